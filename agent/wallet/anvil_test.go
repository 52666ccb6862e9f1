package wallet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/journal"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// anvilKey is the first account of anvil's public test phrase.
const anvilKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// startAnvil runs a development chain with one block a second.
func startAnvil(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped: -short (runs anvil)")
	}
	// The program itself: npm's wrapper around it would not pass a kill on.
	found, err := filepath.Glob("../../contracts/node_modules/@foundry-rs/anvil-*/bin/anvil")
	if err != nil || len(found) == 0 {
		t.Skip("skipped: anvil is not installed; run `make tools` first")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	_ = l.Close()
	cmd := exec.Command(found[0], "--host", "127.0.0.1", "--port", fmt.Sprint(port), "--hardfork", "prague",
		"--block-time", "1", "--slots-in-an-epoch", "1", "--silent")
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	return fmt.Sprintf("http://127.0.0.1:%d", port)
}

// The wallet, the endpoints and the watcher on a chain that they do not run
// themselves: what anvil answers is what agents meet.
func TestOnADevelopmentChain(t *testing.T) {
	url := startAnvil(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	endpoints, err := chain.NewEndpoints(chain.Config{URLs: []string{url}, ChainID: 31337, Logger: log})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(endpoints.Close)
	for endpoints.Check(ctx) != nil || endpoints.Health() == nil || !answers(ctx, endpoints) {
		time.Sleep(50 * time.Millisecond)
	}
	network, start := deployNetwork(ctx, t, url)

	deployment, err := chain.ReadDeployment(ctx, endpoints, network, common.Address{})
	if err != nil {
		t.Fatal(err)
	}
	watcher := chain.NewWatcher(chain.WatcherConfig{Source: endpoints, Deployment: deployment, StartBlock: start, Interval: 150 * time.Millisecond, Logger: log})
	go watcher.Run(ctx)
	dir := t.TempDir()
	j, _, err := journal.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	key, err := crypto.HexToECDSA(anvilKey)
	if err != nil {
		t.Fatal(err)
	}
	w, err := New(Config{
		Key: key, ChainID: 31337, Network: endpoints, Ledger: endpoints, Tips: watcher.Tips, Journal: j.Transactions,
		Interval: 150 * time.Millisecond, Tip: big.NewInt(gwei), FeeCap: big.NewInt(100 * gwei), DailyBudget: big.NewInt(1e18),
		BumpAfter: 3, Now: time.Now, Logger: log,
	})
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = w.Run(ctx) }()
	for watcher.View() == nil {
		time.Sleep(50 * time.Millisecond)
	}

	drain := Request{To: network, Data: bindings.NewNetwork().PackDrain(99, 0), Gas: 200_000}
	t.Run("a transaction is mined", func(t *testing.T) {
		o, err := w.Submit(ctx, Request{Key: "pay", To: common.Address{5}, Value: big.NewInt(1), Gas: 21_000})
		if err != nil || o.Status != Success || o.Cost.Sign() <= 0 {
			t.Fatalf("%+v, %v", o, err)
		}
	})
	t.Run("a refusal before signing names the contract's error", func(t *testing.T) {
		r := drain
		r.Key, r.Preflight = "drain/preflight", true
		_, err := w.Submit(ctx, r)
		var revert *chain.Revert
		if !errors.As(err, &revert) || revert.Name != "NodeUnknown" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a mined refusal names the contract's error", func(t *testing.T) {
		r := drain
		r.Key = "drain/mined"
		o, err := w.Submit(ctx, r)
		if o.Status != Reverted || err == nil || !strings.Contains(err.Error(), "NodeUnknown(node 99)") {
			t.Errorf("%+v, %v", o, err)
		}
	})
	t.Run("results reach the journal when they are final", func(t *testing.T) {
		for len(j.Transactions.Pending()) > 0 && ctx.Err() == nil {
			time.Sleep(100 * time.Millisecond)
		}
		if r, ok := j.Transactions.Result("drain/mined"); !ok || r.Status != string(Reverted) {
			t.Errorf("%+v %v", r, ok)
		}
	})
	t.Run("beacons are found", func(t *testing.T) {
		v := watcher.View()
		if b, ok := v.Beacon(v.Head.Time); !ok || b.Number != v.Head.Number {
			t.Errorf("beacon %d %v, head %d", b.Number, ok, v.Head.Number)
		}
	})
}

func answers(ctx context.Context, e *chain.Endpoints) bool {
	_, _, err := e.Head(ctx)
	return err == nil
}

// deployNetwork puts Token and Network on the chain.
func deployNetwork(ctx context.Context, t *testing.T, url string) (network common.Address, start uint64) {
	t.Helper()
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	key, err := crypto.HexToECDSA(anvilKey)
	if err != nil {
		t.Fatal(err)
	}
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	auth := bind.NewKeyedTransactor(key, big.NewInt(31337))
	auth.Context, auth.GasLimit = ctx, 12_000_000
	deploy := func(meta *bind.MetaData, input []byte) common.Address {
		deployed, err := bind.LinkAndDeploy(&bind.DeploymentParams{Contracts: []*bind.MetaData{meta}, Inputs: map[string][]byte{meta.ID: input}},
			func(input, code []byte) (common.Address, *types.Transaction, error) {
				addr, tx, err := bind.DeployContract(auth, code, client, input)
				if err == nil {
					_, err = bind.WaitMined(ctx, client, tx.Hash())
				}
				return addr, tx, err
			})
		if err != nil {
			t.Fatal(err)
		}
		return deployed.Addresses[meta.ID]
	}
	token := deploy(&bindings.TokenMetaData, bindings.NewToken().PackConstructor("test", "T", big.NewInt(1e18)))
	network = deploy(&bindings.NetworkMetaData, bindings.NewNetwork().PackConstructor(bindings.Params{
		Genesis: head.Time, SlotSeconds: 1, SlotsPerEpoch: 4, QuorumBps: 5500, SystemicBps: 2500, QuietEpochs: 4,
		RecoverySeconds: 60, WindowSeconds: 60, LastResortSeconds: 600, EvictSeconds: 120, UnbondingSeconds: 120,
		BeaconLagSeconds: 1, MaxBeaconAgeEpochs: 30, MaxTransitions: 200, MaxRun: 1000, MaxNodes: 1024,
		BootstrapTime: head.Time, BootstrapMinNodes: 4, BootstrapMinOwners: 1, MinUnits: 1, MaxUnits: 1000,
		StakePerUnit: big.NewInt(1e18), CapacityPerUnit: 4, QueueDeposit: big.NewInt(1e15), RateMax: big.NewInt(1e18), HorizonEpochs: 1000,
		ScoreBad: 3, ScoreGood: 1, ScoreDown: 6, ReturnFirst: 2, ReturnCap: 8, ReturnForgetSeconds: 120,
	}, token))
	return network, head.Number.Uint64() + 1
}
