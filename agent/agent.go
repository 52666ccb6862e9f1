package agent

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"
	libp2pcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/agent/journal"
	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/submitter"
	"github.com/depin-agent/depin-agent/agent/tick"
	"github.com/depin-agent/depin-agent/agent/wallet"
	"github.com/depin-agent/depin-agent/agent/workload/gateway"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/gossip"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Config is what an operator decides.
type Config struct {
	DataDir       string   // keys, journals, evidence; one process at a time
	RPC           []string // at least three, unless AllowFewerRPC or a local devnet
	AllowFewerRPC bool
	ChainID       uint64 // 0: whatever chain most endpoints are on
	Network       common.Address
	Work          common.Address
	StartBlock    uint64        // of the deployment; 0 reads the chain from its start
	Node          uint32        // 0: the node that the agent key belongs to
	Listen        []string      // libp2p multiaddrs
	HTTP          string        // gateway, status and evidence; host:port
	PollInterval  time.Duration // how often the chain is asked
	Engine        string        // socket of a container engine; none: no containers
	EngineNetwork string        // the engine's network for them; none: its default
}

// Keys are the three hot keys of a node.
type Keys = keys.Set

const (
	evidenceRetention = 7 * 24 * time.Hour
	startTimeout      = 30 * time.Second // to see the chain for the first time
	sweepEvery        = time.Hour

	// sitOut is how many epochs a node with a fresh journal keeps silent: what
	// it may have signed before it lost the old one is history by then.
	sitOut = 2

	bumpAfter = 3 // blocks a transaction may wait before its fee is raised
)

// Fees. A wallet never pays more than the cap per gas, nor more than the
// budget a day: 2 ether buys about 10,000 quiet attestations at 1 gwei.
var (
	feeTip      = big.NewInt(1e9)
	feeCap      = big.NewInt(500e9)
	dailyBudget = new(big.Int).Mul(big.NewInt(2), big.NewInt(1e18))
)

// Run runs the node until ctx ends or something breaks that it can not mend.
func Run(ctx context.Context, c Config, k Keys, log *slog.Logger) error {
	kept, fresh, err := journal.Open(filepath.Join(c.DataDir, "journal"))
	if err != nil {
		return err
	}
	defer kept.Close()
	store, err := evidence.Open(filepath.Join(c.DataDir, "evidence.db"), evidence.Config{Retention: evidenceRetention, Now: time.Now})
	if err != nil {
		return err
	}
	defer store.Close()
	endpoints, err := connect(ctx, c, log)
	if err != nil {
		return err
	}
	defer endpoints.Close()
	bus, err := gossip.New(gossip.Config{Key: k.Peer, Listen: c.Listen, Logger: log})
	if err != nil {
		return err
	}
	defer bus.Close()

	n := &node{config: c, keys: k, log: log, journal: kept, store: store, endpoints: endpoints, bus: bus}
	return n.run(ctx, fresh)
}

// node is one running agent.
type node struct {
	config    Config
	keys      Keys
	log       *slog.Logger
	journal   *journal.Journal
	store     *evidence.Store
	endpoints *chain.Endpoints
	bus       p2p.Bus

	sight sight
	id    uint32
	work  *work
	peers []p2p.Peer
}

