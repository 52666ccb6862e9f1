package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

func newClaim() *cobra.Command {
	c := &cobra.Command{
		Use:   "claim NODE",
		Short: "Pay a node's owner what the node has earned; anybody may send this",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			id, err := parseID("node", args[0])
			if err != nil {
				return err
			}
			l, err := openLedger(c, s, false)
			if err != nil {
				return err
			}
			if err := checkNode(c.Context(), l, id); err != nil {
				return err
			}
			sender, err := openOwner(c, l.Backend)
			if err != nil {
				return err
			}
			step := progress(c).Step("claim for node %d", id)
			receipt, err := sender.Do(c.Context(), l.Claim(id))
			if err != nil {
				step.Fail()
				return err
			}
			paid, ok := ledger.Find[bindings.NetworkClaimed](l, receipt)
			if !ok {
				step.Done("nothing to claim yet")
				fmt.Fprintln(c.OutOrStdout(), "nothing to claim yet")
				return nil
			}
			step.Done("%d gas", receipt.GasUsed)
			fmt.Fprintf(c.OutOrStdout(), "%s tokens to %s\n", report.Tokens(paid.Amount), paid.Owner)
			return nil
		},
	}
	chainFlags(c.Flags())
	ownerFlags(c)
	return c
}

func parseID(what, text string) (uint32, error) {
	id, err := strconv.ParseUint(text, 10, 32)
	if err != nil || id == 0 {
		return 0, problem(fmt.Sprintf("%q is not the number of a %s", text, what), "give 1 or more")
	}
	return uint32(id), nil
}
