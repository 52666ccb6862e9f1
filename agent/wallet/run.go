package wallet

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/journal"
)

// cancelGas is what a transaction without data to an ordinary account costs.
const cancelGas = 21_000

// Run follows the transactions under way until ctx ends. It returns an error
// only when the journal is broken: the process must end then.
func (w *Wallet) Run(ctx context.Context) error {
	tick := time.NewTicker(w.Interval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			if err := w.Step(ctx); errors.Is(err, journal.ErrBroken) {
				return err
			} else if err != nil && ctx.Err() == nil {
				w.Logger.Debug("transactions cannot be followed now", "error", err)
			}
		}
	}
}

// Step looks once at every transaction under way, lowest nonce first.
func (w *Wallet) Step(ctx context.Context) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	head, finalized, ok := w.Tips()
	if !ok || len(w.flights) == 0 {
		return nil
	}
	used, err := w.Ledger.Nonce(ctx, w.address, head.Hash)
	if err != nil {
		return err
	}
	flights := make([]*flight, 0, len(w.flights))
	for _, f := range w.flights {
		flights = append(flights, f)
	}
	slices.SortFunc(flights, func(a, b *flight) int { return cmp.Compare(a.nonce, b.nonce) })
	for _, f := range flights {
		if err := w.follow(ctx, f, head, finalized, used); err != nil {
			return fmt.Errorf("follow %q: %w", f.key, err)
		}
	}
	return nil
}

func (w *Wallet) follow(ctx context.Context, f *flight, head, finalized chain.Header, used uint64) error {
	if f.landed != nil && f.landed.Block > finalized.Number {
		if used > f.nonce {
			return nil // mined, and still so; final soon
		}
		w.Logger.Info("a reorganisation took a transaction back; sending it again", "key", f.key, "nonce", f.nonce)
		f.landed = nil
	}
	if used <= f.nonce {
		return w.push(ctx, f, head)
	}
	o, found, err := w.receipt(ctx, f)
	if err != nil {
		return err
	}
	switch {
	case found:
		w.land(f, o)
	case !w.usedAt(ctx, f, finalized):
		return nil // the nonce is used, but not by a final block: our receipt may be late
	default:
		w.Logger.Error("nonce was used by a transaction not sent from here: is this key used elsewhere?", "key", f.key, "nonce", f.nonce)
		o = Outcome{Key: f.key, Status: Conflict, Cost: new(big.Int)}
		w.land(f, o)
	}
	if o.Block > finalized.Number {
		return nil
	}
	r := f.landed.result()
	r.At = w.Now()
	if err := w.Journal.RecordResult(r); err != nil {
		return err
	}
	delete(w.flights, f.key)
	return nil
}

func (w *Wallet) usedAt(ctx context.Context, f *flight, finalized chain.Header) bool {
	used, err := w.Ledger.Nonce(ctx, w.address, finalized.Hash)
	return err == nil && used > f.nonce
}

// land tells whoever waits. A later reorganisation may bring another outcome;
// the first one stays what they were told.
func (w *Wallet) land(f *flight, o Outcome) {
	f.landed = &o
	select {
	case <-f.done:
	default:
		f.outcome = o
		close(f.done)
	}
}

// receipt looks for the try that was mined.
func (w *Wallet) receipt(ctx context.Context, f *flight) (Outcome, bool, error) {
	for _, tx := range slices.Backward(f.tries) {
		r, err := w.Network.Receipt(ctx, tx.Hash())
		if err != nil {
			return Outcome{}, false, err
		}
		if !r.Mined {
			continue
		}
		o := Outcome{
			Key: f.key, Status: Success, Hash: tx.Hash(), Block: r.Block,
			Cost: new(big.Int).Mul(new(big.Int).SetUint64(r.GasUsed), new(big.Int).SetUint64(r.GasPrice)),
		}
		switch {
		case !r.Success:
			o.Status, o.Reason = Reverted, w.reason(ctx, tx, r)
		case w.cancels(tx):
			o.Status = Cancelled
		}
		return o, true, nil
	}
	return Outcome{}, false, nil
}

