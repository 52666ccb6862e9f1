package gossip

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/libp2p/go-libp2p"
	ma "github.com/multiformats/go-multiaddr"
)

// Config says who the node is and where it listens.
type Config struct {
	Key    ed25519.PrivateKey // the node's identity; Self is derived from it
	Listen []string           // multiaddrs, such as /ip4/0.0.0.0/udp/4001/quic-v1 and /ip4/0.0.0.0/tcp/4001
	// Announce replaces the listen addresses in Addrs and in what peers are told, for a machine
	// that is reached at another address. Optional.
	Announce []string
	Limits   Limits       // zero fields take their default
	Logger   *slog.Logger // required

	options []libp2p.Option // for tests: a simulated network
}

// Limits are the numbers an operator may change. Everything else is a formula of MaxPeers.
type Limits struct {
	// MaxPeers is how many peers the registry may name. Default 1,024, the contract's maxNodes.
	MaxPeers int
	// SeenTTL is how long a message counts as a duplicate. Expired entries leave once a minute, so
	// the real time is SeenTTL to SeenTTL + 1 min. Default 2 min.
	SeenTTL time.Duration
	// Heartbeat is the pace of mesh upkeep and lazy gossip. Default 400 ms.
	Heartbeat time.Duration
	// DeliverQueue is how many accepted messages of one topic wait for Deliver. Default
	// max(1024, 4 x MaxPeers): every node's message of four slots.
	DeliverQueue int
	// RedialCap is the longest pause between two dials of a peer. Default 5 s.
	RedialCap time.Duration
	// DialTimeout bounds one dial. Default 5 s.
	DialTimeout time.Duration
}

const (
	defaultMaxPeers    = 1024
	defaultSeenTTL     = 2 * time.Minute
	defaultHeartbeat   = 400 * time.Millisecond
	defaultRedialCap   = 5 * time.Second
	defaultDialTimeout = 5 * time.Second

	// minQueue keeps queues useful for small networks, where a burst is not a matter of size.
	minQueue = 1024
	// messagesPerPeer is how many messages of each peer a queue holds: four slots' heartbeats, so a
	// pause of a few seconds in this process loses none.
	messagesPerPeer = 4
	// mostMaxPeers bounds MaxPeers: every formula below stays far from overflow and from more
	// memory than a machine has.
	mostMaxPeers = 16 << 10
)

func (l Limits) withDefaults() Limits {
	l.MaxPeers = or(l.MaxPeers, defaultMaxPeers)
	l.SeenTTL = or(l.SeenTTL, defaultSeenTTL)
	l.Heartbeat = or(l.Heartbeat, defaultHeartbeat)
	l.DeliverQueue = or(l.DeliverQueue, l.queue())
	l.RedialCap = or(l.RedialCap, defaultRedialCap)
	l.DialTimeout = or(l.DialTimeout, defaultDialTimeout)
	return l
}

func or[T comparable](value, fallback T) T {
	var zero T
	if value == zero {
		return fallback
	}
	return value
}

// queue is the size of every queue of messages: max(1024, 4 x MaxPeers).
func (l Limits) queue() int { return max(minQueue, messagesPerPeer*l.MaxPeers) }

// throttle is how many validators run at once, over all topics: 8 x queue. Validators may wait
// for one another to verify in batches, so this is about goroutines (a few KiB each), not work.
func (l Limits) throttle() int { return 8 * l.queue() }

func (l Limits) check() error {
	switch {
	case l.MaxPeers < 1 || l.MaxPeers > mostMaxPeers:
		return fmt.Errorf("limits: %d peers outside 1..%d", l.MaxPeers, mostMaxPeers)
	case l.SeenTTL < time.Second:
		return fmt.Errorf("limits: seen time %s is below a second", l.SeenTTL)
	case l.Heartbeat < 50*time.Millisecond || l.Heartbeat > 2*time.Second:
		return fmt.Errorf("limits: heartbeat %s outside 50ms..2s", l.Heartbeat)
	case l.DeliverQueue < 1:
		return fmt.Errorf("limits: deliver queue of %d", l.DeliverQueue)
	case l.RedialCap < 0 || l.DialTimeout < 0:
		return errors.New("limits: negative dial times")
	}
	return nil
}

func (c Config) check() error {
	if len(c.Key) != ed25519.PrivateKeySize {
		return fmt.Errorf("config: key of %d bytes, want %d", len(c.Key), ed25519.PrivateKeySize)
	}
	if c.Logger == nil {
		return errors.New("config: no logger")
	}
	for _, addr := range c.Listen {
		if _, err := ma.NewMultiaddr(addr); err != nil {
			return fmt.Errorf("config: listen address: %w", err)
		}
	}
	for _, addr := range c.Announce {
		if _, err := ma.NewMultiaddr(addr); err != nil {
			return fmt.Errorf("config: announced address: %w", err)
		}
	}
	return c.Limits.check()
}
