package report

import (
	"fmt"
	"io"
	"time"

	"github.com/depin-agent/depin-agent/agent/ledger"
)

// Workload writes one workload: who hosts it, until when it is paid, what it cost and what came back.
func Workload(w io.Writer, s ledger.WorkloadSummary) {
	fmt.Fprintf(w, "workload %d of %s, %s\n", s.Workload, s.Owner, s.State)
	spec := s.Spec
	if spec == "" {
		spec = "made before the first block that was read"
	}
	fmt.Fprintf(w, "spec %s, revision %d\n", spec, s.Revision)
	fmt.Fprintf(w, "%d replicas, at most %d in one domain, %s tokens for each and epoch\n", s.Replicas, s.MaxPerDomain, Tokens(s.Price))
	fmt.Fprintf(w, "escrow %s tokens, %s of them to settle%s\n", Tokens(s.Escrow), Tokens(s.ToSettle), End(s))
	fmt.Fprintf(w, "settled: %s tokens in fees, %s refunded, %s in bounties for moves\n", Tokens(s.Fees), Tokens(s.Refunds), Tokens(s.Bounties))
	if s.Credit.Sign() > 0 {
		fmt.Fprintf(w, "the owner has %s tokens of credit: `depin-agent workload withdraw` pays it out\n", Tokens(s.Credit))
	}
	fmt.Fprintln(w)
	rows := [][]string{{"REPLICA", "NODE", "GENERATION", "SERVED", "FOR", "FEES", "REFUNDS", "TO SETTLE"}}
	for _, r := range s.Lines {
		node := fmt.Sprint(r.Node)
		switch {
		case r.Replica >= s.Replicas || s.State == ledger.WorkloadClosed:
			node = "released"
		case r.Node == 0:
			node = "unplaced"
		}
		rows = append(rows, []string{
			fmt.Sprint(r.Replica), node, fmt.Sprint(r.Generation), fmt.Sprintf("%d of %d epochs", r.Served, r.Elapsed),
			(time.Duration(r.Seconds) * time.Second).String(), Tokens(r.Fees), Tokens(r.Refunds), Tokens(r.ToSettle),
		})
	}
	Table(w, rows)
}

// End says until when a workload is paid, as the rest of a sentence.
func End(s ledger.WorkloadSummary) string {
	switch {
	case s.State == ledger.WorkloadClosed:
		return ""
	case s.State == ledger.WorkloadExpired:
		return fmt.Sprintf("; it ended at attested epoch %d: `depin-agent workload fund` starts it again", s.EndsAt)
	case s.Ends == nil:
		return fmt.Sprintf("; ends at attested epoch %d, now %d", s.EndsAt, s.Clock)
	}
	return fmt.Sprintf("; ends at attested epoch %d, now %d: about %s", s.EndsAt, s.Clock, s.Ends.Format(time.DateTime)+" UTC")
}
