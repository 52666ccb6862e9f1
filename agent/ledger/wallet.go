package ledger

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// gasMargin is added to an estimate, in percent: state may change before the transaction is mined.
	gasMargin = 25
	// receiptPoll is how often a transaction is looked for.
	receiptPoll = 100 * time.Millisecond
	// receiptPatience is how long a transaction may take to be mined before we say so.
	receiptPatience = 2 * time.Minute
	// tip is offered on top of twice the base fee.
	tip = 1_000_000_000
)

// ErrBalance is an account that cannot pay for what it sends.
var ErrBalance = errors.New("insufficient balance")

// Wallet sends a person's transactions from one key: no journal, no replacement, one at a time or in a row.
type Wallet struct {
	Address common.Address

	backend Backend
	key     *ecdsa.PrivateKey
	chain   *big.Int
	mu      sync.Mutex
	nonce   uint64
}

// NewWallet starts at the account's next nonce.
func NewWallet(ctx context.Context, b Backend, key *ecdsa.PrivateKey) (*Wallet, error) {
	chain, err := b.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	w := &Wallet{Address: crypto.PubkeyToAddress(key.PublicKey), backend: b, key: key, chain: chain}
	if w.nonce, err = b.PendingNonceAt(ctx, w.Address); err != nil {
		return nil, fmt.Errorf("read nonce of %s: %w", w.Address, err)
	}
	return w, nil
}

// Tx is one transaction. Gas 0 means: estimate, which also reveals a refusal before anything is sent.
type Tx struct {
	To    *common.Address // nil creates a contract
	Value *big.Int
	Data  []byte
	Gas   uint64
}

// Next is the address of the n-th contract this wallet would create from now, 0 being the next.
func (w *Wallet) Next(n uint64) common.Address {
	w.mu.Lock()
	defer w.mu.Unlock()
	return crypto.CreateAddress(w.Address, w.nonce+n)
}

// Send signs and broadcasts.
func (w *Wallet) Send(ctx context.Context, tx Tx) (common.Hash, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if tx.Value == nil {
		tx.Value = new(big.Int)
	}
	head, err := w.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read latest block: %w", err)
	}
	fee := new(big.Int).Mul(head.BaseFee, big.NewInt(2))
	fee.Add(fee, big.NewInt(tip))
	if tx.Gas == 0 {
		gas, err := w.backend.EstimateGas(ctx, ethereum.CallMsg{
			From: w.Address, To: tx.To, Value: tx.Value, Data: tx.Data,
		})
		if err != nil {
			return common.Hash{}, fmt.Errorf("estimate gas: %w", w.poor(ctx, err, cost(tx.Value, params.TxGas, fee)))
		}
		tx.Gas = gas + gas*gasMargin/100
	}
	signed, err := types.SignNewTx(w.key, types.LatestSignerForChainID(w.chain), &types.DynamicFeeTx{
		ChainID: w.chain, Nonce: w.nonce, GasTipCap: big.NewInt(tip), GasFeeCap: fee,
		Gas: tx.Gas, To: tx.To, Value: tx.Value, Data: tx.Data,
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("sign transaction: %w", err)
	}
	err = w.backend.SendTransaction(ctx, signed)
	var answered rpc.Error
	switch {
	case errors.As(err, &answered):
		return common.Hash{}, fmt.Errorf("send transaction: %w", w.poor(ctx, err, cost(tx.Value, tx.Gas, fee)))
	case err != nil: // the question may have arrived, and only the answer be lost
		return common.Hash{}, &Unsettled{signed.Hash(), "send", err}
	}
	w.nonce++
	return signed.Hash(), nil
}

// Try asks whether the chain would take tx now. Nothing is sent.
func (w *Wallet) Try(ctx context.Context, tx Tx) error {
	_, err := w.backend.EstimateGas(ctx, ethereum.CallMsg{From: w.Address, To: tx.To, Value: tx.Value, Data: tx.Data})
	if err != nil {
		return fmt.Errorf("estimate gas: %w", Explain(err))
	}
	return nil
}

// cost is the most that a transaction can take from its sender.
func cost(value *big.Int, gas uint64, fee *big.Int) *big.Int {
	most := new(big.Int).Mul(new(big.Int).SetUint64(gas), fee)
	return most.Add(most, value)
}

// poor names a purse that does not hold need: endpoints word it in many ways, the balance itself is one question away.
func (w *Wallet) poor(ctx context.Context, err error, need *big.Int) error {
	err = Explain(err)
	var r *Revert
	if errors.As(err, &r) {
		return err
	}
	if balance, berr := w.backend.BalanceAt(ctx, w.Address, nil); berr == nil && balance.Cmp(need) < 0 {
		return fmt.Errorf("%w: %s has %s ether for value and gas, needs %s", ErrBalance, w.Address, decimal(balance), decimal(need))
	}
	return err
}

// decimal writes wei as ether or tokens, exactly.
func decimal(wei *big.Int) string {
	text := new(big.Rat).SetFrac(wei, big.NewInt(1e18)).FloatString(18)
	return strings.TrimRight(strings.TrimRight(text, "0"), ".")
}

// Unsettled is a transaction that was sent, or may have been, and of which nobody knows yet what becomes.
type Unsettled struct {
	Tx    common.Hash
	doing string
	cause error
}

// Error names the transaction: it is what to look for.
func (u *Unsettled) Error() string {
	return fmt.Sprintf("%s transaction %s: %s", u.doing, u.Tx, u.cause)
}

// Unwrap is why it was not waited for any longer.
func (u *Unsettled) Unwrap() error { return u.cause }

// Wait returns the receipt once mined; a failed transaction is an error. An endpoint that stumbles is asked again: the
// transaction is sent, and what became of it is still to be known.
func Wait(ctx context.Context, b Backend, tx common.Hash) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, receiptPatience)
	defer cancel()
	tick := time.NewTicker(receiptPoll)
	defer tick.Stop()
	for {
		r, err := b.TransactionReceipt(ctx, tx)
		if err == nil && r.Status != types.ReceiptStatusSuccessful {
			return r, fmt.Errorf("transaction %s failed on chain: %w", tx, autopsy(ctx, b, tx, r))
		}
		if err == nil {
			return r, nil
		}
		select {
		case <-ctx.Done():
			return nil, &Unsettled{tx, "wait for", fmt.Errorf("%w: %w", ctx.Err(), err)}
		case <-tick.C:
		}
	}
}

// autopsy runs a failed transaction again where it failed: a receipt does not say why.
func autopsy(ctx context.Context, b Backend, hash common.Hash, r *types.Receipt) error {
	tx, _, err := b.TransactionByHash(ctx, hash)
	if err != nil {
		return err
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return err
	}
	_, err = b.CallContract(ctx, ethereum.CallMsg{
		From: from, To: tx.To(), Value: tx.Value(), Data: tx.Data(), Gas: tx.Gas(),
	}, r.BlockNumber)
	if err == nil {
		return fmt.Errorf("it used %d of %d gas", r.GasUsed, tx.Gas())
	}
	return Explain(err)
}

// Do sends and waits.
func (w *Wallet) Do(ctx context.Context, tx Tx) (*types.Receipt, error) {
	hash, err := w.Send(ctx, tx)
	if err != nil {
		return nil, err
	}
	return Wait(ctx, w.backend, hash)
}
