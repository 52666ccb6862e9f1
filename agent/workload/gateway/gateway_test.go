package gateway

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/p2p"
)

const (
	testWorkload = 7
	testMaxBody  = 3 << 20
)

// host is a node as the network sees it.
type host struct {
	gateway  *Gateway
	executed atomic.Int64
	// fault, when set, comes before (or instead of) the host's own answer.
	fault atomic.Pointer[func(ctx context.Context) error]
	// handler is the replica's program; nil when none runs there.
	handler atomic.Pointer[http.Handler]
	replica uint8
	gen     uint32
}

func (h *host) break_(f func(ctx context.Context) error) {
	if f == nil {
		h.fault.Store(nil)
		return
	}
	h.fault.Store(&f)
}

func (h *host) run(f http.HandlerFunc) {
	var handler http.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.executed.Add(1)
		f(w, r)
	})
	h.handler.Store(&handler)
}

// Replica implements Local.
func (h *host) Replica(id uint32, replica uint8) (http.Handler, uint32, bool) {
	f := h.handler.Load()
	if f == nil || id != testWorkload || replica != h.replica {
		return nil, 0, false
	}
	return *f, h.gen, true
}

// world is a set of hosts, and their network and routes.
type world struct {
	hosts  map[p2p.PeerID]*host
	mu     sync.Mutex
	routes []Route
	limit  time.Duration
	origin string
}

func (w *world) Routes(id uint32) ([]Route, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.routes), id == testWorkload
}

func (w *world) TimeLimit(uint32) (time.Duration, bool) { return w.limit, w.limit > 0 }

func (w *world) Origin(uint32) (string, bool) { return w.origin, w.origin != "" }

func (w *world) setRoutes(routes ...Route) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.routes = routes
}

// view is one host's end of the network.
type view struct {
	*world
	self p2p.PeerID
}

func (v view) Self() p2p.PeerID { return v.self }

func (v view) Open(ctx context.Context, to p2p.PeerID, _ p2p.Protocol) (p2p.Stream, error) {
	if to == v.self {
		return nil, p2p.ErrSelf
	}
	h := v.hosts[to]
	f := &faulty{ctx: ctx, host: h}
	if err := f.broken(); err != nil {
		return nil, err
	}
	f.Stream = h.gateway.openLocal(ctx)
	go func() {
		for ctx.Err() == nil {
			if f.broken() != nil { // it died while it worked
				f.Stream.Close()
			}
			time.Sleep(5 * time.Millisecond)
		}
	}()
	return f, nil
}

// faulty is a stream to a host that may break.
type faulty struct {
	p2p.Stream
	ctx  context.Context
	host *host
}

func (f *faulty) broken() error {
	if fault := f.host.fault.Load(); fault != nil {
		return (*fault)(f.ctx)
	}
	return nil
}

func (f *faulty) Read(b []byte) (int, error) {
	n, err := f.Stream.Read(b)
	if broken := f.broken(); broken != nil {
		return 0, broken
	}
	if f.ctx.Err() != nil {
		return 0, f.ctx.Err()
	}
	return n, err
}

func hang(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }

func fails(err error) func(context.Context) error { return func(context.Context) error { return err } }

var errReset = errors.New("stream reset")

// newWorld has hosts a (the gateway asked), b, c and d; b, c and d run replicas
// 0, 1 and 2.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{hosts: make(map[p2p.PeerID]*host), limit: 2 * time.Second}
	for i, id := range []p2p.PeerID{"a", "b", "c", "d"} {
		h := &host{replica: uint8(i - 1), gen: 5}
		g, err := New(Config{Routes: w, Local: h, Peers: view{w, id}, Now: time.Now, Log: slog.New(slog.DiscardHandler), MaxBody: testMaxBody})
		if err != nil {
			t.Fatal(err)
		}
		h.gateway = g
		w.hosts[id] = h
		if id == "a" {
			continue
		}
		h.run(func(rw http.ResponseWriter, r *http.Request) {
			body, _ := io.ReadAll(r.Body)
			rw.Header().Set("Content-Type", "text/plain")
			fmt.Fprintf(rw, "%s %s %s?%s %s", id, r.Method, r.URL.Path, r.URL.RawQuery, body)
		})
		w.routes = append(w.routes, Route{Replica: h.replica, Node: uint32(i), Generation: 5, Peer: id, Alive: true})
	}
	return w
}

