package attestation

import (
	"cmp"
	"slices"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// score applies the verdicts of epoch f.to to what is remembered of each node.
//
// While Up, a bad epoch costs that epoch's pay and adds to the score, a good one takes
// from it. A score that reaches its limit means Down, except while the node drains: it
// announced that it leaves, so until the announced time it only loses pay.
//
// While Down, good epochs count towards the return, a bad one starts the count again,
// an unknown one does neither. A node that is Down but could not be said so yet is
// still paid by the chain, so each epoch of it is debited.
func (f *Fold) score(verdicts map[uint32]judgement) {
	for _, m := range f.base.Members {
		if !judged(m, f.to) {
			continue
		}
		n := f.nodes[m.ID]
		n.Node = m.ID
		verdict := verdicts[m.ID].verdict
		status := f.statusOf(m)
		if status == StatusDown || n.Unsent {
			f.scoreDown(&n, verdict)
		} else {
			f.scoreUp(&n, verdict, status == StatusDraining && f.drains(m))
		}
		f.keep(n)
	}
}

func (f *Fold) scoreUp(n *NodeState, verdict Verdict, draining bool) {
	if n.Flaps > 0 && f.to-n.Since > epoch.Epoch(f.rules.ReturnForgetEpochs) {
		n.Flaps, n.Since = 0, 0
	}
	switch verdict {
	case Good:
		n.Score -= min(n.Score, f.rules.ScoreGood)
	case Bad:
		n.Owed++
		// Written so that it cannot overflow, whatever the parameters are.
		n.Score += min(f.rules.ScoreBad, f.rules.ScoreDown-min(n.Score, f.rules.ScoreDown))
		if n.Score >= f.rules.ScoreDown && !draining {
			n.Score, n.Good, n.Unsent, n.Since = 0, 0, true, f.to
			n.Flaps = min(n.Flaps+1, maxFlaps)
		}
	}
}

func (f *Fold) scoreDown(n *NodeState, verdict Verdict) {
	if n.Unsent {
		n.Owed++
	}
	switch verdict {
	case Good:
		n.Good = min(n.Good+1, f.rules.returnAfter(n.Flaps))
	case Bad:
		n.Good = 0
	}
	if n.Unsent && n.Good >= f.rules.returnAfter(n.Flaps) {
		// It is back before the chain heard that it was gone: the debits say it all.
		n.Unsent, n.Good, n.Since = false, 0, f.to
	}
}

// drains tells whether an announced drain still excuses the node at the end of f.to.
func (f *Fold) drains(m Member) bool {
	return f.rules.Schedule.End(f.to).Unix() <= int64(min(m.DrainUntil, 1<<62))
}

// returnAfter is M: how many good epochs in a row bring a node back, doubling with each
// flap up to the cap.
func (r Rules) returnAfter(flaps uint8) uint16 {
	m := uint64(r.ReturnFirst) << (max(flaps, 1) - 1)
	return uint16(max(1, min(m, uint64(r.ReturnCap))))
}

func (f *Fold) keep(n NodeState) {
	if n.empty() {
		delete(f.nodes, n.Node)
		return
	}
	f.nodes[n.Node] = n
}

// room is how many more transitions a statement over the range can hold. A change that
// finds no room does not happen in this range: the node stays what the chain says, and
// the change is tried again with each later epoch. Transitions once in the range stay,
// so each longer statement holds all of the shorter one.
func (f *Fold) room() int { return f.rules.MaxTransitions - len(f.transitions) }

func (f *Fold) send(kind Kind, node uint32, becomes Status) {
	f.transitions = append(f.transitions, Transition{Epoch: f.to, Kind: kind, Node: node})
	f.status[node] = becomes
}

// sendDowns says of nodes judged Down that they are, those that wait longest first.
func (f *Fold) sendDowns() {
	var waiting []NodeState
	for _, n := range f.nodes {
		if n.Unsent {
			waiting = append(waiting, n)
		}
	}
	slices.SortFunc(waiting, func(a, b NodeState) int {
		return cmp.Or(cmp.Compare(a.Since, b.Since), cmp.Compare(a.Node, b.Node))
	})
	for _, n := range waiting[:min(len(waiting), f.room())] {
		n.Unsent = false
		f.keep(n)
		f.send(KindDown, n.Node, StatusDown)
	}
}

// sendUps brings back nodes whose run of good epochs is complete. A return takes effect
// with the statement that says it: one that finds no room needs one more good epoch.
func (f *Fold) sendUps(verdicts map[uint32]judgement) {
	for _, m := range f.base.Members {
		n := f.nodes[m.ID]
		if f.room() <= 0 {
			return
		}
		if f.statusOf(m) != StatusDown || verdicts[m.ID].verdict != Good || n.Good < f.rules.returnAfter(n.Flaps) {
			continue
		}
		n.Node, n.Good, n.Score = m.ID, 0, 0
		if n.Flaps > 0 {
			n.Since = f.to
		}
		f.keep(n)
		f.send(KindUp, m.ID, StatusUp)
	}
}

// sendJoins lets Pending nodes in that a majority heard in this epoch and in the one
// before it, and remembers whom it heard.
func (f *Fold) sendJoins(heard []uint32) {
	consecutive := f.heardIn+1 == f.to
	room := min(f.room(), maxJoined-count(f.transitions, KindJoined))
	for _, id := range heard {
		if room <= 0 {
			break
		}
		_, before := slices.BinarySearch(f.heard, id)
		if _, joined := f.status[id]; before && consecutive && !joined {
			f.send(KindJoined, id, StatusPending)
			room--
		}
	}
	f.heard, f.heardIn = heard, f.to
}

// maxJoined is how many nodes a statement may let in; the contract refuses more.
const maxJoined = 64

func count(transitions []Transition, kind Kind) (n int) {
	for _, t := range transitions {
		if t.Kind == kind {
			n++
		}
	}
	return n
}
