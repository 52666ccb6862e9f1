package workload

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"sync"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// Blocks gets spec blocks by address and keeps what live workloads need.
type Blocks interface {
	Get(ctx context.Context, c cid.Cid) ([]byte, error)
	Pin(c cid.Cid, name string) error
	Unpin(c cid.Cid, name string) error
}

// Config of an Executor.
type Config struct {
	Node    uint32
	Drivers map[string]Driver // by spec.Spec.Driver
	Blocks  Blocks
	Log     *slog.Logger
}

// Executor does what Decide orders: it prepares each workload it hears of, so
// that a replica assigned later starts at once, and swaps instances so that a
// replica that is renewed never pauses. Its methods may be called from any
// goroutine; only Close waits.
type Executor struct {
	cfg    Config
	ctx    context.Context
	cancel context.CancelFunc
	tasks  sync.WaitGroup
	turns  chan struct{} // places for preparations
	pins   sync.Mutex    // held while blocks are pinned or let go; taken before mu

	mu       sync.Mutex
	closed   bool
	state    State
	wanted   map[Item]*keeper // of the newest token
	serving  map[Item]*keeper // what answers: the wanted one, or the one before it
	prepared map[uint32]*preparation
	said     map[Item]Reason // last reason logged, so that each is said once
}

// NewExecutor returns an executor that runs nothing yet.
func NewExecutor(cfg Config) (*Executor, error) {
	if cfg.Node == 0 || cfg.Blocks == nil || cfg.Log == nil {
		return nil, errors.New("new executor: node, blocks and logger are required")
	}
	ctx, cancel := context.WithCancel(context.Background())
	return &Executor{
		cfg: cfg, ctx: ctx, cancel: cancel,
		turns:    make(chan struct{}, prepareParallel),
		state:    State{Running: make(map[Item]Token)},
		wanted:   make(map[Item]*keeper),
		serving:  make(map[Item]*keeper),
		prepared: make(map[uint32]*preparation),
		said:     make(map[Item]Reason),
	}, nil
}

// Apply looks at a plan and returns what it decided. Starting and releasing go
// on in the background; plans may be applied again and in any order.
func (e *Executor) Apply(p Plan) []Action {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return nil
	}
	actions := Decide(e.cfg.Node, e.state, p)
	e.state = Remember(e.state, p)
	for _, a := range actions {
		e.say(a, p)
		switch a.Verb {
		case Start, Renew:
			e.state.Running[a.Token.Item] = a.Token
		case Release:
			delete(e.state.Running, a.Token.Item)
			delete(e.said, a.Token.Item)
			e.release(a.Token.Item)
		}
	}
	e.prepareAll(p)
	e.startReady()
	return actions
}

// say logs an action, and a reason to keep only when it is new.
func (e *Executor) say(a Action, p Plan) {
	if a.Verb == Keep && a.Reason == e.said[a.Token.Item] {
		return
	}
	e.said[a.Token.Item] = a.Reason
	if a.Verb == Keep && a.Reason == ReasonNone {
		return
	}
	level := slog.LevelInfo
	if a.Verb == Keep && a.Reason != NotFinal {
		level = slog.LevelWarn
	}
	e.cfg.Log.Log(e.ctx, level, "workload plan", "action", a.Verb.String(), "reason", string(a.Reason),
		"item", a.Token.Item.String(), "generation", a.Token.Generation, "block", a.Token.Block,
		"head", p.HeadBlock, "finalised", p.FinalBlock)
}

// startReady starts every token whose workload is prepared and that was not
// started yet. The caller holds mu.
func (e *Executor) startReady() {
	if e.closed {
		return
	}
	for item, token := range e.state.Running {
		if k := e.wanted[item]; k != nil && k.Token == token {
			continue
		}
		prep, ok := e.prepared[token.Workload]
		if !ok || !prep.ready {
			continue
		}
		if token.Digest != AssignmentDigest(item, token.Node, token.Generation, prep.address) {
			continue // a generation of another spec: it starts with what it was given for, or not
		}
		e.keep(token, prep)
	}
}

// Replica returns the instance that serves a replica here, if one does.
func (e *Executor) Replica(workload uint32, replica uint8) (h http.Handler, generation uint32, ok bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	k, ok := e.serving[Item{workload, replica}]
	if !ok {
		return nil, 0, false
	}
	return k.instance, k.Generation, true
}

// Spec returns what a workload is, once it is known, whether or not it could run here.
func (e *Executor) Spec(workload uint32) (s spec.Spec, ok bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	prep, ok := e.prepared[workload]
	if !ok || prep.spec.Driver == "" {
		return spec.Spec{}, false
	}
	return prep.spec, true
}

// Serving lists the tokens whose replicas can answer now, sorted.
func (e *Executor) Serving() []Token {
	e.mu.Lock()
	defer e.mu.Unlock()
	list := make([]Token, 0, len(e.serving))
	for _, k := range e.serving {
		list = append(list, k.Token)
	}
	slices.SortFunc(list, func(a, b Token) int { return cmp.Compare(a.ID(), b.ID()) })
	return list
}

// Close releases all replicas and waits for their requests.
func (e *Executor) Close() error {
	e.mu.Lock()
	e.closed = true
	e.mu.Unlock()
	e.cancel()
	e.tasks.Wait()
	return nil
}

// driverOf returns the spec's driver, when this machine has it.
func (e *Executor) driverOf(s spec.Spec) (Driver, error) {
	d, ok := e.cfg.Drivers[s.Driver]
	if !ok {
		return nil, fmt.Errorf("%w: %s", errNoDriver, s.Driver)
	}
	return d, nil
}
