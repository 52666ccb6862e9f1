package wasm

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/sys"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

const (
	// maxBody bounds a request's body, maxOutput what a program may write: its
	// body and header. Both are held in memory.
	maxBody   = 1 << 20
	maxOutput = 1<<20 + maxAnswerHeader
	// maxErrors is how much of what a program writes to stderr is logged.
	maxErrors = 2 << 10
	// queueWait is how long a request waits for its turn before it is refused:
	// short enough that another replica still answers within a second.
	queueWait = 300 * time.Millisecond
	// queueFactor times the places is how many may wait.
	queueFactor = 8
)

// instance is one replica. It holds no process: each request is its own.
type instance struct {
	driver *Driver
	prog   *program
	token  workload.Token
	limits spec.Limits
	base   wazero.ModuleConfig
	cost   int64 // of one request
	slots  chan struct{}
	queue  chan struct{}

	left    sync.Once // the program
	mu      sync.Mutex
	stopped bool
	running sync.WaitGroup
	ctx     context.Context // ends when the replica was closed and its requests had their time
	cancel  context.CancelFunc
}

func newInstance(d *Driver, p *program, t workload.Token, s spec.Spec) *instance {
	base := wazero.NewModuleConfig().
		WithName(""). // anonymous: many instances of it at once
		WithStartFunctions(s.Entry).
		WithArgs("module").
		WithRandSource(rand.Reader).
		WithSysWalltime().
		WithSysNanotime().
		WithOsyield(runtime.Gosched)
	for name, value := range s.Env {
		base = base.WithEnv(name, value)
	}
	base = base.
		WithEnv("DEPIN_WORKLOAD", strconv.FormatUint(uint64(t.Workload), 10)).
		WithEnv("DEPIN_REPLICA", strconv.FormatUint(uint64(t.Replica), 10)).
		WithEnv("DEPIN_NODE", strconv.FormatUint(uint64(t.Node), 10)).
		WithEnv("DEPIN_GENERATION", strconv.FormatUint(uint64(t.Generation), 10))
	ctx, cancel := context.WithCancel(context.Background())
	cost := d.budget.cost(s.Limits.MemoryMiB)
	slots := min(int(s.Limits.Concurrency), d.budget.perReplica(cost))
	return &instance{
		driver: d, prog: p, token: t, limits: s.Limits, base: base, cost: cost,
		slots: make(chan struct{}, slots),
		queue: make(chan struct{}, slots*queueFactor),
		ctx:   ctx, cancel: cancel,
	}
}

// Close implements workload.Instance. It returns when no request runs any more,
// which takes at most the workload's time limit.
func (i *instance) Close() error {
	i.mu.Lock()
	i.stopped = true
	i.mu.Unlock()
	timer := time.AfterFunc(i.limits.Time(), i.cancel)
	defer timer.Stop()
	i.running.Wait()
	i.cancel()
	i.left.Do(func() { i.driver.leave(i.prog) })
	return nil
}

// enter counts a request in, unless the replica was released.
func (i *instance) enter() bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.stopped {
		return false
	}
	i.running.Add(1)
	return true
}

// ServeHTTP implements workload.Instance.
func (i *instance) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !i.enter() {
		refuse(w, workload.ReasonStopped, "this replica was released here; ask another")
		return
	}
	defer i.running.Done()
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		fail(w, http.StatusRequestEntityTooLarge, "BodyLimit", fmt.Sprintf("request body could not be read, or exceeds %d bytes", maxBody))
		return
	}
	release, ok := i.acquire(r.Context())
	if !ok {
		refuse(w, workload.ReasonBusy, "this replica is busy; try again")
		return
	}
	defer release()
	i.run(w, r, body)
}

// acquire takes one of the replica's places, and the machine's room for it.
func (i *instance) acquire(ctx context.Context) (release func(), ok bool) {
	select {
	case i.queue <- struct{}{}:
		defer func() { <-i.queue }()
	default:
		return nil, false
	}
	ctx, cancel := context.WithTimeout(ctx, queueWait)
	defer cancel()
	select {
	case i.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, false
	}
	if !i.driver.budget.take(ctx, i.cost) {
		<-i.slots
		return nil, false
	}
	return func() { i.driver.budget.give(i.cost); <-i.slots }, true
}

// run executes the program once.
func (i *instance) run(w http.ResponseWriter, r *http.Request, body []byte) {
	script := "/w/" + strconv.FormatUint(uint64(i.token.Workload), 10)
	vars, err := metaVariables(r, script, strings.TrimPrefix(r.URL.Path, script), len(body))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), i.limits.Time())
	defer cancel()
	defer context.AfterFunc(i.ctx, cancel)()

	out := &limited{left: maxOutput, full: cancel}
	complaints := &limited{left: maxErrors}
	cfg := i.base.
		WithStdin(bytes.NewReader(body)).
		WithStdout(out).
		WithStderr(complaints).
		WithNanosleep(func(ns int64) { sleep(ctx, time.Duration(ns)) })
	for _, v := range vars {
		cfg = cfg.WithEnv(v.name, v.value)
	}
	err = i.execute(ctx, cfg)
	if text := complaints.buf.String(); text != "" {
		i.driver.cfg.Log.Debug("workload wrote to stderr", "item", i.token.Item, "text", text)
	}
	if out.overflow {
		fail(w, http.StatusBadGateway, workload.ReasonOutput, fmt.Sprintf("the workload's program wrote more than %d bytes", maxOutput))
		return
	}
	if err != nil {
		i.explain(w, ctx, err)
		return
	}
	a, err := parseAnswer(out.buf.Bytes())
	if err != nil {
		fail(w, http.StatusBadGateway, workload.ReasonBadAnswer, "the workload's program did not write a CGI response: "+err.Error())
		return
	}
	a.send(w)
}

// execute instantiates the module, which runs it to its end. A panic of the
// runtime is one request's failure, not the agent's.
func (i *instance) execute(ctx context.Context, cfg wazero.ModuleConfig) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("run module: panic: %v", p)
		}
	}()
	ctx = experimental.WithMemoryAllocator(ctx, i.driver.pool)
	mod, err := i.prog.runtime.InstantiateModule(ctx, i.prog.code, cfg)
	if mod != nil {
		err = errors.Join(err, mod.Close(context.WithoutCancel(ctx)))
	}
	return err
}

func (i *instance) explain(w http.ResponseWriter, ctx context.Context, err error) {
	if ctx.Err() != nil {
		fail(w, http.StatusGatewayTimeout, workload.ReasonTimeLimit,
			fmt.Sprintf("the workload's program did not finish within %s", i.limits.Time()))
		return
	}
	i.driver.cfg.Log.Debug("workload failed", slog.Any("item", i.token.Item), slog.Any("error", err))
	text := "the workload's program crashed"
	var exit *sys.ExitError
	if errors.As(err, &exit) {
		text = fmt.Sprintf("the workload's program ended with exit code %d", exit.ExitCode())
	}
	fail(w, http.StatusBadGateway, workload.ReasonCrashed, text)
}

// sleep is the program's sleep: it ends with the request.
func sleep(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// limited keeps what a program writes up to a limit. Beyond it, a program with
// a full function is ended; without one it may go on writing into nothing.
type limited struct {
	buf      bytes.Buffer
	left     int
	full     func()
	overflow bool
}

// Write implements io.Writer.
func (l *limited) Write(p []byte) (int, error) {
	n := min(len(p), l.left)
	l.left -= n
	l.buf.Write(p[:n])
	if n < len(p) && l.full != nil {
		l.overflow = true
		l.full()
		return n, io.ErrShortWrite
	}
	return len(p), nil
}
