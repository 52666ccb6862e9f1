package gateway

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/p2p"
)

const (
	// replayBytes is how much of a body is read before anybody is asked, and kept to
	// be sent again. What follows goes through once.
	replayBytes = 1 << 20
	// clientPrefix is the part of an IPv6 address that stands for one client: what a
	// home or a rented machine is given.
	clientPrefix = 64
)

var errConsumed = errors.New("the request body was passed on already")

// connection is what paces a client: each piece must come, or go, in time. A
// writer without deadlines is not a connection.
type connection struct {
	*http.ResponseController
	transfer time.Duration
}

func (c connection) readWithin(d time.Duration) { _ = c.SetReadDeadline(time.Now().Add(d)) }

// readWhenever takes the deadline away: one that passes while the request runs
// would end it.
func (c connection) readWhenever() { _ = c.SetReadDeadline(time.Time{}) }

// upload is a client's request body.
type upload struct {
	connection connection
	prefix     []byte
	rest       io.Reader // behind the prefix; nil if there is nothing
	length     int64

	claimed atomic.Bool // somebody reads the rest
	over    chan struct{}
	ended   atomic.Bool // the rest was read to its end
	mu      sync.Mutex
	err     error
}

// whole tells that the prefix is everything.
func (u *upload) whole() bool { return u.rest == nil }

// repeatable tells whether the body can be sent from its beginning.
func (u *upload) repeatable() bool { return u.whole() || !u.claimed.Load() }

// fault is what kept the client from sending the rest.
func (u *upload) fault() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.err
}

// send writes the body.
func (u *upload) send(ctx context.Context, to io.Writer) error {
	if _, err := to.Write(u.prefix); err != nil || u.whole() {
		return err
	}
	if ctx.Err() != nil || !u.claimed.CompareAndSwap(false, true) {
		return errConsumed
	}
	defer close(u.over)
	for piece := make([]byte, p2p.MaxChunk); ; {
		u.connection.readWithin(u.connection.transfer)
		n, err := u.rest.Read(piece)
		if _, err := to.Write(piece[:n]); err != nil {
			return err
		}
		switch {
		case err == io.EOF:
			u.ended.Store(true)
			u.connection.readWhenever()
			return nil
		case err != nil:
			u.mu.Lock()
			u.err = err
			u.mu.Unlock()
			return err
		case ctx.Err() != nil:
			return ctx.Err()
		}
	}
}

// close ends the reading of the body, which must not outlast the handler: neither
// here nor by the server, which would wait for the rest to throw it away.
func (u *upload) close() {
	// Behind the end of a body, a deadline would end the connection.
	ends := u.ended.Load() || u.connection.SetReadDeadline(time.Unix(1, 0)) == nil
	if ends && u.claimed.Load() {
		<-u.over
	}
}

// read takes in the request's head, and of its body what may have to be sent
// more than once.
func (g *Gateway) read(w http.ResponseWriter, r *http.Request, id uint32, conn connection) (request, *upload, bool) {
	req := request{
		Workload: id, Method: r.Method, Path: r.URL.EscapedPath(), Query: r.URL.RawQuery,
		Header: requestHeader(r.Header), Length: r.ContentLength,
	}
	req.Header.Set("Host", r.Host)
	if _, err := req.encode(); err != nil {
		refuse(w, http.StatusRequestHeaderFieldsTooLarge, "the request's path, query or headers are too large", "shorten them")
		return request{}, nil, false
	}
	if r.ContentLength > g.cfg.MaxBody {
		g.refuseBody(w, &http.MaxBytesError{})
		return request{}, nil, false
	}
	up := &upload{connection: conn, over: make(chan struct{})}
	if r.ContentLength == 0 {
		return req, up, true // it never waits for those with a body
	}
	if !take(w, g.reading) {
		return request{}, nil, false
	}
	defer func() { <-g.reading }()
	body := http.MaxBytesReader(w, r.Body, g.cfg.MaxBody)
	prefix, err := io.ReadAll(io.LimitReader(body, replayBytes))
	if err != nil {
		g.refuseBody(w, err)
		return request{}, nil, false
	}
	up.prefix = prefix
	if len(prefix) < replayBytes || r.ContentLength == replayBytes {
		req.Length = int64(len(prefix))
		return req, up, true
	}
	up.rest = body
	return req, up, true
}

// refuseBody says why a request's body was not taken.
func (g *Gateway) refuseBody(w http.ResponseWriter, err error) {
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		refuse(w, http.StatusRequestEntityTooLarge, "the request body is larger than "+strconv.FormatInt(g.cfg.MaxBody, 10)+" bytes", "send it in parts")
	case errors.Is(err, os.ErrDeadlineExceeded):
		refuse(w, http.StatusRequestTimeout, "the request body did not come within "+g.transfer.String(), "send less at a time, or over a faster connection")
	default:
		refuse(w, http.StatusBadRequest, "the request body could not be read", "send the request again")
	}
}

