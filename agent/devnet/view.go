package devnet

import (
	"context"
	"fmt"
	"time"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
)

const (
	redrawEvery = time.Second
	// lineEvery is how often a quiet network says so where nothing can be redrawn.
	lineEvery = 15 * time.Second
	// maxMissed is how many looks in a row may fail before the chain counts as gone.
	maxMissed = 10
)

// Watch shows the network until the context ends or somebody asks it to stop.
func (d *Devnet) Watch(ctx context.Context) error {
	ctx, cancel := d.whileWanted(ctx)
	defer cancel()
	history := ledger.NewHistory(d.Ledger)
	return d.watch(ctx, func() (ledger.Summary, error) { return ledger.Summarize(ctx, d.Ledger, history) })
}

func (d *Devnet) watch(ctx context.Context, look func() (ledger.Summary, error)) error {
	tick := time.NewTicker(redrawEvery)
	defer tick.Stop()
	teller := teller{out: d.out.Line}
	hinted, missed := false, 0
	for {
		s, err := look()
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			if missed++; missed == maxMissed {
				return fmt.Errorf("watch the network: %w", err)
			}
			d.out.Line("the chain did not answer, asking again: %v", err)
		} else {
			missed = 0
			if !hinted {
				hinted = true
				for _, line := range d.hints(s) {
					d.out.Line("%s", line)
				}
			}
			if d.out.Live() {
				d.out.Draw(d.screen(s))
			} else {
				teller.tell(s)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case id := <-d.fleet.gone:
			d.out.Line("agent of node %d ended by itself: %s", id, d.fleet.lastWords(id))
		case <-tick.C:
		}
	}
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
