package observer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

var unseen = heartbeat.Beacon{Number: 9, Hash: [32]byte{4, 4, 4, 4, 31: 1}}

// tellers are peers that each answer for beacons with one hash, or not at all.
type tellers struct {
	hashes map[p2p.PeerID][]byte
	asked  *atomic.Int64
}

func (l tellers) Connected() (ids []p2p.PeerID) {
	for id := range l.hashes {
		ids = append(ids, id)
	}
	return ids
}

func (l tellers) Request(_ context.Context, to p2p.PeerID, protocol p2p.Protocol, _ []byte, _ int) ([]byte, error) {
	if protocol != BeaconProtocol || l.hashes[to] == nil {
		return nil, errors.New("not held")
	}
	l.asked.Add(1)
	return l.hashes[to], nil
}

// told runs a story in slot 5 at an observer whose peers tell these hashes.
func told(t *testing.T, hashes map[p2p.PeerID][]byte, story func(p *post, say func(node uint32, b heartbeat.Beacon) p2p.Verdict, asked *atomic.Int64)) {
	synctest.Test(t, func(t *testing.T) {
		var asked atomic.Int64
		p := newPost(t, tellers{hashes, &asked})
		ctx, cancel := context.WithCancel(t.Context())
		go p.Run(ctx)
		time.Sleep(5*time.Second + 100*time.Millisecond)
		story(p, func(node uint32, b heartbeat.Beacon) p2p.Verdict {
			v, _ := p.Validate(ctx, p2p.Message{From: "2", Data: p.beat(node, 5, b)})
			synctest.Wait()
			return v
		}, &asked)
		cancel()
		synctest.Wait()
	})
}

func honest(b heartbeat.Beacon) map[p2p.PeerID][]byte {
	return map[p2p.PeerID][]byte{"2": b.Hash[:], "3": b.Hash[:], "4": nil}
}

func TestABeaconMoreThanHalfBeatUnderIsAdoptedAndWhatWasStashedCounts(t *testing.T) {
	told(t, honest(unseen), func(p *post, say func(uint32, heartbeat.Beacon) p2p.Verdict, asked *atomic.Int64) {
		if v := say(2, unseen); v != p2p.Ignore {
			t.Fatalf("an unknown beacon: %v, want ignore", v)
		}
		if n := len(p.HeardIn(5)); n != 0 {
			t.Fatalf("%d heard under a beacon a third beats under", n)
		}
		if v := say(3, unseen); v != p2p.Ignore {
			t.Fatalf("the heartbeat that tips it: %v, want ignore", v)
		}
		if got := fmt.Sprint(p.HeardIn(5)); got != "[2 3]" {
			t.Fatalf("heard %s after the adoption, want [2 3]", got)
		}
		if v := say(1, unseen); v != p2p.Accept {
			t.Errorf("a heartbeat after the adoption: %v, want accept", v)
		}
		if n := asked.Load(); n > 3 {
			t.Errorf("asked %d times, want one flight", n)
		}
	})
}

func TestExactlyHalfOfTheWeightIsNotEnough(t *testing.T) {
	told(t, honest(unseen), func(p *post, say func(uint32, heartbeat.Beacon) p2p.Verdict, _ *atomic.Int64) {
		base := p.roster().Base
		base.Members = slices.Clone(base.Members)
		base.Members[0].Units, base.Weight = 20, 40 // node 1 has 20 of 40
		heavy, err := roster.New(base, nil)
		if err != nil {
			t.Fatal(err)
		}
		p.seats.Store(heavy)
		say(2, unseen)
		say(3, unseen)
		if n := len(p.HeardIn(5)); n != 0 {
			t.Fatalf("adopted by exactly half: %d heard", n)
		}
		say(4, unseen) // Pending: no weight
		if n := len(p.HeardIn(5)); n != 0 {
			t.Fatal("a Pending node's heartbeat tipped it")
		}
		say(1, unseen)
		if n := len(p.HeardIn(5)); n != 4 {
			t.Fatalf("%d heard once more than half beat, want 4", n)
		}
	})
}

