package gateway

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

func TestOversizedRequestsAreRefused(t *testing.T) {
	w := newWorld(t)
	if res := w.do("PUT", "/w/7/", strings.Repeat("x", testMaxBody+1)); res.Code != 413 {
		t.Errorf("body: status %d", res.Code)
	}
	if res := w.do("GET", "/w/7/"+strings.Repeat("x", maxTarget), ""); res.Code != 431 {
		t.Errorf("path: status %d", res.Code)
	}
	r := httptest.NewRequest("GET", "/w/7/", nil)
	for i := range maxFields + 1 {
		r.Header.Set(fmt.Sprintf("X-Field-%d", i), "v")
	}
	rec := httptest.NewRecorder()
	w.hosts["a"].gateway.ServeHTTP(rec, r)
	if rec.Code != 431 {
		t.Errorf("headers: status %d", rec.Code)
	}
	if w.executed() != 0 {
		t.Error("a refused request was executed")
	}
}

func TestHeadersOfTheConnectionAndOfTheOriginDoNotPass(t *testing.T) {
	w := newWorld(t)
	var seen http.Header
	w.setRoutes(w.routes[0])
	w.hosts["b"].run(func(rw http.ResponseWriter, r *http.Request) {
		seen = r.Header.Clone()
		rw.Header().Set("Set-Cookie", "a=b")
		rw.Header().Set(HeaderNode, "99")
		rw.Header().Set("X-Own", "yes")
		rw.WriteHeader(200)
	})
	r := httptest.NewRequest("GET", "/w/7/", nil)
	dropped := []string{"Cookie", "Proxy", "Te", "X-Depin-Node", "X-Listed", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-Ip"}
	for _, name := range append([]string{"X-Kept", "Authorization"}, dropped...) {
		r.Header.Set(name, "v")
	}
	r.Header.Set("Connection", "X-Listed")
	rec := httptest.NewRecorder()
	w.hosts["a"].gateway.ServeHTTP(rec, r)
	for _, name := range append(dropped, "Connection") {
		if seen.Get(name) != "" {
			t.Errorf("%s reached the program", name)
		}
	}
	if seen.Get("X-Kept") == "" || seen.Get("Authorization") == "" {
		t.Errorf("the program saw only %v", seen)
	}
	if h := rec.Header(); h.Get("Set-Cookie") != "" || h.Get(HeaderNode) != "1" || h.Get("X-Own") != "yes" {
		t.Errorf("the client saw %v", h)
	}
}

func TestHostAndPathReachTheProgramAsTheyWereSent(t *testing.T) {
	w := newWorld(t)
	w.setRoutes(w.routes[0])
	var seen *http.Request
	w.hosts["b"].run(func(rw http.ResponseWriter, r *http.Request) { seen = r })
	for _, at := range []p2p.PeerID{"a", "b"} { // over the network, and on the spot
		seen = nil
		rec := httptest.NewRecorder()
		w.hosts[at].gateway.ServeHTTP(rec, httptest.NewRequest("GET", "http://files.example:81/w/7/a%2Fb%20c/?q=%2F", nil))
		if rec.Code != 200 || seen == nil {
			t.Fatalf("status %d", rec.Code)
		}
		if seen.URL.RequestURI() != "/w/7/a%2Fb%20c/?q=%2F" || seen.URL.Path != "/w/7/a/b c/" {
			t.Errorf("path %s, decoded %q", seen.URL.RequestURI(), seen.URL.Path)
		}
		if _, twice := seen.Header["Host"]; seen.Host != "files.example:81" || twice {
			t.Errorf("host %q, header %v", seen.Host, seen.Header)
		}
	}
}

func TestGatewayHoldsOnlySoManyRequests(t *testing.T) {
	w := newWorld(t)
	g := w.hosts["a"].gateway
	for range maxInFlight {
		g.places <- struct{}{}
	}
	if res := w.do("GET", "/w/7/", ""); res.Code != 503 || res.Header().Get("Retry-After") == "" || w.executed() != 0 {
		t.Fatalf("status %d, executed %d", res.Code, w.executed())
	}
	<-g.places
	if res := w.do("GET", "/w/7/", ""); res.Code != 200 {
		t.Fatalf("with a place: status %d", res.Code)
	}
}

func TestHedgesAreBounded(t *testing.T) {
	w := newWorld(t)
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].run(func(rw http.ResponseWriter, r *http.Request) {
			time.Sleep(4 * hedgeLeast)
			rw.WriteHeader(204)
		})
	}
	g := w.hosts["a"].gateway
	for range maxHedges {
		g.hedges <- struct{}{}
	}
	if res := w.do("GET", "/w/7/", ""); res.Code != 204 || res.Header().Get(HeaderAttempts) != "1" {
		t.Fatalf("without a place to hedge: status %d, attempts %s", res.Code, res.Header().Get(HeaderAttempts))
	}
	<-g.hedges
	for range 3 { // each gives its place back
		if res := w.do("GET", "/w/7/", ""); res.Code != 204 || res.Header().Get(HeaderAttempts) != "2" {
			t.Fatalf("with one place: status %d, attempts %s", res.Code, res.Header().Get(HeaderAttempts))
		}
	}
}
