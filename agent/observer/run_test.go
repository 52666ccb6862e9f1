package observer

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/depin-agent/depin-agent/agent/journal"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// starved is a sight that takes its time at the start of slot 7, until slot 8,
// the first of epoch 2, has begun too.
type starved struct {
	oneBeacon
	post *post
}

func (s starved) MaxAge() epoch.Epoch {
	if slot, _ := s.post.schedule.SlotAt(time.Now()); slot == 7 {
		time.Sleep(1100 * time.Millisecond)
	}
	return 30
}

func TestAMissedFirstSlotDoesNotCostTheEpoch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPost(t, loop{})
		p.beacons = starved{post: p}
		ctx, cancel := context.WithCancel(t.Context())
		go p.Run(ctx)
		time.Sleep(16*time.Second + 500*time.Millisecond)
		cancel()
		synctest.Wait()
		var epochs []epoch.Epoch
		for _, data := range p.published {
			o, err := observation.Decode(data)
			if err != nil {
				t.Fatal(err)
			}
			epochs = append(epochs, o.Epoch)
		}
		// The one that ran at the start was not wholly heard.
		if fmt.Sprint(epochs) != "[1 2 3]" {
			t.Errorf("observed %v, want 1, 2 and 3", epochs)
		}
	})
}

type broken struct{}

func (broken) RecordObservation(epoch.Epoch, [32]byte) error {
	return fmt.Errorf("%w: no space left on device", journal.ErrBroken)
}

func TestABrokenJournalEndsTheObserver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPost(t, loop{})
		p.journal = broken{}
		if err := p.Run(t.Context()); !errors.Is(err, journal.ErrBroken) {
			t.Errorf("run ended with %v, want %v", err, journal.ErrBroken)
		}
		if len(p.published) != 0 {
			t.Error("an observation left without a record")
		}
	})
}

// A few nodes that beat under every block of the last hours must not make the
// evidence impossible to encode.
func TestAggregatesFitIntoEvidenceWhateverBeaconsNodesQuote(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPost(t, loop{})
		hear := func(node uint32, slot epoch.Slot, b heartbeat.Beacon) {
			secret, err := bls.SecretKeyFromBytes(append(make([]byte, 31), byte(node)))
			if err != nil {
				t.Fatal(err)
			}
			key, err := bls.ParseKey(secret.PublicKey())
			if err != nil {
				t.Fatal(err)
			}
			beats := []heartbeat.Heartbeat{heartbeat.Sign(secret, p.domain, node, slot, b)}
			good, _ := heartbeat.VerifyBatch([]*bls.Key{key}, p.domain, slot, b, beats, rand.Reader)
			p.heard.add(good[0])
		}
		for slot := epoch.Slot(4); slot < 8; slot++ {
			for n := range uint64(10) {
				hear(uint32(10+n), slot, heartbeat.Beacon{Number: 1, Hash: [32]byte{byte(n), 1}})
			}
			hear(2, slot, theBeacon)
			hear(3, slot, theBeacon)
		}
		aggregates := p.Aggregates(1)
		if _, _, err := evidence.Encode(evidence.Root{Epoch: 1, Slots: aggregates}); err != nil {
			t.Fatalf("%d aggregates: %v", len(aggregates), err)
		}
		honest := 0
		for _, a := range aggregates {
			if a.Beacon == theBeacon {
				honest++
			}
		}
		if honest != 4 {
			t.Errorf("the beacon most nodes beat under is in evidence for %d of 4 slots", honest)
		}
	})
}

func TestNeighboursThatInventBeaconsKeepTheTableForOneFlightOnly(t *testing.T) {
	a := newAdoption()
	stash := func(n uint64, from string) (stashed, fly bool) {
		_, stashed, fly = a.stash(quoted{number: n}, heartbeat.Heartbeat{Node: 1, Slot: 10, BeaconNumber: n}, p2p.PeerID(from), 10)
		return stashed, fly
	}
	for n := range uint64(maxCandidates) {
		if stashed, _ := stash(n, fmt.Sprint("colluder", n/maxPerNeighbour)); !stashed {
			t.Fatal("there was room")
		}
	}
	if stashed, _ := stash(100, "honest"); stashed {
		t.Fatal("a candidate that is asked for now gave way")
	}
	a.landed(quoted{number: 3})
	if stashed, fly := stash(100, "honest"); !stashed || !fly {
		t.Error("a candidate asked for in vain did not give way")
	}
	if stashed, _ := stash(101, "honest"); stashed {
		t.Error("one flight made room for two")
	}
	a.landed(quoted{number: 100})
	a.offered(quoted{number: 100}, [32]byte{1})
	if stashed, _ := stash(102, "honest"); stashed {
		t.Error("a candidate with a believed hash gave way")
	}
}
