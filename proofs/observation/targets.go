package observation

import (
	"encoding/binary"
	"math/bits"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

const targetsTag = "depin-agent/targets/1"

// Challenges of one epoch: an observer tries its targets in order until Answers of
// them answered, at most MaxTargets.
const (
	Answers    = 4
	MaxTargets = 12
)

// Candidate is a member as the order of targets needs it.
type Candidate struct {
	ID    uint32
	Owner [20]byte
}

// Targets returns whom the observer challenges in epoch e, in order: the first
// draws of a shuffle of the members that are not of its owner, seeded by the
// beacon, so nobody can know before the epoch whom it will have to answer.
// Members must be given in ascending order of id. An observer that is no member
// gets no targets.
func Targets(beacon [32]byte, e epoch.Epoch, observer uint32, members []Candidate) []uint32 {
	var owner [20]byte
	found := false
	for _, m := range members {
		if m.ID == observer {
			owner, found = m.Owner, true
			break
		}
	}
	if !found {
		return nil
	}
	ids := make([]uint32, 0, len(members))
	for _, m := range members {
		if m.Owner != owner {
			ids = append(ids, m.ID)
		}
	}
	draw := newDraws(beacon, e, observer)
	n := min(len(ids), MaxTargets)
	for i := range n {
		j := i + int(draw.below(uint64(len(ids)-i)))
		ids[i], ids[j] = ids[j], ids[i]
	}
	return ids[:n:n]
}

// draws is a stream of numbers out of one seed, four per hash.
type draws struct {
	seed  []byte
	block [32]byte
	used  uint64
}

func newDraws(beacon [32]byte, e epoch.Epoch, observer uint32) *draws {
	seed := make([]byte, 0, len(targetsTag)+32+8+4+8)
	seed = append(seed, targetsTag...)
	seed = append(seed, beacon[:]...)
	seed = binary.BigEndian.AppendUint64(seed, uint64(e))
	return &draws{seed: binary.BigEndian.AppendUint32(seed, observer)}
}

// below returns a number in [0, n). The bias of the multiplication is below n/2^64.
func (d *draws) below(n uint64) uint64 {
	if d.used%4 == 0 {
		d.block = crypto.Keccak256Hash(binary.BigEndian.AppendUint64(d.seed, d.used/4))
	}
	v := binary.BigEndian.Uint64(d.block[8*(d.used%4):])
	d.used++
	hi, _ := bits.Mul64(v, n)
	return hi
}
