package workload

import (
	"context"
	"errors"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// phase is how far a keeper's replica is.
type phase int

const (
	starting phase = iota // its program is on its way, or does not answer yet
	healthy               // it serves
	failed                // it did not start or stopped answering, and is tried again
)

// keeper runs one token's replica from its start until it is released. Starting
// may take long, as may ending: both are the keeper's own time, not a plan's.
type keeper struct {
	Token
	spec   spec.Spec
	driver Driver
	ctx    context.Context
	cancel context.CancelFunc

	// Guarded by the executor's mu.
	phase    phase
	err      error    // of the last attempt
	instance Instance // while healthy
}

// keep starts a replica for a token. The caller holds mu.
func (e *Executor) keep(token Token, prep *preparation) {
	item := token.Item
	if k := e.wanted[item]; k != nil && k != e.serving[item] {
		k.cancel() // it never served, and the newer one comes first
	}
	ctx, cancel := context.WithCancel(e.ctx)
	k := &keeper{Token: token, spec: prep.spec, driver: prep.driver, ctx: ctx, cancel: cancel}
	e.wanted[item] = k
	e.tasks.Go(func() { e.run(k) })
}

// run tries until the replica is no longer wanted.
func (e *Executor) run(k *keeper) {
	defer k.cancel()
	wait := retryFirst
	for {
		began := time.Now()
		err := e.serveOnce(k)
		if !e.failed(k, err) {
			return
		}
		if time.Since(began) > retryMost {
			wait = retryFirst
		}
		e.cfg.Log.Warn("replica failed, will try again", "item", k.Item.String(), "generation", k.Generation, "in", wait.String(), "error", err)
		if !pause(k.ctx, wait) {
			return
		}
		wait = min(2*wait, retryMost)
	}
}

// serveOnce starts the replica, has it serve from the moment it is healthy, and
// ends it when it no longer is, or is no longer wanted.
func (e *Executor) serveOnce(k *keeper) error {
	instance, err := k.driver.Start(k.ctx, k.Token, k.spec)
	if err != nil {
		return err
	}
	defer e.end(k, instance)
	p := newProbe(k.Token, k.spec, instance)
	if err := p.await(k.ctx); err != nil {
		return err
	}
	if !e.promote(k, instance) {
		return k.ctx.Err()
	}
	e.cfg.Log.Info("replica serves", "item", k.Item.String(), "generation", k.Generation)
	return p.watch(k.ctx)
}

// promote lets a healthy replica take over from the one before it, unless it
// was released meanwhile.
func (e *Executor) promote(k *keeper, instance Instance) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if k.ctx.Err() != nil {
		return false
	}
	if before := e.serving[k.Item]; before != nil {
		before.cancel()
	}
	e.serving[k.Item] = k
	k.phase, k.err, k.instance = healthy, nil, instance
	return true
}

// end takes a replica out of service, and lets requests under way end.
func (e *Executor) end(k *keeper, instance Instance) {
	e.mu.Lock()
	if e.serving[k.Item] == k {
		delete(e.serving, k.Item)
	}
	k.instance = nil
	e.mu.Unlock()
	if err := instance.Close(); err != nil {
		e.cfg.Log.Error("release replica", "item", k.Item.String(), "error", err)
	}
}

// failed notes why a replica does not serve, and tells whether it still should.
func (e *Executor) failed(k *keeper, err error) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if k.ctx.Err() != nil || e.wanted[k.Item] != k {
		return false
	}
	if err == nil {
		err = errors.New("replica ended by itself")
	}
	k.phase, k.err = failed, err
	return true
}

// release ends whatever runs or starts of a replica. The caller holds mu.
func (e *Executor) release(item Item) {
	for _, m := range []map[Item]*keeper{e.wanted, e.serving} {
		if k, ok := m[item]; ok {
			k.cancel()
			delete(m, item)
		}
	}
}

// pause waits, and tells whether ctx let it.
func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
