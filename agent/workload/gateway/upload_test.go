package gateway

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

func TestLongBodyIsSentOnce(t *testing.T) {
	long := strings.Repeat("x", replayBytes+1)
	for _, tc := range []struct {
		name string
		run  func(*host)
		code int
	}{
		{"never sent", func(b *host) { b.break_(fails(p2p.ErrUnreachable)) }, 200},
		{"lost behind the part that is kept", func(b *host) {
			b.run(func(rw http.ResponseWriter, r *http.Request) {
				io.Copy(io.Discard, r.Body)
				b.break_(fails(errReset))
				<-r.Context().Done()
			})
		}, 503},
		{"lost within the part that is kept", func(b *host) {
			b.run(func(rw http.ResponseWriter, r *http.Request) {
				r.Body.Read(make([]byte, 1))
				b.break_(fails(errReset))
				<-r.Context().Done()
			})
		}, 200},
		{"slow", func(b *host) {
			b.run(func(rw http.ResponseWriter, r *http.Request) {
				time.Sleep(3 * hedgeLeast)
				echo(rw, r)
			})
		}, 200},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			b, c := w.first()
			c.run(echo)
			tc.run(b)
			res := w.do("PUT", "/w/7/", long)
			if res.Code != tc.code || tc.code == 200 && res.Body.String() != long {
				t.Fatalf("status %d, %d bytes, %.200q", res.Code, res.Body.Len(), res.Body)
			}
			if tc.code == 503 && (c.executed.Load() != 0 || !strings.Contains(res.Body.String(), "kept")) {
				t.Errorf("executed %d times elsewhere, body %q", c.executed.Load(), res.Body)
			}
			if tc.name == "slow" && w.executed() != 1 {
				t.Errorf("executed %d times", w.executed())
			}
		})
	}
}

func TestRestOfALongBodyThatDoesNotComeIsTheClientsFault(t *testing.T) {
	for _, tc := range []struct {
		name string
		rest string
		code int
	}{
		{"slow", "10000\r\n", 408},
		{"above the limit", fmt.Sprintf("%x\r\n%s\r\n", testMaxBody, strings.Repeat("x", testMaxBody)), 413},
		{"not what it must be", "zz\r\n", 400},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			for _, id := range []p2p.PeerID{"b", "c", "d"} {
				w.hosts[id].run(func(rw http.ResponseWriter, r *http.Request) {
					if _, err := io.Copy(io.Discard, r.Body); err == nil {
						t.Error("the program read a whole body")
					}
					<-r.Context().Done() // it is told
				})
			}
			g, address := w.listen(t)
			conn := send(t, address, fmt.Sprintf("PUT /w/7/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n",
				replayBytes, strings.Repeat("x", replayBytes)))
			go io.WriteString(conn, tc.rest)
			conn.SetReadDeadline(time.Now().Add(5 * time.Second))
			answer, err := io.ReadAll(conn)
			if !strings.HasPrefix(string(answer), fmt.Sprintf("HTTP/1.1 %d ", tc.code)) {
				t.Fatalf("got %.200q, %v", answer, err)
			}
			eventually(t, "the place is free", func() bool { return len(g.places) == 0 })
			if w.executed() != 1 {
				t.Errorf("executed %d times", w.executed())
			}
			for _, id := range []p2p.PeerID{"b", "c", "d"} {
				if suspects(g.health, id) {
					t.Error("a host is blamed for the client")
				}
			}
		})
	}
}

func TestRestOfABodyIsReadByOneAttemptOnly(t *testing.T) {
	up := &upload{prefix: []byte("kept "), rest: strings.NewReader("rest"), over: make(chan struct{}),
		connection: connection{http.NewResponseController(httptest.NewRecorder()), time.Second}}
	var one, two bytes.Buffer
	if err := up.send(t.Context(), &one); err != nil || one.String() != "kept rest" {
		t.Errorf("got %q, %v", &one, err)
	}
	if err := up.send(t.Context(), &two); !errors.Is(err, errConsumed) || two.String() != "kept " {
		t.Errorf("got %q, %v", &two, err)
	}
}

func TestAnswerBeforeTheEndOfALongBodyEndsTheConnection(t *testing.T) {
	w := newWorld(t)
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].run(func(rw http.ResponseWriter, r *http.Request) { rw.WriteHeader(403) })
	}
	g, address := w.listen(t)
	conn := send(t, address, fmt.Sprintf("PUT /w/7/ HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s", replayBytes+10, strings.Repeat("x", replayBytes)))
	conn.SetReadDeadline(time.Now().Add(5 * time.Second))
	answer, err := io.ReadAll(conn)
	if err != nil || !strings.HasPrefix(string(answer), "HTTP/1.1 403 ") || !strings.Contains(string(answer), "Connection: close") {
		t.Fatalf("got %q, %v", answer, err)
	}
	eventually(t, "the place is free", func() bool { return len(g.places) == 0 })
}
