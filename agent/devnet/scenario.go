package devnet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Names of scenarios.
const (
	steady      = "steady"
	nodeLoss    = "node-loss"
	cloudOutage = "cloud-outage"
)

// How long the chain may take to show something before it counts as not happening. Each is several times what the
// protocol's parameters allow.
const (
	incidentPatience = 60 * time.Second
	movePatience     = 60 * time.Second
	servingPatience  = 30 * time.Second
	resolvePatience  = 120 * time.Second
	steadyPatience   = 150 * time.Second
	lookEvery        = 50 * time.Millisecond
	// warmUp is how long requests run before a kill, so that what follows has something to be compared with.
	warmUp = 3 * time.Second
)

const (
	// steadyAttestations is how many quiet attestations a steady network must show.
	steadyAttestations = 4
	// maxBadEpochs is how many bad epochs an outage of a whole cloud may take to be on chain.
	maxBadEpochs = 4
	// killWithin is how close together the nodes of a cloud must die for it to be one outage.
	killWithin = 100 * time.Millisecond
	// gatewaysAsked is over how many gateways the requests go.
	gatewaysAsked = 2
	maxKills      = 100
)

// Scenarios lists them.
func Scenarios() []string { return []string{steady, nodeLoss, cloudOutage} }

// Reasons not to play a scenario.
var (
	ErrScenario = errors.New("unknown scenario")
	ErrUnfit    = errors.New("the network does not fit the scenario")
)

// CheckScenario tells before anything starts whether a scenario can be played.
func CheckScenario(name string, nodes, kills int) error {
	switch {
	case !slices.Contains(Scenarios(), name):
		return fmt.Errorf("%w %q: there are %s", ErrScenario, name, strings.Join(Scenarios(), ", "))
	case name == cloudOutage && nodes < DefaultNodes:
		return fmt.Errorf("%w: %s needs %d nodes or more, so that the others are a quorum", ErrUnfit, cloudOutage, DefaultNodes)
	case kills < 1 || kills > maxKills:
		return fmt.Errorf("%w: 1 to %d kills", ErrUnfit, maxKills)
	}
	return nil
}

// play is one scenario under way.
type play struct {
	*Devnet
	history  *ledger.History
	found    Findings
	kills    map[uint32]time.Time // the last of each node
	killedAt []killing
	load     *load
}

// killing is one kill and the chain's block then: what came before it has nothing to do with it.
type killing struct {
	node  uint32
	at    time.Time
	block uint64
}

// Play runs a scenario to its end and says what the chain shows. The error is a broken network or context; what the
// scenario itself missed is in the findings.
func (d *Devnet) Play(ctx context.Context, name string, kills int) (Findings, error) {
	s := d.State()
	p := &play{Devnet: d, history: ledger.NewHistory(d.Ledger), kills: make(map[uint32]time.Time)}
	p.found = Findings{
		Scenario: name, Failures: []string{}, ChainID: s.ChainID, RPC: s.RPC, Contract: s.Network, Work: s.Work, Token: s.Token,
		Nodes: len(s.Nodes), Gateways: []string{}, Incidents: []IncidentFound{}, Moves: []MoveFound{},
	}
	for _, n := range s.Nodes {
		p.found.Gateways = append(p.found.Gateways, n.Gateway)
	}
	var err error
	switch name {
	case steady:
		err = p.steady(ctx)
	case nodeLoss:
		err = p.nodeLoss(ctx, kills)
	case cloudOutage:
		err = p.cloudOutage(ctx)
	}
	if p.load != nil {
		requests, first := p.load.end()
		p.found.Requests = requests
		if requests.Failed > 0 {
			p.fail("%d of %d requests failed, the first with: %v", requests.Failed, requests.Sent, first)
		}
	}
	if err == nil {
		err = p.settle(ctx, name == steady)
	}
	p.found.OK = err == nil && len(p.found.Failures) == 0
	return p.found, err
}

func (p *play) fail(format string, args ...any) {
	p.found.Failures = append(p.found.Failures, fmt.Sprintf(format, args...))
}

// until looks at the chain until done says so; false means that it did not happen in time.
func (p *play) until(ctx context.Context, patience time.Duration, done func() (bool, error)) (bool, error) {
	for deadline := time.Now().Add(patience); ; {
		if _, _, err := p.history.Catch(ctx); err != nil {
			return false, err
		}
		ok, err := done()
		if ok || err != nil {
			return ok, err
		}
		if time.Now().After(deadline) {
			return false, nil
		}
		select {
		case <-ctx.Done():
			return false, ctx.Err()
		case <-time.After(lookEvery):
		}
	}
}

// step is until with a line for whoever looks on; what did not happen is a failure.
func (p *play) step(ctx context.Context, text string, patience time.Duration, done func() (bool, error)) (bool, error) {
	s := p.out.Step("%s", text)
	ok, err := p.until(ctx, patience, done)
	if !ok {
		s.Fail()
	} else {
		s.Done("")
	}
	if !ok && err == nil {
		p.fail("did not happen on chain within %s: %s", patience, text)
	}
	return ok, err
}

