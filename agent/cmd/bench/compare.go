package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"time"

	"github.com/hashicorp/memberlist"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

const compareCommand = "compare"

// maxRest bounds the time at rest.
const maxRest = 10 * time.Minute

// compare measures another failure detector and this network one after the other, on one machine.
func compare(ctx context.Context, args []string) error {
	var a asked
	flags := flag.NewFlagSet("bench "+compareCommand, flag.ContinueOnError)
	rest := flags.Duration("rest", 30*time.Second, "how long to measure the processes before the first kill")
	if err := a.parse(flags, args, 10); err != nil {
		return err
	}
	if *rest < time.Second || *rest > maxRest {
		return fmt.Errorf("--rest is %s: choose 1s to %s", *rest, maxRest)
	}
	if err := a.find(); err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	out := terminal.New(os.Stderr)
	out.Line("== memberlist")
	d, err := detect(ctx, out, self, []string{memberCommand}, devnet.DefaultNodes, a.kills, *rest)
	if err != nil {
		return err
	}
	p, err := play(ctx, out, a, scenario{name: nodeLoss, kills: a.kills, rate: a.rate, rest: *rest})
	if err != nil {
		return err
	}
	lan := memberlist.DefaultLANConfig()
	lines := append(environment(ctx, a.root, a.anvil, p), fmt.Sprintf(
		"memberlist %s, DefaultLANConfig: %d processes on loopback, a probe every %s with a timeout of %s, suspicion times %d, gossip to %d every %s",
		moduleVersion("github.com/hashicorp/memberlist"), d.size, lan.ProbeInterval, lan.ProbeTimeout, lan.SuspicionMult, lan.GossipNodes, lan.GossipInterval))
	sideBySide(os.Stdout, lines, comparison(d, p))
	return nil
}

// row is one thing measured on both sides, in words.
type row struct{ what, other, ours string }

// Reasons for an empty cell.
const (
	nothing     = "does not do that"
	once        = "decided once, for all"
	notMeasured = "not measured"
	notCounted  = "not counted"
)

var comparisonNotes = []string{
	"Times are median / worst. A member of memberlist decides for itself, and its decision moves nothing; here a quorum of stake",
	"signs, the chain decides, once for all, and the work moves with it. Gateways ask another replica before anybody decides.",
	"Processor time here is that of the agents alone, without the chain's, and includes serving, starting again and moving",
	"work. What memberlist sent are the bytes it gave to its sockets. What agents send is not counted: they talk QUIC, for which",
	"the kernel counts nothing by process, and have no counter of their own.",
}

func comparison(d detected, p played) []row {
	var first, each, last []float64
	for _, known := range d.known {
		for i, k := range known {
			each = append(each, k.Seconds())
			if i == 0 {
				first = append(first, k.Seconds())
			}
			if i == len(known)-1 {
				last = append(last, k.Seconds())
			}
		}
	}
	var incident, moved, serving, elsewhere []float64
	for _, i := range p.Incidents {
		incident = append(incident, i.Seconds)
	}
	for _, m := range p.Moves {
		moved, serving = append(moved, m.Seconds), append(serving, m.Serving)
	}
	for _, k := range p.Requests.Kills {
		if k.Retried > 0 { // else it cost nobody anything
			elsewhere = append(elsewhere, k.Elsewhere)
		}
	}
	r := p.Requests
	requests, latency := notMeasured, notMeasured
	if r.Sent > 0 {
		requests = fmt.Sprintf("%d of %d, %d, %.1f", r.Failed, r.Sent, r.RatePlanned, r.RateReached)
	}
	if r.InterruptedP99 > 0 {
		latency = fmt.Sprintf("%.0f / %.0f ms", r.InterruptedP99, r.InterruptedMax)
	}
	return []row{
		{"processes, kills", fmt.Sprintf("%d, %d", d.size, len(d.known)), fmt.Sprintf("%d, %d", p.Nodes, len(r.Kills))},
		{"kill to the first other that knows", seconds(first, 1), once},
		{"kill to known, over all others", seconds(each, 1), once},
		{"kill to known by all: every dead event; incident on chain", seconds(last, 1), seconds(incident, 1)},
		{"kill to a new host on chain, each replica", nothing, seconds(moved, 1)},
		{"kill to the new host's first answer, each replica", nothing, seconds(serving, 1)},
		{"kill to the first request that lost its host, answered elsewhere", nothing, of(seconds(elsewhere, 3), len(elsewhere), len(r.Kills))},
		{"requests: failed of sent, a second planned and reached", nothing, requests},
		{"latency of the requests that met a kill, p99 / worst", nothing, latency},
		{"processor of one process at rest", core(d.rest, d.size), core(p.rest, p.Nodes)},
		{"processor of one process over the kills", core(d.kills, d.size), core(p.all, p.Nodes)},
		{"sent by one process at rest", rate(d.rest, d.size), notCounted},
		{"sent by one process over the kills", rate(d.kills, d.size), notCounted},
	}
}

// seconds is the median, the lower of the two middle ones, and the worst. One that is missing leaves no figure at all.
func seconds(all []float64, decimals int) string {
	sorted := slices.Sorted(slices.Values(all))
	if len(sorted) == 0 || sorted[0] == 0 {
		return notMeasured
	}
	return fmt.Sprintf("%.*f / %.*f s", decimals, sorted[(len(sorted)-1)/2], decimals, sorted[len(sorted)-1])
}

// of says of how many kills a figure is.
func of(figure string, some, all int) string {
	if some == 0 {
		return figure
	}
	return fmt.Sprintf("%s, %d of %d kills", figure, some, all)
}

// core is the time and the share of a core, for one of n processes.
func core(s spell, n int) string {
	if s.took <= 0 || n == 0 {
		return notMeasured
	}
	used := s.used.Seconds() / float64(n)
	return fmt.Sprintf("%.2f s in %.0f s, %.2f %%", used, s.took.Seconds(), 100*used/s.took.Seconds())
}

func rate(s spell, n int) string {
	if s.took <= 0 || n == 0 {
		return notMeasured
	}
	return fmt.Sprintf("%.0f B/s", float64(s.sent)/float64(n)/s.took.Seconds())
}

func sideBySide(w io.Writer, environment []string, rows []row) {
	for _, line := range environment {
		fmt.Fprintln(w, line)
	}
	fmt.Fprintln(w)
	for _, r := range append([]row{{"", "memberlist", "depin-agent"}}, rows...) {
		fmt.Fprintf(w, "%-66s %-28s %s\n", r.what, r.other, r.ours)
	}
	fmt.Fprintln(w)
	for _, note := range comparisonNotes {
		fmt.Fprintln(w, note)
	}
}

// moduleVersion is what this program was built with.
func moduleVersion(path string) string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return unknown
	}
	i := slices.IndexFunc(info.Deps, func(m *debug.Module) bool { return m.Path == path })
	if i < 0 {
		return unknown
	}
	return info.Deps[i].Version
}