func TestALyingResponderAchievesNothing(t *testing.T) {
	otherHash := unseen.Hash
	otherHash[31]++ // same prefix
	noPrefix := [32]byte{9}
	for name, hashes := range map[string]map[p2p.PeerID][]byte{
		"a hash of equal prefix nobody signed": {"2": otherHash[:], "3": otherHash[:]},
		"a hash of another prefix":             {"2": noPrefix[:], "3": noPrefix[:]},
		"a cut hash":                           {"2": unseen.Hash[:31], "3": unseen.Hash[:31]},
		"too few who say it":                   {"2": unseen.Hash[:], "3": nil, "4": nil},
	} {
		t.Run(name, func(t *testing.T) {
			told(t, hashes, func(p *post, say func(uint32, heartbeat.Beacon) p2p.Verdict, _ *atomic.Int64) {
				for node := range uint32(3) {
					if v := say(node+1, unseen); v != p2p.Ignore {
						t.Errorf("verdict %v, want ignore", v)
					}
				}
				if n := len(p.HeardIn(5)); n != 0 {
					t.Errorf("%d heard", n)
				}
			})
		})
	}
	t.Run("one liar beside honest ones does not stop the adoption", func(t *testing.T) {
		hashes := map[p2p.PeerID][]byte{"2": unseen.Hash[:], "3": unseen.Hash[:], "4": otherHash[:]}
		told(t, hashes, func(p *post, say func(uint32, heartbeat.Beacon) p2p.Verdict, _ *atomic.Int64) {
			say(2, unseen)
			say(3, unseen)
			if n := len(p.HeardIn(5)); n != 2 {
				t.Errorf("%d heard, want 2", n)
			}
		})
	})
}

func TestForgeriesNeitherCountNorHideTheHonest(t *testing.T) {
	told(t, honest(unseen), func(p *post, say func(uint32, heartbeat.Beacon) p2p.Verdict, _ *atomic.Int64) {
		for node := range byte(3) {
			forged := p.beat(4, 5, unseen)
			forged[4] = node + 1
			if v, _ := p.Validate(t.Context(), p2p.Message{From: "3", Data: forged}); v != p2p.Ignore {
				t.Errorf("a forgery under an unknown beacon: %v, want ignore", v)
			}
		}
		synctest.Wait()
		if n := len(p.HeardIn(5)); n != 0 {
			t.Fatalf("%d forgeries counted", n)
		}
		say(2, unseen)
		say(3, unseen)
		if n := len(p.HeardIn(5)); n != 2 {
			t.Errorf("%d heard behind the forgeries, want 2", n)
		}
	})
}

func TestTheStashIsBounded(t *testing.T) {
	beat := func(node uint32, slot epoch.Slot, n uint64) (quoted, heartbeat.Heartbeat) {
		q := quoted{number: n}
		return q, heartbeat.Heartbeat{Node: node, Slot: slot, BeaconNumber: n}
	}
	a := newAdoption()
	stash := func(node uint32, slot epoch.Slot, n uint64, from string, now epoch.Slot) (stashed, fly bool) {
		q, h := beat(node, slot, n)
		_, stashed, fly = a.stash(q, h, p2p.PeerID(from), now)
		return stashed, fly
	}
	if stashed, fly := stash(1, 10, 1, "a", 10); !stashed || !fly {
		t.Fatal("the first heartbeat is not stashed and asked for")
	}
	if stashed, _ := stash(1, 10, 1, "b", 10); stashed {
		t.Error("two of one node, slot and beacon")
	}
	if _, fly := stash(2, 10, 1, "b", 10); fly {
		t.Error("a second flight for one candidate")
	}
	a.landed(quoted{number: 1})
	if _, fly := stash(3, 10, 1, "b", 10); fly {
		t.Error("a second flight in one slot")
	}
	if _, fly := stash(3, 11, 1, "b", 11); !fly {
		t.Error("no new flight in the next slot")
	}
	stash(1, 10, 2, "a", 10)
	if stashed, _ := stash(1, 10, 3, "a", 10); stashed {
		t.Errorf("one neighbour brought up more than %d beacons", maxPerNeighbour)
	}
	for n := range uint64(40) {
		stash(1, 10, 100+n, fmt.Sprint(n), 10)
	}
	if n := len(a.candidates); n != maxCandidates {
		t.Errorf("%d candidates, want %d", n, maxCandidates)
	}
	for node := range uint32(2 * maxStashedBySlot) {
		stash(node, 10, 1, "a", 10)
	}
	if n := len(a.candidates[quoted{number: 1}].beats[10]); n != maxStashedBySlot {
		t.Errorf("%d heartbeats of one slot, want %d", n, maxStashedBySlot)
	}
	a.forget(12+stashSlots, 3, 30)
	if n := len(a.candidates); n != 0 {
		t.Errorf("%d candidates left after their slots", n)
	}
}

