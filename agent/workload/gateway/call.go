package gateway

import (
	"context"
	"sync/atomic"
	"time"
)

// fate says what became of an attempt.
type fate int

const (
	// answered: there is a response for the client, whatever its status.
	answered fate = iota
	// unsent: the request was not executed; anyone may be asked again.
	unsent
	// lost: the request may have been executed; only an idempotent one may be
	// sent again.
	lost
	// spoiled: the client did not send the rest of its request; nobody can be
	// asked again.
	spoiled
)

// outcome is the end of an attempt.
type outcome struct {
	route    Route
	origin   bool // the owner's server answered, not a replica
	fate     fate
	response response
	body     *ahead // of the response; whoever has it calls end
	end      func()
	err      error
	took     time.Duration // until the head of the answer
}

// flight is an attempt under way.
type flight struct {
	route     Route
	cancel    context.CancelCauseFunc
	began     time.Time
	headAt    time.Time   // written by the attempt before it ends
	answering atomic.Bool // the head of its answer came
}

// call is one client's request on its way through attempts.
type call struct {
	g          *Gateway
	req        request
	up         *upload
	limit      time.Duration // of the program
	idempotent bool
	once       bool // ask each replica at most once

	attempts int
	running  map[Route]*flight
	tried    map[Route]bool // in this round
	results  chan outcome
}

// run asks replicas until one answers. It asks a further one when one fails, or
// keeps silent for longer than most answers take; the first answer wins and the
// other attempts are cancelled. The answer's body lasts as long as client does.
func (c *call) run(client context.Context, wait time.Duration) outcome {
	c.running = make(map[Route]*flight)
	c.tried = make(map[Route]bool)
	c.results = make(chan outcome)
	ctx, cancel := context.WithTimeout(client, wait)
	defer cancel()
	defer c.stop()
	began := c.g.cfg.Now()
	again := againFirst
	last := outcome{fate: unsent}
	hedge := time.NewTimer(time.Hour)
	defer hedge.Stop()
	for {
		if len(c.running) == 0 && !c.launch(client, ctx) {
			if ctx.Err() != nil || c.once || c.attempts == 0 && c.g.cfg.Now().Sub(began) >= routeWait {
				return last
			}
			if !pause(ctx, again) {
				return last
			}
			again = min(2*again, againMost)
			clear(c.tried) // a new round: routes may have changed, peers recovered
			continue
		}
		hedge.Reset(c.g.health.hedgeAfter(c.req.Workload))
		select {
		case o := <-c.results:
			delete(c.running, key(o.route))
			if o.fate == answered {
				c.won(o)
				return o
			}
			last = o
			if !c.again(o) {
				return o
			}
			if len(c.running) > 0 {
				c.launch(client, ctx) // keep the hedge's company at strength
			}
		case <-hedge.C:
			c.hedge(client, ctx)
		case <-ctx.Done():
			return outcome{fate: lost, route: last.route, err: ctx.Err()}
		}
	}
}

// again tells whether the request may be sent once more.
func (c *call) again(o outcome) bool {
	switch {
	case o.fate == spoiled || !c.up.repeatable():
		return false
	case o.fate == lost:
		return c.idempotent
	}
	return true
}

// stop cancels what is still under way.
func (c *call) stop() {
	for _, f := range c.running {
		f.cancel(context.Canceled)
	}
}

// pause waits, unless ctx ends first.
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

// launch starts an attempt at the best route not tried in this round. Its
// outcome is of use as long as ctx; the answer's body as long as client.
func (c *call) launch(client, ctx context.Context) bool {
	if ctx.Err() != nil {
		return false
	}
	routes, _ := c.g.cfg.Routes.Routes(c.req.Workload)
	open := routes[:0:0]
	for _, r := range routes {
		if !c.tried[key(r)] {
			open = append(open, r)
		}
	}
	route, ok := c.g.health.choose(open)
	if !ok {
		return false
	}
	c.tried[key(route)] = true
	c.attempts++
	attempt, cancel := context.WithCancelCause(client)
	f := &flight{route: route, cancel: cancel, began: c.g.cfg.Now()}
	c.running[key(route)] = f
	most := c.limit + attemptSlack
	late := time.AfterFunc(most, func() { cancel(errLate) })
	context.AfterFunc(attempt, func() { late.Stop() })
	req := c.req
	req.Replica, req.Generation, req.Timeout = route.Replica, route.Generation, most
	if deadline, ok := ctx.Deadline(); ok {
		req.Timeout = min(most, time.Until(deadline))
	}
	go func() {
		o := c.g.attempt(attempt, f, req, c.up)
		select {
		case c.results <- o:
		case <-ctx.Done(): // the call is over
			if o.fate == answered {
				o.end()
			}
		}
	}()
	return true
}

// key is a route without its hint, which may change while it is tried.
func key(r Route) Route {
	r.Alive = false
	return r
}

// hedge asks one more replica beside those that keep silent.
func (c *call) hedge(client, ctx context.Context) {
	if !c.idempotent || !c.up.whole() {
		return
	}
	for _, f := range c.running {
		if f.answering.Load() {
			return // it is not silent
		}
	}
	select {
	case c.g.hedges <- struct{}{}:
	default:
		return
	}
	hedged := c.launch(client, ctx)
	if !hedged {
		<-c.g.hedges
		return
	}
	context.AfterFunc(ctx, func() { <-c.g.hedges })
}

// won counts the answer, and the silence of the others that were asked.
func (c *call) won(o outcome) {
	c.g.health.good(o.route.Peer, c.req.Workload)
	c.g.health.observe(c.req.Workload, o.took)
	now := c.g.cfg.Now()
	for route, f := range c.running {
		f.cancel(context.Canceled)
		c.g.health.lost(route.Peer, c.req.Workload, now.Sub(f.began), o.took)
	}
}
