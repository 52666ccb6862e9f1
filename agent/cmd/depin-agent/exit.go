package main

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
)

func newExit() *cobra.Command {
	c := &cobra.Command{
		Use:   "exit NODE",
		Short: "Leave the network: drain a node, wait until it hosts nothing, and take it out",
		Long: "exit is the owner's. It drains the node first, so that no request is lost, and can be run again when it was\n" +
			"interrupted. The node's agent must go on running until `depin-agent status` says Exited.",
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			x, err := openNode(c, args[0], true)
			if err != nil {
				return err
			}
			return exit(c, x)
		},
	}
	chainFlags(c.Flags())
	ownerFlags(c)
	waitFlag(c)
	return c
}

func exit(c *cobra.Command, x target) error {
	ctx := c.Context()
	deposit := x.l.Params.QueueDeposit
	switch x.n.Status {
	case ledger.StatusExiting, ledger.StatusExited:
		return problem(fmt.Sprintf("node %d is %s already", x.id, ledger.StatusName(x.n.Status)), "`depin-agent status` shows how far it has come")
	case ledger.StatusPending:
		deposit = new(big.Int) // it is in no set: nobody has work with it
	}
	owner, err := openOwner(c, x.l.Backend)
	if err != nil {
		return err
	}
	// What the contract refuses now it would also refuse after hours of draining.
	if err := owner.Try(ctx, x.l.Exit(x.id, deposit)); err != nil {
		return exitRefused(c, x, err)
	}
	if x.n.Status == ledger.StatusUp {
		if _, err := startDrain(c, x, owner, maxDrain); err != nil {
			return err
		}
	}
	if x.n.Status == ledger.StatusUp || x.n.Status == ledger.StatusDraining {
		if err := awaitEmpty(c, x); err != nil {
			return err
		}
	}
	if _, err := send(c, owner, fmt.Sprintf("take node %d out", x.id), x.l.Exit(x.id, deposit)); err != nil {
		return exitRefused(c, x, err)
	}
	if x.n.Status == ledger.StatusPending {
		fmt.Fprintf(c.OutOrStdout(), "node %d has left\n", x.id)
		return nil
	}
	fmt.Fprintf(c.OutOrStdout(), "node %d leaves: keep its agent running until `depin-agent status` says Exited\n", x.id)
	return nil
}

// exitRefused knows when the next share of the stake may leave.
func exitRefused(c *cobra.Command, x target, err error) error {
	if !ledger.Refused(err, "TooManyExits") {
		return err
	}
	head, herr := x.l.Latest(c.Context())
	if herr != nil {
		return errors.Join(err, herr)
	}
	span := uint64(x.l.Params.EvictSeconds)
	return problem(err.Error()+": a twentieth of the stake and one node more may leave at a time", "try again after "+moment((head.Time/span+1)*span))
}
