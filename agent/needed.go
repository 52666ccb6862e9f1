package agent

import (
	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/evidence"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

// needed is the evidence that must outlive its retention: without the base and
// what came after it nobody can settle the next epochs, and without that of an
// open incident nobody can check it. The finalised state decides, since what is
// settled or resolved in the newest block may yet be undone.
func needed(v *chain.View) evidence.Needed {
	final := v.Final
	out := evidence.Needed{Since: v.Schedule().Start(final.SettledEpoch)}
	if final.Evidence != [32]byte{} {
		out.Roots = append(out.Roots, evidence.Root{CID: proof.FromDigest(final.Evidence), From: final.SettledEpoch})
	}
	for _, i := range final.Incidents {
		root, err := cid.Decode(i.Evidence)
		if err != nil || !i.Open() {
			continue // QuorumLost has no evidence: nobody could sign any
		}
		out.Roots = append(out.Roots, evidence.Root{CID: root, From: i.OpenedEpoch})
	}
	return out
}
