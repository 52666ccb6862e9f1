// Package wallet sends the agent's transactions: one owner of one key's nonces.
//
// A transaction is signed, journaled with fsync and only then broadcast, to all
// endpoints; after a restart the journal says what is under way. It is resent
// unchanged every block, replaced with a higher fee after a few, and forgotten
// only when its receipt is final: a reorganisation brings it back.
package wallet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/journal"
)

// Reasons for which nothing was signed.
var (
	ErrBudget   = errors.New("daily gas budget is used up")
	ErrBusy     = errors.New("too many transactions are under way")
	ErrNoHead   = errors.New("no agreed block yet")
	ErrConflict = errors.New("nonce was used by a transaction not sent from here")
)

const (
	// maxInFlight bounds the transactions without a receipt: public pools keep
	// 16 executable ones of one account for sure.
	maxInFlight = 16

	// bumpNumerator/bumpDenominator raise fees by 12.5 %: pools ask for at least 10 %,
	// and rounding must not fall below it.
	bumpNumerator, bumpDenominator = 9, 8
)

// Network is what carries transactions; *chain.Endpoints does.
type Network interface {
	Broadcast(ctx context.Context, raw []byte) error
	Receipt(ctx context.Context, tx common.Hash) (chain.Receipt, error)
}

// Ledger is what the chain knows about accounts; *chain.Endpoints does.
type Ledger interface {
	Nonce(ctx context.Context, account common.Address, block common.Hash) (uint64, error)
	BaseFee(ctx context.Context, block common.Hash) (*big.Int, error)
	Call(ctx context.Context, block common.Hash, from, to common.Address, data []byte) ([]byte, error)
}

// Tips is the agreed head and the newest finalised block; ok is false before
// the first agreement.
type Tips func() (head, finalized chain.Header, ok bool)

// Config is the wallet's surroundings and limits.
type Config struct {
	Key     *ecdsa.PrivateKey
	ChainID uint64
	Network Network
	Ledger  Ledger
	Tips    Tips
	Journal *journal.Transactions
	// Interval between looks at the chain: half a block time is plenty.
	Interval time.Duration
	// Tip is the priority fee per gas of the first try, in wei.
	Tip *big.Int
	// FeeCap is the most ever paid per gas, in wei.
	FeeCap *big.Int
	// DailyBudget is the most ever spent on gas in a UTC day, in wei.
	DailyBudget *big.Int
	// BumpAfter is how many blocks a transaction may wait before its fee is raised.
	BumpAfter uint64
	Now       func() time.Time
	Logger    *slog.Logger
}

// Wallet sends transactions from one key. Safe for concurrent use.
type Wallet struct {
	Config
	address common.Address
	signer  types.Signer

	mu      sync.Mutex // held while a nonce is chosen, signed and journaled
	flights map[string]*flight
}

// flight is a transaction on its way.
type flight struct {
	key      string
	nonce    uint64
	tries    []*types.Transaction // oldest first; all with this nonce
	signedAt uint64               // head when the newest try was signed
	sentAt   uint64               // head when it was last broadcast
	lastErr  error                // of the last broadcast
	capped   bool                 // the fee cap was reached and logged
	landed   *Outcome             // mined, not yet final
	done     chan struct{}        // closed when landed is set for the first time, or on conflict
	outcome  Outcome              // valid after done
}

// New takes up the transactions that the journal says are under way. Run must
// run for anything to make progress.
func New(c Config) (*Wallet, error) {
	for name, v := range map[string]*big.Int{"tip": c.Tip, "fee cap": c.FeeCap, "daily budget": c.DailyBudget} {
		if v == nil || v.Sign() < 0 {
			return nil, fmt.Errorf("configure wallet: %s is missing or negative", name)
		}
	}
	if c.Tip.Cmp(c.FeeCap) > 0 {
		return nil, errors.New("configure wallet: the tip is above the fee cap")
	}
	w := &Wallet{
		Config:  c,
		address: crypto.PubkeyToAddress(c.Key.PublicKey),
		signer:  types.LatestSignerForChainID(new(big.Int).SetUint64(c.ChainID)),
		flights: map[string]*flight{},
	}
	for _, p := range c.Journal.Pending() {
		f := &flight{key: p.Key, nonce: p.Nonce, done: make(chan struct{})}
		for _, raw := range p.Signed {
			tx := new(types.Transaction)
			if err := tx.UnmarshalBinary(raw); err != nil {
				return nil, fmt.Errorf("resume transaction %q: %w", p.Key, err)
			}
			if from, err := types.Sender(w.signer, tx); err != nil || from != w.address {
				return nil, fmt.Errorf("resume transaction %q: it was signed by another key or for another chain: finish it with the old key, or move the transaction journal away", p.Key)
			}
			f.tries = append(f.tries, tx)
		}
		w.flights[f.key] = f
	}
	return w, nil
}

