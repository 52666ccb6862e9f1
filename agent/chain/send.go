package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Broadcast sends one signed transaction to all endpoints. It fails only if none
// took it; an endpoint that has it already counts as having taken it.
func (e *Endpoints) Broadcast(ctx context.Context, raw []byte) error {
	// The first taker settles the call; the others still get it, within their timeout.
	answers := ask(context.WithoutCancel(ctx), e.all, func(ctx context.Context, c *rpc.Client) (struct{}, error) {
		var hash common.Hash
		err := c.CallContext(ctx, &hash, "eth_sendRawTransaction", hexutil.Encode(raw))
		if err != nil && strings.Contains(strings.ToLower(err.Error()), "already") { // "already known", "already imported"
			err = nil
		}
		return struct{}{}, err
	})
	var errs []error
	for range e.all {
		a := <-answers
		if a.err == nil {
			return nil
		}
		errs = append(errs, a.err)
	}
	return fmt.Errorf("broadcast transaction: no endpoint took it%s", because(errs))
}

// Nonce is the account's number of mined transactions as m endpoints agree after
// an agreed block.
func (e *Endpoints) Nonce(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	return vote(ctx, e, "ask for nonce of "+account.Hex(), func(ctx context.Context, c *rpc.Client) (uint64, error) {
		return ethclient.NewClient(c).NonceAtHash(ctx, account, block)
	}, func(n uint64) uint64 { return n })
}

// Balance is the account's ether after an agreed block, as m endpoints agree.
func (e *Endpoints) Balance(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error) {
	return vote(ctx, e, "ask for balance of "+account.Hex(), func(ctx context.Context, c *rpc.Client) (*big.Int, error) {
		return ethclient.NewClient(c).BalanceAtHash(ctx, account, block)
	}, func(b *big.Int) string { return b.String() })
}

// Receipt is what became of a transaction, as m endpoints agree.
type Receipt struct {
	Mined     bool // false: m endpoints know no receipt
	Success   bool
	Block     uint64
	BlockHash common.Hash
	GasUsed   uint64
	GasPrice  uint64 // wei, effective
}

// Receipt asks for the receipt of a transaction.
func (e *Endpoints) Receipt(ctx context.Context, tx common.Hash) (Receipt, error) {
	return vote(ctx, e, "ask for receipt of "+tx.TerminalString(), func(ctx context.Context, c *rpc.Client) (Receipt, error) {
		r, err := ethclient.NewClient(c).TransactionReceipt(ctx, tx)
		if errors.Is(err, ethereum.NotFound) {
			return Receipt{}, nil
		}
		if err != nil {
			return Receipt{}, err
		}
		if r.BlockNumber == nil || !r.BlockNumber.IsUint64() || r.EffectiveGasPrice == nil || !r.EffectiveGasPrice.IsUint64() {
			return Receipt{}, errors.New("receipt without block number or price")
		}
		return Receipt{
			Mined: true, Success: r.Status == types.ReceiptStatusSuccessful, Block: r.BlockNumber.Uint64(),
			BlockHash: r.BlockHash, GasUsed: r.GasUsed, GasPrice: r.EffectiveGasPrice.Uint64(),
		}, nil
	}, func(r Receipt) Receipt { return r })
}

// BaseFee is the base fee of an agreed block and what its header says, as m
// endpoints agree.
func (e *Endpoints) BaseFee(ctx context.Context, block common.Hash) (*big.Int, error) {
	return vote(ctx, e, "ask for base fee", func(ctx context.Context, c *rpc.Client) (*big.Int, error) {
		var h struct {
			BaseFee *hexutil.Big `json:"baseFeePerGas"`
		}
		if err := c.CallContext(ctx, &h, "eth_getBlockByHash", block, false); err != nil {
			return nil, err
		}
		if h.BaseFee == nil {
			return nil, errNoBlock
		}
		return h.BaseFee.ToInt(), nil
	}, func(b *big.Int) string { return b.String() })
}
