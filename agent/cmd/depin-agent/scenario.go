package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

func scenarioNames() string { return strings.Join(devnet.Scenarios(), ", ") }

func runScenario(c *cobra.Command, o devnet.Options, name string) (err error) {
	f := c.Flags()
	keep, _ := f.GetBool("keep")
	path, _ := f.GetString("json")
	kills, _ := f.GetInt("kills")
	if err := devnet.CheckScenario(name, o.Nodes, kills); err != nil {
		return err
	}
	for flag, port := range map[string]*int{"port": &o.Port, "http-port": &o.HTTPPort, "p2p-port": &o.P2PPort} {
		if !f.Changed(flag) {
			*port = 0 // scenarios run beside each other
		}
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
	d, err := devnet.Up(c.Context(), o, out)
	if err != nil {
		return err
	}
	found, err := d.Play(c.Context(), name, kills)
	if c.Context().Err() != nil || !keep {
		d.Down()
	} else {
		d.Leave()
		out.Line("the network is left running in %s; end it with `depin-agent devnet stop`", o.Dir)
	}
	if err != nil {
		return err
	}
	if err := writeFindings(c, path, found); err != nil {
		return err
	}
	found.Print(out.Line)
	if !found.OK {
		return problem(fmt.Sprintf("scenario %s failed: %s", name, strings.Join(found.Failures, ", ")), "the agents' logs are in "+filepath.Join(o.Dir, "nodes"))
	}
	if own != "" {
		return os.RemoveAll(own)
	}
	return nil
}

func writeFindings(c *cobra.Command, path string, found devnet.Findings) error {
	if path == "" {
		return nil
	}
	data, err := json.MarshalIndent(found, "", "  ")
	if err != nil {
		return fmt.Errorf("encode findings: %w", err)
	}
	data = append(data, '\n')
	if path == "-" {
		_, err = c.OutOrStdout().Write(data)
	} else {
		err = os.WriteFile(path, data, 0o644)
	}
	if err != nil {
		return fmt.Errorf("write findings: %w", err)
	}
	return nil
}
