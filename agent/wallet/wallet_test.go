package wallet

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/journal"
)

func TestATransactionIsJournaledBeforeItIsSent(t *testing.T) {
	r := newRig(t, nil)
	seen := false
	r.chain.onSend = func() {
		seen = true
		if p := r.Journal.Pending(); len(p) != 1 || p[0].Key != "a" {
			t.Errorf("sent before the journal had it: %+v", p)
		}
	}
	r.launch(t, "a")
	if !seen {
		t.Fatal("nothing was sent")
	}
}

func TestSubmitReturnsTheOutcomeAndTheSameKeyNeverSendsTwice(t *testing.T) {
	r := newRig(t, nil)
	f := r.launch(t, "a")
	r.chain.mine(t, f.newest())
	r.step(t)
	for _, when := range []string{"while under way", "after it was final", "after a restart"} {
		switch when {
		case "after it was final":
			r.chain.finalize()
			r.step(t)
		case "after a restart":
			r.restart(t)
		}
		o, err := r.Submit(t.Context(), Request{Key: "a", To: common.Address{9}, Gas: 100_000})
		if err != nil || o.Status != Success || o.Hash != f.newest().Hash() || o.Cost.Int64() != 50_000*gwei {
			t.Fatalf("%s: %+v, %v", when, o, err)
		}
	}
	if n := r.chain.sent(); n != 1 {
		t.Errorf("sent %d times", n)
	}
	if len(r.Journal.Pending()) != 0 {
		t.Error("a final transaction is still pending in the journal")
	}
}

func TestNoncesRunOnAndSurviveARestart(t *testing.T) {
	r := newRig(t, nil)
	a, b := r.launch(t, "a"), r.launch(t, "b")
	if a.nonce != 0 || b.nonce != 1 {
		t.Fatalf("nonces %d, %d", a.nonce, b.nonce)
	}
	r.restart(t)
	if c := r.launch(t, "c"); c.nonce != 2 {
		t.Errorf("nonce after the restart = %d, want 2", c.nonce)
	}
	r.chain.mine(t, a.newest())
	r.step(t)
	if d := r.launch(t, "d"); d.nonce != 3 {
		t.Errorf("nonce after one was mined = %d, want 3", d.nonce)
	}
	if again := r.launch(t, "b"); again.newest().Hash() != b.newest().Hash() {
		t.Error("the restart signed the same purpose again")
	}
}

func TestAWaitingTransactionIsSentAgainEachBlockAndRaisedAfterAFew(t *testing.T) {
	r := newRig(t, nil)
	f := r.launch(t, "a")
	first := f.newest()
	r.step(t)
	if n := r.chain.sent(); n != 1 {
		t.Errorf("sent %d times within one block, want 1", n)
	}
	r.chain.advance(1)
	r.step(t)
	if n := r.chain.sent(); n != 2 || len(f.tries) != 1 {
		t.Errorf("after a block: sent %d times, %d tries; want the same transaction again", n, len(f.tries))
	}
	r.chain.advance(2)
	r.step(t)
	if len(f.tries) != 2 {
		t.Fatalf("after three blocks: %d tries, want 2", len(f.tries))
	}
	for name, pair := range map[string][2]*big.Int{"fee cap": {first.GasFeeCap(), f.newest().GasFeeCap()}, "tip": {first.GasTipCap(), f.newest().GasTipCap()}} {
		least := new(big.Int).Div(new(big.Int).Mul(pair[0], big.NewInt(110)), big.NewInt(100))
		if pair[1].Cmp(least) < 0 {
			t.Errorf("%s went from %s to %s: pools ask for 10 %% more", name, pair[0], pair[1])
		}
	}
	if f.newest().Nonce() != first.Nonce() || string(f.newest().Data()) != "a" {
		t.Error("a raised transaction must be the same but for its fee")
	}
	r.chain.mine(t, first) // the old one may still be the one that is mined
	r.step(t)
	if f.outcome.Hash != first.Hash() {
		t.Error("the receipt of the first try was not found")
	}
}

