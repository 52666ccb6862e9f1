package container

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httputil"
	"strings"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

const (
	// maxAnswer is the body that a gateway passes on. An answer is read whole
	// before any of it is sent, so a program that dies amid one is seen to.
	maxAnswer       = 1 << 20
	maxAnswerHeader = 16 << 10
	// queueWait is how long a request waits for its turn before it is refused:
	// short enough that another replica still answers within a second.
	queueWait = 300 * time.Millisecond
)

var errTooLarge = fmt.Errorf("answer exceeds %d bytes", maxAnswer)

// instance is one replica: a container and the way to it.
type instance struct {
	driver *Driver
	id     string
	limits spec.Limits
	proxy  *httputil.ReverseProxy
	slots  chan struct{}

	mu      sync.Mutex
	stopped bool
	running sync.WaitGroup
	ended   func() error
}

func newInstance(d *Driver, id, address string, t workload.Token, s spec.Spec) *instance {
	i := &instance{driver: d, id: id, limits: s.Limits, slots: make(chan struct{}, s.Limits.Concurrency)}
	prefix := "/w/" + number(t.Workload)
	i.proxy = &httputil.ReverseProxy{
		Transport: &http.Transport{
			// On a connection used before, a request that the program died of would be
			// sent once more, and the new connection's failure be taken for its own.
			DisableKeepAlives:      true,
			MaxResponseHeaderBytes: maxAnswerHeader,
			DisableCompression:     true, // what the program sent is what the client gets
		},
		Rewrite:        func(r *httputil.ProxyRequest) { rewrite(r, prefix, address) },
		ModifyResponse: readWhole,
		ErrorHandler:   i.explain,
		ErrorLog:       slog.NewLogLogger(d.cfg.Log.Handler(), slog.LevelDebug),
	}
	i.ended = sync.OnceValue(func() error { return d.stop(id) })
	return i
}

// rewrite aims a request at the container, which sees what follows the part of
// the path that named the workload.
func rewrite(r *httputil.ProxyRequest, prefix, address string) {
	u := r.Out.URL
	u.Scheme, u.Host = "http", address
	u.Path = "/" + strings.TrimPrefix(strings.TrimPrefix(u.Path, prefix), "/")
	if raw, ok := strings.CutPrefix(u.RawPath, prefix); ok {
		u.RawPath = "/" + strings.TrimPrefix(raw, "/")
	}
	u.RawQuery = r.In.URL.RawQuery // as it was sent
	// A connection to the container belongs to the agent: nobody takes it over.
	r.Out.Header.Del("Connection")
	r.Out.Header.Del("Upgrade")
}

// readWhole takes the answer in before any of it is passed on, and from it what
// only the host may say.
func readWhole(r *http.Response) error {
	for name := range r.Header {
		if strings.HasPrefix(name, "X-Depin-") {
			delete(r.Header, name)
		}
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, maxAnswer+1))
	if err != nil {
		return err
	}
	if len(body) > maxAnswer {
		return errTooLarge
	}
	r.Trailer = nil
	r.Body = readCloser{bytes.NewReader(body), r.Body}
	return nil
}

type readCloser struct {
	io.Reader
	io.Closer
}

// ServeHTTP implements workload.Instance.
func (i *instance) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !i.enter() {
		refuse(w, workload.ReasonStopped, "this replica was released here; ask another")
		return
	}
	defer i.running.Done()
	if !i.acquire(r.Context()) {
		refuse(w, workload.ReasonBusy, "this replica is busy; try again")
		return
	}
	defer func() { <-i.slots }()
	ctx, cancel := context.WithTimeout(r.Context(), i.limits.Time())
	defer cancel()
	defer func() {
		// The proxy gives up so when the client went away: nobody is left to tell.
		if p := recover(); p != nil && p != http.ErrAbortHandler {
			panic(p)
		}
	}()
	i.proxy.ServeHTTP(final{w}, r.WithContext(ctx))
}

// enter counts a request in, unless the replica was released.
func (i *instance) enter() bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.stopped {
		return false
	}
	i.running.Add(1)
	return true
}

// acquire takes one of the replica's places.
func (i *instance) acquire(ctx context.Context) bool {
	timer := time.NewTimer(queueWait)
	defer timer.Stop()
	select {
	case i.slots <- struct{}{}:
		return true
	case <-timer.C:
	case <-ctx.Done():
	}
	return false
}

// explain answers for a program that did not.
func (i *instance) explain(w http.ResponseWriter, r *http.Request, err error) {
	i.driver.cfg.Log.Debug("container did not answer", "container", i.id, "error", err)
	var dial *net.OpError
	switch {
	case errors.Is(err, errTooLarge):
		fail(w, http.StatusBadGateway, workload.ReasonOutput, fmt.Sprintf("the workload's answer is larger than %d bytes", maxAnswer))
	case r.Context().Err() != nil:
		fail(w, http.StatusGatewayTimeout, workload.ReasonTimeLimit, fmt.Sprintf("the workload's program did not answer within %s", i.limits.Time()))
	case errors.As(err, &dial) && dial.Op == "dial":
		refuse(w, workload.ReasonNotUp, "the workload's program does not listen; ask another replica")
	default:
		fail(w, http.StatusBadGateway, workload.ReasonCrashed, "the workload's program broke off its answer")
	}
}

// Close implements workload.Instance. Requests under way end within the
// workload's time limit; then the container is stopped and removed.
func (i *instance) Close() error {
	i.mu.Lock()
	i.stopped = true
	i.mu.Unlock()
	i.running.Wait()
	return i.ended()
}

// final passes on a final status only: a program's hints before it are not its
// answer.
type final struct{ http.ResponseWriter }

// WriteHeader implements http.ResponseWriter.
func (f final) WriteHeader(status int) {
	if status >= http.StatusOK {
		f.ResponseWriter.WriteHeader(status)
	}
}

// refuse answers a request that was not executed.
func refuse(w http.ResponseWriter, reason, text string) {
	w.Header().Set(workload.RefusedHeader, reason)
	w.Header().Set("Retry-After", "1")
	http.Error(w, text, http.StatusServiceUnavailable)
}

// fail answers a request whose program did not.
func fail(w http.ResponseWriter, status int, reason, text string) {
	w.Header().Set(workload.ReasonHeader, reason)
	http.Error(w, text, status)
}
