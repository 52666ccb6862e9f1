package evidence

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
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
	c, err := cid.Cast(request)
	if err != nil {
		return nil, err
	}
	if limit, err := Limit(c); err != nil || max != limit || (protocol == ModuleProtocol) != (c.Prefix().Codec == cid.Raw) {
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
	if holds(s, b.CID) {
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

func TestSilentPeersDoNotHoldUpAFetch(t *testing.T) {
	for _, tc := range []struct {
		name   string
		block  Block
		within time.Duration
	}{
		{"evidence", Block{proof.CIDOf([]byte("wanted")), []byte("wanted")}, 3 * time.Second},
		{"a module", rawBlock("wanted"), 15 * time.Second},
	} {
		t.Run(tc.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s, _ := openStore(t)
				peers := map[p2p.PeerID]func(context.Context) ([]byte, error){"honest": gives(tc.block.Data)}
				n := newNetwork(peers)
				var silent []p2p.PeerID
				for _, p := range []p2p.PeerID{"a", "b", "c", "d", "e", "f"} {
					peers[p], silent = hangs, append(silent, p)
				}
				start := time.Now()
				got, err := newFetcher(s, n).GetFrom(context.Background(), tc.block.CID, silent...)
				if err != nil || !bytes.Equal(got, tc.block.Data) {
					t.Fatalf("got %q, %v", got, err)
				}
				if took := time.Since(start); took > tc.within {
					t.Errorf("it took %s", took)
				}
			})
		})
	}
}

func TestOnlyAFewPeersSendAModuleAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, _ := openStore(t)
		b := rawBlock("wanted")
		peers := map[p2p.PeerID]func(context.Context) ([]byte, error){}
		for _, p := range []p2p.PeerID{"a", "b", "c", "d", "e", "f"} {
			peers[p] = func(ctx context.Context) ([]byte, error) {
				select {
				case <-time.After(moduleTraffic.silence - time.Second):
					return b.Data, nil
				case <-ctx.Done():
					return nil, ctx.Err()
				}
			}
		}
		n := newNetwork(peers)
		if _, err := newFetcher(s, n).Get(context.Background(), b.CID); err != nil || n.asked.Load() != fetchParallel {
			t.Errorf("asked %d peers, %v", n.asked.Load(), err)
		}
	})
}

func TestAPeerThatNeverAnswersIsGivenUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, _ := openStore(t)
		n := newNetwork(map[p2p.PeerID]func(context.Context) ([]byte, error){"silent": hangs})
		ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
		defer cancel()
		if _, err := newFetcher(s, n).Get(ctx, rawBlock("wanted").CID); !errors.Is(err, ErrNotFound) {
			t.Error(err)
		}
	})
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
