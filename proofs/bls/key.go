package bls

import (
	"errors"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// Key is a public key that was checked: a finite point of the subgroup. Only ParseKey and
// arithmetic on Keys make one. It is immutable and safe to share.
type Key struct {
	point curve.G2Affine
	bytes PublicKey
}

// ParseKey checks encoding, curve, subgroup and finiteness of a public key.
func ParseKey(p PublicKey) (*Key, error) {
	point, err := decodeG2(p)
	if err != nil {
		return nil, fmt.Errorf("parse public key: %w", err)
	}
	if !point.IsInSubGroup() {
		return nil, fmt.Errorf("parse public key: %w", ErrSubgroup)
	}
	return &Key{point: point, bytes: p}, nil
}

// Bytes is the key's encoding.
func (k *Key) Bytes() PublicKey { return k.bytes }

// Verify checks a signature made by Sign, including that it lies in the subgroup.
func (k *Key) Verify(msg []byte, sig Signature) error { return k.verify(SignatureDST, msg, sig) }

// VerifyPossession checks a signature made by Prove.
func (k *Key) VerifyPossession(msg []byte, sig Signature) error {
	return k.verify(PossessionDST, msg, sig)
}

func (k *Key) verify(dst string, msg []byte, sig Signature) error {
	point, err := decodeG1(sig)
	if err != nil {
		return fmt.Errorf("verify signature: %w", err)
	}
	if !point.IsInSubGroup() {
		return fmt.Errorf("verify signature: %w", ErrSubgroup)
	}
	hash := hashToG1(dst, msg)
	if !pairs(&point, &hash, &k.point) {
		return fmt.Errorf("verify signature: %w", ErrMismatch)
	}
	return nil
}

// pairs reports e(sig, generator) == e(hash, key).
func pairs(sig, hash *curve.G1Affine, key *curve.G2Affine) bool {
	_, _, _, generator := curve.Generators()
	generator.Neg(&generator)
	ok, err := curve.PairingCheck([]curve.G1Affine{*sig, *hash}, []curve.G2Affine{generator, *key})
	return err == nil && ok
}

// AggregateKeys adds keys, refusing an infinite sum. It proves nothing by itself: every
// key needs a proof of possession first.
func AggregateKeys(keys ...*Key) (*Key, error) {
	sum, err := sumKeys(keys)
	if err != nil {
		return nil, fmt.Errorf("aggregate keys: %w", err)
	}
	key, err := keyFromSum(&sum)
	if err != nil {
		return nil, fmt.Errorf("aggregate keys: %w", err)
	}
	return key, nil
}

// SubtractKeys takes keys out of an aggregate, refusing an infinite rest.
func SubtractKeys(total *Key, minus ...*Key) (*Key, error) {
	if total == nil {
		return nil, errors.New("subtract keys: no total")
	}
	sum, err := sumKeys(minus)
	if err != nil {
		return nil, fmt.Errorf("subtract keys: %w", err)
	}
	sum.Neg(&sum)
	sum.AddMixed(&total.point)
	key, err := keyFromSum(&sum)
	if err != nil {
		return nil, fmt.Errorf("subtract keys: %w", err)
	}
	return key, nil
}

func sumKeys(keys []*Key) (curve.G2Jac, error) {
	var infinity curve.G2Affine
	var sum curve.G2Jac
	sum.FromAffine(&infinity)
	for i, k := range keys {
		if k == nil {
			return sum, fmt.Errorf("key %d is missing", i)
		}
		sum.AddMixed(&k.point)
	}
	return sum, nil
}

func keyFromSum(sum *curve.G2Jac) (*Key, error) {
	var point curve.G2Affine
	point.FromJacobian(sum)
	if point.IsInfinity() {
		return nil, ErrInfinity
	}
	return &Key{point: point, bytes: encodeG2(&point)}, nil
}

// AggregateSignatures adds signatures of the curve, refusing an infinite sum. The sum's
// subgroup is left to the caller: see InSubgroup and CullTorsion.
func AggregateSignatures(sigs ...Signature) (Signature, error) {
	var sum curve.G1Jac
	var infinity curve.G1Affine
	sum.FromAffine(&infinity)
	for i, s := range sigs {
		point, err := decodeG1(s)
		if err != nil {
			return Signature{}, fmt.Errorf("aggregate signatures: signature %d: %w", i, err)
		}
		sum.AddMixed(&point)
	}
	var point curve.G1Affine
	point.FromJacobian(&sum)
	if point.IsInfinity() {
		return Signature{}, fmt.Errorf("aggregate signatures: %w", ErrInfinity)
	}
	return encodeG1(&point), nil
}
