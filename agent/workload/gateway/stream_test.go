package gateway

import (
	"bytes"
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
	"github.com/depin-agent/depin-agent/p2p"
)

// first makes b the replica that is asked first, c the next.
func (w *world) first() (b, c *host) {
	w.setRoutes(w.routes[0], w.routes[1])
	w.routes[1].Alive = false
	return w.hosts["b"], w.hosts["c"]
}

// doCut is do for answers that may be cut.
func (w *world) doCut(r *http.Request) (rec *httptest.ResponseRecorder, cut bool) {
	rec = httptest.NewRecorder()
	defer func() {
		if p := recover(); p != nil {
			cut = p == http.ErrAbortHandler
			if !cut {
				panic(p)
			}
		}
	}()
	w.hosts["a"].gateway.ServeHTTP(rec, r)
	return rec, false
}

func echo(rw http.ResponseWriter, r *http.Request) {
	rw.WriteHeader(200)
	io.Copy(rw, r.Body)
}

func TestBodiesAreStreamedInBothDirections(t *testing.T) {
	w := newWorld(t)
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].run(echo)
	}
	_, address := w.listen(t)
	for _, size := range []int{0, 1, replayBytes - 1, replayBytes, replayBytes + 1, testMaxBody} {
		sent := bytes.Repeat([]byte("7"), size)
		for _, known := range []bool{true, false} {
			var body io.Reader = bytes.NewReader(sent)
			if !known {
				body = io.MultiReader(body)
			}
			res, err := http.Post("http://"+address+"/w/7/", "text/plain", body)
			if err != nil {
				t.Fatal(err)
			}
			got, err := io.ReadAll(res.Body)
			res.Body.Close()
			if err != nil || res.StatusCode != 200 || !bytes.Equal(got, sent) {
				t.Errorf("%d bytes, length known %t: status %d, got %d, %v", size, known, res.StatusCode, len(got), err)
			}
			if size < replayBytes && res.ContentLength != int64(size) {
				t.Errorf("an answer of %d bytes that was whole in time says %d", size, res.ContentLength)
			}
		}
	}
}

func TestAnswerArrivesWhileItIsWritten(t *testing.T) {
	w := newWorld(t)
	goOn := make(chan struct{})
	b, _ := w.first()
	b.run(func(rw http.ResponseWriter, r *http.Request) {
		rw.Write([]byte("one"))
		<-goOn
		rw.Write([]byte("two"))
	})
	_, address := w.listen(t)
	res, err := http.Get("http://" + address + "/w/7/")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	got := make([]byte, 3)
	if _, err := io.ReadFull(res.Body, got); err != nil || string(got) != "one" {
		t.Fatalf("got %q, %v", got, err)
	}
	close(goOn)
	if rest, err := io.ReadAll(res.Body); err != nil || string(rest) != "two" {
		t.Fatalf("got %q, %v", rest, err)
	}
	if w.executed() != 1 {
		t.Errorf("executed %d times: a replica that answers was taken for a silent one", w.executed())
	}
}

func TestHostThatDiesInItsAnswerIsReplacedUntilTheClientHasAByte(t *testing.T) {
	for _, tc := range []struct {
		name   string
		after  time.Duration
		method string
		cut    bool
		code   int
	}{
		{"before", 0, "GET", false, 200},
		{"before, and it may not be repeated", 0, "POST", false, 502},
		{"after", 2 * holdTime, "GET", true, 200},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			b, c := w.first()
			b.run(func(rw http.ResponseWriter, r *http.Request) {
				rw.Write([]byte("half of b's"))
				time.Sleep(tc.after)
				b.break_(fails(errReset))
				<-r.Context().Done()
			})
			c.run(func(rw http.ResponseWriter, r *http.Request) { rw.Write([]byte("all of c's")) })
			res, cut := w.doCut(httptest.NewRequest(tc.method, "/w/7/", nil))
			if res.Code != tc.code || cut != tc.cut {
				t.Fatalf("status %d, cut %t, body %q", res.Code, cut, res.Body)
			}
			if whole := res.Body.String() == "all of c's"; whole != (tc.code == 200 && !tc.cut) {
				t.Errorf("body %q", res.Body)
			}
			if !suspects(w.hosts["a"].gateway.health, "b") {
				t.Error("the dead host is not suspect")
			}
		})
	}
}

