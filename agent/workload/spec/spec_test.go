package spec

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/ipfs/go-cid"
	"github.com/ipld/go-ipld-prime/codec"
	"github.com/ipld/go-ipld-prime/codec/dagcbor"
	"github.com/ipld/go-ipld-prime/codec/dagjson"
	"github.com/ipld/go-ipld-prime/datamodel"
	"github.com/ipld/go-ipld-prime/fluent/qp"
	"github.com/ipld/go-ipld-prime/node/basicnode"

	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

func valid() Spec {
	s := New(proof.RawCIDOf([]byte("module")))
	s.Env = map[string]string{"GREETING": "hello", "B": ""}
	return s
}

func TestSpecSurvivesItsBlock(t *testing.T) {
	for name, s := range map[string]Spec{"with an environment": valid(), "with defaults": New(proof.RawCIDOf([]byte("m")))} {
		t.Run(name, func(t *testing.T) {
			c, block, err := s.Encode()
			if err != nil {
				t.Fatal(err)
			}
			if err := proof.Check(c, block); err != nil {
				t.Fatal(err)
			}
			got, err := Decode(block)
			if err != nil {
				t.Fatal(err)
			}
			if s.Env == nil {
				s.Env = map[string]string{}
			}
			if !reflect.DeepEqual(got, s) {
				t.Fatalf("got %+v\nwant %+v", got, s)
			}
		})
	}
}

func TestEncodingDoesNotDependOnMapOrder(t *testing.T) {
	s := valid()
	for _, n := range []string{"Z", "A", "MIDDLE", "LONGER_NAME"} {
		s.Env[n] = n
	}
	first, _, err := s.Encode()
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		if again, _, _ := s.Encode(); again != first {
			t.Fatal("one spec, two CIDs")
		}
	}
}

func TestSpecsNoHostWouldAccept(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(*Spec)
		want   string
	}{
		{"unknown driver", func(s *Spec) { s.Driver = "vm" }, "driver"},
		{"no module", func(s *Spec) { s.Module = cid.Undef }, "no CID"},
		{"module that is not raw", func(s *Spec) { s.Module = proof.CIDOf([]byte("x")) }, "raw CIDv1"},
		{"no memory", func(s *Spec) { s.Limits.MemoryMiB = 0 }, "memory"},
		{"a machine's memory", func(s *Spec) { s.Limits.MemoryMiB = MaxMemoryMiB + 1 }, "memory"},
		{"no time", func(s *Spec) { s.Limits.TimeMS = MinTimeMS - 1 }, "time"},
		{"an hour", func(s *Spec) { s.Limits.TimeMS = 3_600_000 }, "time"},
		{"no concurrency", func(s *Spec) { s.Limits.Concurrency = 0 }, "concurrency"},
		{"too much concurrency", func(s *Spec) { s.Limits.Concurrency = MaxConcurrency + 1 }, "concurrency"},
		{"no entry", func(s *Spec) { s.Entry = "" }, "entry"},
		{"entry with a space", func(s *Spec) { s.Entry = "a b" }, "entry"},
		{"lower-case name", func(s *Spec) { s.Env["path"] = "" }, "environment name"},
		{"name of the host", func(s *Spec) { s.Env["DEPIN_NODE"] = "9" }, "set by the host"},
		{"name of a header", func(s *Spec) { s.Env["HTTP_PROXY"] = "x" }, "set by the host"},
		{"NUL in a value", func(s *Spec) { s.Env["A"] = "a\x00b" }, "NUL"},
		{"long value", func(s *Spec) { s.Env["A"] = strings.Repeat("x", maxEnvValue+1) }, "at most"},
		{"value that is not text", func(s *Spec) { s.Env["A"] = "\xff" }, "UTF-8"},
		{"large environment", func(s *Spec) {
			for i := range 6 {
				s.Env["A"+string(rune('A'+i))] = strings.Repeat("x", 4000)
			}
		}, "at most"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := valid()
			tc.change(&s)
			if _, _, err := s.Encode(); err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v, want %q", err, tc.want)
			}
		})
	}
}

