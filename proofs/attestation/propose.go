package attestation

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// ErrFuture means that a range has not ended yet.
var ErrFuture = errors.New("range ends in the future")

// Statement returns what the quorum should sign for the range so far, and the state to
// put into its evidence. The state does not depend on the evidence's digest: call once
// for the state, encode the evidence, and call again with its digest. Without a tallied
// epoch the range is empty, which nobody signs (Due says no).
//
// Debits get the room that transitions leave, the largest first so that none waits for
// ever; the others stay in the state and grow.
func (f Fold) Statement(evidence [32]byte, beforeGap bool) (Statement, State) {
	st := Statement{
		Version:    Version,
		Seq:        f.base.Seq + 1,
		PrevDigest: f.base.Digest,
		SetVersion: f.base.SetVersion,
		SetHash:    f.base.SetHash,
		FromEpoch:  f.from,
		ToEpoch:    f.to,
		BeforeGap:  beforeGap,
		Evidence:   evidence,
	}
	if !f.tallied {
		st.FromEpoch, st.ToEpoch = f.base.SettledEpoch+1, f.base.SettledEpoch
	}
	st.Transitions = slices.SortedFunc(slices.Values(f.transitions), Transition.compare)
	owed := f.owed()
	st.Debits = owed[:min(len(owed), max(0, f.room()))]
	nodes := make(map[uint32]NodeState, len(f.nodes))
	for id, n := range f.nodes {
		nodes[id] = n
	}
	for _, d := range st.Debits {
		n := nodes[d.Node]
		n.Owed = 0
		nodes[d.Node] = n
	}
	slices.SortFunc(st.Debits, func(a, b Debit) int { return cmp.Compare(a.Node, b.Node) })
	return st, newState(nodes, f.heard)
}

// owed returns all debits, the largest first.
func (f Fold) owed() []Debit {
	var debits []Debit
	for _, n := range f.nodes {
		if n.Owed > 0 {
			debits = append(debits, Debit{Node: n.Node, Epochs: n.Owed})
		}
	}
	slices.SortFunc(debits, func(a, b Debit) int {
		return cmp.Or(cmp.Compare(b.Epochs, a.Epochs), cmp.Compare(a.Node, b.Node))
	})
	return debits
}

// Due tells whether the contract would take the statement, time aside: it has news, or
// covers K epochs, or an entry of the queue waits for it, or a gap follows.
func (f Fold) Due(st Statement) bool {
	if st.ToEpoch < st.FromEpoch {
		return false
	}
	queued := f.base.QueueDueFrom
	return len(st.Transitions) > 0 ||
		st.BeforeGap ||
		st.ToEpoch-f.base.SettledEpoch >= epoch.Epoch(f.rules.QuietEpochs) ||
		queued != 0 && int64(min(queued, 1<<62)) <= f.rules.Schedule.End(st.ToEpoch).Unix()
}

// Ended refuses a statement whose range is not over at `now`. Members check it before
// they sign and the contract again: pay for time to come would be pay for nothing.
func Ended(st Statement, s epoch.Schedule, now time.Time) error {
	if end := s.End(st.ToEpoch); end.After(now) {
		return fmt.Errorf("check statement: %w: epoch %d ends at %d", ErrFuture, st.ToEpoch, end.Unix())
	}
	return nil
}
