package wasm

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

const testMemoryMiB = 16

// modules are built once for all tests: the compiler takes longer than they do.
var modules = sync.OnceValues(func() (map[string][]byte, error) {
	dir, err := os.MkdirTemp("", "wasm-test")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	built := make(map[string][]byte)
	for name, source := range map[string]string{"hostile": "./testdata/hostile", "sample": "../sample"} {
		out := filepath.Join(dir, name)
		cmd := exec.Command("go", "build", "-ldflags=-s -w", "-o", out, source)
		cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "CGO_ENABLED=0")
		if text, err := cmd.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("build %s: %w: %s", name, err, text)
		}
		if built[name], err = os.ReadFile(out); err != nil {
			return nil, err
		}
	}
	return built, nil
})

var sharedCache = sync.OnceValues(func() (string, error) { return os.MkdirTemp("", "wasm-cache") })

func TestMain(m *testing.M) {
	code := m.Run()
	if dir, err := sharedCache(); err == nil {
		os.RemoveAll(dir)
	}
	os.Exit(code)
}

func newDriver(t testing.TB, running int) (*Driver, map[string]cid.Cid) {
	t.Helper()
	built, err := modules()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := sharedCache()
	if err != nil {
		t.Fatal(err)
	}
	blocks := make(map[cid.Cid][]byte)
	names := make(map[string]cid.Cid)
	for name, b := range built {
		c := proof.RawCIDOf(b)
		blocks[c], names[name] = b, c
	}
	text := []byte("#!/bin/sh\necho hello\n")
	names["script"] = proof.RawCIDOf(text)
	blocks[names["script"]] = text
	d, err := New(Config{
		Fetch: func(_ context.Context, c cid.Cid) ([]byte, error) {
			b, ok := blocks[c]
			if !ok {
				return nil, fmt.Errorf("no block %s", c)
			}
			return b, nil
		},
		CacheDir:   dir,
		MaxRunning: running, MemoryMiB: running << 10,
		Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return d, names
}

func start(t testing.TB, d *Driver, s spec.Spec) workload.Instance {
	t.Helper()
	i, err := d.Start(context.Background(), workload.Token{Assignment: workload.Assignment{Item: workload.Item{Workload: 7, Replica: 2}, Node: 5, Generation: 9}}, s)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { i.Close() })
	return i
}

func do(i workload.Instance, method, target, body string) (*http.Response, string) {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	w := httptest.NewRecorder()
	if cut := serve(i, w, r); cut {
		w.Body.Reset()
		w.Body.WriteString("cut: " + w.Header().Get(workload.ReasonHeader))
	}
	res := w.Result()
	b, _ := io.ReadAll(res.Body)
	return res, string(b)
}

// serve reports whether the answer was cut.
func serve(i workload.Instance, w http.ResponseWriter, r *http.Request) (cut bool) {
	defer func() {
		p := recover()
		if cut = p == http.ErrAbortHandler; p != nil && !cut {
			panic(p)
		}
	}()
	i.ServeHTTP(w, r)
	return false
}

func TestSampleTellsWhoServedItAndEchoes(t *testing.T) {
	d, names := newDriver(t, 4)
	s := spec.New(names["sample"])
	s.Env = map[string]string{"GREETING": "hello"}
	i := start(t, d, s)
	res, body := do(i, "POST", "/w/7/some/path?q=1", "the body")
	if res.StatusCode != 200 || res.Header.Get("Content-Type") != "text/plain; charset=utf-8" {
		t.Fatalf("status %d, header %v, body %q", res.StatusCode, res.Header, body)
	}
	want := "node 5\ngeneration 9\nworkload 7\nreplica 2\nmethod POST\npath /some/path\ngreeting hello\nthe body"
	if body != want {
		t.Fatalf("got %q\nwant %q", body, want)
	}
}

func TestHostileProgramsAreContained(t *testing.T) {
	t.Setenv("SECRET_OF_THE_HOST", "1")
	d, names := newDriver(t, 4)
	s := spec.New(names["hostile"])
	s.Limits.MemoryMiB = testMemoryMiB
	s.Limits.TimeMS = 30_000 // what ends by itself has time to, on a busy machine
	patient := start(t, d, s)
	s.Limits.TimeMS = 1000
	hasty := start(t, d, s)
	for _, tc := range []struct {
		name, path string
		status     int
		reason     string
		body       string
	}{
		{"an endless loop ends at the time limit", "/loop", 504, workload.ReasonTimeLimit, "did not finish"},
		{"a sleep ends at the time limit", "/sleep", 504, workload.ReasonTimeLimit, "did not finish"},
		{"memory beyond the limit is not given", "/memory", 502, workload.ReasonCrashed, "exit code 2"},
		{"endless recursion is one request's failure", "/recurse", 502, workload.ReasonCrashed, ""},
		{"output beyond the limit ends the program", "/flood", 200, "", "cut: " + workload.ReasonOutput},
		{"complaints beyond the limit are dropped", "/grumble", 200, "", "done"},
		{"an exit code is a failure", "/exit", 502, workload.ReasonCrashed, "exit code 3"},
		{"silence is not an answer", "/silent", 502, workload.ReasonBadAnswer, "empty line"},
		{"text without a header is not an answer", "/garbage", 502, workload.ReasonBadAnswer, "malformed"},
		{"neither files nor sockets nor the host's environment are there", "/escape", 200, "", "contained"},
		{"it still serves after all that", "/fine?a=b", 201, "", "path=/fine query=a=b"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			i := patient
			if tc.status == 504 {
				i = hasty
			}
			began := time.Now()
			res, body := do(i, "GET", "/w/7"+tc.path, "")
			if res.StatusCode != tc.status || res.Header.Get(workload.ReasonHeader) != tc.reason || !strings.Contains(body, tc.body) {
				t.Errorf("status %d, reason %q, body %.200q", res.StatusCode, res.Header.Get(workload.ReasonHeader), body)
			}
			if took := time.Since(began); tc.status == 504 && took > s.Limits.Time()+5*time.Second {
				t.Errorf("took %s", took)
			} else if took > 15*time.Second {
				t.Errorf("was not ended: took %s", took)
			}
		})
	}
}

