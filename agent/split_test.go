package agent

import (
	"testing"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func (s *simNetwork) split(groups ...[]int) {
	sides := make([][]p2p.PeerID, len(groups))
	for i, group := range groups {
		for _, id := range group {
			sides[i] = append(sides[i], simPeer(s.nodes[id-1].member.PeerKey))
		}
	}
	s.net.Partition(sides...)
}

// No side of three has a quorum of observations; all of them together have one.
func TestEpochsOfASplitThatHealedAreNoGap(t *testing.T) {
	runSim(t, 6, 7, func(s *simNetwork) {
		s.epochs(6)
		s.split([]int{1, 2, 3}, []int{4, 5}, []int{6, 7})
		s.epochs(5)
		s.net.Heal()
		s.epochs(6)
		s.wantSettling("a split")
	})
}

// After a power cut nobody observed the epoch that ran; those before it are on
// every disk.
func TestARestartOfEverybodyLosesNoTalliedEpoch(t *testing.T) {
	runSim(t, 7, 7, func(s *simNetwork) {
		s.epochs(7)
		s.slots(2)
		before := s.ledger.settled()
		for id := range s.nodes {
			s.kill(id + 1)
		}
		for id := range s.nodes {
			s.start(id + 1)
		}
		s.epochs(6)
		settled := map[epoch.Epoch]bool{}
		for _, st := range s.ledger.history() {
			for e := st.FromEpoch; e <= st.ToEpoch; e++ {
				settled[e] = true
			}
		}
		if before != 4 || !settled[5] || !settled[6] || settled[7] || !settled[8] {
			t.Errorf("through %d before the cut, then %v, want 5 and 6, a gap in 7, and 8", before, settled)
		}
	})
}
