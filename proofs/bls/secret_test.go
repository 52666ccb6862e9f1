package bls

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

func TestSecretKeysOutsideTheirRangeAreRefused(t *testing.T) {
	order := fr.Modulus().FillBytes(make([]byte, SecretKeySize))
	one := make([]byte, SecretKeySize)
	one[SecretKeySize-1] = 1
	for name, test := range map[string]struct {
		scalar []byte
		ok     bool
	}{
		"zero":                     {make([]byte, SecretKeySize), false},
		"the group order":          {order, false},
		"the largest 32-byte word": {bytes.Repeat([]byte{0xff}, SecretKeySize), false},
		"31 bytes":                 {one[1:], false},
		"33 bytes":                 {append([]byte{0}, one...), false},
		"nothing":                  {nil, false},
		"one":                      {one, true},
	} {
		t.Run(name, func(t *testing.T) {
			key, err := SecretKeyFromBytes(test.scalar)
			if (err == nil) != test.ok {
				t.Fatalf("err = %v, want accepted %v", err, test.ok)
			}
			if err != nil {
				return
			}
			if got := key.Bytes(); !bytes.Equal(got[:], test.scalar) {
				t.Fatalf("got %x, want %x", got, test.scalar)
			}
		})
	}
}

func TestGenerateKeyNeedsAWholeSeed(t *testing.T) {
	if _, err := GenerateKey(bytes.NewReader(make([]byte, 31))); err == nil {
		t.Fatal("made a key from 31 bytes")
	}
	if _, err := GenerateKey(io.LimitReader(seeded(1), 32)); err != nil {
		t.Fatalf("a key needs more than 32 bytes: %v", err)
	}
}

func TestASecretKeyNeverPrintsItself(t *testing.T) {
	key := secretKey(t, 1)
	scalar := key.Bytes()
	words := fmt.Sprint([4]uint64(key.scalar)) // the form inside the field library
	var out bytes.Buffer
	holder := struct {
		Key  *SecretKey
		Copy SecretKey
	}{key, *key}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%b", "%o", "%t", "%T"} {
		fmt.Fprintf(&out, verb+"\n", key)
		fmt.Fprintf(&out, verb+"\n", *key)
		fmt.Fprintf(&out, verb+"\n", holder)
	}
	for _, handler := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		slog.New(handler).Info("key", "pointer", key, "value", *key, "inside", holder)
	}
	encoded, err := json.Marshal(holder)
	if err != nil {
		t.Fatal(err)
	}
	out.Write(encoded)
	out.WriteString(key.String() + key.GoString())

	for _, v := range []any{key, *key} {
		if got := slog.AnyValue(v).Resolve(); got.Kind() != slog.KindString || got.String() != redacted {
			t.Errorf("a log handler of another kind would see %v", got.Any())
		}
	}

	text := strings.ToLower(out.String())
	if !strings.Contains(text, "redacted") {
		t.Fatal("nothing was redacted")
	}
	for name, secret := range map[string]string{
		"hexadecimal": hex.EncodeToString(scalar[:8]),
		"decimal":     strings.Trim(words, "[]"),
		"one word":    strings.Fields(strings.Trim(words, "[]"))[0],
	} {
		if strings.Contains(text, secret) {
			t.Errorf("the secret is printed in %s", name)
		}
	}
}
