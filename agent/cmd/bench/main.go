// Command bench measures the figures this network is held to, and prints them with the machine, the versions and the
// parameters they were measured with.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/terminal"
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
		return err
	}
	gas, err := snapshots(filepath.Join(root, "contracts", "snapshots"))
	if err != nil {
		return err
	}
	out := terminal.New(os.Stderr)
	loss, err := play(ctx, out, path, root, "node-loss", kills)
	if err != nil {
		return err
	}
	outage, err := play(ctx, out, path, root, "cloud-outage", 1)
	if err != nil {
		return err
	}
	missed := report(environment(ctx, anvil), gas, loss, outage, kills)
	if missed > 0 {
		return fmt.Errorf("%d figures were missed", missed)
	}
	return nil
}

// play runs one scenario on a fresh network.
func play(ctx context.Context, out *terminal.Output, binary, root, name string, kills int) (devnet.Findings, error) {
	dir, err := os.MkdirTemp("", "depin")
	if err != nil {
		return devnet.Findings{}, fmt.Errorf("create directory: %w", err)
	}
	out.Line("== %s", name)
	d, err := devnet.Up(ctx, devnet.Options{
		Dir: filepath.Join(dir, "net"), Nodes: devnet.DefaultNodes, Root: root, Binary: binary,
	}, out)
	if err != nil {
		return devnet.Findings{}, err
	}
	found, err := d.Play(ctx, name, kills)
	d.Down()
	if err != nil {
		return found, err
	}
	for _, why := range found.Failures {
		out.Line("FAILED: %s", why)
	}
	if !found.OK {
		return found, fmt.Errorf("scenario %s failed; its files are in %s", name, dir)
	}
	return found, os.RemoveAll(dir)
}

// snapshots reads the gas that the Solidity tests measured, by what was measured.
func snapshots(dir string) (map[string]uint64, error) {
	out := make(map[string]uint64)
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("find snapshots: %w", err)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("read snapshots in %s: %w", dir, fs.ErrNotExist)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, fmt.Errorf("read snapshots: %w", err)
		}
		values := make(map[string]any)
		d := json.NewDecoder(bytes.NewReader(data))
		d.UseNumber()
		if err := d.Decode(&values); err != nil {
			return nil, fmt.Errorf("decode %s: %w", f, err)
		}
		for k, v := range values {
			n, err := strconv.ParseUint(fmt.Sprint(v), 10, 64)
			if err != nil {
				return nil, fmt.Errorf("decode %s: %s: %w", f, k, err)
			}
			out[k] = n
		}
	}
	return out, nil
}

// version asks a tool for its first line.
func version(ctx context.Context, path string, args ...string) string {
	text, err := exec.CommandContext(ctx, path, args...).Output()
	if err != nil {
		return "unknown"
	}
	line, _, _ := strings.Cut(string(text), "\n")
	return strings.TrimSpace(line)
}
