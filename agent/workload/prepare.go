package workload

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

const (
	// prepareParallel is how many workloads are fetched and compiled at a time:
	// the machine's other work comes first.
	prepareParallel = 2
	// maxPrepared bounds the workloads prepared in advance; those assigned to
	// this node always are.
	maxPrepared = 128
	// prepareTimeout ends one attempt; retryFirst and retryMost space them.
	prepareTimeout        = 2 * time.Minute
	retryFirst, retryMost = time.Second, time.Minute
)

var errNoDriver = errors.New("this machine has no driver")

// preparation is a workload on its way to being startable. Its fields are
// guarded by the executor's mu, where nothing else is said.
type preparation struct {
	address cid.Cid
	cancel  context.CancelFunc
	pinned  []cid.Cid // guarded by the executor's pins
	ready   bool
	err     error // of the last attempt
	spec    spec.Spec
	driver  Driver
}

// prepareAll starts to prepare what a plan newly names, and drops what it
// closes. The caller holds mu.
func (e *Executor) prepareAll(p Plan) {
	for id, w := range p.Workloads {
		prep, known := e.prepared[id]
		switch {
		case known && (w.Closed || prep.address != w.Spec):
			e.drop(id, prep)
		case known, w.Closed, !w.Spec.Defined():
			continue
		}
		if w.Closed || len(e.prepared) >= maxPrepared && !e.assigned(id) {
			continue
		}
		ctx, cancel := context.WithCancel(e.ctx)
		prep = &preparation{address: w.Spec, cancel: cancel}
		e.prepared[id] = prep
		e.tasks.Go(func() { e.prepare(ctx, id, prep) })
	}
}

// drop forgets a workload, and in the background lets its blocks age and its
// module go. The caller holds mu.
func (e *Executor) drop(id uint32, prep *preparation) {
	prep.cancel()
	delete(e.prepared, id)
	e.tasks.Go(func() { e.letGo(id, prep) })
}

// letGo unpins what no other preparation holds: the workload's next one may be
// of the same module, and another workload too.
func (e *Executor) letGo(id uint32, prep *preparation) {
	e.pins.Lock()
	defer e.pins.Unlock()
	for _, c := range prep.pinned {
		here, anywhere := e.holders(id, c)
		if !here {
			if err := e.cfg.Blocks.Unpin(c, pinName(id)); err != nil {
				e.cfg.Log.Error("unpin workload", "workload", id, "error", err)
			}
		}
		if !anywhere {
			for _, d := range e.cfg.Drivers {
				d.Forget(c)
			}
		}
	}
}

// holders tells whether a block is held for this workload, and whether for any.
// The caller holds pins.
func (e *Executor) holders(id uint32, c cid.Cid) (here, anywhere bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for other, prep := range e.prepared {
		if slices.Contains(prep.pinned, c) {
			here, anywhere = here || other == id, true
		}
	}
	return here, anywhere
}

// pin holds a block for a preparation, until it is dropped.
func (e *Executor) pin(ctx context.Context, id uint32, prep *preparation, c cid.Cid) error {
	e.pins.Lock()
	defer e.pins.Unlock()
	if err := ctx.Err(); err != nil || slices.Contains(prep.pinned, c) {
		return err // dropped: what it pinned from now on, nobody would unpin
	}
	if err := e.cfg.Blocks.Pin(c, pinName(id)); err != nil {
		return err
	}
	prep.pinned = append(prep.pinned, c)
	return nil
}

func (e *Executor) assigned(id uint32) bool {
	for item := range e.state.Running {
		if item.Workload == id {
			return true
		}
	}
	return false
}

// prepare tries until the workload can be started, cannot ever be, or is no
// longer wanted.
func (e *Executor) prepare(ctx context.Context, id uint32, prep *preparation) {
	wait := retryFirst
	for {
		s, d, err := e.prepareOnce(ctx, id, prep)
		if ctx.Err() != nil {
			return
		}
		e.mu.Lock()
		prep.err, prep.spec, prep.driver, prep.ready = err, s, d, err == nil
		if err == nil {
			e.startReady()
		}
		e.mu.Unlock()
		switch {
		case err == nil:
			e.cfg.Log.Info("workload prepared", "workload", id, "program", cmp.Or(s.Image, s.Module.String()))
			return
		case errors.Is(err, errNoDriver):
			e.cfg.Log.Debug("workload not prepared", "workload", id, "error", err)
			return
		}
		level := slog.LevelDebug
		if wait == retryFirst {
			level = slog.LevelWarn // said once: a broken module stays broken
		}
		e.cfg.Log.Log(ctx, level, "workload not prepared, will try again", "workload", id, "error", err)
		if !pause(ctx, wait) {
			return
		}
		wait = min(2*wait, retryMost)
	}
}

func (e *Executor) prepareOnce(ctx context.Context, id uint32, prep *preparation) (spec.Spec, Driver, error) {
	select {
	case e.turns <- struct{}{}:
		defer func() { <-e.turns }()
	case <-ctx.Done():
		return spec.Spec{}, nil, ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, prepareTimeout)
	defer cancel()
	if err := e.pin(ctx, id, prep, prep.address); err != nil {
		return spec.Spec{}, nil, err
	}
	block, err := e.cfg.Blocks.Get(ctx, prep.address)
	if err != nil {
		return spec.Spec{}, nil, fmt.Errorf("get spec: %w", err)
	}
	s, err := spec.Decode(block)
	if err != nil {
		return spec.Spec{}, nil, err
	}
	d, err := e.driverOf(s)
	if err != nil {
		return s, nil, err
	}
	if s.Module.Defined() { // an image is kept by its engine
		if err := e.pin(ctx, id, prep, s.Module); err != nil {
			return s, nil, err
		}
	}
	return s, d, d.Prepare(ctx, s)
}

func pinName(id uint32) string { return "workload/" + strconv.FormatUint(uint64(id), 10) }

// Preparation is how far a workload is on this node.
type Preparation struct {
	Workload uint32
	Ready    bool
	Err      error // of the last attempt, or why a replica of it does not serve here
}

// Preparations lists what is being prepared or is ready, in no order.
func (e *Executor) Preparations() []Preparation {
	e.mu.Lock()
	defer e.mu.Unlock()
	list := make([]Preparation, 0, len(e.prepared))
	for id, p := range e.prepared {
		list = append(list, Preparation{Workload: id, Ready: p.ready, Err: errors.Join(p.err, e.failure(id))})
	}
	return list
}

// failure is why a replica of a workload does not serve. The caller holds mu.
func (e *Executor) failure(id uint32) error {
	for item, k := range e.wanted {
		if item.Workload == id && k.phase == failed {
			return fmt.Errorf("replica %d: %w", item.Replica, k.err)
		}
	}
	return nil
}
