package bls

import (
	"encoding/binary"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// secretKey is a reproducible key.
func secretKey(t testing.TB, n uint64) *SecretKey {
	t.Helper()
	key, err := GenerateKey(seeded(1000 + n))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func parsed(t testing.TB, k *SecretKey) *Key {
	t.Helper()
	key, err := ParseKey(k.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// group makes n keys that all signed msg.
func group(t testing.TB, n int, msg []byte) ([]*Key, []Signature) {
	t.Helper()
	keys, sigs := make([]*Key, n), make([]Signature, n)
	for i := range n {
		secret := secretKey(t, uint64(i))
		keys[i], sigs[i] = parsed(t, secret), secret.Sign(msg)
	}
	return keys, sigs
}

// orderThree is (0, ±2), a point of order three: on the curve, not in the subgroup.
func orderThree(negative bool) (p curve.G1Affine) {
	p.Y.SetUint64(2)
	if negative {
		p.Y.Neg(&p.Y)
	}
	return p
}

// cofactorPoint is a point whose order divides the cofactor, of about 2^125.
func cofactorPoint(n uint64) (p curve.G1Affine) {
	var x fp.Element
	x.SetUint64(n)
	jac := curve.GeneratePointNotInG1(x)
	p.FromJacobian(&jac)
	return p
}

// plus adds a point to a signature without looking at subgroups.
func plus(t testing.TB, s Signature, p curve.G1Affine) Signature {
	t.Helper()
	point, err := decodeG1(s)
	if err != nil {
		t.Fatal(err)
	}
	point.Add(&point, &p)
	return encodeG1(&point)
}

// withCoordinate overwrites one 48-byte coordinate.
func withCoordinate(encoded []byte, index int, value []byte) []byte {
	out := append([]byte(nil), encoded...)
	copy(out[index*coordinateSize:(index+1)*coordinateSize], value)
	return out
}

// counter is a source of bytes that yields increasing 64-bit numbers.
type counter struct{ n uint64 }

func (c *counter) Read(p []byte) (int, error) {
	for i := 0; i+8 <= len(p); i += 8 {
		c.n++
		binary.BigEndian.PutUint64(p[i:], c.n)
	}
	return len(p), nil
}