func (w *world) do(method, target, body string) *httptest.ResponseRecorder {
	rec := httptest.NewRecorder()
	w.hosts["a"].gateway.ServeHTTP(rec, httptest.NewRequest(method, target, strings.NewReader(body)))
	return rec
}

func (w *world) executed() (n int64) {
	for _, h := range w.hosts {
		n += h.executed.Load()
	}
	return n
}

func TestRequestReachesAReplicaAndSaysWhich(t *testing.T) {
	w := newWorld(t)
	res := w.do("POST", "/w/7/path/x?q=1", "body")
	if res.Code != 200 || !strings.HasSuffix(res.Body.String(), "POST /w/7/path/x?q=1 body") {
		t.Fatalf("status %d, body %q", res.Code, res.Body)
	}
	h := res.Header()
	if h.Get(HeaderGeneration) != "5" || h.Get(HeaderAttempts) != "1" || h.Get(HeaderNode) == "" || h.Get(HeaderReplica) == "" {
		t.Fatalf("header %v", h)
	}
	if h.Get("Content-Security-Policy") != sandbox {
		t.Fatal("pages of workloads are not kept apart")
	}
}

func TestOwnReplicaIsServedWithoutTheNetwork(t *testing.T) {
	w := newWorld(t)
	w.setRoutes(w.routes[0])
	rec := httptest.NewRecorder()
	w.hosts["b"].gateway.ServeHTTP(rec, httptest.NewRequest("GET", "/w/7/", nil))
	if rec.Code != 200 || rec.Header().Get(HeaderNode) != "1" {
		t.Fatalf("status %d, header %v", rec.Code, rec.Header())
	}
}

func TestLoadIsSpread(t *testing.T) {
	w := newWorld(t)
	for range 300 {
		w.do("GET", "/w/7/", "")
	}
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		if n := w.hosts[id].executed.Load(); n < 50 {
			t.Errorf("%s served %d of 300", id, n)
		}
	}
}

func TestKillOfAHostIsNotSeenByClients(t *testing.T) {
	for _, tc := range []struct {
		name  string
		fault func(context.Context) error
	}{
		{"the connection breaks", fails(errReset)},
		{"nothing comes back any more", hang},
		{"no connection can be made", fails(p2p.ErrUnreachable)},
		{"it is busy", fails(&p2p.RemoteError{Status: p2p.StatusBusy})},
		{"it does not speak the protocol", fails(&p2p.RemoteError{Status: p2p.StatusUnknown})},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			for _, id := range []p2p.PeerID{"b", "c", "d"} {
				w.hosts[id].run(func(rw http.ResponseWriter, r *http.Request) {
					time.Sleep(20 * time.Millisecond)
					rw.WriteHeader(200)
				})
			}
			var wg sync.WaitGroup
			var failed, slowest atomic.Int64
			stop := time.Now().Add(2 * time.Second)
			time.AfterFunc(300*time.Millisecond, func() { w.hosts["c"].break_(tc.fault) }) // requests are in flight there
			for time.Now().Before(stop) {
				wg.Go(func() {
					began := time.Now()
					if res := w.do("GET", "/w/7/", ""); res.Code != 200 {
						failed.Add(1)
					}
					took := int64(time.Since(began))
					for old := slowest.Load(); took > old && !slowest.CompareAndSwap(old, took); old = slowest.Load() {
					}
				})
				time.Sleep(5 * time.Millisecond) // 200 requests/s
			}
			wg.Wait()
			if failed.Load() != 0 {
				t.Errorf("%d requests failed", failed.Load())
			}
			if d := time.Duration(slowest.Load()); d > time.Second {
				t.Errorf("the slowest took %s", d)
			}
		})
	}
}

func TestSuspectPeerIsTriedLast(t *testing.T) {
	w := newWorld(t)
	w.hosts["b"].break_(fails(errReset))
	asked := 0
	for range 100 {
		if res := w.do("GET", "/w/7/", ""); res.Header().Get(HeaderAttempts) != "1" {
			asked++
		}
	}
	if asked > 2 {
		t.Errorf("a broken peer was asked first %d times", asked)
	}
}

func TestSilentPeerBecomesSuspectAfterAFewHedges(t *testing.T) {
	w := newWorld(t)
	w.hosts["b"].break_(hang)
	slow := 0
	for range 60 {
		began := time.Now()
		w.do("GET", "/w/7/", "")
		if time.Since(began) > 100*time.Millisecond {
			slow++
		}
	}
	if slow > slowStrikes {
		t.Errorf("%d of 60 requests waited for a dead peer", slow)
	}
}

