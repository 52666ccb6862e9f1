package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

// Bounds of the figures. Times are set by the protocol's parameters: epochs of four seconds, blocks of one.
const (
	epochSeconds = 4
	blockSeconds = 1
	maxToChain   = 2*epochSeconds + 3*blockSeconds
	maxToServing = maxToChain + 2

	maxQuiet       = 200_000
	maxSpread      = 2 // percent between 10 and 1,000 nodes
	maxNonSigner   = 9_500
	maxDown        = 60_000
	maxSystemic    = 15_000
	maxMove        = 70_000
	maxRegister    = 450_000
	maxClaim       = 80_000
	maxTransaction = 10_000_000
	maxInterrupted = 1_000 // ms
)

// figure is one row: what was measured, and the most it may be.
type figure struct {
	id, what string
	got, max float64
	unit     string
	decimals int
}

func (f figure) held() bool { return f.got <= f.max }

func (f figure) String() string {
	verdict := "held"
	if !f.held() {
		verdict = "MISSED"
	}
	return fmt.Sprintf("%-3s %-62s %12.*f %-4s at most %12.*f  %s", f.id, f.what, f.decimals, f.got, f.unit, f.decimals, f.max, verdict)
}

// environment is what the figures depend on.
func environment(ctx context.Context, anvil string) []string {
	return []string{
		fmt.Sprintf("machine: %s, %d cores for this process, %s, %s/%s", processor(), runtime.GOMAXPROCS(0), memory(), runtime.GOOS, runtime.GOARCH),
		fmt.Sprintf("versions: %s, %s", runtime.Version(), version(ctx, anvil, "--version")),
		fmt.Sprintf("parameters: 7 nodes, 4 slots of 1 s to an epoch, blocks of %d s, quorum 55 %%, Down at score 6", blockSeconds),
	}
}

func processor() string { return field("/proc/cpuinfo", "model name") }

func memory() string { return field("/proc/meminfo", "MemTotal") }

// field reads one line of the kernel's tables; machines without them stay unnamed.
func field(path, name string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return "unknown"
	}
	for _, line := range strings.Split(string(data), "\n") {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}

// report prints all figures and returns how many were missed.
func report(environment []string, gas map[string]uint64, loss, outage devnet.Findings, kills int) int {
	for _, line := range environment {
		fmt.Println(line)
	}
	fmt.Println()
	missed := 0
	rows := append(gasFigures(gas, loss), lossFigures(loss, kills)...)
	rows = append(rows, outageFigures(outage)...)
	for _, f := range rows {
		fmt.Println(f)
		if !f.held() {
			missed++
		}
	}
	fmt.Println()
	fmt.Printf("requests: %d sent over two gateways, p50 %.1f ms, p99 %.1f ms\n", loss.Requests.Sent, loss.Requests.P50, loss.Requests.P99)
	return missed
}

// gasFigures are whole transactions of the network that ran, and what only a larger one shows from the Solidity tests.
func gasFigures(gas map[string]uint64, loss devnet.Findings) []figure {
	rows := []figure{
		{"G1", "quiet attestation, 7 nodes, whole transaction", float64(loss.Gas.AttestQuiet), maxQuiet, "gas", 0},
		{"G2", "node down, beyond a quiet attestation, 7 nodes", float64(loss.Gas.TransitionDown), maxDown, "gas", 0},
		{"G3", "moved replica, in batches of ten or more, 7 nodes", float64(loss.Gas.Move), maxMove, "gas", 0},
		{"G4", "register with proof of possession, whole transaction", float64(loss.Gas.Register), maxRegister, "gas", 0},
		{"G4", "claim, whole transaction", float64(loss.Gas.Claim), maxClaim, "gas", 0},
	}
	small, large := gas["attest quiet, 10 nodes"], gas["attest quiet, 1000 nodes"]
	if small > 0 && large > 0 {
		spread := 100 * (float64(max(small, large))/float64(min(small, large)) - 1)
		rows = append(rows,
			figure{"G1", "quiet attestation, 10 nodes", float64(small), maxQuiet, "gas", 0},
			figure{"G1", "quiet attestation, 1,000 nodes", float64(large), maxQuiet, "gas", 0},
			figure{"G1", "difference between the two", spread, maxSpread, "%", 2})
	}
	for _, s := range []struct {
		id, name string
		max      float64
	}{
		{"G1", "attest per non-signer", maxNonSigner},
		{"G2", "attest per NodeDown", maxDown},
		{"G2", "attest per node in Systemic", maxSystemic},
		{"G3", "moved replica, batch of 10, 7 nodes, 3 replicas", maxMove},
		{"G5", "attest worst, 190 Down, 440 of 1000 absent", maxTransaction},
		{"G5", "redistribute, largest batch, nothing fits", maxTransaction},
		{"G5", "place, largest batch, nothing fits", maxTransaction},
	} {
		got := math.Inf(1) // a figure that nobody measured is not held
		if g, ok := gas[s.name]; ok {
			got = float64(g)
		}
		rows = append(rows, figure{s.id, s.name, got, s.max, "gas", 0})
	}
	slices.SortStableFunc(rows, func(a, b figure) int { return strings.Compare(a.id, b.id) })
	return rows
}

func lossFigures(loss devnet.Findings, kills int) []figure {
	chain, serving := worst(loss)
	return []figure{
		{"F1", fmt.Sprintf("requests that failed while %d hosts were killed", kills), float64(loss.Requests.Failed), 0, "", 0},
		{"F1", "p99 of the requests that met a kill", loss.Requests.InterruptedP99, maxInterrupted, "ms", 1},
		{"F2", "first wholly missed epoch to incident and new assignment, worst", chain, maxToChain, "s", 1},
		{"F3", "first wholly missed epoch to an answer by the new host, worst", serving, maxToServing, "s", 1},
	}
}

// worst is over all kills, from the start of the first epoch that was missed wholly.
// What never happened took for ever.
func worst(found devnet.Findings) (chain, serving float64) {
	if len(found.Incidents) == 0 || len(found.Moves) == 0 {
		return math.Inf(1), math.Inf(1)
	}
	for _, i := range found.Incidents {
		chain = max(chain, i.Seconds-i.Wait)
	}
	for _, m := range found.Moves {
		chain, serving = max(chain, m.Seconds-m.Wait), max(serving, m.Serving-m.Wait)
		if m.Serving == 0 {
			serving = math.Inf(1)
		}
	}
	return chain, serving
}

func outageFigures(outage devnet.Findings) []figure {
	var epochs uint64
	for _, i := range outage.Incidents {
		epochs = max(epochs, i.BadEpochs)
	}
	return []figure{
		{"-", "outage of a cloud: bad epochs to one systemic incident", float64(epochs), 4, "", 0},
		{"-", "outage of a cloud: requests that failed", float64(outage.Requests.Failed), 0, "", 0},
	}
}
