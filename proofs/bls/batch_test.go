package bls

import (
	"bytes"
	"errors"
	"slices"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"
)

func TestABatchNamesExactlyItsCulprits(t *testing.T) {
	const size = 12
	msg := []byte("slot message")
	keys, good := group(t, size, msg)
	wrong := secretKey(t, 99)
	spoils := map[string]func(i int) Signature{
		"a signature by another key":         func(int) Signature { return wrong.Sign(msg) },
		"a signature over another message":   func(i int) Signature { return secretKey(t, uint64(i)).Sign([]byte("other")) },
		"a proof of possession":              func(i int) Signature { return secretKey(t, uint64(i)).Prove(msg) },
		"infinity":                           func(int) Signature { return Signature{} },
		"a point off the curve":              func(i int) Signature { s := good[i]; s[95] ^= 1; return s },
		"only a point of order three":        func(int) Signature { p := orderThree(false); return encodeG1(&p) },
		"a neighbour's signature":            func(i int) Signature { return good[(i+1)%size] },
		"a coordinate equal to the prime":    func(i int) Signature { return Signature(withCoordinate(good[i][:], 0, plusPrime(make([]byte, 48)))) },
		"a signature of the opposite secret": func(i int) Signature { return negated(t, good[i]) },
	}
	for name, spoil := range spoils {
		for _, culprits := range [][]int{{0}, {size - 1}, {5}, {0, 1}, {3, 8}, {1, 4, 6, 10}} {
			sigs := slices.Clone(good)
			for _, i := range culprits {
				sigs[i] = spoil(i)
			}
			if bad := VerifyBatch(keys, msg, sigs, seeded(7)); !slices.Equal(bad, culprits) {
				t.Errorf("%s at %v: named %v", name, culprits, bad)
			}
		}
	}
	if bad := VerifyBatch(keys, msg, good, seeded(7)); bad != nil {
		t.Errorf("a good batch has culprits %v", bad)
	}
}

func negated(t testing.TB, s Signature) Signature {
	t.Helper()
	p, err := decodeG1(s)
	if err != nil {
		t.Fatal(err)
	}
	p.Neg(&p)
	return encodeG1(&p)
}

// Without random coefficients two errors that cancel in the sum would pass.
func TestErrorsThatCancelInTheSumAreFound(t *testing.T) {
	msg := []byte("slot message")
	keys, sigs := group(t, 4, msg)
	shift, err := decodeG1(secretKey(t, 50).Sign(msg))
	if err != nil {
		t.Fatal(err)
	}
	sigs[1] = plus(t, sigs[1], shift)
	shift.Neg(&shift)
	sigs[2] = plus(t, sigs[2], shift)

	sum, err := AggregateSignatures(sigs...)
	if err != nil {
		t.Fatal(err)
	}
	total, err := AggregateKeys(keys...)
	if err != nil {
		t.Fatal(err)
	}
	if err := total.Verify(msg, sum); err != nil {
		t.Fatalf("the errors do not cancel, so this test shows nothing: %v", err)
	}
	if bad := VerifyBatch(keys, msg, sigs, seeded(7)); !slices.Equal(bad, []int{1, 2}) {
		t.Fatalf("named %v, want both", bad)
	}
}

// A share with a small-order part is one its signer alone could make: the batch accepts it
// whatever the coefficients are, and the aggregate's subgroup check finds it.
func TestTorsionInOneShareIsFoundInTheAggregateOnly(t *testing.T) {
	const size, tainted = 9, 4
	msg := []byte("slot message")
	keys, clean := group(t, size, msg)
	for name, taint := range map[string]func(Signature) Signature{
		"order three":          func(s Signature) Signature { return plus(t, s, orderThree(false)) },
		"order three, negated": func(s Signature) Signature { return plus(t, s, orderThree(true)) },
		"the cofactor group":   func(s Signature) Signature { return plus(t, s, cofactorPoint(5)) },
	} {
		t.Run(name, func(t *testing.T) {
			sigs := slices.Clone(clean)
			sigs[tainted] = taint(sigs[tainted])
			for seed := range uint64(16) {
				if bad := VerifyBatch(keys, msg, sigs, seeded(seed)); bad != nil {
					t.Fatalf("seed %d: the verdict depends on the coefficients, named %v", seed, bad)
				}
			}
			sum, err := AggregateSignatures(sigs...)
			if err != nil {
				t.Fatal(err)
			}
			if err := InSubgroup(sum); !errors.Is(err, ErrSubgroup) {
				t.Fatalf("the aggregate passes: %v", err)
			}
			if bad := CullTorsion(sigs); !slices.Equal(bad, []int{tainted}) {
				t.Fatalf("culled %v, want %d alone", bad, tainted)
			}
			rest, err := AggregateSignatures(slices.Delete(slices.Clone(sigs), tainted, tainted+1)...)
			if err != nil {
				t.Fatal(err)
			}
			if err := InSubgroup(rest); err != nil {
				t.Fatalf("after culling: %v", err)
			}
		})
	}
}

