// Package bls signs and verifies with BLS12-381 in the min-sig shape: signatures in G1,
// public keys in G2, hashing by RFC 9380, encodings as EIP-2537 takes them (without padding).
//
// It is the only importer of a curve library. Three rules hold everywhere: infinity is
// refused as key, as signature and as result; a Key exists only after its subgroup was
// checked; coordinates are refused unless smaller than the field's prime, so that a point
// has one encoding.
//
// The curve library's multiplication is not constant time. Signing therefore splits the
// secret into two masked halves, see SecretKey.
package bls

import (
	"errors"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// Domain separation tags of the proof-of-possession scheme of the IETF BLS draft.
const (
	SignatureDST  = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_"
	PossessionDST = "BLS_POP_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_"
)

// Encoded sizes in bytes.
const (
	PublicKeySize = 4 * coordinateSize
	SignatureSize = 2 * coordinateSize
	SecretKeySize = 32

	coordinateSize = fp.Bytes
)

// PublicKey is an encoded G2 point, x.c0‖x.c1‖y.c0‖y.c1. It is unchecked: ParseKey turns
// it into a Key.
type PublicKey [PublicKeySize]byte

// Signature is an encoded G1 point, x‖y. It is unchecked: Key.Verify, OnCurve and
// InSubgroup judge it.
type Signature [SignatureSize]byte

// Reasons a point or an equation is refused.
var (
	ErrCoordinate = errors.New("coordinate is not smaller than the field prime")
	ErrInfinity   = errors.New("point at infinity")
	ErrOffCurve   = errors.New("point is not on the curve")
	ErrSubgroup   = errors.New("point is not in the prime-order subgroup")
	ErrMismatch   = errors.New("signature does not match key and message")
)

// String is the key in hexadecimal.
func (p PublicKey) String() string { return fmt.Sprintf("0x%x", p[:]) }

// String is the signature in hexadecimal.
func (s Signature) String() string { return fmt.Sprintf("0x%x", s[:]) }

// OnCurve reports whether a signature decodes to a finite point of the curve. It is the
// cheap check of a gossip validator; it does not exclude points outside the subgroup.
func OnCurve(s Signature) error {
	if _, err := decodeG1(s); err != nil {
		return fmt.Errorf("check signature: %w", err)
	}
	return nil
}

// InSubgroup reports whether a signature decodes to a finite point of the subgroup.
func InSubgroup(s Signature) error {
	point, err := decodeG1(s)
	if err != nil {
		return fmt.Errorf("check signature: %w", err)
	}
	if !point.IsInSubGroup() {
		return fmt.Errorf("check signature: %w", ErrSubgroup)
	}
	return nil
}

// decodeG1 decodes a finite point of the curve, not necessarily of the subgroup.
func decodeG1(s Signature) (curve.G1Affine, error) {
	var p curve.G1Affine
	if s == (Signature{}) {
		return p, ErrInfinity
	}
	if err := decodeCoordinates(s[:], &p.X, &p.Y); err != nil {
		return curve.G1Affine{}, err
	}
	if !p.IsOnCurve() {
		return curve.G1Affine{}, ErrOffCurve
	}
	return p, nil
}

// encodeG1 is the inverse of decodeG1; infinity becomes zeros.
func encodeG1(p *curve.G1Affine) (out [SignatureSize]byte) {
	encodeCoordinates(out[:], &p.X, &p.Y)
	return out
}

// decodeG2 decodes a finite point of the curve, not necessarily of the subgroup.
func decodeG2(k PublicKey) (curve.G2Affine, error) {
	var p curve.G2Affine
	if k == (PublicKey{}) {
		return p, ErrInfinity
	}
	if err := decodeCoordinates(k[:], &p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1); err != nil {
		return curve.G2Affine{}, err
	}
	if !p.IsOnCurve() {
		return curve.G2Affine{}, ErrOffCurve
	}
	return p, nil
}

// encodeG2 is the inverse of decodeG2; infinity becomes zeros.
func encodeG2(p *curve.G2Affine) (out PublicKey) {
	encodeCoordinates(out[:], &p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1)
	return out
}

func decodeCoordinates(data []byte, into ...*fp.Element) error {
	for i, c := range into {
		if err := c.SetBytesCanonical(data[i*coordinateSize : (i+1)*coordinateSize]); err != nil {
			return ErrCoordinate
		}
	}
	return nil
}

func encodeCoordinates(out []byte, from ...*fp.Element) {
	for i, c := range from {
		b := c.Bytes()
		copy(out[i*coordinateSize:], b[:])
	}
}
