package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
)

func newWorkloadStatus() *cobra.Command {
	c := &cobra.Command{
		Use:   "status WORKLOAD",
		Short: "Show a workload's hosts, what they served, fees, refunds, and until when it is paid",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			l, err := openLedger(c, s, true)
			if err != nil {
				return err
			}
			id, err := knownWorkload(c.Context(), l, args[0])
			if err != nil {
				return err
			}
			var summary ledger.WorkloadSummary
			h := ledger.HistoryFrom(l, s.start())
			err = readEvents(c, h, func() (err error) {
				summary, err = ledger.SummarizeWorkload(c.Context(), l, h, id)
				return err
			})
			if err != nil {
				return err
			}
			if asJSON, _ := c.Flags().GetBool("json"); !asJSON {
				report.Workload(c.OutOrStdout(), summary)
				return nil
			}
			data, err := json.MarshalIndent(summary, "", "  ")
			if err != nil {
				return fmt.Errorf("encode status: %w", err)
			}
			fmt.Fprintln(c.OutOrStdout(), string(data))
			return nil
		},
	}
	f := c.Flags()
	chainFlags(f)
	startFlag(f)
	f.Bool("json", false, "print JSON")
	return c
}
