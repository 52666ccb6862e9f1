package evidence

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

func TestStreamsServeBlocksByBinaryAddress(t *testing.T) {
	s, _ := openStore(t)
	module, root := rawBlock("module"), Block{proof.CIDOf([]byte("root")), []byte("root")}
	must(t, s.PutAll([]Block{module, root}))
	for _, tc := range []struct {
		name     string
		protocol p2p.Protocol
		request  []byte
		want     []byte
		err      error
	}{
		{"a held module", ModuleProtocol, module.CID.Bytes(), module.Data, nil},
		{"held evidence", BlockProtocol, root.CID.Bytes(), root.Data, nil},
		{"a missing block is an empty answer", BlockProtocol, proof.CIDOf([]byte("x")).Bytes(), nil, nil},
		{"a module in a place for evidence", BlockProtocol, module.CID.Bytes(), nil, ErrAddress},
		{"evidence in a place for modules", ModuleProtocol, root.CID.Bytes(), nil, ErrAddress},
		{"another codec", BlockProtocol, cid.NewCidV1(cid.DagJSON, root.CID.Hash()).Bytes(), nil, ErrAddress},
		{"bytes behind the address", BlockProtocol, append(root.CID.Bytes(), 0), nil, ErrAddress},
		{"no address", BlockProtocol, nil, nil, ErrAddress},
		{"random bytes", BlockProtocol, bytes.Repeat([]byte{0xff}, cidBytes), nil, ErrAddress},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := s.Streams()[tc.protocol].Handle(context.Background(), "peer", tc.request)
			if !errors.Is(err, tc.err) || !bytes.Equal(got, tc.want) {
				t.Fatalf("got %q, %v", got, err)
			}
		})
	}
}

func TestNoThreePeersCanTakeAllPlacesOfAStream(t *testing.T) {
	s, _ := openStore(t)
	streams := s.Streams()
	if len(streams) != 2 {
		t.Fatalf("%d protocols", len(streams))
	}
	for protocol, c := range streams {
		if err := c.Check(); err != nil {
			t.Errorf("%s: %v", protocol, err)
		}
		if 3*c.PerPeer() >= c.Concurrent {
			t.Errorf("%s: one peer takes %d of %d places", protocol, c.PerPeer(), c.Concurrent)
		}
		if held := c.Concurrent * c.MaxResponse; held > 32<<20 {
			t.Errorf("%s: strangers can make it hold %d bytes", protocol, held)
		}
	}
}

// recorder is a response whose client reads no further than the gate lets it.
type recorder struct {
	*httptest.ResponseRecorder
	deadline *time.Time
	gate     chan struct{} // nil: a fast reader
}

func newRecorder(gate chan struct{}) recorder {
	return recorder{httptest.NewRecorder(), new(time.Time), gate}
}

func (r recorder) SetWriteDeadline(at time.Time) error {
	*r.deadline = at
	return nil
}

func (r recorder) Write(b []byte) (int, error) {
	if r.gate != nil {
		<-r.gate
	}
	return r.ResponseRecorder.Write(b)
}