// steady: nobody fails, everybody is paid for every attested epoch.
func (p *play) steady(ctx context.Context) error {
	_, err := p.step(ctx, fmt.Sprintf("%d quiet attestations", steadyAttestations), steadyPatience, func() (bool, error) {
		n := 0
		for _, e := range p.history.Events {
			if _, ok := e.Value.(*bindings.NetworkAttested); ok {
				n++
			}
		}
		return n >= steadyAttestations, nil
	})
	return err
}

// nodeLoss: hosts die one after the other, their replicas move, nobody who asks a gateway notices.
func (p *play) nodeLoss(ctx context.Context, kills int) error {
	hosts, err := p.hosts(ctx, p.State().Workload)
	if err != nil {
		return err
	}
	// Gateways are asked all along, so they are never victims; any node may be one, also one that hosts.
	asked := p.gatewaysBeside(hosts)
	if err := p.crowd(ctx); err != nil || len(p.found.Failures) > 0 {
		return err
	}
	if err := p.request(ctx, asked); err != nil {
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
	if err := p.kill(ctx, victim); err != nil {
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

// followMoves waits until every replica has a new host with a higher generation, and until that host answers.
func (p *play) followMoves(ctx context.Context, before []replica, dead ...uint32) error {
	after := make([]replica, len(before))
	ok, err := p.step(ctx, fmt.Sprintf("%d replicas moved", len(before)), movePatience, func() (bool, error) {
		placed := p.placed()
		for i, r := range before {
			h := placed[item{r.workload, r.replica}]
			if h.node == 0 || slices.Contains(dead, h.node) || h.generation <= r.generation {
				return false, nil
			}
			after[i] = replica{r.workload, r.replica, h}
		}
		return true, nil
	})
	if !ok {
		return err
	}
	for _, r := range after {
		a, err := p.Ledger.Assignment(ctx, r.workload, r.replica)
		if err != nil {
			return err
		}
		if a.Node != r.node || a.Generation < r.generation {
			p.fail("workload %d replica %d: events say node %d, the contract says node %d", r.workload, r.replica, r.node, a.Node)
		}
	}
	step := p.out.Step("new hosts answer")
	watching, stop := context.WithTimeout(ctx, servingPatience)
	defer stop()
	var asking sync.WaitGroup
	for _, r := range after {
		asking.Go(func() { p.load.watch(watching, place{r.workload, r.host}) })
	}
	asking.Wait()
	if watching.Err() != nil {
		step.Fail()
		p.fail("some of the new hosts did not answer within %s", servingPatience)
		return ctx.Err()
	}
	step.Done("")
	return nil
}

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
	if err := p.request(ctx, others[:gatewaysAsked]); err != nil {
		return err
	}
	var before []replica
	for _, v := range victims {
		hosted, err := p.replicasOf(ctx, v)
		if err != nil {
			return err
		}
		before = append(before, hosted...)
	}
	now, _ := p.Ledger.Schedule.EpochAt(time.Now())
	start := p.Ledger.Schedule.Start(now + 1)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(time.Until(start)):
	}
	if err := p.kill(ctx, victims...); err != nil {
		return err
	}
	first, last := p.killedAt[0], p.killedAt[len(p.killedAt)-1]
	p.out.Line("killed all %d nodes of %s (kill -9) at the start of epoch %d", len(victims), Cloud, now+1)
	if took := last.at.Sub(first.at); took > killWithin {
		p.fail("killing took %s, so this was not one outage", took)
	}
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

// quietByTheOthers: what a node going down costs is what its attestation costs beyond a quiet one with as many
// non-signers.
func (p *play) quietByTheOthers(ctx context.Context) error {
	settled := p.killing()
	_, err := p.step(ctx, "a quiet attestation by the others", steadyPatience, func() (bool, error) {
		return p.quietSince(settled), nil
	})
	return err
}

// killing is a mark like that of a kill, without one.
func (p *play) killing() killing {
	k := killing{at: time.Now()}
	if n := len(p.history.Events); n > 0 {
		k.block = p.history.Events[n-1].Block
	}
	return k
}

// quietSince tells whether an attestation without any change was mined after the mark.
func (p *play) quietSince(k killing) bool {
	changed := false
	for _, e := range p.after(k) {
		switch e.Value.(type) {
		case *bindings.NetworkStatusChanged, *bindings.NetworkDebited, *bindings.NetworkChangeApplied:
			changed = true
		case *bindings.NetworkAttested:
			if !changed {
				return true
			}
			changed = false
		}
	}
	return false
}

func containsAll(set map[uint32]bool, want []uint32) bool {
	for _, w := range want {
		if !set[w] {
			return false
		}
	}
	return true
}

// bits lists the node ids in a bitmap: bit n is node id n, counted from the lowest bit of the first byte.
func bits(bitmap []byte) []uint32 {
	var out []uint32
	for i, b := range bitmap {
		for j := range 8 {
			if b&(1<<j) != 0 {
				out = append(out, uint32(i*8+j))
			}
		}
	}
	return out
}

// firstMissed is the first epoch that a node killed at t missed wholly. One killed as an epoch began missed that one.
func firstMissed(s epoch.Schedule, t time.Time) epoch.Epoch {
	e, ok := s.EpochAt(t)
	if !ok {
		return 0
	}
	if t.Sub(s.Start(e)) <= killWithin {
		return e
	}
	return e + 1
}
