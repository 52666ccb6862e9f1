package attestation

import (
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// outsideBps is the share of W that members outside a node's domain must hold before
// their agreement is needed as well.
const outsideBps = 2_000

type judgement struct {
	verdict Verdict
	missed  uint64 // weight of the observers that count and missed it
}

// place is where and whose a node is: the two things that take weight away from a
// verdict over it.
type place struct {
	owner  [20]byte
	domain string
}

// weights are sums over members, all taken from the base: nothing that is absent,
// late or dropped changes them.
type weights struct {
	owner      map[[20]byte]uint64 // all members
	live       uint64              // not Down at the base
	liveDomain map[string]uint64
	liveOwner  map[[20]byte]uint64
	livePlace  map[place]uint64
}

func newWeights(b Base) weights {
	w := weights{
		owner:      map[[20]byte]uint64{},
		liveDomain: map[string]uint64{},
		liveOwner:  map[[20]byte]uint64{},
		livePlace:  map[place]uint64{},
	}
	for _, m := range b.Members {
		units := uint64(m.Units)
		w.owner[m.Owner] += units
		if m.Status == StatusDown {
			continue
		}
		w.live += units
		w.liveDomain[m.Domain] += units
		w.liveOwner[m.Owner] += units
		w.livePlace[place{m.Owner, m.Domain}] += units
	}
	return w
}

// outside is the weight of live members neither in n's domain nor of n's owner.
func (w weights) outside(n Member) uint64 {
	return w.live - w.liveDomain[n.Domain] - w.liveOwner[n.Owner] + w.livePlace[place{n.Owner, n.Domain}]
}

// judge gives the verdict over every member that can be judged in epoch e.
//
// A node is Bad when both hold:
//
//	(i)  observers of other owners with more than half of (W − weight of its owner)
//	     missed it;
//	(ii) where members outside its domain, of other owners and not Down at the base,
//	     hold at least a fifth of W: more than half of their weight missed it too.
//
// It is Good when observers of other owners with more than half of (W − weight of its
// owner) counted and did not miss it. Otherwise nothing is known. An owner thus neither
// convicts nor shields its own nodes, silence neither convicts nor raises, and a label
// can only save a node: (ii) is one more condition for Bad, never one for Good.
//
// The domain is the whole label "provider/region", as registered. In an outage of a
// whole provider its other regions are outsiders that cannot report, but they weigh
// less than half of the outside as long as a majority is left to convict at all.
func (f Fold) judge(e epoch.Epoch, votes []vote) map[uint32]judgement {
	missed, missedOutside := map[uint32]uint64{}, map[uint32]uint64{}
	var counted uint64
	countedOf := map[[20]byte]uint64{}
	for _, v := range votes {
		units := uint64(v.member.Units)
		counted += units
		countedOf[v.member.Owner] += units
		for _, entry := range v.obs.Content.Missed {
			n, ok := f.base.member(entry.Node)
			if !ok || n.Owner == v.member.Owner {
				continue
			}
			missed[n.ID] += units
			if n.Domain != v.member.Domain && v.member.Status != StatusDown {
				missedOutside[n.ID] += units
			}
		}
	}
	total := uint64(f.base.Weight)
	verdicts := make(map[uint32]judgement, len(f.base.Members))
	for _, n := range f.base.Members {
		if !judged(n, e) {
			continue
		}
		j := judgement{missed: missed[n.ID]}
		electorate := total - min(total, f.weights.owner[n.Owner])
		heard := counted - countedOf[n.Owner] - missed[n.ID]
		outside := f.weights.outside(n)
		switch {
		case 2*heard > electorate:
			j.verdict = Good
		case 2*missed[n.ID] > electorate &&
			(outside*10_000 < outsideBps*total || 2*missedOutside[n.ID] > outside):
			j.verdict = Bad
		}
		verdicts[n.ID] = j
	}
	return verdicts
}

// judged tells whether a member is judged in epoch e: not before the first epoch after
// its join block, and not once it is leaving.
func judged(n Member, e epoch.Epoch) bool {
	switch n.Status {
	case StatusUp, StatusDraining, StatusDown:
		return n.JudgedFrom <= e
	}
	return false
}

// heardPending returns, in order, the Pending nodes that observers with more than half
// of W heard.
func (f Fold) heardPending(votes []vote) []uint32 {
	weight := map[uint32]uint64{}
	for _, v := range votes {
		for _, id := range v.obs.Content.Heard {
			weight[id] += uint64(v.member.Units)
		}
	}
	var heard []uint32
	for _, n := range f.base.Pending {
		if 2*weight[n.ID] > uint64(f.base.Weight) {
			heard = append(heard, n.ID)
		}
	}
	return heard
}
