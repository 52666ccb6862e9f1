package workload

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"go.uber.org/goleak"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// fakeBlocks has what it is given; what is absent can be given later.
type fakeBlocks struct {
	mu     sync.Mutex
	blocks map[cid.Cid][]byte
	pins   map[string]bool
	// getting and unpinning, when set, come before the call they are named for.
	getting   func()
	unpinning func(c cid.Cid)
}

func (f *fakeBlocks) Get(_ context.Context, c cid.Cid) ([]byte, error) {
	if f.getting != nil {
		f.getting()
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if b, ok := f.blocks[c]; ok {
		return b, nil
	}
	return nil, errors.New("not found")
}

func (f *fakeBlocks) Pin(c cid.Cid, name string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.pins[name+" "+c.String()] = true
	return nil
}

func (f *fakeBlocks) Unpin(c cid.Cid, name string) error {
	if f.unpinning != nil {
		f.unpinning(c)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.pins, name+" "+c.String())
	return nil
}

func (f *fakeBlocks) pinned() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.pins)
}

// fakeDriver counts, and answers with the generation it was started under.
type fakeDriver struct {
	prepared, started, closed atomic.Int32
	fail                      atomic.Bool
	forgotten                 sync.Map // of module CIDs
	// starting and serving, when set, come in the way of Start and ServeHTTP.
	starting func(ctx context.Context, t Token) error
	serving  func(w http.ResponseWriter, r *http.Request, t Token)
}

func (d *fakeDriver) Forget(module cid.Cid) { d.forgotten.Store(module, true) }

func (d *fakeDriver) forgot(module cid.Cid) bool {
	_, ok := d.forgotten.Load(module)
	return ok
}

func (d *fakeDriver) Prepare(context.Context, spec.Spec) error {
	if d.fail.Load() {
		return errors.New("module is not WebAssembly")
	}
	d.prepared.Add(1)
	return nil
}

func (d *fakeDriver) Start(ctx context.Context, t Token, _ spec.Spec) (Instance, error) {
	d.started.Add(1)
	if d.starting != nil {
		if err := d.starting(ctx, t); err != nil {
			return nil, err
		}
	}
	return &fakeInstance{driver: d, token: t}, nil
}

type fakeInstance struct {
	driver *fakeDriver
	token  Token
	closed atomic.Bool
}

func (i *fakeInstance) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if i.closed.Load() {
		w.Header().Set(RefusedHeader, ReasonStopped)
	}
	if i.driver.serving != nil {
		i.driver.serving(w, r, i.token)
		return
	}
	w.Write([]byte(strconv.Itoa(int(i.token.Generation))))
}

func (i *fakeInstance) Close() error {
	i.closed.Store(true)
	i.driver.closed.Add(1)
	return nil
}

type rig struct {
	*Executor
	driver *fakeDriver
	blocks *fakeBlocks
	spec   cid.Cid
	block  []byte
}

