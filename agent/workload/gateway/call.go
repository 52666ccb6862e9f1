package gateway

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload"
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
)

// outcome is the end of an attempt.
type outcome struct {
	route    Route
	fate     fate
	response response
	err      error
	took     time.Duration
}

// flight is an attempt under way.
type flight struct {
	cancel context.CancelFunc
	began  time.Time
}

// call is one client's request on its way through attempts.
type call struct {
	g          *Gateway
	req        request
	limit      time.Duration // of the program
	idempotent bool

	attempts int
	running  map[Route]flight
	tried    map[Route]bool // in this round
	results  chan outcome
}

// run asks replicas until one answers. It asks a further one when one fails, or
// keeps silent for longer than most answers take; the first answer wins and the
// other attempts are cancelled.
func (c *call) run(ctx context.Context) outcome {
	c.running = make(map[Route]flight)
	c.tried = make(map[Route]bool)
	c.results = make(chan outcome, 1)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	began := c.g.cfg.Now()
	again := againFirst
	last := outcome{fate: unsent}
	hedge := time.NewTimer(time.Hour)
	defer hedge.Stop()
	for {
		if len(c.running) == 0 && !c.launch(ctx) {
			if ctx.Err() != nil || c.attempts == 0 && c.g.cfg.Now().Sub(began) >= routeWait {
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
			c.running[o.route].cancel()
			delete(c.running, o.route)
			if o.fate == answered {
				c.won(o)
				return o
			}
			last = o
			if o.fate == lost && !c.idempotent {
				return o
			}
			if len(c.running) > 0 {
				c.launch(ctx) // keep the hedge's company at strength
			}
		case <-hedge.C:
			c.hedge(ctx)
		case <-ctx.Done():
			return outcome{fate: lost, route: last.route, err: ctx.Err()}
		}
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

// launch starts an attempt at the best route not tried in this round.
func (c *call) launch(ctx context.Context) bool {
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
	attempt, cancel := context.WithTimeout(ctx, c.limit+attemptSlack)
	c.running[key(route)] = flight{cancel, c.g.cfg.Now()}
	go func() {
		o := c.g.attempt(attempt, route, c.req)
		o.route = key(route)
		select {
		case c.results <- o:
		case <-ctx.Done(): // the call is over
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
func (c *call) hedge(ctx context.Context) {
	if !c.idempotent {
		return
	}
	select {
	case c.g.hedges <- struct{}{}:
	default:
		return
	}
	hedged := c.launch(ctx)
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
		f.cancel()
		c.g.health.lost(route.Peer, c.req.Workload, now.Sub(f.began), o.took)
	}
}

// answer writes the outcome to the client.
func (c *call) answer(w http.ResponseWriter, o outcome) {
	if o.fate == answered {
		h := w.Header()
		for name, values := range responseHeader(o.response.Header) {
			h[name] = values
		}
		if reason := o.response.Header.Get(workload.ReasonHeader); reason != "" {
			h.Set(workload.ReasonHeader, reason)
		}
		sign(h, o.route, o.response.Generation, c.attempts)
		if c.req.Method != http.MethodHead && o.response.Status != http.StatusNoContent && o.response.Status != http.StatusNotModified {
			h.Set("Content-Length", strconv.Itoa(len(o.response.Body)))
		}
		w.WriteHeader(o.response.Status)
		_, _ = w.Write(o.response.Body) // the client went away: nobody is left to tell
		return
	}
	if o.err != nil {
		c.g.cfg.Log.Debug("request failed", "workload", c.req.Workload, "attempts", c.attempts, "error", o.err)
	}
	w.Header().Set(HeaderAttempts, strconv.Itoa(c.attempts))
	if o.fate == lost && !c.idempotent {
		refuse(w, http.StatusBadGateway, "the replica was lost while it may have executed the request",
			"check whether it took effect before sending it again; only GET, HEAD, OPTIONS, PUT and DELETE are retried")
		return
	}
	w.Header().Set("Retry-After", "2")
	if c.attempts == 0 {
		refuse(w, http.StatusServiceUnavailable, "no replica of this workload is placed now", "try again soon; see why with: depin-agent status")
		return
	}
	refuse(w, http.StatusServiceUnavailable, "no replica of this workload answered", "try again soon, or ask another gateway")
}