// Address is the account that pays.
func (w *Wallet) Address() common.Address { return w.address }

// Request is one transaction to send.
type Request struct {
	Key   string // names the purpose: the same key is never sent twice
	To    common.Address
	Data  []byte
	Value *big.Int // nil: none
	Gas   uint64   // limit
	// Preflight calls the contract first and signs nothing if that reverts.
	Preflight bool
}

// Submit sends r once and waits until it is mined or ctx ends. A key that was
// used before gets the outcome of then: nothing is sent again. A revert comes
// back as an Outcome and as an error that is a *chain.Revert.
func (w *Wallet) Submit(ctx context.Context, r Request) (Outcome, error) {
	if old, ok := w.Journal.Result(r.Key); ok {
		o := outcomeOf(old)
		return o, o.Err()
	}
	f, err := w.takeOff(ctx, r)
	if err != nil {
		return Outcome{}, fmt.Errorf("send %q: %w", r.Key, err)
	}
	select {
	case <-f.done:
		return f.outcome, f.outcome.Err()
	case <-ctx.Done():
		w.mu.Lock()
		defer w.mu.Unlock()
		return Outcome{}, fmt.Errorf("send %q: not mined yet: %w", r.Key, errors.Join(ctx.Err(), f.lastErr))
	}
}

// takeOff finds the flight with this key, or signs and broadcasts a new one.
func (w *Wallet) takeOff(ctx context.Context, r Request) (*flight, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if f, ok := w.flights[r.Key]; ok {
		return f, nil
	}
	head, _, ok := w.Tips()
	if !ok {
		return nil, ErrNoHead
	}
	if r.Preflight {
		if _, err := w.Ledger.Call(ctx, head.Hash, w.address, r.To, r.Data); err != nil {
			return nil, err
		}
	}
	if w.waiting() >= maxInFlight {
		return nil, fmt.Errorf("%w: %d", ErrBusy, maxInFlight)
	}
	nonce, err := w.nextNonce(ctx, head)
	if err != nil {
		return nil, err
	}
	baseFee, err := w.Ledger.BaseFee(ctx, head.Hash)
	if err != nil {
		return nil, err
	}
	value := r.Value
	if value == nil {
		value = new(big.Int)
	}
	tip, fee := w.firstFee(baseFee)
	tx := &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(w.ChainID), Nonce: nonce, To: &r.To, Value: value, Data: r.Data,
		Gas: r.Gas, GasTipCap: tip, GasFeeCap: fee,
	}
	if err := w.withinBudget(nil, r.Gas, fee); err != nil {
		return nil, err
	}
	f := &flight{key: r.Key, nonce: nonce, done: make(chan struct{})}
	if err := w.sign(f, tx, head.Number); err != nil {
		return nil, err
	}
	w.flights[r.Key] = f
	w.broadcast(ctx, f, head.Number)
	return f, nil
}

// nextNonce follows the chain and what is under way: the journal never leaves
// a gap, because a flight ends only when its nonce is used.
func (w *Wallet) nextNonce(ctx context.Context, head chain.Header) (uint64, error) {
	next, err := w.Ledger.Nonce(ctx, w.address, head.Hash)
	if err != nil {
		return 0, err
	}
	for _, f := range w.flights {
		next = max(next, f.nonce+1)
	}
	return next, nil
}

func (w *Wallet) waiting() (n int) {
	for _, f := range w.flights {
		if f.landed == nil {
			n++
		}
	}
	return n
}

// sign adds a try to the flight once the journal has it.
func (w *Wallet) sign(f *flight, data *types.DynamicFeeTx, head uint64) error {
	tx, err := types.SignNewTx(w.Key, w.signer, data)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	if err := w.Journal.RecordSigned(f.key, f.nonce, raw, w.Now()); err != nil {
		return err
	}
	f.tries, f.signedAt = append(f.tries, tx), head
	return nil
}

// broadcast sends the newest try to all endpoints. A failure is no end: Run
// sends again with the next block.
func (w *Wallet) broadcast(ctx context.Context, f *flight, head uint64) {
	f.sentAt = head
	raw, err := f.tries[len(f.tries)-1].MarshalBinary()
	if err == nil {
		err = w.Network.Broadcast(ctx, raw)
	}
	if err != nil && (f.lastErr == nil || f.lastErr.Error() != err.Error()) {
		w.Logger.Warn("transaction was not taken; it is sent again with the next block", "key", f.key, "nonce", f.nonce, "error", err)
	}
	f.lastErr = err
}
