package gateway

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/p2p"
)

// HTTPProtocol carries a request to the agent that runs a replica: its head as a
// frame and its body, and the response in the same way, as it is written.
const HTTPProtocol p2p.Protocol = "/depin/http/2"

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
		Timeout: serveTimeout, Concurrent: serveConcurrent,
		Serve: func(ctx context.Context, _ p2p.PeerID, s p2p.Stream) error { return g.serve(ctx, s) },
	}
}

// serve runs a request on a replica of this node.
func (g *Gateway) serve(ctx context.Context, s p2p.Stream) error {
	head, err := p2p.ReadFrame(s, maxHead)
	if err != nil {
		return err
	}
	req, err := decodeRequest(head)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, req.Timeout)
	defer cancel()
	// What waits for the other side in reading or writing ends with the request.
	defer context.AfterFunc(ctx, func() { _ = s.Close() })()
	handler, generation, ok := g.cfg.Local.Replica(req.Workload, req.Replica)
	if !ok {
		return writeHead(s, response{Code: codeNotHere})
	}
	w := &answerWriter{to: s, header: make(http.Header), generation: generation, left: g.cfg.MaxBody, bare: req.Method == http.MethodHead}
	broken := run(handler, w, g.httpRequest(ctx, req, s))
	return w.finish(broken)
}

// httpRequest is the request as the replica's handler reads it.
func (g *Gateway) httpRequest(ctx context.Context, req request, body io.Reader) *http.Request {
	header := requestHeader(req.Header)
	header.Del("Host")                    // as a server does
	path, _ := url.PathUnescape(req.Path) // what was read, here or there, was checked
	limit := g.cfg.MaxBody
	if req.Length >= 0 {
		limit = min(limit, req.Length)
	}
	r := &http.Request{
		Method: req.Method, Host: req.Header.Get("Host"),
		URL:   &url.URL{Path: path, RawPath: req.Path, RawQuery: req.Query},
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: header, Body: http.MaxBytesReader(nil, io.NopCloser(body), limit),
		ContentLength: req.Length,
	}
	if req.Length == 0 {
		r.Body = http.NoBody
	}
	return r.WithContext(ctx)
}

// run reports whether the handler gave up in the middle of its answer, which it
// does as one of net/http: by a panic.
func run(h http.Handler, w http.ResponseWriter, r *http.Request) (broken bool) {
	defer func() {
		p := recover()
		if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			broken = true
		} else if p != nil {
			panic(p)
		}
	}()
	h.ServeHTTP(w, r)
	return false
}

func writeHead(w io.Writer, r response) error {
	head, err := r.encode()
	if err != nil {
		return err
	}
	return p2p.WriteFrame(w, head)
}

// answerWriter is a http.ResponseWriter that sends what is written as it is.
type answerWriter struct {
	to         io.Writer
	header     http.Header
	generation uint32
	left       int64 // that the body may still take
	bare       bool  // an answer without a body, whatever is written

	begun bool
	mute  bool // no body follows, or no more

	declared bool   // the body's length
	due      int64  // what is left of a declared length
	reason   string // why the answer is cut
	err      error  // of sending
}

// Header implements http.ResponseWriter.
func (w *answerWriter) Header() http.Header { return w.header }

// WriteHeader implements http.ResponseWriter. Interim statuses are not passed on.
func (w *answerWriter) WriteHeader(status int) {
	if w.begun || status < http.StatusOK {
		return
	}
	w.begun = true
	if w.header.Get(workload.RefusedHeader) != "" {
		w.mute = true
		w.err = writeHead(w.to, response{Code: codeRefused, Generation: w.generation})
		return
	}
	r := response{Code: codeAnswered, Generation: w.generation, Status: status, Header: responseHeader(w.header), Length: unknownLength}
	if n, err := strconv.ParseInt(w.header.Get("Content-Length"), 10, 64); err == nil && n >= 0 {
		r.Length = n
	}
	if reason := w.header.Get(workload.ReasonHeader); reason != "" {
		r.Header.Set(workload.ReasonHeader, reason)
	}
	if _, err := appendHeader(nil, r.Header); err != nil || r.Length > w.left {
		w.tooLarge()
		return
	}
	w.mute = w.bare || bodiless(status)
	if w.declared = r.Length >= 0 && !w.mute; w.declared {
		w.due = r.Length
	}
	w.err = writeHead(w.to, r)
}

