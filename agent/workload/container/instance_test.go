package container

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload"
)

func do(i http.Handler, r *http.Request) (*http.Response, string) {
	w := httptest.NewRecorder()
	i.ServeHTTP(w, r)
	body, _ := io.ReadAll(w.Result().Body)
	return w.Result(), string(body)
}

func get(i http.Handler, target string) (*http.Response, string) {
	return do(i, httptest.NewRequest("GET", target, nil))
}

func TestProgramSeesTheRequestAsItWasSent(t *testing.T) {
	i := newRig(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		fmt.Fprint(w, r.Method, " ", r.Host, " ", r.RequestURI, " ", r.Header.Get("X-Own"), " ", string(body))
	}).start(t, theSpec())
	for target, want := range map[string]string{
		"http://files.example:81/w/7/a%2Fb%20c/?q=%2F;x": "/a%2Fb%20c/?q=%2F;x",
		"http://files.example:81/w/7":                    "/",
		"http://files.example:81/w/7//x":                 "//x",
		"http://files.example:81/w/7/w/7/":               "/w/7/",
	} {
		r := httptest.NewRequest("POST", target, strings.NewReader("the body"))
		r.Header.Set("X-Own", "yes")
		if _, body := do(i, r); body != "POST files.example:81 "+want+" yes the body" {
			t.Errorf("%s: program saw %q", target, body)
		}
	}
}

func TestProgramCannotSpeakForTheHost(t *testing.T) {
	i := newRig(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set(workload.RefusedHeader, workload.ReasonBusy)
		w.Header().Set(workload.ReasonHeader, workload.ReasonCrashed)
		w.Header().Set("X-Own", "yes")
		w.WriteHeader(http.StatusEarlyHints)
		w.WriteHeader(http.StatusTeapot)
		w.Write([]byte("hello"))
	}).start(t, theSpec())
	w := &strict{header: make(http.Header)}
	i.ServeHTTP(w, httptest.NewRequest("GET", "/w/7/", nil))
	if w.header.Get(workload.RefusedHeader) != "" || w.header.Get(workload.ReasonHeader) != "" {
		t.Errorf("header %v", w.header)
	}
	if w.status != http.StatusTeapot || w.body.String() != "hello" || w.header.Get("X-Own") != "yes" {
		t.Errorf("status %d, header %v, body %q", w.status, w.header, w.body.String())
	}
}

// strict is a http.ResponseWriter for which the first status is the status.
type strict struct {
	header http.Header
	status int
	body   strings.Builder
	gone   bool
}

func (s *strict) Header() http.Header { return s.header }

func (s *strict) WriteHeader(status int) {
	if s.status == 0 {
		s.status = status
	}
}

func (s *strict) Write(b []byte) (int, error) {
	if s.gone {
		return 0, errors.New("client went away")
	}
	return s.body.Write(b)
}

func TestConnectionToTheProgramIsNotTakenOver(t *testing.T) {
	i := newRig(t, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Header["Upgrade"], r.Header["Connection"])
	}).start(t, theSpec())
	r := httptest.NewRequest("GET", "/w/7/", nil)
	r.Header.Set("Connection", "Upgrade")
	r.Header.Set("Upgrade", "websocket")
	if _, body := do(i, r); body != "[] [close]" {
		t.Errorf("program saw %s", body)
	}
}

func TestClientThatGoesAwayTakesNothingDown(t *testing.T) {
	i := newRig(t, func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("hello")) }).start(t, theSpec())
	r := httptest.NewRequest("GET", "/w/7/", nil)
	r = r.WithContext(context.WithValue(r.Context(), http.ServerContextKey, &http.Server{}))
	i.ServeHTTP(&strict{header: make(http.Header), gone: true}, r)
}

func TestAnswersThatAreNone(t *testing.T) {
	hijack := func(w http.ResponseWriter, text string) {
		c, _, err := w.(http.Hijacker).Hijack()
		if err == nil {
			io.WriteString(c, text)
			c.Close()
		}
	}
	r := newRig(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/large":
			w.Write(make([]byte, maxAnswer+1))
		case "/whole":
			w.Write(make([]byte, maxAnswer))
		case "/headers":
			w.Header().Set("X-Own", strings.Repeat("x", maxAnswerHeader+8<<10))
		case "/slow":
			<-r.Context().Done()
		case "/trickle":
			for r.Context().Err() == nil {
				w.Write([]byte("."))
				w.(http.Flusher).Flush()
				time.Sleep(10 * time.Millisecond)
			}
		case "/crash":
			hijack(w, "")
		case "/amid":
			hijack(w, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
		case "/garbage":
			hijack(w, "hello\r\n\r\n")
		case "/switch":
			hijack(w, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
		}
	})
	s := theSpec()
	s.Limits.TimeMS = 300
	i := r.start(t, s)
	for path, want := range map[string]struct {
		status int
		reason string
	}{
		"/large":   {502, workload.ReasonOutput},
		"/whole":   {200, ""},
		"/headers": {502, workload.ReasonCrashed},
		"/slow":    {504, workload.ReasonTimeLimit},
		"/trickle": {504, workload.ReasonTimeLimit},
		"/crash":   {502, workload.ReasonCrashed},
		"/amid":    {502, workload.ReasonCrashed},
		"/garbage": {502, workload.ReasonCrashed},
		"/switch":  {502, workload.ReasonCrashed},
	} {
		req := httptest.NewRequest("POST", "/w/7"+path, nil)
		req.Header.Set("Connection", "Upgrade")
		req.Header.Set("Upgrade", "websocket")
		began := time.Now()
		res, body := do(i, req)
		if res.StatusCode != want.status || res.Header.Get(workload.ReasonHeader) != want.reason || res.Header.Get(workload.RefusedHeader) != "" {
			t.Errorf("%s: status %d, header %v, body %.80q", path, res.StatusCode, res.Header, body)
		}
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("%s took %s", path, took)
		}
	}
}

