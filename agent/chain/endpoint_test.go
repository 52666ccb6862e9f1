package chain

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

func TestErrorsNeverShowTheKeyInAURL(t *testing.T) {
	const secret = "s3cr3t"
	dead := httptest.NewServer(nil)
	dead.Close()
	broken := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) }))
	t.Cleanup(broken.Close)
	for name, url := range map[string]string{
		"nobody listens":           dead.URL,
		"it answers with an error": broken.URL,
		"nobody listens on ws":     "ws" + strings.TrimPrefix(dead.URL, "http"),
		"no such host":             "http://no-such-host.invalid",
	} {
		t.Run(name, func(t *testing.T) {
			e, err := NewEndpoints(Config{URLs: []string{url + "/" + secret + "?key=" + secret}, ChainID: 7, AllowFew: true, Timeout: time.Second, Logger: quiet()})
			if err != nil {
				t.Fatal(err)
			}
			_, _, err = e.Head(t.Context())
			if !errors.Is(err, ErrNoQuorum) {
				t.Fatalf("got %v", err)
			}
			for _, text := range []string{err.Error(), e.Health()[0].Err, e.Health()[0].Endpoint} {
				if strings.Contains(text, secret) {
					t.Errorf("%q shows the key", text)
				}
			}
		})
	}
}

func TestAnswersAreBoundedInSize(t *testing.T) {
	body := &limitedBody{ReadCloser: io.NopCloser(bytes.NewReader(make([]byte, 100))), left: 64}
	if n, err := io.Copy(io.Discard, body); err == nil || n > 100 {
		t.Errorf("read %d bytes of at most 64, %v", n, err)
	}
	huge := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		chunk := bytes.Repeat([]byte(" "), 1<<20)
		for range maxResponse>>20 + 2 {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}))
	t.Cleanup(huge.Close)
	e, err := NewEndpoints(Config{URLs: []string{huge.URL}, ChainID: 7, AllowFew: true, Logger: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := e.Head(t.Context()); err == nil || !strings.Contains(err.Error(), "larger than") {
		t.Errorf("got %v", err)
	}
}

// wsChain answers the two calls of a poll over a WebSocket.
type wsChain struct{ head Header }

func (c *wsChain) ChainId() hexutil.Uint64 { return 7 } // the name makes the method eth_chainId

func (c *wsChain) GetBlockByNumber(context.Context, string, bool) map[string]any {
	return wireHeader(c.head)
}

func TestAWebSocketIsConnectedAgainAfterItBroke(t *testing.T) {
	serve := func(number uint64) *rpc.Server {
		s := rpc.NewServer()
		if err := s.RegisterName("eth", &wsChain{Header{Number: number, Hash: common.Hash{byte(number)}, Time: 1}}); err != nil {
			t.Fatal(err)
		}
		return s
	}
	var current atomic.Pointer[rpc.Server]
	current.Store(serve(1))
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		current.Load().WebsocketHandler([]string{"*"}).ServeHTTP(w, r)
	}))
	t.Cleanup(web.Close)
	e, err := NewEndpoints(Config{URLs: []string{"ws" + strings.TrimPrefix(web.URL, "http")}, ChainID: 7, AllowFew: true, Timeout: time.Second, Logger: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	if head, _, err := e.Head(t.Context()); err != nil || head.Number != 1 {
		t.Fatalf("head = %d, %v", head.Number, err)
	}
	current.Swap(serve(2)).Stop() // closes its connections
	t.Cleanup(current.Load().Stop)
	deadline := time.Now().Add(5 * time.Second)
	for {
		head, _, err := e.Head(t.Context())
		if err == nil && head.Number == 2 {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("head = %d, %v", head.Number, err)
		}
		time.Sleep(10 * time.Millisecond)
	}
}
