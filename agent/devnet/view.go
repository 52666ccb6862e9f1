package devnet

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
)

const (
	redrawEvery = time.Second
	// lineEvery is how often a quiet network says so where nothing can be redrawn.
	lineEvery = 15 * time.Second
)

// Watch shows the network until the context ends or somebody asks it to stop.
func (d *Devnet) Watch(ctx context.Context) error {
	hints := d.hints()
	if !d.out.Live() {
		for _, line := range hints {
			d.out.Line("%s", line)
		}
	}
	history := ledger.NewHistory(d.Ledger)
	tick := time.NewTicker(redrawEvery)
	defer tick.Stop()
	teller := teller{out: d.out.Line}
	for {
		s, err := ledger.Summarize(ctx, d.Ledger, history)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return fmt.Errorf("watch the network: %w", err)
		}
		if d.out.Live() {
			d.out.Draw(strings.Join(hints, "\n") + "\n" + d.screen(s))
		} else {
			teller.tell(s)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-d.asked:
			return nil
		case id := <-d.fleet.gone:
			d.out.Line("agent of node %d ended by itself: %s", id, d.fleet.lastWords(id))
		case <-tick.C:
		}
	}
}

// hints are what a person can do with the network now.
func (d *Devnet) hints() []string {
	s := d.State()
	if len(s.Nodes) < 2 {
		return nil
	}
	me := filepath.Base(s.Binary)
	if d.options.Root != "" && s.Binary == filepath.Join(d.options.Root, "bin", me) {
		me = "bin/" + me
	}
	dir := ""
	if filepath.Base(d.options.Dir) != ".devnet" {
		dir = " --dir " + d.options.Dir
	}
	victim := d.victim(s)
	return []string{
		"",
		fmt.Sprintf("gateways   %s/w/%d/", s.Nodes[0].Gateway, s.Workload),
		fmt.Sprintf("           %s/w/%d/", s.Nodes[len(s.Nodes)-1].Gateway, s.Workload),
		fmt.Sprintf("chain      %s   Network %s", s.RPC, s.Network),
		fmt.Sprintf("kill       %s devnet kill %d%s", me, victim, dir),
		fmt.Sprintf("restart    %s devnet restart %d%s", me, victim, dir),
		fmt.Sprintf("ask        %s status%s", me, dir),
		"stop       Ctrl-C",
		"",
	}
}

// victim is a node whose loss shows the most: one that hosts the sample, and is none of the two gateways named.
func (d *Devnet) victim(s State) uint32 {
	fallback := s.Nodes[1].Node
	for r := range uint8(sampleReplicas) {
		a, err := d.Ledger.Assignment(context.Background(), s.Workload, r)
		if err == nil && a.Node != 0 && a.Node != s.Nodes[0].Node && a.Node != s.Nodes[len(s.Nodes)-1].Node {
			return a.Node
		}
	}
	return fallback
}

func (d *Devnet) screen(s ledger.Summary) string {
	var b bytes.Buffer
	report.Network(&b, s)
	var dead []string
	for _, n := range d.State().Nodes {
		if !d.fleet.alive(n.Node) {
			dead = append(dead, fmt.Sprint(n.Node))
		}
	}
	if len(dead) > 0 {
		fmt.Fprintf(&b, "\nprocesses not running: node %s\n", strings.Join(dead, ", "))
	}
	return b.String()
}

// teller says what changed, one line each, and now and then that nothing did.
type teller struct {
	out              func(string, ...any)
	said             time.Time
	incidents, moves int
	resolved         map[uint32]bool
}

func (t *teller) tell(s ledger.Summary) {
	if t.resolved == nil {
		t.resolved = make(map[uint32]bool)
	}
	for _, i := range s.Incidents[t.incidents:] {
		t.say("incident #%d %s node %d opened at epoch %d, evidence %s", i.ID, i.Kind, i.Node, i.Opened, i.Evidence)
	}
	t.incidents = len(s.Incidents)
	for _, m := range s.Moves[t.moves:] {
		if m.From == 0 {
			t.say("workload %d replica %d placed on node %d", m.Workload, m.Replica, m.To)
			continue
		}
		t.say("workload %d replica %d moved from node %d to node %d, generation %d", m.Workload, m.Replica, m.From, m.To, m.Generation)
	}
	t.moves = len(s.Moves)
	for _, i := range s.Incidents {
		if i.Resolved != 0 && !t.resolved[i.ID] {
			t.resolved[i.ID] = true
			t.say("incident #%d resolved at epoch %d", i.ID, i.Resolved)
		}
	}
	if time.Since(t.said) >= lineEvery {
		up := 0
		for _, n := range s.Nodes {
			if n.Status == ledger.StatusName(ledger.StatusUp) {
				up++
			}
		}
		t.say("epoch %d, settled through %d: %d of %d nodes up, %s tokens owed, %s accruing",
			s.Epoch, s.Settled, up, len(s.Nodes), report.Tokens(s.Owed), report.Tokens(s.Accruing))
	}
}

func (t *teller) say(format string, args ...any) {
	t.said = time.Now()
	t.out(format, args...)
}
