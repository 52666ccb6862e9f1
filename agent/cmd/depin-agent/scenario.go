package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

func scenarioNames() string { return strings.Join(devnet.Scenarios(), ", ") }

func runScenario(c *cobra.Command, o devnet.Options, name string) error {
	f := c.Flags()
	keep, _ := f.GetBool("keep")
	path, _ := f.GetString("json")
	kills, _ := f.GetInt("kills")
	rate, _ := f.GetInt("rps")
	if err := devnet.CheckScenario(name, o.Nodes, kills, rate); err != nil {
		return err
	}
	for flag, port := range map[string]*int{"port": &o.Port, "http-port": &o.HTTPPort, "p2p-port": &o.P2PPort} {
		if !f.Changed(flag) {
			*port = 0 // scenarios run beside each other
		}
	}
	// First, and emptied: it must not be found out after minutes that it cannot be written, and what an earlier run
	// found must not pass for what this one did.
	report, err := openFindings(c, path)
	if err != nil {
		return err
	}
	own := ""
	if !f.Changed(keyDevnetDir) && !keep {
		if own, err = os.MkdirTemp("", "depin"); err != nil {
			return fmt.Errorf("create directory: %w", err)
		}
		o.Dir = filepath.Join(own, "net")
	}
	o.Detach = keep
	out := progress(c)
	found, err := playScenario(c, o, name, kills, rate, out)
	failed := (err != nil || !found.OK) && c.Context().Err() == nil && !errors.Is(err, devnet.ErrStopped)
	if err != nil {
		found.Failures = append(found.Failures, err.Error())
	} else {
		found.Print(out.Line)
	}
	if werr := writeFindings(report, found); err == nil {
		err = werr
	}
	if own != "" {
		if cerr := cleanUp(own, o.Dir, failed, out); err == nil {
			err = cerr
		}
	}
	if err == nil && !found.OK {
		return problem(fmt.Sprintf("scenario %s failed: %s", name, strings.Join(found.Failures, ", ")), "the agents' logs are in "+filepath.Join(o.Dir, "nodes"))
	}
	return err
}

// playScenario starts a network, plays, and ends the network unless it is to be kept.
func playScenario(c *cobra.Command, o devnet.Options, name string, kills, rate int, out *terminal.Output) (devnet.Findings, error) {
	d, err := devnet.Up(c.Context(), o, out)
	if err != nil {
		return devnet.NewFindings(name), err
	}
	found, err := d.Play(c.Context(), name, kills, rate)
	if o.Detach && c.Context().Err() == nil && d.Leave() {
		out.Line("the network is left running in %s; end it with `depin-agent devnet stop`", o.Dir)
		return found, err
	}
	step := out.Step("stop the network")
	d.Down()
	step.Done("")
	return found, err
}

// cleanUp removes a scenario's own directory. Of one that failed it leaves the logs: somebody may want to read why.
func cleanUp(own, dir string, failed bool, out *terminal.Output) error {
	if _, err := os.Stat(dir); !failed || err != nil {
		return os.RemoveAll(own)
	}
	out.Line("its logs are left in %s", dir)
	return devnet.RemoveKeys(dir)
}

// openFindings opens what --json names, and empties it.
func openFindings(c *cobra.Command, path string) (io.Writer, error) {
	switch path {
	case "":
		return io.Discard, nil
	case "-":
		return c.OutOrStdout(), nil
	}
	file, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("open findings: %w", err)
	}
	return file, nil
}

func writeFindings(w io.Writer, found devnet.Findings) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	if err := e.Encode(found); err != nil {
		return fmt.Errorf("write findings: %w", err)
	}
	if file, ok := w.(*os.File); ok && file != os.Stdout {
		if err := file.Close(); err != nil {
			return fmt.Errorf("write findings: %w", err)
		}
	}
	return nil
}
