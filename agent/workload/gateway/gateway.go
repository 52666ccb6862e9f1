// Package gateway answers /w/{workload}/... on every agent, wherever the
// workload's replicas run: the least loaded of two random ones is asked, and
// another when it does not answer. A client should not notice that a host died.
package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

const (
	pathPrefix = "/w/"

	// maxInFlight bounds the requests under way, and with them the memory that
	// clients can make a gateway hold.
	maxInFlight = 512
	// maxReading bounds the bodies being received, apart from the requests under
	// way: clients that send slowly keep only each other waiting.
	maxReading = 256
	// defaultMaxBody bounds a body in each direction where Config does not.
	defaultMaxBody = 64 << 20
	// defaultPerClient is a quarter of all: so many clients together are needed to
	// keep the others out.
	defaultPerClient = maxInFlight / 4
	// transferTime is what a client has to send the part of its body that is kept,
	// 1 MiB at half a megabit a second, and each piece behind it; and again to take
	// each piece of its answer, and all of it that has come when the replica is done.
	transferTime = 16 * time.Second
	// maxHedges bounds the requests asked of a second replica at a time: enough
	// for what meets a kill, too few to double the load of slow replicas.
	maxHedges = 64
	// defaultLimit is a workload's time limit while its spec is not known here.
	defaultLimit = 5 * time.Second
	// attemptSlack is what an attempt may take beyond the program's time limit:
	// waiting for its turn and the way there and back.
	attemptSlack = time.Second
	// patience is how long a request waits for a replica that can be reached,
	// and is retried, beyond the program's time limit.
	patience = 5 * time.Second
	// routeWait is how long a request waits when no replica is assigned at all.
	routeWait = 2 * time.Second
	// againFirst and againMost space the rounds through all replicas.
	againFirst, againMost = 50 * time.Millisecond, 400 * time.Millisecond
)

// Route is one place where a replica runs, as the chain has it. While a replica
// moves, the old host and the new one are both routes.
type Route struct {
	Replica    uint8
	Node       uint32
	Generation uint32
	Peer       p2p.PeerID
	Alive      bool // a hint from heartbeats; a route that is not alive is tried last
}

// Routes is the agent's view of where workloads run. Its methods are called
// for each attempt and must not block.
type Routes interface {
	// Routes lists a workload's routes; known tells whether it exists.
	Routes(workload uint32) (routes []Route, known bool)
	// TimeLimit is what a request to it may take, when its spec is known.
	TimeLimit(workload uint32) (limit time.Duration, known bool)
	// Origin is the server its owner declared to answer when no replica does.
	Origin(workload uint32) (url string, ok bool)
}

// Local is where this node's own replicas answer; workload.Executor has it.
type Local interface {
	Replica(workload uint32, replica uint8) (h http.Handler, generation uint32, ok bool)
}

// Peers is what the gateway needs of the network; p2p.Bus has it.
type Peers interface {
	Self() p2p.PeerID
	Open(ctx context.Context, to p2p.PeerID, protocol p2p.Protocol) (p2p.Stream, error)
}

// Config of a Gateway.
type Config struct {
	Routes Routes
	Local  Local
	Peers  Peers
	Now    func() time.Time
	Log    *slog.Logger

	MaxBody   int64 // of a request and of a response; default 64 MiB
	PerClient int   // requests under way for one address; default 128
	// PrivateOrigins allows origins at addresses that only this machine or its
	// network reaches. Anybody can declare an origin, and every agent asks it: with
	// this, a stranger's workload looks into the networks of operators.
	PrivateOrigins bool
}

// Gateway is the http.Handler of /w/.
type Gateway struct {
	cfg      Config
	self     p2p.PeerID
	health   *health
	places   chan struct{}
	reading  chan struct{}
	hedges   chan struct{}
	clients  clients
	origins  *origins
	transfer time.Duration
}

// New returns a gateway.
func New(cfg Config) (*Gateway, error) {
	if cfg.Routes == nil || cfg.Local == nil || cfg.Peers == nil || cfg.Now == nil || cfg.Log == nil {
		return nil, errors.New("new gateway: routes, local replicas, peers, clock and logger are required")
	}
	if cfg.MaxBody == 0 {
		cfg.MaxBody = defaultMaxBody
	}
	if cfg.PerClient == 0 {
		cfg.PerClient = defaultPerClient
	}
	if cfg.MaxBody < 0 || cfg.PerClient < 0 {
		return nil, errors.New("new gateway: limits must not be negative")
	}
	return &Gateway{
		cfg: cfg, self: cfg.Peers.Self(), health: newHealth(cfg.Now),
		places:   make(chan struct{}, maxInFlight),
		reading:  make(chan struct{}, maxReading),
		hedges:   make(chan struct{}, maxHedges),
		clients:  clients{most: cfg.PerClient, held: make(map[netip.Addr]int)},
		origins:  newOrigins(cfg.PrivateOrigins),
		transfer: transferTime,
	}, nil
}

