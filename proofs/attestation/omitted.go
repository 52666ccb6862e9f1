package attestation

import (
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// omitBps is the share of W that a proposal may leave out of what a member held when it
// froze: enough for what came in between, too little to choose a result.
const omitBps = 200

// Omitted is the weight of the members of whom this member held an authentic
// observation of epoch e at its freeze and of whom the proposal has none. A proposal
// that has another observation of the same author omits nothing: then there are two,
// and the author pays for that.
func Omitted(base Base, rules Rules, e epoch.Epoch, held, proposed []observation.Observation) uint64 {
	in := authors(base, rules, e, proposed)
	var weight uint64
	for id, units := range authors(base, rules, e, held) {
		if _, ok := in[id]; !ok {
			weight += uint64(units)
		}
	}
	return weight
}

// TooMuchOmitted tells whether a member must refuse to sign.
func TooMuchOmitted(base Base, omitted uint64) bool {
	return omitted*10_000 > omitBps*uint64(base.Weight)
}

func authors(base Base, rules Rules, e epoch.Epoch, observations []observation.Observation) map[uint32]uint32 {
	units := map[uint32]uint32{}
	for _, o := range observations {
		m, ok := base.member(o.Node)
		if _, known := units[o.Node]; known || !ok || !authentic(m, e, rules, o) {
			continue
		}
		units[o.Node] = m.Units
	}
	return units
}
