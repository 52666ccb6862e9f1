package attestation

import (
	"errors"
	"fmt"
	"io"
	"math"
	"slices"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/observation/dagcbor"
)

// MaxCertificateSize bounds an encoded certificate: a statement, a signature and the
// ids of all members of the largest network.
const MaxCertificateSize = MaxStatementSize + 8<<10

// Errors of certificates.
var (
	ErrQuorum     = errors.New("quorum not reached")
	ErrNonSigners = errors.New("non-signers malformed")
	ErrBase       = errors.New("statement is not for this base")
)

// Certificate is a statement with the signature of the quorum. It names who did not
// sign: in a healthy network nobody.
type Certificate struct {
	Statement  Statement
	Signature  bls.Signature
	NonSigners []uint32 // ascending
}

// KeyOf returns a member's key, parsed and so known to be sound: parsing costs a
// subgroup check each, and sets change slowly. nil for a node that is not known.
type KeyOf func(node uint32) *bls.Key

// Encode returns the canonical DAG-CBOR bytes [statement, signature, [nonSigner…]].
func (c Certificate) Encode() []byte {
	var w dagcbor.Writer
	w.Array(3)
	c.Statement.write(&w)
	w.ByteString(c.Signature[:])
	w.Array(len(c.NonSigners))
	for _, id := range c.NonSigners {
		w.Uint(uint64(id))
	}
	return w.Encoded()
}

// DecodeCertificate reads canonical bytes; the signature is not checked.
func DecodeCertificate(encoded []byte) (Certificate, error) {
	if len(encoded) > MaxCertificateSize {
		return Certificate{}, fmt.Errorf("decode certificate: %w: %d bytes", ErrStatement, len(encoded))
	}
	r := dagcbor.NewReader(encoded)
	var c Certificate
	r.Array(3, 3)
	c.Statement = readStatement(r)
	r.Fill(c.Signature[:])
	n := r.Array(0, maxNodes)
	for i := 0; i < n && r.Err() == nil; i++ {
		id := uint32(r.Uint(math.MaxUint32))
		if id == 0 || i > 0 && id <= c.NonSigners[i-1] {
			r.Fail(ErrNonSigners)
		}
		c.NonSigners = append(c.NonSigners, id)
	}
	if err := r.Done(); err != nil {
		return Certificate{}, fmt.Errorf("decode certificate: %w", err)
	}
	return c, nil
}

// Aggregate makes a certificate out of partials. Those for another statement, by
// strangers or with a bad signature are left out, and a member counts once; the error
// is ErrQuorum when the rest weighs less than quorumBps of W. keyOf gives the members'
// keys of the base. Random numbers weigh the signatures of the batch check and must not
// be foreseeable.
func Aggregate(base Base, keyOf KeyOf, st Statement, partials []Partial, d eip712.Domain, quorumBps uint16, random io.Reader) (Certificate, error) {
	if err := checkBase(base, st); err != nil {
		return Certificate{}, fmt.Errorf("aggregate partials: %w", err)
	}
	digest := st.Digest(d)
	signatures := verified(base, keyOf, digest, partials, d, random)
	c := Certificate{Statement: st}
	var sum []bls.Signature
	var weight uint64
	for _, m := range base.Members {
		sig, ok := signatures[m.ID]
		if !ok {
			c.NonSigners = append(c.NonSigners, m.ID)
			continue
		}
		sum = append(sum, sig)
		weight += uint64(m.Units)
	}
	if !base.quorum(weight, quorumBps) {
		return Certificate{}, fmt.Errorf("aggregate partials: %w: %d of %d", ErrQuorum, weight, base.Weight)
	}
	var err error
	if c.Signature, err = bls.AggregateSignatures(sum...); err != nil {
		return Certificate{}, fmt.Errorf("aggregate partials: %w", err)
	}
	// The check the contract will make. It can only fail here if signers registered
	// keys that cancel each other.
	if err := VerifyCertificate(base, keyOf, c, d, quorumBps); err != nil {
		return Certificate{}, fmt.Errorf("aggregate partials: %w", err)
	}
	return c, nil
}

