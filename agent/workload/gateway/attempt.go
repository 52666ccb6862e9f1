package gateway

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/p2p"
)

// errLate ends an attempt that took longer than it may.
var errLate = errors.New("the replica took too long")

// attempt sends the request along one route. Its ctx ends with the answer's body.
func (g *Gateway) attempt(ctx context.Context, f *flight, req request, up *upload) outcome {
	began := g.cfg.Now()
	g.health.begin(f.route.Peer)
	o := g.ask(ctx, f, req, up)
	o.route = f.route
	if o.took = g.cfg.Now().Sub(began); !f.headAt.IsZero() {
		o.took = f.headAt.Sub(began)
	}
	o.end = func() {
		f.cancel(context.Canceled)
		g.health.end(f.route.Peer)
	}
	if o.fate != answered {
		o.end()
	}
	return o
}

func (g *Gateway) ask(ctx context.Context, f *flight, req request, up *upload) outcome {
	stream, err := g.open(ctx, f.route.Peer)
	if err != nil {
		return g.failed(ctx, f.route, err, up)
	}
	context.AfterFunc(ctx, func() { _ = stream.Close() })
	head, err := req.encode()
	if err != nil {
		return outcome{fate: unsent, err: err}
	}
	go func() {
		// Why writing failed is read: the peer may have answered or refused before
		// it had everything.
		if p2p.WriteFrame(stream, head) == nil && up.send(ctx, stream) == nil {
			_ = stream.CloseWrite()
		}
		if up.fault() != nil {
			f.cancel(context.Canceled)
		}
	}()
	from := bufio.NewReader(stream)
	answer, err := p2p.ReadFrame(from, maxHead)
	if err != nil {
		return g.failed(ctx, f.route, noEnd(err), up)
	}
	r, err := decodeResponse(answer)
	if err != nil {
		return g.failed(ctx, f.route, err, up)
	}
	switch r.Code {
	case codeNotHere:
		return outcome{fate: unsent, err: errors.New("replica does not run there")}
	case codeRefused:
		return outcome{fate: unsent, err: errors.New("replica is busy or ends")}
	}
	f.headAt = g.cfg.Now()
	f.answering.Store(true)
	body := readAhead(ctx, &bodyReader{from: from, left: g.cfg.MaxBody})
	body.settle(holdTime)
	return g.judge(ctx, f.route, r, body, up)
}

// judge decides about an answer before the client sees any of it.
func (g *Gateway) judge(ctx context.Context, route Route, r response, body *ahead, up *upload) outcome {
	_, err := body.state()
	var cut cutError
	switch {
	case err == nil || err == io.EOF:
		return outcome{fate: answered, response: r, body: body}
	case errors.As(err, &cut):
		return replaced(r.Generation, cut.reason, "the workload's program failed in the middle of its answer")
	case errors.Is(err, errTooLarge):
		return replaced(r.Generation, workload.ReasonOutput, "the workload's answer is larger than a gateway passes on")
	}
	return g.failed(ctx, route, err, up)
}

// replaced is an answer in place of one that has no end.
func replaced(generation uint32, reason, text string) outcome {
	r, text := replacement(http.StatusBadGateway, reason, text)
	r.Generation = generation
	return outcome{fate: answered, response: r, body: whole(text)}
}

func (g *Gateway) open(ctx context.Context, peer p2p.PeerID) (p2p.Stream, error) {
	if peer == g.self {
		return g.openLocal(ctx), nil
	}
	return g.cfg.Peers.Open(ctx, peer, HTTPProtocol)
}

// failed sorts an attempt's error by whether the replica can have seen the
// request.
func (g *Gateway) failed(ctx context.Context, route Route, err error, up *upload) outcome {
	if up.fault() != nil {
		return outcome{fate: spoiled, err: up.fault()}
	}
	var remote *p2p.RemoteError
	if errors.As(err, &remote) {
		// The peer lives. Only a failed handler may have executed anything.
		if remote.Status == p2p.StatusFailed {
			return outcome{fate: lost, err: err}
		}
		return outcome{fate: unsent, err: err}
	}
	if !errors.Is(context.Cause(ctx), context.Canceled) { // cancelled: another replica was faster
		g.health.failed(route.Peer)
	}
	for _, before := range []error{p2p.ErrUnreachable, p2p.ErrNotRegistered, p2p.ErrSelf, p2p.ErrClosed} {
		if errors.Is(err, before) {
			return outcome{fate: unsent, err: err}
		}
	}
	return outcome{fate: lost, err: err}
}
