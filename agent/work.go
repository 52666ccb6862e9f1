package agent

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"runtime"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/container"
	"github.com/depin-agent/depin-agent/agent/workload/gateway"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	"github.com/depin-agent/depin-agent/agent/workload/wasm"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

const (
	// What requests to workloads may take of the machine at once. Programs wait
	// and sleep, so there are more of them than cores.
	runningPerCore = 4
	memoryPerCore  = 1 << 10 // MiB
	memoryLeast    = 2 << 10 // MiB: two of the largest programs

	// engineFirst is how long the start of an agent waits for a container engine.
	engineFirst = 3 * time.Second
)

// work is what this node runs for others.
type work struct {
	driver     *wasm.Driver
	containers *container.Driver // nil without an engine
	executor   *workload.Executor
	gateway    *gateway.Gateway
	fetcher    *evidence.Fetcher
}

func newWork(node uint32, c Config, store *evidence.Store, bus p2p.Bus, where routes, log *slog.Logger) (*work, error) {
	fetcher := evidence.NewFetcher(store, bus, log)
	cores := runtime.GOMAXPROCS(0)
	driver, err := wasm.New(wasm.Config{
		Fetch:      func(ctx context.Context, c cid.Cid) ([]byte, error) { return fetcher.Get(ctx, c) },
		CacheDir:   filepath.Join(c.DataDir, "compiled"),
		MaxRunning: runningPerCore * cores, MemoryMiB: max(memoryLeast, memoryPerCore*cores), Log: log,
	})
	if err != nil {
		return nil, err
	}
	drivers := map[string]workload.Driver{spec.DriverWasm: driver}
	var containers *container.Driver
	if c.Engine != "" {
		if containers, err = newContainers(node, c, log); err != nil {
			return nil, err
		}
		drivers[spec.DriverContainer] = containers
	}
	executor, err := workload.NewExecutor(workload.Config{
		Node: node, Drivers: drivers, Blocks: modules{store, fetcher}, Log: log,
	})
	if err != nil {
		return nil, err
	}
	where.spec = executor.Spec
	front, err := gateway.New(gateway.Config{Routes: where, Local: executor, Peers: bus, Now: time.Now, Log: log})
	if err != nil {
		return nil, err
	}
	return &work{driver: driver, containers: containers, executor: executor, gateway: front, fetcher: fetcher}, nil
}

// newContainers returns the driver of the configured engine. An engine that is
// down is no reason not to prove that the node is up.
func newContainers(node uint32, c Config, log *slog.Logger) (*container.Driver, error) {
	dir, err := filepath.Abs(c.DataDir)
	if err != nil {
		return nil, err
	}
	// A data directory has one process; the others tell apart agents that each see
	// theirs under the same name.
	owner := fmt.Sprintf("%s %s/%d", dir, c.Network, node)
	d, err := container.New(container.Config{Socket: c.Engine, Owner: owner, Network: c.EngineNetwork, Log: log})
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), engineFirst)
	defer cancel()
	if err := d.Sweep(ctx); err != nil {
		log.Warn("containers can not run yet", "error", err)
	}
	return d, nil
}

// running is what the node says it serves when it is challenged.
func (w *work) running() []observation.Replica {
	serving := w.executor.Serving()
	out := make([]observation.Replica, len(serving))
	for i, t := range serving {
		out[i] = observation.Replica{Item: t.ID(), Generation: t.Generation}
	}
	return out
}

// follow hands the executor what the chain says now, and what it says for good.
func (w *work) follow(v *chain.View) {
	workloads := make(map[uint32]workload.Workload, len(v.Workloads))
	for id, one := range v.Workloads {
		spec, err := cid.Decode(one.Spec)
		if err != nil {
			continue // not a CID: nobody can run it
		}
		final, known := v.Final.Workloads[id]
		workloads[id] = workload.Workload{Spec: spec, Closed: known && final.Closed}
	}
	w.executor.Apply(workload.Plan{
		Workloads: workloads, Latest: assignments(v.State), Finalized: assignments(v.Final),
		HeadBlock: v.Head.Number, HeadHash: v.Head.Hash, FinalBlock: v.FinalHead.Number,
		Canonical: func(block uint64, hash [32]byte) workload.Canonicity {
			switch canonical, known := v.Canonical(block, hash); {
			case !known:
				return workload.Unknown
			case canonical:
				return workload.Canonical
			default:
				return workload.NotCanonical
			}
		},
	})
}

func assignments(s *chain.State) []workload.Assignment {
	out := make([]workload.Assignment, 0, len(s.Assignments))
	for _, a := range s.Assignments {
		out = append(out, workload.Assignment{
			Item: workload.Item{Workload: a.Workload(), Replica: a.Replica()},
			Node: a.Node, Generation: a.Generation, Block: a.Block, BlockHash: a.BlockHash,
		})
	}
	return out
}

// close ends replicas first, then what they ran on.
func (w *work) close(ctx context.Context) error {
	if err := w.executor.Close(); err != nil {
		return fmt.Errorf("release replicas: %w", err)
	}
	var err error
	if w.containers != nil {
		err = w.containers.Close()
	}
	return errors.Join(err, w.driver.Close(ctx))
}

// modules is the block store and the network behind it, as the executor needs
// them.
type modules struct {
	*evidence.Store
	fetcher *evidence.Fetcher
}

func (m modules) Get(ctx context.Context, c cid.Cid) ([]byte, error) { return m.fetcher.Get(ctx, c) }
