package attestation

import (
	"testing"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// ledger is the contract's bookkeeping of paid epochs, as plain as it can be: it pays
// whole ranges, corrects by transitions and debits, and refuses what the contract
// would refuse.
type ledger struct {
	t       testing.TB
	rules   Rules
	status  map[uint32]Status
	paid    map[uint32]int64
	settled epoch.Epoch
}

func newLedger(t testing.TB, w *world) *ledger {
	l := &ledger{t: t, rules: w.rules, status: map[uint32]Status{}, paid: map[uint32]int64{}, settled: w.base.SettledEpoch}
	for _, m := range w.base.Members {
		l.status[m.ID] = m.Status
	}
	return l
}

func (l *ledger) attest(st Statement) {
	l.t.Helper()
	if err := st.checkForm(); err != nil {
		l.t.Fatal(err)
	}
	if n := len(st.Transitions) + len(st.Debits); n > l.rules.MaxTransitions {
		l.t.Fatalf("%d transitions and debits", n)
	}
	if st.FromEpoch != l.settled+1 {
		l.t.Fatalf("from %d after %d", st.FromEpoch, l.settled)
	}
	for id, s := range l.status {
		if s == StatusUp || s == StatusDraining {
			l.paid[id] += int64(st.ToEpoch - st.FromEpoch + 1)
		}
	}
	for _, t := range st.Transitions {
		rest := int64(st.ToEpoch - t.Epoch)
		switch {
		case t.Kind == KindDown && (l.status[t.Node] == StatusUp || l.status[t.Node] == StatusDraining):
			l.status[t.Node] = StatusDown
			l.paid[t.Node] -= rest
		case t.Kind == KindUp && l.status[t.Node] == StatusDown:
			l.status[t.Node] = StatusUp
			l.paid[t.Node] += rest
		default:
			l.t.Fatalf("transition %+v of a node that is %d", t, l.status[t.Node])
		}
	}
	for _, d := range st.Debits {
		if d.Epochs == 0 {
			l.t.Fatalf("empty debit of node %d", d.Node)
		}
		l.paid[d.Node] -= int64(d.Epochs)
	}
	l.settled = st.ToEpoch
}

// naive is the pay rule without any limit on statements: one node at a time, one epoch
// after the other, an epoch is paid when the node was Up and not bad.
type naive struct {
	rules Rules
	down  bool
	score uint8
	good  uint16
	flaps uint8
	since epoch.Epoch
	paid  int64
}

func (n *naive) epoch(e epoch.Epoch, v Verdict) {
	r := n.rules
	if n.down {
		switch v {
		case Good:
			n.good++
		case Bad:
			n.good = 0
		}
		if n.good >= r.returnAfter(n.flaps) {
			*n = naive{rules: r, paid: n.paid, flaps: n.flaps, since: e}
		}
		return
	}
	if n.flaps > 0 && e-n.since > epoch.Epoch(r.ReturnForgetEpochs) {
		n.flaps = 0
	}
	switch v {
	case Bad:
		n.score += r.ScoreBad
		if n.score >= r.ScoreDown {
			*n = naive{rules: r, paid: n.paid, flaps: n.flaps + 1, since: e, down: true}
		}
	case Good:
		n.score -= min(n.score, r.ScoreGood)
		n.paid++
	default:
		n.paid++
	}
}
