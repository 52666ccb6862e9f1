package aggregator

import (
	"bytes"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// table is seven members of equal weight, four of which are the quorum.
type table struct {
	*Aggregator
	keys         []*bls.SecretKey
	roster       *roster.Roster
	certificates []attestation.Certificate
}

func newTable(t *testing.T, expected ...uint32) *table {
	t.Helper()
	s := &table{}
	base := attestation.Base{Seq: 1, Digest: [32]byte{1}, SettledEpoch: 4, Weight: 70, SetVersion: 1}
	for i := range 7 {
		key, err := bls.SecretKeyFromBytes(append(make([]byte, 31), byte(i+1)))
		if err != nil {
			t.Fatal(err)
		}
		s.keys = append(s.keys, key)
		base.Members = append(base.Members, attestation.Member{ID: uint32(i + 1), Units: 10, Status: attestation.StatusUp, PublicKey: key.PublicKey()})
	}
	var err error
	if s.roster, err = roster.New(base, nil); err != nil {
		t.Fatal(err)
	}
	s.Aggregator = New(Config{
		Rules:    attestation.Rules{QuorumBps: 5500, Domain: eip712.Domain{ChainID: 1}, Schedule: epoch.Schedule{SlotSeconds: 1, SlotsPerEpoch: 4}},
		Roster:   func() *roster.Roster { return s.roster },
		Expected: func(epoch.Epoch) []uint32 { return expected },
		Certify:  func(c attestation.Certificate) { s.certificates = append(s.certificates, c) },
		Log:      slog.New(slog.DiscardHandler),
	})
	return s
}

func (s *table) statement(to epoch.Epoch) attestation.Statement {
	return attestation.Statement{Version: attestation.Version, Seq: 2, PrevDigest: s.roster.Base.Digest, SetVersion: 1,
		FromEpoch: 5, ToEpoch: to, Evidence: [32]byte{8}}
}

func (s *table) sign(id uint32, st attestation.Statement) attestation.Partial {
	digest := st.Digest(s.Rules.Domain)
	return attestation.Partial{Node: id, Statement: st, Signature: s.keys[id-1].Sign(digest[:])}
}

func TestOneLessThanTheQuorumCertifiesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTable(t, 1, 2, 3, 99) // 99 is heard, but no member
		st := s.statement(6)
		for id := range uint32(3) {
			s.Partial(t.Context(), s.sign(id+1, st))
			s.Partial(t.Context(), s.sign(id+1, st)) // again: nobody counts twice
		}
		time.Sleep(time.Minute)
		if len(s.certificates) != 0 {
			t.Fatal("three of seven were taken for a quorum")
		}
		s.Partial(t.Context(), s.sign(4, st))
		if len(s.certificates) != 1 {
			t.Fatalf("%d certificates with all expected signatures in, want one at once", len(s.certificates))
		}
		c := s.certificates[0]
		if err := attestation.VerifyCertificate(s.roster.Base, s.roster.Key, c, s.Rules.Domain, s.Rules.QuorumBps); err != nil {
			t.Error(err)
		}
		if len(c.NonSigners) != 3 {
			t.Errorf("non-signers %v", c.NonSigners)
		}
	})
}

func TestStragglersGetAQuarterSlotSinceTheirAbsenceCostsGas(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTable(t, 1, 2, 3, 4, 5, 6)
		st := s.statement(6)
		for id := range uint32(4) {
			s.Partial(t.Context(), s.sign(id+1, st))
		}
		time.Sleep(200 * time.Millisecond)
		if len(s.certificates) != 0 {
			t.Fatal("certified without waiting")
		}
		s.Partial(t.Context(), s.sign(5, st))
		time.Sleep(100 * time.Millisecond)
		synctest.Wait()
		if len(s.certificates) != 1 || len(s.certificates[0].NonSigners) != 2 {
			t.Fatalf("certificates %+v, want one with two non-signers", s.certificates)
		}
		s.Partial(t.Context(), s.sign(6, st))
		time.Sleep(time.Minute)
		if len(s.certificates) != 1 {
			t.Error("a late signature made another certificate")
		}
	})
}

func TestSignaturesForVariantsDoNotAddUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTable(t)
		for id := range uint32(7) {
			st := s.statement(6)
			st.Evidence = [32]byte{byte(id % 2)}
			if id < 6 {
				s.Partial(t.Context(), s.sign(id+1, st))
			}
		}
		time.Sleep(time.Minute)
		if len(s.certificates) != 0 {
			t.Error("three and three were added up")
		}
	})
}

func TestAnotherBaseStartsOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTable(t, 1, 2, 3, 4)
		old := s.statement(6)
		for id := range uint32(3) {
			s.Partial(t.Context(), s.sign(id+1, old))
		}
		base := s.roster.Base
		base.Seq, base.Digest = 2, [32]byte{2}
		s.roster, _ = roster.New(base, s.roster)
		s.Partial(t.Context(), s.sign(4, old))
		s.Partial(t.Context(), s.sign(4, s.statement(6)))
		time.Sleep(time.Minute)
		if len(s.certificates) != 0 {
			t.Error("signatures on an old base were counted")
		}
	})
}

func TestOnlyMembersWithTheirOwnKeyAreHeard(t *testing.T) {
	s := newTable(t)
	st := s.statement(6)
	foreign := st
	foreign.PrevDigest = [32]byte{7}
	stolen := s.sign(3, st)
	stolen.Node = 4
	stranger := s.sign(3, st)
	stranger.Node = 99
	for name, test := range map[string]struct {
		data []byte
		want p2p.Verdict
	}{
		"a member's signature is accepted":               {s.sign(3, st).Encode(), p2p.Accept},
		"another base is not my business":                {s.sign(3, foreign).Encode(), p2p.Ignore},
		"another member's signature counts for nobody":   {stolen.Encode(), p2p.Ignore},
		"a stranger has no vote":                         {stranger.Encode(), p2p.Ignore},
		"a range that has not ended is nobody's to sign": {s.sign(3, s.statement(1<<40)).Encode(), p2p.Ignore},
		"garbage is rejected":                            {[]byte("garbage"), p2p.Reject},
	} {
		if got, _ := s.Validate(t.Context(), p2p.Message{Data: test.data}); got != test.want {
			t.Errorf("%s: verdict %v", name, got)
		}
	}
}

func TestAVoteTakenBackDoesNotEndWhatOthersSigned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTable(t, 1, 2, 3, 4, 5, 6)
		var complaints bytes.Buffer
		s.Log = slog.New(slog.NewTextHandler(&complaints, &slog.HandlerOptions{Level: slog.LevelError}))
		st := s.statement(6)
		for id := range uint32(4) {
			s.Partial(t.Context(), s.sign(id+1, st))
		}
		for to := range epoch.Epoch(maxVariants) {
			s.Partial(t.Context(), s.sign(4, s.statement(7+to))) // pushes out its vote for st
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		if len(s.certificates) != 0 {
			t.Fatal("three of seven were taken for a quorum")
		}
		s.Partial(t.Context(), s.sign(5, st))
		time.Sleep(time.Minute)
		synctest.Wait()
		if len(s.certificates) != 1 {
			t.Errorf("%d certificates once another four signed, want one", len(s.certificates))
		}
		if complaints.Len() > 0 {
			t.Errorf("missing the quorum is no fault to report: %s", &complaints)
		}
	})
}

func TestABadSignatureDoesNotEndWhatOthersSigned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newTable(t, 1, 2, 3, 4)
		st := s.statement(6)
		for id := range uint32(3) {
			s.Partial(t.Context(), s.sign(id+1, st))
		}
		bad := s.sign(5, st)
		bad.Node = 4 // not seen by Validate
		s.Partial(t.Context(), bad)
		if len(s.certificates) != 0 {
			t.Fatal("a bad signature was counted")
		}
		s.Partial(t.Context(), s.sign(5, st))
		if len(s.certificates) != 1 {
			t.Errorf("%d certificates once four signed well, want one", len(s.certificates))
		}
	})
}

func TestAFloodOfStatementsPushesOutItsOwnOnly(t *testing.T) {
	s := newTable(t, 1, 2, 3, 4)
	st := s.statement(6)
	for id := range uint32(3) {
		s.Partial(t.Context(), s.sign(id+1, st))
	}
	for to := range epoch.Epoch(10 * maxVariants) {
		s.Partial(t.Context(), s.sign(7, s.statement(7+to)))
	}
	if len(s.piles) > maxVariants+1 {
		t.Errorf("%d statements are kept", len(s.piles))
	}
	s.Partial(t.Context(), s.sign(4, st))
	if len(s.certificates) != 1 {
		t.Error("the flood pushed out what others had signed")
	}
}
