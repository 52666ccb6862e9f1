package attestation

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// Two blocks of one height, each seen as the beacon by half of the members.
func TestAOneBlockBeaconForkSplitsNeitherHeartbeatsNorTheTally(t *testing.T) {
	const members, e = 6, settled + 1
	w := newWorld(t, same(members, spec{})...)
	slot := w.rules.Schedule.FirstSlot(e)
	forks := []heartbeat.Beacon{{Number: 50, Hash: [32]byte{1}}, {Number: 50, Hash: [32]byte{2}}}

	keys := make([]*bls.Key, members)
	beats := make([]heartbeat.Heartbeat, members)
	for i := range members {
		secret, err := bls.SecretKeyFromBytes(append(make([]byte, 31), byte(i+1)))
		if err != nil {
			t.Fatal(err)
		}
		if keys[i], err = bls.ParseKey(secret.PublicKey()); err != nil {
			t.Fatal(err)
		}
		beats[i] = heartbeat.Sign(secret, w.rules.Domain, uint32(i+1), slot, forks[i%2])
	}

	root := evidence.Root{Epoch: e}
	for side, beacon := range forks {
		good, _ := heartbeat.VerifyBatch(keys, w.rules.Domain, slot, beacon, beats, rand.Reader)
		if len(good) != members/2 {
			t.Fatalf("fork %d: %d heartbeats verify, want %d", side, len(good), members/2)
		}
		for i, h := range beats {
			err := heartbeat.Verify(keys[i], w.rules.Domain, h, beacon.Hash)
			if i%2 == side && err != nil {
				t.Errorf("fork %d: node %d: %v", side, h.Node, err)
			}
			// Who holds one fork only can tell the other's heartbeat from a forgery.
			if i%2 != side && !errors.Is(err, heartbeat.ErrBeacon) {
				t.Errorf("fork %d: node %d of the other fork: %v, want %v", side, h.Node, err, heartbeat.ErrBeacon)
			}
		}
		aggregate, culled, err := evidence.Collapse(good)
		if err != nil || len(culled) > 0 {
			t.Fatalf("fork %d: culled %v, %v", side, culled, err)
		}
		if err := aggregate.Verify(w.rules.Domain, func(n uint32) *bls.Key { return keys[n-1] }); err != nil {
			t.Errorf("fork %d: %v", side, err)
		}
		root.Slots = append(root.Slots, aggregate)
	}
	_, block, err := evidence.Encode(root)
	if err != nil {
		t.Fatalf("a slot with both beacons is no evidence: %v", err)
	}
	back, err := evidence.Decode(block)
	if err != nil || len(back.Slots) != 2 || back.Slots[0].Beacon != forks[0] || back.Slots[1].Beacon != forks[1] {
		t.Fatalf("slots %+v, %v, want one aggregate for each beacon", back.Slots, err)
	}

	// Challenges are drawn from the beacon: members of the two forks ask others.
	var candidates []observation.Candidate
	for _, m := range w.base.Members {
		candidates = append(candidates, observation.Candidate{ID: m.ID, Owner: m.Owner})
	}
	world := func(beaconOf func(i int) heartbeat.Beacon) (Fold, []observation.Observation) {
		var all []observation.Observation
		for i, m := range w.base.Members {
			all = append(all, w.says(e, m.ID, observation.Targets(beaconOf(i).Hash, e, m.ID, candidates)[0]))
		}
		next, report := w.tally(w.fold(), e, all)
		if bad := report.bad(); len(bad) > 0 {
			t.Errorf("bad %v", bad)
		}
		return next, all
	}
	one, straight := world(func(int) heartbeat.Beacon { return forks[0] })
	two, split := world(func(i int) heartbeat.Beacon { return forks[i%2] })
	differ := false
	for i := range straight {
		differ = differ || !bytes.Equal(straight[i].Encode(), split[i].Encode())
	}
	if !differ {
		t.Fatal("both forks drew the same targets: the test shows nothing")
	}
	if !bytes.Equal(bytesOf(one), bytesOf(two)) {
		t.Error("the fork changed the tally")
	}
}
