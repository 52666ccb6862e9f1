package memnet

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/internal/desk"
)

const (
	// arrivalQueue bounds messages on their way to one node: 64 of each of 1,024 nodes.
	arrivalQueue = 64 << 10
	// deliverQueue bounds accepted messages of one topic that wait for a slow Deliver, as the real
	// bus does by default.
	deliverQueue = 4 << 10
	// seenWindow is how long a message counts as a duplicate: between it and twice as long, as in
	// the real bus, which sweeps from time to time too.
	seenWindow = 2 * time.Minute
)

// Bus is one node of a Network. It implements p2p.Bus and p2p.StatsReader.
type Bus struct {
	net      *Network
	id       p2p.PeerID
	counters *p2p.Counters
	arrivals *queue

	ctx  context.Context // ends at Close
	stop context.CancelFunc
	done sync.WaitGroup

	mu       sync.Mutex
	closed   bool
	peers    map[p2p.PeerID]bool
	topics   map[p2p.Topic]*topic
	desks    map[p2p.Protocol]*desk.Desk
	requests map[p2p.PeerID]uint64 // requests sent to each peer, which number their delays
}

var (
	_ p2p.Bus         = (*Bus)(nil)
	_ p2p.StatsReader = (*Bus)(nil)
)

func newBus(n *Network, id p2p.PeerID) *Bus {
	ctx, stop := context.WithCancel(context.Background())
	return &Bus{
		net:      n,
		id:       id,
		counters: p2p.NewCounters(),
		arrivals: newQueue(arrivalQueue),
		ctx:      ctx,
		stop:     stop,
		peers:    map[p2p.PeerID]bool{},
		topics:   map[p2p.Topic]*topic{},
		desks:    map[p2p.Protocol]*desk.Desk{},
		requests: map[p2p.PeerID]uint64{},
	}
}

func (b *Bus) start() {
	b.done.Go(func() { b.arrivals.run(b.ctx, b.arrive) })
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

// Self implements p2p.Bus.
func (b *Bus) Self() p2p.PeerID { return b.id }

// Addrs implements p2p.Bus. The address only looks like one: memnet finds peers by id.
func (b *Bus) Addrs() []string { return []string{"memnet/" + string(b.id)} }

// Stats implements p2p.StatsReader.
func (b *Bus) Stats() p2p.Stats { return b.counters.Snapshot() }

// SetPeers implements p2p.Bus.
func (b *Bus) SetPeers(peers []p2p.Peer) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.peers = make(map[p2p.PeerID]bool, len(peers))
	for _, peer := range peers {
		if peer.ID != b.id {
			b.peers[peer.ID] = true
		}
	}
}

// admits reports whether a peer is registered here.
func (b *Bus) admits(id p2p.PeerID) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.peers[id] && !b.closed
}

// Connected implements p2p.Bus.
func (b *Bus) Connected() []p2p.PeerID {
	b.mu.Lock()
	candidates := make([]p2p.PeerID, 0, len(b.peers))
	for id := range b.peers {
		candidates = append(candidates, id)
	}
	b.mu.Unlock()
	connected := candidates[:0]
	for _, id := range candidates {
		if b.net.peer(b, id) != nil {
			connected = append(connected, id)
		}
	}
	return sorted(connected)
}

// Close implements p2p.Bus. It may be called more than once.
func (b *Bus) Close() error {
	b.mu.Lock()
	b.closed = true
	b.mu.Unlock()
	b.net.forget(b)
	b.stop()
	b.done.Wait()
	return nil
}

// Handle implements p2p.Bus.
func (b *Bus) Handle(p p2p.Protocol, c p2p.StreamConfig) error {
	if err := p2p.CheckName(string(p)); err != nil {
		return fmt.Errorf("handle protocol: %w", err)
	}
	if err := c.Check(); err != nil {
		return fmt.Errorf("handle %s: %w", p, err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.closed:
		return fmt.Errorf("handle %s: %w", p, p2p.ErrClosed)
	case b.desks[p] != nil:
		return fmt.Errorf("handle %s: %w", p, p2p.ErrInUse)
	}
	b.desks[p] = desk.New(p, c, b.counters)
	return nil
}
