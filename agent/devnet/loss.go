package devnet

import (
	"context"
	"fmt"
	"slices"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// lossPerNode is how many replicas each node gets: more than ten on the least loaded one, and one call moves nearly all.
const lossPerNode = 18

// nodeLoss: hosts die one after the other, their replicas move, nobody who asks a gateway notices.
func (p *play) nodeLoss(ctx context.Context, kills, rate int) error {
	hosts, err := p.hosts(ctx, p.State().Workload)
	if err != nil {
		return err
	}
	// Gateways are asked all along, so they are never victims; any node may be one, also one that hosts.
	asked := p.gatewaysBeside(hosts)
	n := len(p.State().Nodes)
	if err := p.crowd(ctx, planCrowd(n, n-1, lossPerNode)); err != nil || len(p.found.Failures) > 0 {
		return err
	}
	if err := p.request(ctx, asked, rate); err != nil {
		return err
	}
	for i := range kills {
		// The victim serves the workload that is asked for, whatever else it hosts.
		hosts, err := p.hosts(ctx, p.State().Workload)
		if err != nil {
			return err
		}
		victim := uint32(0)
		for j := range hosts { // not always the same one
			if h := hosts[(i+j)%len(hosts)]; !slices.Contains(asked, h) {
				victim = h
				break
			}
		}
		if victim == 0 {
			p.fail("no host could be killed: every replica is on a gateway that is asked")
			return nil
		}
		if err := p.lose(ctx, victim, i == 0); err != nil || len(p.found.Failures) > 0 {
			return err
		}
	}
	return nil
}

// lose kills one host and follows what the chain makes of it, until the node is back. measured waits for a quiet
// attestation without the victim first: what its fall cost is what its attestation cost beyond such a one.
func (p *play) lose(ctx context.Context, victim uint32, measured bool) error {
	before, err := p.replicasOf(ctx, victim)
	if err != nil {
		return err
	}
	block, err := p.catch(ctx)
	if err != nil {
		return err
	}
	if err := p.kill(block, victim); err != nil {
		return err
	}
	k := p.killedAt[len(p.killedAt)-1]
	p.out.Line("killed node %d (kill -9), host of %d replicas", victim, len(before))
	var incident uint32
	ok, err := p.step(ctx, fmt.Sprintf("incident for node %d", victim), incidentPatience, func() (bool, error) {
		for _, e := range p.after(k) {
			if v, ok := e.Value.(*bindings.NetworkIncidentOpened); ok && v.Node == victim && v.Kind == ledger.IncidentNodeDown {
				incident = v.Incident
			}
		}
		return incident != 0, nil
	})
	if !ok {
		return err
	}
	if err := p.followMoves(ctx, before, victim); err != nil || len(p.found.Failures) > 0 {
		return err
	}
	if measured {
		if err := p.quietByTheOthers(ctx); err != nil || len(p.found.Failures) > 0 {
			return err
		}
	}
	if err := p.Restart(victim); err != nil {
		return err
	}
	p.out.Line("restarted node %d", victim)
	_, err = p.step(ctx, fmt.Sprintf("incident #%d resolved", incident), resolvePatience, func() (bool, error) {
		i, err := p.Ledger.Incident(ctx, incident)
		return i.ResolvedEpoch != 0, err
	})
	return err
}
