package gossip

import (
	"context"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
)

// A connection can be up while the router has given up on it: its streams broke a few times in a
// row, or a reconnection was so quick that two of its events overtook each other. Such a peer
// looks connected and hears nothing. The cure is to hang up; the keepers then connect afresh.

const (
	// watchPace is how often connections are looked over.
	watchPace = time.Second
	// firstPatience is how long a new connection may be in none of our topics: well above the time
	// the router needs to announce them.
	firstPatience = 3 * time.Second
	// lastPatience caps the doubling for a peer that simply has no topic in common.
	lastPatience = 5 * time.Minute
)

// silence is what is known about a peer that is connected and in none of our topics.
type silence struct {
	since    time.Time // zero while the peer is not connected
	patience time.Duration
}

// judge says whether to hang up on a silent peer now, and what to remember. Pure.
func (s silence) judge(now time.Time, connected bool) (next silence, hangUp bool) {
	switch {
	case !connected:
		return silence{patience: s.patience}, false
	case s.since.IsZero():
		return silence{since: now, patience: max(s.patience, firstPatience)}, false
	case now.Sub(s.since) < s.patience:
		return s, false
	}
	return silence{patience: min(2*s.patience, lastPatience)}, true
}

// watch hangs up on silent connections until ctx ends.
func (b *Bus) watch(ctx context.Context) {
	ticker := time.NewTicker(watchPace)
	defer ticker.Stop()
	silent := map[peer.ID]silence{}
	for {
		select {
		case now := <-ticker.C:
			silent = b.lookOver(now, silent)
		case <-ctx.Done():
			return
		}
	}
}

// lookOver takes one look and returns what to remember of it: the silent peers only.
func (b *Bus) lookOver(now time.Time, before map[peer.ID]silence) map[peer.ID]silence {
	heard, any := b.heard()
	after := map[peer.ID]silence{}
	if !any {
		return after // without a topic of our own nobody can be in it
	}
	connected := map[peer.ID]bool{}
	for _, id := range b.host.Network().Peers() {
		connected[id] = true
	}
	for id := range b.registry.all() {
		if heard[id] {
			continue
		}
		next, hangUp := before[id].judge(now, connected[id])
		if hangUp {
			b.log.Warn("peer is connected but in no topic: connecting again", "peer", id, "patience", before[id].patience)
			b.hangUp(id)
		}
		after[id] = next
	}
	return after
}

// heard returns the peers that are in at least one of our topics, and whether we have any.
func (b *Bus) heard() (peers map[peer.ID]bool, any bool) {
	b.mu.Lock()
	names := make([]string, 0, len(b.topics))
	for t := range b.topics {
		names = append(names, string(t))
	}
	b.mu.Unlock()
	peers = map[peer.ID]bool{}
	for _, name := range names {
		for _, id := range b.pubsub.ListPeers(name) {
			peers[id] = true
		}
	}
	return peers, len(names) > 0
}
