package chain

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// fakeNode is an RPC endpoint over a scripted chain of headers.
type fakeNode struct {
	*httptest.Server

	mu        sync.Mutex
	chainID   uint64
	blocks    []Header
	finalized int
	logs      any
	hang      chan struct{} // not nil: requests wait for it
	sent      []string
	refuse    string // error text for eth_sendRawTransaction
	requests  int
}

// fakeChain makes n linked headers; the branch letter makes forks differ.
func fakeChain(base []Header, n int, branch string) []Header {
	blocks := append([]Header(nil), base...)
	for range n {
		h := Header{Number: uint64(len(blocks)), Time: 1_000 + 10*uint64(len(blocks))}
		if len(blocks) > 0 {
			h.Parent = blocks[len(blocks)-1].Hash
		}
		h.Hash = crypto.Keccak256Hash(h.Parent[:], []byte(branch), []byte(strconv.Itoa(len(blocks))))
		blocks = append(blocks, h)
	}
	return blocks
}

func newFakeNode(t *testing.T, blocks []Header) *fakeNode {
	n := &fakeNode{chainID: 7, blocks: blocks}
	n.Server = httptest.NewServer(n)
	t.Cleanup(n.Close)
	return n
}

func (n *fakeNode) set(change func(*fakeNode)) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change(n)
}

func (n *fakeNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n.mu.Lock()
	hang := n.hang
	n.requests++
	n.mu.Unlock()
	if hang != nil {
		select {
		case <-hang:
		case <-r.Context().Done():
		}
		return
	}
	body, _ := io.ReadAll(r.Body)
	type request struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	answer := func(q request) map[string]any {
		out := map[string]any{"jsonrpc": "2.0", "id": q.ID}
		result, err := n.handle(q.Method, q.Params)
		if err != nil {
			out["error"] = map[string]any{"code": -32000, "message": err.Error()}
		} else {
			out["result"] = result
		}
		return out
	}
	w.Header().Set("Content-Type", "application/json")
	var batch []request
	if json.Unmarshal(body, &batch) == nil {
		var out []any
		for _, q := range batch {
			out = append(out, answer(q))
		}
		_ = json.NewEncoder(w).Encode(out)
		return
	}
	var one request
	_ = json.Unmarshal(body, &one)
	_ = json.NewEncoder(w).Encode(answer(one))
}

func (n *fakeNode) handle(method string, params []json.RawMessage) (any, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	switch method {
	case "eth_chainId":
		return hexutil.Uint64(n.chainID), nil
	case "eth_getBlockByNumber":
		var tag string
		_ = json.Unmarshal(params[0], &tag)
		number := uint64(len(n.blocks) - 1)
		switch tag {
		case "latest":
		case "finalized":
			number = uint64(n.finalized)
		default:
			number = hexutil.MustDecodeUint64(tag)
		}
		if number >= uint64(len(n.blocks)) {
			return nil, nil
		}
		return wireHeader(n.blocks[number]), nil
	case "eth_getLogs":
		return n.logs, nil
	case "eth_sendRawTransaction":
		var raw string
		_ = json.Unmarshal(params[0], &raw)
		n.sent = append(n.sent, raw)
		if n.refuse != "" {
			return nil, fmt.Errorf("%s", n.refuse)
		}
		return common.Hash{1}, nil
	}
	return nil, fmt.Errorf("method %s is not scripted", method)
}

func wireHeader(h Header) map[string]any {
	return map[string]any{"number": hexutil.Uint64(h.Number), "hash": h.Hash, "parentHash": h.Parent, "timestamp": hexutil.Uint64(h.Time)}
}

func bigInt(n int64) *big.Int { return big.NewInt(n) }

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func testEndpoints(t *testing.T, nodes ...*fakeNode) *Endpoints {
	t.Helper()
	var urls []string
	for _, n := range nodes {
		urls = append(urls, n.URL)
	}
	e, err := NewEndpoints(Config{URLs: urls, ChainID: 7, AllowFew: true, Timeout: 2 * time.Second, Logger: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	return e
}
