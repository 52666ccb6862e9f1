package devnet

import (
	"context"
	"slices"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// item names a replica.
type item struct {
	workload uint32
	replica  uint8
}

// host is a replica's place at one time.
type host struct{ node, generation uint32 }

// place is a replica and where it is.
type place struct {
	item
	host
}

// replicasOf lists what a node hosts by the chain.
func (p *play) replicasOf(ctx context.Context, node uint32) ([]place, error) {
	all, err := p.replicas(ctx)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(r place) bool { return r.node != node }), nil
}

// replicas lists every replica by the contract's own word.
func (p *play) replicas(ctx context.Context) ([]place, error) {
	count, err := p.Ledger.Workloads(ctx)
	if err != nil {
		return nil, err
	}
	var out []place
	for id := uint32(1); id <= count; id++ {
		w, err := p.Ledger.Workload(ctx, id)
		if err != nil {
			return nil, err
		}
		for r := range w.Replicas {
			a, err := p.Ledger.Assignment(ctx, id, r)
			if err != nil {
				return nil, err
			}
			out = append(out, place{item{id, r}, host{a.Node, a.Generation}})
		}
	}
	return out, nil
}

// placed is where events say that replicas are: cheap enough to look at many times a second, so that looking does
// not slow down what is looked at.
func (p *play) placed() map[item]host {
	out := make(map[item]host)
	for _, e := range p.history.Events {
		switch v := e.Value.(type) {
		case *bindings.WorkReplicaAssigned:
			out[item{v.Workload, v.Replica}] = host{v.Node, v.Generation}
		case *bindings.WorkReplicaUnplaced:
			out[item{v.Workload, v.Replica}] = host{0, v.Generation}
		}
	}
	return out
}

// hosts lists the nodes that have replicas of a workload.
func (p *play) hosts(ctx context.Context, workload uint32) ([]uint32, error) {
	all, err := p.replicas(ctx)
	if err != nil {
		return nil, err
	}
	var out []uint32
	for _, r := range all {
		if r.workload == workload && r.node != 0 && !slices.Contains(out, r.node) {
			out = append(out, r.node)
		}
	}
	slices.Sort(out)
	return out, nil
}

// gatewaysBeside picks the nodes to ask: such that host nothing, as far as there are any.
func (p *play) gatewaysBeside(hosts []uint32) []uint32 {
	var idle, busy []uint32
	for _, n := range p.State().Nodes {
		if slices.Contains(hosts, n.Node) {
			busy = append(busy, n.Node)
		} else {
			idle = append(idle, n.Node)
		}
	}
	return append(idle, busy...)[:gatewaysAsked]
}
