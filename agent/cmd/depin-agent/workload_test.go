package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/publish"
	"github.com/depin-agent/depin-agent/agent/workload/gateway"
	"github.com/depin-agent/depin-agent/agent/workload/manifest"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/contracts/presets"
)

// agentOf is a gateway that takes blocks, and answers for each replica in turn under the generation the chain gives it,
// less what it lags behind.
type agentOf struct {
	n      *testNetwork
	mu     sync.Mutex
	blocks map[string][]byte
	asked  int
	lag    atomic.Int64 // generations that the replicas with an odd number are behind
}

func (g *agentOf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if strings.HasPrefix(r.URL.Path, "/w/1/") {
		work, err := g.n.ledger.Workload(r.Context(), 1)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		g.asked++
		replica := uint8(g.asked % int(work.Replicas))
		a, err := g.n.ledger.Assignment(r.Context(), 1, replica)
		if err != nil || a.Node == 0 {
			http.Error(w, fmt.Sprint("no replica ", err), http.StatusBadGateway)
			return
		}
		generation := int64(a.Generation) - int64(replica%2)*g.lag.Load()
		w.Header().Set(gateway.HeaderReplica, fmt.Sprint(replica))
		w.Header().Set(gateway.HeaderGeneration, fmt.Sprint(generation))
		w.WriteHeader(http.StatusTeapot) // what a program says of the path does not matter
		return
	}
	if r.Method == http.MethodPut {
		block, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		g.blocks[r.URL.Path] = block
		w.WriteHeader(http.StatusCreated)
		return
	}
	if g.blocks[r.URL.Path] == nil {
		http.NotFound(w, r)
		return
	}
	w.Write(g.blocks[r.URL.Path]) //nolint:errcheck // the command looks
}

func newAgent(t *testing.T, n *testNetwork) (*agentOf, []string) {
	t.Helper()
	g := &agentOf{n: n, blocks: make(map[string][]byte)}
	s := httptest.NewServer(g)
	t.Cleanup(s.Close)
	return g, []string{"--gateway", s.URL}
}

// workloadFile writes a manifest beside a module.
func workloadFile(t *testing.T, more string) string {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "m.wasm"), program, 0o600)
	return write(t, filepath.Join(dir, "w.yaml"), "driver: wasm\nmodule: m.wasm\nprice: 0.5\n"+more, 0o600)
}

