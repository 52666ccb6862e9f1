package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

// watchEvery is how often status --watch looks: a devnet's block time.
const watchEvery = time.Second

func newStatus() *cobra.Command {
	c := &cobra.Command{
		Use:   "status",
		Short: "Show nodes, incidents, moves, and what is accruing",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			l, err := openLedger(c, s, false)
			if err != nil {
				return err
			}
			return status(c, s, l)
		},
	}
	f := c.Flags()
	chainFlags(f)
	startFlag(f)
	f.Uint32(keyNode, 0, "one node only")
	f.Bool("json", false, "print JSON")
	f.Bool("watch", false, "keep looking, until interrupted")
	return c
}

func status(c *cobra.Command, s settings, l *ledger.Ledger) error {
	ctx := c.Context()
	node := uint32(s.k.Int64(keyNode))
	if node != 0 {
		if err := checkNode(ctx, l, node); err != nil {
			return err
		}
	}
	asJSON, _ := c.Flags().GetBool("json")
	watch, _ := c.Flags().GetBool("watch")
	history := ledger.HistoryFrom(l, s.start())
	for {
		var summary ledger.Summary
		err := readEvents(c, history, func() (err error) {
			summary, err = ledger.Summarize(ctx, l, history)
			return err
		})
		if err != nil {
			return err
		}
		if node != 0 {
			only(&summary, node)
		}
		if asJSON {
			data, err := json.MarshalIndent(summary, "", "  ")
			if err != nil {
				return fmt.Errorf("encode status: %w", err)
			}
			fmt.Fprintln(c.OutOrStdout(), string(data))
		} else {
			report.Network(c.OutOrStdout(), summary)
		}
		if !watch {
			return nil
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(watchEvery):
			fmt.Fprintln(c.OutOrStdout(), terminal.Rule)
		}
	}
}

// only leaves what concerns one node.
func only(s *ledger.Summary, node uint32) {
	nodes, incidents, moves := s.Nodes, s.Incidents, s.Moves
	s.Nodes, s.Incidents, s.Moves = []ledger.NodeLine{}, []ledger.IncidentLine{}, []ledger.MoveLine{}
	for _, n := range nodes {
		if n.Node == node {
			s.Nodes, s.Accruing = append(s.Nodes, n), n.Accruing
		}
	}
	for _, i := range incidents {
		if i.Node == node || i.Node == 0 {
			s.Incidents = append(s.Incidents, i)
		}
	}
	for _, m := range moves {
		if m.From == node || m.To == node {
			s.Moves = append(s.Moves, m)
		}
	}
}

func checkNode(ctx context.Context, l *ledger.Ledger, id uint32) error {
	state, err := l.State(ctx)
	if err != nil {
		return err
	}
	if id > state.Nodes {
		return problem(fmt.Sprintf("node %d does not exist", id), "`depin-agent status` lists those that do")
	}
	return nil
}
