package publish

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/depin-agent/depin-agent/agent/evidence"
)

type shelf struct{ blocks, pins map[cid.Cid][]byte }

func (s *shelf) Put(c cid.Cid, b []byte) error    { s.blocks[c] = b; return nil }
func (s *shelf) Pin(c cid.Cid, name string) error { s.pins[c] = []byte(name); return nil }

func address(t *testing.T, codec uint64, block []byte) cid.Cid {
	t.Helper()
	h, err := multihash.Sum(block, multihash.SHA2_256, -1)
	if err != nil {
		t.Fatal(err)
	}
	return cid.NewCidV1(codec, h)
}

func TestBlocksReachTheStoreAndStay(t *testing.T) {
	s := &shelf{map[cid.Cid][]byte{}, map[cid.Cid][]byte{}}
	server := httptest.NewServer(Handler(s))
	defer server.Close()
	block := []byte("module")
	c := address(t, cid.Raw, block)
	if err := Put(context.Background(), server.Client(), server.URL+"/", c, block); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(s.blocks[c], block) || string(s.pins[c]) != pin {
		t.Fatal("the block was not stored and pinned")
	}
}

func TestRefused(t *testing.T) {
	block := []byte("module")
	good := address(t, cid.Raw, block).String()
	small := address(t, cid.DagCBOR, block).String()
	for _, c := range []struct {
		name, remote, path string
		body               []byte
		status             int
	}{
		{"another machine", "192.0.2.7:1", "/ipfs/" + good, block, http.StatusForbidden},
		{"an unreadable remote address", "nonsense", "/ipfs/" + good, block, http.StatusForbidden},
		{"a malformed CID", "127.0.0.1:1", "/ipfs/bafy", block, http.StatusBadRequest},
		{"a block that is not the addressed one", "127.0.0.1:1", "/ipfs/" + good, []byte("other"), http.StatusUnprocessableEntity},
		{"a block larger than its kind may be", "127.0.0.1:1", "/ipfs/" + small,
			bytes.Repeat([]byte{0}, evidence.MaxEvidence+1), http.StatusRequestEntityTooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := &shelf{map[cid.Cid][]byte{}, map[cid.Cid][]byte{}}
			r := httptest.NewRequest(http.MethodPut, c.path, bytes.NewReader(c.body))
			r.RemoteAddr = c.remote
			w := httptest.NewRecorder()
			Handler(s).ServeHTTP(w, r)
			if w.Code != c.status {
				t.Fatalf("status %d (%s), want %d", w.Code, strings.TrimSpace(w.Body.String()), c.status)
			}
			if len(s.blocks) != 0 {
				t.Fatal("stored")
			}
		})
	}
}
