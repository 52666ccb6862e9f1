package evidence

import (
	"bytes"
	"context"
	"errors"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"go.etcd.io/bbolt"

	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

// clock is a time that tests set.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

func openStore(t testing.TB) (*Store, *clock) {
	t.Helper()
	c := &clock{time.Unix(1_800_000_000, 0)}
	s, err := Open(filepath.Join(t.TempDir(), "blocks.db"), Config{Retention: time.Hour, Now: c.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s, c
}

func rawBlock(text string) Block {
	return Block{CID: proof.RawCIDOf([]byte(text)), Data: []byte(text)}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestPutAcceptsOnlyWhatItsAddressSays(t *testing.T) {
	s, _ := openStore(t)
	block := []byte("block")
	sum, err := cid.Prefix{Version: 1, Codec: cid.Raw, MhType: 0x13, MhLength: 64}.Sum(block)
	must(t, err)
	for _, tc := range []struct {
		name string
		c    cid.Cid
		data []byte
		want error
	}{
		{"a raw block", proof.RawCIDOf(block), block, nil},
		{"an evidence block", proof.CIDOf(block), block, nil},
		{"other bytes", proof.RawCIDOf([]byte("wanted")), []byte("other"), ErrMismatch},
		{"no bytes", proof.RawCIDOf(nil), nil, ErrMismatch},
		{"another codec", cid.NewCidV1(cid.DagProtobuf, proof.RawCIDOf(block).Hash()), block, ErrAddress},
		{"version 0", cid.NewCidV0(proof.RawCIDOf(block).Hash()), block, ErrAddress},
		{"another hash", sum, block, ErrAddress},
		{"no address", cid.Undef, block, ErrAddress},
		{"evidence above its limit", proof.CIDOf(make([]byte, MaxEvidence+1)), make([]byte, MaxEvidence+1), ErrTooLarge},
		{"a module above its limit", proof.RawCIDOf(make([]byte, MaxModule+1)), make([]byte, MaxModule+1), ErrTooLarge},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if err := s.Put(tc.c, tc.data); !errors.Is(err, tc.want) {
				t.Fatalf("put: %v, want %v", err, tc.want)
			}
			if err := s.PutAll([]Block{{tc.c, tc.data}}); !errors.Is(err, tc.want) {
				t.Fatalf("put all: %v, want %v", err, tc.want)
			}
			if got, err := s.Get(tc.c); tc.want == nil && (err != nil || !bytes.Equal(got, tc.data)) {
				t.Fatalf("get: %q, %v", got, err)
			} else if tc.want != nil && err == nil {
				t.Fatal("a refused block was stored")
			}
		})
	}
}

func TestPutAllStoresAllOrNothing(t *testing.T) {
	s, _ := openStore(t)
	good, bad := rawBlock("good"), rawBlock("bad")
	bad.Data = []byte("changed")
	if err := s.PutAll([]Block{good, bad}); !errors.Is(err, ErrMismatch) {
		t.Fatalf("got %v", err)
	}
	if has, _ := s.Has(good.CID); has {
		t.Fatal("half of a refused batch was stored")
	}
}

func TestBlockThatRottedOnDiskIsNeverAnswered(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("block")
	must(t, s.Put(b.CID, b.Data))
	must(t, s.db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketBlocks).Put(b.CID.Bytes(), []byte("rotten"))
	}))
	if got, err := s.Get(b.CID); !errors.Is(err, ErrMismatch) {
		t.Fatalf("got %q, %v", got, err)
	}
}

func TestBlocksSurviveReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "dir", "blocks.db")
	cfg := Config{Retention: time.Hour, Now: time.Now}
	s, err := Open(path, cfg)
	must(t, err)
	b := rawBlock("block")
	must(t, s.Put(b.CID, b.Data))
	if _, err := Open(path, cfg); err == nil || !strings.Contains(err.Error(), "another process") {
		t.Fatalf("a second agent could open it: %v", err)
	}
	must(t, s.Close())
	s, err = Open(path, cfg)
	must(t, err)
	defer s.Close()
	if got, err := s.Get(b.CID); err != nil || !bytes.Equal(got, b.Data) {
		t.Fatalf("got %q, %v", got, err)
	}
}

func TestSweepRemovesWhatIsOldAndNotPinned(t *testing.T) {
	s, c := openStore(t)
	old, pinnedOld, renewed, fresh := rawBlock("old"), rawBlock("pinned"), rawBlock("renewed"), rawBlock("fresh")
	must(t, s.Pin(pinnedOld.CID, "incident/1"))
	must(t, s.Pin(pinnedOld.CID, "workload/2"))
	must(t, s.PutAll([]Block{old, pinnedOld, renewed}))
	c.now = c.now.Add(50 * time.Minute)
	must(t, s.PutAll([]Block{renewed, fresh}))
	c.now = c.now.Add(20 * time.Minute)
	sweep := func(want int) {
		t.Helper()
		if n, err := s.Sweep(context.Background(), c.now); err != nil || n != want {
			t.Fatalf("swept %d, %v; want %d", n, err, want)
		}
	}
	sweep(1)
	if has, _ := s.Has(old.CID); has {
		t.Fatal("the old block is still there")
	}
	for _, b := range []Block{pinnedOld, renewed, fresh} {
		if _, err := s.Get(b.CID); err != nil {
			t.Fatalf("%s: %v", b.Data, err)
		}
	}
	must(t, s.Unpin(pinnedOld.CID, "incident/1"))
	sweep(0) // one pin is left
	must(t, s.Unpin(pinnedOld.CID, "workload/2"))
	sweep(1)
	c.now = c.now.Add(2 * time.Hour)
	sweep(2)
}

