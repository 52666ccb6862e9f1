package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

// agentPatience is how long all agents together may take to answer: they start at once and share the machine.
const agentPatience = 90 * time.Second

// maxStatus bounds what an agent may say about itself.
const maxStatus = 1 << 20

// chainID is anvil's own.
const chainID = 31337

// Options of a devnet. Ports of 0 mean: any free one.
type Options struct {
	Dir      string
	Nodes    int
	Port     int    // anvil
	HTTPPort int    // of node 1; node n has the n-th after it
	P2PPort  int    // likewise
	Anvil    string // path, or "" to look for it
	Root     string // the repository, or ""
	Binary   string // depin-agent
	Module   string // the workload's wasm, or "" for the sample
	Detach   bool   // leave it running when the program ends
}

// Devnet is a running network, supervised by this process.
type Devnet struct {
	Ledger *ledger.Ledger

	options  Options
	out      *terminal.Output
	client   *ethclient.Client
	http     *http.Client
	fleet    *fleet
	control  *control
	deployer *ledger.Wallet
	members  []member
	asked    chan struct{} // closed by `devnet stop`
	stopping sync.Once
	ended    sync.Once
}

// Up starts everything, from the chain to a workload that answers. On an error nothing is left running.
func Up(ctx context.Context, o Options, out *terminal.Output) (*Devnet, error) {
	if o.Nodes < MinNodes || o.Nodes > MaxNodes {
		return nil, fmt.Errorf("%w: %d", ErrNodes, o.Nodes)
	}
	var err error
	if o.Dir, err = filepath.Abs(o.Dir); err != nil {
		return nil, fmt.Errorf("find devnet directory: %w", err)
	}
	anvil, err := FindAnvil(o.Anvil, o.Root)
	if err != nil {
		return nil, err
	}
	ports, err := o.ports()
	if err != nil {
		return nil, err
	}
	if err := prepareDir(o.Dir); err != nil {
		return nil, err
	}
	d := &Devnet{
		options: o, out: out, asked: make(chan struct{}),
		fleet: newFleet(o.Dir, newStarter(!o.Detach)),
		http:  &http.Client{Timeout: 5 * time.Second},
	}
	if err := d.up(ctx, anvil, ports); err != nil {
		d.Down()
		return nil, err
	}
	return d, nil
}

func (d *Devnet) up(ctx context.Context, anvil string, ports ports) (err error) {
	n := d.options.Nodes
	if d.control, err = serveControl(d.options.Dir, d); err != nil {
		return err
	}
	for _, step := range []struct {
		name string
		do   func(context.Context) (string, error)
	}{
		{"start anvil", func(ctx context.Context) (string, error) { return d.startChain(ctx, anvil, ports.chain) }},
		{"deploy the contracts", d.deployContracts},
		{fmt.Sprintf("make keys for %d nodes", n), func(context.Context) (string, error) { return d.makeMembers(ports) }},
		{fmt.Sprintf("register %d nodes", n), d.registerMembers},
		{fmt.Sprintf("start %d agents", n), d.startAgents},
		{"bootstrap the network", d.bootstrap},
		{"deploy the sample workload", d.deploySample},
		{"fetch and compile it on every node", d.prepared},
		{"wait for the first settled epoch", d.firstEpoch},
	} {
		s := d.out.Step("%s", step.name)
		detail, err := step.do(ctx)
		if err != nil {
			s.Fail()
			return fmt.Errorf("%s: %w", step.name, err)
		}
		s.Done("%s", detail)
	}
	return nil
}

// ErrNodes is a number of nodes no devnet has.
var ErrNodes = fmt.Errorf("a devnet has %d to %d nodes", MinNodes, MaxNodes)

type ports struct {
	chain     int
	http, p2p []int
}

// ports are looked at before anything starts, so that a taken one costs nothing.
func (o Options) ports() (ports, error) {
	var p ports
	var err error
	if p.chain, err = claim(o.Port, "anvil", "--port"); err != nil {
		return p, err
	}
	for i := range o.Nodes {
		h, err := claim(nth(o.HTTPPort, i), fmt.Sprintf("gateway of node %d", i+1), "--http-port")
		if err != nil {
			return p, err
		}
		t, err := claim(nth(o.P2PPort, i), fmt.Sprintf("libp2p of node %d", i+1), "--p2p-port")
		if err != nil {
			return p, err
		}
		p.http, p.p2p = append(p.http, h), append(p.p2p, t)
	}
	return p, nil
}

func nth(first, i int) int {
	if first == 0 {
		return 0
	}
	return first + i
}