// tooLarge answers in place of an answer that would not fit.
func (w *answerWriter) tooLarge() {
	w.mute = true
	r, text := replacement(http.StatusBadGateway, workload.ReasonOutput, "the workload's answer is larger than a gateway passes on")
	r.Generation = w.generation
	if w.err = writeHead(w.to, r); w.err == nil {
		_, w.err = writeBody(w.to, []byte(text))
	}
}

// replacement is an answer of an agent where the program has none.
func replacement(status int, reason, text string) (response, string) {
	text += "\n"
	return response{
		Code: codeAnswered, Status: status, Length: int64(len(text)),
		Header: http.Header{"Content-Type": {"text/plain; charset=utf-8"}, workload.ReasonHeader: {reason}},
	}, text
}

// Write implements http.ResponseWriter.
func (w *answerWriter) Write(b []byte) (int, error) {
	w.WriteHeader(http.StatusOK)
	switch {
	case w.err != nil:
		return 0, w.err
	case w.mute:
		return len(b), nil
	case int64(len(b)) > w.left:
		w.mute, w.reason = true, workload.ReasonOutput
		return 0, fmt.Errorf("response body: %w", errTooLarge)
	case w.declared && int64(len(b)) > w.due:
		w.mute, w.reason = true, workload.ReasonBadAnswer
		return 0, http.ErrContentLength
	}
	if w.declared {
		w.due -= int64(len(b))
	}
	w.left -= int64(len(b))
	var n int
	n, w.err = writeBody(w.to, b)
	return n, w.err
}

// bodiless tells statuses that no body follows (RFC 9110, 6.4.1).
func bodiless(status int) bool {
	return status == http.StatusNoContent || status == http.StatusNotModified
}

// Flush implements http.Flusher: nothing is kept back.
func (w *answerWriter) Flush() { w.WriteHeader(http.StatusOK) }

// finish ends the answer. A handler that gave up says why in its header, which
// was sent before it knew.
func (w *answerWriter) finish(broken bool) error {
	if broken && !w.begun {
		return errors.New("the replica gave up")
	}
	w.WriteHeader(http.StatusOK)
	if w.err != nil || w.header.Get(workload.RefusedHeader) != "" {
		return w.err
	}
	if broken && w.reason == "" {
		if w.reason = w.header.Get(workload.ReasonHeader); !isToken(w.reason) {
			w.reason = workload.ReasonCrashed
		}
	}
	if w.due > 0 && w.reason == "" {
		w.reason = workload.ReasonBadAnswer // less than it said
	}
	return endBody(w.to, w.reason)
}

// within is a stream between a gateway and the replicas of its own node.
type within struct {
	in  *io.PipeReader
	out *io.PipeWriter
}

// Read implements p2p.Stream.
func (s within) Read(b []byte) (int, error) { return s.in.Read(b) }

// Write implements p2p.Stream.
func (s within) Write(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil // a pipe would wait for a reader
	}
	return s.out.Write(b)
}

// CloseWrite implements p2p.Stream.
func (s within) CloseWrite() error { return s.out.Close() }

// Close implements p2p.Stream.
func (s within) Close() error {
	return errors.Join(s.in.CloseWithError(context.Canceled), s.out.CloseWithError(context.Canceled))
}

// openLocal is Peers.Open to this node itself.
func (g *Gateway) openLocal(ctx context.Context) p2p.Stream {
	upOut, upIn := io.Pipe()
	downOut, downIn := io.Pipe()
	near, far := within{downOut, upIn}, within{upOut, downIn}
	loosen := context.AfterFunc(ctx, func() {
		near.Close() //nolint:errcheck // pipes never fail to close
		far.Close()  //nolint:errcheck
	})
	go func() {
		err := g.serve(ctx, far)
		loosen()
		_ = upOut.CloseWithError(io.ErrClosedPipe)
		_ = downIn.CloseWithError(err) // without an error, that is io.EOF
	}()
	return near
}
