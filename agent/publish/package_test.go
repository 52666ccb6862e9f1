package publish

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// Parts of the smallest program a node runs: it does nothing.
const (
	wasmTypes   = "\x01\x04\x01\x60\x00\x00"
	wasmFuncs   = "\x03\x02\x01\x00"
	wasmMemory  = "\x05\x03\x01\x00\x01"
	wasmExports = "\x07\x13\x02\x06_start\x00\x00\x06memory\x02\x00"
	wasmCode    = "\x0a\x04\x01\x02\x00\x0b"

	program = "\x00asm\x01\x00\x00\x00" + wasmTypes + wasmFuncs + wasmMemory + wasmExports + wasmCode
)

func TestOnlyWhatANodeRunsIsFit(t *testing.T) {
	for _, c := range []struct {
		name, module string
		want         error
	}{
		{"a program", program, nil},
		{"a page", "<html>", ErrNotWasm},
		{"a header and nothing else", "\x00asm\x01\x00\x00\x00", ErrUnfit},
		{"half a program", program[:len(program)-3], ErrUnfit},
		{"a program without its code", strings.TrimSuffix(program, wasmCode), ErrUnfit},
		{"a program without an entry", strings.Replace(program, "_start", "_begin", 1), ErrUnfit},
		{"too much", "\x00asm\x01\x00\x00\x00" + strings.Repeat("\x00", evidence.MaxModule), ErrTooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			blocks, _, err := Package([]byte(c.module))
			if err == nil {
				err = Fit(context.Background(), blocks[1].Data, blocks[0].Data)
			}
			if !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
		})
	}
}

func TestASpecIsWhatItsOwnerSays(t *testing.T) {
	blocks, root, err := Wasm([]byte(program), func(module cid.Cid) (spec.Spec, error) {
		s := spec.New(module)
		s.Limits.TimeMS = 321
		return s, nil
	})
	if err != nil || blocks[1].CID != root {
		t.Fatal(root, err)
	}
	if s, err := spec.Decode(blocks[1].Data); err != nil || s.Limits.TimeMS != 321 || s.Module != blocks[0].CID {
		t.Errorf("%+v, %v", s, err)
	}
	no := errors.New("no")
	if _, _, err := Wasm([]byte(program), func(cid.Cid) (spec.Spec, error) { return spec.Spec{}, no }); !errors.Is(err, no) {
		t.Error(err)
	}
}

// What is damaged is found without compiling: whoever packages need not wait for that.
func TestDamageIsFoundAtOnce(t *testing.T) {
	if _, _, err := Package([]byte(program[:len(program)-3])); !errors.Is(err, ErrUnfit) {
		t.Fatal(err)
	}
}

func TestASpecOfAnotherKindIsNotFit(t *testing.T) {
	_, block, err := spec.NewContainer("docker.io/library/site@sha256:"+strings.Repeat("ab", 32), 80).Encode()
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string][]byte{"a container": block, "a block that is no spec": []byte("\xa0")} {
		if err := Fit(context.Background(), block, []byte(program)); !errors.Is(err, ErrUnfit) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOnlyTheAddressedBlockIsGot(t *testing.T) {
	block := []byte("block")
	c := address(t, cid.DagCBOR, block)
	serve := func(status int, body []byte) string {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/ipfs/"+c.String() || r.URL.Query().Get("format") != "raw" {
				t.Errorf("asked for %s", r.URL)
			}
			w.WriteHeader(status)
			w.Write(body) //nolint:errcheck // the client looks
		}))
		t.Cleanup(s.Close)
		return s.URL
	}
	got, err := Get(context.Background(), http.DefaultClient, serve(http.StatusOK, block)+"/", c)
	if err != nil || !bytes.Equal(got, block) {
		t.Fatal(got, err)
	}
	for name, k := range map[string]struct {
		base string
		text string
	}{
		"another block":  {serve(http.StatusOK, []byte("other")), "does not match"},
		"a large block":  {serve(http.StatusOK, make([]byte, evidence.MaxEvidence+10)), "too large"},
		"no such block":  {serve(http.StatusNotFound, []byte("not kept here")), "not kept here"},
		"nobody there":   {"http://127.0.0.1:1", "get block"},
		"not an address": {"::", "get block"},
	} {
		if _, err := Get(context.Background(), http.DefaultClient, k.base, c); err == nil || !strings.Contains(err.Error(), k.text) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Get(context.Background(), http.DefaultClient, "", cid.Undef); !errors.Is(err, evidence.ErrAddress) {
		t.Errorf("no address: %v", err)
	}
}
