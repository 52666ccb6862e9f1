package presets

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

const genesis = 1_700_000_000

var all = map[string]bindings.Params{
	"devnet": Devnet(genesis, 7, 10), "L2": L2(genesis), "L1": L1(genesis),
}

func TestTheContractsAcceptEveryPreset(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	auth := bind.NewKeyedTransactor(key, big.NewInt(1337))
	rich := new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))
	sim := simulated.NewBackend(types.GenesisAlloc{auth.From: {Balance: rich}}, simulated.WithBlockGasLimit(100_000_000))
	defer sim.Close() //nolint:errcheck // nothing is kept
	auth.GasLimit = 12_000_000
	put := func(meta *bind.MetaData, input []byte) [20]byte {
		t.Helper()
		result, err := bind.LinkAndDeploy(&bind.DeploymentParams{
			Contracts: []*bind.MetaData{meta}, Inputs: map[string][]byte{meta.ID: input},
		}, bind.DefaultDeployer(auth, sim.Client()))
		if err != nil {
			t.Fatalf("deploy: %v", err)
		}
		sim.Commit()
		code, err := sim.Client().CodeAt(t.Context(), result.Addresses[meta.ID], nil)
		if err != nil || len(code) == 0 {
			t.Fatalf("the constructor refused: %v", err)
		}
		return result.Addresses[meta.ID]
	}
	token := put(&bindings.TokenMetaData, bindings.NewToken().PackConstructor("test", "TST", Tokens(1_000_000)))
	for name, p := range all {
		t.Run(name, func(t *testing.T) {
			network := put(&bindings.NetworkMetaData, bindings.NewNetwork().PackConstructor(p, token))
			put(&bindings.WorkMetaData, bindings.NewWork().PackConstructor(network, Work()))
		})
	}
}

// The protocol's table, written down a second time.
func TestPresetsAreTheProtocolsTable(t *testing.T) {
	type row struct{ slot, slots, quiet, recovery, window, lastResort, evict, unbonding, lag, age, first, top, forget uint64 }
	want := map[string]row{
		"devnet": {1, 4, 4, 60, 60, 600, 120, 120, 1, 30, 2, 8, 120},
		"L2":     {4, 5, 180, 10_800, 86_400, 21 * 86_400, 86_400, 7 * 86_400, 8, 4_320, 3, 1_024, 86_400},
		"L1":     {12, 5, 60, 10_800, 86_400, 21 * 86_400, 86_400, 7 * 86_400, 36, 1_440, 3, 1_024, 86_400},
	}
	for name, p := range all {
		got := row{
			uint64(p.SlotSeconds), uint64(p.SlotsPerEpoch), uint64(p.QuietEpochs), uint64(p.RecoverySeconds), uint64(p.WindowSeconds),
			uint64(p.LastResortSeconds), uint64(p.EvictSeconds), uint64(p.UnbondingSeconds), uint64(p.BeaconLagSeconds),
			uint64(p.MaxBeaconAgeEpochs), uint64(p.ReturnFirst), uint64(p.ReturnCap), uint64(p.ReturnForgetSeconds),
		}
		if got != want[name] {
			t.Errorf("%s: %+v, want %+v", name, got, want[name])
		}
		if p.QuorumBps != 5_500 || p.SystemicBps != 2_500 || p.ScoreBad != 3 || p.ScoreGood != 1 || p.ScoreDown != 6 ||
			p.MaxTransitions != 200 || p.MaxRun != 1_000 || p.MaxNodes != 1_024 {
			t.Errorf("%s differs in what is the same everywhere", name)
		}
		if uint64(p.RecoverySeconds) < 3*uint64(p.QuietEpochs)*uint64(p.SlotSeconds)*uint64(p.SlotsPerEpoch) {
			t.Errorf("%s: a quiet network would be taken for a lost quorum", name)
		}
	}
}
