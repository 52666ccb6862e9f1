package attestation

import (
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// report explains an epoch to operators.
func (f Fold) report(e epoch.Epoch, a admitted, verdicts map[uint32]judgement) Report {
	r := Report{Epoch: e, Weight: a.weight, Total: f.base.Weight}
	counted := map[uint32]observation.Content{}
	answered, failed := map[uint32]bool{}, map[uint32]bool{}
	for _, v := range a.votes {
		counted[v.member.ID] = v.obs.Content
		for _, x := range v.obs.Content.Answered {
			answered[x.Target] = true
		}
		for _, id := range v.obs.Content.Failed {
			failed[id] = true
		}
	}
	for _, m := range f.base.Members {
		n := NodeReport{Node: m.ID}
		j, ok := verdicts[m.ID]
		n.Judged, n.Verdict, n.Missed = ok, j.verdict, j.missed
		switch {
		case ok && j.verdict == Bad:
			n.Reasons = append(n.Reasons, ReasonMissed)
		case ok && j.verdict == Unknown:
			n.Reasons = append(n.Reasons, ReasonSplit)
		}
		if failed[m.ID] && !answered[m.ID] {
			n.Reasons = append(n.Reasons, ReasonUnanswered)
		}
		c, observed := counted[m.ID]
		n.Observed = observed
		switch {
		case observed && c.Flags&observation.FlagIsolated != 0:
			n.Reasons = append(n.Reasons, ReasonIsolated)
		case observed:
		case a.why[m.ID] != "":
			n.Reasons = append(n.Reasons, a.why[m.ID])
		default:
			n.Reasons = append(n.Reasons, ReasonSilent)
		}
		if c.Flags&observation.FlagStaleBeacon != 0 {
			n.Reasons = append(n.Reasons, ReasonStaleBeacon)
		}
		r.Nodes = append(r.Nodes, n)
	}
	return r
}
