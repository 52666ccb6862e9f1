package submitter

import (
	"testing"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func members(statuses ...attestation.Status) *roster.Roster {
	r := &roster.Roster{}
	for i, s := range statuses {
		r.Base.Members = append(r.Base.Members, attestation.Member{ID: uint32(i + 1), Status: s})
	}
	return r
}

func TestEverySignerHasItsOwnTurnAndNobodyElseHasOne(t *testing.T) {
	r := members(attestation.StatusUp, attestation.StatusUp, attestation.StatusDown, attestation.StatusUp)
	c := attestation.Certificate{NonSigners: []uint32{3}}
	seen := map[int]bool{}
	for _, id := range []uint32{1, 2, 4} {
		place, ok := turn(r, c, [32]byte{7}, id)
		if !ok || seen[place] || place > 2 {
			t.Errorf("node %d: place %d, chosen %v", id, place, ok)
		}
		seen[place] = true
	}
	if _, ok := turn(r, c, [32]byte{7}, 3); ok {
		t.Error("a node that did not sign has a turn")
	}
}

func TestTheFirstTurnMovesWithTheDigest(t *testing.T) {
	r := members(attestation.StatusUp, attestation.StatusUp, attestation.StatusUp)
	first := map[uint32]bool{}
	for d := range byte(64) {
		for id := range uint32(3) {
			if place, _ := turn(r, attestation.Certificate{}, [32]byte{d}, id+1); place == 0 {
				first[id+1] = true
			}
		}
	}
	if len(first) != 3 {
		t.Errorf("only nodes %v were ever first", first)
	}
}

func TestWhatCannotBeMovedIsAskedForEverMoreRarely(t *testing.T) {
	calls := map[uint64]int{} // by caller
	last, rounds := -1, 0
	for waited := range uint64(2 * 3 * (1 + 2 + 4)) {
		round, whose := turnAt(waited, 3)
		if whose > 2 {
			t.Fatalf("after %d blocks it is caller %d's turn, of 3", waited, whose)
		}
		calls[whose]++
		if round != last {
			last = round
			rounds++
		}
	}
	if rounds != 3 {
		t.Errorf("%d rounds in 42 blocks, want 3: each twice as long as the one before", rounds)
	}
	for caller, blocks := range calls {
		if blocks != 14 {
			t.Errorf("caller %d had %d blocks, want 14", caller, blocks)
		}
	}
}

func TestAStatementIsDueWhenTheContractWouldTakeIt(t *testing.T) {
	rules := attestation.Rules{QuietEpochs: 4, Schedule: epoch.Schedule{SlotSeconds: 1, SlotsPerEpoch: 4}}
	base := attestation.Base{SettledEpoch: 10}
	quiet := attestation.Statement{FromEpoch: 11, ToEpoch: 13}
	for name, test := range map[string]struct {
		change func(*attestation.Base, *attestation.Statement)
		want   bool
	}{
		"a quiet statement over fewer than K epochs waits": {func(*attestation.Base, *attestation.Statement) {}, false},
		"K epochs are enough":                              {func(_ *attestation.Base, s *attestation.Statement) { s.ToEpoch = 14 }, true},
		"a transition is news": {func(_ *attestation.Base, s *attestation.Statement) {
			s.Transitions = []attestation.Transition{{Epoch: 13}}
		}, true},
		"a gap follows":                           {func(_ *attestation.Base, s *attestation.Statement) { s.BeforeGap = true }, true},
		"a queue entry is due":                    {func(b *attestation.Base, _ *attestation.Statement) { b.QueueDueFrom = 56 }, true},
		"a queue entry after the range must wait": {func(b *attestation.Base, _ *attestation.Statement) { b.QueueDueFrom = 57 }, false},
	} {
		t.Run(name, func(t *testing.T) {
			b, s := base, quiet
			test.change(&b, &s)
			if got := due(b, rules, s); got != test.want {
				t.Errorf("due = %v", got)
			}
		})
	}
}
