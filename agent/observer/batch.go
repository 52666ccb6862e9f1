package observer

import (
	"crypto/rand"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

const (
	// batchWait is how long a heartbeat waits for others of its slot, to be
	// verified together with them: short beside a round trip.
	batchWait = 5 * time.Millisecond
	// batchMost is how many are verified at once. What a forger puts among them
	// has to be searched for, and the honest ones wait for that.
	batchMost = 64
)

// batches lets heartbeats that arrive together share one check: all nodes of a
// slot sign the same message. Safe for concurrent use.
type batches struct {
	mu   sync.Mutex
	open map[batchOf]*batch
}

type batchOf struct {
	slot   epoch.Slot
	beacon heartbeat.Beacon
}

type batch struct {
	keys  []*bls.Key
	beats []heartbeat.Heartbeat
	full  chan struct{}
	done  chan struct{}
	good  map[int]heartbeat.Verified // by place; written before done
}

func newBatches() *batches { return &batches{open: map[batchOf]*batch{}} }

// verify checks a heartbeat under a beacon. The first of a batch waits for the
// others and checks them all; each gets the verdict on its own.
func (b *batches) verify(d eip712.Domain, key *bls.Key, beacon heartbeat.Beacon, h heartbeat.Heartbeat) (heartbeat.Verified, bool) {
	of := batchOf{h.Slot, beacon}
	b.mu.Lock()
	one := b.open[of]
	first := one == nil
	if first {
		one = &batch{full: make(chan struct{}), done: make(chan struct{}), good: map[int]heartbeat.Verified{}}
		b.open[of] = one
	}
	place := len(one.beats)
	one.keys, one.beats = append(one.keys, key), append(one.beats, h)
	if len(one.beats) == batchMost {
		delete(b.open, of)
		close(one.full)
	}
	b.mu.Unlock()
	if first {
		b.gather(of, one)
		one.check(d, of)
	}
	<-one.done
	v, ok := one.good[place]
	return v, ok
}

// gather returns when nobody can join the batch any more.
func (b *batches) gather(of batchOf, one *batch) {
	timer := time.NewTimer(batchWait)
	defer timer.Stop()
	select {
	case <-one.full:
	case <-timer.C:
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.open[of] == one {
			delete(b.open, of)
		}
	}
}

func (one *batch) check(d eip712.Domain, of batchOf) {
	defer close(one.done)
	good, bad := heartbeat.VerifyBatch(one.keys, d, of.slot, of.beacon, one.beats, rand.Reader)
	for i := range one.beats {
		if len(bad) > 0 && bad[0] == i {
			bad = bad[1:]
			continue
		}
		one.good[i], good = good[0], good[1:]
	}
}
