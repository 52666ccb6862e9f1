package main

import (
	"context"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
)

const simulatedChain = 1337

// testChain is a chain with a deployed network behind a real HTTP endpoint, and files a person would have.
type testChain struct {
	url    string
	ledger *ledger.Ledger
	dir    string
	rich   string // wallet file of the account with ether and tokens
	poor   string // of one with ether and without tokens
	broke  string // of one with nothing
	pass   string // their password file
	blocks *blocks
}

// blocks come all the time, a second of the chain each; still, only with transactions in them.
type blocks struct {
	mu      sync.Mutex
	backend *simulated.Backend
	still   bool
}

// commit makes one block.
func (b *blocks) commit() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.backend.Commit()
}

// tick makes a block if it is time for one.
func (b *blocks) tick() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.still {
		if waiting, err := b.backend.Client().PendingTransactionCount(context.Background()); err != nil || waiting == 0 {
			return
		}
	}
	b.backend.Commit()
}

// hold stops the chain's clock while nothing is sent, not long after a multiple of span.
func (b *blocks) hold(t *testing.T, span uint64) {
	t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	b.still = true
	for {
		h, err := b.backend.Client().HeaderByNumber(context.Background(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if h.Time%span < span/10 {
			return
		}
		b.backend.Commit()
	}
}

func (c testChain) flags(more ...string) []string {
	return append([]string{"--rpc", c.url, "--network", c.ledger.Network.Hex(), "--work", c.ledger.Work.Hex()}, more...)
}

func (c testChain) owner(file string) []string {
	return []string{"--owner-key", file, "--owner-password-file", c.pass}
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func newTestChain(t *testing.T) testChain {
	t.Helper()
	dir := t.TempDir()
	c := testChain{dir: dir, pass: filepath.Join(dir, "password")}
	password, err := keys.WritePassword(c.pass)
	if err != nil {
		t.Fatal(err)
	}
	alloc := types.GenesisAlloc{}
	for i, path := range []*string{&c.rich, &c.poor, &c.broke} {
		key, err := devnet.Account(devnet.Mnemonic, uint32(i))
		if err != nil {
			t.Fatal(err)
		}
		*path = filepath.Join(dir, fmt.Sprintf("account%d.json", i))
		if err := keys.WriteAccount(*path, key, password, keys.Light); err != nil {
			t.Fatal(err)
		}
		if i < 2 {
			alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1000))}
		}
	}
	port := freePort(t)
	backend := simulated.NewBackend(alloc, func(n *node.Config, _ *ethconfig.Config) {
		n.HTTPHost, n.HTTPPort, n.AuthPort = "127.0.0.1", port, freePort(t)
		n.IPCPath, n.HTTPModules = "", []string{"eth"}
	})
	c.blocks = &blocks{backend: backend}
	stop := make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-stop:
				return
			case <-time.After(20 * time.Millisecond):
				c.blocks.tick()
			}
		}
	}()
	t.Cleanup(func() {
		close(stop)
		<-done
		backend.Close() //nolint:errcheck // the test is over
	})
	c.url = fmt.Sprintf("http://127.0.0.1:%d", port)
	client, err := ethclient.Dial(c.url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	deployer, err := devnet.Account(devnet.Mnemonic, 0)
	if err != nil {
		t.Fatal(err)
	}
	w, err := ledger.NewWallet(context.Background(), client, deployer)
	if err != nil {
		t.Fatal(err)
	}
	if c.ledger, err = devnet.Deploy(context.Background(), client, w, devnet.MinNodes); err != nil {
		t.Fatal(err)
	}
	return c
}

// nodeDir makes a data directory with keys.
func nodeDir(t *testing.T, c testChain, name string) string {
	t.Helper()
	password, err := os.ReadFile(c.pass)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(c.dir, name)
	if _, err := keys.Create(filepath.Join(dir, "keys"), string(password[:len(password)-1]), keys.Light); err != nil {
		t.Fatal(err)
	}
	return dir
}
