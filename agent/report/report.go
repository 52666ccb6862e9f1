// Package report puts what the chain says into words and tables for people.
package report

import (
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/ledger"
)

// Tokens prints wei as tokens, exactly as far as four decimals go, rounded down.
func Tokens(wei *big.Int) string {
	const decimals = 4
	if wei == nil {
		return "0"
	}
	sign, value := "", new(big.Int).Set(wei)
	if value.Sign() < 0 {
		sign, value = "-", value.Neg(value)
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	whole, rest := new(big.Int).QuoRem(value, unit, new(big.Int))
	rest.Div(rest, new(big.Int).Exp(big.NewInt(10), big.NewInt(18-decimals), nil))
	text := strings.TrimRight(fmt.Sprintf("%0*d", decimals, rest), "0")
	if text == "" {
		return sign + whole.String()
	}
	return sign + whole.String() + "." + text
}

// Short is an address as a person recognises it.
func Short(a common.Address) string {
	text := a.Hex()
	return text[:6] + "…" + text[len(text)-4:]
}

// Table writes rows with aligned columns.
func Table(w io.Writer, rows [][]string) {
	widths := make([]int, 0, 8)
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len([]rune(cell)))
		}
	}
	for _, row := range rows {
		var b strings.Builder
		for i, cell := range row {
			b.WriteString(cell)
			if i < len(row)-1 {
				b.WriteString(strings.Repeat(" ", widths[i]-len([]rune(cell))+2))
			}
		}
		fmt.Fprintln(w, strings.TrimRight(b.String(), " "))
	}
}

// Recent is how many incidents and moves a summary shows; the chain keeps all.
const Recent = 8

// Network writes the whole summary.
func Network(w io.Writer, s ledger.Summary) {
	Head(w, s)
	fmt.Fprintln(w)
	Nodes(w, s)
	fmt.Fprintln(w)
	Incidents(w, s, Recent)
	fmt.Fprintln(w)
	Moves(w, s, Recent)
}

// Head is where the network stands.
func Head(w io.Writer, s ledger.Summary) {
	if !s.Running {
		fmt.Fprintf(w, "chain %d, block %d: not bootstrapped yet\n", s.Chain, s.Block)
		return
	}
	fmt.Fprintf(w, "chain %d, block %d, epoch %d, settled through epoch %d\n", s.Chain, s.Block, s.Epoch, s.Settled)
	fmt.Fprintf(w, "accruing %s tokens, settles at %s\n", Tokens(s.Accruing), clock(s.SettlesAt))
	fmt.Fprintf(w, "rewards: %s funded, %s paid, %s owed\n", Tokens(s.Funded), Tokens(s.Paid), Tokens(s.Owed))
}

// Nodes is a row for each node.
func Nodes(w io.Writer, s ledger.Summary) {
	rows := [][]string{{"NODE", "DOMAIN", "STATUS", "UP EPOCHS", "EARNED", "ACCRUING", "REPLICAS", "INCIDENT"}}
	for _, n := range s.Nodes {
		incident := "-"
		if n.Incident != 0 {
			incident = fmt.Sprintf("#%d", n.Incident)
		}
		rows = append(rows, []string{
			fmt.Sprint(n.Node), n.Domain, n.Status, fmt.Sprint(n.UpEpochs), Tokens(n.Claimable), Tokens(n.Accruing),
			fmt.Sprint(n.Replicas), incident,
		})
	}
	Table(w, rows)
}

// Incidents lists the last ones, at most so many.
func Incidents(w io.Writer, s ledger.Summary, most int) {
	if len(s.Incidents) == 0 {
		fmt.Fprintln(w, "no incidents")
		return
	}
	rows := [][]string{{"INCIDENT", "KIND", "NODE", "OPENED", "RESOLVED", "EVIDENCE"}}
	for _, i := range last(s.Incidents, most) {
		node, resolved := fmt.Sprint(i.Node), "open"
		if i.Node == 0 {
			node = "several"
		}
		if i.Resolved != 0 {
			resolved = fmt.Sprintf("epoch %d", i.Resolved)
		}
		rows = append(rows, []string{fmt.Sprintf("#%d", i.ID), i.Kind, node, fmt.Sprintf("epoch %d", i.Opened), resolved, i.Evidence})
	}
	Table(w, rows)
}

// Moves lists the last replicas that found a host, at most so many.
func Moves(w io.Writer, s ledger.Summary, most int) {
	if len(s.Moves) == 0 {
		fmt.Fprintln(w, "no workloads placed")
		return
	}
	rows := [][]string{{"AT", "WORKLOAD", "REPLICA", "FROM", "TO", "GENERATION"}}
	for _, m := range last(s.Moves, most) {
		from := "-"
		if m.From != 0 {
			from = fmt.Sprint(m.From)
		}
		rows = append(rows, []string{
			clock(m.At), fmt.Sprint(m.Workload), fmt.Sprint(m.Replica), from, fmt.Sprint(m.To), fmt.Sprint(m.Generation),
		})
	}
	Table(w, rows)
}

func last[T any](list []T, most int) []T { return list[max(0, len(list)-most):] }

func clock(t time.Time) string { return t.Format("15:04:05") + " UTC" }
