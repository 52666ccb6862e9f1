package submitter

import (
	"context"
	"encoding/binary"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
)

// Emptying is a node whose replicas the contract would move if asked.
type Emptying struct {
	Node        uint32
	StatusBlock uint64 // the call must land in a later block
	Replicas    int
}

// Queued is a replica that waits for a place.
type Queued struct {
	Item  uint64
	Block uint64 // the call must land in a later block
}

// Dry is a workload whose term is over and whose replicas still take up room.
type Dry struct {
	Workload uint32
	Block    uint64 // of the newest attestation: what moved the clock
	Replicas int
}

// Work is what there is to move, as of a block.
type Work interface {
	Block() uint64
	Emptying() []Emptying
	Queued() []Queued
	Dry() []Dry
}

// maxMoves is how many replicas one call asks for: a batch shares what it
// reads, and stays far below the gas that one transaction may need.
const maxMoves = 20

// patienceBlocks is how long each caller waits for the one before it.
const patienceBlocks = 2

// MoverConfig is the mover's surroundings.
type MoverConfig struct {
	Node     uint32
	Contract common.Address // Work
	Roster   func() *roster.Roster
	Work     func() Work
	Send     Send
	Poll     time.Duration
	Log      *slog.Logger
}

// Mover calls redistribute, place and expire when they have something to do. Anyone
// may call; agents take turns so that the bounty is paid once and gas is not
// burnt on calls that find the work done.
type Mover struct {
	MoverConfig
	called map[string]bool

	mu    sync.Mutex
	again map[task]int // calls that went through and left more of the same to do
}

// NewMover makes a mover; nothing happens before Run.
func NewMover(c MoverConfig) *Mover {
	return &Mover{MoverConfig: c, called: map[string]bool{}, again: map[task]int{}}
}

// Run looks at every new block until ctx ends.
func (m *Mover) Run(ctx context.Context) error {
	ticker := time.NewTicker(m.Poll)
	defer ticker.Stop()
	var seen uint64
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			if w := m.Work(); w != nil && w.Block() > seen {
				seen = w.Block()
				m.look(ctx, w)
			}
		}
	}
}

func (m *Mover) look(ctx context.Context, w Work) {
	r := m.Roster()
	if r == nil {
		return
	}
	head := w.Block()
	for _, e := range w.Emptying() {
		if e.Replicas == 0 || head < e.StatusBlock {
			continue
		}
		n := min(e.Replicas, maxMoves)
		m.take(ctx, r, task{"redistribute", uint64(e.Node), e.StatusBlock, e.Replicas}, head,
			bindings.NewWork().PackRedistribute(e.Node, uint8(n)), n)
	}
	var ready []Queued
	for _, q := range w.Queued() {
		if q.Block <= head {
			ready = append(ready, q)
		}
	}
	if len(ready) > 0 {
		n := min(len(ready), maxMoves)
		m.take(ctx, r, task{verbPlace, ready[0].Item, ready[0].Block, len(ready)}, head,
			bindings.NewWork().PackPlace(uint8(n)), n)
	}
	for _, d := range w.Dry() {
		m.take(ctx, r, task{"expire", uint64(d.Workload), d.Block, d.Replicas}, head,
			bindings.NewWork().PackExpire(d.Workload), d.Replicas)
	}
}

const verbPlace = "place"

// task is one thing to ask for; since is the block from which it may be asked.
type task struct {
	verb  string
	id    uint64
	since uint64
	left  int
}

// take calls when it is this node's turn: the members that are Up are shuffled
// for each task, and each has its blocks.
func (m *Mover) take(ctx context.Context, r *roster.Roster, t task, head uint64, data []byte, moves int) {
	var up uint64
	for _, member := range r.Base.Members {
		if member.Status == attestation.StatusUp {
			up++
		}
	}
	seed := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64([]byte(t.verb), t.id), t.since)
	place, chosen := draw(seed, m.Node, r.Base.Members, func(member attestation.Member) bool {
		return member.Status == attestation.StatusUp
	})
	if !chosen {
		return
	}
	round, whose := turnAt(head-t.since, up)
	if whose != uint64(place) {
		return
	}
	m.mu.Lock()
	again := m.again[t]
	m.mu.Unlock()
	m.call(ctx, t, fmt.Sprintf("%s/%d/%d/%d/%d/%d", t.verb, t.id, t.since, t.left, round, again), data, moves)
}

// turnAt divides the blocks waited into turns of n callers. Every full round
// doubles the length of a turn: what cannot be moved now is asked for ever more
// rarely, by one caller at a time.
func turnAt(waited, n uint64) (round int, whose uint64) {
	for length := uint64(patienceBlocks); ; length *= 2 {
		if waited < length*n {
			return round, waited / length
		}
		waited -= length * n
		round++
	}
}

// call sends once per key; the receipt ends it.
func (m *Mover) call(ctx context.Context, t task, key string, data []byte, moves int) {
	if m.called[key] {
		return
	}
	if len(m.called) >= maxCalled {
		clear(m.called) // the sender's journal still knows the keys
	}
	m.called[key] = true
	go func() {
		gas := min(gasMoveBase+gasMove*uint64(moves), gasTransaction)
		if t.verb == verbPlace {
			gas = min(gas+gasDrops, gasTransaction)
		}
		switch err := m.Send(ctx, key, m.Contract, data, gas); {
		case err == nil && t.verb == verbPlace:
			// It may have dropped dead entries only, in front of the same replica: the turn goes on.
			m.mu.Lock()
			defer m.mu.Unlock()
			if len(m.again) >= maxCalled {
				clear(m.again)
			}
			m.again[t]++
		case err != nil && ctx.Err() == nil:
			m.Log.Info("work not moved", "task", key, "err", err)
		}
	}()
}

// maxCalled bounds the memory of keys called.
const maxCalled = 4096
