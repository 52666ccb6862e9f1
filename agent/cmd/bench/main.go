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

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

const (
	nodeLoss    = "node-loss"
	cloudOutage = "cloud-outage"
)

func main() {
	kills := flag.Int("kills", 20, "how many hosts to kill while requests run")
	binary := flag.String("binary", "bin/depin-agent", "the program to measure")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, *binary, *kills)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench: "+err.Error())
		os.Exit(1)
	}
}

func run(ctx context.Context, binary string, kills int) error {
	root := devnet.FindRoot(".")
	if root == "" {
		return errors.New("run it inside the repository: make bench")
	}
	path, err := filepath.Abs(binary)
	if err != nil {
		return fmt.Errorf("find %s: %w", binary, err)
	}
	anvil, err := devnet.FindAnvil("", root)
	if err != nil {
		return fmt.Errorf("%w: run `make bench`, which installs it", err)
	}
	if err := devnet.CheckScenario(nodeLoss, devnet.DefaultNodes, kills); err != nil {
		return err
	}
	files, err := snapshots(filepath.Join(root, "contracts", "snapshots"))
	if err != nil {
		return err
	}
	out := terminal.New(os.Stderr)
	loss, err := play(ctx, out, path, root, nodeLoss, kills)
	if err != nil {
		return err
	}
	outage, err := play(ctx, out, path, root, cloudOutage, 1)
	if err != nil {
		return err
	}
	sections := append([]section{live(loss, outage, kills)}, committed(files)...)
	missed := report(os.Stdout, environment(ctx, root, anvil, loss), sections)
	if missed > 0 {
		return fmt.Errorf("%d figures were missed", missed)
	}
	return nil
}

// played is what a scenario found, and the network it found it on.
type played struct {
	devnet.Findings
	network network
}

// play runs one scenario on a fresh network.
func play(ctx context.Context, out *terminal.Output, binary, root, name string, kills int) (p played, err error) {
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
	out.Line("== %s", name)
	d, err := devnet.Up(ctx, devnet.Options{
		Dir: filepath.Join(dir, "net"), Nodes: devnet.DefaultNodes, Root: root, Binary: binary,
	}, out)
	if err != nil {
		return p, err
	}
	defer func() {
		step := out.Step("stop the network")
		d.Down()
		step.Done("")
	}()
	if p.Findings, err = d.Play(ctx, name, kills); err != nil {
		return p, err
	}
	for _, why := range p.Failures {
		out.Line("FAILED: %s", why)
	}
	if !p.OK {
		return p, fmt.Errorf("scenario %s failed", name)
	}
	p.network, err = readNetwork(ctx, d.Ledger)
	return p, err
}
