package wallet

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/journal"
)

const (
	gwei    = 1_000_000_000
	chainID = 7
)

// fakeChain is a pool and a chain that mines only what a test tells it to.
type fakeChain struct {
	mu        sync.Mutex
	head      uint64
	finalized uint64
	branch    byte
	baseFee   *big.Int
	pool      map[common.Hash]*types.Transaction
	mined     map[common.Hash]chain.Receipt
	nonceAt   map[uint64]uint64 // block -> nonce after it
	sends     int
	down      bool
	onSend    func()
	callErr   error
	reverts   bool
	calls     int
}

func newFakeChain() *fakeChain {
	return &fakeChain{
		head: 10, finalized: 9, baseFee: big.NewInt(gwei),
		pool: map[common.Hash]*types.Transaction{}, mined: map[common.Hash]chain.Receipt{}, nonceAt: map[uint64]uint64{},
	}
}

func (c *fakeChain) hash(number uint64) common.Hash {
	return crypto.Keccak256Hash([]byte{c.branch, byte(number)})
}

func (c *fakeChain) tips() (head, finalized chain.Header, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return chain.Header{Number: c.head, Hash: c.hash(c.head)}, chain.Header{Number: c.finalized, Hash: c.hash(c.finalized)}, true
}

func (c *fakeChain) Broadcast(_ context.Context, raw []byte) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.onSend != nil {
		c.onSend()
	}
	c.sends++
	if c.down {
		return errors.New("connection refused")
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return err
	}
	c.pool[tx.Hash()] = tx
	return nil
}

func (c *fakeChain) Receipt(_ context.Context, tx common.Hash) (chain.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.mined[tx], nil
}

func (c *fakeChain) Nonce(_ context.Context, _ common.Address, block common.Hash) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for number := c.head; number > 0; number-- {
		if c.hash(number) == block {
			for ; number > 0; number-- {
				if n, ok := c.nonceAt[number]; ok {
					return n, nil
				}
			}
			return 0, nil
		}
	}
	return 0, nil
}

func (c *fakeChain) BaseFee(context.Context, common.Hash) (*big.Int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return new(big.Int).Set(c.baseFee), nil
}

func (c *fakeChain) Call(context.Context, common.Hash, common.Address, common.Address, []byte) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls++
	return nil, c.callErr
}

// advance makes empty blocks.
func (c *fakeChain) advance(n uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head += n
}

// mine puts one transaction of the pool into a new block.
func (c *fakeChain) mine(t *testing.T, tx *types.Transaction) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.pool[tx.Hash()] == nil {
		t.Fatalf("transaction with nonce %d is not in the pool", tx.Nonce())
	}
	c.head++
	c.nonceAt[c.head] = tx.Nonce() + 1
	c.mined[tx.Hash()] = chain.Receipt{
		Mined: true, Success: !c.reverts, Block: c.head, BlockHash: c.hash(c.head), GasUsed: 50_000, GasPrice: gwei,
	}
}

func (c *fakeChain) finalize() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.finalized = c.head
}

// reorg takes back everything above the finalised block; the pool forgets too.
func (c *fakeChain) reorg() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for n := range c.nonceAt {
		if n > c.finalized {
			delete(c.nonceAt, n)
		}
	}
	for h, r := range c.mined {
		if r.Block > c.finalized {
			delete(c.mined, h)
		}
	}
	c.pool = map[common.Hash]*types.Transaction{}
	c.branch++
}

func (c *fakeChain) sent() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.sends
}

// rig is a wallet on a fake chain with a real journal.
type rig struct {
	*Wallet
	chain   *fakeChain
	dir     string
	journal *journal.Journal
}

var testKey, _ = crypto.HexToECDSA("0101010101010101010101010101010101010101010101010101010101010101")

func newRig(t *testing.T, change func(*Config)) *rig {
	t.Helper()
	r := &rig{chain: newFakeChain(), dir: t.TempDir()}
	r.open(t, change)
	t.Cleanup(func() { _ = r.journal.Close() })
	return r
}

func (r *rig) open(t *testing.T, change func(*Config)) {
	t.Helper()
	j, _, err := journal.Open(r.dir)
	if err != nil {
		t.Fatal(err)
	}
	r.journal = j
	c := Config{
		Key: testKey, ChainID: chainID, Network: r.chain, Ledger: r.chain, Tips: r.chain.tips, Journal: j.Transactions,
		Interval: time.Millisecond, Tip: big.NewInt(gwei), FeeCap: big.NewInt(100 * gwei), DailyBudget: big.NewInt(1e18),
		BumpAfter: 3, Now: func() time.Time { return time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC) },
		Logger: slog.New(slog.NewTextHandler(io.Discard, nil)),
	}
	if change != nil {
		change(&c)
	}
	if r.Wallet, err = New(c); err != nil {
		t.Fatal(err)
	}
}

// restart is what a crash and a new process do.
func (r *rig) restart(t *testing.T) {
	t.Helper()
	if err := r.journal.Close(); err != nil {
		t.Fatal(err)
	}
	r.open(t, nil)
}

func (r *rig) step(t *testing.T) {
	t.Helper()
	if err := r.Step(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// launch signs and sends without waiting for the receipt.
func (r *rig) launch(t *testing.T, key string) *flight {
	t.Helper()
	f, err := r.takeOff(t.Context(), Request{Key: key, To: common.Address{9}, Data: []byte(key), Gas: 100_000})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func (f *flight) newest() *types.Transaction { return f.tries[len(f.tries)-1] }