func newRig(t *testing.T) *rig {
	t.Helper()
	c, block, err := spec.New(proof.RawCIDOf([]byte("module"))).Encode()
	if err != nil {
		t.Fatal(err)
	}
	r := &rig{driver: &fakeDriver{}, blocks: &fakeBlocks{blocks: map[cid.Cid][]byte{c: block}, pins: make(map[string]bool)}, spec: c, block: block}
	r.Executor, err = NewExecutor(Config{
		Node: me, Drivers: map[string]Driver{spec.DriverWasm: r.driver}, Blocks: r.blocks, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

func (r *rig) plan(head uint64, latest, final []Assignment) Plan {
	p := plan(head, latest, final)
	p.Workloads = map[uint32]Workload{7: {Spec: r.spec}}
	return p
}

// answer is what replica A says, or "" when none is here.
func (r *rig) answer() string {
	h, _, ok := r.Replica(itemA.Workload, itemA.Replica)
	if !ok {
		return ""
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/w/7/", nil))
	return w.Body.String() + w.Header().Get(RefusedHeader)
}

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(5 * time.Second); !ok(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s: did not happen", what)
		}
	}
}

func TestStalePlanAndCleanupNeverStopService(t *testing.T) {
	r := newRig(t)
	mine := assign(itemA, me, 2, 19)
	newer := r.plan(20, list(mine), list(mine))
	r.Apply(newer)
	eventually(t, "start", func() bool { return r.answer() == "2" })

	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	var interrupted atomic.Int32
	wg.Go(func() {
		for ctx.Err() == nil {
			if r.answer() != "2" {
				interrupted.Add(1)
			}
		}
	})
	older := r.plan(10, list(assign(itemA, other, 1, 9)), list(assign(itemA, other, 1, 9)))
	empty := r.plan(30, nil, nil)
	for range 50 {
		expect(t, "older plan", r.Apply(older), "keep StalePlan")
		expect(t, "cleanup", r.Apply(empty), "keep EmptyPlan")
		expect(t, "the newer one again", r.Apply(newer), "keep ")
	}
	cancel()
	wg.Wait()
	if interrupted.Load() != 0 || r.driver.started.Load() != 1 || r.driver.closed.Load() != 0 {
		t.Fatalf("interrupted %d times, started %d, closed %d", interrupted.Load(), r.driver.started.Load(), r.driver.closed.Load())
	}
}

func TestWorkloadIsPreparedWhenItAppearsNotWhenItIsAssigned(t *testing.T) {
	r := newRig(t)
	r.Apply(r.plan(10, list(assign(itemA, other, 1, 9)), nil))
	eventually(t, "prepare", func() bool { return r.driver.prepared.Load() == 1 })
	if r.driver.started.Load() != 0 {
		t.Fatal("another node's replica was started")
	}
	eventually(t, "spec", func() bool { _, ok := r.Spec(7); return ok })
	r.Apply(r.plan(20, list(assign(itemA, me, 2, 19)), nil))
	eventually(t, "start", func() bool { return r.answer() == "2" })
	if r.driver.prepared.Load() != 1 {
		t.Fatal("prepared again to be started")
	}
}

func TestRenewedReplicaNeverPauses(t *testing.T) {
	r := newRig(t)
	r.Apply(r.plan(10, list(assign(itemA, me, 1, 9)), nil))
	eventually(t, "start", func() bool { return r.answer() == "1" })
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	var gaps atomic.Int32
	wg.Go(func() {
		for ctx.Err() == nil {
			if _, _, ok := r.Replica(7, 0); !ok {
				gaps.Add(1)
			}
		}
	})
	for g := uint32(2); g < 50; g++ {
		r.Apply(r.plan(uint64(10*g), list(assign(itemA, me, g, uint64(10*g))), nil))
		want := strconv.Itoa(int(g))
		eventually(t, "generation "+want, func() bool { return r.answer() == want })
	}
	cancel()
	wg.Wait()
	if gaps.Load() != 0 {
		t.Fatalf("%d moments without a replica", gaps.Load())
	}
	eventually(t, "the old ones end", func() bool { return r.driver.closed.Load() == 48 })
}

func TestReplicaMovedForGoodIsReleased(t *testing.T) {
	r := newRig(t)
	mine, moved := assign(itemA, me, 1, 9), assign(itemA, other, 2, 19)
	r.Apply(r.plan(10, list(mine), list(mine)))
	eventually(t, "start", func() bool { return r.answer() == "1" })
	r.Apply(r.plan(20, list(moved), list(mine)))
	if r.answer() != "1" || len(r.Serving()) != 1 {
		t.Fatal("released before the move was final")
	}
	r.Apply(r.plan(21, list(moved), list(moved)))
	if r.answer() != "" || len(r.Serving()) != 0 {
		t.Fatal("not released")
	}
	eventually(t, "close", func() bool { return r.driver.closed.Load() == 1 })
}

func TestPreparationIsTriedAgainUntilItSucceeds(t *testing.T) {
	r := newRig(t)
	r.blocks.mu.Lock()
	delete(r.blocks.blocks, r.spec)
	r.blocks.mu.Unlock()
	r.Apply(r.plan(10, list(assign(itemA, me, 1, 9)), nil))
	eventually(t, "first failure", func() bool {
		p := r.Preparations()
		return len(p) == 1 && p[0].Err != nil && !p[0].Ready
	})
	r.blocks.mu.Lock()
	r.blocks.blocks[r.spec] = r.block
	r.blocks.mu.Unlock()
	eventually(t, "start after the block arrived", func() bool { return r.answer() == "1" })
}

func TestModuleThatCannotRunIsReportedNotStarted(t *testing.T) {
	r := newRig(t)
	r.driver.fail.Store(true)
	r.Apply(r.plan(10, list(assign(itemA, me, 1, 9)), nil))
	eventually(t, "report", func() bool { p := r.Preparations(); return len(p) == 1 && p[0].Err != nil })
	if r.driver.started.Load() != 0 || r.answer() != "" {
		t.Fatal("started")
	}
}

func TestClosedWorkloadLetsItsBlocksGo(t *testing.T) {
	r := newRig(t)
	mine := assign(itemA, me, 1, 9)
	r.Apply(r.plan(10, list(mine), list(mine)))
	eventually(t, "start", func() bool { return r.answer() == "1" })
	if r.blocks.pinned() != 2 {
		t.Fatalf("%d blocks are pinned, want the spec and the module", r.blocks.pinned())
	}
	p := r.plan(20, list(mine), list(mine))
	p.Workloads = map[uint32]Workload{7: {Spec: r.spec, Closed: true}}
	r.Apply(p)
	if r.answer() != "" {
		t.Fatal("still serving")
	}
	eventually(t, "unpin", func() bool { return r.blocks.pinned() == 0 })
}

func TestWorkloadForAnotherDriverIsLeftAlone(t *testing.T) {
	r := newRig(t)
	c, block, err := theContainer().Encode()
	if err != nil {
		t.Fatal(err)
	}
	r.blocks.mu.Lock()
	r.blocks.blocks[c] = block
	r.blocks.mu.Unlock()
	p := r.plan(10, nil, nil)
	p.Workloads = map[uint32]Workload{7: {Spec: c}}
	r.Apply(p)
	eventually(t, "verdict", func() bool {
		p := r.Preparations()
		return len(p) == 1 && errors.Is(p[0].Err, errNoDriver)
	})
	if r.driver.prepared.Load() != 0 {
		t.Fatal("prepared by the wrong driver")
	}
}

func TestCloseEndsEverything(t *testing.T) {
	r := newRig(t)
	r.Apply(r.plan(10, list(assign(itemA, me, 1, 9)), nil))
	eventually(t, "start", func() bool { return r.answer() == "1" })
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	if r.driver.closed.Load() != 1 || r.answer() != "" {
		t.Fatal("still serving")
	}
	if a := r.Apply(r.plan(20, list(assign(itemA, me, 2, 19)), nil)); a != nil {
		t.Fatalf("a closed executor decided %v", a)
	}
}

// An update: what runs goes on with the old spec until the new one can be started.
func TestUpdatedReplicaServesTheOldSpecUntilTheNewOneIsReady(t *testing.T) {
	r := newRig(t)
	r.Apply(r.plan(10, list(assign(itemA, me, 1, 9)), nil))
	eventually(t, "start", func() bool { return r.answer() == "1" })

	r.driver.fail.Store(true)
	r.spec = r.another(t)
	r.Apply(r.plan(20, list(assign(itemA, me, 2, 19)), nil))
	eventually(t, "the new spec is tried", func() bool {
		for _, p := range r.Preparations() {
			if p.Err != nil {
				return true
			}
		}
		return false
	})
	if r.answer() != "1" || r.driver.closed.Load() != 0 {
		t.Fatalf("answer %q, %d closed, though the new spec can not be started", r.answer(), r.driver.closed.Load())
	}
	r.driver.fail.Store(false)
	eventually(t, "the new spec serves", func() bool { return r.answer() == "2" })
}

// A plan that names a new spec before the generation that goes with it: the old generation is not started anew with it.
func TestGenerationIsNotStartedWithAnotherSpec(t *testing.T) {
	r := newRig(t)
	r.Apply(r.plan(10, list(assign(itemA, me, 1, 9)), nil))
	eventually(t, "start", func() bool { return r.answer() == "1" })
	r.mu.Lock()
	started := r.driver.started.Load()
	prep := r.prepared[7]
	prep.address = r.another(t)
	r.release(itemA)
	r.startReady()
	r.mu.Unlock()
	r.Close()
	if r.driver.started.Load() != started {
		t.Fatal("started with a spec it was not assigned for")
	}
}