func TestTheFeeCapIsNeverExceeded(t *testing.T) {
	r := newRig(t, func(c *Config) { c.FeeCap = big.NewInt(4 * gwei) })
	f := r.launch(t, "a")
	r.chain.baseFee = big.NewInt(1000 * gwei)
	for range 10 {
		r.chain.advance(3)
		r.step(t)
	}
	for _, tx := range f.tries {
		if tx.GasFeeCap().Cmp(r.FeeCap) > 0 {
			t.Errorf("signed for %s wei per gas, cap %s", tx.GasFeeCap(), r.FeeCap)
		}
	}
	if len(f.tries) < 2 {
		t.Error("the fee was never raised although the cap allowed it once")
	}
}

func TestTheDailyBudgetStopsNewTransactionsAndRaises(t *testing.T) {
	budget := big.NewInt(100_000 * 7 * gwei) // two worst cases of 100,000 gas at 3 gwei and a bit
	r := newRig(t, func(c *Config) { c.DailyBudget = budget })
	a := r.launch(t, "a")
	r.launch(t, "b")
	if _, err := r.takeOff(t.Context(), Request{Key: "c", Gas: 100_000}); !errors.Is(err, ErrBudget) {
		t.Fatalf("third transaction: got %v, want ErrBudget", err)
	}
	r.chain.advance(3)
	r.step(t)
	worst := new(big.Int)
	for _, f := range r.flights {
		worst.Add(worst, new(big.Int).Mul(f.newest().GasFeeCap(), big.NewInt(100_000)))
	}
	if worst.Cmp(budget) > 0 {
		t.Errorf("worst case %s exceeds the budget %s after raising", worst, budget)
	}
	r.chain.mine(t, a.newest())
	r.chain.finalize()
	r.step(t)
	if got := r.Journal.SpentOn(r.Now()).Int64(); got != 50_000*gwei {
		t.Errorf("spent %d", got)
	}
	r.launch(t, "c") // what a did not use is free again
}

func TestAReorganisedTransactionIsSentAgain(t *testing.T) {
	r := newRig(t, nil)
	f := r.launch(t, "a")
	r.chain.mine(t, f.newest())
	r.step(t)
	if f.landed == nil {
		t.Fatal("not seen as mined")
	}
	r.chain.reorg()
	before := r.chain.sent()
	r.chain.advance(1)
	r.step(t)
	if f.landed != nil || r.chain.sent() == before {
		t.Fatal("a transaction that a reorganisation took back must be sent again")
	}
	r.chain.mine(t, f.newest())
	r.step(t)
	r.chain.finalize()
	r.step(t)
	if res, ok := r.Journal.Result("a"); !ok || res.Status != string(Success) {
		t.Errorf("result = %+v %v", res, ok)
	}
}

func TestARevertNamesTheContractsReason(t *testing.T) {
	r := newRig(t, nil)
	r.chain.reverts = true
	r.chain.callErr = &chain.Revert{Name: "WrongSeq", Text: "WrongSeq(want 5, got 4)"}
	f := r.launch(t, "a")
	r.chain.mine(t, f.newest())
	r.step(t)
	_, err := r.Submit(t.Context(), Request{Key: "a"})
	var reverted *RevertedError
	if !errors.As(err, &reverted) || !strings.Contains(err.Error(), "WrongSeq(want 5, got 4)") {
		t.Errorf("got %v", err)
	}
}

func TestAPreflightThatRevertsSignsNothing(t *testing.T) {
	r := newRig(t, nil)
	r.chain.callErr = &chain.Revert{Name: "NothingDue", Text: "NothingDue()"}
	_, err := r.Submit(t.Context(), Request{Key: "a", Gas: 1, Preflight: true})
	var revert *chain.Revert
	if !errors.As(err, &revert) || r.chain.sent() != 0 || len(r.Journal.Pending()) != 0 {
		t.Errorf("got %v, sent %d", err, r.chain.sent())
	}
}

