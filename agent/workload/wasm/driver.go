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
	"os"
	"path/filepath"
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
	// MaxRunning bounds the requests running at once on this machine, MemoryMiB
	// what they may hold together, over all replicas; one replica gets half.
	// Whoever comes then waits shortly, and is sent elsewhere.
	MaxRunning, MemoryMiB int
	Log                   *slog.Logger
}

// Driver implements workload.Driver.
type Driver struct {
	cfg    Config
	pool   *pool
	budget *budget

	compiling sync.Mutex // one compilation at a time: it takes a core and much memory

	mu       sync.Mutex
	programs map[programKey]*program
	closed   bool
}

type programKey struct {
	module    cid.Cid
	memoryMiB uint32
	entry     string
}

// program is a compiled module and where it runs. It has a runtime and a cache
// of its own, so that nothing of it is left once they are closed.
type program struct {
	cache   wazero.CompilationCache
	runtime wazero.Runtime
	code    wazero.CompiledModule

	// Both are guarded by the driver's mu.
	users     int // replicas, and calls under way
	forgotten bool
}

func (p *program) close(ctx context.Context) error {
	return errors.Join(p.runtime.Close(ctx), p.cache.Close(ctx))
}

// New returns a driver. Close frees what it compiled.
func New(cfg Config) (*Driver, error) {
	if cfg.Fetch == nil || cfg.Log == nil || cfg.MaxRunning < 1 || cfg.MemoryMiB < 1 {
		return nil, errors.New("new wasm driver: fetch, logger, and a positive number of running requests and of MiB for them are required")
	}
	return &Driver{
		cfg:      cfg,
		pool:     newPool(cfg.MaxRunning * idlePerRunner),
		budget:   newBudget(cfg.MemoryMiB, cfg.MaxRunning),
		programs: make(map[programKey]*program),
	}, nil
}

// Close frees everything compiled. Instances must have been closed before.
func (d *Driver) Close(ctx context.Context) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.closed = true
	var errs []error
	for _, p := range d.programs {
		errs = append(errs, p.close(ctx))
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close wasm driver: %w", err)
	}
	return nil
}

// Prepare implements workload.Driver: it fetches and compiles the module. Once
// begun, compiling is not interrupted; how long it takes is bounded by the size
// that a module may have to be stored at all.
func (d *Driver) Prepare(ctx context.Context, s spec.Spec) error {
	p, err := d.use(ctx, s)
	if err != nil {
		return err
	}
	d.leave(p)
	return nil
}

// Start implements workload.Driver.
func (d *Driver) Start(ctx context.Context, t workload.Token, s spec.Spec) (workload.Instance, error) {
	p, err := d.use(ctx, s)
	if err != nil {
		return nil, err
	}
	return newInstance(d, p, t, s), nil
}

// Forget implements workload.Driver. What replicas still run goes with the last
// of them. It waits for a compilation under way: that may be of this module.
func (d *Driver) Forget(module cid.Cid) {
	d.compiling.Lock()
	defer d.compiling.Unlock()
	d.mu.Lock()
	defer d.mu.Unlock()
	for key, p := range d.programs {
		if key.module == module {
			delete(d.programs, key)
			p.forgotten = true
			d.free(p)
		}
	}
	if d.cfg.CacheDir == "" {
		return
	}
	if err := os.RemoveAll(d.cacheDir(module)); err != nil {
		d.cfg.Log.Warn("compiled module stays on disk", "module", module.String(), "error", err)
	}
}

// use returns the program of a spec, compiled now if it was not before. It stays
// usable until as many calls of leave.
func (d *Driver) use(ctx context.Context, s spec.Spec) (*program, error) {
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
	if err := ctx.Err(); err != nil { // no longer wanted: it may have been forgotten already
		return nil, fmt.Errorf("prepare workload: %w", err)
	}
	return d.compile(ctx, key, module)
}

func (d *Driver) known(key programKey) *program {
	d.mu.Lock()
	defer d.mu.Unlock()
	p := d.programs[key]
	if p != nil {
		p.users++
	}
	return p
}

// leave ends what use began.
func (d *Driver) leave(p *program) {
	d.mu.Lock()
	defer d.mu.Unlock()
	p.users--
	d.free(p)
}

// free closes a program that nobody wants or uses. The caller holds mu.
func (d *Driver) free(p *program) {
	if !p.forgotten || p.users > 0 {
		return
	}
	if err := p.close(context.Background()); err != nil {
		d.cfg.Log.Warn("free compiled module", "error", err)
	}
}

func (d *Driver) compile(ctx context.Context, key programKey, module []byte) (*program, error) {
	p := &program{cache: wazero.NewCompilationCache(), users: 1}
	if d.cfg.CacheDir != "" {
		cache, err := wazero.NewCompilationCacheWithDir(d.cacheDir(key.module))
		if err != nil {
			return nil, fmt.Errorf("open compilation cache: %w", err)
		}
		p.cache = cache
	}
	p.runtime = wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().
		WithMemoryLimitPages(key.memoryMiB*pagesPerMiB).
		WithCloseOnContextDone(true).
		WithCompilationCache(p.cache).
		WithDebugInfoEnabled(false))
	if err := p.load(ctx, key, module); err != nil {
		return nil, errors.Join(err, p.close(ctx))
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil, errors.Join(errors.New("compile module: driver is closed"), p.close(ctx))
	}
	d.programs[key] = p
	return p, nil
}

// cacheDir is one directory for each module, so that it can be forgotten.
func (d *Driver) cacheDir(module cid.Cid) string {
	return filepath.Join(d.cfg.CacheDir, module.String())
}

func (p *program) load(ctx context.Context, key programKey, module []byte) error {
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, p.runtime); err != nil {
		return fmt.Errorf("start WASI: %w", err)
	}
	code, err := p.runtime.CompileModule(ctx, module)
	if err != nil {
		return fmt.Errorf("compile module %s: %w", key.module, firstLine(err))
	}
	if err := checkShape(code, key.entry); err != nil {
		return fmt.Errorf("compile module %s: %w", key.module, err)
	}
	p.code = code
	return nil
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
