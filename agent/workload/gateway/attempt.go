package gateway

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/p2p"
)

// HTTPProtocol carries a request to the agent that runs a replica.
const HTTPProtocol p2p.Protocol = "/depin/http/1"

const (
	// serveConcurrent bounds the requests from other agents under way here.
	serveConcurrent = 256
	// serveTimeout is more than any spec allows a request.
	serveTimeout = 65 * time.Second
)

// Stream serves this node's replicas to other gateways. It never passes a
// request on, so no two gateways can send one back and forth.
func (g *Gateway) Stream() p2p.StreamConfig {
	return p2p.StreamConfig{
		MaxRequest:  MaxBody + maxEnvelope,
		MaxResponse: MaxBody + maxEnvelope,
		Timeout:     serveTimeout,
		Concurrent:  serveConcurrent,
		Handle: func(ctx context.Context, _ p2p.PeerID, data []byte) ([]byte, error) {
			req, err := decodeRequest(data)
			if err != nil {
				return nil, err
			}
			ctx, cancel := context.WithTimeout(ctx, req.Timeout)
			defer cancel()
			return g.local(ctx, req).encode()
		},
	}
}

// attempt sends the request along one route.
func (g *Gateway) attempt(ctx context.Context, route Route, req request) outcome {
	g.health.begin(route.Peer)
	defer g.health.end(route.Peer)
	began := g.cfg.Now()
	req.Replica, req.Generation = route.Replica, route.Generation
	var o outcome
	if route.Peer == g.self {
		o = judge(g.local(ctx, req))
	} else {
		o = g.remote(ctx, route, req)
	}
	o.took = g.cfg.Now().Sub(began)
	return o
}

// judge sorts what a replica's agent said.
func judge(r response) outcome {
	switch r.Code {
	case codeAnswered:
		return outcome{fate: answered, response: r}
	case codeNotHere:
		return outcome{fate: unsent, err: errors.New("replica does not run there")}
	}
	return outcome{fate: unsent, err: errors.New("replica is busy or ends")}
}

func (g *Gateway) remote(ctx context.Context, route Route, req request) outcome {
	if deadline, ok := ctx.Deadline(); ok {
		req.Timeout = time.Until(deadline)
	}
	data, err := req.encode()
	if err != nil {
		return outcome{fate: unsent, err: err}
	}
	answer, err := g.cfg.Peers.Request(ctx, route.Peer, HTTPProtocol, data, MaxBody+maxEnvelope)
	if err != nil {
		return g.failed(ctx, route, err)
	}
	r, err := decodeResponse(answer)
	if err != nil {
		g.health.failed(route.Peer)
		return outcome{fate: lost, err: err}
	}
	return judge(r)
}

// failed sorts a request's error by whether the replica can have seen it.
func (g *Gateway) failed(ctx context.Context, route Route, err error) outcome {
	var remote *p2p.RemoteError
	if errors.As(err, &remote) {
		// The peer lives. Only a failed handler may have executed anything.
		if remote.Status == p2p.StatusFailed {
			return outcome{fate: lost, err: err}
		}
		return outcome{fate: unsent, err: err}
	}
	if !errors.Is(ctx.Err(), context.Canceled) { // cancelled: another replica was faster
		g.health.failed(route.Peer)
	}
	for _, before := range []error{p2p.ErrUnreachable, p2p.ErrNotRegistered, p2p.ErrSelf, p2p.ErrClosed} {
		if errors.Is(err, before) {
			return outcome{fate: unsent, err: err}
		}
	}
	return outcome{fate: lost, err: err}
}

// local runs the request on a replica of this node.
func (g *Gateway) local(ctx context.Context, req request) response {
	handler, generation, ok := g.cfg.Local.Replica(req.Workload, req.Replica)
	if !ok {
		return response{Code: codeNotHere}
	}
	header := requestHeader(req.Header)
	header.Del("Host")                    // as a server does
	path, _ := url.PathUnescape(req.Path) // what was read, here or there, was checked
	r := (&http.Request{
		Method: req.Method, Host: req.Header.Get("Host"),
		URL:   &url.URL{Path: path, RawPath: req.Path, RawQuery: req.Query},
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: header, Body: io.NopCloser(bytes.NewReader(req.Body)),
		ContentLength: int64(len(req.Body)),
	}).WithContext(ctx)
	rec := &recorder{header: make(http.Header)}
	handler.ServeHTTP(rec, r)
	if rec.header.Get(workload.RefusedHeader) != "" {
		return response{Code: codeRefused, Generation: generation}
	}
	return rec.response(generation)
}

// recorder is a http.ResponseWriter that keeps a bounded response.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
	full   bool
}

// Header implements http.ResponseWriter.
func (r *recorder) Header() http.Header { return r.header }

// WriteHeader implements http.ResponseWriter.
func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
}

// Write implements http.ResponseWriter.
func (r *recorder) Write(b []byte) (int, error) {
	r.WriteHeader(http.StatusOK)
	if r.body.Len()+len(b) > MaxBody {
		r.full = true
		return 0, fmt.Errorf("response body: %w", errTooLarge)
	}
	return r.body.Write(b)
}

func (r *recorder) response(generation uint32) response {
	out := response{Code: codeAnswered, Generation: generation, Status: r.status, Header: responseHeader(r.header), Body: r.body.Bytes()}
	if out.Status == 0 {
		out.Status = http.StatusOK
	}
	if reason := r.header.Get(workload.ReasonHeader); reason != "" {
		out.Header.Set(workload.ReasonHeader, reason)
	}
	if _, err := appendHeader(nil, out.Header); r.full || err != nil {
		return response{
			Code: codeAnswered, Generation: generation, Status: http.StatusBadGateway,
			Header: http.Header{"Content-Type": {"text/plain; charset=utf-8"}, workload.ReasonHeader: {workload.ReasonOutput}},
			Body:   []byte("the workload's answer is larger than a gateway passes on\n"),
		}
	}
	return out
}