func TestSweepGetsThroughMoreThanOneBatch(t *testing.T) {
	s, c := openStore(t)
	var blocks []Block
	for i := range 2*sweepBatch + 7 {
		blocks = append(blocks, rawBlock(strings.Repeat("x", i+1)))
	}
	must(t, s.PutAll(blocks))
	n, err := s.Sweep(context.Background(), c.now.Add(2*time.Hour))
	if err != nil || n != len(blocks) {
		t.Fatalf("swept %d of %d, %v", n, len(blocks), err)
	}
}

func TestStreamServesBlocksByBinaryAddress(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("block")
	must(t, s.Put(b.CID, b.Data))
	cfg := s.Stream()
	if err := cfg.Check(); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		name    string
		request []byte
		want    []byte
		err     error
	}{
		{"a held block", b.CID.Bytes(), b.Data, nil},
		{"a missing block is an empty answer", proof.CIDOf([]byte("x")).Bytes(), nil, nil},
		{"bytes behind the address", append(b.CID.Bytes(), 0), nil, ErrAddress},
		{"no address", nil, nil, ErrAddress},
		{"random bytes", bytes.Repeat([]byte{0xff}, cidBytes), nil, ErrAddress},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := cfg.Handle(context.Background(), "peer", tc.request)
			if !errors.Is(err, tc.err) || !bytes.Equal(got, tc.want) {
				t.Fatalf("got %q, %v", got, err)
			}
		})
	}
}

func TestGatewaySendsRawBlocks(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("block")
	must(t, s.Put(b.CID, b.Data))
	held, missing := b.CID.String(), proof.CIDOf([]byte("x")).String()
	other := cid.NewCidV1(cid.DagProtobuf, b.CID.Hash()).String()
	for _, tc := range []struct {
		name, method, target, header, value string
		status                              int
		body                                string
	}{
		{"by format", "GET", "/ipfs/" + held + "?format=raw", "", "", 200, "block"},
		{"by Accept", "GET", "/ipfs/" + held, "Accept", ipldRaw, 200, "block"},
		{"HEAD has no body", "HEAD", "/ipfs/" + held + "?format=raw", "", "", 200, ""},
		{"known by its ETag", "GET", "/ipfs/" + held + "?format=raw", "If-None-Match", `W/"` + held + `.raw"`, 304, ""},
		{"missing", "GET", "/ipfs/" + missing + "?format=raw", "", "", 404, "ask another agent"},
		{"missing although a client says it has it", "GET", "/ipfs/" + missing + "?format=raw", "If-None-Match", "*", 404, "not kept"},
		{"malformed", "GET", "/ipfs/hello?format=raw", "", "", 400, "copy the CID"},
		{"endless", "GET", "/ipfs/b" + strings.Repeat("a", 5000) + "?format=raw", "", "", 400, "characters"},
		{"another codec", "GET", "/ipfs/" + other + "?format=raw", "", "", 400, "only dag-cbor and raw"},
		{"no format", "GET", "/ipfs/" + held, "", "", 400, "?format=raw"},
		{"an archive", "GET", "/ipfs/" + held + "?format=car", "", "", 400, "?format=raw"},
		{"a path behind it", "GET", "/ipfs/" + held + "/a?format=raw", "", "", 400, "without a path"},
		{"a write", "POST", "/ipfs/" + held + "?format=raw", "", "", 405, "only GET"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := httptest.NewRequest(tc.method, tc.target, nil)
			if tc.header != "" {
				r.Header.Set(tc.header, tc.value)
			}
			w := httptest.NewRecorder()
			s.Handler().ServeHTTP(w, r)
			if w.Code != tc.status || !strings.Contains(w.Body.String(), tc.body) || tc.body == "" && w.Body.Len() > 0 {
				t.Fatalf("status %d, body %q", w.Code, w.Body)
			}
			cache := w.Header().Get("Cache-Control")
			if ok := w.Code == 200 || w.Code == 304; ok != strings.Contains(cache, "immutable") {
				t.Errorf("status %d with Cache-Control %q", w.Code, cache)
			}
			if w.Code == 200 && (w.Header().Get("Content-Type") != ipldRaw || w.Header().Get("Etag") == "" || w.Header().Get("Content-Length") != "5") {
				t.Errorf("header %v", w.Header())
			}
		})
	}
}