func TestAnAdoptedBeaconIsForgottenAfterItsAge(t *testing.T) {
	a := newAdoption()
	a.adopted = []adopted{{unseen, 5}}
	if b, ok := a.newest(35, 30); !ok || b != unseen {
		t.Error("forgotten within its age")
	}
	if _, ok := a.newest(36, 30); ok {
		t.Error("quoted beyond its age")
	}
	a.forget(0, 35, 30)
	if _, ok := a.held(quoted{unseen.Number, unseen.Prefix()}); !ok {
		t.Error("dropped within its age")
	}
	a.forget(0, 36, 30)
	if _, ok := a.held(quoted{unseen.Number, unseen.Prefix()}); ok {
		t.Error("held beyond its age")
	}
}

// blind is a sight that ended with theBeacon.
type blind struct{ oneBeacon }

func (blind) Stale(epoch.Epoch) bool { return true }

func TestOnlyABlindNodeQuotesWhatItAdopted(t *testing.T) {
	p := newPost(t, loop{})
	p.adoption.adopted = []adopted{{unseen, 5}}
	if b, _ := p.Beacon(6); b != theBeacon {
		t.Error("a node that sees the chain quotes an adopted beacon")
	}
	p.beacons = blind{}
	if b, _ := p.Beacon(6); b != unseen {
		t.Error("a blind node does not quote the newer beacon it adopted")
	}
	p.adoption.adopted = []adopted{{heartbeat.Beacon{Number: 3}, 5}}
	if b, _ := p.Beacon(6); b != theBeacon {
		t.Error("a blind node quotes an adopted beacon older than its own")
	}
	request := append([]byte{0, 0, 0, 0, 0, 0, 0, 7}, theBeacon.Hash[:4]...)
	if hash, err := p.tellBeacon(t.Context(), "", request); err != nil || [32]byte(hash) != theBeacon.Hash {
		t.Errorf("a held beacon was not told: %v", err)
	}
	request[7] = 8
	if _, err := p.tellBeacon(t.Context(), "", request); err == nil {
		t.Error("told a hash for a number it does not belong to")
	}
	if _, err := p.tellBeacon(t.Context(), "", request[:11]); err == nil {
		t.Error("answered a request of a wrong size")
	}
}

func TestABeaconOlderThanMyOwnIsNoCandidate(t *testing.T) {
	old := heartbeat.Beacon{Number: theBeacon.Number - 1, Hash: unseen.Hash}
	told(t, honest(old), func(p *post, say func(uint32, heartbeat.Beacon) p2p.Verdict, asked *atomic.Int64) {
		say(2, old)
		say(3, old)
		if n := len(p.HeardIn(5)); n != 0 || asked.Load() != 0 {
			t.Errorf("%d heard, asked %d times, want neither", n, asked.Load())
		}
	})
}
