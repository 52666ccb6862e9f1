package evidence

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
)

// BlockProtocol is the stream protocol that serves blocks: the request is a
// binary CID, the response the block, or nothing when it is not held.
const BlockProtocol p2p.Protocol = "/depin/block/1"

const (
	// serveConcurrent times MaxModule is the memory that strangers can make an
	// agent hold by asking for modules.
	serveConcurrent = 4
	// serveTimeout lets a whole module cross a 4 Mbit/s uplink.
	serveTimeout = 40 * time.Second
	// ipldRaw is the content type of one block in the trustless gateway protocol.
	ipldRaw = "application/vnd.ipld.raw"
	// maxAge is the longest lifetime caches honour; a block never changes.
	maxAge = "public, max-age=31536000, immutable"
)

// Stream serves the store's blocks over BlockProtocol.
func (s *Store) Stream() p2p.StreamConfig {
	return p2p.StreamConfig{
		MaxRequest:  cidBytes,
		MaxResponse: MaxModule,
		Timeout:     serveTimeout,
		Concurrent:  serveConcurrent,
		Handle:      s.answer,
	}
}

func (s *Store) answer(_ context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
	if len(request) != cidBytes {
		return nil, fmt.Errorf("serve block: address of %d bytes, want %d: %w", len(request), cidBytes, ErrAddress)
	}
	c, err := cid.Cast(request)
	if err != nil {
		return nil, fmt.Errorf("serve block: %w: %w", ErrAddress, err)
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
		s.sendBlock(w, r, c)
	})
}

func (s *Store) sendBlock(w http.ResponseWriter, r *http.Request, c cid.Cid) {
	h := w.Header()
	etag := `"` + c.String() + `.raw"`
	block, err := s.Get(c)
	switch {
	case errors.Is(err, ErrNotFound):
		h.Set("Cache-Control", "no-store")
		http.Error(w, "block "+c.String()+" is not kept here; ask another agent, or wait until this one has fetched it", http.StatusNotFound)
		return
	case err != nil:
		h.Set("Cache-Control", "no-store")
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	h.Set("Etag", etag)
	h.Set("Cache-Control", maxAge)
	h.Set("X-Ipfs-Path", "/ipfs/"+c.String())
	if matches(r.Header.Get("If-None-Match"), etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Type", ipldRaw)
	h.Set("Content-Disposition", `attachment; filename="`+c.String()+`.bin"`)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Length", fmt.Sprint(len(block)))
	if r.Method == http.MethodHead {
		return
	}
	// The client went away: there is nobody left to tell.
	_, _ = w.Write(block)
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
