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
// is ErrQuorum when the rest weighs less than quorumBps of W. Random numbers weigh the
// signatures of the batch check and must not be foreseeable.
func Aggregate(base Base, st Statement, partials []Partial, d eip712.Domain, quorumBps uint16, random io.Reader) (Certificate, error) {
	if err := checkBase(base, st); err != nil {
		return Certificate{}, fmt.Errorf("aggregate partials: %w", err)
	}
	digest := st.Digest(d)
	signatures, err := verified(base, digest, partials, d, random)
	if err != nil {
		return Certificate{}, fmt.Errorf("aggregate partials: %w", err)
	}
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
	if c.Signature, err = bls.AggregateSignatures(sum...); err != nil {
		return Certificate{}, fmt.Errorf("aggregate partials: %w", err)
	}
	// The check the contract will make. It can only fail here if signers registered
	// keys that cancel each other.
	if err := VerifyCertificate(base, c, d, quorumBps); err != nil {
		return Certificate{}, fmt.Errorf("aggregate partials: %w", err)
	}
	return c, nil
}

// verified returns the good signatures by member. All of them are checked, also
// several of one member: else whoever sent a bad one in its name could mask its own.
func verified(base Base, digest [32]byte, partials []Partial, d eip712.Domain, random io.Reader) (map[uint32]bls.Signature, error) {
	var keys []*bls.Key
	var sigs []bls.Signature
	var nodes []uint32
	parsed := map[uint32]*bls.Key{}
	for _, p := range partials {
		m, ok := base.member(p.Node)
		if !ok || p.Statement.Digest(d) != digest {
			continue
		}
		key := parsed[m.ID]
		if key == nil {
			var err error
			if key, err = bls.ParseKey(m.PublicKey); err != nil {
				return nil, fmt.Errorf("key of member %d: %w", m.ID, err)
			}
			parsed[m.ID] = key
		}
		keys, sigs, nodes = append(keys, key), append(sigs, p.Signature), append(nodes, m.ID)
	}
	if len(sigs) == 0 {
		return nil, nil
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
	return withoutTorsion(good), nil
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
// quorumBps of W, and the aggregate of their keys verifies the signature.
func VerifyCertificate(base Base, c Certificate, d eip712.Domain, quorumBps uint16) error {
	if err := checkBase(base, c.Statement); err != nil {
		return fmt.Errorf("verify certificate: %w", err)
	}
	all := make([]*bls.Key, len(base.Members))
	var signed uint64
	for i, m := range base.Members {
		key, err := bls.ParseKey(m.PublicKey)
		if err != nil {
			return fmt.Errorf("verify certificate: key of member %d: %w", m.ID, err)
		}
		all[i] = key
		signed += uint64(m.Units)
	}
	var minus []*bls.Key
	var last uint32
	for _, id := range c.NonSigners {
		m, ok := base.member(id)
		if !ok || id <= last {
			return fmt.Errorf("verify certificate: %w: %d", ErrNonSigners, id)
		}
		last = id
		signed -= uint64(m.Units)
		i := slices.IndexFunc(base.Members, func(m Member) bool { return m.ID == id })
		minus = append(minus, all[i])
	}
	if !base.quorum(signed, quorumBps) {
		return fmt.Errorf("verify certificate: %w: %d of %d", ErrQuorum, signed, base.Weight)
	}
	total, err := bls.AggregateKeys(all...)
	if err != nil {
		return fmt.Errorf("verify certificate: %w", err)
	}
	if len(minus) > 0 {
		if total, err = bls.SubtractKeys(total, minus...); err != nil {
			return fmt.Errorf("verify certificate: %w", err)
		}
	}
	digest := c.Statement.Digest(d)
	if err := total.Verify(digest[:], c.Signature); err != nil {
		return fmt.Errorf("verify certificate: %w", err)
	}
	return nil
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
