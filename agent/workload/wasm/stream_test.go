package wasm

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// taker is a ResponseWriter that hands on each piece; nobody may take it.
type taker struct {
	header http.Header
	pieces chan string
}

func newTaker() *taker { return &taker{make(http.Header), make(chan string)} }

func (t *taker) Header() http.Header { return t.header }
func (t *taker) WriteHeader(int)     {}
func (t *taker) Write(b []byte) (int, error) {
	t.pieces <- string(b)
	return len(b), nil
}

// within fails the test when f takes longer than it may on a busy machine.
func within(t *testing.T, what string, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		t.Fatalf("%s: did not happen", what)
	}
}

func TestProgramAnswersWhileItsRequestArrives(t *testing.T) {
	d, names := newDriver(t, 2)
	s := spec.New(names["hostile"])
	s.Limits.TimeMS = 30_000
	i := start(t, d, s)
	body, client := io.Pipe()
	r := httptest.NewRequest("PUT", "/w/7/echo", body)
	r.ContentLength = 8
	w := newTaker()
	served := make(chan struct{})
	go func() { defer close(served); i.ServeHTTP(w, r) }()
	for _, word := range []string{"ping", "pong"} {
		within(t, word, func() {
			io.WriteString(client, word)
			for got := ""; got != word; {
				got += <-w.pieces
			}
		})
	}
	within(t, "the end", func() { <-served })
}

func TestLongBodiesPassThroughAProgram(t *testing.T) {
	d, names := newDriver(t, 2)
	s := spec.New(names["hostile"])
	s.Limits.TimeMS = 30_000
	s.Limits.MemoryMiB = testMemoryMiB
	i := start(t, d, s)
	long := strings.Repeat("0123456789abcdef", testMemoryMiB<<16+1) // more than the program may hold
	if res, body := do(i, "PUT", "/w/7/echo", long); res.StatusCode != 200 || body != long {
		t.Fatalf("status %d, %d of %d bytes, %.100q", res.StatusCode, len(body), len(long), body)
	}
}

func TestProgramEndsAtItsTimeWhoeverItWaitsFor(t *testing.T) {
	d, names := newDriver(t, 2)
	s := spec.New(names["hostile"])
	s.Limits.TimeMS = 700
	i := start(t, d, s).(*instance)
	t.Run("nobody takes its answer", func(t *testing.T) {
		w := newTaker()
		cut := make(chan bool)
		go func() { cut <- serve(i, w, httptest.NewRequest("GET", "/w/7/flood", nil)) }()
		within(t, "the program has begun", func() { <-w.pieces })
		within(t, "its place is free", func() {
			for len(i.slots) > 0 {
				time.Sleep(time.Millisecond)
			}
		})
		go func() {
			for range w.pieces {
			}
		}()
		if !<-cut || w.header.Get(workload.ReasonHeader) != workload.ReasonTimeLimit {
			t.Errorf("the answer ends as if it were whole: %v", w.header)
		}
	})
	t.Run("its request does not come", func(t *testing.T) {
		body, _ := io.Pipe()
		r := httptest.NewRequest("PUT", "/w/7/echo", body)
		r.ContentLength = 8
		w := httptest.NewRecorder()
		within(t, "the end", func() {
			if !serve(i, w, r) || w.Header().Get(workload.ReasonHeader) != workload.ReasonTimeLimit {
				t.Errorf("status %d, header %v", w.Code, w.Header())
			}
		})
	})
}