// ServeHTTP implements http.Handler.
func (g *Gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn := connection{http.NewResponseController(w), g.transfer}
	conn.readWithin(g.transfer) // whatever is left of the request, also what nobody reads
	id, ok := workloadOf(r.URL.EscapedPath())
	if !ok {
		refuse(w, http.StatusNotFound, "the path names no workload", "ask for /w/{workload}/, with its number from: depin-agent workload list")
		return
	}
	if _, known := g.cfg.Routes.Routes(id); !known {
		refuse(w, http.StatusNotFound, "workload "+strconv.FormatUint(uint64(id), 10)+" does not exist", "see what does with: depin-agent workload list")
		return
	}
	release, ok := g.clients.admit(r.RemoteAddr)
	if !ok {
		w.Header().Set("Retry-After", "1")
		refuse(w, http.StatusTooManyRequests, "your address has "+strconv.Itoa(g.cfg.PerClient)+" requests under way here", "wait for their answers, or ask another gateway")
		return
	}
	defer release()
	req, up, ok := g.read(w, r, id, conn)
	if !ok {
		return
	}
	conn.readWhenever()
	if !take(w, g.places) {
		return
	}
	defer func() { <-g.places }()
	if !up.whole() {
		_ = conn.EnableFullDuplex() // the answer may begin before the body ends
		defer up.close()
	}
	limit, known := g.cfg.Routes.TimeLimit(id)
	if !known {
		limit = defaultLimit
	}
	c := &call{g: g, req: req, up: up, limit: limit, idempotent: idempotent(r.Method)}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	o := g.resolve(ctx, c)
	if o.fate != answered && r.Context().Err() != nil && !up.repeatable() {
		// The server may notice before its reader does that the rest does not come.
		if <-up.over; up.fault() != nil {
			o = outcome{fate: spoiled, err: up.fault()}
		}
	}
	c.answer(w, conn, o)
}

// resolve asks replicas, and the workload's origin when none answers.
func (g *Gateway) resolve(ctx context.Context, c *call) outcome {
	origin, declared := g.cfg.Routes.Origin(c.req.Workload)
	if !declared || !c.idempotent || !c.up.whole() {
		return c.run(ctx, c.limit+patience)
	}
	var o outcome
	turn, done := g.origins.turn(c.req.Workload, g.cfg.Now())
	if turn != straight {
		wait := c.limit + patience
		if c.once = turn == probe; c.once {
			wait = c.limit + attemptSlack
		}
		o = c.run(ctx, wait)
		// A client that left says nothing about the replicas.
		done(o.fate == answered, ctx.Err() != nil, g.cfg.Now())
	}
	if turn != straight && o.fate == answered || ctx.Err() != nil {
		return o
	}
	return g.origins.ask(ctx, origin, c.req, c.up.prefix, g.cfg.MaxBody)
}

// take takes a place, or tells the client that there is none.
func take(w http.ResponseWriter, places chan struct{}) bool {
	select {
	case places <- struct{}{}:
		return true
	default:
		w.Header().Set("Retry-After", "1")
		refuse(w, http.StatusServiceUnavailable, "this gateway is busy", "try again, or ask another gateway")
		return false
	}
}

// workloadOf reads the number in the path as it was sent: /w/{workload}/...
func workloadOf(path string) (uint32, bool) {
	rest, ok := strings.CutPrefix(path, pathPrefix)
	if !ok {
		return 0, false
	}
	text, _, _ := strings.Cut(rest, "/")
	id, err := strconv.ParseUint(text, 10, 32)
	// One number has one spelling, so that caches and logs see one path.
	if err != nil || strconv.FormatUint(id, 10) != text {
		return 0, false
	}
	return uint32(id), true
}

// idempotent tells methods that may be executed twice (RFC 9110, 9.2.2).
func idempotent(method string) bool {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodOptions, http.MethodPut, http.MethodDelete:
		return true
	}
	return false
}

// refuse answers in one line of JSON: what is wrong, and what to do next.
func refuse(w http.ResponseWriter, status int, wrong, next string) {
	line, err := json.Marshal(struct {
		Error string `json:"error"`
		Next  string `json:"next"`
	}{wrong, next})
	if err != nil {
		line = []byte(`{}`) // two strings always encode
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(append(line, '\n'))
}
