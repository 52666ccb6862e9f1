package attestation

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

const rankTag = "depin-agent/rank/1"

// Rank is the order in which members propose in epoch e: by H(beacon, epoch, node),
// those that are Down left out. It only spares traffic; any member's valid proposal
// may be signed.
func Rank(beacon [32]byte, e epoch.Epoch, members []Member) []uint32 {
	type draw struct {
		node uint32
		hash [32]byte
	}
	draws := make([]draw, 0, len(members))
	for _, m := range members {
		if m.Status == StatusDown {
			continue
		}
		b := append([]byte(rankTag), beacon[:]...)
		b = binary.BigEndian.AppendUint64(b, uint64(e))
		b = binary.BigEndian.AppendUint32(b, m.ID)
		draws = append(draws, draw{m.ID, eip712.Keccak(b)})
	}
	slices.SortFunc(draws, func(a, b draw) int {
		return cmp.Or(bytes.Compare(a.hash[:], b.hash[:]), cmp.Compare(a.node, b.node))
	})
	ids := make([]uint32, len(draws))
	for i, d := range draws {
		ids[i] = d.node
	}
	return ids
}
