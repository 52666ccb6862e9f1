package evidence

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
)

const (
	// ipldRaw is the content type of one block in the trustless gateway protocol.
	ipldRaw = "application/vnd.ipld.raw"
	// maxAge is the longest lifetime caches honour; a block never changes.
	maxAge = "public, max-age=31536000, immutable"
	// retryAfter is when a client may come back to a gateway without a free place.
	retryAfter = "2"
)

// Streams serves the store's blocks to peers.
func (s *Store) Streams() map[p2p.Protocol]p2p.StreamConfig {
	streams := make(map[p2p.Protocol]p2p.StreamConfig)
	for _, t := range []traffic{blockTraffic, moduleTraffic} {
		streams[t.protocol] = p2p.StreamConfig{
			MaxRequest:  cidBytes,
			MaxResponse: t.limit,
			Timeout:     t.timeout,
			Concurrent:  t.concurrent,
			Handle: func(_ context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
				return s.answer(t, request)
			},
		}
	}
	return streams
}

func (s *Store) answer(t traffic, request []byte) ([]byte, error) {
	if len(request) != cidBytes {
		return nil, fmt.Errorf("serve block: address of %d bytes, want %d: %w", len(request), cidBytes, ErrAddress)
	}
	c, err := cid.Cast(request)
	if err != nil {
		return nil, fmt.Errorf("serve block: %w: %w", ErrAddress, err)
	}
	own, err := trafficOf(c)
	if err == nil && own != t {
		err = fmt.Errorf("%s is served over %s: %w", c, own.protocol, ErrAddress)
	}
	if err != nil {
		return nil, fmt.Errorf("serve block: %w", err)
	}
	block, err := s.Get(c)
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	return block, err
}

// Handler serves GET /ipfs/{cid}?format=raw as a trustless gateway does: the
// block's own bytes, which the client checks against the CID. It answers from
// the local store only, so it cannot be used to make the network fetch things.
func (s *Store) Handler() http.Handler {
	f := newFront(s)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "only GET and HEAD are answered here", http.StatusMethodNotAllowed)
			return
		}
		text, ok := strings.CutPrefix(r.URL.Path, "/ipfs/")
		if !ok || text == "" || strings.Contains(text, "/") {
			http.Error(w, "ask for one block: /ipfs/{cid}?format=raw, without a path behind the CID", http.StatusBadRequest)
			return
		}
		if !wantsRaw(r) {
			http.Error(w, "this gateway sends raw blocks: add ?format=raw, or Accept: "+ipldRaw, http.StatusBadRequest)
			return
		}
		c, err := Parse(text)
		if err != nil {
			http.Error(w, err.Error()+"; copy the CID from the incident or the workload as it is written there", http.StatusBadRequest)
			return
		}
		f.answer(w, r, c)
	})
}

// front is the HTTP side. Its places bound what slow readers make it hold.
type front struct {
	store  *Store
	places map[p2p.Protocol]chan struct{}
}

func newFront(s *Store) *front {
	f := &front{store: s, places: make(map[p2p.Protocol]chan struct{})}
	for _, t := range []traffic{blockTraffic, moduleTraffic} {
		f.places[t.protocol] = make(chan struct{}, t.concurrent)
	}
	return f
}

// answer reads the block only for a client that wants its bytes.
func (f *front) answer(w http.ResponseWriter, r *http.Request, c cid.Cid) {
	size, err := f.store.Size(c)
	switch {
	case err != nil:
		refuse(w, c, err)
	case matches(r.Header.Get("If-None-Match"), etag(c)):
		describe(w.Header(), c)
		w.WriteHeader(http.StatusNotModified)
	case r.Method == http.MethodHead:
		describe(w.Header(), c)
		describeBody(w.Header(), c, size)
	default:
		f.send(w, c)
	}
}

func (f *front) send(w http.ResponseWriter, c cid.Cid) {
	t, err := trafficOf(c)
	if err != nil {
		refuse(w, c, err)
		return
	}
	places := f.places[t.protocol]
	select {
	case places <- struct{}{}:
		defer func() { <-places }()
	default:
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Retry-After", retryAfter)
		http.Error(w, fmt.Sprintf("%d blocks are being sent, which is the limit; try again, or ask another agent", cap(places)), http.StatusServiceUnavailable)
		return
	}
	if err := http.NewResponseController(w).SetWriteDeadline(time.Now().Add(t.timeout)); err != nil {
		refuse(w, c, fmt.Errorf("bound the time of sending block %s: %w", c, err))
		return
	}
	block, err := f.store.Get(c)
	if err != nil {
		refuse(w, c, err)
		return
	}
	describe(w.Header(), c)
	describeBody(w.Header(), c, len(block))
	// The client went away or was too slow: there is nobody left to tell.
	_, _ = w.Write(block)
}

func refuse(w http.ResponseWriter, c cid.Cid, err error) {
	w.Header().Set("Cache-Control", "no-store")
	if errors.Is(err, ErrNotFound) {
		http.Error(w, "block "+c.String()+" is not kept here; ask another agent, or wait until this one has fetched it", http.StatusNotFound)
		return
	}
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

func etag(c cid.Cid) string { return `"` + c.String() + `.raw"` }

func describe(h http.Header, c cid.Cid) {
	h.Set("Etag", etag(c))
	h.Set("Cache-Control", maxAge)
	h.Set("X-Ipfs-Path", "/ipfs/"+c.String())
}

func describeBody(h http.Header, c cid.Cid, size int) {
	h.Set("Content-Type", ipldRaw)
	h.Set("Content-Disposition", `attachment; filename="`+c.String()+`.bin"`)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Length", strconv.Itoa(size))
}

func wantsRaw(r *http.Request) bool {
	if f := r.URL.Query().Get("format"); f != "" {
		return f == "raw"
	}
	return strings.Contains(r.Header.Get("Accept"), ipldRaw)
}

func matches(header, etag string) bool {
	for _, t := range strings.Split(header, ",") {
		t = strings.TrimPrefix(strings.TrimSpace(t), "W/")
		if t == etag || t == "*" {
			return true
		}
	}
	return false
}