// run sees the chain, finds itself on it, and then lives by the clock.
func (n *node) run(ctx context.Context, fresh bool) error {
	group, ctx := errgroup.WithContext(ctx)
	deployment, err := chain.ReadDeployment(ctx, n.endpoints, n.config.Network, n.config.Work)
	if err != nil {
		return err
	}
	watcher := chain.NewWatcher(chain.WatcherConfig{
		Source: n.endpoints, Deployment: deployment, StartBlock: n.config.StartBlock, Interval: n.config.PollInterval, Logger: n.log,
	})
	views, stop := watcher.Subscribe()
	defer stop()
	group.Go(func() error { watcher.Run(ctx); return nil })

	first, err := firstView(ctx, views)
	if err != nil {
		return err
	}
	if err := n.identify(first, fresh); err != nil {
		return err
	}
	if _, err := n.sight.update(first); err != nil {
		return err
	}
	n.meet(first)

	spender, err := n.wallet(first, watcher.Tips)
	if err != nil {
		return err
	}
	group.Go(func() error { return spender.Run(ctx) })
	var pipe *pipeline
	heardIn := func(slot epoch.Slot) []uint32 { return pipe.observer.HeardIn(slot) }
	work, err := newWork(n.id, n.config, n.store, n.bus, routes{sight: &n.sight, heardIn: heardIn}, n.log)
	if err != nil {
		return err
	}
	defer work.close(context.WithoutCancel(ctx))
	n.work = work
	pipe = newPipeline(surroundings{
		rules: first.Rules(), node: n.id, network: n.config.Network,
		agentKey: n.keys.Agent, blsKey: n.keys.BLS, peerKey: n.keys.Peer,
		bus: n.bus, peerID: peerID, roster: n.sight.roster.Load, final: n.sight.final, set: n.sight.set, beacons: &n.sight,
		journal: n.journal.Signing, blocks: blocks{n.store, work.fetcher}, backlog: n.journal.Backlog, running: work.running,
		send: send(spender), patience: patience(first.Params.BeaconLagSeconds), log: n.log,
	})
	mover := submitter.NewMover(submitter.MoverConfig{
		Node: n.id, Contract: n.config.Work, Roster: n.sight.roster.Load, Work: n.sight.work,
		Send: send(spender), Poll: n.config.PollInterval, Log: n.log,
	})
	if err := pipe.connect(ctx, n.bus); err != nil {
		return err
	}
	streams := n.store.Streams()
	streams[gateway.HTTPProtocol] = work.gateway.Stream()
	for protocol, stream := range streams {
		if err := n.bus.Handle(protocol, stream); err != nil {
			return fmt.Errorf("serve protocol %s: %w", protocol, err)
		}
	}
	for _, run := range append(pipe.runners(), mover.Run, n.sweep, func(ctx context.Context) error { return n.serve(ctx, work.gateway) }) {
		group.Go(func() error { return run(ctx) })
	}
	group.Go(func() error { return n.follow(ctx, views, pipe, work) })
	n.log.Info("running", "node", n.id, "peer", n.bus.Self(), "http", n.config.HTTP, "block", first.Head.Number)
	return group.Wait()
}

// firstView waits for the chain: everything else needs to know who counts.
func firstView(ctx context.Context, views <-chan *chain.View) (*chain.View, error) {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	select {
	case v := <-views:
		return v, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("see the chain for the first time: %w: are the RPC endpoints up and in sync?", context.Cause(ctx))
	}
}

// identify finds this machine among the registered ones, and holds it to the
// journal: what a lost journal may have signed is over before it signs again,
// and an epoch that began before this process did was not wholly observed.
func (n *node) identify(v *chain.View, fresh bool) error {
	address := crypto.PubkeyToAddress(n.keys.Agent.PublicKey)
	self, ok := v.NodeOf(address)
	switch {
	case !ok:
		return fmt.Errorf("agent %s is not registered on %s: run `depin-agent register` first", address, n.config.Network)
	case n.config.Node != 0 && n.config.Node != self.ID:
		return fmt.Errorf("agent %s is node %d, not node %d: correct --node or the key directory", address, self.ID, n.config.Node)
	case self.PublicKey != n.keys.BLS.PublicKey():
		return fmt.Errorf("the BLS key in %s is not the one node %d registered: restore it, or rotate", n.config.DataDir, self.ID)
	case self.PeerKey != [32]byte(n.keys.Peer.Public().(ed25519.PublicKey)):
		return fmt.Errorf("the peer key in %s is not the one node %d registered: restore it, or announce the new one", n.config.DataDir, self.ID)
	}
	n.id = self.ID
	n.log = n.log.With("node", n.id)
	current, _ := v.Schedule().EpochAt(time.Now())
	floor := current + 1
	if fresh && self.Member {
		floor = current + sitOut
		n.log.Warn("the signing journal is new: sitting out", "reason", "FreshJournal", "until_epoch", floor)
	}
	return n.journal.Signing.Floor(floor)
}