func TestProgramThatDoesNotListenRefuses(t *testing.T) {
	r := newRig(t, silent)
	r.engine.port = "1" // nobody's
	res, _ := get(r.start(t, theSpec()), "/w/7/")
	if res.StatusCode != 503 || res.Header.Get(workload.RefusedHeader) != workload.ReasonNotUp {
		t.Fatalf("status %d, header %v", res.StatusCode, res.Header)
	}
}

// A request that killed its program must neither be sent again nor be called unsent.
func TestRequestThatEndsTheProgramIsNotSentAgain(t *testing.T) {
	var asked atomic.Int32
	i := newRig(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/bomb" {
			asked.Add(1)
			c, _, err := w.(http.Hijacker).Hijack()
			if err == nil {
				c.Close()
			}
		}
	}).start(t, theSpec())
	get(i, "/w/7/") // so that a connection could be used again
	res, _ := get(i, "/w/7/bomb")
	if asked.Load() != 1 || res.Header.Get(workload.ReasonHeader) != workload.ReasonCrashed {
		t.Fatalf("sent %d times, header %v", asked.Load(), res.Header)
	}
}

func TestMoreRequestsThanAllowedAreRefused(t *testing.T) {
	free, arrived := make(chan struct{}), make(chan struct{}, 8)
	r := newRig(t, func(http.ResponseWriter, *http.Request) { arrived <- struct{}{}; <-free })
	s := theSpec()
	s.Limits.Concurrency = 2
	i := r.start(t, s)
	done := make(chan int, 2)
	for range 2 {
		go func() { res, _ := get(i, "/w/7/"); done <- res.StatusCode }()
	}
	<-arrived
	<-arrived
	res, _ := get(i, "/w/7/")
	if res.Header.Get(workload.RefusedHeader) != workload.ReasonBusy {
		t.Errorf("the third: status %d, header %v", res.StatusCode, res.Header)
	}
	close(free)
	for range 2 {
		if status := <-done; status != 200 {
			t.Errorf("one of the two: status %d", status)
		}
	}
	if res, _ := get(i, "/w/7/"); res.StatusCode != 200 {
		t.Errorf("after that: status %d", res.StatusCode)
	}
}

func TestReleasedReplicaFinishesWhatItBegan(t *testing.T) {
	free, arrived := make(chan struct{}), make(chan struct{})
	r := newRig(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/long" {
			close(arrived)
			<-free
			w.Write([]byte("done"))
		}
	})
	i := r.start(t, theSpec())
	answer, closed := make(chan string), make(chan error)
	go func() { _, body := get(i, "/w/7/long"); answer <- body }()
	<-arrived
	go func() { closed <- i.Close() }()
	for stopped := false; !stopped; time.Sleep(time.Millisecond) {
		res, _ := get(i, "/w/7/")
		stopped = res.Header.Get(workload.RefusedHeader) == workload.ReasonStopped
	}
	if r.engine.count("POST /containers/c1/stop") != 0 {
		t.Error("stopped while a request was under way")
	}
	close(free)
	if body := <-answer; body != "done" {
		t.Errorf("the request under way got %q", body)
	}
	if err := <-closed; err != nil {
		t.Error(err)
	}
}

func TestReleaseWaitsNoLongerThanARequestMayTake(t *testing.T) {
	r := newRig(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	s := theSpec()
	s.Limits.TimeMS = 200
	i := r.start(t, s)
	went := make(chan struct{})
	go func() { get(i, "/w/7/"); close(went) }()
	time.Sleep(20 * time.Millisecond)
	began := time.Now()
	if err := i.Close(); err != nil || time.Since(began) > 5*time.Second {
		t.Fatalf("%v after %s", err, time.Since(began))
	}
	<-went
}
