package evidence

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

func TestSweepRemovesWhatIsOldAndNotPinned(t *testing.T) {
	s, c := openStore(t)
	old, pinnedOld, renewed, fresh := rawBlock("old"), rawBlock("pinned"), rawBlock("renewed"), rawBlock("fresh")
	must(t, s.Pin(pinnedOld.CID, "workload/1"))
	must(t, s.Pin(pinnedOld.CID, "workload/2"))
	must(t, s.PutAll([]Block{old, pinnedOld, renewed}))
	c.now = c.now.Add(50 * time.Minute)
	must(t, s.PutAll([]Block{renewed, fresh}))
	c.now = c.now.Add(20 * time.Minute)
	sweep := func(want int) {
		t.Helper()
		if n, err := s.Sweep(context.Background(), c.now, Needed{Since: c.now}); err != nil || n != want {
			t.Fatalf("swept %d, %v; want %d", n, err, want)
		}
	}
	sweep(1)
	if holds(s, old.CID) {
		t.Fatal("the old block is still there")
	}
	for _, b := range []Block{pinnedOld, renewed, fresh} {
		if _, err := s.Get(b.CID); err != nil {
			t.Fatalf("%s: %v", b.Data, err)
		}
	}
	must(t, s.Unpin(pinnedOld.CID, "workload/1"))
	sweep(0) // one pin is left
	must(t, s.Unpin(pinnedOld.CID, "workload/2"))
	sweep(1)
	c.now = c.now.Add(2 * time.Hour)
	sweep(2)
}

func TestSweepGetsThroughMoreThanOneBatch(t *testing.T) {
	s, c := openStore(t)
	var blocks []Block
	for i := range 2*sweepBatch + 7 {
		blocks = append(blocks, rawBlock(strings.Repeat("x", i+1)))
	}
	must(t, s.PutAll(blocks))
	n, err := s.Sweep(context.Background(), c.now.Add(2*time.Hour), Needed{Since: c.now.Add(time.Hour)})
	if err != nil || n != len(blocks) {
		t.Fatalf("swept %d of %d, %v", n, len(blocks), err)
	}
}

// chainOf stores a root for each epoch, linked, with one observation each, and
// returns both by epoch.
func chainOf(t *testing.T, s *Store, epochs ...epoch.Epoch) (roots, seen map[epoch.Epoch]cid.Cid) {
	t.Helper()
	roots, seen = map[epoch.Epoch]cid.Cid{}, map[epoch.Epoch]cid.Cid{}
	var prev cid.Cid
	for _, e := range epochs {
		observation := fmt.Appendf(nil, "observation of %d", e)
		seen[e] = proof.CIDOf(observation)
		root, block, err := proof.Encode(proof.Root{Epoch: e, Observations: []cid.Cid{seen[e]}, Prev: prev})
		must(t, err)
		must(t, s.PutAll([]Block{{seen[e], observation}, {root, block}}))
		roots[e], prev = root, root
	}
	return roots, seen
}

func TestSweepKeepsWhatIsNeeded(t *testing.T) {
	for _, tc := range []struct {
		name   string
		needed func(roots map[epoch.Epoch]cid.Cid, stored time.Time) Needed
		kept   []epoch.Epoch
	}{
		{"a root, and back to the one its epoch was computed on", func(roots map[epoch.Epoch]cid.Cid, stored time.Time) Needed {
			return Needed{Since: stored.Add(time.Hour), Roots: []Root{{roots[5], 5}}}
		}, []epoch.Epoch{3, 5}},
		{"back to the epoch asked for", func(roots map[epoch.Epoch]cid.Cid, stored time.Time) Needed {
			return Needed{Since: stored.Add(time.Hour), Roots: []Root{{roots[6], 3}, {roots[6], 6}}}
		}, []epoch.Epoch{2, 3, 5, 6}},
		{"back to the first", func(roots map[epoch.Epoch]cid.Cid, stored time.Time) Needed {
			return Needed{Since: stored.Add(time.Hour), Roots: []Root{{roots[3], 0}}}
		}, []epoch.Epoch{1, 2, 3}},
		{"what no statement settled yet", func(_ map[epoch.Epoch]cid.Cid, stored time.Time) Needed {
			return Needed{Since: stored}
		}, []epoch.Epoch{1, 2, 3, 5, 6}},
		{"everything, before anything is known", func(map[epoch.Epoch]cid.Cid, time.Time) Needed {
			return Needed{}
		}, []epoch.Epoch{1, 2, 3, 5, 6}},
		{"nothing of a root that is not here", func(_ map[epoch.Epoch]cid.Cid, stored time.Time) Needed {
			return Needed{Since: stored.Add(time.Hour), Roots: []Root{{proof.CIDOf([]byte("elsewhere")), 0}, {cid.Undef, 0}}}
		}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s, c := openStore(t)
			roots, seen := chainOf(t, s, 1, 2, 3, 5, 6)
			needed := tc.needed(roots, c.now)
			if _, err := s.Sweep(context.Background(), c.now.Add(8*24*time.Hour), needed); err != nil {
				t.Fatal(err)
			}
			var kept []epoch.Epoch
			for _, e := range []epoch.Epoch{1, 2, 3, 5, 6} {
				if holds(s, roots[e]) != holds(s, seen[e]) {
					t.Errorf("half of epoch %d is left", e)
				}
				if holds(s, roots[e]) {
					kept = append(kept, e)
				}
			}
			if !slices.Equal(kept, tc.kept) {
				t.Errorf("kept epochs %d, want %d", kept, tc.kept)
			}
		})
	}
}

func TestSweepGoesOnWhereARootCanNotBeRead(t *testing.T) {
	s, c := openStore(t)
	noRoot, rotten, raw := Block{proof.CIDOf([]byte("not a root")), []byte("not a root")}, Block{proof.CIDOf([]byte("root")), []byte("root")}, rawBlock("raw")
	must(t, s.PutAll([]Block{noRoot, rotten, raw}))
	rot(t, s, rotten)
	foreign := cid.NewCidV1(cid.DagProtobuf, raw.CID.Hash())
	needed := Needed{Since: c.now.Add(time.Hour), Roots: []Root{{foreign, 0}, {noRoot.CID, 0}, {rotten.CID, 0}}}
	n, err := s.Sweep(context.Background(), c.now.Add(2*time.Hour), needed)
	if err != nil || n != 1 || holds(s, raw.CID) {
		t.Fatalf("swept %d, %v", n, err)
	}
}