func (d *Devnet) startChain(ctx context.Context, anvil string, port int) (string, error) {
	c := anvilCommand(anvil, d.options.Dir, port, d.options.Nodes+2)
	p, err := d.fleet.startAnvil(c, fmt.Sprintf("--port %d", port))
	if err != nil {
		return "", err
	}
	url := fmt.Sprintf("http://%s:%d", loopback, port)
	if d.client, err = dialAnvil(ctx, url, p); err != nil {
		return "", err
	}
	return url, d.fleet.update(func(s *State) {
		s.ChainID, s.RPC, s.Binary = chainID, url, d.options.Binary
		s.Supervisor, s.Control = os.Getpid(), d.control.path
	})
}

func (d *Devnet) deployContracts(ctx context.Context) (string, error) {
	dep, err := deploy(ctx, d.client, d.options.Nodes)
	if err != nil {
		return "", err
	}
	d.Ledger, d.deployer = dep.ledger, dep.deployer
	return "Network " + d.Ledger.Network.Hex(), d.fleet.update(func(s *State) {
		s.Network, s.Work, s.Token = d.Ledger.Network, d.Ledger.Work, d.Ledger.Token
	})
}

// makeMembers writes each node's directory: password, keys, configuration.
func (d *Devnet) makeMembers(p ports) (string, error) {
	layout := domains(d.options.Nodes)
	d.members = make([]member, d.options.Nodes)
	nodes := make([]NodeState, d.options.Nodes)
	errs := make([]error, d.options.Nodes)
	var wg sync.WaitGroup
	for i := range d.members {
		wg.Go(func() {
			d.members[i], nodes[i], errs[i] = d.makeMember(uint32(i+1), layout[i], p.http[i], p.p2p[i])
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return "", err
	}
	return filepath.Join(d.options.Dir, "nodes"), d.fleet.update(func(s *State) { s.Nodes = nodes })
}

func (d *Devnet) makeMember(id uint32, domain string, httpPort, p2pPort int) (member, NodeState, error) {
	dir := filepath.Join(d.options.Dir, "nodes", fmt.Sprint(id))
	password, err := keys.WritePassword(filepath.Join(dir, "password"))
	if err != nil {
		return member{}, NodeState{}, err
	}
	set, err := keys.Create(filepath.Join(dir, "keys"), password, keys.Light)
	if err != nil {
		return member{}, NodeState{}, err
	}
	owner, err := ownerKey(id)
	if err != nil {
		return member{}, NodeState{}, err
	}
	if err := keys.WriteAccount(filepath.Join(dir, "owner.json"), owner, password, keys.Light); err != nil {
		return member{}, NodeState{}, err
	}
	wallet, err := ledger.NewWallet(context.Background(), d.client, owner)
	if err != nil {
		return member{}, NodeState{}, err
	}
	m := member{id: id, domain: domain, owner: wallet, keys: set, account: addressOf(set.Agent),
		listen: fmt.Sprintf("/ip4/%s/tcp/%d", loopback, p2pPort)}
	n := NodeState{
		Node: id, Domain: domain, Owner: wallet.Address, Agent: m.account,
		Gateway: fmt.Sprintf("http://%s:%d", loopback, httpPort), Listen: m.listen,
		Dir: dir, Log: filepath.Join(dir, "agent.log"), Config: filepath.Join(dir, "config.yaml"),
	}
	n.Mark = n.Config
	config := fmt.Sprintf(`# Node %d of a local network. Every key here is also a flag of "depin-agent run" and a DEPIN_ variable.
data-dir: %s
password-file: %s
rpc: [%s]
allow-fewer-rpc: true
network: %s
work: %s
node: %d
listen: [%s]
http: %s:%d
poll-interval: 250ms
`, id, dir, filepath.Join(dir, "password"), d.fleet.snapshot().RPC, d.Ledger.Network, d.Ledger.Work, id, m.listen, loopback, httpPort)
	if err := os.WriteFile(n.Config, []byte(config), 0o600); err != nil {
		return member{}, NodeState{}, fmt.Errorf("write configuration: %w", err)
	}
	return m, n, nil
}

func (d *Devnet) registerMembers(ctx context.Context) (string, error) {
	dep := deployment{ledger: d.Ledger, deployer: d.deployer}
	return fmt.Sprintf("%d units of stake each", nodeUnits), dep.register(ctx, d.members)
}

// startAgents runs before bootstrap: nobody is judged for the time it takes.
func (d *Devnet) startAgents(ctx context.Context) (string, error) {
	for _, n := range d.State().Nodes {
		if err := d.fleet.start(n.Node); err != nil {
			return "", err
		}
	}
	deadline := time.Now().Add(agentPatience)
	for _, n := range d.State().Nodes {
		for !d.answers(ctx, n) {
			switch {
			case ctx.Err() != nil:
				return "", ctx.Err()
			case !d.fleet.alive(n.Node):
				return "", fmt.Errorf("agent of node %d ended: %s", n.Node, d.fleet.lastWords(n.Node))
			case time.Now().After(deadline):
				return "", fmt.Errorf("agent of node %d does not answer at %s; its log is %s", n.Node, n.Gateway, n.Log)
			}
			time.Sleep(100 * time.Millisecond)
		}
	}
	return "all answer", nil
}

// agentStatus is what an agent says about itself, as far as starting a network needs it. Nothing is judged by it.
type agentStatus struct {
	Workloads []struct {
		Workload uint32 `json:"workload"`
		Ready    bool   `json:"ready"`
	} `json:"workloads"`
}

func (d *Devnet) ask(ctx context.Context, n NodeState) (agentStatus, error) {
	var s agentStatus
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, n.Gateway+"/status", nil)
	if err != nil {
		return s, fmt.Errorf("ask agent: %w", err)
	}
	resp, err := d.http.Do(req)
	if err != nil {
		return s, fmt.Errorf("ask agent: %w", err)
	}
	defer resp.Body.Close() //nolint:errcheck // read as far as needed
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxStatus)).Decode(&s); err != nil {
		return s, fmt.Errorf("decode status of agent: %w", err)
	}
	return s, nil
}