func TestPeerIsUsedAgainAfterItsSuspicion(t *testing.T) {
	now := time.Unix(1000, 0)
	h := newHealth(func() time.Time { return now })
	a, b := Route{Peer: "a", Alive: true}, Route{Peer: "b", Alive: true}
	picks := func(p p2p.PeerID) (n int) {
		for range 64 {
			if r, _ := h.choose([]Route{a, b}); r.Peer == p {
				n++
			}
		}
		return n
	}
	h.failed("a")
	if picks("a") != 0 {
		t.Fatal("a suspect was chosen")
	}
	now = now.Add(suspectFirst)
	if picks("a") == 0 {
		t.Fatal("a peer was never tried again")
	}
	h.begin("a")
	if picks("a") != 0 {
		t.Fatal("a second request was sent before the first showed that it is back")
	}
	h.failed("a")
	h.end("a")
	now = now.Add(suspectFirst)
	if picks("a") != 0 {
		t.Fatal("a second failure was forgiven as fast as the first")
	}
	h.good("a", 1)
	if picks("a") == 0 {
		t.Fatal("an answer did not clear it")
	}
}

func TestRouteThatIsNotAliveIsTriedLastButTried(t *testing.T) {
	w := newWorld(t)
	for i := range w.routes {
		w.routes[i].Alive = w.routes[i].Peer == "d"
	}
	for range 20 {
		if res := w.do("GET", "/w/7/", ""); res.Header().Get(HeaderNode) != "3" {
			t.Fatalf("asked node %s", res.Header().Get(HeaderNode))
		}
	}
	w.hosts["d"].break_(fails(p2p.ErrUnreachable))
	if res := w.do("GET", "/w/7/", ""); res.Code != 200 {
		t.Fatalf("status %d", res.Code)
	}
}

func TestRequestThatMayHaveBeenExecutedIsNotSentAgain(t *testing.T) {
	for _, tc := range []struct {
		name  string
		fault error
		code  int
		text  string
	}{
		{"lost in flight", errReset, 502, "check whether it took effect"},
		{"failed in the handler", &p2p.RemoteError{Status: p2p.StatusFailed}, 502, "check whether"},
		{"never sent", p2p.ErrUnreachable, 200, "POST"},
		{"refused as busy", &p2p.RemoteError{Status: p2p.StatusBusy}, 200, "POST"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			w.setRoutes(w.routes[0], w.routes[1])
			w.routes[1].Alive = false // so that b is asked first
			w.hosts["b"].break_(fails(tc.fault))
			res := w.do("POST", "/w/7/", "order")
			if res.Code != tc.code || !strings.Contains(res.Body.String(), tc.text) {
				t.Fatalf("status %d, body %q", res.Code, res.Body)
			}
			if want := int64(0); tc.code == 502 && w.executed() != want {
				t.Fatalf("executed %d more times", w.executed())
			}
		})
	}
}

func TestRequestThatMayNotBeRepeatedIsNotHedged(t *testing.T) {
	w := newWorld(t)
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].run(func(rw http.ResponseWriter, r *http.Request) {
			time.Sleep(4 * hedgeLeast)
			rw.WriteHeader(204)
		})
	}
	if res := w.do("POST", "/w/7/", ""); res.Code != 204 || w.executed() != 1 {
		t.Fatalf("status %d, executed %d times", res.Code, w.executed())
	}
}

func TestSlowReplicaIsHedgedAndItsRequestCancelled(t *testing.T) {
	w := newWorld(t)
	w.setRoutes(w.routes[0], w.routes[1])
	w.routes[1].Alive = false
	cancelled := make(chan struct{})
	w.hosts["b"].run(func(rw http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
		close(cancelled)
	})
	began := time.Now()
	res := w.do("GET", "/w/7/", "")
	if res.Code != 200 || res.Header().Get(HeaderNode) != "2" || res.Header().Get(HeaderAttempts) != "2" {
		t.Fatalf("status %d, header %v", res.Code, res.Header())
	}
	if took := time.Since(began); took < hedgeLeast || took > time.Second {
		t.Fatalf("took %s", took)
	}
	select {
	case <-cancelled:
	case <-time.After(time.Second):
		t.Fatal("the slow request goes on")
	}
}

