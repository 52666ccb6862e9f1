package devnet

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
)

// hints are what a person can do with the network now. They are said once: a redraw has room for two lines of them, see next.
func (d *Devnet) hints(s ledger.Summary) []string {
	st := d.State()
	me, dir := d.typed()
	victim := victim(s, st)
	urls := gateways(st)
	return []string{
		"",
		"gateways   " + urls[0],
		"           " + urls[1],
		fmt.Sprintf("chain      %s   Network %s", st.RPC, st.Network),
		fmt.Sprintf("kill       %s devnet kill %d%s", me, victim, dir),
		fmt.Sprintf("restart    %s devnet restart %d%s", me, victim, dir),
		fmt.Sprintf("ask        %s status%s", me, dir),
		"stop       Ctrl-C",
		"",
	}
}

// typed is how a person calls this program from where it was started, and the flag that finds this network.
func (d *Devnet) typed() (me, dir string) {
	binary := d.State().Binary
	me = filepath.Base(binary)
	if d.options.Root != "" && binary == filepath.Join(d.options.Root, "bin", me) {
		me = "bin/" + me
	}
	if filepath.Base(d.options.Dir) != ".devnet" {
		dir = " --dir " + d.options.Dir
	}
	return me, dir
}

// gateways are two ways to ask the sample: through the first node and through the last.
func gateways(st State) [2]string {
	url := func(n NodeState) string { return fmt.Sprintf("%s/w/%d/", n.Gateway, st.Workload) }
	return [2]string{url(st.Nodes[0]), url(st.Nodes[len(st.Nodes)-1])}
}

// victim is a node whose loss shows the most: one that hosts replicas, and is none of the two gateways named.
func victim(s ledger.Summary, st State) uint32 {
	first, last := st.Nodes[0].Node, st.Nodes[len(st.Nodes)-1].Node
	for _, n := range s.Nodes {
		if n.Replicas > 0 && n.Node != first && n.Node != last {
			return n.Node
		}
	}
	return st.Nodes[1].Node
}

func (d *Devnet) screen(s ledger.Summary) string {
	var dead []uint32
	st := d.State()
	for _, n := range st.Nodes {
		if !d.fleet.alive(n.Node) {
			dead = append(dead, n.Node)
		}
	}
	me, dir := d.typed()
	return layout(s, next(s, st, dead, me, dir), d.out.Rows())
}

// next is what to do now, in the two lines that every redraw has.
func next(s ledger.Summary, st State, dead []uint32, me, dir string) []string {
	urls := gateways(st)
	ask := "ask   " + urls[0] + "  " + urls[1]
	if len(dead) == 0 {
		return []string{ask, fmt.Sprintf("kill  %s devnet kill %d%s   (Ctrl-C stops all)", me, victim(s, st), dir)}
	}
	names := strings.Trim(fmt.Sprint(dead), "[]")
	return []string{ask, fmt.Sprintf("node %s not running   %s devnet restart %d%s", names, me, slices.Min(dead), dir)}
}

const (
	// fixedLines is a screen without its rows of incidents, moves and nodes: next, head, titles, blanks.
	fixedLines = 12
	// fewestRows of incidents and of moves are shown at any height: seven nodes leave that much on 24 lines.
	fewestRows = 2
)

// layout puts the news above the nodes: a terminal too short for all loses nodes, never the incident that was opened.
// rows is the terminal's height, 0 if unknown.
func layout(s ledger.Summary, next []string, rows int) string {
	most := report.Recent
	if rows > 0 {
		most = min(most, max(fewestRows, (rows-1-fixedLines-len(s.Nodes))/2))
	}
	var b bytes.Buffer
	fmt.Fprintln(&b, strings.Join(next, "\n"))
	fmt.Fprintln(&b)
	report.Head(&b, s)
	fmt.Fprintln(&b)
	report.Incidents(&b, s, most)
	fmt.Fprintln(&b)
	report.Moves(&b, s, most)
	fmt.Fprintln(&b)
	report.Nodes(&b, s)
	return b.String()
}
