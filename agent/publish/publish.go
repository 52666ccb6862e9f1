// Package publish hands blocks to a running agent: the spec and the module of a workload that its owner is about to
// put on chain. Hosts fetch them from that agent by their address. Before, it looks whether a host could run them.
package publish

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/evidence"
)

// pin names the blocks that this package keeps from being swept.
const pin = "published"

// maxAnswer bounds an error text that a server sends back.
const maxAnswer = 2 << 10

// Store keeps what is handed in.
type Store interface {
	Put(c cid.Cid, block []byte) error
	Pin(c cid.Cid, name string) error
}

// Handler serves PUT /ipfs/{cid} to programs on this machine. Everybody else is refused: whoever may write here
// decides what fills the disk. The body must hash to the address, and be no larger than its kind may be.
func Handler(s Store) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !local(r.RemoteAddr) {
			http.Error(w, "blocks are taken from this machine only: run the command beside the agent", http.StatusForbidden)
			return
		}
		text, ok := strings.CutPrefix(r.URL.Path, "/ipfs/")
		if !ok {
			http.Error(w, "put one block: /ipfs/{cid}", http.StatusBadRequest)
			return
		}
		c, err := evidence.Parse(text)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		limit, err := evidence.Limit(c)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		block, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(limit)))
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			http.Error(w, fmt.Sprintf("the block is larger than %d bytes", limit), http.StatusRequestEntityTooLarge)
			return
		}
		if err != nil {
			http.Error(w, "read block: "+err.Error(), http.StatusBadRequest)
			return
		}
		if err := evidence.Verify(c, block); err != nil {
			http.Error(w, err.Error(), http.StatusUnprocessableEntity)
			return
		}
		if err := s.Put(c, block); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		if err := s.Pin(c, pin); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
	})
}

func local(remote string) bool {
	host, _, err := net.SplitHostPort(remote)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

// Put hands one block to the agent whose HTTP address is base.
func Put(ctx context.Context, client *http.Client, base string, c cid.Cid, block []byte) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, strings.TrimRight(base, "/")+"/ipfs/"+c.String(), bytes.NewReader(block))
	if err != nil {
		return fmt.Errorf("publish block: %w", err)
	}
	resp, err := client.Do(req)
	if err != nil {
		return fmt.Errorf("publish block: %w", err)
	}
	defer resp.Body.Close() //nolint:errcheck // read to its end
	text, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("publish block: %w", err)
	}
	if resp.StatusCode != http.StatusCreated {
		return fmt.Errorf("publish block: %s answers %d: %s", base, resp.StatusCode, bytes.TrimSpace(text))
	}
	return nil
}

// Get asks the agent whose HTTP address is base for one block.
func Get(ctx context.Context, client *http.Client, base string, c cid.Cid) ([]byte, error) {
	limit, err := evidence.Limit(c)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimRight(base, "/")+"/ipfs/"+c.String()+"?format=raw", nil)
	if err != nil {
		return nil, fmt.Errorf("get block: %w", err)
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("get block: %w", err)
	}
	defer resp.Body.Close() //nolint:errcheck // read as far as needed
	block, err := io.ReadAll(io.LimitReader(resp.Body, int64(limit)+1))
	if err != nil {
		return nil, fmt.Errorf("get block: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("get block: %s answers %d: %s", base, resp.StatusCode, bytes.TrimSpace(block[:min(len(block), maxAnswer)]))
	}
	return block, evidence.Verify(c, block)
}
