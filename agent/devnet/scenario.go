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
func CheckScenario(name string, nodes, kills, rate int) error {
	switch {
	case !slices.Contains(Scenarios(), name):
		return fmt.Errorf("%w %q: there are %s", ErrScenario, name, strings.Join(Scenarios(), ", "))
	case name == cloudOutage && nodes < DefaultNodes:
		return fmt.Errorf("%w: %s needs %d nodes or more, so that the others are a quorum", ErrUnfit, cloudOutage, DefaultNodes)
	case kills < 1 || kills > maxKills:
		return fmt.Errorf("%w: 1 to %d kills", ErrUnfit, maxKills)
	case rate < 1 || rate > maxRate:
		return fmt.Errorf("%w: 1 to %d requests a second", ErrUnfit, maxRate)
	}
	return nil
}

// play is one scenario under way.
type play struct {
	*Devnet
	history  *ledger.History
	seen     []time.Time // when each block was seen first, by its number
	found    Findings
	killedAt []killing
	load     *load
}

// killing is one kill and the chain's block then: what came before it has nothing to do with it.
type killing struct {
	node  uint32
	at    time.Time
	block uint64
}

// Play runs a scenario to its end and says what the chain shows. kills and rate, in requests a second, are node-loss's.
// The error is a broken network or context; what the scenario itself missed is in the findings.
func (d *Devnet) Play(ctx context.Context, name string, kills, rate int) (Findings, error) {
	begun := time.Now()
	ctx, cancel := d.whileWanted(ctx)
	defer cancel()
	s := d.State()
	p := &play{Devnet: d, history: ledger.NewHistory(d.Ledger), found: NewFindings(name)}
	p.found.ChainID, p.found.RPC, p.found.Contract, p.found.Work, p.found.Token = s.ChainID, s.RPC, s.Network, s.Work, s.Token
	p.found.Nodes = len(s.Nodes)
	for _, n := range s.Nodes {
		p.found.Gateways = append(p.found.Gateways, n.Gateway)
	}
	var err error
	switch name {
	case steady:
		err = p.steady(ctx)
	case nodeLoss:
		err = p.nodeLoss(ctx, kills, rate)
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
	p.found.Seconds = time.Since(begun).Seconds()
	p.found.OK = err == nil && len(p.found.Failures) == 0
	if err != nil && d.told() {
		err = ErrStopped
	}
	return p.found, err
}

func (p *play) fail(format string, args ...any) {
	p.found.Failures = append(p.found.Failures, fmt.Sprintf(format, args...))
}

// catch reads what is new on chain, and returns the latest block. When a block was seen first is when a person could have
// known what is in it: its own timestamp is in whole seconds.
func (p *play) catch(ctx context.Context) (uint64, error) {
	block, _, err := p.history.Catch(ctx)
	if err != nil {
		return 0, err
	}
	for now := time.Now(); uint64(len(p.seen)) <= block; {
		p.seen = append(p.seen, now)
	}
	return block, nil
}

// until looks at the chain until done says so; false means that it did not happen in time.
func (p *play) until(ctx context.Context, patience time.Duration, done func() (bool, error)) (bool, error) {
	for deadline := time.Now().Add(patience); ; {
		if _, err := p.catch(ctx); err != nil {
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

// followMoves waits until every replica has a new host with a higher generation, and until that host answers.
func (p *play) followMoves(ctx context.Context, before []place, dead ...uint32) error {
	after := make([]place, len(before))
	ok, err := p.step(ctx, fmt.Sprintf("%d replicas moved", len(before)), movePatience, func() (bool, error) {
		placed := p.placed()
		for i, r := range before {
			h := placed[r.item]
			if h.node == 0 || slices.Contains(dead, h.node) || h.generation <= r.generation {
				return false, nil
			}
			after[i] = place{r.item, h}
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
		asking.Go(func() { p.load.watch(watching, r) })
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

// kill ends nodes at once. block is the chain's latest before it.
func (p *play) kill(block uint64, nodes ...uint32) error {
	at, err := p.fleet.kill(nodes...)
	if err != nil {
		return err
	}
	for i, id := range nodes {
		k := killing{id, at[i], block}
		p.killedAt = append(p.killedAt, k)
		if p.load != nil {
			p.load.killed(k)
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
