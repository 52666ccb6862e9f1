package bls

import "testing"

func FuzzParseKey(f *testing.F) {
	good := secretKey(f, 1).PublicKey()
	outside := outsideG2(f)
	f.Add(good[:])
	f.Add(outside[:])
	f.Add(make([]byte, PublicKeySize))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) != PublicKeySize {
			return
		}
		key, err := ParseKey(PublicKey(data))
		if err != nil {
			return
		}
		if key.Bytes() != PublicKey(data) || encodeG2(&key.point) != PublicKey(data) {
			t.Fatal("an accepted key has two encodings")
		}
		if key.point.IsInfinity() || !key.point.IsInSubGroup() {
			t.Fatal("an accepted key is no finite point of the subgroup")
		}
	})
}

func FuzzSignature(f *testing.F) {
	good := secretKey(f, 1).Sign([]byte("message"))
	three := plus(f, good, orderThree(false))
	f.Add(good[:])
	f.Add(three[:])
	f.Add(make([]byte, SignatureSize))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) != SignatureSize {
			return
		}
		sig := Signature(data)
		point, err := decodeG1(sig)
		if (err == nil) != (OnCurve(sig) == nil) {
			t.Fatal("decoding and OnCurve disagree")
		}
		if err != nil {
			if InSubgroup(sig) == nil {
				t.Fatal("no point, yet in the subgroup")
			}
			return
		}
		if encodeG1(&point) != sig {
			t.Fatal("an accepted signature has two encodings")
		}
	})
}

func FuzzSecretKeyFromBytes(f *testing.F) {
	good := secretKey(f, 1).Bytes()
	f.Add(good[:])
	f.Add(make([]byte, SecretKeySize))
	f.Fuzz(func(t *testing.T, data []byte) {
		key, err := SecretKeyFromBytes(data)
		if err != nil {
			return
		}
		if got := key.Bytes(); string(got[:]) != string(data) {
			t.Fatal("an accepted scalar has two encodings")
		}
	})
}