// meet tells the network layer who may connect.
func (n *node) meet(v *chain.View) {
	peers := peersOf(v, n.id)
	if !slices.EqualFunc(peers, n.peers, func(a, b p2p.Peer) bool { return a.ID == b.ID && slices.Equal(a.Addrs, b.Addrs) }) {
		n.peers = peers
		n.bus.SetPeers(peers)
	}
}

// peersOf lists the other machines by node. The contract does not ask whether a
// peer key is taken: who registers another's, later than its owner, must not
// replace the owner's addresses.
func peersOf(v *chain.View, self uint32) []p2p.Peer {
	peers := make([]p2p.Peer, 0, len(v.Nodes))
	known := make(map[[32]byte]bool, len(v.Nodes))
	for _, id := range v.NodeIDs() {
		other := v.Nodes[id]
		if id == self || other.Status == attestation.StatusExited || known[other.PeerKey] {
			continue
		}
		known[other.PeerKey] = true
		peers = append(peers, p2p.Peer{ID: peerID(other.PeerKey), Addrs: other.Multiaddrs})
	}
	return peers
}

// follow hands every new view to those who act on it.
func (n *node) follow(ctx context.Context, views <-chan *chain.View, pipe *pipeline, work *work) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case v := <-views:
			rebased, err := n.sight.update(v)
			if err != nil {
				return err
			}
			n.meet(v)
			if rebased {
				pipe.attester.Rebased()
			}
			work.follow(v)
		}
	}
}

func (n *node) wallet(v *chain.View, tips wallet.Tips) (*wallet.Wallet, error) {
	return wallet.New(wallet.Config{
		Key: n.keys.Agent, ChainID: v.ChainID, Network: n.endpoints, Ledger: n.endpoints,
		Tips:    tips,
		Journal: n.journal.Transactions, Interval: n.config.PollInterval, Tip: feeTip, FeeCap: feeCap,
		DailyBudget: dailyBudget, BumpAfter: bumpAfter, Now: time.Now, Logger: n.log,
	})
}

// send is the wallet as the submitter needs it.
func send(w *wallet.Wallet) submitter.Send {
	return func(ctx context.Context, key string, to common.Address, data []byte, gas uint64) error {
		_, err := w.Submit(ctx, wallet.Request{Key: key, To: to, Data: data, Gas: gas})
		return err
	}
}

// patience is how long a signer gives the one before it: two blocks. A chain's beacon lags three blocks or
// more behind, so that a fork of one block does not change it: two thirds of that.
func patience(lagSeconds uint32) time.Duration {
	return max(2*time.Second, time.Duration(lagSeconds)*time.Second*2/3)
}

// sweep forgets evidence past its retention that nothing needs any more.
func (n *node) sweep(ctx context.Context) error {
	for tick.At(ctx, time.Now().Add(sweepEvery)) {
		if _, err := n.store.Sweep(ctx, time.Now(), needed(n.sight.view.Load())); err != nil && ctx.Err() == nil {
			return err
		}
	}
	return nil
}

// blocks is the evidence store and the network behind it, as the attester
// needs them.
type blocks struct {
	store   *evidence.Store
	fetcher *evidence.Fetcher
}

func (b blocks) Block(c cid.Cid) ([]byte, bool) {
	block, err := b.store.Get(c)
	return block, err == nil
}

func (b blocks) Put(c cid.Cid, block []byte) error { return b.store.Put(c, block) }

func (b blocks) Fetch(ctx context.Context, c cid.Cid) ([]byte, error) { return b.fetcher.Get(ctx, c) }

// peerID is the libp2p id of a registered peer key.
func peerID(key [32]byte) p2p.PeerID {
	public, err := libp2pcrypto.UnmarshalEd25519PublicKey(key[:])
	if err != nil {
		return ""
	}
	id, err := peer.IDFromPublicKey(public)
	if err != nil {
		return ""
	}
	return p2p.PeerID(id.String())
}
