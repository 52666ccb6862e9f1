package devnet

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

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
	module   []byte        // to deploy instead of the sample, if any
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
	// All that can be refused is looked at before anything starts or is removed.
	module, err := givenModule(o.Module)
	if err != nil {
		return nil, err
	}
	anvil, err := FindAnvil(o.Anvil, o.Root)
	if err != nil {
		return nil, err
	}
	if err := checkDir(o.Dir); err != nil {
		return nil, err
	}
	ports, err := o.ports()
	if err != nil {
		return nil, err
	}
	if err := clearDir(o.Dir); err != nil {
		return nil, err
	}
	d := &Devnet{
		options: o, out: out, module: module, asked: make(chan struct{}),
		fleet: newFleet(o.Dir, newStarter(!o.Detach)),
		http:  &http.Client{Timeout: 5 * time.Second},
	}
	wanted, stop := d.whileWanted(ctx)
	defer stop()
	if err := d.up(wanted, anvil, ports); err != nil {
		d.Down()
		if d.told() {
			err = ErrStopped
		}
		return nil, err
	}
	return d, nil
}

func (d *Devnet) up(ctx context.Context, anvil string, ports ports) (err error) {
	n := d.options.Nodes
	if d.control, err = serveControl(d.options.Dir, d); err != nil {
		return err
	}
	// Before anything else is in the directory: whatever fails from here on, it is known to be a devnet's.
	if err := d.fleet.update(func(s *State) {
		s.Supervisor, s.Control, s.Binary = os.Getpid(), d.control.path, d.options.Binary
		s.Anvil.Mark = fmt.Sprintf("--port %d", ports.chain)
	}); err != nil {
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

func (d *Devnet) startChain(ctx context.Context, anvil string, port int) (string, error) {
	c := anvilCommand(anvil, d.options.Dir, port, d.options.Nodes+2)
	p, err := d.fleet.startAnvil(c)
	if err != nil {
		return "", err
	}
	url := fmt.Sprintf("http://%s:%d", loopback, port)
	if d.client, err = dialAnvil(ctx, url, p); err != nil {
		return "", err
	}
	return url, d.fleet.update(func(s *State) { s.ChainID, s.RPC = chainID, url })
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

func (d *Devnet) registerMembers(ctx context.Context) (string, error) {
	dep := deployment{ledger: d.Ledger, deployer: d.deployer}
	return fmt.Sprintf("%d units of stake each", nodeUnits), dep.register(ctx, d.members)
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
func (d *Devnet) Kill(node uint32) error {
	_, err := d.fleet.kill(node)
	return err
}

// ProcessorTime is what all agents together have used since the network was started.
func (d *Devnet) ProcessorTime() (time.Duration, error) { return d.fleet.processorTime() }

// Restart starts it again.
func (d *Devnet) Restart(node uint32) error { return d.fleet.start(node) }

// ErrStopped is a network that somebody ended while it started or played a scenario.
var ErrStopped = errors.New("`devnet stop` ended the network")

// Stop asks the program that supervises the network to end it, whatever it is doing.
func (d *Devnet) Stop() { d.stopping.Do(func() { close(d.asked) }) }

// whileWanted is ctx until somebody asks to stop.
func (d *Devnet) whileWanted(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		select {
		case <-d.asked:
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx, cancel
}

// told tells whether somebody asked to stop.
func (d *Devnet) told() bool {
	select {
	case <-d.asked:
		return true
	default:
		return false
	}
}

// Down ends every process. Calling it again does nothing.
func (d *Devnet) Down() {
	d.ended.Do(func() {
		d.fleet.stop()
		d.release()
		d.fleet.starter.Close()
	})
}

// Leave lets go of the network and leaves it running; only a devnet with Detach outlives this process. One that
// somebody waits to see stopped is ended instead: then it returns false.
func (d *Devnet) Leave() bool {
	if d.told() {
		d.Down()
		return false
	}
	d.ended.Do(d.release)
	return true
}

func (d *Devnet) release() {
	if d.control != nil {
		d.control.Close()
	}
	if d.client != nil {
		d.client.Close()
	}
}
