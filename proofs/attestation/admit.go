package attestation

import (
	"math/bits"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// vote is one observation that passed its checks, with its author.
type vote struct {
	member Member
	obs    observation.Observation
}

// admitted is what an epoch is judged by.
type admitted struct {
	votes  []vote            // by no particular order; sums do not care
	weight uint64            // of votes
	why    map[uint32]Reason // authors whose observations do not count
}

// admit decides which observations count. The rule, in the order it is applied:
//
//  1. An observation is authentic when it is of this epoch and signed by the agent
//     key its author had at the base. All others are as if they had not come, so a
//     stranger can neither add nor remove a vote.
//  2. An author with two different authentic observations has none.
//  3. It must be well-formed under the schedule: slot masks inside the epoch, at
//     least half of the slots.
//  4. It counts if one answer in it verifies, by a member of another owner.
//  5. Verdicts are taken from those alone. An author that got no answer counts too if
//     it tried as many targets as there are to try and each one is Bad by these
//     verdicts: then the fault was theirs, not its own.
//
// Step 5 runs once and never feeds on itself. Reports only ever add to the weight
// against a node, and denominators are fixed, so the votes let in by step 5 cannot
// overturn the verdicts that let them in: whoever is dead or lies gains no verdict by
// it that the answered majority had not given.
//
// Whether the targets were the ones the beacon gave is not checked. A member without
// any RPC works under an older beacon, and a one-block fork gives two; its targets
// then differ from ours though its view is as good, and dropping it would make a loss
// of RPCs a loss of quorum. A liar gains nothing from the choice: with twelve draws it
// would meet a friend anyway, and what it says about others is weighed, not believed.
func (f Fold) admit(e epoch.Epoch, observations []observation.Observation) admitted {
	a := admitted{why: map[uint32]Reason{}}
	var unanswered []vote
	for _, v := range f.authentic(e, observations, a.why) {
		switch {
		case !f.wellFormed(v.obs.Content):
			a.why[v.member.ID] = ReasonMalformed
		case f.answered(e, v):
			a.add(v)
		default:
			unanswered = append(unanswered, v)
		}
	}
	verdicts := f.judge(e, a.votes)
	for _, v := range unanswered {
		if f.excused(v, verdicts) {
			a.add(v)
			continue
		}
		a.why[v.member.ID] = ReasonIsolated
	}
	return a
}

func (a *admitted) add(v vote) {
	a.votes = append(a.votes, v)
	a.weight += uint64(v.member.Units)
}

// authentic returns at most one observation per member: steps 1 and 2.
func (f Fold) authentic(e epoch.Epoch, observations []observation.Observation, why map[uint32]Reason) []vote {
	seen := map[uint32][32]byte{}
	var votes []vote
	for _, o := range observations {
		m, ok := f.base.member(o.Node)
		if !ok || !authentic(m, e, f.rules, o) {
			continue
		}
		digest := o.Digest(f.rules.Domain)
		before, ok := seen[o.Node]
		switch {
		case !ok:
			seen[o.Node] = digest
			votes = append(votes, vote{m, o})
		case before != digest:
			why[o.Node] = ReasonEquivocated
		}
	}
	kept := votes[:0]
	for _, v := range votes {
		if why[v.member.ID] != ReasonEquivocated {
			kept = append(kept, v)
		}
	}
	return kept
}

func authentic(m Member, e epoch.Epoch, rules Rules, o observation.Observation) bool {
	if o.Epoch != e {
		return false
	}
	signer, err := o.Signer(rules.Domain)
	return err == nil && signer == m.Agent
}

// wellFormed checks what the decoder, which knows no schedule, cannot.
func (f Fold) wellFormed(c observation.Content) bool {
	slots := f.rules.Schedule.SlotsPerEpoch
	for _, m := range c.Missed {
		if bits.Len32(m.Slots) > int(slots) || 2*bits.OnesCount32(m.Slots) < int(slots) {
			return false
		}
	}
	return true
}

// answered tells whether a member of another owner answered the observer.
func (f Fold) answered(e epoch.Epoch, v vote) bool {
	for _, a := range v.obs.Content.Answered {
		target, ok := f.base.member(a.Target)
		if !ok || target.Owner == v.member.Owner {
			continue
		}
		if observation.VerifyAnswer(f.rules.Domain, v.member.ID, e, f.rules.Schedule, a, target.PeerKey) == nil {
			return true
		}
	}
	return false
}

// excused tells whether the observer tried all it could and only met nodes that the
// others found bad as well.
func (f Fold) excused(v vote, verdicts map[uint32]judgement) bool {
	others := 0
	for _, m := range f.base.Members {
		if m.Owner != v.member.Owner {
			others++
		}
	}
	failed := v.obs.Content.Failed
	if others == 0 || len(failed) < min(others, observation.MaxTargets) {
		return false
	}
	for _, id := range failed {
		target, ok := f.base.member(id)
		if !ok || target.Owner == v.member.Owner || verdicts[id].verdict != Bad {
			return false
		}
	}
	return true
}
