package main

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"runtime"
	"strings"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// network is what the chain says about itself.
type network struct {
	params bindings.Params
	// blockSeconds is the mean over the whole run.
	blockSeconds float64
}

func (n network) epochSeconds() float64 {
	return float64(n.params.SlotSeconds) * float64(n.params.SlotsPerEpoch)
}

func readNetwork(ctx context.Context, l *ledger.Ledger) (network, error) {
	n := network{params: l.Params}
	last, err := l.Latest(ctx)
	if err != nil {
		return n, err
	}
	// Not block 0: its timestamp is when the chain's program was started.
	first, err := l.Backend.HeaderByNumber(ctx, big.NewInt(1))
	if err != nil {
		return n, fmt.Errorf("read block 1: %w", err)
	}
	if blocks := last.Number.Uint64() - 1; blocks > 0 {
		n.blockSeconds = float64(last.Time-first.Time) / float64(blocks)
	}
	return n, nil
}

// environment is what the figures depend on.
func environment(ctx context.Context, root, anvil string, p played) []string {
	commit := tell(ctx, root, "git", "rev-parse", "--short", "HEAD")
	if changes := tell(ctx, root, "git", "status", "--porcelain"); changes != unknown && changes != "" {
		commit += " with uncommitted changes"
	}
	params := p.network.params
	return []string{
		fmt.Sprintf("machine: %s, %d cores for this process, %s, %s/%s",
			field("/proc/cpuinfo", "model name"), runtime.GOMAXPROCS(0), field("/proc/meminfo", "MemTotal"), runtime.GOOS, runtime.GOARCH),
		fmt.Sprintf("versions: commit %s, %s, %s, solc %s, Node %s", commit, runtime.Version(), tell(ctx, root, anvil, "--version"),
			tell(ctx, root, "node", "-p", `require("./contracts/node_modules/solc").version()`), tell(ctx, root, "node", "--version")),
		fmt.Sprintf("parameters, read from the chain: %d nodes, %d slots of %d s to an epoch, blocks of %.2f s on average, quorum %.4g %%, "+
			"Down at score %d (+%d for a bad epoch, -%d for a good one), a quiet attestation every %d epochs",
			p.Nodes, params.SlotsPerEpoch, params.SlotSeconds, p.network.blockSeconds, float64(params.QuorumBps)/100,
			params.ScoreDown, params.ScoreBad, params.ScoreGood, params.QuietEpochs),
	}
}

// unknown stands for what nobody told.
const unknown = "unknown"

// tell asks a program for the first line it prints.
func tell(ctx context.Context, dir, path string, args ...string) string {
	c := exec.CommandContext(ctx, path, args...)
	c.Dir = dir
	text, err := c.Output()
	if err != nil {
		return unknown
	}
	line, _, _ := strings.Cut(string(text), "\n")
	return strings.TrimSpace(line)
}

// field reads one line of the kernel's tables; machines without them stay unnamed.
func field(path, name string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return unknown
	}
	for _, line := range strings.Split(string(data), "\n") {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return unknown
}
