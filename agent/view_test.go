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

// What is dry is asked for from the attestation on that moved the clock; what still has a term is left alone.
func TestDryWorkloadsAreThoseThatStillTakeUpRoom(t *testing.T) {
	view := &chain.View{State: &chain.State{
		AttestedEpochs: 20,
		Attested:       []chain.Attestation{{At: chain.Moment{Block: 70}}, {At: chain.Moment{Block: 90}}},
		Workloads:      map[uint32]*chain.Workload{1: {ID: 1, EndsAt: 20}, 2: {ID: 2, EndsAt: 21}, 3: {ID: 3, EndsAt: 5}},
		Assignments: map[uint64]*chain.Assignment{
			chain.Item(1, 0): {Item: chain.Item(1, 0), Node: 4}, chain.Item(1, 1): {Item: chain.Item(1, 1), Node: 5},
			chain.Item(2, 0): {Item: chain.Item(2, 0), Node: 4}, chain.Item(3, 0): {Item: chain.Item(3, 0)},
		},
	}}
	want := []submitter.Dry{{Workload: 1, Block: 90, Replicas: 2}}
	if got := (movable{view}).Dry(); !slices.Equal(got, want) {
		t.Fatalf("got %v, want %v", got, want)
	}
}