func TestANonceUsedElsewhereEndsTheTransaction(t *testing.T) {
	r := newRig(t, nil)
	f := r.launch(t, "a")
	stranger, err := types.SignNewTx(testKey, r.signer, &types.DynamicFeeTx{Nonce: 0, Gas: 21_000, To: &common.Address{3}})
	if err != nil {
		t.Fatal(err)
	}
	r.chain.pool[stranger.Hash()] = stranger
	r.chain.mine(t, stranger)
	r.step(t)
	if f.landed != nil {
		t.Fatal("a conflict is certain only when it is final")
	}
	r.chain.finalize()
	r.step(t)
	if _, err := r.Submit(t.Context(), Request{Key: "a"}); !errors.Is(err, ErrConflict) {
		t.Errorf("got %v, want ErrConflict", err)
	}
	if b := r.launch(t, "b"); b.nonce != 1 {
		t.Errorf("next nonce = %d, want 1", b.nonce)
	}
}

func TestEndpointsThatComeBackGetTheTransaction(t *testing.T) {
	r := newRig(t, nil)
	r.chain.down = true
	f := r.launch(t, "a")
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := r.Submit(ctx, Request{Key: "a"}); err == nil || !strings.Contains(err.Error(), "connection refused") {
		t.Errorf("a caller that gives up should learn why: %v", err)
	}
	r.restart(t)
	r.chain.down = false
	r.step(t)
	r.chain.mine(t, f.newest())
}

func TestCancelSpendsTheNonceOnNothing(t *testing.T) {
	r := newRig(t, nil)
	f := r.launch(t, "a")
	if err := r.Cancel(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	tx := f.newest()
	if *tx.To() != r.Address() || len(tx.Data()) != 0 || tx.Nonce() != f.nonce || tx.Gas() != cancelGas {
		t.Fatalf("cancelled by %+v", tx)
	}
	r.chain.mine(t, tx)
	r.step(t)
	if f.outcome.Status != Cancelled {
		t.Errorf("outcome = %+v", f.outcome)
	}
}

func TestTransactionsUnderWayAreBounded(t *testing.T) {
	r := newRig(t, nil)
	for i := range maxInFlight {
		r.launch(t, string(rune('a'+i)))
	}
	if _, err := r.takeOff(t.Context(), Request{Key: "one too many", Gas: 1}); !errors.Is(err, ErrBusy) {
		t.Errorf("got %v, want ErrBusy", err)
	}
}

func TestABrokenJournalSendsNothing(t *testing.T) {
	r := newRig(t, nil)
	if err := r.journal.Close(); err != nil { // writes fail from now on
		t.Fatal(err)
	}
	if _, err := r.Submit(t.Context(), Request{Key: "a", Gas: 1}); !errors.Is(err, journal.ErrBroken) {
		t.Fatalf("got %v, want ErrBroken", err)
	}
	if r.chain.sent() != 0 {
		t.Error("a transaction left without being on disk")
	}
	r.open(t, nil)
}

func TestAJournalOfAnotherKeyIsRefused(t *testing.T) {
	r := newRig(t, nil)
	r.launch(t, "a")
	other, err := crypto.HexToECDSA(strings.Repeat("02", 32))
	if err != nil {
		t.Fatal(err)
	}
	c := r.Config
	c.Key = other
	if _, err := New(c); err == nil || !strings.Contains(err.Error(), "another key") {
		t.Errorf("got %v", err)
	}
}

func TestRunEndsOnlyWhenToldOrWhenTheJournalBreaks(t *testing.T) {
	r := newRig(t, nil)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- r.Run(ctx) }()
	go func() {
		for ctx.Err() == nil {
			r.mu.Lock()
			f, ok := r.flights["a"]
			r.mu.Unlock()
			if ok {
				r.chain.mine(t, f.newest())
				return
			}
			time.Sleep(time.Millisecond)
		}
	}()
	if o, err := r.Submit(ctx, Request{Key: "a", To: common.Address{1}, Gas: 50_001}); err != nil || o.Status != Success {
		t.Fatalf("%+v %v", o, err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run ended with %v", err)
	}
}