func TestProgramCannotSetHeadersOfTheHost(t *testing.T) {
	d, names := newDriver(t, 4)
	i := start(t, d, spec.New(names["hostile"]))
	res, body := do(i, "GET", "/w/7/split", "")
	if res.StatusCode != 200 || body != "ok" || res.Header.Get("X-Own") != "yes" {
		t.Fatalf("status %d, header %v, body %q", res.StatusCode, res.Header, body)
	}
	for _, name := range []string{"X-Depin-Node", "Transfer-Encoding", "Connection"} {
		if v := res.Header.Get(name); v != "" {
			t.Errorf("%s passed as %q", name, v)
		}
	}
}

func TestMemoryOfOneRequestIsNeverSeenByTheNext(t *testing.T) {
	p := newPool(1)
	m := p.Allocate(0, 1<<20)
	b := m.Reallocate(1 << 16)
	copy(b, "secret")
	m.Free()
	m.Free() // a second time changes nothing
	again := p.Allocate(0, 1<<20).Reallocate(1 << 16)
	if &again[0] != &b[0] {
		t.Fatal("the memory was not reused, so this test shows nothing")
	}
	if slices.ContainsFunc(again, func(c byte) bool { return c != 0 }) {
		t.Fatal("memory came back with data in it")
	}
}

func TestMemoryGrowsOnlyToItsLimit(t *testing.T) {
	m := newPool(1).Allocate(0, 6<<20)
	for size := uint64(1 << 20); size <= 6<<20; size += 1 << 20 {
		b := m.Reallocate(size)
		if uint64(len(b)) != size {
			t.Fatalf("asked for %d, got %d", size, len(b))
		}
		b[size-1] = 1
	}
	if m.Reallocate(6<<20+1) != nil {
		t.Fatal("grew beyond its limit")
	}
}

func TestModulesThatCannotRunAreRefusedAtDeploy(t *testing.T) {
	d, names := newDriver(t, 1)
	for _, tc := range []struct {
		name string
		spec func(*spec.Spec)
		want string
	}{
		{"text is not WebAssembly", func(s *spec.Spec) { s.Module = names["script"] }, "not WebAssembly"},
		{"an entry that does not exist", func(s *spec.Spec) { s.Entry = "main" }, "exports no function main"},
		{"a module nobody has", func(s *spec.Spec) { s.Module = proof.RawCIDOf([]byte("gone")) }, "no block"},
		{"another driver", func(s *spec.Spec) {
			*s = spec.NewContainer("docker.io/library/site@sha256:"+strings.Repeat("ab", 32), 80)
		}, "not wasm"},
		{"limits out of bounds", func(s *spec.Spec) { s.Limits.TimeMS = 0 }, "time"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := spec.New(names["sample"])
			tc.spec(&s)
			err := d.Prepare(context.Background(), s)
			if err == nil || !strings.Contains(err.Error(), tc.want) || strings.Contains(err.Error(), "\n") {
				t.Fatalf("got %v, want one line with %q", err, tc.want)
			}
		})
	}
}

func TestRequestsBeyondConcurrencyAreRefusedUnexecuted(t *testing.T) {
	d, names := newDriver(t, 8)
	s := spec.New(names["hostile"])
	s.Limits.Concurrency = 1
	s.Limits.TimeMS = 1000
	i := start(t, d, s)
	var wg sync.WaitGroup
	wg.Go(func() { do(i, "GET", "/w/7/sleep", "") })
	time.Sleep(100 * time.Millisecond)
	res, _ := do(i, "GET", "/w/7/fine", "")
	if res.StatusCode != 503 || res.Header.Get(workload.RefusedHeader) != workload.ReasonBusy {
		t.Errorf("status %d, header %v", res.StatusCode, res.Header)
	}
	wg.Wait()
}

