package agent

import (
	"context"
	"testing"
	"testing/synctest"

	"github.com/depin-agent/depin-agent/proofs/attestation"
)

// runSim runs a story on n nodes and ends every goroutine after it.
func runSim(t *testing.T, seed uint64, n int, story func(*simNetwork)) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		s := newSim(t, ctx, seed, n)
		defer func() { // also when the story ends by t.Fatal
			cancel()
			s.net.Close()
			synctest.Wait()
		}()
		for id := range n {
			s.start(id + 1)
		}
		story(s)
	})
}

func TestAQuietNetworkSettlesEveryKEpochs(t *testing.T) {
	runSim(t, 1, 7, func(s *simNetwork) {
		s.epochs(14)
		history := s.ledger.history()
		if len(history) < 3 {
			t.Fatalf("%d attestations in 14 epochs, want at least 3", len(history))
		}
		for i, st := range history {
			if len(st.Transitions)+len(st.Debits) != 0 {
				t.Errorf("attestation %d is not quiet: %+v", st.Seq, st)
			}
			if i > 0 && st.FromEpoch != history[i-1].ToEpoch+1 {
				t.Errorf("attestation %d leaves epochs out: %d after %d", st.Seq, st.FromEpoch, history[i-1].ToEpoch)
			}
		}
		if s.ledger.reverted > 0 {
			t.Errorf("%d attestations lost a race", s.ledger.reverted)
		}
	})
}

func TestAKilledNodeIsDownAfterTwoBadEpochsAndReturns(t *testing.T) {
	runSim(t, 2, 7, func(s *simNetwork) {
		s.epochs(6)
		s.kill(4)
		s.epochs(4)
		down, ok := s.ledger.transition(4, attestation.KindDown)
		if !ok {
			t.Fatal("no Down transition")
		}
		if down > 8 {
			t.Errorf("Down at epoch %d, want at most 8", down)
		}
		s.start(4)
		s.epochs(6)
		if _, ok := s.ledger.transition(4, attestation.KindUp); !ok {
			t.Error("no Up transition after the restart")
		}
	})
}

func TestACloudOutageIsJudgedByTheSurvivors(t *testing.T) {
	runSim(t, 3, 7, func(s *simNetwork) {
		s.epochs(6)
		for id := range 3 {
			s.kill(id + 1)
		}
		s.epochs(5)
		for id := range uint32(3) {
			if down, ok := s.ledger.transition(id+1, attestation.KindDown); !ok || down > 9 {
				t.Errorf("node %d: down %v at epoch %d", id+1, ok, down)
			}
		}
	})
}