func TestWhatCullTorsionKeepsSumsIntoTheSubgroup(t *testing.T) {
	_, clean := group(t, 8, []byte("slot message"))
	rapid.Check(t, func(rt *rapid.T) {
		sigs := slices.Clone(clean)
		for i := range sigs {
			switch rapid.IntRange(0, 5).Draw(rt, "share") {
			case 0:
				sigs[i] = plus(t, sigs[i], orderThree(false))
			case 1:
				sigs[i] = plus(t, sigs[i], orderThree(true))
			case 2:
				sigs[i] = plus(t, sigs[i], cofactorPoint(uint64(i)+1))
			case 3:
				sigs[i] = Signature{}
			}
		}
		bad := CullTorsion(sigs)
		if !slices.IsSorted(bad) {
			rt.Fatalf("indices %v are not sorted", bad)
		}
		var kept []Signature
		for i, s := range sigs {
			if !slices.Contains(bad, i) {
				kept = append(kept, s)
			} else if s == clean[i] {
				rt.Fatalf("share %d is clean and was culled", i)
			}
		}
		if len(kept) == 0 {
			return
		}
		sum, err := AggregateSignatures(kept...)
		if err != nil {
			rt.Fatal(err)
		}
		if err := InSubgroup(sum); err != nil {
			rt.Fatal(err)
		}
	})
}

func TestBatchesOfOddShape(t *testing.T) {
	msg := []byte("slot message")
	keys, sigs := group(t, 4, msg)
	duplicated := func() ([]*Key, []Signature) {
		var ks []*Key
		var ss []Signature
		for range 40 { // the same point many times in one multiplication
			ks, ss = append(ks, keys[0]), append(ss, sigs[0])
		}
		return ks, ss
	}
	manyKeys, manySigs := duplicated()
	for name, test := range map[string]struct {
		keys []*Key
		sigs []Signature
		want []int
	}{
		"nothing":                   {nil, nil, nil},
		"one good":                  {keys[:1], sigs[:1], nil},
		"one bad":                   {keys[:1], sigs[1:2], []int{0}},
		"a nil key":                 {[]*Key{keys[0], nil, keys[2]}, sigs[:3], []int{1}},
		"keys without signatures":   {keys, sigs[:2], []int{2, 3}},
		"signatures without keys":   {keys[:2], sigs, []int{2, 3}},
		"only signatures":           {nil, sigs[:2], []int{0, 1}},
		"everything off the curve":  {keys[:2], make([]Signature, 2), []int{0, 1}},
		"the same pair forty times": {manyKeys, manySigs, nil},
		"everything bad":            {keys, []Signature{sigs[1], sigs[2], sigs[3], sigs[0]}, []int{0, 1, 2, 3}},
	} {
		t.Run(name, func(t *testing.T) {
			if bad := VerifyBatch(test.keys, msg, test.sigs, seeded(3)); !slices.Equal(bad, test.want) {
				t.Fatalf("named %v, want %v", bad, test.want)
			}
		})
	}
}

func TestABatchSurvivesAPoorSourceOfRandomness(t *testing.T) {
	msg := []byte("slot message")
	keys, sigs := group(t, 6, msg)
	sigs[4] = sigs[3]
	for name, source := range map[string]interface{ Read([]byte) (int, error) }{
		"a source that fails":       iotest.ErrReader(errors.New("no entropy")),
		"a source that ends early":  bytes.NewReader(make([]byte, 5)),
		"a source of zeros":         bytes.NewReader(make([]byte, 1000)),
		"a source that only counts": &counter{},
	} {
		t.Run(name, func(t *testing.T) {
			if bad := VerifyBatch(keys, msg, sigs, source); !slices.Equal(bad, []int{4}) {
				t.Fatalf("named %v, want 4", bad)
			}
		})
	}
}

// With equal coefficients an attacker's two keys can cancel, and two wrong signatures with
// them: infinity on both sides is no proof.
func TestTwoInfinitiesProveNothing(t *testing.T) {
	msg := []byte("slot message")
	key := parsed(t, secretKey(t, 1))
	point := key.point
	point.Neg(&point)
	inverse, err := ParseKey(encodeG2(&point))
	if err != nil {
		t.Fatal(err)
	}
	wrong := secretKey(t, 2).Sign(msg)
	zeros := bytes.NewReader(make([]byte, 1000))
	bad := VerifyBatch([]*Key{key, inverse}, msg, []Signature{wrong, negated(t, wrong)}, zeros)
	if !slices.Equal(bad, []int{0, 1}) {
		t.Fatalf("named %v, want both", bad)
	}
}

func TestNoShareHasACoefficientOfZero(t *testing.T) {
	shares := make([]share, 3)
	if err := drawCoefficients(shares, bytes.NewReader(make([]byte, 100))); err != nil {
		t.Fatal(err)
	}
	for i, s := range shares {
		if s.coefficient.IsZero() {
			t.Errorf("share %d would not be looked at", i)
		}
	}
}

func TestABatchAgreesWithVerifyingOneByOne(t *testing.T) {
	msg := []byte("slot message")
	keys, good := group(t, 10, msg)
	rapid.Check(t, func(rt *rapid.T) {
		sigs := slices.Clone(good)
		var want []int
		for i := range sigs {
			if rapid.IntRange(0, 3).Draw(rt, "spoil") == 0 {
				sigs[i] = good[(i+1+rapid.IntRange(0, 7).Draw(rt, "other"))%len(good)]
			}
			if keys[i].Verify(msg, sigs[i]) != nil {
				want = append(want, i)
			}
		}
		if bad := VerifyBatch(keys, msg, sigs, seeded(rapid.Uint64().Draw(rt, "seed"))); !slices.Equal(bad, want) {
			rt.Fatalf("named %v, want %v", bad, want)
		}
	})
}
