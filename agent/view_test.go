package agent

import (
	"slices"
	"testing"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/submitter"
)

// A replica waits from its event on, but may be placed only after the block that
// seeds the next attempt.
func TestQueuedReplicaIsDueAtItsSeedBlockNotAtItsEvent(t *testing.T) {
	item := chain.Item(1, 2)
	view := &chain.View{State: &chain.State{
		Workloads:   map[uint32]*chain.Workload{1: {ID: 1, EndsAt: 10}},
		Assignments: map[uint64]*chain.Assignment{item: {Item: item, Attempt: 3, Block: 20, SeedBlock: 28}},
		Unplaced:    []uint64{item},
	}}
	want := []submitter.Queued{{Item: item, Block: 28}}
	if got := (movable{view}).Queued(); !slices.Equal(got, want) {
		t.Fatalf("got %v, want %v", got, want)
	}
}
