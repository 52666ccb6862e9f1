// Command bench measures the figures this network is held to, and prints them with the machine, the versions and the
// parameters they were measured with.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

const (
	nodeLoss    = "node-loss"
	cloudOutage = "cloud-outage"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	err := command(ctx, os.Args[1:])
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "bench: "+err.Error())
		os.Exit(1)
	}
}

func command(ctx context.Context, args []string) error {
	switch {
	case len(args) > 0 && args[0] == memberCommand:
		return member(args[1:], os.Stdin, os.Stdout)
	case len(args) > 0 && args[0] == compareCommand:
		return compare(ctx, args[1:])
	}
	return bench(ctx, args)
}

// asked is what the commands have in common.
type asked struct {
	root, anvil, binary string
	kills, rate         int
}

// parse reads the flags.
func (a *asked) parse(flags *flag.FlagSet, args []string, kills int) error {
	flags.IntVar(&a.kills, "kills", kills, "how many hosts to kill while requests run")
	flags.IntVar(&a.rate, "rps", devnet.DefaultRate, "how many requests to send in a second")
	flags.StringVar(&a.binary, "binary", "bin/depin-agent", "the program to measure")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no command: add --help to see what there is", flags.Arg(0))
	}
	return devnet.CheckScenario(nodeLoss, devnet.DefaultNodes, a.kills, a.rate)
}

// find looks for what is to be started.
func (a *asked) find() error {
	if a.root = devnet.FindRoot("."); a.root == "" {
		return errors.New("run it inside the repository: make bench")
	}
	var err error
	if a.binary, err = filepath.Abs(a.binary); err != nil {
		return fmt.Errorf("find %s: %w", a.binary, err)
	}
	if a.anvil, err = devnet.FindAnvil("", a.root); err != nil {
		return fmt.Errorf("%w: run `make bench`, which installs it", err)
	}
	return nil
}

func bench(ctx context.Context, args []string) error {
	var a asked
	if err := a.parse(flag.NewFlagSet("bench", flag.ContinueOnError), args, 20); err != nil {
		return err
	}
	if err := a.find(); err != nil {
		return err
	}
	files, err := snapshots(filepath.Join(a.root, "contracts", "snapshots"))
	if err != nil {
		return err
	}
	out := terminal.New(os.Stderr)
	loss, err := play(ctx, out, a, scenario{name: nodeLoss, kills: a.kills, rate: a.rate})
	if err != nil {
		return err
	}
	outage, err := play(ctx, out, a, scenario{name: cloudOutage, kills: 1, rate: devnet.DefaultRate})
	if err != nil {
		return err
	}
	sections := append([]section{live(loss, outage, a.kills)}, committed(files)...)
	missed := report(os.Stdout, environment(ctx, a.root, a.anvil, loss), sections)
	if missed > 0 {
		return fmt.Errorf("%d figures were missed", missed)
	}
	return nil
}

// scenario is what to play.
type scenario struct {
	name        string
	kills, rate int
	rest        time.Duration // to measure the processes before and while it is played; 0: they are not measured
}

// played is what a scenario found, and the network it found it on.
type played struct {
	devnet.Findings
	network network
	// What all agents together used: at rest, and while the scenario was played.
	rest, all spell
}

// play runs one scenario on a fresh network.
func play(ctx context.Context, out *terminal.Output, a asked, s scenario) (p played, err error) {
	dir, err := os.MkdirTemp("", "depin")
	if err != nil {
		return p, fmt.Errorf("create directory: %w", err)
	}
	defer func() {
		// The logs of a network that failed say why. One that was interrupted has nothing to say.
		if err != nil && ctx.Err() == nil {
			err = fmt.Errorf("%w; its files are in %s", err, dir)
			return
		}
		err = errors.Join(err, os.RemoveAll(dir))
	}()
	out.Line("== %s", s.name)
	d, err := devnet.Up(ctx, devnet.Options{
		Dir: filepath.Join(dir, "net"), Nodes: devnet.DefaultNodes, Root: a.root, Binary: a.binary,
	}, out)
	if err != nil {
		return p, err
	}
	defer func() {
		step := out.Step("stop the network")
		d.Down()
		step.Done("")
	}()
	run := func() error {
		p.Findings, err = d.Play(ctx, s.name, s.kills, s.rate)
		return err
	}
	if s.rest > 0 {
		err = p.measured(ctx, out, d, s.rest, run)
	} else {
		err = run()
	}
	if err != nil {
		return p, err
	}
	for _, why := range p.Failures {
		out.Line("FAILED: %s", why)
	}
	if !p.OK {
		return p, fmt.Errorf("scenario %s failed", s.name)
	}
	p.network, err = readNetwork(ctx, d.Ledger)
	return p, err
}

// measured measures the agents at rest, and while run runs.
func (p *played) measured(ctx context.Context, out *terminal.Output, d *devnet.Devnet, rest time.Duration, run func() error) (err error) {
	ask := func() (usage, error) {
		used, err := d.ProcessorTime()
		return usage{used: used}, err
	}
	step := out.Step("at rest")
	p.rest, err = measure(ask, func() error {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(rest):
			return nil
		}
	})
	if err != nil {
		step.Fail()
		return err
	}
	step.Done("")
	p.all, err = measure(ask, run)
	return err
}
