// Package memnet is the in-memory twin of p2p/gossip, for tests of everything above the network.
//
// It keeps the promises of p2p.Bus without sockets. Inside testing/synctest it is deterministic:
// all its waiting is on the package time, fate and delay of a message are functions of the seed,
// the link and the content, and messages of one instant are handled in the order of their hash.
package memnet

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

const (
	// defaultDelay is the one-way delay of a link nobody set: a local network's.
	defaultDelay = time.Millisecond
	// minDelay keeps sending and arriving in different instants, on which the order within one
	// instant relies.
	minDelay = time.Microsecond
)

// link is one direction between two nodes.
type link struct{ from, to p2p.PeerID }

// span is a range of delays.
type span struct{ min, max time.Duration }

// Network connects buses. Its methods may be called at any time from any goroutine.
type Network struct {
	seed uint64

	mu        sync.Mutex
	buses     map[p2p.PeerID]*Bus
	side      map[p2p.PeerID]int // the part of a partitioned network a node is in
	cut       map[link]bool
	delay     span
	linkDelay map[link]span
	loss      float64
	linkLoss  map[link]float64
}

// New returns a network without loss and with a delay of 1 ms on each link.
func New(seed uint64) *Network {
	return &Network{
		seed:      seed,
		buses:     map[p2p.PeerID]*Bus{},
		side:      map[p2p.PeerID]int{},
		cut:       map[link]bool{},
		delay:     span{defaultDelay, defaultDelay},
		linkDelay: map[link]span{},
		linkLoss:  map[link]float64{},
	}
}

// Bus returns a new node of this network. An id whose bus was closed can be used again: that is a
// restart. It panics if the id is in use, which only a broken test does.
func (n *Network) Bus(id p2p.PeerID) *Bus {
	b := newBus(n, id)
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.buses[id] != nil {
		panic("memnet: peer id is in use: " + string(id))
	}
	n.buses[id] = b
	b.start()
	return b
}

// Partition splits the network: a node hears only those of its own group. Nodes in no group form
// one more group together. It replaces an earlier partition.
func (n *Network) Partition(groups ...[]p2p.PeerID) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.side = map[p2p.PeerID]int{}
	for i, group := range groups {
		for _, id := range group {
			n.side[id] = i + 1
		}
	}
}

// Heal ends the partition and mends every cut link. Delays and loss stay.
func (n *Network) Heal() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.side = map[p2p.PeerID]int{}
	n.cut = map[link]bool{}
}

// Cut breaks the connection of two nodes; Mend and Heal restore it.
func (n *Network) Cut(a, b p2p.PeerID) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.cut[link{a, b}], n.cut[link{b, a}] = true, true
}

// Mend restores the connection of two nodes.
func (n *Network) Mend(a, b p2p.PeerID) {
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.cut, link{a, b})
	delete(n.cut, link{b, a})
}

// Delay sets the one-way delay of every link that has none of its own.
func (n *Network) Delay(from, to time.Duration) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.delay = span{from, to}
}

// DelayLink sets the delay from one node to another; the way back keeps its own.
func (n *Network) DelayLink(from, to p2p.PeerID, least, most time.Duration) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.linkDelay[link{from, to}] = span{least, most}
}

// Drop sets the share (0 to 1) of gossip messages lost on every link that has none of its own.
// Requests are not lost: like a stream over TCP they are only delayed or cut.
func (n *Network) Drop(share float64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.loss = share
}

// DropLink sets the share of messages lost from one node to another.
func (n *Network) DropLink(from, to p2p.PeerID, share float64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.linkLoss[link{from, to}] = share
}

// Close closes every bus.
func (n *Network) Close() {
	n.mu.Lock()
	buses := make([]*Bus, 0, len(n.buses))
	for _, b := range n.buses {
		buses = append(buses, b)
	}
	n.mu.Unlock()
	for _, b := range buses {
		_ = b.Close() // never fails
	}
}

// peer returns the bus on the other end of a live connection, or nil. A connection is live when
// both ends are open, registered each other, and nothing separates them.
func (n *Network) peer(from *Bus, to p2p.PeerID) *Bus {
	n.mu.Lock()
	other := n.buses[to]
	apart := n.side[from.id] != n.side[to] || n.cut[link{from.id, to}]
	current := n.buses[from.id] == from
	n.mu.Unlock()
	if other == nil || apart || !current || other == from {
		return nil
	}
	if !from.admits(to) || !other.admits(from.id) {
		return nil
	}
	return other
}

// forget removes a closed bus.
func (n *Network) forget(b *Bus) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.buses[b.id] == b {
		delete(n.buses, b.id)
	}
}

// travel decides the fate of one transmission: its delay, and whether it is lost. The decision
// depends on the seed, the link, the content and how often this content took this link before.
func (n *Network) travel(from, to p2p.PeerID, content [32]byte, turn uint64) (delay time.Duration, lost bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	l := link{from, to}
	delays, ok := n.linkDelay[l]
	if !ok {
		delays = n.delay
	}
	loss, ok := n.linkLoss[l]
	if !ok {
		loss = n.loss
	}
	dice := n.roll(l, content, turn)
	delay = delays.min
	if room := delays.max - delays.min; room > 0 {
		delay += time.Duration(binary.BigEndian.Uint64(dice[:8]) % (uint64(room) + 1))
	}
	// 53 bits, the precision of a float64 in [0, 1).
	chance := float64(binary.BigEndian.Uint64(dice[8:16])>>11) / (1 << 53)
	return max(delay, minDelay), chance < loss
}

// roll hashes everything a decision may depend on.
func (n *Network) roll(l link, content [32]byte, turn uint64) [32]byte {
	var buffer []byte
	buffer = binary.BigEndian.AppendUint64(buffer, n.seed)
	for _, id := range []p2p.PeerID{l.from, l.to} {
		buffer = binary.BigEndian.AppendUint32(buffer, uint32(len(id)))
		buffer = append(buffer, id...)
	}
	buffer = append(buffer, content[:]...)
	buffer = binary.BigEndian.AppendUint64(buffer, turn)
	return sha256.Sum256(buffer)
}

// sorted returns ids in order, for deterministic iteration.
func sorted(ids []p2p.PeerID) []p2p.PeerID {
	slices.Sort(ids)
	return ids
}
