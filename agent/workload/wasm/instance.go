package wasm

import (
	"bufio"
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
	// maxBody bounds a request's body, maxOutput what a program may write. Neither
	// is held in memory: both are as large as gateways pass on.
	maxBody   = 64 << 20
	maxOutput = 64<<20 + maxAnswerHeader
	// maxUnsized bounds a body whose length is not known before its end. CGI tells
	// the length first, so it is read to its end before the program starts.
	maxUnsized = 1 << 20
	// copyBytes is how much of a program's output is on its way out of here.
	copyBytes = 32 << 10
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
	left := i.running.Done
	defer func() { left() }()
	body, length, err := measure(w, r)
	if err != nil {
		fail(w, http.StatusRequestEntityTooLarge, "BodyLimit", fmt.Sprintf("request body could not be read, or exceeds %d bytes, or %d without a Content-Length", maxBody, maxUnsized))
		return
	}
	release, ok := i.acquire(r.Context())
	if !ok {
		refuse(w, workload.ReasonBusy, "this replica is busy; try again")
		return
	}
	// From here on the program counts, not who takes its answer.
	left = func() {}
	i.run(w, r, body, length, func() { release(); i.running.Done() })
}

// measure returns the request's body and its length.
func measure(w http.ResponseWriter, r *http.Request) (io.Reader, int64, error) {
	if r.ContentLength > maxBody {
		return nil, 0, fmt.Errorf("body of %d bytes", r.ContentLength)
	}
	if r.ContentLength >= 0 {
		return io.LimitReader(r.Body, r.ContentLength), r.ContentLength, nil
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxUnsized))
	return bytes.NewReader(body), int64(len(body)), err
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

// run executes the program once and passes on what it writes. It calls ended when
// the program has ended, which never waits for whoever takes the answer.
func (i *instance) run(w http.ResponseWriter, r *http.Request, body io.Reader, length int64, ended func()) {
	script := "/w/" + strconv.FormatUint(uint64(i.token.Workload), 10)
	vars, err := metaVariables(r, script, strings.TrimPrefix(r.URL.Path, script), length)
	if err != nil {
		ended()
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), i.limits.Time())
	defer cancel()
	defer context.AfterFunc(i.ctx, cancel)()

	p := i.launch(ctx, cancel, body, vars, ended)
	output := bufio.NewReaderSize(p.output, maxAnswerHeader)
	a, err := readAnswer(output)
	if err != nil {
		if !errors.Is(err, errNoHead) {
			cancel() // whatever else it writes, it is no answer
			<-p.ended
			fail(w, http.StatusBadGateway, workload.ReasonBadAnswer, "the workload's program did not write a CGI response: "+err.Error())
			return
		}
		if status, reason, text := i.verdict(ctx, p); reason != "" {
			fail(w, status, reason, text)
			return
		}
		fail(w, http.StatusBadGateway, workload.ReasonBadAnswer, "the workload's program did not write a CGI response: "+err.Error())
		return
	}
	a.send(w)
	to := io.Writer(w)
	if a.bodiless() {
		to = io.Discard
	}
	if err := pass(to, output); err != nil {
		cancel() // nobody takes it
	}
	if _, reason, _ := i.verdict(ctx, p); reason != "" {
		w.Header().Set(workload.ReasonHeader, reason)
		panic(http.ErrAbortHandler) // the status is sent; all that is left is to end early
	}
}

// pass copies a program's output as it is written. Its error is one of writing.
func pass(to io.Writer, output io.Reader) error {
	flusher, _ := to.(http.Flusher)
	for piece := make([]byte, copyBytes); ; {
		n, err := output.Read(piece)
		if n > 0 {
			if _, err := to.Write(piece[:n]); err != nil {
				return err
			}
			if flusher != nil {
				flusher.Flush()
			}
		}
		if err != nil {
			return nil
		}
	}
}

// execution is one run of the program.
type execution struct {
	output   *io.PipeReader
	ended    chan struct{}
	err      error // once it ended
	overflow bool
}

// launch starts the program. Its reading and writing end with ctx.
func (i *instance) launch(ctx context.Context, cancel func(), body io.Reader, vars []variable, ended func()) *execution {
	output, stdout := io.Pipe()
	stdin, input := io.Pipe()
	context.AfterFunc(ctx, func() {
		_ = stdin.CloseWithError(ctx.Err())
		_ = output.CloseWithError(ctx.Err())
	})
	go func() {
		_, err := io.Copy(input, body)
		_ = input.CloseWithError(err) // without an error, that is io.EOF
	}()
	p := &execution{output: output, ended: make(chan struct{})}
	out := &limited{to: stdout, left: maxOutput, full: cancel}
	var text bytes.Buffer
	complaints := &limited{to: &text, left: maxErrors}
	cfg := i.base.
		WithStdin(stdin).
		WithStdout(out).
		WithStderr(complaints).
		WithNanosleep(func(ns int64) { sleep(ctx, time.Duration(ns)) })
	for _, v := range vars {
		cfg = cfg.WithEnv(v.name, v.value)
	}
	go func() {
		defer ended()
		p.err = i.execute(ctx, cfg)
		p.overflow = out.overflow
		if text.Len() > 0 {
			i.driver.cfg.Log.Debug("workload wrote to stderr", "item", i.token.Item, "text", text.String())
		}
		_ = stdin.Close() // what it did not read
		close(p.ended)
		_ = stdout.Close()
	}()
	return p
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

// verdict waits for the program's end and says what was wrong, if anything.
func (i *instance) verdict(ctx context.Context, p *execution) (status int, reason, text string) {
	<-p.ended
	switch {
	case p.overflow:
		return http.StatusBadGateway, workload.ReasonOutput, fmt.Sprintf("the workload's program wrote more than %d bytes", maxOutput)
	case p.err == nil:
		return 0, "", ""
	case ctx.Err() != nil:
		return http.StatusGatewayTimeout, workload.ReasonTimeLimit, fmt.Sprintf("the workload's program did not finish within %s", i.limits.Time())
	}
	i.driver.cfg.Log.Debug("workload failed", slog.Any("item", i.token.Item), slog.Any("error", p.err))
	text = "the workload's program crashed"
	var exit *sys.ExitError
	if errors.As(p.err, &exit) {
		text = fmt.Sprintf("the workload's program ended with exit code %d", exit.ExitCode())
	}
	return http.StatusBadGateway, workload.ReasonCrashed, text
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

// limited passes on what a program writes up to a limit. Beyond it, a program with
// a full function is ended; without one it may go on writing into nothing.
type limited struct {
	to       io.Writer
	left     int
	full     func()
	overflow bool
}

// Write implements io.Writer.
func (l *limited) Write(p []byte) (int, error) {
	n := min(len(p), l.left)
	l.left -= n
	if n > 0 {
		if n, err := l.to.Write(p[:n]); err != nil {
			return n, err
		}
	}
	if n < len(p) && l.full != nil {
		l.overflow = true
		l.full()
		return n, io.ErrShortWrite
	}
	return len(p), nil
}
