package agent

import (
	"context"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

// putRoot stores an evidence root without observations.
func putRoot(t *testing.T, s *evidence.Store, e epoch.Epoch, prev cid.Cid) cid.Cid {
	t.Helper()
	c, block, err := proof.Encode(proof.Root{Epoch: e, Prev: prev})
	must(t, err)
	must(t, s.Put(c, block))
	return c
}

func TestEvidenceOutlivesItsRetentionWhileItIsNeeded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store, err := evidence.Open(filepath.Join(t.TempDir(), "evidence.db"), evidence.Config{Retention: evidenceRetention, Now: time.Now})
		must(t, err)
		defer store.Close()
		const seconds = 100
		genesis := time.Now()
		roots := map[string]cid.Cid{}
		roots["before all"] = putRoot(t, store, 0, cid.Undef)
		roots["before the open incident"] = putRoot(t, store, 1, roots["before all"])
		roots["the open incident"] = putRoot(t, store, 2, roots["before the open incident"])
		roots["the resolved incident"] = putRoot(t, store, 3, roots["the open incident"])
		roots["before the base"] = putRoot(t, store, 4, roots["the resolved incident"])
		roots["the base"] = putRoot(t, store, 5, roots["before the base"])
		time.Sleep(6 * seconds * time.Second)
		roots["not settled"] = putRoot(t, store, 6, roots["the base"])

		state := &chain.State{
			SettledEpoch: 5, Evidence: proof.Digest(roots["the base"]),
			Incidents: map[uint32]*chain.Incident{
				1: {ID: 1, OpenedEpoch: 2, Evidence: roots["the open incident"].String()},
				2: {ID: 2, OpenedEpoch: 3, Evidence: roots["the resolved incident"].String(), Resolved: chain.Moment{Block: 9}},
				3: {ID: 3, Kind: chain.IncidentQuorumLost, OpenedEpoch: 5},
			},
		}
		// What the newest block says is not final: it must not count.
		newest := &chain.State{SettledEpoch: 1000}
		n := &node{store: store}
		n.sight.view.Store(&chain.View{
			Deployment: &chain.Deployment{Params: bindings.Params{Genesis: uint64(genesis.Unix()), SlotSeconds: 10, SlotsPerEpoch: seconds / 10}},
			State:      newest, Final: state,
		})
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- n.sweep(ctx) }()
		time.Sleep(30 * 24 * time.Hour)
		cancel()
		must(t, <-done)

		var kept []string
		for name, c := range roots {
			if _, err := store.Size(c); err == nil {
				kept = append(kept, name)
			}
		}
		slices.Sort(kept)
		want := []string{"before the base", "before the open incident", "not settled", "the base", "the open incident"}
		if !slices.Equal(kept, want) {
			t.Errorf("kept %q, want %q", kept, want)
		}
	})
}

func TestWhoRegistersAnothersPeerKeyDoesNotReplaceItsAddresses(t *testing.T) {
	one, two := [32]byte{1}, [32]byte{2}
	v := &chain.View{State: &chain.State{Nodes: map[uint32]*chain.Node{
		1: {ID: 1, PeerKey: [32]byte{9}, Multiaddrs: []string{"self"}},
		2: {ID: 2, PeerKey: one, Multiaddrs: []string{"gone"}, Status: attestation.StatusExited},
		3: {ID: 3, PeerKey: one, Multiaddrs: []string{"owner"}, Status: attestation.StatusUp},
		4: {ID: 4, PeerKey: two, Multiaddrs: []string{"other"}, Status: attestation.StatusPending},
		5: {ID: 5, PeerKey: one, Multiaddrs: []string{"thief"}, Status: attestation.StatusUp},
	}}}
	for range 20 { // a map has another order each time
		peers := peersOf(v, 1)
		if len(peers) != 2 || peers[0].ID != peerID(one) || peers[0].Addrs[0] != "owner" || peers[1].Addrs[0] != "other" {
			t.Fatalf("peers are %v", peers)
		}
	}
}
