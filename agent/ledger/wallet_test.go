package ledger

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// endpoint answers as a test tells it. Whatever it was not told about panics.
type endpoint struct {
	Backend
	balance       *big.Int
	head          int64
	estimate      error
	send, receipt error
	sent          []*types.Transaction
	asked         []string // ranges of blocks
}

func (e *endpoint) ChainID(context.Context) (*big.Int, error) { return big.NewInt(5), nil }

func (e *endpoint) PendingNonceAt(context.Context, common.Address) (uint64, error) { return 0, nil }

func (e *endpoint) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{Number: big.NewInt(e.head), BaseFee: big.NewInt(1e9)}, nil
}

func (e *endpoint) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) {
	return 100_000, e.estimate
}

func (e *endpoint) SendTransaction(_ context.Context, tx *types.Transaction) error {
	e.sent = append(e.sent, tx)
	return e.send
}

func (e *endpoint) TransactionReceipt(context.Context, common.Hash) (*types.Receipt, error) {
	return nil, e.receipt
}

func (e *endpoint) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return e.balance, nil
}

func (e *endpoint) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	e.asked = append(e.asked, fmt.Sprintf("%s-%s", q.FromBlock, q.ToBlock))
	return nil, nil
}

func wallet(t *testing.T, e *endpoint) *Wallet {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	w, err := NewWallet(context.Background(), e, key)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// answer is an endpoint's own words, as JSON-RPC carries them.
type answer struct{ text string }

func (a answer) Error() string { return a.text }
func (answer) ErrorCode() int  { return -32000 }

func TestAPurseTooSmallIsNamed(t *testing.T) {
	const value = 1_000
	// 125,000 gas at twice the base fee and the tip.
	const need = value + 125_000*3e9
	words := answer{"insufficient funds, in the words of this endpoint"}
	for _, c := range []struct {
		name           string
		balance        int64
		estimate, send error
		poor           bool
	}{
		{"nothing, found by the estimate", 0, words, nil, true},
		{"less than the value, found by the estimate", value - 1, words, nil, true},
		{"less than any transaction takes", value + 21_000*3e9 - 1, words, nil, true},
		{"enough, refused by the estimate for another reason", value + 21_000*3e9, words, nil, false},
		{"a contract's refusal", 0, refusal{encodeError(t, "NotBootstrapped")}, nil, false},
		{"not all, found by sending", need - 1, nil, words, true},
		{"enough, refused for another reason", need, nil, words, false},
	} {
		e := &endpoint{balance: big.NewInt(c.balance), estimate: c.estimate, send: c.send}
		_, err := wallet(t, e).Do(context.Background(), Tx{To: &common.Address{}, Value: big.NewInt(value)})
		if err == nil || errors.Is(err, ErrBalance) != c.poor {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	for wei, want := range map[int64]string{0: "0", 1: "0.000000000000000001", 1.5e18: "1.5", 2e18: "2"} {
		if got := decimal(big.NewInt(wei)); got != want {
			t.Errorf("%d wei is %s, want %s", wei, got, want)
		}
	}
}

func TestWhatMayHaveBeenSentIsNamed(t *testing.T) {
	interrupted, cancel := context.WithCancel(context.Background())
	cancel()
	for _, c := range []struct {
		name string
		ctx  context.Context
		e    *endpoint
		want error // nil: nothing went out
	}{
		{"the answer to sending is lost", context.Background(), &endpoint{send: io.ErrUnexpectedEOF}, io.ErrUnexpectedEOF},
		{"interrupted while it is mined", interrupted, &endpoint{receipt: ethereum.NotFound}, context.Canceled},
		{"the endpoint refuses it", context.Background(), &endpoint{send: answer{"nonce too low"}, balance: big.NewInt(1e18)}, nil},
		{"the estimate fails", context.Background(), &endpoint{estimate: io.ErrUnexpectedEOF, balance: big.NewInt(1e18)}, nil},
	} {
		_, err := wallet(t, c.e).Do(c.ctx, Tx{To: &common.Address{}})
		var u *Unsettled
		if errors.As(err, &u) != (c.want != nil) {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if u == nil {
			continue
		}
		if !errors.Is(err, c.want) || u.Tx != c.e.sent[0].Hash() || !strings.Contains(err.Error(), u.Tx.Hex()) {
			t.Errorf("%s: %v of %s", c.name, err, u.Tx)
		}
	}
}

func TestHistoryReadsFromTheDeploymentInPieces(t *testing.T) {
	e := &endpoint{head: 12_000}
	h := HistoryFrom(&Ledger{Backend: e}, 3_000)
	var told []uint64
	h.Progress = func(block, last uint64) { told = append(told, block, last) }
	for range 2 { // the second time there is nothing new
		if block, _, err := h.Catch(context.Background()); err != nil || block != 12_000 {
			t.Fatal(block, err)
		}
	}
	if got := strings.Join(e.asked, " "); got != "3000-7999 8000-12000" {
		t.Errorf("asked for %s", got)
	}
	if got := fmt.Sprint(told); got != "[7999 12000 12000 12000]" {
		t.Errorf("told %s", got)
	}
}
