// Package presets is the parameter sets that the contracts are meant to be deployed with: a local network, a chain
// with two-second blocks, and one with twelve-second blocks.
package presets

import (
	"math/big"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

const (
	minute = 60
	hour   = 60 * minute
	day    = 24 * hour
)

// Devnet is four one-second slots to an epoch: everything happens while one watches. nodes is how many equal nodes the
// pay is meant for.
func Devnet(genesis uint64, nodes int, nodeUnits int64) bindings.Params {
	p := common(genesis)
	p.SlotSeconds, p.SlotsPerEpoch = 1, 4
	p.QuietEpochs = 4
	p.RecoverySeconds, p.WindowSeconds, p.LastResortSeconds = 60, 60, 600
	p.EvictSeconds, p.UnbondingSeconds = 120, 120
	p.BeaconLagSeconds, p.MaxBeaconAgeEpochs = 1, 30
	p.ReturnFirst, p.ReturnCap, p.ReturnForgetSeconds = 2, 8, 120
	p.BootstrapTime = genesis
	p.BootstrapMinNodes, p.BootstrapMinOwners = uint16(min(nodes, 4)), uint16(min(nodes, 4))
	p.RateMax = Tokens(int64(nodes) * nodeUnits)
	p.HorizonEpochs = 1000
	return p
}

// L2 is for a chain with blocks of two seconds.
func L2(genesis uint64) bindings.Params {
	p := public(genesis)
	p.SlotSeconds, p.SlotsPerEpoch = 4, 5
	p.QuietEpochs = 180
	p.BeaconLagSeconds, p.MaxBeaconAgeEpochs = 8, 4_320
	p.RateMax = Tokens(100)
	p.HorizonEpochs = 2 * 365 * day / 20
	return p
}

// L1 is for a chain with blocks of twelve seconds.
func L1(genesis uint64) bindings.Params {
	p := public(genesis)
	p.SlotSeconds, p.SlotsPerEpoch = 12, 5
	p.QuietEpochs = 60
	p.BeaconLagSeconds, p.MaxBeaconAgeEpochs = 36, 1_440
	p.RateMax = Tokens(300) // as much an hour as on an L2
	p.HorizonEpochs = 2 * 365 * day / 60
	return p
}

// public is what chains that cost money have in common.
func public(genesis uint64) bindings.Params {
	p := common(genesis)
	p.RecoverySeconds, p.WindowSeconds, p.LastResortSeconds = 3*hour, day, 21*day
	p.EvictSeconds, p.UnbondingSeconds = day, 7*day
	p.ReturnFirst, p.ReturnCap, p.ReturnForgetSeconds = 3, 1_024, day
	// Time to register before the first set is closed, and a set that no single operator is.
	p.BootstrapTime = genesis + 7*day
	p.BootstrapMinNodes, p.BootstrapMinOwners = 16, 8
	return p
}

// common is the same everywhere: what decides who is right.
func common(genesis uint64) bindings.Params {
	return bindings.Params{
		Genesis:         genesis,
		QuorumBps:       5_500,
		SystemicBps:     2_500,
		ScoreBad:        3,
		ScoreGood:       1,
		ScoreDown:       6,
		MaxTransitions:  200,
		MaxRun:          1_000,
		MaxNodes:        1_024,
		MinUnits:        1,
		MaxUnits:        1_000,
		StakePerUnit:    Tokens(100),
		CapacityPerUnit: 4,
		QueueDeposit:    big.NewInt(1e15),
	}
}

// Work is the terms of workloads; docs/adr/0001-parameter-values.md says why each has its value.
func Work() bindings.WorkParams {
	return bindings.WorkParams{
		MinPrice:        Milli(10),
		MinTermEpochs:   10,
		Samples:         2,
		MovesPerEpoch:   64,
		ReceivePerEpoch: 16,
		Bounty:          Milli(10),
		MaxAttempts:     8,
	}
}

// Tokens is whole tokens in wei.
func Tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// Milli is thousandths of a token in wei.
func Milli(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e15)) }
