package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// newChange is a command that an account sends about an open workload, the first argument.
func newChange(use, short string, args cobra.PositionalArgs, do func(*cobra.Command, change, []string) error) *cobra.Command {
	c := &cobra.Command{
		Use:   use,
		Short: short,
		Args:  args,
		RunE: func(c *cobra.Command, args []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			l, err := openLedger(c, s, true)
			if err != nil {
				return err
			}
			id, w, err := openWorkload(c.Context(), l, args[0])
			if err != nil {
				return err
			}
			return do(c, change{l, id, w}, args[1:])
		},
	}
	chainFlags(c.Flags())
	ownerFlags(c)
	return c
}

// change is what a command works on.
type change struct {
	l  *ledger.Ledger
	id uint32
	w  bindings.WorkloadView
}

// send mines one transaction, and shows it.
func send(c *cobra.Command, sender *ledger.Wallet, what string, tx ledger.Tx) (*types.Receipt, error) {
	step := progress(c).Step("%s", what)
	receipt, err := sender.Do(c.Context(), tx)
	if err != nil {
		step.Fail()
		return nil, err
	}
	step.Done("%d gas", receipt.GasUsed)
	return receipt, nil
}

func newWorkloadScale() *cobra.Command {
	c := newChange("scale WORKLOAD", "Change how many replicas a workload has", cobra.ExactArgs(1), func(c *cobra.Command, x change, _ []string) error {
		f := c.Flags()
		if !f.Changed("replicas") {
			return problem("the number of replicas is not given", "pass --replicas N")
		}
		replicas, _ := f.GetUint8("replicas")
		perDomain := min(x.w.MaxPerDomain, replicas)
		if f.Changed("max-per-domain") {
			perDomain, _ = f.GetUint8("max-per-domain")
		}
		if err := checkSize(replicas, perDomain, func(key string) string { return "--" + key }); err != nil {
			return err
		}
		owner, err := openOwner(c, x.l.Backend)
		if err != nil {
			return err
		}
		receipt, err := send(c, owner, fmt.Sprintf("scale workload %d", x.id), x.l.Scale(x.id, replicas, perDomain))
		if err != nil {
			return err
		}
		if scaled, ok := ledger.Find[bindings.WorkWorkloadScaled](x.l, receipt); ok {
			fmt.Fprintf(c.OutOrStdout(), "workload %d: %d replicas, at most %d in one domain, paid until attested epoch %d\n",
				x.id, scaled.Replicas, scaled.MaxPerDomain, scaled.EndsAt)
		}
		return nil
	})
	c.Flags().Uint8("replicas", 0, "how many run at once from now on")
	c.Flags().Uint8("max-per-domain", 0, "how many of them in one provider/region; by default as it is, or all if there are fewer")
	return c
}

func newWorkloadFund() *cobra.Command {
	return newChange("fund WORKLOAD TOKENS", "Pay for a workload for longer, or start an expired one again; anybody may", cobra.ExactArgs(2),
		func(c *cobra.Command, x change, args []string) error {
			amount, err := parseTokens(args[0], "TOKENS")
			if err == nil && amount.Sign() == 0 {
				err = problem("nothing would be paid", "give more than 0 tokens")
			}
			if err != nil {
				return err
			}
			payer, err := openOwner(c, x.l.Backend)
			if err != nil {
				return err
			}
			if err := allow(c, x.l, payer, amount); err != nil {
				return err
			}
			receipt, err := send(c, payer, fmt.Sprintf("fund workload %d", x.id), x.l.FundWorkload(x.id, amount))
			if err != nil {
				return err
			}
			if funded, ok := ledger.Find[bindings.WorkWorkloadFunded](x.l, receipt); ok {
				fmt.Fprintf(c.OutOrStdout(), "workload %d: paid until attested epoch %d\n", x.id, funded.EndsAt)
			}
			return nil
		})
}

func newWorkloadClose() *cobra.Command {
	return newChange("close WORKLOAD", "End a workload: its hosts are paid, the rest is credited to its owner", cobra.ExactArgs(1),
		func(c *cobra.Command, x change, _ []string) error {
			owner, err := openOwner(c, x.l.Backend)
			if err != nil {
				return err
			}
			receipt, err := send(c, owner, fmt.Sprintf("close workload %d", x.id), x.l.CloseWorkload(x.id))
			if err != nil {
				return err
			}
			if closed, ok := ledger.Find[bindings.WorkWorkloadClosed](x.l, receipt); ok {
				fmt.Fprintf(c.OutOrStdout(), "workload %d is closed: %s tokens of its escrow are credited\n", x.id, report.Tokens(closed.Refund))
				fmt.Fprintln(c.OutOrStdout(), "next: `depin-agent workload withdraw` pays them out")
			}
			return nil
		})
}

func newWorkloadWithdraw() *cobra.Command {
	c := &cobra.Command{
		Use:   "withdraw [WORKLOAD]",
		Short: "Pay out an account's credit: refunds, fees, bounties, and what closed workloads left",
		Long: "withdraw sends the account of --owner-key what Work credited to it. With a workload it settles that one first: hosts\n" +
			"get their fees up to now, and what they did not serve is refunded.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			l, err := openLedger(c, s, true)
			if err != nil {
				return err
			}
			return withdraw(c, l, args)
		},
	}
	chainFlags(c.Flags())
	ownerFlags(c)
	return c
}

func withdraw(c *cobra.Command, l *ledger.Ledger, args []string) error {
	ctx := c.Context()
	var id uint32
	var w bindings.WorkloadView // without replicas, unless one is named
	if len(args) == 1 {
		var err error
		if id, err = knownWorkload(ctx, l, args[0]); err != nil {
			return err
		}
		if w, err = l.Workload(ctx, id); err != nil {
			return err
		}
	}
	account, err := openOwner(c, l.Backend)
	if err != nil {
		return err
	}
	for r := range w.Replicas {
		a, err := l.Assignment(ctx, id, r)
		if err != nil {
			return err
		}
		if a.Node == 0 {
			continue
		}
		if _, err := send(c, account, fmt.Sprintf("settle replica %d of workload %d", r, id), l.Settle(id, r)); err != nil {
			return err
		}
	}
	credit, err := l.Credit(ctx, account.Address)
	if err != nil {
		return err
	}
	if credit.Sign() == 0 {
		fmt.Fprintf(c.OutOrStdout(), "nothing to withdraw for %s\n", account.Address)
		return nil
	}
	receipt, err := send(c, account, "withdraw", l.WithdrawCredit(account.Address))
	if err != nil {
		return err
	}
	if paid, ok := ledger.Find[bindings.WorkCreditWithdrawn](l, receipt); ok {
		fmt.Fprintf(c.OutOrStdout(), "%s tokens to %s\n", report.Tokens(paid.Amount), paid.Account)
	}
	return nil
}
