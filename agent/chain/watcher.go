package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// Source is the agreed chain; *Endpoints is one.
type Source interface {
	Head(ctx context.Context) (head, finalized Header, err error)
	HeadersAt(ctx context.Context, numbers []uint64) ([]Header, error)
	LogsOf(ctx context.Context, block Header, addresses []common.Address) ([]types.Log, error)
	LogsBetween(ctx context.Context, first, last uint64, addresses []common.Address) ([]types.Log, error)
}

// WatcherConfig says what to follow.
type WatcherConfig struct {
	Source     Source
	Deployment Deployment
	// StartBlock is the block of the deployment: nothing of ours is before it.
	StartBlock uint64
	// Interval between polls of the head: half a block time or less.
	Interval time.Duration
	Logger   *slog.Logger
}

// Watcher follows the head and publishes a View per agreed head. Only Run (or
// Poll) changes it; View and Subscribe are safe from everywhere.
type Watcher struct {
	WatcherConfig
	codec     *codec
	addresses []common.Address

	view atomic.Pointer[View]

	// Owned by the polling goroutine.
	steps   []step // steps[0] is final (or the start); the rest may still be reorganised
	headers headers
	failing string // the last poll's error, so that it is logged once

	mu          sync.Mutex
	subscribers map[chan *View]struct{}
	lastErr     error
}

// step is the state after one block.
type step struct {
	header Header
	state  *State
}

// ErrDeepReorg says that the agreed chain does not contain a block that was
// final. No endpoint majority should ever show that.
var ErrDeepReorg = errors.New("the chain was reorganised below a finalised block")

// ReadDeployment reads the constructor parameters at the agreed head and checks
// that the contracts are there.
func ReadDeployment(ctx context.Context, e *Endpoints, network, work common.Address) (Deployment, error) {
	head, _, err := e.Head(ctx)
	if err != nil {
		return Deployment{}, err
	}
	n := bindings.NewNetwork()
	raw, err := e.Call(ctx, head.Hash, common.Address{}, network, n.PackParams())
	if err != nil {
		return Deployment{}, fmt.Errorf("read parameters of the Network contract: %w", err)
	}
	if len(raw) == 0 {
		return Deployment{}, fmt.Errorf("read parameters: no contract at %s on chain %d: correct the Network address or the chain id", network, e.ChainID())
	}
	p, err := n.UnpackParams(raw)
	if err != nil {
		return Deployment{}, fmt.Errorf("decode parameters of the contract at %s: %w", network, err)
	}
	d := Deployment{ChainID: e.ChainID(), Network: network, Work: work, Params: p}
	if err := d.Schedule().Validate(); err != nil {
		return Deployment{}, fmt.Errorf("read parameters of the contract at %s: %w", network, err)
	}
	return d, nil
}

// NewWatcher makes a watcher; nothing is asked before Run.
func NewWatcher(c WatcherConfig) *Watcher {
	w := &Watcher{WatcherConfig: c, codec: newCodec(), subscribers: map[chan *View]struct{}{}}
	w.addresses = []common.Address{c.Deployment.Network}
	if c.Deployment.Work != (common.Address{}) {
		w.addresses = append(w.addresses, c.Deployment.Work)
	}
	return w
}

// View is the newest view; nil before the first agreement.
func (w *Watcher) View() *View { return w.view.Load() }

// Tips is the agreed head and the newest finalised block of the newest view.
func (w *Watcher) Tips() (head, finalized Header, ok bool) {
	v := w.View()
	if v == nil {
		return Header{}, Header{}, false
	}
	return v.Head, v.Finalized, true
}

// Err is why the last poll failed; nil if it did not.
func (w *Watcher) Err() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.lastErr
}

// Subscribe yields each new view, skipping to the newest one if the reader is
// slower. stop must be called once.
func (w *Watcher) Subscribe() (views <-chan *View, stop func()) {
	ch := make(chan *View, 1)
	w.mu.Lock()
	defer w.mu.Unlock()
	if v := w.View(); v != nil {
		ch <- v
	}
	w.subscribers[ch] = struct{}{}
	return ch, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.subscribers, ch)
	}
}

// Run polls until ctx ends. Errors are logged when they begin and when they
// end; the last view stays meanwhile.
func (w *Watcher) Run(ctx context.Context) {
	tick := time.NewTicker(w.Interval)
	defer tick.Stop()
	for {
		err := w.Poll(ctx)
		if ctx.Err() != nil {
			return
		}
		w.noteError(err)
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (w *Watcher) noteError(err error) {
	w.mu.Lock()
	w.lastErr = err
	w.mu.Unlock()
	switch {
	case err != nil && w.failing == "":
		w.failing = err.Error()
		w.Logger.Warn("the chain cannot be followed; the last view stays", "error", err)
	case err == nil && w.failing != "":
		w.failing = ""
		w.Logger.Info("the chain can be followed again", "head", w.View().Head.Number)
	}
}

// Poll looks at the head once and publishes a view if anything changed.
func (w *Watcher) Poll(ctx context.Context) error {
	head, finalized, err := w.Source.Head(ctx)
	if err != nil {
		return err
	}
	if old := w.View(); old != nil && old.Head == head && finalized.Number <= old.Finalized.Number {
		return w.backfill(ctx)
	}
	if head.Number < w.StartBlock {
		return fmt.Errorf("follow the chain: the agreed head is block %d, the contracts were deployed in block %d", head.Number, w.StartBlock)
	}
	if err := w.catchUp(ctx, finalized); err != nil {
		return err
	}
	if err := w.follow(ctx, head); err != nil {
		return err
	}
	if err := w.reachBack(ctx); err != nil {
		return err
	}
	w.publish(finalized)
	return w.backfill(ctx)
}

// publish makes a view of the last step. Blocks below the finalised one are
// needed no more.
func (w *Watcher) publish(finalized Header) {
	head := w.steps[len(w.steps)-1].header
	if old := w.View(); old != nil && old.Finalized.Number > finalized.Number {
		finalized = old.Finalized // what was final stays so, whoever answers now
	}
	final := 0
	for i, s := range w.steps {
		if s.header.Number <= finalized.Number {
			final = i
		}
	}
	w.steps = w.steps[final:]
	w.headers = w.headers.trim(w.horizon(head))
	v := &View{
		Deployment: &w.Deployment, State: w.steps[len(w.steps)-1].state, Head: head, Finalized: finalized,
		Final: w.steps[0].state, FinalHead: w.steps[0].header, headers: w.headers,
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.view.Store(v)
	for ch := range w.subscribers {
		select {
		case <-ch: // the reader is slow: it gets the newest
		default:
		}
		ch <- v
	}
}
