package devnet

import (
	"context"
	"strings"
	"time"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

const (
	// maxBadEpochs is how many bad epochs an outage of a whole cloud may take to be on chain.
	maxBadEpochs = 4
	// killWithin is how soon after the epoch's start the first node of a cloud must die, and how soon after it the
	// last one, for it to be one outage of whole epochs.
	killWithin = 100 * time.Millisecond
	// outagePerNode is how many replicas each node gets: enough that some are on the cloud, wherever the sample went.
	outagePerNode = 3
)

// cloudOutage: all nodes of one provider die at once, at an epoch's start.
func (p *play) cloudOutage(ctx context.Context) error {
	var victims, others []uint32
	for _, n := range p.State().Nodes {
		if strings.HasPrefix(n.Domain, Cloud+"/") {
			victims = append(victims, n.Node)
		} else {
			others = append(others, n.Node)
		}
	}
	if err := p.crowd(ctx, planCrowd(len(victims)+len(others), len(others), outagePerNode)); err != nil || len(p.found.Failures) > 0 {
		return err
	}
	if err := p.request(ctx, others[:gatewaysAsked], DefaultRate); err != nil {
		return err
	}
	var before []place
	for _, v := range victims {
		hosted, err := p.replicasOf(ctx, v)
		if err != nil {
			return err
		}
		before = append(before, hosted...)
	}
	if len(before) == 0 {
		p.fail("no replica is on %s: its outage would move nothing", Cloud)
		return nil
	}
	// Asked before the wait: from the epoch's start on there is no time for questions.
	block, err := p.catch(ctx)
	if err != nil {
		return err
	}
	now, _ := p.Ledger.Schedule.EpochAt(time.Now())
	start := p.Ledger.Schedule.Start(now + 1)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(time.Until(start)):
	}
	if err := p.kill(block, victims...); err != nil {
		return err
	}
	first := p.killedAt[0]
	p.out.Line("killed all %d nodes of %s (kill -9) at the start of epoch %d, hosts of %d replicas", len(victims), Cloud, now+1, len(before))
	p.atOnce(start)
	ok, err := p.step(ctx, "one systemic incident with all of them", incidentPatience, func() (bool, error) {
		members := make(map[uint32]map[uint32]bool)
		for _, e := range p.after(first) {
			if v, ok := e.Value.(*bindings.NetworkIncidentMembers); ok {
				if members[v.Incident] == nil {
					members[v.Incident] = make(map[uint32]bool)
				}
				for _, m := range bits(v.Bitmap) {
					members[v.Incident][m] = true
				}
			}
		}
		for _, m := range members {
			if containsAll(m, victims) {
				return true, nil
			}
		}
		return false, nil
	})
	if !ok {
		return err
	}
	if err := p.followMoves(ctx, before, victims...); err != nil {
		return err
	}
	return p.quietByTheOthers(ctx)
}

// atOnce fails a scenario whose kills were no outage at an epoch's start.
func (p *play) atOnce(start time.Time) {
	first, last := p.killedAt[0].at, p.killedAt[len(p.killedAt)-1].at
	if late := first.Sub(start); late > killWithin {
		p.fail("the first node was killed %s after the epoch had begun, at most %s are allowed", late, killWithin)
	}
	if took := last.Sub(first); took > killWithin {
		p.fail("killing took %s, so this was not one outage", took)
	}
}

func containsAll(set map[uint32]bool, want []uint32) bool {
	for _, w := range want {
		if !set[w] {
			return false
		}
	}
	return true
}