func TestAManifestIsMadeOnceAndHasASchema(t *testing.T) {
	t.Chdir(t.TempDir())
	o := try(t, "workload", "init")
	if o.code != 0 || !strings.Contains(o.out, "workload deploy -f workload.yaml") {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	refused(t, try(t, "workload", "init"), "workload.yaml already exists", "-f")
	if m, err := manifest.Read("workload.yaml"); err != nil || m.Replicas != 3 {
		t.Error(m, err)
	}
	refused(t, try(t, "workload", "deploy", "-f", "workload.yaml"), "workload.yaml:8: module: read module: open module.wasm: no such file", "check the path")
	o = try(t, "workload", "schema")
	if o.code != 0 || !json.Valid([]byte(o.out)) {
		t.Errorf("%d %s%s", o.code, o.out, o.err)
	}
}

func TestABadManifestIsOneLine(t *testing.T) {
	c := newTestChain(t)
	t.Chdir(t.TempDir())
	spec, agent := hosted(t, program)
	page := workloadFile(t, "epochs: 10\n")
	write(t, filepath.Join(filepath.Dir(page), "m.wasm"), "<html>", 0o600)
	foreign := write(t, filepath.Join(t.TempDir(), "w.yaml"), "driver: wasm\nmodule: "+foreignCID+"\nprice: 0.5\nepochs: 10\n", 0o600)
	for _, k := range []struct {
		name, what, next string
		args             []string
	}{
		{"no file", "no such file", "check the path", []string{"-f", "none.yaml"}},
		{"a directory", "is a directory", "name a file", []string{"-f", c.dir}},
		{"an unknown key", "w.yaml:4: replica is unknown", "replicas, max-per-domain", []string{"-f", workloadFile(t, "replica: 3\n")}},
		{"a price below the minimum", "low.yaml:3: price is too low", "choose 0.01 or more",
			[]string{"-f", write(t, filepath.Join(filepath.Dir(page), "low.yaml"), "driver: wasm\nmodule: "+foreignCID+"\nprice: 0.001\nepochs: 10\n", 0o600)}},
		{"too few epochs", "w.yaml:4: epochs 9 is too short", "choose 10 or more", []string{"-f", workloadFile(t, "epochs: 9\n")}},
		{"too small an escrow", "w.yaml:4: escrow is less than 10 epochs cost", "choose 15 or more", []string{"-f", workloadFile(t, "escrow: 14.9\n")}},
		{"no escrow", "w.yaml:4: escrow is less than 10 epochs cost", "choose 15 or more", []string{"-f", workloadFile(t, "escrow: 0\n")}},
		{"a flag that says it again", "--replicas and --file are both given", "say it in", []string{"-f", workloadFile(t, "epochs: 10\n"), "--replicas", "2"}},
		{"a module beside it", "--spec and --file are both given", "say it in", []string{"-f", workloadFile(t, "epochs: 10\n"), "--spec", spec}},
		{"a module that is none", "w.yaml:2: module: not a WebAssembly module", "GOOS=wasip1", []string{"-f", page}},
		{"an image with a tag only", "w.yaml:2: image", "NAME@sha256:DIGEST",
			[]string{"-f", write(t, filepath.Join(c.dir, "w.yaml"), "driver: container\nimage: a/b:latest\nport: 80\nprice: 1\nepochs: 10\n", 0o600)}},
		{"an origin in the clear", "w.yaml:4: origin is not", "https://", []string{"-f", workloadFile(t, "origin: http://a\nepochs: 10\n")}},
		{"nobody to hand it out", "no agent is given that would hand out the module", "--gateway", []string{"-f", workloadFile(t, "epochs: 10\n")}},
		{"a module that nobody has", "no --gateway has " + foreignCID, "hosts it already", []string{"-f", foreign, "--gateway", agent}},
	} {
		t.Run(k.name, func(t *testing.T) {
			o := try(t, join([]string{"workload", "deploy"}, c.flags(), c.owner(c.poor), k.args)...)
			refused(t, o, k.what, k.next)
		})
	}
}

// foreignCID is a module that no agent of these tests has.
const foreignCID = "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"

// A workload's life, as its owner sees it.
func TestAWorkloadIsWatchedChangedAndPaid(t *testing.T) {
	quickly(t)
	n := newTestNetwork(t)
	t.Chdir(t.TempDir())
	ctx, l := context.Background(), n.ledger
	g, at := newAgent(t, n)
	owner := n.owner(n.rich)
	run := func(args ...string) outcome { return try(t, join([]string{"workload"}, args, n.flags())...) }
	fine := func(o outcome, want ...string) {
		t.Helper()
		if o.code != 0 {
			t.Fatalf("%d %s%s", o.code, o.out, o.err)
		}
		for _, w := range want {
			if !strings.Contains(o.out, w) {
				t.Errorf("no %q in\n%s", w, o.out)
			}
		}
	}
	first := workloadFile(t, "escrow: 50\nreplicas: 2\nlimits: {time: 250ms}\nenv: {A: b}\n")
	fine(run(join([]string{"deploy", "-f", first}, at, owner)...), "workload 1, spec bafyrei", "workload status 1")
	var described spec.Spec
	for path, block := range g.blocks {
		if s, err := spec.Decode(block); err == nil {
			described = s
		} else if string(block) != program {
			t.Errorf("%s is neither the spec nor the module", path)
		}
	}
	if len(g.blocks) != 2 || described.Limits.TimeMS != 250 || described.Env["A"] != "b" {
		t.Fatalf("%d blocks, %+v", len(g.blocks), described)
	}
	fine(run("status", "1"), "open", "unplaced", "escrow 50 tokens", "ends at attested epoch 50")
	n.place()
	a, err := l.Assignment(ctx, 1, 0)
	if err != nil || a.Node == 0 {
		t.Fatal(a, err)
	}

	// Five epochs, of which the first replica's host missed two: the status foretells what a settlement does.
	n.attest(5, bindings.Debit{Node: a.Node, Epochs: 2})
	fine(run("status", "1"), "3 of 5 epochs", "5 of 5 epochs", "12s", "20s", "5 of them to settle", "0 tokens in fees, 0 refunded", "now 5: about 20")
	fine(run(join([]string{"withdraw", "1"}, owner)...), "1 tokens to 0x")
	fine(run("status", "1"), "3 of 5 epochs", "5 of 5 epochs", "0 of them to settle", "4 tokens in fees, 1 refunded")
	var s struct {
		Refunds string
		Hosts   []struct {
			Node    uint32
			Refunds string
		}
	}
	o := run("status", "1", "--json")
	if err := json.Unmarshal([]byte(o.out), &s); err != nil || s.Refunds != "1000000000000000000" || len(s.Hosts) != 2 || s.Hosts[0].Refunds != s.Refunds || s.Hosts[0].Node != a.Node {
		t.Fatalf("%s %v", o.out, err)
	}
	fine(run(join([]string{"withdraw"}, owner)...), "nothing to withdraw")

	// Scale.
	refused(t, run(join([]string{"scale", "1"}, owner)...), "the number of replicas is not given", "--replicas")
	refused(t, run(join([]string{"scale", "1", "--replicas", "33"}, owner)...), "--replicas 33 is out of range", "1 to 32")
	refused(t, run(join([]string{"scale", "1", "--replicas", "3", "--max-per-domain", "4"}, owner)...), "--max-per-domain 4 is out of range", "1 to 3")
	refused(t, run(join([]string{"scale", "1", "--replicas", "2"}, owner)...), "NothingChanged(1)", "it is so already")
	refused(t, run(join([]string{"scale", "1", "--replicas", "30"}, owner)...), "EscrowTooSmall", "workload fund")
	refused(t, run(join([]string{"scale", "1", "--replicas", "3"}, n.owner(n.poor))...), "NotWorkloadOwner(1)", "--owner-key")
	fine(run(join([]string{"scale", "1", "--replicas", "3"}, owner)...), "3 replicas, at most 1 in one domain, paid until attested epoch")
	n.place()

	// Update.
	update := func(file string, more ...string) outcome {
		return run(join([]string{"update", "1", "-f", file}, at, more)...)
	}
	second := workloadFile(t, "escrow: 50\nreplicas: 2\nenv: {A: c}\n")
	refused(t, run(join([]string{"update", "1"}, at, owner)...), "no manifest is given", "-f workload.yaml")
	refused(t, update(first, owner...), "workload 1 runs this spec already", "change the module")
	refused(t, update(second, n.ownerOf(1)...), "workload 1 belongs to", "--owner-key")
	refused(t, run(join([]string{"update", "1", "-f", second}, owner)...), "no agent is given", "--gateway")
	g.lag.Store(1)
	o = update(second, join(owner, []string{"--timeout", "400ms"})...)
	if o.code != 1 || !strings.Contains(o.err, "after 400ms (2 do)") || !strings.Contains(o.err, "\n2 of 3 replicas\n") || !strings.Contains(o.out, "keeps 3 replicas") {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	refused(t, update(second, owner...), "runs this spec already", "change")
	g.lag.Store(0)
	third := workloadFile(t, "escrow: 50\nreplicas: 3\nenv: {A: d}\n")
	o = update(third, owner...)
	fine(o, "workload 1, spec")
	if !strings.Contains(o.err, "3 of 3") || strings.Contains(o.out, "keeps") {
		t.Fatalf("%s%s", o.out, o.err)
	}
	fine(run("status", "1"), strings.TrimPrefix(strings.Split(o.out, "\n")[0], "workload 1, "), "revision 3")
	fine(run("list", "1"), strings.TrimPrefix(strings.Split(o.out, "\n")[0], "workload 1, spec "))

	// One that only containers run.
	key, err := keys.LoadAccount(n.rich, mustPassword(t, n.pass))
	if err != nil {
		t.Fatal(err)
	}
	w, err := ledger.NewWallet(ctx, l.Backend, key)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Allow(ctx, w, l.Work, presets.Tokens(10)); err != nil {
		t.Fatal(err)
	}
	n.do(w, l.CreateWorkload(bindings.WorkloadSpec{Spec: "x", Driver: 2, Replicas: 1, MaxPerDomain: 1, Price: presets.Tokens(1), Escrow: presets.Tokens(10)}))
	refused(t, run(join([]string{"update", "2", "-f", third}, at, owner)...), "w.yaml:1: driver: workload 2 was made for another driver than wasm", "deploy a new workload")

	// Money, and the end.
	refused(t, run(join([]string{"fund", "1", "0"}, owner)...), "nothing would be paid", "more than 0")
	refused(t, run(join([]string{"fund", "1", "much"}, owner)...), "is not an amount", "0.5")
	refused(t, run(join([]string{"fund", "9", "1"}, owner)...), "workload 9 does not exist", "workload list")
	fine(run(join([]string{"fund", "1", "15"}, owner)...), "paid until attested epoch")
	refused(t, run(join([]string{"close", "1"}, n.owner(n.poor))...), "NotWorkloadOwner(1)", "--owner-key")
	fine(run(join([]string{"close", "1"}, owner)...), "workload 1 is closed", "workload withdraw")
	for _, command := range [][]string{{"close", "1"}, {"fund", "1", "1"}, {"scale", "1", "--replicas", "1"}, {"update", "1", "-f", first}} {
		refused(t, run(join(command, owner)...), "workload 1 is closed", "workload deploy")
	}
	fine(run("status", "1"), "closed", "released", "of credit")
	fine(run(join([]string{"withdraw", "1"}, owner)...), "tokens to 0x")
}

// A module that agents have already needs no file here.
func TestAModuleIsFoundByItsAddress(t *testing.T) {
	n := newTestNetwork(t)
	t.Chdir(t.TempDir())
	g, at := newAgent(t, n)
	blocks, _, err := publish.Package([]byte(program))
	if err != nil {
		t.Fatal(err)
	}
	g.blocks["/ipfs/"+blocks[0].CID.String()] = blocks[0].Data
	file := write(t, filepath.Join(t.TempDir(), "w.yaml"), "driver: wasm\nmodule: "+blocks[0].CID.String()+"\nprice: 1\nepochs: 10\n", 0o600)
	o := try(t, join([]string{"workload", "deploy", "-f", file}, at, n.flags(), n.owner(n.rich))...)
	if o.code != 0 || len(g.blocks) != 2 {
		t.Fatalf("%d %s%s, %d blocks", o.code, o.out, o.err, len(g.blocks))
	}
}
