package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

func newWorkload() *cobra.Command {
	c := &cobra.Command{Use: "workload", Short: "Deploy, watch, change and pay workloads", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	c.AddCommand(
		newWorkloadInit(), newWorkloadSchema(), newWorkloadDeploy(), newWorkloadList(), newWorkloadStatus(), newWorkloadScale(),
		newWorkloadUpdate(), newWorkloadFund(), newWorkloadClose(), newWorkloadWithdraw(),
	)
	return c
}

// knownWorkload reads the number of a workload that there is.
func knownWorkload(ctx context.Context, l *ledger.Ledger, text string) (uint32, error) {
	id, err := parseID("workload", text)
	if err != nil {
		return 0, err
	}
	count, err := l.Workloads(ctx)
	if err != nil {
		return 0, err
	}
	if id > count {
		return 0, problem(fmt.Sprintf("workload %d does not exist", id), "`depin-agent workload list` shows those that do")
	}
	return id, nil
}

// openWorkload reads the number of a workload that can still be changed.
func openWorkload(ctx context.Context, l *ledger.Ledger, text string) (uint32, bindings.WorkloadView, error) {
	id, err := knownWorkload(ctx, l, text)
	if err != nil {
		return 0, bindings.WorkloadView{}, err
	}
	w, err := l.Workload(ctx, id)
	if err == nil && w.Closed {
		err = problem(fmt.Sprintf("workload %d is closed", id), "`depin-agent workload deploy` makes a new one")
	}
	return id, w, err
}

func newWorkloadList() *cobra.Command {
	c := &cobra.Command{
		Use:   "list [WORKLOAD]",
		Short: "Show workloads and who hosts them",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			l, err := openLedger(c, s, true)
			if err != nil {
				return err
			}
			first := uint32(1)
			last, err := l.Workloads(c.Context())
			if err != nil {
				return err
			}
			if len(args) == 1 {
				if first, err = knownWorkload(c.Context(), l, args[0]); err != nil {
					return err
				}
				last = first
			}
			return listWorkloads(c, l, ledger.HistoryFrom(l, s.start()), first, last)
		},
	}
	chainFlags(c.Flags())
	startFlag(c.Flags())
	return c
}

func listWorkloads(c *cobra.Command, l *ledger.Ledger, h *ledger.History, first, last uint32) error {
	rows := [][]string{{"WORKLOAD", "REPLICA", "NODE", "GENERATION", "PRICE", "ESCROW", "SPEC"}}
	err := readEvents(c, h, func() error {
		_, _, err := h.Catch(c.Context())
		return err
	})
	if err != nil {
		return err
	}
	specs := ledger.Specs(h.Events)
	for id := first; id <= last; id++ {
		w, err := l.Workload(c.Context(), id)
		if err != nil {
			return err
		}
		for r := range w.Replicas {
			a, err := l.Assignment(c.Context(), id, r)
			if err != nil {
				return err
			}
			node := fmt.Sprint(a.Node)
			if a.Node == 0 {
				node = "unplaced"
			}
			if w.Closed {
				node = "closed"
			}
			rows = append(rows, []string{fmt.Sprint(id), fmt.Sprint(r), node, fmt.Sprint(a.Generation), report.Tokens(w.Price), report.Tokens(w.Escrow), specs[id]})
		}
	}
	if len(rows) == 1 {
		fmt.Fprintln(c.OutOrStdout(), "no workloads yet: `depin-agent workload deploy` makes one")
		return nil
	}
	report.Table(c.OutOrStdout(), rows)
	return nil
}