func (d *Devnet) answers(ctx context.Context, n NodeState) bool {
	_, err := d.ask(ctx, n)
	return err == nil
}

// prepared waits until any node could host the sample at once.
func (d *Devnet) prepared(ctx context.Context) (string, error) {
	deadline := time.Now().Add(agentPatience)
	for _, n := range d.State().Nodes {
		for !d.isPrepared(ctx, n) {
			if time.Now().After(deadline) {
				return "", fmt.Errorf("node %d did not prepare the workload in %s; its log is %s", n.Node, agentPatience, n.Log)
			}
			select {
			case <-ctx.Done():
				return "", ctx.Err()
			case <-time.After(100 * time.Millisecond):
			}
		}
	}
	return "", nil
}

func (d *Devnet) isPrepared(ctx context.Context, n NodeState) bool {
	s, err := d.ask(ctx, n)
	if err != nil {
		return false
	}
	for _, w := range s.Workloads {
		if w.Workload == d.State().Workload {
			return w.Ready
		}
	}
	return false
}

func (d *Devnet) bootstrap(ctx context.Context) (string, error) {
	dep := deployment{ledger: d.Ledger, deployer: d.deployer}
	return fmt.Sprintf("%d tokens to earn", rewardTokens), dep.bootstrap(ctx, d.members)
}

// firstEpoch waits until the nodes have proven and settled one epoch.
func (d *Devnet) firstEpoch(ctx context.Context) (string, error) {
	deadline := time.Now().Add(agentPatience)
	for {
		s, err := d.Ledger.State(ctx)
		if err != nil {
			return "", err
		}
		if s.Seq > 0 {
			return fmt.Sprintf("epoch %d", s.SettledEpoch), nil
		}
		if time.Now().After(deadline) {
			return "", fmt.Errorf("no attestation after %s; the agents' logs are %s/nodes/*/agent.log", agentPatience, d.options.Dir)
		}
		select {
		case <-ctx.Done():
			return "", ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// State is the network as devnet.json has it.
func (d *Devnet) State() State { return d.fleet.snapshot() }

// Kill ends one node's agent with SIGKILL.
func (d *Devnet) Kill(node uint32) error { return d.fleet.kill(node) }

// Restart starts it again.
func (d *Devnet) Restart(node uint32) error { return d.fleet.start(node) }

// Stop asks the program that supervises the network to end it.
func (d *Devnet) Stop() { d.stopping.Do(func() { close(d.asked) }) }

// Down ends every process. Calling it again does nothing.
func (d *Devnet) Down() {
	d.ended.Do(func() {
		d.fleet.stop()
		d.release()
		d.fleet.starter.Close()
	})
}

// Leave lets go of the network and leaves it running; only a devnet with Detach outlives this process.
func (d *Devnet) Leave() { d.ended.Do(d.release) }

func (d *Devnet) release() {
	if d.control != nil {
		d.control.Close()
	}
	if d.client != nil {
		d.client.Close()
	}
}