// block builds a dag-cbor block from dag-json, canonical or not in content.
func block(t *testing.T, text string) []byte {
	t.Helper()
	b := basicnode.Prototype.Any.NewBuilder()
	if err := dagjson.Decode(b, strings.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := dagcbor.Encode(b.Build(), &out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestBlocksThatAreNoSpec(t *testing.T) {
	module := proof.RawCIDOf([]byte("module")).String()
	good := `{"version":1,"driver":"wasm","module":{"/":"` + module + `"},"env":{},"limits":{"memoryMiB":64,"timeMs":5000,"concurrency":4},"entry":"_start"}`
	if _, err := Decode(block(t, good)); err != nil {
		t.Fatalf("the good one: %v", err)
	}
	for _, tc := range []struct{ name, old, new, want string }{
		{"version of the future", `"version":1`, `"version":2`, "version 2"},
		{"unknown member", `"env":{}`, `"env":{},"extra":1`, "6 members"},
		{"unknown member in place of a known one", `"entry":"_start"`, `"extra":1`, "entry is missing"},
		{"unknown limit", `"timeMs":5000`, `"timeMs":5000,"disk":1`, "3 members"},
		{"text for a number", `"memoryMiB":64`, `"memoryMiB":"64"`, "not a number"},
		{"negative number", `"memoryMiB":64`, `"memoryMiB":-64`, "not a number"},
		{"number beyond 32 bits", `"memoryMiB":64`, `"memoryMiB":4294967360`, "not a number"},
		{"text for a link", `{"/":"` + module + `"}`, `"` + module + `"`, "not a link"},
		{"list for a map", `"env":{}`, `"env":[]`, "not a map"},
		{"number in the environment", `"env":{}`, `"env":{"A":1}`, "not text"},
		{"limit out of bounds", `"concurrency":4`, `"concurrency":100000`, "concurrency"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			text := strings.Replace(good, tc.old, tc.new, 1)
			if text == good {
				t.Fatal("nothing was replaced")
			}
			if _, err := Decode(block(t, text)); err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v, want %q", err, tc.want)
			}
		})
	}
	if _, err := Decode(make([]byte, MaxBlock+1)); err == nil || !strings.Contains(err.Error(), "at most") {
		t.Fatalf("a block above the limit: %v", err)
	}
}

func TestSecondEncodingOfASpecIsRefused(t *testing.T) {
	_, b, err := valid().Encode()
	if err != nil {
		t.Fatal(err)
	}
	builder := basicnode.Prototype.Any.NewBuilder()
	if err := dagcbor.Decode(builder, bytes.NewReader(b)); err != nil {
		t.Fatal(err)
	}
	// The same map with its members in reverse.
	node := builder.Build()
	var keys []string
	for it := node.MapIterator(); !it.Done(); {
		k, _, err := it.Next()
		if err != nil {
			t.Fatal(err)
		}
		name, _ := k.AsString()
		keys = append([]string{name}, keys...)
	}
	reversed, err := qp.BuildMap(basicnode.Prototype.Map, int64(len(keys)), func(m datamodel.MapAssembler) {
		for _, k := range keys {
			v, _ := node.LookupByString(k)
			qp.MapEntry(m, k, qp.Node(v))
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := (dagcbor.EncodeOptions{AllowLinks: true, MapSortMode: codec.MapSortMode_None}).Encode(reversed, &out); err != nil {
		t.Fatal(err)
	}
	if out.Len() != len(b) || bytes.Equal(out.Bytes(), b) {
		t.Fatal("this is no second encoding")
	}
	if _, err := Decode(out.Bytes()); err == nil || !strings.Contains(err.Error(), "canonical") {
		t.Fatalf("one spec has two blocks: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	_, b, err := valid().Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte{0xa0})
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := Decode(b)
		if err != nil {
			return
		}
		_, again, err := s.Encode()
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("decoded but encodes to other bytes: %v", err)
		}
	})
}
