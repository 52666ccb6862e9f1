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

const theImage = "registry.example:5000/team/site@sha256:" + hex64

const hex64 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

// full has every member that a container can have.
func full() Spec {
	s := NewContainer(theImage, 8080)
	s.Env = map[string]string{"GREETING": "hello"}
	s.Health = &Health{Path: "/healthz", IntervalMS: 5000, TimeoutMS: 1000}
	s.Origin = "https://example.org/site"
	return s
}

func TestSpecSurvivesItsBlock(t *testing.T) {
	hybrid := valid()
	hybrid.Health, hybrid.Origin = full().Health, full().Origin
	for name, s := range map[string]Spec{
		"with an environment": valid(), "with defaults": New(proof.RawCIDOf([]byte("m"))),
		"with a health check and an origin": hybrid, "container": full(), "container with defaults": NewContainer(theImage, 65535),
	} {
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
		{"image beside a module", func(s *Spec) { s.Image = theImage }, "container driver only"},
		{"port beside a module", func(s *Spec) { s.Port = 80 }, "container driver only"},
		{"path that is relative", func(s *Spec) { s.Health.Path = "healthz" }, "health path"},
		{"path that is empty", func(s *Spec) { s.Health.Path = "" }, "health path"},
		{"path with a host", func(s *Spec) { s.Health.Path = "//example.org/" }, "health path"},
		{"path with a query", func(s *Spec) { s.Health.Path = "/a?b" }, "health path"},
		{"path with a line break", func(s *Spec) { s.Health.Path = "/a\r\nb" }, "health path"},
		{"path with an escape", func(s *Spec) { s.Health.Path = "/a%2e" }, "health path"},
		{"long path", func(s *Spec) { s.Health.Path = "/" + strings.Repeat("x", MaxPath) }, "health path"},
		{"checks without a pause", func(s *Spec) { s.Health.IntervalMS = MinIntervalMS - 1 }, "health interval"},
		{"checks too rare", func(s *Spec) { s.Health.IntervalMS = MaxIntervalMS + 1 }, "health interval"},
		{"no time for a check", func(s *Spec) { s.Health.TimeoutMS = MinTimeoutMS - 1 }, "health timeout"},
		{"a check that takes too long", func(s *Spec) { s.Health.TimeoutMS = MaxTimeoutMS + 1 }, "health timeout"},
		{"origin without encryption", func(s *Spec) { s.Origin = "http://example.org" }, "origin"},
		{"origin without a host", func(s *Spec) { s.Origin = "https://:443/" }, "origin"},
		{"origin that is relative", func(s *Spec) { s.Origin = "/site" }, "origin"},
		{"origin with a user", func(s *Spec) { s.Origin = "https://user:password@example.org/" }, "origin"},
		{"origin with a query", func(s *Spec) { s.Origin = "https://example.org/?a" }, "origin"},
		{"origin with an empty query", func(s *Spec) { s.Origin = "https://example.org/?" }, "origin"},
		{"origin with a fragment", func(s *Spec) { s.Origin = "https://example.org/#" }, "origin"},
		{"origin with a space", func(s *Spec) { s.Origin = "https://example.org/a b" }, "origin"},
		{"long origin", func(s *Spec) { s.Origin = "https://example.org/" + strings.Repeat("x", MaxOrigin) }, "origin"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := valid()
			s.Health, s.Origin = full().Health, full().Origin
			tc.change(&s)
			if _, _, err := s.Encode(); err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v, want %q", err, tc.want)
			}
		})
	}
}

func TestContainersNoHostWouldAccept(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(*Spec)
		want   string
	}{
		{"a module", func(s *Spec) { s.Module = proof.RawCIDOf([]byte("m")) }, "no module"},
		{"an entry", func(s *Spec) { s.Entry = DefaultEntry }, "no entry"},
		{"no port", func(s *Spec) { s.Port = 0 }, "port"},
		{"no image", func(s *Spec) { s.Image = "" }, "image"},
		{"no digest", func(s *Spec) { s.Image = "docker.io/library/nginx" }, "no sha256 digest"},
		{"a tag", func(s *Spec) { s.Image = "docker.io/library/nginx:latest" }, "no sha256 digest"},
		{"a tag beside the digest", func(s *Spec) { s.Image = "docker.io/library/nginx:1@sha256:" + hex64 }, "tag"},
		{"another digest", func(s *Spec) { s.Image = "docker.io/library/nginx@sha512:" + hex64 + hex64 }, "no sha256 digest"},
		{"a short digest", func(s *Spec) { s.Image = "docker.io/library/nginx@sha256:" + hex64[1:] }, "image"},
		{"a digest in capitals", func(s *Spec) { s.Image = "docker.io/library/nginx@sha256:" + strings.ToUpper(hex64) }, "image"},
		{"no registry", func(s *Spec) { s.Image = "nginx@sha256:" + hex64 }, "write registry"},
		{"a name that is an option", func(s *Spec) { s.Image = "--privileged@sha256:" + hex64 }, "image"},
		{"a long name", func(s *Spec) { s.Image = "docker.io/" + strings.Repeat("x", 300) + "@sha256:" + hex64 }, "at most"},
		{"too much memory", func(s *Spec) { s.Limits.MemoryMiB = MaxMemoryMiB + 1 }, "memory"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := full()
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
	good := `{"version":1,"driver":"wasm","module":{"/":"` + module + `"},"env":{},"limits":{"memoryMiB":64,"timeMs":5000,"concurrency":4},"entry":"_start",` +
		`"image":null,"port":null,"health":{"path":"/","intervalMs":1000,"timeoutMs":100},"origin":null}`
	if _, err := Decode(block(t, good)); err != nil {
		t.Fatalf("the good one: %v", err)
	}
	for _, tc := range []struct{ name, old, new, want string }{
		{"version of the future", `"version":1`, `"version":2`, "version 2"},
		{"unknown member", `"env":{}`, `"env":{},"extra":1`, "10 members"},
		{"unknown member in place of a known one", `"entry":"_start"`, `"extra":1`, "entry is missing"},
		{"unknown limit", `"timeMs":5000`, `"timeMs":5000,"disk":1`, "3 members"},
		{"text for a number", `"memoryMiB":64`, `"memoryMiB":"64"`, "not a number"},
		{"negative number", `"memoryMiB":64`, `"memoryMiB":-64`, "not a number"},
		{"number beyond 32 bits", `"memoryMiB":64`, `"memoryMiB":4294967360`, "not a number"},
		{"text for a link", `{"/":"` + module + `"}`, `"` + module + `"`, "not a link"},
		{"list for a map", `"env":{}`, `"env":[]`, "not a map"},
		{"number in the environment", `"env":{}`, `"env":{"A":1}`, "not text"},
		{"empty text for null", `"image":null`, `"image":""`, "must be null"},
		{"zero for null", `"port":null`, `"port":0`, "port is 0"},
		{"port beyond 16 bits", `"port":null`, `"port":65536`, "port is 65536"},
		{"no module", `{"/":"` + module + `"}`, `null`, "no CID"},
		{"unknown member of the health check", `"path":"/"`, `"path":"/","extra":1`, "3 members"},
		{"text for a health check", `{"path":"/","intervalMs":1000,"timeoutMs":100}`, `"/"`, "3 members"},
		{"health check out of bounds", `"timeoutMs":100`, `"timeoutMs":1`, "health timeout"},
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
	for _, s := range []Spec{valid(), full()} {
		_, b, err := s.Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
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