func TestProgramThatGivesUpInItsAnswerIsNotAskedAgain(t *testing.T) {
	for _, tc := range []struct {
		name  string
		after time.Duration
		cut   bool
		code  int
	}{
		{"at once", 0, false, 502},
		{"after the client had a byte", 2 * holdTime, true, 200},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			for _, id := range []p2p.PeerID{"b", "c", "d"} {
				w.hosts[id].run(func(rw http.ResponseWriter, r *http.Request) {
					rw.Write([]byte("half"))
					time.Sleep(tc.after)
					rw.Header().Set(workload.ReasonHeader, workload.ReasonTimeLimit)
					panic(http.ErrAbortHandler)
				})
			}
			res, cut := w.doCut(httptest.NewRequest("GET", "/w/7/", nil))
			if res.Code != tc.code || cut != tc.cut || w.executed() != 1 {
				t.Fatalf("status %d, cut %t, executed %d times", res.Code, cut, w.executed())
			}
			if reason := res.Header().Get(workload.ReasonHeader); !cut && reason != workload.ReasonTimeLimit {
				t.Errorf("reason %q", reason)
			}
			for _, id := range []p2p.PeerID{"b", "c", "d"} {
				if suspects(w.hosts["a"].gateway.health, id) {
					t.Error("the host is blamed for its program")
				}
			}
		})
	}
}

func TestAnswerBeyondItsLimitIsNotPassedOn(t *testing.T) {
	for _, tc := range []struct {
		name     string
		declared int
		written  int
		cut      bool
		code     int
		reason   string
	}{
		{"declared", testMaxBody + 1, testMaxBody + 1, false, 502, workload.ReasonOutput},
		{"not declared", -1, testMaxBody + 1, true, 200, ""},
		{"as large as allowed", testMaxBody, testMaxBody, false, 200, ""},
		{"less than declared", 10, 9, false, 502, workload.ReasonBadAnswer},
		{"more than declared", 10, 11, false, 502, workload.ReasonBadAnswer},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			for _, id := range []p2p.PeerID{"b", "c", "d"} {
				w.hosts[id].run(func(rw http.ResponseWriter, r *http.Request) {
					if tc.declared >= 0 {
						rw.Header().Set("Content-Length", fmt.Sprint(tc.declared))
					}
					for left := tc.written; left > 0; left -= 7 << 10 {
						rw.Write(make([]byte, min(left, 7<<10)))
					}
				})
			}
			res, cut := w.doCut(httptest.NewRequest("GET", "/w/7/", nil))
			if res.Code != tc.code || cut != tc.cut || res.Header().Get(workload.ReasonHeader) != tc.reason || w.executed() != 1 {
				t.Errorf("status %d, cut %t, header %v, executed %d times", res.Code, cut, res.Header(), w.executed())
			}
			if tc.code == 200 && !cut && res.Body.Len() != testMaxBody {
				t.Errorf("got %d bytes", res.Body.Len())
			}
		})
	}
}

