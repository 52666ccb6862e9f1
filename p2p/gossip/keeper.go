package gossip

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	ma "github.com/multiformats/go-multiaddr"
)

const (
	// firstPause is the pause after the first failed dial; it doubles up to Limits.RedialCap.
	firstPause = 250 * time.Millisecond
	// politePause lets the peer with the smaller id dial first, so that two nodes that learn of
	// each other at once usually make one connection, not two.
	politePause = 300 * time.Millisecond
	// dialsAtOnce bounds dials in progress, below the transport's own limit for descriptors.
	dialsAtOnce = 64
)

// keeper keeps one peer connected. Its run is the only goroutine that dials the peer unasked.
type keeper struct {
	host    host.Host
	peer    peer.ID
	slots   chan struct{} // shared by all keepers: dials in progress
	timeout time.Duration
	cap     time.Duration
	log     *slog.Logger

	wake chan struct{} // a connection came or went
	stop context.CancelFunc

	addrs []ma.Multiaddr // as registered; owned by SetPeers, not used by run
}

// poke makes the keeper look again. It never blocks.
func (k *keeper) poke() {
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

// run dials whenever the peer is not connected, until ctx ends.
func (k *keeper) run(ctx context.Context) {
	if k.host.ID() > k.peer && !k.pause(ctx, jitter(politePause)) {
		return
	}
	pause := firstPause
	for ctx.Err() == nil {
		if k.host.Network().Connectedness(k.peer) == network.Connected {
			pause = firstPause
			if !k.rest(ctx) {
				return
			}
			// Give everybody a moment to notice that the old connection is gone.
			k.pause(ctx, jitter(firstPause))
			continue
		}
		if err := k.dial(ctx); err != nil {
			k.log.Debug("dial failed", "peer", k.peer, "error", err, "pause", pause)
		}
		// Also after a success: a peer that accepts and hangs up must not be dialled in a loop.
		k.pause(ctx, jitter(pause))
		pause = min(2*pause, k.cap)
	}
}

// rest waits while the peer is connected, and reports whether there is still something to do.
func (k *keeper) rest(ctx context.Context) bool {
	for k.host.Network().Connectedness(k.peer) == network.Connected {
		select {
		case <-k.wake:
		case <-ctx.Done():
			return false
		}
	}
	return true
}

// pause waits, and reports whether there is still something to do. A connection from the other
// side ends it early, a disconnection does not.
func (k *keeper) pause(ctx context.Context, length time.Duration) bool {
	timer := time.NewTimer(length)
	defer timer.Stop()
	for {
		select {
		case <-timer.C:
			return true
		case <-k.wake:
			if k.host.Network().Connectedness(k.peer) == network.Connected {
				return true
			}
		case <-ctx.Done():
			return false
		}
	}
}

// dial tries once. A peer without known addresses has to come by itself.
func (k *keeper) dial(ctx context.Context) error {
	if len(k.host.Peerstore().Addrs(k.peer)) == 0 {
		return nil
	}
	select {
	case k.slots <- struct{}{}:
		defer func() { <-k.slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, k.timeout)
	defer cancel()
	forgiveDials(k.host, k.peer)
	return k.host.Connect(ctx, peer.AddrInfo{ID: k.peer})
}

// forgiveDials clears the transport's own memory of failed dials, whose pauses grow to minutes:
// here the keeper's capped backoff decides.
func forgiveDials(h host.Host, id peer.ID) {
	if s, ok := h.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(id)
	}
}

// jitter spreads a pause over [pause/2, pause), so that nodes that lost each other together do not
// come back in step.
func jitter(pause time.Duration) time.Duration {
	return pause/2 + rand.N(pause/2+1)
}
