package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

// defaultDevnetDir is where a devnet keeps its state, unless told otherwise.
const defaultDevnetDir = ".devnet"

// Ports of a devnet a person looks at. A scenario takes any free ones.
const (
	defaultPort     = 8545
	defaultHTTPPort = 8601
	defaultP2PPort  = 9601
)

func newDevnet() *cobra.Command {
	c := &cobra.Command{
		Use:   "devnet",
		Short: "Run a whole network on this machine: a chain, the contracts, and one process for each node",
		Long: "devnet starts anvil, deploys the contracts, starts and registers the nodes, deploys a sample workload and shows\n" +
			"nodes earning, until Ctrl-C. With --scenario it plays one to its end, judges it by the chain, and exits 0 only\n" +
			"if what the scenario names happened there: " + scenarioNames(),
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return runDevnet(c) },
	}
	c.PersistentFlags().String(keyDevnetDir, defaultDevnetDir, "directory of the network's keys, logs and devnet.json")
	f := c.Flags()
	f.Int("nodes", devnet.DefaultNodes, "how many nodes")
	f.String("scenario", "", "play a scenario without a terminal: "+scenarioNames())
	f.String("json", "", "write what the scenario found to this file; - is standard output")
	f.Bool("keep", false, "leave the network running after the scenario; end it with `devnet stop`")
	f.Int("kills", 1, "node-loss: how many hosts to kill, one after the other")
	f.Int("rps", devnet.DefaultRate, "node-loss: how many requests to send in a second, whatever the answers take")
	f.Int("port", defaultPort, "port of the chain; 0 takes any free one")
	f.Int("http-port", defaultHTTPPort, "gateway port of node 1, the others follow; 0 takes any free ones")
	f.Int("p2p-port", defaultP2PPort, "libp2p port of node 1, the others follow; 0 takes any free ones")
	f.String("anvil", "", "path of anvil; by default contracts/node_modules/.bin/anvil, then PATH")
	f.String("module", "", "WebAssembly workload to deploy instead of the sample")
	c.AddCommand(
		newDevnetNode("kill", "Kill a node's agent (kill -9)", devnet.Kill, "killed; watch it with `depin-agent status`"),
		newDevnetNode("restart", "Start a killed node's agent again", devnet.Restart, "started; it earns again after its good epochs"),
		newDevnetStop(),
	)
	return c
}

func newDevnetNode(name, text string, do func(context.Context, string, uint32) error, done string) *cobra.Command {
	return &cobra.Command{
		Use:   name + " NODE",
		Short: text,
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			id, err := parseID("node", args[0])
			if err != nil {
				return err
			}
			dir, err := c.Flags().GetString(keyDevnetDir)
			if err != nil {
				return err
			}
			if err := do(c.Context(), dir, id); err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "node %d %s\n", id, done)
			return nil
		},
	}
}

func newDevnetStop() *cobra.Command {
	return &cobra.Command{
		Use:   "stop",
		Short: "End a running devnet, also one that --keep left",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			dir, err := c.Flags().GetString(keyDevnetDir)
			if err != nil {
				return err
			}
			step := progress(c).Slow("stop the network")
			if err := devnet.Stop(c.Context(), dir); err != nil {
				step.Fail()
				return err
			}
			step.Done("")
			fmt.Fprintln(c.OutOrStdout(), "stopped")
			return nil
		},
	}
}

func devnetOptions(c *cobra.Command) (devnet.Options, error) {
	f := c.Flags()
	var o devnet.Options
	binary, err := os.Executable()
	if err != nil {
		return o, fmt.Errorf("find this program: %w", err)
	}
	o.Binary = binary
	o.Root = devnet.FindRoot(".")
	if o.Root == "" {
		o.Root = devnet.FindRoot(filepath.Dir(binary))
	}
	o.Dir, _ = f.GetString(keyDevnetDir)
	o.Nodes, _ = f.GetInt("nodes")
	o.Port, _ = f.GetInt("port")
	o.HTTPPort, _ = f.GetInt("http-port")
	o.P2PPort, _ = f.GetInt("p2p-port")
	o.Anvil, _ = f.GetString("anvil")
	o.Module, _ = f.GetString("module")
	return o, nil
}

func runDevnet(c *cobra.Command) error {
	o, err := devnetOptions(c)
	if err != nil {
		return err
	}
	name, _ := c.Flags().GetString("scenario")
	if name != "" {
		return runScenario(c, o, name)
	}
	for _, flag := range []string{"json", "keep", "kills", "rps"} {
		if c.Flags().Changed(flag) {
			return problem("--"+flag+" belongs to --scenario", "add --scenario "+scenarioNames())
		}
	}
	out := progress(c)
	d, err := devnet.Up(c.Context(), o, out)
	if err != nil {
		return err
	}
	defer func() {
		step := out.Step("stop the network")
		d.Down()
		step.Done("")
	}()
	return d.Watch(c.Context())
}
