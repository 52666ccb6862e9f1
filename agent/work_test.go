package agent

import (
	"context"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	"github.com/depin-agent/depin-agent/p2p/memnet"
)

// An engine that is down is waited for, one that is not configured is not: and neither keeps a node from starting.
func TestContainersRunWhereAnEngineIsConfigured(t *testing.T) {
	for engine, want := range map[string]string{"/nonexistent/socket": "ask the container engine", "": "no driver"} {
		dir := t.TempDir()
		store, err := evidence.Open(filepath.Join(dir, "evidence.db"), evidence.Config{Retention: time.Hour, Now: time.Now})
		must(t, err)
		root, block, err := spec.NewContainer("docker.io/library/site@sha256:"+strings.Repeat("ab", 32), 80).Encode()
		must(t, err)
		must(t, store.Put(root, block))
		bus := memnet.New(1).Bus("me")
		w, err := newWork(1, Config{DataDir: dir, Engine: engine}, store, bus, routes{sight: &sight{}}, slog.New(slog.DiscardHandler))
		must(t, err)
		if problem := prepared(t, w, root); !strings.Contains(problem, want) {
			t.Errorf("engine %q: %s", engine, problem)
		}
		must(t, w.close(context.Background()))
		must(t, bus.Close())
		must(t, store.Close())
	}
}

// prepared is what is said of a workload after the first attempt to prepare it.
func prepared(t *testing.T, w *work, root cid.Cid) string {
	t.Helper()
	w.executor.Apply(workload.Plan{Workloads: map[uint32]workload.Workload{7: {Spec: root}}})
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if p := w.executor.Preparations(); len(p) == 1 && p[0].Err != nil {
			return p[0].Err.Error()
		}
	}
	return "nothing was said"
}

func TestEngineNetworkThatLeadsToTheHostIsRefused(t *testing.T) {
	if _, err := newContainers(1, Config{DataDir: t.TempDir(), Engine: "s", EngineNetwork: "host"}, slog.New(slog.DiscardHandler)); err == nil {
		t.Fatal("containers would see what listens on loopback")
	}
}
