// Package gossip is p2p.Bus over libp2p: gossipsub for topics, streams for requests.
//
// It talks to registered peers only. There is no DHT, no discovery, no relay and no name lookup:
// addresses come from the registry through SetPeers, and everybody else is refused as soon as the
// handshake shows who it is.
package gossip

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	ma "github.com/multiformats/go-multiaddr"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/internal/desk"
)

// Bus implements p2p.Bus and p2p.StatsReader.
type Bus struct {
	host     host.Host
	pubsub   *pubsub.PubSub
	registry *registry
	filter   *topicFilter
	counters *p2p.Counters
	limits   Limits
	log      *slog.Logger

	ctx  context.Context // ends at Close
	stop context.CancelFunc
	done sync.WaitGroup
	dial chan struct{} // slots for dials in progress

	// peersMu serialises SetPeers; it is held while connections are closed, mu is not.
	peersMu sync.Mutex

	mu      sync.Mutex
	closed  bool
	keepers map[peer.ID]*keeper
	topics  map[p2p.Topic]*topic
	desks   map[p2p.Protocol]*desk.Desk
}

var (
	_ p2p.Bus         = (*Bus)(nil)
	_ p2p.StatsReader = (*Bus)(nil)
)

// New starts a node. It knows no peers yet, so nobody can connect: Join topics and Handle
// protocols first, then call SetPeers.
func New(c Config) (*Bus, error) {
	c.Limits = c.Limits.withDefaults()
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("start gossip: %w", err)
	}
	admitted := &registry{}
	node, err := newHost(c, admitted)
	if err != nil {
		return nil, fmt.Errorf("start gossip: %w", err)
	}
	ctx, stop := context.WithCancel(context.Background())
	b := &Bus{
		host:     node,
		registry: admitted,
		filter:   &topicFilter{},
		counters: p2p.NewCounters(),
		limits:   c.Limits,
		log:      c.Logger,
		ctx:      ctx,
		stop:     stop,
		dial:     make(chan struct{}, dialsAtOnce),
		keepers:  map[peer.ID]*keeper{},
		topics:   map[p2p.Topic]*topic{},
		desks:    map[p2p.Protocol]*desk.Desk{},
	}
	if b.pubsub, err = newPubSub(ctx, node, b.filter, b.counters, c.Limits); err != nil {
		stop()
		return nil, errors.Join(fmt.Errorf("start gossip: %w", err), node.Close())
	}
	node.Network().Notify(&network.NotifyBundle{ConnectedF: b.connected, DisconnectedF: b.disconnected})
	b.done.Go(func() { b.watch(ctx) })
	return b, nil
}

// Self implements p2p.Bus.
func (b *Bus) Self() p2p.PeerID { return p2p.PeerID(b.host.ID().String()) }

// Addrs implements p2p.Bus.
func (b *Bus) Addrs() []string {
	addrs := b.host.Addrs()
	texts := make([]string, 0, len(addrs))
	for _, addr := range addrs {
		texts = append(texts, addr.String())
	}
	return texts
}

// Stats implements p2p.StatsReader.
func (b *Bus) Stats() p2p.Stats { return b.counters.Snapshot() }

// Connected implements p2p.Bus.
func (b *Bus) Connected() []p2p.PeerID {
	ids := []p2p.PeerID{}
	for _, id := range b.host.Network().Peers() {
		if b.registry.admits(id) && b.host.Network().Connectedness(id) == network.Connected {
			ids = append(ids, p2p.PeerID(id.String()))
		}
	}
	slices.Sort(ids)
	return ids
}

// SetPeers implements p2p.Bus.
func (b *Bus) SetPeers(peers []p2p.Peer) {
	parsed := parsePeers(b.log, b.host.ID(), peers, b.limits.MaxPeers)
	b.peersMu.Lock()
	defer b.peersMu.Unlock()
	if b.ctx.Err() != nil {
		return
	}
	// The gate moves first: who is no longer registered cannot come back while being disconnected.
	b.registry.replace(parsed)
	for _, id := range b.retire(parsed) {
		b.host.ConnManager().Unprotect(id, protection)
		b.host.Peerstore().ClearAddrs(id)
		b.hangUp(id)
	}
	for id, addrs := range parsed {
		b.learn(id, addrs)
	}
}

// protection marks registered peers in the connection manager, which then never trims them.
const protection = "registry"

// retire stops the keepers of peers that left the registry and returns those peers.
func (b *Bus) retire(parsed map[peer.ID][]ma.Multiaddr) []peer.ID {
	b.mu.Lock()
	defer b.mu.Unlock()
	var gone []peer.ID
	for id, k := range b.keepers {
		if _, stays := parsed[id]; !stays {
			k.stop()
			delete(b.keepers, id)
			gone = append(gone, id)
		}
	}
	return gone
}

// learn takes in the current addresses of a peer and starts to keep it connected. It is called
// for every peer at every change of the registry, so what is known already costs nothing, and
// what the peer itself told us while connected is not forgotten.
func (b *Bus) learn(id peer.ID, addrs []ma.Multiaddr) {
	b.mu.Lock()
	defer b.mu.Unlock()
	known := b.keepers[id]
	if b.closed || known != nil && slices.EqualFunc(known.addrs, addrs, ma.Multiaddr.Equal) {
		return
	}
	book := b.host.Peerstore()
	book.ClearAddrs(id)
	book.AddAddrs(id, addrs, peerstore.PermanentAddrTTL)
	if known != nil {
		known.addrs = addrs
		return
	}
	b.host.ConnManager().Protect(id, protection)
	ctx, stop := context.WithCancel(b.ctx)
	k := &keeper{
		host: b.host, peer: id, slots: b.dial, timeout: b.limits.DialTimeout, cap: b.limits.RedialCap,
		log: b.log, wake: make(chan struct{}, 1), stop: stop, addrs: addrs,
	}
	b.keepers[id] = k
	b.done.Go(func() { k.run(ctx) })
}

// hangUp closes all connections to a peer.
func (b *Bus) hangUp(id peer.ID) {
	if err := b.host.Network().ClosePeer(id); err != nil {
		b.log.Debug("closing a connection failed", "peer", id, "error", err)
	}
}

// connected is called by the host for each new connection. The registry may have changed between
// the gate and here.
func (b *Bus) connected(_ network.Network, c network.Conn) {
	if !b.registry.admits(c.RemotePeer()) {
		go func() { _ = c.Close() }() // not from inside the notification: it waits for it
		return
	}
	b.poke(c.RemotePeer())
}

func (b *Bus) disconnected(_ network.Network, c network.Conn) { b.poke(c.RemotePeer()) }

func (b *Bus) poke(id peer.ID) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if k := b.keepers[id]; k != nil {
		k.poke()
	}
}

// begin counts a goroutine in, unless the bus is closed: then nothing may start any more.
func (b *Bus) begin() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return false
	}
	b.done.Add(1)
	return true
}

// Close implements p2p.Bus. It may be called more than once.
func (b *Bus) Close() error {
	b.mu.Lock()
	again := b.closed
	b.closed = true
	b.mu.Unlock()
	b.stop()
	var err error
	if !again {
		if err = b.host.Close(); err != nil {
			err = fmt.Errorf("close host: %w", err)
		}
	}
	b.done.Wait()
	return err
}
