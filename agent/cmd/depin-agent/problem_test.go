package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/ledger"
)

const secretKey = "k3y-of-a-paid-endpoint"

func TestOnlySchemeAndHostOfAnEndpointAreShown(t *testing.T) {
	for text, want := range map[string]string{
		"ask https://rpc.example.org: refused":                 "ask https://rpc.example.org: refused",
		"ask http://127.0.0.1:8545/, please":                   "ask http://127.0.0.1:8545/, please",
		`Post "https://rpc.example.org/v3/` + secretKey + `":`: `Post "https://rpc.example.org/…":`,
		"wss://rpc.example.org?key=" + secretKey + ": closed":  "wss://rpc.example.org/…: closed",
		"HTTPS://me:" + secretKey + "@rpc.example.org failed":  "HTTPS://rpc.example.org/… failed",
		"http://a/" + secretKey + "@b and http://c/x":          "http://a/… and http://c/…",
	} {
		if got := redact(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

// Every way to fail with an endpoint whose URL holds a key, as the commands print it.
func TestNoErrorShowsTheKeyOfAnEndpoint(t *testing.T) {
	t.Chdir(t.TempDir())
	refusing := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(refusing.Close)
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"0x2"}`)
	}))
	t.Cleanup(other.Close)
	const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3"
	for name, url := range map[string]string{
		"nobody listens":           "http://127.0.0.1:1/v3/" + secretKey,
		"nobody listens, ws":       "ws://127.0.0.1:1/v3/" + secretKey,
		"it refuses":               refusing.URL + "/" + secretKey,
		"it refuses, ws":           "ws" + strings.TrimPrefix(refusing.URL, "http") + "/" + secretKey,
		"a key for a user":         "http://" + secretKey + "@127.0.0.1:1",
		"another chain":            other.URL + "/" + secretKey,
		"no scheme":                "rpc.example.org/v3/" + secretKey,
		"an unknown scheme":        "ftp://rpc.example.org/v3/" + secretKey,
		"a broken URL":             "https://rpc.example.org/%zz/" + secretKey,
		"a blank in it":            "https://rpc.example.org/v3 /" + secretKey,
		"a key where no port fits": "https://user:" + secretKey + "/x@rpc.example.org",
	} {
		o := try(t, "status", "--rpc", url, "--network", address, "--chain-id", "1")
		if o.code != 1 || o.err == "" || strings.Contains(o.err, secretKey) {
			t.Errorf("%s: %d %s%s", name, o.code, o.out, o.err)
		}
	}
}

func TestAnEndpointThatNeverAnswersIsPassedOver(t *testing.T) {
	patience := dialPatience
	dialPatience = 100 * time.Millisecond
	t.Cleanup(func() { dialPatience = patience })
	silent, err := net.Listen("tcp", "127.0.0.1:0") // it accepts, and that is all
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { silent.Close() })
	c := newTestChain(t)
	t.Chdir(t.TempDir())
	both := fmt.Sprintf("http://%s,%s", silent.Addr(), c.url)
	if o := try(t, "status", "--rpc", both, "--network", c.ledger.Network.Hex()); o.code != 0 {
		t.Errorf("%s%s", o.out, o.err)
	}
	refused(t, try(t, "status", "--rpc", "http://"+silent.Addr().String(), "--network", c.ledger.Network.Hex()), "no RPC endpoint answers", "check that the endpoint")
}

func TestWhatIsToldToDoNext(t *testing.T) {
	stopped, cancel := context.WithCancel(context.Background())
	cancel()
	client, err := ethclient.Dial("http://127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	hash := common.BigToHash(big.NewInt(7))
	_, sent := ledger.Wait(stopped, client, hash)
	_, directory := os.ReadFile(t.TempDir())
	for _, c := range []struct {
		name       string
		err        error
		what, next string
	}{
		{"a transaction on its way", sent, hash.Hex(), "before you repeat"},
		{"interrupted before one was sent", fmt.Errorf("estimate gas: %w", context.Canceled), "estimate gas", "nothing more was sent"},
		{"a port in use, by its text only", errors.New("failed to listen on any addresses: [bind: address already in use]"), "in use", "--listen"},
		{"a file of somebody else", &fs.PathError{Op: "open", Path: "m.wasm", Err: fs.ErrPermission}, "m.wasm", "give your user the right to it"},
		{"a devnet that was told to end", devnet.ErrStopped, "devnet stop", "start it again"},
		{"a directory", directory, "is a directory", "name a file"},
	} {
		text := explain(c.err)
		if !strings.Contains(text, c.what) || !strings.Contains(text, c.next) {
			t.Errorf("%s: %s", c.name, text)
		}
	}
}

func TestANodeThatTheDevnetDoesNotHave(t *testing.T) {
	dir := t.TempDir()
	// This test stands for the devnet: what marks its process is its own name.
	state := fmt.Sprintf(`{"anvil": {"pid": %d, "mark": %q}, "nodes": [{"node": 1}, {"node": 2}]}`, os.Getpid(), filepath.Base(os.Args[0]))
	write(t, filepath.Join(dir, "devnet.json"), state, 0o600)
	for _, command := range []string{"kill", "restart"} {
		refused(t, try(t, "devnet", command, "9", "--dir", dir), "node 9 is not one of 1 to 2", "status")
	}
}
