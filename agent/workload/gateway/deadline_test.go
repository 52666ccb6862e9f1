package gateway

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

const (
	testTransfer = 200 * time.Millisecond
	smallBuffer  = 4 << 10
)

// listen puts host a's gateway behind a real connection.
func (w *world) listen(t *testing.T) (g *Gateway, address string) {
	t.Helper()
	g = w.hosts["a"].gateway
	g.transfer = testTransfer
	s := httptest.NewUnstartedServer(g)
	s.Config.ConnContext = func(ctx context.Context, c net.Conn) context.Context {
		if err := c.(*net.TCPConn).SetWriteBuffer(smallBuffer); err != nil {
			t.Error(err)
		}
		return ctx
	}
	s.Start()
	t.Cleanup(s.Close)
	return g, s.Listener.Addr().String()
}

func send(t *testing.T, address, text string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	if err := conn.(*net.TCPConn).SetReadBuffer(smallBuffer); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(conn, text); err != nil {
		t.Fatal(err)
	}
	return conn
}

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(5 * time.Second); !ok(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s: did not happen", what)
		}
	}
}

func TestClientThatSendsItsBodySlowlyHoldsNoPlaceAndIsEnded(t *testing.T) {
	w := newWorld(t)
	g, address := w.listen(t)
	conn := send(t, address, "POST /w/7/ HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc")
	eventually(t, "reading", func() bool { return len(g.reading) == 1 })
	if len(g.places) != 0 {
		t.Error("a body that has not come yet holds a place")
	}
	if err := conn.SetReadDeadline(time.Now().Add(5 * time.Second)); err != nil {
		t.Fatal(err)
	}
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil || res.StatusCode != http.StatusRequestTimeout {
		t.Fatalf("got %v, %v", res, err)
	}
	eventually(t, "the place to read is free", func() bool { return len(g.reading) == 0 })
	if w.executed() != 0 {
		t.Error("half a request was executed")
	}
}

func TestClientThatSendsWhatNobodyReadsIsEnded(t *testing.T) {
	w := newWorld(t)
	_, address := w.listen(t)
	conn := send(t, address, "POST /w/8/ HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc")
	if err := conn.SetReadDeadline(time.Now().Add(5 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(io.Discard, conn); err != nil {
		t.Fatalf("the connection stays open: %v", err)
	}
}

func TestClientThatDoesNotReadItsAnswerGivesItsPlaceBack(t *testing.T) {
	w := newWorld(t)
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].run(func(rw http.ResponseWriter, _ *http.Request) { rw.Write(make([]byte, testMaxBody)) })
	}
	g, address := w.listen(t)
	send(t, address, "GET /w/7/ HTTP/1.1\r\nHost: x\r\n\r\n")
	eventually(t, "request", func() bool { return len(g.places) == 1 })
	eventually(t, "the place is free", func() bool { return len(g.places) == 0 })
}

func TestRequestMayRunForLongerThanItTookToSend(t *testing.T) {
	w := newWorld(t)
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].run(func(rw http.ResponseWriter, _ *http.Request) {
			time.Sleep(2 * testTransfer)
			rw.WriteHeader(204)
		})
	}
	_, address := w.listen(t)
	for _, body := range []string{"", "body"} {
		res, err := http.Post(fmt.Sprintf("http://%s/w/7/", address), "text/plain", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != 204 {
			t.Errorf("body %q: status %d", body, res.StatusCode)
		}
	}
}

func TestRequestWithoutABodyDoesNotWaitForThoseWithOne(t *testing.T) {
	w := newWorld(t)
	g := w.hosts["a"].gateway
	for range maxReading {
		g.reading <- struct{}{}
	}
	if res := w.do("POST", "/w/7/", "body"); res.Code != 503 || res.Header().Get("Retry-After") == "" {
		t.Errorf("with a body: status %d", res.Code)
	}
	if res := w.do("GET", "/w/7/", ""); res.Code != 200 {
		t.Errorf("without: status %d", res.Code)
	}
}