// reason asks why a mined transaction was refused, after its block: what made
// it fail is still so then, as a rule.
func (w *Wallet) reason(ctx context.Context, tx *types.Transaction, r chain.Receipt) string {
	if r.GasUsed == tx.Gas() {
		return fmt.Sprintf("out of gas: limit %d", tx.Gas())
	}
	_, err := w.Ledger.Call(ctx, r.BlockHash, w.address, *tx.To(), tx.Data())
	var revert *chain.Revert
	switch {
	case errors.As(err, &revert):
		return revert.Text
	case err != nil:
		return "unknown: " + err.Error()
	default:
		return "unknown: the same call succeeds after the block"
	}
}

// push sends a waiting transaction again with each block, for more after a few.
func (w *Wallet) push(ctx context.Context, f *flight, head chain.Header) error {
	if f.signedAt == 0 {
		f.signedAt = head.Number // resumed from the journal: the wait starts anew
	}
	if head.Number >= f.signedAt+w.BumpAfter {
		if err := w.bump(ctx, f, head); err != nil {
			return err
		}
	}
	if head.Number != f.sentAt {
		w.broadcast(ctx, f, head.Number)
	}
	return nil
}

func (w *Wallet) bump(ctx context.Context, f *flight, head chain.Header) error {
	baseFee, err := w.Ledger.BaseFee(ctx, head.Hash)
	if err != nil {
		return err
	}
	last := f.tries[len(f.tries)-1]
	return w.replace(ctx, f, head, baseFee, *last.To(), last.Value(), last.Data(), last.Gas())
}

// replace signs a try with a higher fee, unless the cap or the budget forbids it.
func (w *Wallet) replace(ctx context.Context, f *flight, head chain.Header, baseFee *big.Int, to common.Address, value *big.Int, data []byte, gas uint64) error {
	tip, fee, ok := w.raisedFee(f.tries[len(f.tries)-1], baseFee)
	var refusal error
	if !ok {
		refusal = fmt.Errorf("the fee cap of %s wei is reached", w.FeeCap)
	} else {
		refusal = w.withinBudget(f, gas, fee)
	}
	if refusal != nil {
		f.signedAt = head.Number
		if !f.capped {
			f.capped = true
			w.Logger.Warn("transaction waits and its fee cannot be raised", "key", f.key, "nonce", f.nonce, "error", refusal)
		}
		return nil
	}
	if err := w.sign(f, &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(w.ChainID), Nonce: f.nonce, To: &to, Value: value, Data: data,
		Gas: gas, GasTipCap: tip, GasFeeCap: fee,
	}, head.Number); err != nil {
		return err
	}
	w.Logger.Info("raised the fee of a waiting transaction", "key", f.key, "nonce", f.nonce, "try", len(f.tries), "feeWei", fee)
	w.broadcast(ctx, f, head.Number)
	return nil
}

// Cancel replaces the transaction with this key, if it still waits, by one to
// this account itself that does nothing. Either of the two may be mined.
func (w *Wallet) Cancel(ctx context.Context, key string) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	f, ok := w.flights[key]
	if !ok || f.landed != nil {
		return nil
	}
	head, _, ok := w.Tips()
	if !ok {
		return ErrNoHead
	}
	baseFee, err := w.Ledger.BaseFee(ctx, head.Hash)
	if err != nil {
		return fmt.Errorf("cancel %q: %w", key, err)
	}
	if err := w.replace(ctx, f, head, baseFee, w.address, new(big.Int), nil, cancelGas); err != nil {
		return fmt.Errorf("cancel %q: %w", key, err)
	}
	return nil
}

func (w *Wallet) cancels(tx *types.Transaction) bool {
	return *tx.To() == w.address && len(tx.Data()) == 0 && tx.Value().Sign() == 0
}
