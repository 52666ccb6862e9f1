package devnet

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// replica is a piece of work and where it is.
type replica struct {
	workload uint32
	replica  uint8
	host
}

// replicasOf lists what a node hosts by the chain.
func (p *play) replicasOf(ctx context.Context, node uint32) ([]replica, error) {
	all, err := p.replicas(ctx)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(r replica) bool { return r.node != node }), nil
}

// replicas lists every replica by the contract's own word.
func (p *play) replicas(ctx context.Context) ([]replica, error) {
	count, err := p.Ledger.Workloads(ctx)
	if err != nil {
		return nil, err
	}
	var out []replica
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
			out = append(out, replica{id, r, host{a.Node, a.Generation}})
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

// item names a replica.
type item struct {
	workload uint32
	replica  uint8
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

// request starts the requests and waits until they are answered.
func (p *play) request(ctx context.Context, nodes []uint32) error {
	s := p.State()
	var gateways []string
	for _, id := range nodes {
		n, err := s.node(id)
		if err != nil {
			return err
		}
		if err := p.waitServing(ctx, workloadURL(n.Gateway, s.Workload)); err != nil {
			return err
		}
		gateways = append(gateways, n.Gateway)
	}
	p.load = startLoad(context.WithoutCancel(ctx), gateways, s.Workload)
	p.out.Line("requests go to %s", gateways)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(warmUp):
		return nil
	}
}

// waitServing waits for the first good answer: a workload that was just placed is still being fetched and compiled.
func (p *play) waitServing(ctx context.Context, url string) error {
	probe := &load{client: p.http}
	step := p.out.Step("%s answers", url)
	for deadline := time.Now().Add(servingPatience); ; {
		_, err := probe.get(url)
		if err == nil {
			step.Done("")
			return nil
		}
		if time.Now().After(deadline) {
			step.Fail()
			return fmt.Errorf("%s does not serve the workload: %w", url, err)
		}
		select {
		case <-ctx.Done():
			step.Fail()
			return ctx.Err()
		case <-time.After(lookEvery):
		}
	}
}

// kill ends nodes as fast as one after the other goes.
func (p *play) kill(ctx context.Context, nodes ...uint32) error {
	block, _, err := p.history.Catch(ctx)
	if err != nil {
		return err
	}
	for _, id := range nodes {
		at := time.Now()
		if err := p.Kill(id); err != nil {
			return err
		}
		p.kills[id] = at
		p.killedAt = append(p.killedAt, killing{id, at, block})
		if p.load != nil {
			p.load.killed(at)
		}
	}
	return nil
}

// after is the events since a kill.
func (p *play) after(k killing) []ledger.Event {
	i := slices.IndexFunc(p.history.Events, func(e ledger.Event) bool { return e.Block > k.block })
	if i < 0 {
		return nil
	}
	return p.history.Events[i:]
}

// cause is the last kill of a node before an event.
func (p *play) cause(node uint32, e ledger.Event) (killing, bool) {
	for _, k := range slices.Backward(p.killedAt) {
		if k.node == node && k.block < e.Block {
			return k, true
		}
	}
	return killing{}, false
}

// untilMissed is how long after a kill the first epoch began that the node missed wholly, in seconds.
func (p *play) untilMissed(k killing) float64 {
	s := p.Ledger.Schedule
	return max(0, s.Start(firstMissed(s, k.at)).Sub(k.at).Seconds())
}

// settle claims for every node, so that pay becomes tokens, then reads the chain at one block and fills the findings.
func (p *play) settle(ctx context.Context, everybodyPaid bool) error {
	step := p.out.Step("claim for %d nodes and check the sums", p.found.Nodes)
	fail := func(err error) error { step.Fail(); return err }
	for _, m := range p.members {
		claimable, err := p.Ledger.Claimable(ctx, m.id)
		if err != nil {
			return fail(err)
		}
		if claimable.Sign() == 0 {
			continue
		}
		if _, err := p.deployer.Send(ctx, withGas(p.Ledger.Claim(m.id), transferGas)); err != nil {
			return fail(fmt.Errorf("claim for node %d: %w", m.id, err))
		}
	}
	// One more transaction of the same account is mined after all of them.
	last, err := p.deployer.Do(ctx, ledger.Tx{To: &p.deployer.Address})
	if err != nil {
		return fail(err)
	}
	if _, _, err := p.history.Catch(ctx); err != nil {
		return fail(err)
	}
	block := last.BlockNumber.Uint64()
	then := p.Ledger.At(block)
	a := count(p.history.Events, block)
	wrong, err := a.compare(ctx, then)
	if err != nil {
		return fail(err)
	}
	p.found.Failures = append(p.found.Failures, wrong...)
	if everybodyPaid {
		for _, m := range p.members {
			if a.epochs[m.id] != a.total {
				p.fail("node %d was paid for %d of %d attested epochs", m.id, a.epochs[m.id], a.total)
			}
		}
		if a.total == 0 {
			p.fail("no epoch was attested")
		}
	}
	state, err := then.State(ctx)
	if err != nil {
		return fail(err)
	}
	p.found.Attested = state.AttestedEpochs
	p.found.Rewards = RewardsFound{state.Funded.String(), state.Paid.String(), state.Owed.String()}
	if p.found.Gas, err = p.measureGas(ctx, p.history.Events); err != nil {
		return fail(err)
	}
	p.readIncidents()
	p.readMoves()
	step.Done("")
	return nil
}

func withGas(tx ledger.Tx, gas uint64) ledger.Tx {
	tx.Gas = gas
	return tx
}

// reasons are why an incident of a kind is opened.
var reasons = map[uint8]string{
	ledger.IncidentNodeDown:      "HeartbeatsMissed",
	ledger.IncidentSystemic:      "ManyDownTogether",
	ledger.IncidentQuorumLost:    "NoQuorum",
	ledger.IncidentReplicaFailed: "ReplicaNotServing",
}

// readIncidents turns events into rows; a systemic incident has one for each member.
func (p *play) readIncidents() {
	opened := make(map[uint32]*bindings.NetworkIncidentOpened)
	resolved := make(map[host]uint64) // incident and node
	add := func(e ledger.Event, v *bindings.NetworkIncidentOpened, node uint32, at uint64) {
		row := IncidentFound{
			ID: v.Incident, Node: node, Kind: ledger.IncidentName(v.Kind), Reason: reasons[v.Kind], Opened: at, Evidence: v.Evidence,
		}
		if k, ok := p.cause(node, e); ok {
			s := p.Ledger.Schedule
			mined := time.Unix(int64(e.Time), 0)
			row.Seconds, row.Wait = mined.Sub(k.at).Seconds(), p.untilMissed(k)
			if now, ok := s.EpochAt(mined); ok && now > firstMissed(s, k.at) {
				row.BadEpochs = uint64(now - firstMissed(s, k.at))
			}
			if v.Kind == ledger.IncidentSystemic && row.BadEpochs > maxBadEpochs {
				p.fail("the outage was on chain after %d bad epochs, at most %d are allowed", row.BadEpochs, maxBadEpochs)
			}
		}
		p.found.Incidents = append(p.found.Incidents, row)
	}
	for _, e := range p.history.Events {
		switch v := e.Value.(type) {
		case *bindings.NetworkIncidentOpened:
			opened[v.Incident] = v
			if v.Kind != ledger.IncidentSystemic {
				add(e, v, v.Node, v.Epoch)
			}
		case *bindings.NetworkIncidentMembers:
			for _, node := range bits(v.Bitmap) {
				if o := opened[v.Incident]; o != nil {
					add(e, o, node, v.Epoch)
				}
			}
		case *bindings.NetworkIncidentResolved:
			resolved[host{v.Incident, v.Node}] = v.Epoch
		}
	}
	for i := range p.found.Incidents {
		row := &p.found.Incidents[i]
		if at, ok := resolved[host{row.ID, row.Node}]; ok {
			row.Resolved = at
		} else {
			row.Resolved = resolved[host{row.ID, 0}]
		}
	}
}

// readMoves turns events into rows, also for replicas that waited in the queue in between.
func (p *play) readMoves() {
	type item struct {
		workload uint32
		replica  uint8
	}
	waiting := make(map[item]uint32) // the host they left
	for _, e := range p.history.Events {
		switch v := e.Value.(type) {
		case *bindings.WorkReplicaUnplaced:
			if v.From != 0 {
				waiting[item{v.Workload, v.Replica}] = v.From
			}
		case *bindings.WorkReplicaAssigned:
			at := item{v.Workload, v.Replica}
			from := v.From
			if from == 0 {
				from = waiting[at]
			}
			delete(waiting, at)
			if from == 0 {
				continue // a first placement
			}
			row := MoveFound{Workload: v.Workload, Replica: v.Replica, From: from, To: v.Node, Generation: v.Generation}
			if k, ok := p.cause(from, e); ok {
				row.Seconds, row.Wait = time.Unix(int64(e.Time), 0).Sub(k.at).Seconds(), p.untilMissed(k)
				if p.load != nil {
					if served, ok := p.load.servedAt(place{v.Workload, host{v.Node, v.Generation}}); ok {
						row.Serving = served.Sub(k.at).Seconds()
					}
				}
			}
			p.found.Moves = append(p.found.Moves, row)
		}
	}
}
