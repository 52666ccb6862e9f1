package bls

import (
	"bytes"
	"math/rand/v2"
	"testing"

	blst "github.com/supranational/blst/bindings/go"
)

// oracleRounds is how many random keys and messages are compared with the independent
// implementation.
const oracleRounds = 32

// seeded is a reproducible source of bytes.
func seeded(n uint64) *rand.ChaCha8 {
	var seed [32]byte
	seed[0], seed[1] = byte(n), byte(n>>8)
	return rand.NewChaCha8(seed)
}

func randomBytes(r *rand.ChaCha8, n int) []byte {
	b := make([]byte, n)
	_, _ = r.Read(b)
	return b
}

func TestKeysSignaturesAndHashesEqualAnIndependentImplementation(t *testing.T) {
	source := seeded(1)
	for round := range oracleRounds {
		ikm := randomBytes(source, 32)
		msg := randomBytes(source, round*5)

		key, err := GenerateKey(bytes.NewReader(ikm))
		if err != nil {
			t.Fatal(err)
		}
		oracle := blst.KeyGen(ikm)
		scalar := key.Bytes()
		if !bytes.Equal(scalar[:], oracle.Serialize()) {
			t.Fatalf("round %d: secret key differs from the draft's KeyGen", round)
		}

		public := key.PublicKey()
		if want := oracleKey(new(blst.P2Affine).From(oracle)); public != want {
			t.Fatalf("round %d: public key\n got %s\nwant %s", round, public, want)
		}
		for _, tag := range []struct {
			dst  string
			sign func([]byte) Signature
		}{{SignatureDST, key.Sign}, {PossessionDST, key.Prove}} {
			want := new(blst.P1Affine).Sign(oracle, msg, []byte(tag.dst)).Serialize()
			if got := tag.sign(msg); !bytes.Equal(got[:], want) {
				t.Fatalf("round %d: signature\n got %s\nwant %x", round, got, want)
			}
			hash := HashToG1(tag.dst, msg)
			if want := blst.HashToG1(msg, []byte(tag.dst)).Serialize(); !bytes.Equal(hash[:], want) {
				t.Fatalf("round %d: hash to curve\n got %x\nwant %x", round, hash, want)
			}
		}
	}
}

// oracleKey reorders the oracle's x.c1‖x.c0‖y.c1‖y.c0 into EIP-2537 order.
func oracleKey(p *blst.P2Affine) (out PublicKey) {
	b := p.Serialize()
	copy(out[0:], b[48:96])
	copy(out[48:], b[0:48])
	copy(out[96:], b[144:192])
	copy(out[144:], b[96:144])
	return out
}
