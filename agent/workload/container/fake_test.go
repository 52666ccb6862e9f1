package container

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	theDigest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
	theImage  = "registry.example/team/site@" + theDigest
	theID     = "sha256:1111111111111111111111111111111111111111111111111111111111111111"
)

// fakeEngine answers as an engine does, as far as the driver asks.
type fakeEngine struct {
	mu     sync.Mutex
	calls  []string
	made   map[string]any // the body of the last create
	lists  []map[string]any
	images map[string]map[string]any // by reference: what is there
	remote map[string]map[string]any // what a pull brings
	inUse  bool                      // images are
	fail   map[string]int            // status by call
	host   string                    // what the port is published on
	port   string
}

func (f *fakeEngine) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	w.Header().Set("Api-Version", "1.41")
	path := strings.TrimPrefix(r.URL.Path, "/v1.41")
	call := r.Method + " " + path
	if path == "/_ping" {
		return
	}
	f.calls = append(f.calls, call)
	if status := f.fail[call]; status != 0 {
		f.answer(w, status, map[string]any{"message": "the engine says no"})
		return
	}
	switch {
	case call == "GET /containers/json":
		if got := r.URL.Query().Get("filters"); got != `{"label":{"depin.owner=me":true}}` || r.URL.Query().Get("all") != "1" {
			f.answer(w, http.StatusBadRequest, map[string]any{"message": "unexpected query " + r.URL.RawQuery})
			return
		}
		f.answer(w, http.StatusOK, f.lists)
	case call == "POST /images/create":
		f.pull(w, r)
	case strings.HasPrefix(path, "/images/"):
		f.image(w, r, strings.TrimSuffix(strings.TrimPrefix(path, "/images/"), "/json"))
	case call == "POST /containers/create":
		f.made = nil
		json.NewDecoder(r.Body).Decode(&f.made)
		f.answer(w, http.StatusCreated, map[string]any{"Id": "c1"})
	case call == "GET /containers/c1/json":
		ports := map[string]any{}
		if f.host != "" {
			ports["8080/tcp"] = []map[string]any{{"HostIp": f.host, "HostPort": f.port}}
		}
		f.answer(w, http.StatusOK, map[string]any{"Id": "c1", "NetworkSettings": map[string]any{"Ports": ports}})
	case call == "POST /containers/c1/start", call == "POST /containers/c1/stop", r.Method == http.MethodDelete:
		if path == "/containers/c1/stop" && r.URL.Query().Get("t") != "5" || r.Method == http.MethodDelete && r.URL.RawQuery != "force=1&v=1" {
			f.answer(w, http.StatusBadRequest, map[string]any{"message": "unexpected query " + r.URL.RawQuery})
			return
		}
		w.WriteHeader(http.StatusNoContent)
	default:
		f.answer(w, http.StatusNotImplemented, map[string]any{"message": call})
	}
}

func (f *fakeEngine) pull(w http.ResponseWriter, r *http.Request) {
	ref := r.URL.Query().Get("fromImage") + "@" + r.URL.Query().Get("tag")
	image, ok := f.remote[ref]
	if !ok {
		fmt.Fprintln(w, `{"status":"Pulling"}`)
		fmt.Fprintln(w, `{"errorDetail":{"message":"manifest unknown"},"error":"manifest unknown"}`)
		return
	}
	f.images[ref] = image
	fmt.Fprintln(w, `{"status":"Downloaded"}`)
}

func (f *fakeEngine) image(w http.ResponseWriter, r *http.Request, ref string) {
	image, ok := f.images[ref]
	switch {
	case !ok:
		f.answer(w, http.StatusNotFound, map[string]any{"message": "no such image"})
	case r.Method == http.MethodGet:
		f.answer(w, http.StatusOK, image)
	case f.inUse:
		f.answer(w, http.StatusConflict, map[string]any{"message": "image is in use"})
	default:
		delete(f.images, ref)
		f.answer(w, http.StatusOK, []any{})
	}
}

func (f *fakeEngine) answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body)
}

// count tells how often a call came.
func (f *fakeEngine) count(call string) (n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, c := range f.calls {
		if c == call {
			n++
		}
	}
	return n
}

// set changes what the engine does from now on.
func (f *fakeEngine) set(change func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	change()
}

func anImage() map[string]any {
	return map[string]any{"Id": theID, "RepoDigests": []string{theImage}, "Size": 10 << 20, "Config": map[string]any{}}
}

// rig is a driver, its engine, and the program that every container runs.
type rig struct {
	*Driver
	engine *fakeEngine
}

func newRig(t *testing.T, program http.HandlerFunc) *rig {
	t.Helper()
	server := httptest.NewServer(program)
	t.Cleanup(server.Close)
	host, port, _ := net.SplitHostPort(server.Listener.Addr().String())
	engine := &fakeEngine{
		images: map[string]map[string]any{}, remote: map[string]map[string]any{theImage: anImage()},
		fail: map[string]int{}, lists: []map[string]any{}, host: host, port: port,
	}
	d, err := New(Config{Socket: listen(t, engine), Owner: "me", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return &rig{d, engine}
}

// listen serves an engine on a socket whose path is short enough for one.
func listen(t *testing.T, engine http.Handler) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "engine")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	socket := filepath.Join(dir, "s")
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	s := &httptest.Server{Listener: l, Config: &http.Server{Handler: engine}}
	s.Start()
	t.Cleanup(s.Close)
	return socket
}

func theSpec() spec.Spec {
	s := spec.NewContainer(theImage, 8080)
	s.Env = map[string]string{"GREETING": "hello"}
	return s
}

func theToken() workload.Token {
	return workload.Token{Assignment: workload.Assignment{Item: workload.Item{Workload: 7, Replica: 2}, Node: 5, Generation: 9}}
}

func (r *rig) start(t *testing.T, s spec.Spec) workload.Instance {
	t.Helper()
	i, err := r.Start(context.Background(), theToken(), s)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { i.Close() })
	return i
}

func (r *rig) refuses(t *testing.T, s spec.Spec, want string) {
	t.Helper()
	if _, err := r.Start(context.Background(), theToken(), s); err == nil || !strings.Contains(err.Error(), want) {
		t.Fatalf("got %v, want %q", err, want)
	}
}

// at reads a value out of decoded JSON.
func at(v any, path ...string) any {
	for _, name := range path {
		m, ok := v.(map[string]any)
		if !ok {
			return nil
		}
		v = m[name]
	}
	return v
}

func texts(v any) []string {
	list, _ := v.([]any)
	var out []string
	for _, one := range list {
		out = append(out, fmt.Sprint(one))
	}
	slices.Sort(out)
	return out
}
