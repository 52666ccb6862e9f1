package bls

import (
	"errors"
	"math/big"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// plusPrime is a coordinate's other representative, v + p, where it fits 48 bytes.
func plusPrime(coordinate []byte) []byte {
	v := new(big.Int).SetBytes(coordinate)
	return v.Add(v, fp.Modulus()).FillBytes(make([]byte, coordinateSize))
}

// outsideG2 is a key on the curve whose order divides the cofactor.
func outsideG2(t testing.TB) PublicKey {
	t.Helper()
	var u curve.E2
	u.A0.SetUint64(7)
	var p curve.G2Affine
	jac := curve.GeneratePointNotInG2(u)
	p.FromJacobian(&jac)
	return encodeG2(&p)
}

func TestPublicKeysThatAreNotOneFinitePointOfTheSubgroupAreRefused(t *testing.T) {
	good := secretKey(t, 1).PublicKey()
	prime := fp.Modulus().FillBytes(make([]byte, coordinateSize))
	off := good
	off[PublicKeySize-1] ^= 1
	tests := map[string]struct {
		key  PublicKey
		want error
	}{
		"infinity":                     {PublicKey{}, ErrInfinity},
		"a point off the curve":        {off, ErrOffCurve},
		"a point outside the subgroup": {outsideG2(t), ErrSubgroup},
		"only x is zero":               {PublicKey(withCoordinate(withCoordinate(good[:], 0, make([]byte, 48)), 1, make([]byte, 48))), ErrOffCurve},
	}
	for i, name := range []string{"x.c0", "x.c1", "y.c0", "y.c1"} {
		tests[name+" equal to the prime"] = struct {
			key  PublicKey
			want error
		}{PublicKey(withCoordinate(good[:], i, prime)), ErrCoordinate}
		coordinate := good[i*coordinateSize : (i+1)*coordinateSize]
		tests[name+" plus the prime, the same point again"] = struct {
			key  PublicKey
			want error
		}{PublicKey(withCoordinate(good[:], i, plusPrime(coordinate))), ErrCoordinate}
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := ParseKey(test.key); !errors.Is(err, test.want) {
				t.Fatalf("got %v, want %v", err, test.want)
			}
		})
	}
	key, err := ParseKey(good)
	if err != nil {
		t.Fatal(err)
	}
	if key.Bytes() != good {
		t.Fatal("parsing changed the key")
	}
}

func TestSignaturesThatAreNotOneFinitePointAreRefused(t *testing.T) {
	msg := []byte("message")
	secret := secretKey(t, 1)
	key, good := parsed(t, secret), secret.Sign(msg)
	prime := fp.Modulus().FillBytes(make([]byte, coordinateSize))
	off := good
	off[SignatureSize-1] ^= 1
	three := orderThree(false)
	for name, test := range map[string]struct {
		sig     Signature
		onCurve error // what OnCurve says
		inGroup error // what InSubgroup and Verify say
	}{
		"infinity":                                       {Signature{}, ErrInfinity, ErrInfinity},
		"a point off the curve":                          {off, ErrOffCurve, ErrOffCurve},
		"x equal to the prime":                           {Signature(withCoordinate(good[:], 0, prime)), ErrCoordinate, ErrCoordinate},
		"y equal to the prime":                           {Signature(withCoordinate(good[:], 1, prime)), ErrCoordinate, ErrCoordinate},
		"x plus the prime":                               {Signature(withCoordinate(good[:], 0, plusPrime(good[:48]))), ErrCoordinate, ErrCoordinate},
		"y plus the prime":                               {Signature(withCoordinate(good[:], 1, plusPrime(good[48:]))), ErrCoordinate, ErrCoordinate},
		"a point of order three":                         {encodeG1(&three), nil, ErrSubgroup},
		"the right point plus one of order three":        {plus(t, good, orderThree(true)), nil, ErrSubgroup},
		"the right point plus one of the cofactor group": {plus(t, good, cofactorPoint(3)), nil, ErrSubgroup},
	} {
		t.Run(name, func(t *testing.T) {
			if err := OnCurve(test.sig); !errors.Is(err, test.onCurve) {
				t.Errorf("on curve: got %v, want %v", err, test.onCurve)
			}
			if err := InSubgroup(test.sig); !errors.Is(err, test.inGroup) {
				t.Errorf("in subgroup: got %v, want %v", err, test.inGroup)
			}
			if err := key.Verify(msg, test.sig); !errors.Is(err, test.inGroup) {
				t.Errorf("verify: got %v, want %v", err, test.inGroup)
			}
		})
	}
	if err := errors.Join(OnCurve(good), InSubgroup(good), key.Verify(msg, good)); err != nil {
		t.Fatal(err)
	}
}

