package evidence

import (
	"bytes"
	"errors"
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

func holds(s *Store, c cid.Cid) bool {
	_, err := s.Size(c)
	return err == nil
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
	if holds(s, good.CID) {
		t.Fatal("half of a refused batch was stored")
	}
}

// rot changes a block behind the store's back.
func rot(t *testing.T, s *Store, b Block) {
	t.Helper()
	must(t, s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(bucketBlocks).Put(b.CID.Bytes(), []byte("rotten")) }))
}

func TestBlockThatRottedOnDiskIsNeverAnswered(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("block")
	must(t, s.Put(b.CID, b.Data))
	rot(t, s, b)
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
