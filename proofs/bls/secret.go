package bls

import (
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// Constants of KeyGen in the IETF BLS draft: the output is 48 bytes so that reducing it
// modulo the group order leaves no measurable bias.
const (
	keygenSalt   = "BLS-SIG-KEYGEN-SALT-"
	keygenOutput = 48
	keygenSeed   = 32
)

const redacted = "bls.SecretKey(redacted)"

// SecretKey is a scalar in [1, r). It never prints itself.
//
// Signing computes m·H + (sk − m)·H for a mask m derived from key and message, because
// the curve library's running time depends on the scalar: what leaks is about two values
// that change with every message, not about the key.
type SecretKey struct {
	scalar fr.Element
}

// GenerateKey derives a key from 32 bytes of the given source, by KeyGen of the IETF draft.
func GenerateKey(r io.Reader) (*SecretKey, error) {
	seed := make([]byte, keygenSeed)
	if _, err := io.ReadFull(r, seed); err != nil {
		return nil, fmt.Errorf("generate key: read randomness: %w", err)
	}
	salt := []byte(keygenSalt)
	for {
		sum := sha256.Sum256(salt)
		salt = sum[:]
		okm, err := hkdf.Key(sha256.New, append(seed, 0), salt, string([]byte{0, keygenOutput}), keygenOutput)
		if err != nil {
			return nil, fmt.Errorf("generate key: %w", err)
		}
		var k SecretKey
		k.scalar.SetBytes(okm)
		if !k.scalar.IsZero() {
			return &k, nil
		}
	}
}

// SecretKeyFromBytes reads a big-endian scalar, refusing zero and anything not below the
// group order.
func SecretKeyFromBytes(b []byte) (*SecretKey, error) {
	if len(b) != SecretKeySize {
		return nil, fmt.Errorf("read secret key: %d bytes, want %d", len(b), SecretKeySize)
	}
	var k SecretKey
	if err := k.scalar.SetBytesCanonical(b); err != nil {
		return nil, errors.New("read secret key: not smaller than the group order")
	}
	if k.scalar.IsZero() {
		return nil, errors.New("read secret key: zero")
	}
	return &k, nil
}

// Bytes is the big-endian scalar, for the keystore only.
func (k *SecretKey) Bytes() [SecretKeySize]byte { return k.scalar.Bytes() }

// PublicKey is the key's point in G2.
func (k *SecretKey) PublicKey() PublicKey {
	var p curve.G2Affine
	p.ScalarMultiplicationBase(k.scalar.BigInt(new(big.Int)))
	return encodeG2(&p)
}

// Sign signs a message under the signature tag.
func (k *SecretKey) Sign(msg []byte) Signature { return k.sign(SignatureDST, msg) }

// Prove signs a message under the possession tag, so that no ordinary signature can pass
// for a proof of possession or the reverse.
func (k *SecretKey) Prove(msg []byte) Signature { return k.sign(PossessionDST, msg) }

func (k *SecretKey) sign(dst string, msg []byte) Signature {
	secret := k.Bytes()
	h := sha256.New()
	h.Write([]byte("mask"))
	h.Write(secret[:])
	h.Write(msg)
	var mask, rest fr.Element
	mask.SetBytes(h.Sum(nil))
	rest.Sub(&k.scalar, &mask)

	point := hashToG1(dst, msg)
	var base, left, right curve.G1Jac
	base.FromAffine(&point)
	left.ScalarMultiplication(&base, mask.BigInt(new(big.Int)))
	right.ScalarMultiplication(&base, rest.BigInt(new(big.Int)))
	left.AddAssign(&right)
	var sum curve.G1Affine
	sum.FromJacobian(&left)
	return encodeG1(&sum)
}

// Format redacts the key for every verb of fmt.
func (SecretKey) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// String redacts the key.
func (SecretKey) String() string { return redacted }

// GoString redacts the key.
func (SecretKey) GoString() string { return redacted }

// LogValue redacts the key.
func (SecretKey) LogValue() slog.Value { return slog.StringValue(redacted) }
