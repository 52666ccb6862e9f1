package bls

import (
	"encoding/binary"
	"io"
	"slices"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// coefficientSize is the size of a batch coefficient. The coefficients are drawn after
// the signatures arrived, so nobody can search for a set that cancels: one attempt
// succeeds with probability 2^-64, and a failed attempt is attributed.
const coefficientSize = 8

// share is one decoded signature of a batch with its place in the caller's slices.
type share struct {
	index       int
	key         *curve.G2Affine
	sig         curve.G1Affine
	coefficient fr.Element
}

// VerifyBatch checks signatures by many keys over one message and returns the indices of
// the bad ones in increasing order. Entries are bad when their key is nil, when they have
// no counterpart (slices of unequal length), when they are off the curve or when the
// pairing fails.
//
// A signature outside the subgroup is not bad here: its small-order part vanishes in the
// pairing. Check the subgroup of the aggregate instead (InSubgroup, CullTorsion).
//
// random must be unpredictable to the signers; if it fails, every signature is checked
// on its own.
func VerifyBatch(keys []*Key, msg []byte, sigs []Signature, random io.Reader) (bad []int) {
	n := max(len(keys), len(sigs))
	shares := make([]share, 0, n)
	failed := make([]bool, n)
	for i := range n {
		failed[i] = true
		if i >= len(keys) || i >= len(sigs) || keys[i] == nil {
			continue
		}
		point, err := decodeG1(sigs[i])
		if err != nil {
			continue
		}
		failed[i] = false
		shares = append(shares, share{index: i, key: &keys[i].point, sig: point})
	}
	if len(shares) > 0 {
		b := batch{hash: hashToG1(SignatureDST, msg), failed: failed}
		if drawCoefficients(shares, random) == nil {
			b.bisect(shares)
		} else {
			b.each(shares)
		}
	}
	for i, f := range failed {
		if f {
			bad = append(bad, i)
		}
	}
	return bad
}

// batch is one run of VerifyBatch.
type batch struct {
	hash   curve.G1Affine
	failed []bool
}

// bisect marks the culprits among the shares: a set whose weighted sum verifies has none.
func (b *batch) bisect(shares []share) {
	if len(shares) == 1 {
		b.each(shares)
		return
	}
	if b.verify(shares) {
		return
	}
	half := len(shares) / 2
	b.bisect(shares[:half])
	b.bisect(shares[half:])
}

// each checks every share on its own.
func (b *batch) each(shares []share) {
	for i := range shares {
		s := &shares[i]
		b.failed[s.index] = !pairs(&s.sig, &b.hash, s.key)
	}
}

// verify checks e(Σ cᵢ·sigᵢ, generator) == e(hash, Σ cᵢ·keyᵢ).
func (b *batch) verify(shares []share) bool {
	sigs := make([]curve.G1Affine, len(shares))
	keys := make([]curve.G2Affine, len(shares))
	scalars := make([]fr.Element, len(shares))
	for i := range shares {
		sigs[i], keys[i], scalars[i] = shares[i].sig, *shares[i].key, shares[i].coefficient
	}
	// One task: callers decide about parallelism, this package starts none.
	config := ecc.MultiExpConfig{NbTasks: 1}
	var sig curve.G1Affine
	var key curve.G2Affine
	if _, err := sig.MultiExp(sigs, scalars, config); err != nil {
		return false
	}
	if _, err := key.MultiExp(keys, scalars, config); err != nil {
		return false
	}
	// Two infinities would satisfy the equation while proving nothing.
	if sig.IsInfinity() || key.IsInfinity() {
		return false
	}
	return pairs(&sig, &b.hash, &key)
}

// drawCoefficients gives every share a random coefficient that is not zero.
func drawCoefficients(shares []share, random io.Reader) error {
	buffer := make([]byte, coefficientSize*len(shares))
	if _, err := io.ReadFull(random, buffer); err != nil {
		return err
	}
	for i := range shares {
		c := binary.BigEndian.Uint64(buffer[i*coefficientSize:])
		shares[i].coefficient.SetUint64(max(c, 1))
	}
	return nil
}

// CullTorsion returns, in increasing order, signatures to leave out so that the sum of
// the others lies in the subgroup (also those that are no finite curve point at all).
// The caller knows each of them to be valid by VerifyBatch. Parts that cancel in the sum
// are harmless and stay, so a different selection must be checked again.
func CullTorsion(sigs []Signature) (bad []int) {
	points := make([]curve.G1Jac, len(sigs))
	var infinity curve.G1Affine
	for i, s := range sigs {
		point, err := decodeG1(s)
		if err != nil {
			bad = append(bad, i)
			point = infinity
		}
		points[i].FromAffine(&point)
	}
	bad = append(bad, cull(points, 0)...)
	slices.Sort(bad)
	return bad
}

// cull bisects to the points that keep the sum out of the subgroup.
func cull(points []curve.G1Jac, offset int) []int {
	if len(points) == 0 {
		return nil
	}
	sum := points[0]
	for i := range points[1:] {
		sum.AddAssign(&points[1+i])
	}
	if sum.IsInSubGroup() {
		return nil
	}
	if len(points) == 1 {
		return []int{offset}
	}
	half := len(points) / 2
	return append(cull(points[:half], offset), cull(points[half:], offset+half)...)
}