func TestReleaseLetsRunningRequestsEndAndRefusesNewOnes(t *testing.T) {
	d, names := newDriver(t, 8)
	s := spec.New(names["hostile"])
	s.Limits.TimeMS = 800
	i := start(t, d, s)
	var during *http.Response
	var wg sync.WaitGroup
	wg.Go(func() { during, _ = do(i, "GET", "/w/7/sleep", "") })
	time.Sleep(100 * time.Millisecond)
	began := time.Now()
	if err := i.Close(); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took < 300*time.Millisecond || took > 3*time.Second {
		t.Errorf("close took %s", took)
	}
	wg.Wait()
	if during.StatusCode != 504 {
		t.Errorf("request during the release: status %d", during.StatusCode)
	}
	res, _ := do(i, "GET", "/w/7/fine", "")
	if res.Header.Get(workload.RefusedHeader) != workload.ReasonStopped {
		t.Errorf("after the release: status %d, header %v", res.StatusCode, res.Header)
	}
}

func TestBodyBeyondLimitIsRefused(t *testing.T) {
	d, names := newDriver(t, 2)
	i := start(t, d, spec.New(names["sample"]))
	for _, tc := range []struct {
		name   string
		length int64
		size   int
		status int
	}{
		{"declared", maxBody + 1, 0, 413},
		{"not declared", -1, maxUnsized + 1, 413},
		{"not declared, as long as allowed", -1, maxUnsized, 200},
	} {
		r := httptest.NewRequest("POST", "/w/7/", strings.NewReader(strings.Repeat("x", tc.size)))
		r.ContentLength = tc.length
		w := httptest.NewRecorder()
		i.ServeHTTP(w, r)
		if w.Code != tc.status || w.Code == 200 && w.Body.Len() < tc.size {
			t.Errorf("%s: status %d, %d bytes", tc.name, w.Code, w.Body.Len())
		}
	}
}

// BenchmarkRequest is the whole cost of one request to the sample: start of the
// Go runtime, the program, its end.
func BenchmarkRequest(b *testing.B) {
	d, names := newDriver(b, runtime.GOMAXPROCS(0))
	i := start(b, d, spec.New(names["sample"]))
	var took []time.Duration
	for b.Loop() {
		began := time.Now()
		res, _ := do(i, "GET", "/w/7/", "")
		took = append(took, time.Since(began))
		if res.StatusCode != 200 {
			b.Fatal(res.StatusCode)
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-us")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-us")
}

// BenchmarkCompile is what a node spends once per module.
func BenchmarkCompile(b *testing.B) {
	built, err := modules()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		d, err := New(Config{
			Fetch:      func(context.Context, cid.Cid) ([]byte, error) { return built["sample"], nil },
			MaxRunning: 1, MemoryMiB: 1 << 10,
			Log: slog.New(slog.DiscardHandler),
		})
		if err != nil {
			b.Fatal(err)
		}
		if err := d.Prepare(context.Background(), spec.New(proof.RawCIDOf(built["sample"]))); err != nil {
			b.Fatal(err)
		}
		d.Close(context.Background())
	}
}

func TestMachineRunsOnlySoManyRequestsOverAllReplicas(t *testing.T) {
	d, names := newDriver(t, 1)
	s := spec.New(names["hostile"])
	s.Limits.TimeMS = 1000
	one, two := start(t, d, s), start(t, d, s)
	var wg sync.WaitGroup
	wg.Go(func() { do(one, "GET", "/w/7/sleep", "") })
	time.Sleep(100 * time.Millisecond)
	if res, _ := do(two, "GET", "/w/7/fine", ""); res.Header.Get(workload.RefusedHeader) != workload.ReasonBusy {
		t.Errorf("status %d, header %v", res.StatusCode, res.Header)
	}
	wg.Wait()
	if res, _ := do(two, "GET", "/w/7/fine", ""); res.StatusCode != 201 {
		t.Errorf("afterwards: status %d", res.StatusCode)
	}
}

func TestQueueOfAReplicaIsBounded(t *testing.T) {
	d, names := newDriver(t, 8)
	s := spec.New(names["hostile"])
	s.Limits.Concurrency = 1
	i := start(t, d, s).(*instance)
	for range cap(i.queue) {
		i.queue <- struct{}{}
	}
	began := time.Now()
	res, _ := do(i, "GET", "/w/7/fine", "")
	if res.Header.Get(workload.RefusedHeader) != workload.ReasonBusy || time.Since(began) > queueWait {
		t.Errorf("status %d after %s", res.StatusCode, time.Since(began))
	}
}
