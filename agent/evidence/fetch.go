package evidence

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
)

const (
	// fetchPeers bounds how many peers are asked for one block: evidence is
	// with every signer, so sixteen refusals mean that it is gone or delayed.
	fetchPeers = 16
	// fetchParallel bounds how many may be sending at a time, so that they do not
	// share this node's downlink until each is too late. The silent do not count.
	fetchParallel = 3
	// fetchNext is how long a peer may keep silent before the next is asked
	// too: several round trips across an ocean.
	fetchNext = 400 * time.Millisecond
)

// Peers is what the fetcher needs of the network; p2p.Bus has it.
type Peers interface {
	Request(ctx context.Context, to p2p.PeerID, protocol p2p.Protocol, request []byte, maxResponse int) ([]byte, error)
	Connected() []p2p.PeerID
}

// Fetcher gets blocks from the store, and missing ones from peers. Nothing a
// peer sends is kept or returned before it hashed to the address asked for.
type Fetcher struct {
	store *Store
	peers Peers
	log   *slog.Logger

	mu      sync.Mutex
	flights map[cid.Cid]*flight
}

// flight is one fetch that several callers wait for. It is cancelled when the
// last of them stops waiting, not when the first does.
type flight struct {
	done    chan struct{}
	cancel  context.CancelFunc
	waiting int
	block   []byte
	err     error
}

// NewFetcher returns a fetcher that fills store from peers.
func NewFetcher(store *Store, peers Peers, log *slog.Logger) *Fetcher {
	return &Fetcher{store: store, peers: peers, log: log, flights: make(map[cid.Cid]*flight)}
}

// Get returns the block and keeps it in the store. It waits for the network
// when the block is not there yet.
func (f *Fetcher) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	return f.GetFrom(ctx, c)
}

// GetFrom is Get for a block that some peers are known to have: these are asked
// before others.
func (f *Fetcher) GetFrom(ctx context.Context, c cid.Cid, first ...p2p.PeerID) ([]byte, error) {
	block, err := f.store.Get(c)
	if err == nil || errors.Is(err, ErrAddress) {
		return block, err
	}
	if !errors.Is(err, ErrNotFound) && !errors.Is(err, ErrMismatch) {
		return nil, err
	}
	fl := f.join(ctx, c, first)
	defer f.leave(c, fl)
	select {
	case <-fl.done:
		return fl.block, fl.err
	case <-ctx.Done():
		return nil, fmt.Errorf("fetch block %s: %w", c, ctx.Err())
	}
}

func (f *Fetcher) join(ctx context.Context, c cid.Cid, first []p2p.PeerID) *flight {
	f.mu.Lock()
	defer f.mu.Unlock()
	if fl, ok := f.flights[c]; ok {
		fl.waiting++
		return fl
	}
	own, cancel := context.WithCancel(context.WithoutCancel(ctx))
	fl := &flight{done: make(chan struct{}), cancel: cancel, waiting: 1}
	f.flights[c] = fl
	go func() {
		fl.block, fl.err = f.fetch(own, c, first)
		f.forget(c, fl)
		close(fl.done)
	}()
	return fl
}

func (f *Fetcher) leave(c cid.Cid, fl *flight) {
	f.mu.Lock()
	fl.waiting--
	abandoned := fl.waiting == 0
	if abandoned && f.flights[c] == fl {
		delete(f.flights, c) // a newcomer starts afresh instead of joining a dying fetch
	}
	f.mu.Unlock()
	if abandoned {
		fl.cancel()
	}
}

func (f *Fetcher) forget(c cid.Cid, fl *flight) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.flights[c] == fl {
		delete(f.flights, c)
	}
}

func (f *Fetcher) fetch(ctx context.Context, c cid.Cid, first []p2p.PeerID) ([]byte, error) {
	t, err := trafficOf(c)
	if err != nil {
		return nil, err
	}
	order := f.order(first)
	if len(order) == 0 {
		return nil, fmt.Errorf("fetch block %s: no peer is connected: %w", c, ErrNotFound)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // ends the slower requests once one has answered
	type answer struct {
		from  p2p.PeerID
		block []byte
		err   error
	}
	answers := make(chan answer, len(order))
	asked := 0
	waiting := make(map[p2p.PeerID]time.Time) // for an answer, since when
	ask := func() {
		sending := 0
		for _, since := range waiting {
			if time.Since(since) < t.silence {
				sending++
			}
		}
		if asked == len(order) || sending == fetchParallel {
			return
		}
		to := order[asked]
		asked++
		waiting[to] = time.Now()
		go func() {
			ctx, cancel := context.WithTimeout(ctx, t.timeout)
			defer cancel()
			block, err := f.peers.Request(ctx, to, t.protocol, c.Bytes(), t.limit)
			if err == nil && len(block) == 0 {
				err = ErrNotFound
			} else if err == nil {
				err = Verify(c, block)
			}
			answers <- answer{to, block, err}
		}()
	}
	next := time.NewTicker(fetchNext)
	defer next.Stop()
	for ask(); len(waiting) > 0; {
		select {
		case a := <-answers:
			delete(waiting, a.from)
			if a.err == nil {
				if err := f.store.Put(c, a.block); err != nil {
					return nil, err
				}
				return a.block, nil
			}
			f.log.Debug("peer did not give block", "cid", c, "peer", a.from, "error", a.err)
			ask()
		case <-next.C:
			ask()
		case <-ctx.Done():
			return nil, fmt.Errorf("fetch block %s: %w", c, ctx.Err())
		}
	}
	return nil, fmt.Errorf("fetch block %s: none of %d peers gave it: %w", c, asked, ErrNotFound)
}

// order puts the hinted peers first and the connected ones, shuffled, behind.
func (f *Fetcher) order(first []p2p.PeerID) []p2p.PeerID {
	connected := f.peers.Connected()
	rand.Shuffle(len(connected), func(i, j int) { connected[i], connected[j] = connected[j], connected[i] })
	seen := make(map[p2p.PeerID]bool)
	var order []p2p.PeerID
	for _, list := range [][]p2p.PeerID{first, connected} {
		for _, p := range list {
			if !seen[p] && len(order) < fetchPeers {
				seen[p] = true
				order = append(order, p)
			}
		}
	}
	return order
}
