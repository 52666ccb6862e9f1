package devnet

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
)

// afterAKill is seven nodes of which the sixth was killed: its incident is open, its replica has moved.
func afterAKill() (ledger.Summary, State) {
	pay, _ := new(big.Int).SetString("1234567800000000000000", 10)
	s := ledger.Summary{
		Chain: 31337, Block: 9000, Epoch: 2000, Settled: 1999, Running: true, SettlesAt: time.Unix(3600, 0).UTC(),
		Accruing: pay, Funded: pay, Paid: pay, Owed: pay,
		Incidents: []ledger.IncidentLine{{ID: 1, Node: 6, Kind: "NodeDown", Opened: 1990, Evidence: strings.Repeat("b", 59)}},
	}
	st := State{Workload: 1}
	for i, domain := range domains(DefaultNodes) {
		id := uint32(i + 1)
		n := ledger.NodeLine{Node: id, Domain: domain, Status: "Up", UpEpochs: 1999, Claimable: pay, Accruing: pay}
		if id == 6 {
			n.Status, n.Incident = "Down", 1
		}
		if id == 1 || id == 5 || id == 7 {
			n.Replicas = 1
		}
		s.Nodes = append(s.Nodes, n)
		st.Nodes = append(st.Nodes, NodeState{Node: id, Gateway: fmt.Sprintf("http://127.0.0.1:%d", 8600+id)})
	}
	for r, host := range []uint32{1, 5, 6} {
		s.Moves = append(s.Moves, ledger.MoveLine{Workload: 1, Replica: uint8(r), To: host, Generation: 1})
	}
	s.Moves = append(s.Moves, ledger.MoveLine{Workload: 1, Replica: 2, From: 6, To: 7, Generation: 2})
	return s, st
}

// What an ordinary terminal shows of a screen: 24 lines, the last of them the cursor's own.
func TestAnOrdinaryTerminalShowsTheIncidentTheMoveAndEveryNode(t *testing.T) {
	const rows, columns = 24, 80
	s, st := afterAKill()
	lines := strings.Split(strings.TrimSuffix(layout(s, next(s, st, []uint32{6}, "bin/depin-agent", ""), rows), "\n"), "\n")
	var shown strings.Builder
	for _, line := range lines[:min(len(lines), rows-1)] {
		fmt.Fprintln(&shown, string([]rune(line)[:min(len([]rune(line)), columns)]))
	}
	wanted := []string{
		"http://127.0.0.1:8601/w/1/", "http://127.0.0.1:8607/w/1/", "node 6 not running", "bin/depin-agent devnet restart 6",
		"settled through epoch 1999", "#1", "NodeDown", "open", "GENERATION", "1         2        6     7   2",
	}
	for _, n := range s.Nodes {
		wanted = append(wanted, fmt.Sprintf("\n%d     %s", n.Node, n.Domain))
	}
	for _, want := range wanted {
		if !strings.Contains(shown.String(), want) {
			t.Errorf("no %q in\n%s", want, shown.String())
		}
	}
}

func TestTheNewsComeBeforeMoreNodesThanFit(t *testing.T) {
	s, st := afterAKill()
	for id := uint32(8); id <= MaxNodes; id++ {
		s.Nodes = append(s.Nodes, ledger.NodeLine{Node: id, Domain: "aws/us-east-1", Status: "Up"})
	}
	for range 20 {
		s.Moves = append(s.Moves, ledger.MoveLine{Workload: 2, From: 6, To: 7, Generation: 2})
	}
	for rows, most := range map[int]int{0: report.Recent, 24: fewestRows, 200: report.Recent} {
		text := layout(s, next(s, st, nil, "depin-agent", ""), rows)
		if got := strings.Count(text, " UTC  2"); got != most {
			t.Errorf("%d rows: %d moves, want %d", rows, got, most)
		}
		if strings.Index(text, "GENERATION") > strings.Index(text, "DOMAIN") {
			t.Errorf("%d rows: nodes before moves", rows)
		}
	}
}

func TestThePersonIsToldToKillAHostThatIsNoGateway(t *testing.T) {
	s, st := afterAKill()
	if got := victim(s, st); got != 5 {
		t.Errorf("node %d, want 5", got)
	}
	for i := range s.Nodes {
		s.Nodes[i].Replicas = 0
	}
	if got := victim(s, st); got != 2 {
		t.Errorf("node %d when nobody else hosts, want 2", got)
	}
	if lines := next(s, st, nil, "depin-agent", " --dir x"); len(lines) != 2 || !strings.HasPrefix(lines[1], "kill  depin-agent devnet kill 2 --dir x") {
		t.Errorf("%q", lines)
	}
}