// verified returns the good signatures by member. All of them are checked, also
// several of one member: else whoever sent a bad one in its name could mask its own.
func verified(base Base, keyOf KeyOf, digest [32]byte, partials []Partial, d eip712.Domain, random io.Reader) map[uint32]bls.Signature {
	var keys []*bls.Key
	var sigs []bls.Signature
	var nodes []uint32
	for _, p := range partials {
		m, ok := base.member(p.Node)
		if !ok || p.Statement.Digest(d) != digest {
			continue
		}
		keys, sigs, nodes = append(keys, keyOf(m.ID)), append(sigs, p.Signature), append(nodes, m.ID)
	}
	bad := bls.VerifyBatch(keys, digest[:], sigs, random)
	good := map[uint32]bls.Signature{}
	for i, sig := range sigs {
		if _, isBad := slices.BinarySearch(bad, i); isBad {
			continue
		}
		// A member's signature plus a small-order point passes too, and anybody can
		// make it: it must not take the place of the clean one.
		if first, ok := good[nodes[i]]; !ok || first != sig && bls.InSubgroup(sig) == nil {
			good[nodes[i]] = sig
		}
	}
	return withoutTorsion(good)
}

// withoutTorsion leaves out signatures that pass the pairing but would put the sum
// outside the subgroup, where the contract's pairing refuses it.
func withoutTorsion(good map[uint32]bls.Signature) map[uint32]bls.Signature {
	nodes := make([]uint32, 0, len(good))
	for id := range good {
		nodes = append(nodes, id)
	}
	slices.Sort(nodes)
	sigs := make([]bls.Signature, len(nodes))
	for i, id := range nodes {
		sigs[i] = good[id]
	}
	for _, i := range bls.CullTorsion(sigs) {
		delete(good, nodes[i])
	}
	return good
}

// VerifyCertificate checks all that the contract checks of a certificate: it is for
// this base, the non-signers are members in ascending order, the others weigh at least
// quorumBps of W, and the aggregate of their keys verifies the signature. Curve
// arithmetic comes last: anybody can send what fails before it.
func VerifyCertificate(base Base, keyOf KeyOf, c Certificate, d eip712.Domain, quorumBps uint16) error {
	if err := checkBase(base, c.Statement); err != nil {
		return fmt.Errorf("verify certificate: %w", err)
	}
	var signed uint64
	absent := c.NonSigners
	for _, m := range base.Members {
		if len(absent) > 0 && absent[0] == m.ID {
			absent = absent[1:]
			continue
		}
		signed += uint64(m.Units)
	}
	if len(absent) > 0 {
		return fmt.Errorf("verify certificate: %w: %d", ErrNonSigners, absent[0])
	}
	if !base.quorum(signed, quorumBps) {
		return fmt.Errorf("verify certificate: %w: %d of %d", ErrQuorum, signed, base.Weight)
	}
	total, err := aggregateKey(base, keyOf, c.NonSigners)
	if err != nil {
		return fmt.Errorf("verify certificate: %w", err)
	}
	digest := c.Statement.Digest(d)
	if err := total.Verify(digest[:], c.Signature); err != nil {
		return fmt.Errorf("verify certificate: %w", err)
	}
	return nil
}

// aggregateKey takes the non-signers' keys out of the sum of all, as the contract does.
func aggregateKey(base Base, keyOf KeyOf, nonSigners []uint32) (*bls.Key, error) {
	all := make([]*bls.Key, len(base.Members))
	for i, m := range base.Members {
		all[i] = keyOf(m.ID)
	}
	total, err := bls.AggregateKeys(all...)
	if err != nil || len(nonSigners) == 0 {
		return total, err
	}
	minus := make([]*bls.Key, len(nonSigners))
	for i, id := range nonSigners {
		minus[i] = keyOf(id)
	}
	return bls.SubtractKeys(total, minus...)
}

func checkBase(base Base, st Statement) error {
	switch {
	case st.Version != Version:
		return fmt.Errorf("%w: version %d", ErrBase, st.Version)
	case st.Seq != base.Seq+1:
		return fmt.Errorf("%w: seq %d after %d", ErrBase, st.Seq, base.Seq)
	case st.PrevDigest != base.Digest:
		return fmt.Errorf("%w: another digest before it", ErrBase)
	case st.SetVersion != base.SetVersion, st.SetHash != base.SetHash:
		return fmt.Errorf("%w: another voting set", ErrBase)
	case st.FromEpoch <= base.SettledEpoch:
		return fmt.Errorf("%w: from epoch %d, settled through %d", ErrBase, st.FromEpoch, base.SettledEpoch)
	}
	return nil
}
