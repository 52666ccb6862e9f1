// Package wasm runs WebAssembly workloads inside the agent: one fresh instance
// of the module per request, which gets the request as a CGI program does
// (RFC 3875) over WASI preview 1, and nothing else. No files, no sockets, no
// environment but the declared one; memory, time, output and tables bounded.
package wasm

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/ipfs/go-cid"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

const (
	// pagesPerMiB converts to WebAssembly's 64 KiB pages.
	pagesPerMiB = 16
	// idlePerRunner is how many memories are kept for each request that may run.
	idlePerRunner = 1
)

// Fetch gets a module's bytes by their CID, from disk or the network.
type Fetch func(ctx context.Context, c cid.Cid) ([]byte, error)

// Config of a Driver.
type Config struct {
	Fetch Fetch
	// CacheDir keeps compiled modules over restarts. What it holds is machine
	// code that will be run: it must be writable by the agent's user only.
	CacheDir string
	// MaxRunning bounds the requests running at once on this machine, over all
	// replicas; whoever comes then waits shortly, and is sent elsewhere.
	MaxRunning int
	Log        *slog.Logger
}

// Driver implements workload.Driver.
type Driver struct {
	cfg   Config
	cache wazero.CompilationCache
	pool  *pool
	slots chan struct{}

	compiling sync.Mutex // one compilation at a time: it takes a core and much memory

	mu       sync.Mutex
	runtimes map[uint32]wazero.Runtime // by memory limit, which is a runtime's
	programs map[programKey]*program
	closed   bool
}

type programKey struct {
	module    cid.Cid
	memoryMiB uint32
	entry     string
}

// program is a compiled module and where it runs.
type program struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
}

// New returns a driver. Close frees what it compiled.
func New(cfg Config) (*Driver, error) {
	if cfg.Fetch == nil || cfg.Log == nil || cfg.MaxRunning < 1 {
		return nil, errors.New("new wasm driver: fetch, logger and a positive number of running requests are required")
	}
	cache := wazero.NewCompilationCache()
	if cfg.CacheDir != "" {
		c, err := wazero.NewCompilationCacheWithDir(cfg.CacheDir)
		if err != nil {
			return nil, fmt.Errorf("open compilation cache: %w", err)
		}
		cache = c
	}
	return &Driver{
		cfg:      cfg,
		cache:    cache,
		pool:     newPool(cfg.MaxRunning * idlePerRunner),
		slots:    make(chan struct{}, cfg.MaxRunning),
		runtimes: make(map[uint32]wazero.Runtime),
		programs: make(map[programKey]*program),
	}, nil
}

// Close frees everything compiled. Instances must have been closed before.
func (d *Driver) Close(ctx context.Context) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.closed = true
	var errs []error
	for _, r := range d.runtimes {
		errs = append(errs, r.Close(ctx))
	}
	errs = append(errs, d.cache.Close(ctx))
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close wasm driver: %w", err)
	}
	return nil
}

// Prepare implements workload.Driver: it fetches and compiles the module.
func (d *Driver) Prepare(ctx context.Context, s spec.Spec) error {
	_, err := d.program(ctx, s)
	return err
}

// Start implements workload.Driver.
func (d *Driver) Start(ctx context.Context, t workload.Token, s spec.Spec) (workload.Instance, error) {
	p, err := d.program(ctx, s)
	if err != nil {
		return nil, err
	}
	return newInstance(d, p, t, s), nil
}

func (d *Driver) program(ctx context.Context, s spec.Spec) (*program, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	if s.Driver != spec.DriverWasm {
		return nil, fmt.Errorf("prepare workload: driver %s is not wasm", s.Driver)
	}
	key := programKey{s.Module, s.Limits.MemoryMiB, s.Entry}
	if p := d.known(key); p != nil {
		return p, nil
	}
	module, err := d.cfg.Fetch(ctx, s.Module)
	if err != nil {
		return nil, fmt.Errorf("prepare workload: %w", err)
	}
	if module, err = clamp(module); err != nil {
		return nil, fmt.Errorf("prepare workload %s: %w", s.Module, err)
	}
	d.compiling.Lock()
	defer d.compiling.Unlock()
	if p := d.known(key); p != nil {
		return p, nil
	}
	return d.compile(ctx, key, module)
}

func (d *Driver) known(key programKey) *program {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.programs[key]
}

func (d *Driver) compile(ctx context.Context, key programKey, module []byte) (*program, error) {
	r, err := d.runtime(ctx, key.memoryMiB)
	if err != nil {
		return nil, err
	}
	code, err := r.CompileModule(ctx, module)
	if err != nil {
		return nil, fmt.Errorf("compile module %s: %w", key.module, firstLine(err))
	}
	if err := checkShape(code, key.entry); err != nil {
		return nil, errors.Join(fmt.Errorf("compile module %s: %w", key.module, err), code.Close(ctx))
	}
	p := &program{runtime: r, code: code}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil, errors.Join(errors.New("compile module: driver is closed"), code.Close(ctx))
	}
	d.programs[key] = p
	return p, nil
}

// runtime returns the runtime with the given memory limit. Runtimes share the
// cache, so a module is compiled once even under two limits.
func (d *Driver) runtime(ctx context.Context, memoryMiB uint32) (wazero.Runtime, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil, errors.New("compile module: driver is closed")
	}
	if r, ok := d.runtimes[memoryMiB]; ok {
		return r, nil
	}
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().
		WithMemoryLimitPages(memoryMiB*pagesPerMiB).
		WithCloseOnContextDone(true).
		WithCompilationCache(d.cache).
		WithDebugInfoEnabled(false))
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, r); err != nil {
		return nil, errors.Join(fmt.Errorf("start WASI: %w", err), r.Close(ctx))
	}
	d.runtimes[memoryMiB] = r
	return r, nil
}

// checkShape refuses at deploy what would fail at each request.
func checkShape(code wazero.CompiledModule, entry string) error {
	for _, f := range code.ImportedFunctions() {
		module, name, _ := f.Import()
		if module != wasi_snapshot_preview1.ModuleName {
			return fmt.Errorf("module imports %.40s.%.40s; only %s is provided", module, name, wasi_snapshot_preview1.ModuleName)
		}
	}
	if len(code.ImportedMemories()) > 0 {
		return errors.New("module imports its memory; it must bring its own")
	}
	f, ok := code.ExportedFunctions()[entry]
	if !ok {
		return fmt.Errorf("module exports no function %s; build a command, not a library", entry)
	}
	if len(f.ParamTypes()) != 0 || len(f.ResultTypes()) != 0 {
		return fmt.Errorf("function %s takes parameters or returns results; an entry does neither", entry)
	}
	if m, ok := code.ExportedMemories()["memory"]; !ok || m == nil {
		return errors.New("module exports no memory named memory, which WASI requires")
	}
	return nil
}

func firstLine(err error) error {
	line, _, _ := bytes.Cut([]byte(err.Error()), []byte("\n"))
	return errors.New(string(line[:min(len(line), 200)]))
}

var (
	_ workload.Driver = (*Driver)(nil)
	_ api.Closer      = (*Driver)(nil)
)
