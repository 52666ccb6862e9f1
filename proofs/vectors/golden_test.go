package vectors_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"reflect"
	"testing"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing")

// domain is the deployment of all vectors: a local chain's id and the address of its first
// deployed contract.
var domain = eip712.Domain{ChainID: 31337, Contract: [20]byte(mustHex("5fbdb2315678afecb367f032d93f642f64180aa3"))}

// hexBytes encodes as a JSON string with 0x.
type hexBytes []byte

func (h hexBytes) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "0x%x", []byte(h)), nil }

func mustHex(s string) []byte {
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

// golden compares a vector with its file, or writes the file.
func golden(t *testing.T, name string, vector any) {
	t.Helper()
	if err := equalLengths(vector); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	got, err := json.MarshalIndent(vector, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Fatalf("%s no longer says what the packages compute; if that is meant, run with -update", name)
	}
}

// equalLengths checks the promise of the package comment.
func equalLengths(vector any) error {
	v := reflect.ValueOf(vector)
	length := -1
	for i := range v.NumField() {
		f, field := v.Field(i), v.Type().Field(i)
		if f.Kind() != reflect.Slice || f.Type() == reflect.TypeFor[hexBytes]() || field.Name[:3] == "All" {
			continue
		}
		if length >= 0 && f.Len() != length {
			return errors.New("arrays of different length: " + field.Name)
		}
		length = f.Len()
	}
	return nil
}

// node is a reproducible operator.
type node struct {
	id     uint32
	secret *bls.SecretKey
	public bls.PublicKey
	key    *bls.Key
	owner  [20]byte
}

func nodes(t testing.TB, n int) []node {
	t.Helper()
	out := make([]node, n)
	for i := range out {
		seed := sha256.Sum256(fmt.Appendf(nil, "depin-agent vector node %d", i+1))
		secret, err := bls.GenerateKey(bytes.NewReader(seed[:]))
		if err != nil {
			t.Fatal(err)
		}
		key, err := bls.ParseKey(secret.PublicKey())
		if err != nil {
			t.Fatal(err)
		}
		owner := sha256.Sum256(fmt.Appendf(nil, "depin-agent vector owner %d", i+1))
		out[i] = node{id: uint32(i + 1), secret: secret, public: secret.PublicKey(), key: key, owner: [20]byte(owner[:20])}
	}
	return out
}
