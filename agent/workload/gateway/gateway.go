// Package gateway answers /w/{workload}/... on every agent, wherever the
// workload's replicas run: the least loaded of two random ones is asked, and
// another when it does not answer. A client should not notice that a host died.
package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"os"
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
	// transferTime is what a client has to send its body, and again to take its
	// answer: 1 MiB at half a megabit a second.
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

// Routes is the agent's view of where workloads run. Both methods are called
// for each attempt and must not block.
type Routes interface {
	// Routes lists a workload's routes; known tells whether it exists.
	Routes(workload uint32) (routes []Route, known bool)
	// TimeLimit is what a request to it may take, when its spec is known.
	TimeLimit(workload uint32) (limit time.Duration, known bool)
}

// Local is where this node's own replicas answer; workload.Executor has it.
type Local interface {
	Replica(workload uint32, replica uint8) (h http.Handler, generation uint32, ok bool)
}

// Peers is what the gateway needs of the network; p2p.Bus has it.
type Peers interface {
	Self() p2p.PeerID
	Request(ctx context.Context, to p2p.PeerID, protocol p2p.Protocol, request []byte, maxResponse int) ([]byte, error)
}

// Config of a Gateway.
type Config struct {
	Routes Routes
	Local  Local
	Peers  Peers
	Now    func() time.Time
	Log    *slog.Logger
}

// Gateway is the http.Handler of /w/.
type Gateway struct {
	cfg      Config
	self     p2p.PeerID
	health   *health
	places   chan struct{}
	reading  chan struct{}
	hedges   chan struct{}
	transfer time.Duration
}

// New returns a gateway.
func New(cfg Config) (*Gateway, error) {
	if cfg.Routes == nil || cfg.Local == nil || cfg.Peers == nil || cfg.Now == nil || cfg.Log == nil {
		return nil, errors.New("new gateway: routes, local replicas, peers, clock and logger are required")
	}
	return &Gateway{
		cfg: cfg, self: cfg.Peers.Self(), health: newHealth(cfg.Now),
		places:   make(chan struct{}, maxInFlight),
		reading:  make(chan struct{}, maxReading),
		hedges:   make(chan struct{}, maxHedges),
		transfer: transferTime,
	}, nil
}

// ServeHTTP implements http.Handler.
func (g *Gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	// Whatever is left of the request must come soon, also what nobody reads. A
	// writer without a deadline is not a connection.
	connection := http.NewResponseController(w)
	_ = connection.SetReadDeadline(time.Now().Add(g.transfer))
	id, ok := workloadOf(r.URL.EscapedPath())
	if !ok {
		refuse(w, http.StatusNotFound, "the path names no workload", "ask for /w/{workload}/, with its number from: depin-agent workload list")
		return
	}
	if _, known := g.cfg.Routes.Routes(id); !known {
		refuse(w, http.StatusNotFound, "workload "+strconv.FormatUint(uint64(id), 10)+" does not exist", "see what does with: depin-agent workload list")
		return
	}
	req, ok := g.read(w, r, id)
	if !ok {
		return
	}
	// A deadline that passes while the request runs would end it.
	_ = connection.SetReadDeadline(time.Time{})
	if !take(w, g.places) {
		return
	}
	defer func() { <-g.places }()
	limit, known := g.cfg.Routes.TimeLimit(id)
	if !known {
		limit = defaultLimit
	}
	c := &call{g: g, req: req, limit: limit, idempotent: idempotent(r.Method)}
	ctx, cancel := context.WithTimeout(r.Context(), limit+patience)
	defer cancel()
	o := c.run(ctx)
	_ = connection.SetWriteDeadline(time.Now().Add(g.transfer))
	c.answer(w, o)
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

// read takes in the whole request: it may have to be sent more than once.
func (g *Gateway) read(w http.ResponseWriter, r *http.Request, id uint32) (request, bool) {
	if r.ContentLength != 0 { // a request without a body never waits for those with one
		if !take(w, g.reading) {
			return request{}, false
		}
		defer func() { <-g.reading }()
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
	if err != nil {
		var large *http.MaxBytesError
		switch {
		case errors.As(err, &large):
			refuse(w, http.StatusRequestEntityTooLarge, "the request body is larger than "+strconv.Itoa(MaxBody)+" bytes", "send it in parts")
		case errors.Is(err, os.ErrDeadlineExceeded):
			refuse(w, http.StatusRequestTimeout, "the request body did not come within "+g.transfer.String(), "send less at a time, or over a faster connection")
		default:
			refuse(w, http.StatusBadRequest, "the request body could not be read", "send the request again")
		}
		return request{}, false
	}
	req := request{
		Workload: id, Method: r.Method, Path: r.URL.EscapedPath(), Query: r.URL.RawQuery,
		Header: requestHeader(r.Header), Body: body,
	}
	req.Header.Set("Host", r.Host)
	if _, err := req.encode(); err != nil {
		refuse(w, http.StatusRequestHeaderFieldsTooLarge, "the request's path, query or headers are too large", "shorten them")
		return request{}, false
	}
	return req, true
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
