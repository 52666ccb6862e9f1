package submitter

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Gas ceilings. They are ceilings, not estimates: an estimate runs against a
// state that the next block changes.
const (
	gasAttest      = 400_000
	gasTransition  = 80_000
	gasNonSigner   = 12_000
	gasQueueEntry  = 150_000
	gasMove        = 250_000
	gasMoveBase    = 150_000
	gasDrops       = 1_500_000  // 64 entries of the queue that are nobody's any more
	gasTransaction = 10_000_000 // no transaction ever needs more
)

func attestGas(c attestation.Certificate, queueKeys []byte) uint64 {
	gas := uint64(gasAttest)
	gas += gasTransition * uint64(len(c.Statement.Transitions)+len(c.Statement.Debits))
	gas += gasNonSigner * uint64(len(c.NonSigners))
	gas += gasQueueEntry * uint64(len(queueKeys)/192)
	return min(gas, gasTransaction)
}

// due mirrors the contract: a quiet statement is refused unless it covers K
// epochs, a queue entry is due, or a gap follows.
func due(base attestation.Base, rules attestation.Rules, s attestation.Statement) bool {
	switch {
	case len(s.Transitions) > 0, s.BeforeGap:
		return true
	case s.ToEpoch-base.SettledEpoch >= epoch.Epoch(rules.QuietEpochs):
		return true
	default:
		end := rules.Schedule.End(s.ToEpoch).Unix()
		return base.QueueDueFrom != 0 && base.QueueDueFrom <= uint64(end)
	}
}

// turn is this node's place among the signers, drawn from the digest: they are
// all alive, and the first one to be so pays the gas.
func turn(r *roster.Roster, c attestation.Certificate, digest [32]byte, self uint32) (int, bool) {
	return draw(digest[:], self, r.Base.Members, func(m attestation.Member) bool {
		return !slices.Contains(c.NonSigners, m.ID)
	})
}

// draw shuffles the chosen members by a seed and finds self among them.
func draw(seed []byte, self uint32, members []attestation.Member, chosen func(attestation.Member) bool) (int, bool) {
	type seat struct {
		id   uint32
		draw [32]byte
	}
	var seats []seat
	for _, m := range members {
		if chosen(m) {
			ticket := binary.BigEndian.AppendUint32(slices.Clone(seed), m.ID)
			seats = append(seats, seat{m.ID, [32]byte(crypto.Keccak256(ticket))})
		}
	}
	slices.SortFunc(seats, func(a, b seat) int { return bytes.Compare(a.draw[:], b.draw[:]) })
	i := slices.IndexFunc(seats, func(s seat) bool { return s.id == self })
	return i, i >= 0
}

func packAttest(r *roster.Roster, set bindings.VotingSet, queueKeys []byte, c attestation.Certificate) ([]byte, error) {
	s := c.Statement
	statement := bindings.Statement{
		Version: s.Version, Seq: s.Seq, PrevDigest: s.PrevDigest, SetVersion: s.SetVersion, SetHash: s.SetHash,
		FromEpoch: uint64(s.FromEpoch), ToEpoch: uint64(s.ToEpoch), BeforeGap: s.BeforeGap, Evidence: s.Evidence,
		Transitions: make([]bindings.Transition, len(s.Transitions)), Debits: make([]bindings.Debit, len(s.Debits)),
	}
	for i, t := range s.Transitions {
		statement.Transitions[i] = bindings.Transition{
			Epoch: uint64(t.Epoch), Kind: uint8(t.Kind), Node: t.Node, Item: t.Item, Generation: t.Generation,
		}
	}
	for i, d := range s.Debits {
		statement.Debits[i] = bindings.Debit{Node: d.Node, Epochs: d.Epochs}
	}
	certificate := bindings.Certificate{Set: set, Signature: c.Signature[:], NonSigners: c.NonSigners, QueueKeys: queueKeys}
	if certificate.NonSigners == nil {
		certificate.NonSigners = []uint32{}
	}
	for _, id := range c.NonSigners {
		key := r.Key(id).Bytes()
		certificate.NonSignerKeys = append(certificate.NonSignerKeys, key[:]...)
	}
	return bindings.NewNetwork().TryPackAttest(statement, certificate)
}
