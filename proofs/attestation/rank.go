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
// those that are Down behind the others. It only spares traffic; any member's valid
// proposal may be signed. A split takes everybody Down: then somebody must still speak.
func Rank(beacon [32]byte, e epoch.Epoch, members []Member) []uint32 {
	type draw struct {
		node uint32
		hash [32]byte
		down bool
	}
	draws := make([]draw, 0, len(members))
	for _, m := range members {
		b := append([]byte(rankTag), beacon[:]...)
		b = binary.BigEndian.AppendUint64(b, uint64(e))
		b = binary.BigEndian.AppendUint32(b, m.ID)
		draws = append(draws, draw{m.ID, eip712.Keccak(b), m.Status == StatusDown})
	}
	slices.SortFunc(draws, func(a, b draw) int {
		if a.down != b.down {
			if a.down {
				return 1
			}
			return -1
		}
		return cmp.Or(bytes.Compare(a.hash[:], b.hash[:]), cmp.Compare(a.node, b.node))
	})
	ids := make([]uint32, len(draws))
	for i, d := range draws {
		ids[i] = d.node
	}
	return ids
}
