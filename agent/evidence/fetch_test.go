package evidence

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
)

// network answers as each peer is told to.
type network struct {
	order []p2p.PeerID
	peers map[p2p.PeerID]func(ctx context.Context) ([]byte, error)
	asked atomic.Int32
}

func (n *network) Connected() []p2p.PeerID { return append([]p2p.PeerID(nil), n.order...) }

func (n *network) Request(ctx context.Context, to p2p.PeerID, protocol p2p.Protocol, request []byte, max int) ([]byte, error) {
	n.asked.Add(1)
	if protocol != BlockProtocol || len(request) != cidBytes || max == 0 {
		return nil, errors.New("malformed request")
	}
	return n.peers[to](ctx)
}

func gives(b []byte) func(context.Context) ([]byte, error) {
	return func(context.Context) ([]byte, error) { return b, nil }
}

func hangs(ctx context.Context) ([]byte, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func newNetwork(peers map[p2p.PeerID]func(context.Context) ([]byte, error)) *network {
	n := &network{peers: peers}
	for p := range peers {
		n.order = append(n.order, p)
	}
	return n
}

func newFetcher(s *Store, n *network) *Fetcher {
	return NewFetcher(s, n, slog.New(slog.DiscardHandler))
}

func TestFetchTriesPeersUntilOneGivesTheBlockItself(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("wanted")
	n := newNetwork(map[p2p.PeerID]func(context.Context) ([]byte, error){
		"empty":  gives(nil),
		"liar":   gives([]byte("something else")),
		"broken": func(context.Context) ([]byte, error) { return nil, errors.New("reset") },
		"silent": hangs,
		"honest": gives(b.Data),
	})
	f := newFetcher(s, n)
	got, err := f.Get(context.Background(), b.CID)
	if err != nil || !bytes.Equal(got, b.Data) {
		t.Fatalf("got %q, %v", got, err)
	}
	before := n.asked.Load()
	if _, err := f.Get(context.Background(), b.CID); err != nil || n.asked.Load() != before {
		t.Fatalf("the fetched block was not kept: %v", err)
	}
}

func TestFetchNeverKeepsOtherBytes(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("wanted")
	f := newFetcher(s, newNetwork(map[p2p.PeerID]func(context.Context) ([]byte, error){"liar": gives([]byte("else"))}))
	if got, err := f.Get(context.Background(), b.CID); !errors.Is(err, ErrNotFound) {
		t.Fatalf("got %q, %v", got, err)
	}
	if has, _ := s.Has(b.CID); has {
		t.Fatal("a lie was stored")
	}
}

func TestFetchWithoutPeersSaysSo(t *testing.T) {
	s, _ := openStore(t)
	f := newFetcher(s, newNetwork(nil))
	if _, err := f.Get(context.Background(), rawBlock("wanted").CID); !errors.Is(err, ErrNotFound) {
		t.Fatal(err)
	}
	if _, err := f.Get(context.Background(), cid.Undef); !errors.Is(err, ErrAddress) {
		t.Fatal(err)
	}
}

func TestFetchAsksTheHintedPeerFirst(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("wanted")
	n := newNetwork(map[p2p.PeerID]func(context.Context) ([]byte, error){"a": gives(nil), "b": gives(nil), "c": gives(nil), "host": gives(b.Data)})
	if _, err := newFetcher(s, n).GetFrom(context.Background(), b.CID, "host"); err != nil || n.asked.Load() != 1 {
		t.Fatalf("asked %d peers, %v", n.asked.Load(), err)
	}
}

func TestCallersOfOneBlockShareOneFetch(t *testing.T) {
	s, _ := openStore(t)
	b := rawBlock("wanted")
	open := make(chan struct{})
	n := newNetwork(map[p2p.PeerID]func(context.Context) ([]byte, error){"slow": func(context.Context) ([]byte, error) {
		<-open
		return b.Data, nil
	}})
	f := newFetcher(s, n)
	first, cancel := context.WithCancel(context.Background())
	errs := make(chan error, 1)
	go func() {
		_, err := f.Get(first, b.CID)
		errs <- err
	}()
	for n.asked.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got, err := f.Get(context.Background(), b.CID); err != nil || !bytes.Equal(got, b.Data) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
	for waiting := 0; waiting < 9; {
		f.mu.Lock()
		waiting = f.flights[b.CID].waiting
		f.mu.Unlock()
	}
	cancel() // the one who started it gives up; the others still get their block
	if err := <-errs; !errors.Is(err, context.Canceled) {
		t.Errorf("first caller: %v", err)
	}
	close(open)
	wg.Wait()
	if n.asked.Load() != 1 {
		t.Errorf("asked %d times", n.asked.Load())
	}
}

func TestFetchEndsWhenNobodyWaits(t *testing.T) {
	s, _ := openStore(t)
	ended := make(chan struct{})
	n := newNetwork(map[p2p.PeerID]func(context.Context) ([]byte, error){"silent": func(ctx context.Context) ([]byte, error) {
		<-ctx.Done()
		close(ended)
		return nil, ctx.Err()
	}})
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if _, err := newFetcher(s, n).Get(ctx, rawBlock("wanted").CID); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	select {
	case <-ended:
	case <-time.After(5 * time.Second):
		t.Fatal("the request goes on without a caller")
	}
}