// answer writes the outcome to the client.
func (c *call) answer(w http.ResponseWriter, conn connection, o outcome) {
	if !c.up.whole() && !c.up.ended.Load() {
		w.Header().Set("Connection", "close") // what is still to come is no request
	}
	if o.fate == answered {
		defer o.end()
		c.pass(w, conn, o)
		return
	}
	_ = conn.SetWriteDeadline(time.Now().Add(conn.transfer))
	if o.err != nil {
		c.g.cfg.Log.Debug("request failed", "workload", c.req.Workload, "attempts", c.attempts, "error", o.err)
	}
	w.Header().Set(HeaderAttempts, strconv.Itoa(c.attempts))
	switch {
	case o.fate == spoiled:
		c.g.refuseBody(w, o.err)
	case o.fate == lost && !c.idempotent:
		refuse(w, http.StatusBadGateway, "the replica was lost while it may have executed the request",
			"check whether it took effect before sending it again; only GET, HEAD, OPTIONS, PUT and DELETE are retried")
	case o.origin:
		w.Header().Set("Retry-After", "2")
		refuse(w, http.StatusBadGateway, "no replica of this workload answered, nor did its origin", "try again soon")
	case !c.up.repeatable():
		w.Header().Set("Retry-After", "2")
		refuse(w, http.StatusServiceUnavailable, "the replica failed, and only the first "+strconv.Itoa(replayBytes)+" bytes of a request are kept to ask another",
			"send the request again")
	case c.attempts == 0:
		w.Header().Set("Retry-After", "2")
		refuse(w, http.StatusServiceUnavailable, "no replica of this workload is placed now", "try again soon; see why with: depin-agent status")
	default:
		w.Header().Set("Retry-After", "2")
		refuse(w, http.StatusServiceUnavailable, "no replica of this workload answered", "try again soon, or ask another gateway")
	}
}

// pass hands the answer on as it comes. From its first byte on, the client can
// only be told of a failure by cutting its connection.
func (c *call) pass(w http.ResponseWriter, conn connection, o outcome) {
	h := w.Header()
	for name, values := range responseHeader(o.response.Header) {
		h[name] = values
	}
	if reason := o.response.Header.Get(workload.ReasonHeader); reason != "" && !o.origin {
		h.Set(workload.ReasonHeader, reason)
	}
	sign(h, o, c.attempts)
	length := o.response.Length
	bare := c.req.Method == http.MethodHead || bodiless(o.response.Status)
	if waiting, ended := o.body.state(); ended == io.EOF && !bare {
		length = int64(waiting)
	}
	if length >= 0 && !bodiless(o.response.Status) {
		h.Set("Content-Length", strconv.FormatInt(length, 10))
	}
	last := time.Now().Add(c.limit + attemptSlack + conn.transfer)
	_ = conn.SetWriteDeadline(minTime(time.Now().Add(conn.transfer), last))
	w.WriteHeader(o.response.Status)
	if bare {
		return
	}
	ended := false
	for piece := make([]byte, p2p.MaxChunk); ; {
		n, err := o.body.Read(piece)
		if err == io.EOF {
			return
		}
		if err != nil {
			c.broke(o, err)
			panic(http.ErrAbortHandler)
		}
		waiting, over := o.body.state()
		if over != nil && !ended { // what is left is here: it goes out within one time
			ended, last = true, minTime(last, time.Now().Add(conn.transfer))
		}
		_ = conn.SetWriteDeadline(minTime(time.Now().Add(conn.transfer), last))
		if _, err := w.Write(piece[:n]); err != nil {
			panic(http.ErrAbortHandler) // the client went away, or was too slow
		}
		if waiting == 0 && over == nil {
			_ = conn.Flush() // nothing more is there yet
		}
	}
}

// broke counts an answer that ended in its middle against the replica's host, if
// it can be its fault.
func (c *call) broke(o outcome, err error) {
	var cut cutError
	if o.origin || errors.As(err, &cut) || errors.Is(err, errTooLarge) || errors.Is(err, context.Canceled) {
		return
	}
	c.g.health.failed(o.route.Peer)
}

func minTime(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// clients counts the requests under way of each client.
type clients struct {
	most int
	mu   sync.Mutex
	held map[netip.Addr]int
}

// admit takes a place for a client's request. What speaks from this machine is a
// proxy for many, and counts for itself.
func (c *clients) admit(remote string) (release func(), ok bool) {
	host, _, err := net.SplitHostPort(remote)
	if err != nil {
		host = remote
	}
	addr, err := netip.ParseAddr(host)
	if err != nil || addr.IsLoopback() {
		return func() {}, true
	}
	if addr = addr.Unmap().WithZone(""); addr.Is6() {
		prefix, _ := addr.Prefix(clientPrefix) // 64 bits fit
		addr = prefix.Addr()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.held[addr] >= c.most {
		return nil, false
	}
	c.held[addr]++
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.held[addr]--; c.held[addr] == 0 {
			delete(c.held, addr)
		}
	}, true
}
