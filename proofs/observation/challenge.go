package observation

import (
	"cmp"
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

const challengeTag = "depin-agent/challenge/1"

// ErrAnswer means that an answer does not prove what it claims.
var ErrAnswer = errors.New("answer does not verify")

// ChallengeMessage is what the target of a challenge signs with its peer key. It
// binds purpose, network, both parties, the slot and what the target serves, so an
// answer is worth nothing to another observer, in another slot or on another chain.
func ChallengeMessage(d eip712.Domain, nonce [16]byte, observer, target uint32, slot epoch.Slot, assignments [32]byte) []byte {
	m := make([]byte, 0, len(challengeTag)+32+20+16+4+4+8+32)
	m = append(m, challengeTag...)
	m = append(m, make([]byte, 24)...)
	m = binary.BigEndian.AppendUint64(m, d.ChainID)
	m = append(m, d.Contract[:]...)
	m = append(m, nonce[:]...)
	m = binary.BigEndian.AppendUint32(m, observer)
	m = binary.BigEndian.AppendUint32(m, target)
	m = binary.BigEndian.AppendUint64(m, uint64(slot))
	return append(m, assignments[:]...)
}

// VerifyAnswer checks one answer in an observation of epoch e by observer against
// the target's registered peer key.
func VerifyAnswer(d eip712.Domain, observer uint32, e epoch.Epoch, s epoch.Schedule, a Answer, peerKey [32]byte) error {
	if a.Target == observer {
		return fmt.Errorf("verify answer: %w: observer %d challenged itself", ErrAnswer, observer)
	}
	if uint32(a.SlotOffset) >= s.SlotsPerEpoch {
		return fmt.Errorf("verify answer: %w: slot offset %d outside the epoch", ErrAnswer, a.SlotOffset)
	}
	slot := s.FirstSlot(e) + epoch.Slot(a.SlotOffset)
	if !ed25519.Verify(peerKey[:], ChallengeMessage(d, a.Nonce, observer, a.Target, slot, a.Digest), a.Signature[:]) {
		return fmt.Errorf("verify answer: %w: target %d did not sign", ErrAnswer, a.Target)
	}
	return nil
}

// AssignmentsDigest names what a node serves, in any order; zero for nothing.
func AssignmentsDigest(replicas []Replica) [32]byte {
	if len(replicas) == 0 {
		return [32]byte{}
	}
	sorted := slices.SortedFunc(slices.Values(replicas), func(a, b Replica) int {
		return cmp.Or(cmp.Compare(a.Item, b.Item), cmp.Compare(a.Generation, b.Generation))
	})
	b := make([]byte, 0, 12*len(sorted))
	for _, r := range sorted {
		b = binary.BigEndian.AppendUint64(b, r.Item)
		b = binary.BigEndian.AppendUint32(b, r.Generation)
	}
	return crypto.Keccak256Hash(b)
}
