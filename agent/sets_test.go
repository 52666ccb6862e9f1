package agent

import (
	"crypto/sha256"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// wantSettling fails unless attestations went on until now, without a hole.
func (s *simNetwork) wantSettling(after string) {
	s.t.Helper()
	if n := s.invalid.Swap(0); n > 0 {
		s.t.Errorf("after %s: the evidence of honest proposals was refused %d times", after, n)
	}
	history := s.ledger.history()
	for i, st := range history {
		if i > 0 && st.FromEpoch != history[i-1].ToEpoch+1 {
			s.t.Errorf("after %s: attestation %d leaves epochs out: from %d after %d", after, st.Seq, st.FromEpoch, history[i-1].ToEpoch)
		}
	}
	now := first(s.rules.Schedule.EpochAt(time.Now()))
	if settled := s.ledger.settled(); settled+epoch.Epoch(s.rules.QuietEpochs)+2 < now {
		s.t.Fatalf("after %s: settled through %d in epoch %d", after, settled, now)
	}
}

// Heartbeats of the epoch's first slots are heard under the set before the
// change, its evidence is made under the one after it.
func TestJoinRotationAndExitInTheMiddleOfAnEpochDoNotHaltSettlement(t *testing.T) {
	runSim(t, 5, 7, func(s *simNetwork) {
		s.net.Drop(0.5) // no two nodes hear quite the same
		s.epochs(6)
		newcomer := uint32(s.register())
		s.epochs(12)
		s.wantSettling("a join")
		if _, ok := s.ledger.transition(newcomer, attestation.KindJoined); !ok {
			t.Fatal("the newcomer did not join")
		}
		if _, member := s.ledger.roster().Member(newcomer); !member {
			t.Fatal("the newcomer is no member")
		}

		material := sha256.Sum256([]byte("next"))
		next, err := bls.GenerateKey(&stream{seed: material})
		must(t, err)
		s.ledger.rotate(3, next.PublicKey())
		for s.ledger.roster().Key(3).Bytes() != next.PublicKey() {
			s.slots(1)
		}
		s.kill(3)
		s.nodes[2].bls = next
		s.start(3)
		s.epochs(8)
		s.wantSettling("a rotation")

		s.ledger.leave(7)
		s.epochs(8)
		s.wantSettling("an exit")
		if _, member := s.ledger.roster().Member(7); member {
			t.Fatal("node 7 is still a member")
		}
	})
}
