package attestation

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// Errors of Tally. None of them means that an observation was bad: bad ones are left
// out and named in the report.
var (
	ErrEpoch     = errors.New("epoch does not continue the range")
	ErrRangeFull = errors.New("range has reached its limit")
)

// Fold is the result of tallying epochs since a base. It is a value: Tally returns the
// next one and leaves this one as it was, so a member can keep the fold of an earlier
// epoch and go back to it when a different variant lands on chain.
type Fold struct {
	base    Base
	rules   Rules
	weights weights

	tallied  bool // at least one epoch is in the range
	from, to epoch.Epoch
	closed   bool // the epoch after `to` is a gap

	nodes       map[uint32]NodeState
	heard       []uint32
	heardIn     epoch.Epoch
	status      map[uint32]Status // what the chain will hold once this range lands, where it differs from the base
	transitions []Transition
}

// NewFold starts from a base and the state in that base's evidence (the empty state
// after bootstrap and recovery). The chain is right about who is a member and with
// what status; the state only adds what the chain does not hold, so what it says of
// nodes that left or are leaving is forgotten here.
func NewFold(base Base, carried State, rules Rules) Fold {
	f := Fold{
		base:    base,
		rules:   rules,
		weights: newWeights(base),
		nodes:   map[uint32]NodeState{},
		status:  map[uint32]Status{},
		heardIn: base.SettledEpoch,
	}
	for _, n := range carried.Nodes {
		m, ok := base.member(n.Node)
		if !ok {
			continue
		}
		switch m.Status {
		case StatusUp, StatusDraining:
			if !n.Unsent {
				n.Good = 0
			}
		case StatusDown:
			n.Unsent, n.Score = false, 0
		default:
			continue
		}
		if !n.empty() {
			f.nodes[n.Node] = n
		}
	}
	for _, id := range carried.Heard {
		if _, ok := base.pending(id); ok {
			f.heard = append(f.heard, id)
		}
	}
	return f
}

// Base returns what the fold started from.
func (f Fold) Base() Base { return f.base }

// Range returns the tallied epochs; false when there are none yet.
func (f Fold) Range() (from, to epoch.Epoch, ok bool) { return f.from, f.to, f.tallied }

// Closed tells whether a gap follows the range: nothing more can be tallied on this
// base, and the statement is due at once with beforeGap set.
func (f Fold) Closed() bool { return f.closed }

// Tally judges one epoch. Epochs come in order and without holes; only the first may
// leave some out, which then are a gap. An epoch whose valid observations weigh less
// than the quorum changes nothing but closes a range that has begun; the report says
// Gap. Observations come in any order and from anybody: what does not count is left out.
func (f Fold) Tally(e epoch.Epoch, observations []observation.Observation) (Fold, Report, error) {
	switch {
	case e <= f.base.SettledEpoch:
		return f, Report{}, fmt.Errorf("tally epoch %d: %w: settled through %d", e, ErrEpoch, f.base.SettledEpoch)
	case f.closed:
		return f, Report{}, fmt.Errorf("tally epoch %d: %w: a gap follows %d", e, ErrEpoch, f.to)
	case f.tallied && e != f.to+1:
		return f, Report{}, fmt.Errorf("tally epoch %d: %w: it ends at %d", e, ErrEpoch, f.to)
	case f.tallied && uint64(e-f.from) >= uint64(f.rules.MaxRun):
		return f, Report{}, fmt.Errorf("tally epoch %d: %w: %d epochs from %d", e, ErrRangeFull, f.rules.MaxRun, f.from)
	}
	a := f.admit(e, observations)
	verdicts := f.judge(e, a.votes)
	report := f.report(e, a, verdicts)
	next := f
	if !f.base.quorum(a.weight, f.rules.QuorumBps) {
		report.Gap = true
		next.closed = f.tallied
		return next, report, nil
	}
	next.nodes, next.status = maps.Clone(f.nodes), maps.Clone(f.status)
	next.transitions = slices.Clone(f.transitions)
	if !next.tallied {
		next.tallied, next.from = true, e
	}
	next.to = e
	next.score(verdicts)
	next.sendDowns()
	next.sendUps(verdicts)
	next.sendJoins(f.heardPending(a.votes))
	return next, report, nil
}

// statusOf is what the chain will hold for a member once the range so far lands.
func (f Fold) statusOf(n Member) Status {
	if s, ok := f.status[n.ID]; ok {
		return s
	}
	return n.Status
}