func TestGatewaySendsRawBlocks(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("block")
	must(t, s.Put(b.CID, b.Data))
	held, missing := b.CID.String(), proof.CIDOf([]byte("x")).String()
	other := cid.NewCidV1(cid.DagProtobuf, b.CID.Hash()).String()
	for _, tc := range []struct {
		name, method, target, header, value string
		status                              int
		body                                string
	}{
		{"by format", "GET", "/ipfs/" + held + "?format=raw", "", "", 200, "block"},
		{"by Accept", "GET", "/ipfs/" + held, "Accept", ipldRaw, 200, "block"},
		{"HEAD has no body", "HEAD", "/ipfs/" + held + "?format=raw", "", "", 200, ""},
		{"known by its ETag", "GET", "/ipfs/" + held + "?format=raw", "If-None-Match", `W/"` + held + `.raw"`, 304, ""},
		{"missing", "GET", "/ipfs/" + missing + "?format=raw", "", "", 404, "ask another agent"},
		{"missing although a client says it has it", "GET", "/ipfs/" + missing + "?format=raw", "If-None-Match", "*", 404, "not kept"},
		{"malformed", "GET", "/ipfs/hello?format=raw", "", "", 400, "copy the CID"},
		{"endless", "GET", "/ipfs/b" + strings.Repeat("a", 5000) + "?format=raw", "", "", 400, "characters"},
		{"another codec", "GET", "/ipfs/" + other + "?format=raw", "", "", 400, "only dag-cbor and raw"},
		{"no format", "GET", "/ipfs/" + held, "", "", 400, "?format=raw"},
		{"an archive", "GET", "/ipfs/" + held + "?format=car", "", "", 400, "?format=raw"},
		{"a path behind it", "GET", "/ipfs/" + held + "/a?format=raw", "", "", 400, "without a path"},
		{"a write", "POST", "/ipfs/" + held + "?format=raw", "", "", 405, "only GET"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := httptest.NewRequest(tc.method, tc.target, nil)
			if tc.header != "" {
				r.Header.Set(tc.header, tc.value)
			}
			w := newRecorder(nil)
			s.Handler().ServeHTTP(w, r)
			if w.Code != tc.status || !strings.Contains(w.Body.String(), tc.body) || tc.body == "" && w.Body.Len() > 0 {
				t.Fatalf("status %d, body %q", w.Code, w.Body)
			}
			cache := w.Header().Get("Cache-Control")
			if ok := w.Code == 200 || w.Code == 304; ok != strings.Contains(cache, "immutable") {
				t.Errorf("status %d with Cache-Control %q", w.Code, cache)
			}
			if w.Code == 200 && (w.Header().Get("Content-Type") != ipldRaw || w.Header().Get("Etag") == "" || w.Header().Get("Content-Length") != "5") {
				t.Errorf("header %v", w.Header())
			}
		})
	}
}

func TestSlowReadersHoldABoundedNumberOfBlocksForABoundedTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, _ := openStore(t)
		module, root := rawBlock("module"), Block{proof.CIDOf([]byte("root")), []byte("root")}
		must(t, s.PutAll([]Block{module, root}))
		handler := s.Handler()
		ask := func(method string, c cid.Cid, etag string, gate chan struct{}) recorder {
			w, r := newRecorder(gate), httptest.NewRequest(method, "/ipfs/"+c.String()+"?format=raw", nil)
			r.Header.Set("If-None-Match", etag)
			handler.ServeHTTP(w, r)
			return w
		}
		gate := make(chan struct{})
		slow := make(chan recorder, moduleTraffic.concurrent)
		for range moduleTraffic.concurrent {
			go func() { slow <- ask("GET", module.CID, "", gate) }()
		}
		synctest.Wait()
		if w := ask("GET", module.CID, "", nil); w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" ||
			strings.Contains(w.Header().Get("Cache-Control"), "immutable") {
			t.Errorf("one more got status %d, header %v", w.Code, w.Header())
		}
		// Neither who wants no bytes nor who wants evidence is kept out.
		for name, status := range map[string][2]int{
			"a HEAD":         {ask("HEAD", module.CID, "", nil).Code, 200},
			"a known module": {ask("GET", module.CID, "*", nil).Code, 304},
			"a root":         {ask("GET", root.CID, "", nil).Code, 200},
		} {
			if status[0] != status[1] {
				t.Errorf("%s: status %d, want %d", name, status[0], status[1])
			}
		}
		close(gate)
		for range moduleTraffic.concurrent {
			w := <-slow
			if wait := time.Until(*w.deadline); w.Code != 200 || wait <= 0 || wait > moduleTraffic.timeout {
				t.Errorf("status %d, the client may take %s", w.Code, wait)
			}
		}
		if w := ask("GET", module.CID, "", nil); w.Code != 200 {
			t.Errorf("the places are not free again: %d", w.Code)
		}
	})
}

func TestOnlyWhoWantsTheBytesMakesThemBeRead(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("block")
	must(t, s.Put(b.CID, b.Data))
	rot(t, s, b) // so that reading it fails
	for want, r := range map[int]*http.Request{
		200: httptest.NewRequest("HEAD", "/ipfs/"+b.CID.String()+"?format=raw", nil),
		500: httptest.NewRequest("GET", "/ipfs/"+b.CID.String()+"?format=raw", nil),
	} {
		w := newRecorder(nil)
		s.Handler().ServeHTTP(w, r)
		if w.Code != want || (want == 500) != (w.Header().Get("Cache-Control") == "no-store") {
			t.Errorf("%s: status %d, header %v", r.Method, w.Code, w.Header())
		}
	}
}
