package submitter

import (
	"bytes"
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
)

type fakeWork struct {
	block    uint64
	emptying []Emptying
	queued   []Queued
	dry      []Dry
}

func (f fakeWork) Block() uint64        { return f.block }
func (f fakeWork) Emptying() []Emptying { return f.emptying }
func (f fakeWork) Queued() []Queued     { return f.queued }
func (f fakeWork) Dry() []Dry           { return f.dry }

// A call to place may drop dead entries only: the same replica is asked for again in the next block, with room in gas for more
// of them.
func TestPlacingGoesOnWhereDeadEntriesStandInFront(t *testing.T) {
	type sent struct {
		key string
		gas uint64
	}
	calls := make(chan sent, 8)
	r := members(attestation.StatusUp)
	m := NewMover(MoverConfig{
		Node: 1, Roster: func() *roster.Roster { return r }, Log: slog.New(slog.DiscardHandler),
		Send: func(_ context.Context, key string, _ common.Address, _ []byte, gas uint64) error {
			calls <- sent{key, gas}
			return nil
		},
	})
	keys := map[string]bool{}
	for block := uint64(7); block < 12; block++ {
		m.look(t.Context(), fakeWork{block: block, queued: []Queued{{Item: 1, Block: 7}}})
		c := <-calls
		if keys[c.key] || c.gas < gasDrops {
			t.Fatalf("block %d: key %s, %d gas", block, c.key, c.gas)
		}
		keys[c.key] = true
		for { // the call has been counted
			m.mu.Lock()
			n := len(m.again)
			done := n == 1 && m.again[task{verbPlace, 1, 7, 1}] == int(block-6)
			m.mu.Unlock()
			if done {
				break
			}
			time.Sleep(time.Millisecond)
		}
	}
}

// The only member has every turn: what there is to do is asked for, once, and not before its block.
func TestTheMoverAsksForWhatThereIsToDo(t *testing.T) {
	work := bindings.NewWork()
	for name, c := range map[string]struct {
		work fakeWork
		want []byte
	}{
		"a node that is Down":            {fakeWork{block: 7, emptying: []Emptying{{Node: 3, StatusBlock: 7, Replicas: 2}}}, work.PackRedistribute(3, 2)},
		"more than one call may move":    {fakeWork{block: 7, emptying: []Emptying{{Node: 3, StatusBlock: 7, Replicas: 90}}}, work.PackRedistribute(3, maxMoves)},
		"a node that hosts nothing":      {fakeWork{block: 7, emptying: []Emptying{{Node: 3, StatusBlock: 7}}}, nil},
		"a node of a later block":        {fakeWork{block: 7, emptying: []Emptying{{Node: 3, StatusBlock: 8, Replicas: 2}}}, nil},
		"replicas that wait":             {fakeWork{block: 7, queued: []Queued{{Item: 1, Block: 7}, {Item: 2, Block: 6}}}, work.PackPlace(2)},
		"replicas that wait for a block": {fakeWork{block: 7, queued: []Queued{{Item: 1, Block: 9}}}, nil},
		"a workload whose term is over":  {fakeWork{block: 7, dry: []Dry{{Workload: 5, Block: 6, Replicas: 3}}}, work.PackExpire(5)},
		"nothing":                        {fakeWork{block: 7}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			sent := make(chan []byte, 8)
			r := members(attestation.StatusUp)
			m := NewMover(MoverConfig{
				Node: 1, Roster: func() *roster.Roster { return r }, Log: slog.New(slog.DiscardHandler),
				Send: func(_ context.Context, _ string, _ common.Address, data []byte, gas uint64) error {
					if gas > gasTransaction {
						t.Errorf("%d gas", gas)
					}
					sent <- data
					return nil
				},
			})
			m.look(t.Context(), c.work)
			if len(c.work.queued) == 0 { // placing goes on, see above
				m.look(t.Context(), c.work)
			}
			var got []byte
			select {
			case got = <-sent:
			case <-time.After(100 * time.Millisecond):
			}
			if !bytes.Equal(got, c.want) {
				t.Errorf("sent %x, want %x", got, c.want)
			}
			select {
			case again := <-sent:
				t.Errorf("and again %x", again)
			case <-time.After(10 * time.Millisecond):
			}
		})
	}
}