func TestASignatureFitsOnlyItsKeyMessageAndPurpose(t *testing.T) {
	secret, msg := secretKey(t, 1), []byte("message")
	key, other := parsed(t, secret), parsed(t, secretKey(t, 2))
	sig, proof := secret.Sign(msg), secret.Prove(msg)
	for name, err := range map[string]error{
		"another message":                   key.Verify([]byte("massage"), sig),
		"another key":                       other.Verify(msg, sig),
		"a proof where a signature belongs": key.Verify(msg, proof),
		"a signature where a proof belongs": key.VerifyPossession(msg, sig),
	} {
		if !errors.Is(err, ErrMismatch) {
			t.Errorf("%s: got %v, want %v", name, err, ErrMismatch)
		}
	}
	if err := errors.Join(key.Verify(msg, sig), key.VerifyPossession(msg, proof)); err != nil {
		t.Fatal(err)
	}
}

// An attacker who may choose a key after seeing others' can forge an aggregate. The
// protocol's answer is that such a key has no proof of possession.
func TestARogueKeyForgesAnAggregateButCannotProvePossession(t *testing.T) {
	msg, possession := []byte("statement"), []byte("possession digest")
	victim := parsed(t, secretKey(t, 1))
	attacker := secretKey(t, 2)
	rogue, err := SubtractKeys(parsed(t, attacker), victim)
	if err != nil {
		t.Fatal(err)
	}
	aggregate, err := AggregateKeys(victim, rogue)
	if err != nil {
		t.Fatal(err)
	}
	if err := aggregate.Verify(msg, attacker.Sign(msg)); err != nil {
		t.Fatalf("the attack this test is about does not work: %v", err)
	}
	if rogue.VerifyPossession(possession, attacker.Prove(possession)) == nil {
		t.Fatal("the rogue key proved possession")
	}
}

func TestSumsAtInfinityAreRefused(t *testing.T) {
	key := parsed(t, secretKey(t, 1))
	point := key.point
	point.Neg(&point)
	inverse, err := ParseKey(encodeG2(&point))
	if err != nil {
		t.Fatal(err)
	}
	sig := secretKey(t, 1).Sign(nil)
	sigPoint, err := decodeG1(sig)
	if err != nil {
		t.Fatal(err)
	}
	sigPoint.Neg(&sigPoint)
	check := func(name string, err error) {
		t.Helper()
		if !errors.Is(err, ErrInfinity) {
			t.Errorf("%s: got %v, want %v", name, err, ErrInfinity)
		}
	}
	_, err = AggregateKeys(key, inverse)
	check("a key and its inverse", err)
	_, err = AggregateKeys()
	check("no keys", err)
	_, err = SubtractKeys(key, key)
	check("everyone subtracted", err)
	_, err = AggregateSignatures(sig, encodeG1(&sigPoint))
	check("a signature and its inverse", err)
	_, err = AggregateSignatures()
	check("no signatures", err)
	_, err = AggregateSignatures(sig, Signature{})
	check("infinity among signatures", err)
}

func TestAMissingKeyIsAnErrorNotAPanic(t *testing.T) {
	key := parsed(t, secretKey(t, 1))
	_, a := AggregateKeys(key, nil)
	_, b := SubtractKeys(nil, key)
	_, c := SubtractKeys(key, nil)
	if a == nil || b == nil || c == nil {
		t.Fatalf("accepted: %v, %v, %v", a, b, c)
	}
}

func TestAnAggregateWithoutItsNonSignersVerifies(t *testing.T) {
	msg := []byte("statement")
	keys, sigs := group(t, 7, msg)
	total, err := AggregateKeys(keys...)
	if err != nil {
		t.Fatal(err)
	}
	rest, err := SubtractKeys(total, keys[2], keys[5])
	if err != nil {
		t.Fatal(err)
	}
	sum, err := AggregateSignatures(sigs[0], sigs[1], sigs[3], sigs[4], sigs[6])
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(InSubgroup(sum), rest.Verify(msg, sum)); err != nil {
		t.Fatal(err)
	}
	if total.Verify(msg, sum) == nil {
		t.Fatal("the aggregate also verifies for those who did not sign")
	}
	direct, err := AggregateKeys(keys[0], keys[1], keys[3], keys[4], keys[6])
	if err != nil || direct.Bytes() != rest.Bytes() {
		t.Fatalf("subtracting differs from adding the others: %v", err)
	}
}
