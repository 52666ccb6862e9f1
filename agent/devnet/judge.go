package devnet

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// cause is the last kill of a node before an event, by its place among all kills. Blocks have whole seconds.
func (p *play) cause(node uint32, e ledger.Event) (int, bool) {
	for i, k := range slices.Backward(p.killedAt) {
		if k.node == node && k.block < e.Block && k.at.Unix() <= int64(e.Time) {
			return i, true
		}
	}
	return 0, false
}

// toChain is how long after a kill the block of an event was seen, in seconds.
func (p *play) toChain(k killing, e ledger.Event) float64 { return p.seen[e.Block].Sub(k.at).Seconds() }

// untilMissed is how long after a kill the first epoch began that the node missed wholly, in seconds.
func (p *play) untilMissed(k killing) float64 {
	s := p.Ledger.Schedule
	return max(0, s.Start(firstMissed(s, k.at)).Sub(k.at).Seconds())
}

// settle claims for every node, so that pay becomes tokens, then reads the chain at one block and fills the findings.
func (p *play) settle(ctx context.Context, everybodyPaid bool) error {
	step := p.out.Step("claim for %d nodes and check the sums", p.found.Nodes)
	fail := func(err error) error { step.Fail(); return err }
	claims, err := p.claim(ctx, everybodyPaid)
	if err != nil {
		return fail(err)
	}
	block, err := p.catch(ctx)
	if err != nil {
		return fail(err)
	}
	then := p.Ledger.At(block)
	p.found.Failures = append(p.found.Failures, unpaid(p.history.Events, claims)...)
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

// claimed is a claim that was sent, and what the contract said before that it would pay.
type claimed struct {
	node uint32
	tx   common.Hash
	due  *big.Int
}

// claim claims for every node that has earned something, and waits until all of it is mined.
func (p *play) claim(ctx context.Context, everybodyPaid bool) ([]claimed, error) {
	var sent []claimed
	for _, m := range p.members {
		due, err := p.Ledger.Claimable(ctx, m.id)
		if err != nil {
			return nil, err
		}
		if due.Sign() == 0 {
			if everybodyPaid {
				p.fail("node %d has earned nothing to claim", m.id)
			}
			continue
		}
		tx := p.Ledger.Claim(m.id)
		tx.Gas = transferGas
		hash, err := p.deployer.Send(ctx, tx)
		if err != nil {
			return nil, fmt.Errorf("claim for node %d: %w", m.id, err)
		}
		sent = append(sent, claimed{m.id, hash, due})
	}
	for _, c := range sent {
		if _, err := ledger.Wait(ctx, p.Ledger.Backend, c.tx); err != nil {
			return nil, fmt.Errorf("claim for node %d: %w", c.node, err)
		}
	}
	return sent, nil
}

// unpaid lists the claims that paid less than what was due; an attestation in between may have added to it. That a claim
// pays exactly what was earned by then, and that the owner has it, is for the sums to show.
func unpaid(events []ledger.Event, claims []claimed) []string {
	var wrong []string
	for _, c := range claims {
		paid := new(big.Int)
		for _, e := range events {
			if v, ok := e.Value.(*bindings.NetworkClaimed); ok && e.Tx == c.tx && v.Node == c.node {
				paid.Add(paid, v.Amount)
			}
		}
		if paid.Cmp(c.due) < 0 {
			wrong = append(wrong, fmt.Sprintf("claim for node %d paid %s wei in transaction %s, %s were due", c.node, paid, c.tx, c.due))
		}
	}
	return wrong
}

// readIncidents turns events into rows; a systemic incident has one for each member. One kill explains one incident of
// its node: any other is a false alarm.
func (p *play) readIncidents() {
	explained := make(map[int]bool) // kills
	opened := make(map[uint32]*bindings.NetworkIncidentOpened)
	resolved := make(map[host]uint64) // incident and node
	add := func(e ledger.Event, v *bindings.NetworkIncidentOpened, node uint32, at uint64) {
		row := IncidentFound{
			ID: v.Incident, Node: node, Kind: ledger.IncidentName(v.Kind), Reason: ledger.ReasonName(v.Reason), Opened: at, Evidence: v.Evidence,
		}
		i, ok := p.cause(node, e)
		if !ok || explained[i] {
			p.fail("false alarm: incident #%d (%s) names node %d, whose agent nobody had killed", v.Incident, row.Kind, node)
		}
		if ok {
			explained[i] = true
			k, s := p.killedAt[i], p.Ledger.Schedule
			row.Seconds, row.Wait = p.toChain(k, e), p.untilMissed(k)
			if now, ok := s.EpochAt(time.Unix(int64(e.Time), 0)); ok && now > firstMissed(s, k.at) {
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
			if i, ok := p.cause(from, e); ok {
				k := p.killedAt[i]
				row.Seconds, row.Wait = p.toChain(k, e), p.untilMissed(k)
				if p.load != nil {
					if served, ok := p.load.servedAt(place{at, host{v.Node, v.Generation}}); ok {
						row.Serving = served.Sub(k.at).Seconds()
					}
				}
			}
			p.found.Moves = append(p.found.Moves, row)
		}
	}
}
