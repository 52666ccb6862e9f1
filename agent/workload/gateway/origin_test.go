package gateway

import (
	"crypto/tls"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// server is an owner's HTTPS server, trusted by host a's gateway.
func (w *world) server(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewTLSServer(h)
	t.Cleanup(s.Close)
	o := newOrigins(true)
	o.client.Transport.(*http.Transport).TLSClientConfig = &tls.Config{RootCAs: s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs}
	w.hosts["a"].gateway.origins = o
	w.origin = s.URL
	w.limit = 100 * time.Millisecond
	return s
}

func TestOriginAnswersWhenNoReplicaDoes(t *testing.T) {
	w := newWorld(t)
	var asked atomic.Int32
	w.server(t, func(rw http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		body, _ := io.ReadAll(r.Body)
		rw.Header().Set("Set-Cookie", "a=b")
		rw.Header().Set(HeaderGeneration, "9")
		rw.WriteHeader(203)
		io.WriteString(rw, r.Method+" "+r.RequestURI+" "+string(body)+" "+r.Header.Get("X-Kept")+r.Header.Get("Cookie"))
	})
	w.origin += "/base/"
	if res := w.do("GET", "/w/7/", ""); res.Header().Get(HeaderNode) == nodeOrigin || asked.Load() != 0 {
		t.Fatal("it was asked although replicas answer")
	}
	w.setRoutes() // nothing is placed
	began := time.Now()
	r := httptest.NewRequest("PUT", "/w/7/a%2Fb?q=1", strings.NewReader("body"))
	r.Header.Set("X-Kept", "kept")
	r.Header.Set("Cookie", "secret")
	res, _ := w.doCut(r)
	if res.Code != 203 || res.Body.String() != "PUT /base/a%2Fb?q=1 body kept" {
		t.Fatalf("status %d, body %q", res.Code, res.Body)
	}
	if took := time.Since(began); took < routeWait {
		t.Errorf("replicas had only %s", took)
	}
	if h := res.Header(); h.Get(HeaderNode) != nodeOrigin || h.Get("Set-Cookie") != "" || h.Get(HeaderGeneration) != "" || h.Get("Content-Security-Policy") != sandbox {
		t.Errorf("header %v", h)
	}
	if res := w.do("POST", "/w/7/", "order"); res.Code != 503 || asked.Load() != 1 {
		t.Errorf("a request that may not be repeated: status %d, origin asked %d times", res.Code, asked.Load())
	}
}

func TestReplicasAreUsedAgainAsSoonAsOneAnswers(t *testing.T) {
	w := newWorld(t)
	w.server(t, func(rw http.ResponseWriter, r *http.Request) { rw.WriteHeader(204) })
	routes := w.routes
	w.setRoutes()
	if res := w.do("GET", "/w/7/", ""); res.Header().Get(HeaderNode) != nodeOrigin {
		t.Fatalf("status %d", res.Code)
	}
	began := time.Now()
	for range 20 {
		if res := w.do("GET", "/w/7/", ""); res.Header().Get(HeaderNode) != nodeOrigin {
			t.Fatalf("status %d", res.Code)
		}
	}
	if took := time.Since(began); took > probeEvery {
		t.Fatalf("each request waited for replicas: %s", took)
	}
	w.setRoutes(routes...)
	time.Sleep(probeEvery)
	for range 5 {
		if res := w.do("GET", "/w/7/", ""); res.Code != 200 || res.Header().Get(HeaderNode) == nodeOrigin {
			t.Fatalf("status %d, node %s", res.Code, res.Header().Get(HeaderNode))
		}
	}
}

func TestOneRequestAtATimeLooksForReplicas(t *testing.T) {
	o, now := newOrigins(false), time.Unix(1000, 0)
	_, done := o.turn(1, now)
	done(false, false, now)
	if got, _ := o.turn(1, now); got != straight {
		t.Error("replicas are asked at once again")
	}
	now = now.Add(probeEvery)
	got, done := o.turn(1, now)
	if other, _ := o.turn(1, now); got != probe || other != straight {
		t.Errorf("turns %d and %d", got, other)
	}
	done(false, true, now)
	if got, done = o.turn(1, now); got != probe {
		t.Errorf("after a client that left: %v, want another probe", got)
	}
	if other, _ := o.turn(2, now); other != patient {
		t.Error("another workload is affected")
	}
	done(true, false, now)
	if got, _ := o.turn(1, now); got != patient || len(o.away) != 0 {
		t.Error("an answer did not bring replicas back")
	}
}

func TestWithoutReplicaAndOriginTheClientIsTold(t *testing.T) {
	w := newWorld(t)
	s := w.server(t, func(rw http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/large":
			rw.Header().Set("Content-Length", "99999999")
			rw.Write(make([]byte, 99999999))
		case "/broken":
			rw.Write([]byte("half"))
			panic(http.ErrAbortHandler)
		}
	})
	w.setRoutes()
	for _, path := range []string{"large", "broken", "a/../../b", "a%2F..%2Fb"} {
		if res := w.do("GET", "/w/7/"+path, ""); res.Code != 502 || res.Header().Get("Retry-After") == "" {
			t.Errorf("%s: status %d, body %.100q", path, res.Code, res.Body)
		}
	}
	for _, origin := range []string{"http" + strings.TrimPrefix(s.URL, "https"), "https://user@x/", "https://x/?q", "https:///", "file:///etc/passwd", "https://127.0.0.1:1/"} {
		w.origin = origin
		if res := w.do("GET", "/w/7/", ""); res.Code != 502 {
			t.Errorf("%s: status %d", origin, res.Code)
		}
	}
}

func TestRedirectOfAnOriginIsTheClients(t *testing.T) {
	w := newWorld(t)
	var asked atomic.Int32
	w.server(t, func(rw http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		http.Redirect(rw, r, "https://elsewhere.example/", http.StatusFound)
	})
	w.setRoutes()
	if res := w.do("GET", "/w/7/", ""); res.Code != 302 || res.Header().Get("Location") != "https://elsewhere.example/" || asked.Load() != 1 {
		t.Fatalf("status %d, asked %d times", res.Code, asked.Load())
	}
}

func TestOriginInAPrivateNetworkIsNotAsked(t *testing.T) {
	w := newWorld(t)
	var asked atomic.Int32
	s := w.server(t, func(http.ResponseWriter, *http.Request) { asked.Add(1) })
	o := newOrigins(false)
	o.client.Transport.(*http.Transport).TLSClientConfig = &tls.Config{RootCAs: s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs}
	w.hosts["a"].gateway.origins = o
	w.setRoutes()
	if res := w.do("GET", "/w/7/", ""); res.Code != 502 || asked.Load() != 0 {
		t.Fatalf("status %d, asked %d times", res.Code, asked.Load())
	}
	for address, want := range map[string]bool{
		"8.8.8.8": true, "2606:4700::1": true,
		"127.0.0.1": false, "10.0.0.1": false, "192.168.1.1": false, "172.16.0.1": false, "169.254.169.254": false, "100.64.0.1": false,
		"0.0.0.0": false, "224.0.0.1": false, "255.255.255.255": false, "198.18.0.1": false, "::": false, "::1": false, "fe80::1": false,
		"fd00::1": false, "::ffff:10.0.0.1": false, "64:ff9b::a00:1": false, "2002:a00:1::": false,
	} {
		if got := public(netip.MustParseAddr(address)); got != want {
			t.Errorf("%s: %t", address, got)
		}
	}
}