func TestReleasedReplicaIsAskedElsewhere(t *testing.T) {
	w := newWorld(t)
	w.setRoutes(w.routes[0], w.routes[1])
	w.routes[1].Alive = false
	w.hosts["b"].run(func(rw http.ResponseWriter, r *http.Request) {
		rw.Header().Set(workload.RefusedHeader, workload.ReasonStopped)
		rw.WriteHeader(503)
	})
	if res := w.do("POST", "/w/7/", ""); res.Code != 200 || res.Header().Get(HeaderAttempts) != "2" {
		t.Fatalf("refusing: status %d, attempts %s", res.Code, res.Header().Get(HeaderAttempts))
	}
	w.hosts["b"].handler.Store(nil)
	if res := w.do("POST", "/w/7/", ""); res.Code != 200 || res.Header().Get(HeaderAttempts) != "2" {
		t.Fatalf("gone: status %d, attempts %s", res.Code, res.Header().Get(HeaderAttempts))
	}
}

func TestRequestWaitsForARouteAndForRecovery(t *testing.T) {
	w := newWorld(t)
	routes := w.routes
	w.setRoutes()
	time.AfterFunc(300*time.Millisecond, func() { w.setRoutes(routes...) })
	if res := w.do("GET", "/w/7/", ""); res.Code != 200 {
		t.Fatalf("placed meanwhile: status %d", res.Code)
	}
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].break_(fails(errReset))
	}
	time.AfterFunc(300*time.Millisecond, func() { w.hosts["d"].break_(nil) })
	if res := w.do("GET", "/w/7/", ""); res.Code != 200 {
		t.Fatalf("recovered meanwhile: status %d", res.Code)
	}
}

func TestWithoutAnyReplicaTheClientIsToldWhenToComeBack(t *testing.T) {
	w := newWorld(t)
	w.limit = 100 * time.Millisecond
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].break_(fails(errReset))
	}
	began := time.Now()
	res := w.do("GET", "/w/7/", "")
	if res.Code != 503 || res.Header().Get("Retry-After") == "" || !strings.Contains(res.Body.String(), `"next"`) {
		t.Fatalf("status %d, header %v, body %q", res.Code, res.Header(), res.Body)
	}
	if took := time.Since(began); took > w.limit+patience+time.Second {
		t.Fatalf("took %s", took)
	}
	w.setRoutes()
	began = time.Now()
	if res = w.do("GET", "/w/7/", ""); res.Code != 503 || !strings.Contains(res.Body.String(), "placed") || time.Since(began) > routeWait+time.Second {
		t.Fatalf("unplaced: status %d, body %q, after %s", res.Code, res.Body, time.Since(began))
	}
}

func TestFailureOfTheProgramIsTheAnswer(t *testing.T) {
	w := newWorld(t)
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].run(func(rw http.ResponseWriter, r *http.Request) {
			rw.Header().Set(workload.ReasonHeader, workload.ReasonCrashed)
			rw.WriteHeader(502)
		})
	}
	res := w.do("GET", "/w/7/", "")
	if res.Code != 502 || res.Header().Get(workload.ReasonHeader) != workload.ReasonCrashed || w.executed() != 1 {
		t.Fatalf("status %d, header %v, executed %d times", res.Code, res.Header(), w.executed())
	}
}

func TestPathsThatNameNoWorkload(t *testing.T) {
	w := newWorld(t)
	for _, tc := range []struct {
		path string
		text string
	}{
		{"/w/", "names no workload"},
		{"/w/x/", "names no workload"},
		{"/w/07/", "names no workload"},
		{"/w/-7/", "names no workload"},
		{"/w/4294967303/", "names no workload"},
		{"/other", "names no workload"},
		{"/w/%37/", "names no workload"},
		{"/w/7%2Fx", "names no workload"},
		{"/%77/7/", "names no workload"},
		{"/w/8/", "workload 8 does not exist"},
	} {
		res := w.do("GET", tc.path, "")
		if res.Code != 404 || !strings.Contains(res.Body.String(), tc.text) || strings.Count(res.Body.String(), "\n") != 1 {
			t.Errorf("%s: status %d, body %q", tc.path, res.Code, res.Body)
		}
	}
	if res := w.do("GET", "/w/7", ""); res.Code != 200 {
		t.Errorf("without a slash: status %d", res.Code)
	}
}
