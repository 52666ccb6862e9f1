package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent"
)

func newRun() *cobra.Command {
	c := &cobra.Command{
		Use:   "run",
		Short: "Run a node: prove uptime, observe others, host workloads, serve as a gateway",
		Long: "run is the node itself. Settings come from flags, from DEPIN_ variables (DEPIN_DATA_DIR is --data-dir), from the\n" +
			"YAML file --config names, and from defaults; the first of these that has one wins.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			return runNode(c, s)
		},
	}
	f := c.Flags()
	chainFlags(f)
	nodeFlags(f)
	f.Bool(keyFewer, false, "run with fewer than three RPC endpoints: one that lies or stops is then not noticed")
	startFlag(f)
	f.Uint32(keyNode, 0, "node id; 0 finds it by the agent's address")
	f.String(keyPoll, "1s", "how often the chain is asked")
	f.String(keyEngine, "", "unix socket of a container engine, Docker's or Podman's; without one, no containers run here")
	f.String(keyEngineNetwork, "", "bridge network of the engine for workloads; the engine's default when empty")
	f.String(keyLogLevel, "info", "debug, info, warn or error")
	return c
}

func runNode(c *cobra.Command, s settings) error {
	config, err := agentConfig(s)
	if err != nil {
		return err
	}
	log, err := newLogger(c.ErrOrStderr(), s.k.String(keyLogLevel))
	if err != nil {
		return err
	}
	set, err := openKeys(c, s)
	if err != nil {
		return err
	}
	client, err := dial(c, config.RPC, config.ChainID)
	if err != nil {
		return err
	}
	client.Close()
	l, err := net.Listen("tcp", config.HTTP)
	if err != nil {
		return fmt.Errorf("listen for HTTP: %w", err)
	}
	if err := l.Close(); err != nil {
		return fmt.Errorf("listen for HTTP: %w", err)
	}
	err = agent.Run(c.Context(), config, agent.Keys(set), log)
	if errors.Is(err, context.Canceled) && c.Context().Err() != nil {
		return nil // asked to end
	}
	return err
}

func agentConfig(s settings) (agent.Config, error) {
	var config agent.Config
	var err error
	if config.RPC, err = s.rpc(); err != nil {
		return config, err
	}
	if config.Network, err = s.address(keyNetwork, true); err != nil {
		return config, err
	}
	if config.Work, err = s.address(keyWork, true); err != nil {
		return config, err
	}
	if config.PollInterval, err = s.poll(); err != nil {
		return config, err
	}
	config.ChainID = uint64(s.k.Int64(keyChain))
	config.StartBlock = s.start()
	config.DataDir = s.k.String(keyDataDir)
	config.AllowFewerRPC = s.k.Bool(keyFewer)
	config.Node = uint32(s.k.Int64(keyNode))
	config.Listen = s.k.Strings(keyListen)
	config.HTTP = s.k.String(keyHTTP)
	config.Engine = s.k.String(keyEngine)
	config.EngineNetwork = s.k.String(keyEngineNetwork)
	return config, nil
}

func newLogger(w io.Writer, level string) (*slog.Logger, error) {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return nil, problem(fmt.Sprintf("--%s %q is unknown", keyLogLevel, level), "choose debug, info, warn or error")
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: l})), nil
}
