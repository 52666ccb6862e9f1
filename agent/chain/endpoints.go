package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// ErrNoQuorum says that fewer than m endpoints agree. Nothing is believed then.
var ErrNoQuorum = errors.New("too few RPC endpoints agree")

// WarnSingleEndpoint is the code logged when the agent runs on so few endpoints
// that one of them can lie to it.
const WarnSingleEndpoint = "SingleEndpoint"

const (
	// devChainID is anvil's: a chain that lives on this machine.
	devChainID = 31337

	// minEndpoints is the least number of which a majority survives one liar.
	minEndpoints = 3

	// defaultTimeout bounds one request: above the slowest honest public endpoint,
	// below a slot of an L1.
	defaultTimeout = 5 * time.Second

	// maxForkDepth is how far below the m-th highest head agreement is looked for.
	// Deeper, honest endpoints do not disagree for longer than a poll.
	maxForkDepth = 16

	// staleBlocks is how far behind the agreed head an endpoint may be.
	staleBlocks = 5

	// strikesToName is how many polls in a row an endpoint must be bad before it is
	// named in the log: one poll may meet a block on its way.
	strikesToName = 3
)

// Config says which endpoints to ask.
type Config struct {
	URLs    []string
	ChainID uint64
	// AllowFew accepts fewer than three distinct endpoints on a real chain.
	AllowFew bool
	// Timeout bounds one request; 0 means the default.
	Timeout time.Duration
	Logger  *slog.Logger
}

// Endpoints asks n RPC endpoints and believes what m = n/2 + 1 of them agree on.
// Safe for concurrent use.
type Endpoints struct {
	all     []*endpoint
	m       int
	grace   time.Duration // how long a poll waits for the rest once m have answered
	chainID uint64
	log     *slog.Logger
}

// NewEndpoints checks the configuration; it connects to nothing.
func NewEndpoints(c Config) (*Endpoints, error) {
	if c.Timeout == 0 {
		c.Timeout = defaultTimeout
	}
	if c.ChainID == 0 {
		return nil, errors.New("configure RPC endpoints: the chain id is missing")
	}
	e := &Endpoints{chainID: c.ChainID, log: c.Logger, grace: c.Timeout / 10}
	hosts := map[string]bool{}
	for _, raw := range c.URLs {
		one, err := newEndpoint(strings.TrimSpace(raw), c.ChainID, c.Timeout)
		if err != nil {
			return nil, fmt.Errorf("configure RPC endpoints: %w", err)
		}
		if slices.ContainsFunc(e.all, func(o *endpoint) bool { return o.url == one.url }) {
			return nil, fmt.Errorf("configure RPC endpoints: %s is listed twice: one endpoint is one vote", one.name)
		}
		e.all = append(e.all, one)
		hosts[host(one.url)] = true
	}
	if len(e.all) == 0 {
		return nil, errors.New("configure RPC endpoints: none given: set at least three RPC URLs of different providers")
	}
	if len(hosts) < minEndpoints {
		if c.ChainID != devChainID && !c.AllowFew {
			return nil, fmt.Errorf("configure RPC endpoints: %d distinct, at least %d needed so that one cannot lie: add endpoints of other providers, or allow fewer explicitly",
				len(hosts), minEndpoints)
		}
		e.log.Warn("a single RPC endpoint can lie to this agent", "code", WarnSingleEndpoint, "distinct", len(hosts), "chainId", c.ChainID)
	}
	e.m = len(e.all)/2 + 1
	return e, nil
}

// host is what makes two endpoints distinct: two keys at one provider are one.
func host(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return raw
	}
	return strings.ToLower(u.Host)
}

// ChainID is the configured chain id.
func (e *Endpoints) ChainID() uint64 { return e.chainID }

// Quorum is (m, n).
func (e *Endpoints) Quorum() (m, n int) { return e.m, len(e.all) }

// Check asks every endpoint for its chain id. A wrong one is an error (a
// mistake in the configuration); an unreachable one is only logged, because
// losing RPC must not stop the agent.
func (e *Endpoints) Check(ctx context.Context) error {
	answers := ask(ctx, e.all, func(context.Context, *rpc.Client) (struct{}, error) { return struct{}{}, nil })
	var wrong []error
	for range e.all {
		switch a := <-answers; {
		case errors.Is(a.err, ErrWrongChain):
			wrong = append(wrong, a.err)
		case a.err != nil:
			e.log.Warn("RPC endpoint does not answer; going on without it", "endpoint", e.all[a.from].name, "error", a.err)
		}
	}
	return errors.Join(wrong...)
}

// Health is what the last poll found, in the order of configuration.
func (e *Endpoints) Health() []Health {
	list := make([]Health, 0, len(e.all))
	for _, one := range e.all {
		one.mu.Lock()
		list = append(list, one.health)
		one.mu.Unlock()
	}
	return list
}

// Close closes all connections.
func (e *Endpoints) Close() {
	for _, one := range e.all {
		one.close()
	}
}

// note records what a poll found about an endpoint and logs when it changes for
// the worse for several polls, or for the better.
func (e *Endpoints) note(one *endpoint, state EndpointState, head uint64, err error) {
	one.mu.Lock()
	h := Health{Endpoint: one.name, State: state, Head: head}
	if err != nil {
		h.Err = err.Error()
	}
	before := one.strikes
	if state == StateOK {
		one.strikes = 0
	} else {
		one.strikes++
	}
	after := one.strikes
	one.health = h
	one.mu.Unlock()
	switch {
	case after == strikesToName:
		e.log.Warn("RPC endpoint is not usable", "endpoint", h.Endpoint, "state", h.State, "head", h.Head, "error", h.Err)
	case after == 0 && before >= strikesToName:
		e.log.Info("RPC endpoint is usable again", "endpoint", h.Endpoint, "head", h.Head)
	}
}
