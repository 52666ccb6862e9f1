package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

func newDeploy() *cobra.Command {
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Put the contracts of a new test network on a chain",
		Long: "deploy creates Token, Network and Work with the parameters of a devnet (slots of one second, four to an epoch). The\n" +
			"account that pays gets the whole supply. It prints the addresses as lines for a shell: eval \"$(depin-agent deploy ...)\"",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			return deployContracts(c, s)
		},
	}
	chainFlags(c.Flags())
	ownerFlags(c)
	c.Flags().Int("nodes", devnet.DefaultNodes, "how many nodes the pay is meant for")
	return c
}

func deployContracts(c *cobra.Command, s settings) error {
	ctx := c.Context()
	nodes, _ := c.Flags().GetInt("nodes")
	if nodes < devnet.MinNodes || nodes > devnet.MaxNodes {
		return fmt.Errorf("%w: %d", devnet.ErrNodes, nodes)
	}
	urls, err := s.rpc()
	if err != nil {
		return err
	}
	client, err := dial(c, urls, uint64(s.k.Int64(keyChain)))
	if err != nil {
		return err
	}
	wallet, err := openOwner(c, client)
	if err != nil {
		return err
	}
	step := progress(c).Step("deploy the contracts")
	l, err := devnet.Deploy(ctx, client, wallet, nodes)
	if err != nil {
		step.Fail()
		return err
	}
	step.Done("")
	for _, line := range []struct {
		name  string
		value any
	}{{"NETWORK", l.Network}, {"WORK", l.Work}, {"TOKEN", l.Token}} {
		fmt.Fprintf(c.OutOrStdout(), "%s=%s\n", line.name, line.value)
	}
	return nil
}