// A peer's agent may not keep the limits that an honest one keeps.
func TestBodyOfAPeerIsBoundedHereToo(t *testing.T) {
	var wire bytes.Buffer
	writeBody(&wire, make([]byte, 101))
	endBody(&wire, "")
	if got, err := io.ReadAll(&bodyReader{from: &wire, left: 100}); !errors.Is(err, errTooLarge) {
		t.Errorf("got %d bytes, %v", len(got), err)
	}
	for name, c := range map[string]struct {
		wire string
		want error
	}{
		"nothing":                {"", io.ErrUnexpectedEOF},
		"no end":                 {"\x01a", io.ErrUnexpectedEOF},
		"half an end":            {"\x01a\x00", io.ErrUnexpectedEOF},
		"a piece that is larger": {"\x81\x80\x02", p2p.ErrTooLarge},
		"a reason of two lines":  {"\x00\x03a\nb", errMalformed},
		"a reason":               {"\x00\x01a", cutError{"a"}},
	} {
		if _, err := io.ReadAll(&bodyReader{from: strings.NewReader(c.wire), left: 100}); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestClientThatDoesNotReadHoldsUpTheProgram(t *testing.T) {
	w := newWorld(t)
	var written atomic.Int64
	stopped := make(chan struct{})
	b, _ := w.first()
	b.run(func(rw http.ResponseWriter, r *http.Request) {
		defer close(stopped)
		for piece := make([]byte, 16<<10); ; {
			n, err := rw.Write(piece)
			written.Add(int64(n))
			if err != nil {
				return
			}
		}
	})
	g, address := w.listen(t)
	g.cfg.MaxBody, b.gateway.cfg.MaxBody = 1<<40, 1<<40
	send(t, address, "GET /w/7/ HTTP/1.1\r\nHost: x\r\n\r\n")
	select {
	case <-stopped:
	case <-time.After(5 * time.Second):
		t.Fatal("the program goes on for a client that does not read")
	}
	if n := written.Load(); n < holdBytes || n > 8*holdBytes {
		t.Errorf("it wrote %d bytes", n)
	}
	eventually(t, "the place is free", func() bool { return len(g.places) == 0 })
}

func TestOneAddressHoldsOnlySoManyRequests(t *testing.T) {
	w := newWorld(t)
	g := w.hosts["a"].gateway
	ask := func(from string) int {
		r := httptest.NewRequest("GET", "/w/7/", nil)
		r.RemoteAddr = from
		rec := httptest.NewRecorder()
		g.ServeHTTP(rec, r)
		return rec.Code
	}
	var leave []func()
	for range g.cfg.PerClient {
		for _, from := range []string{"192.0.2.1:5", "[2001:db8::1]:5", "127.0.0.1:5"} {
			release, ok := g.clients.admit(from)
			if !ok {
				t.Fatalf("%s was refused within its share", from)
			}
			leave = append(leave, release)
		}
	}
	for from, want := range map[string]int{
		"192.0.2.1:6": 429, "[::ffff:192.0.2.1]:6": 429, "[2001:db8::2]:6": 429,
		"192.0.2.2:6": 200, "[2001:db8:0:1::1]:6": 200, "127.0.0.1:6": 200, "[::1]:6": 200,
	} {
		if got := ask(from); got != want {
			t.Errorf("%s: status %d, want %d", from, got, want)
		}
	}
	for _, release := range leave {
		release()
	}
	if got := ask("192.0.2.1:6"); got != 200 || len(g.clients.held) != 0 {
		t.Errorf("afterwards: status %d, %d addresses are remembered", got, len(g.clients.held))
	}
}

func TestProgramIsToldThatItsClientIsGone(t *testing.T) {
	w := newWorld(t)
	b, _ := w.first()
	told := make(chan struct{})
	b.run(func(rw http.ResponseWriter, r *http.Request) {
		rw.Write([]byte("x"))
		<-r.Context().Done()
		close(told)
	})
	_, address := w.listen(t)
	ctx, cancel := context.WithTimeout(t.Context(), 2*holdTime)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, "GET", "http://"+address+"/w/7/", nil)
	if err != nil {
		t.Fatal(err)
	}
	if res, err := http.DefaultClient.Do(r); err == nil {
		io.Copy(io.Discard, res.Body)
		res.Body.Close()
	}
	select {
	case <-told:
	case <-time.After(time.Second):
		t.Fatal("it goes on")
	}
}

func TestAgentOfAReplicaSendsNoMoreThanItsLimit(t *testing.T) {
	var wire bytes.Buffer
	w := &answerWriter{to: &wire, header: make(http.Header), left: 10}
	w.Write(make([]byte, 10))
	if _, err := w.Write([]byte("x")); !errors.Is(err, errTooLarge) {
		t.Errorf("the program is told %v", err)
	}
	if err := w.finish(false); err != nil {
		t.Fatal(err)
	}
	if _, err := p2p.ReadFrame(&wire, maxHead); err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(&bodyReader{from: &wire, left: 100})
	if len(got) != 10 || !errors.Is(err, cutError{workload.ReasonOutput}) {
		t.Errorf("got %d bytes, %v", len(got), err)
	}
}

// What is left of the body must not be taken for the next request.
