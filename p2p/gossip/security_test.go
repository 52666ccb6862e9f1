package gossip

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"io"
	"sync"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	ma "github.com/multiformats/go-multiaddr"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/p2ptest"
)

const (
	news  p2p.Topic    = "news"
	upper p2p.Protocol = "/depin-agent/test/upper/1"
)

// attacker is a bare libp2p host that keeps no rule but the handshake.
func attacker(t *testing.T) host.Host {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	identity, err := crypto.UnmarshalEd25519PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	h, err := libp2p.New(libp2p.Identity(identity), libp2p.ListenAddrStrings(overQUIC, overTCP),
		libp2p.ResourceManager(&network.NullResourceManager{}), libp2p.DisableMetrics(), libp2p.DisableIdentifyAddressDiscovery())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

// admit registers an attacker with its victim and connects it.
func admit(t *testing.T, victim *Bus, h host.Host) {
	t.Helper()
	victim.SetPeers([]p2p.Peer{{ID: p2p.PeerID(h.ID().String())}})
	if err := h.Connect(t.Context(), info(victim)); err != nil {
		t.Fatal(err)
	}
}

func info(b *Bus) peer.AddrInfo {
	return peer.AddrInfo{ID: b.host.ID(), Addrs: b.host.Addrs()}
}

// serving starts a node that serves a protocol and sees no request that counts.
func serving(t *testing.T, change func(*p2p.StreamConfig)) *Bus {
	t.Helper()
	victim := start(t, config(t, overQUIC, overTCP))
	c := p2p.StreamConfig{
		MaxRequest: 100_000 - 1, MaxResponse: 10, Timeout: 5 * time.Second, Concurrent: 4,
		Handle: func(context.Context, p2p.PeerID, []byte) ([]byte, error) { return []byte("done"), nil },
	}
	change(&c)
	if err := victim.Handle(upper, c); err != nil {
		t.Fatal(err)
	}
	return victim
}

// open starts a raw stream to the victim's protocol.
func open(t *testing.T, h host.Host, victim *Bus) network.Stream {
	t.Helper()
	s, err := h.NewStream(t.Context(), victim.host.ID(), protocol.ID(upper))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Reset() })
	if err := s.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	return s
}

func wantStatus(t *testing.T, r io.Reader, want p2p.Status) {
	t.Helper()
	_, err := p2p.ReadResponse(r, 100)
	var remote *p2p.RemoteError
	if !errors.As(err, &remote) || remote.Status != want {
		t.Errorf("answer is %v, want status %s", err, want)
	}
}

func TestAnUnregisteredPeerIsRefusedAfterTheHandshake(t *testing.T) {
	for name, address := range map[string]string{"quic": overQUIC, "tcp": overTCP} {
		t.Run(name, func(t *testing.T) {
			victim := start(t, config(t, address))
			victim.SetPeers(nil)
			stranger := attacker(t)
			// The dialler may see its handshake succeed before it is hung up on: what counts is that
			// no stream opens and that the victim never sees a peer.
			ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
			defer cancel()
			if err := stranger.Connect(ctx, info(victim)); err == nil {
				if s, err := stranger.NewStream(ctx, victim.host.ID(), pubsub.GossipSubID_v11); err == nil {
					_, err = s.Read(make([]byte, 1))
					if err == nil {
						t.Error("a stranger's stream was served")
					}
				}
			}
			p2ptest.Never(t, "the stranger is connected", func() bool { return len(victim.host.Network().Conns()) > 0 })
		})
	}
}

func TestTheGateDecidesByRegistryInBothDirections(t *testing.T) {
	id, stranger := peer.ID("registered"), peer.ID("stranger")
	r := &registry{}
	r.replace(map[peer.ID][]ma.Multiaddr{id: nil})
	good := ma.StringCast("/ip4/127.0.0.1/tcp/1")
	for _, direction := range []network.Direction{network.DirInbound, network.DirOutbound} {
		if !r.InterceptSecured(direction, id, nil) || r.InterceptSecured(direction, stranger, nil) {
			t.Errorf("%s: the gate is wrong", direction)
		}
	}
	if !r.InterceptPeerDial(id) || r.InterceptPeerDial(stranger) {
		t.Error("dialling a peer is decided wrongly")
	}
	if !r.InterceptAddrDial(id, good) || r.InterceptAddrDial(stranger, good) {
		t.Error("dialling an address is decided wrongly")
	}
	if r.InterceptAddrDial(id, ma.StringCast("/dns4/example.org/tcp/1")) {
		t.Error("a name would be looked up")
	}
}

func TestOnlyPlainAddressesOfKnownTransportsAreDialled(t *testing.T) {
	for text, want := range map[string]bool{
		"/ip4/1.2.3.4/tcp/4001":                      true,
		"/ip6/::1/tcp/4001":                          true,
		"/ip4/1.2.3.4/udp/4001/quic-v1":              true,
		"/dns4/example.org/tcp/4001":                 false,
		"/dnsaddr/example.org":                       false,
		"/ip4/1.2.3.4/tcp/4001/ws":                   false,
		"/ip4/1.2.3.4/udp/4001":                      false,
		"/ip4/1.2.3.4/udp/4001/quic-v1/webtransport": false,
		"/unix/socket":                               false,
		"/ip4/1.2.3.4":                               false,
	} {
		if got := dialable(ma.StringCast(text)); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}

func TestBrokenRegistryEntriesAreSkipped(t *testing.T) {
	log := config(t).Logger
	id := attacker(t).ID()
	text := p2p.PeerID(id.String())
	addr := "/ip4/127.0.0.1/tcp/1"
	parsed := parsePeers(log, "self", []p2p.Peer{
		{ID: "nonsense"}, {ID: ""},
		{ID: text, Addrs: []string{"", "junk", "/dns4/a.example/tcp/1", addr + "/p2p/" + string(text), addr}},
	}, 10)
	if len(parsed) != 1 || len(parsed[id]) != 2 {
		t.Errorf("parsed %v", parsed)
	}
	many := make([]string, 100)
	for i := range many {
		many[i] = addr
	}
	if n := len(parseAddrs(log, id, many)); n != maxAddrs {
		t.Errorf("%d addresses of one peer are kept", n)
	}
	if n := len(parsePeers(log, "self", []p2p.Peer{{ID: text}}, 0)); n != 0 {
		t.Errorf("%d peers above the limit", n)
	}
}

func TestALengthAboveTheLimitIsRefusedBeforeThePayload(t *testing.T) {
	victim := serving(t, func(*p2p.StreamConfig) {})
	h := attacker(t)
	admit(t, victim, h)
	s := open(t, h, victim)
	if _, err := s.Write(binary.AppendUvarint(nil, 100_000)); err != nil {
		t.Fatal(err)
	}
	wantStatus(t, s, p2p.StatusTooLarge) // without a byte of payload
}

func TestGarbageInPlaceOfAFrameIsRefused(t *testing.T) {
	victim := serving(t, func(*p2p.StreamConfig) {})
	h := attacker(t)
	admit(t, victim, h)
	for name, wire := range map[string][]byte{
		"a long prefix":   {0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
		"a padded prefix": {0x80, 0x00},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t, h, victim)
			if _, err := s.Write(wire); err != nil {
				t.Fatal(err)
			}
			wantStatus(t, s, p2p.StatusMalformed)
		})
	}
	t.Run("a frame that ends early", func(t *testing.T) {
		s := open(t, h, victim)
		if _, err := s.Write([]byte{9, 1, 2}); err != nil {
			t.Fatal(err)
		}
		if err := s.CloseWrite(); err != nil {
			t.Fatal(err)
		}
		wantStatus(t, s, p2p.StatusMalformed)
	})
	if got := victim.Stats().Protocols[upper].Malformed; got != 3 {
		t.Errorf("%d malformed requests counted", got)
	}
}

func TestAStreamThatDripsIsEndedAndItsPlaceIsFree(t *testing.T) {
	victim := serving(t, func(c *p2p.StreamConfig) { c.Timeout, c.Concurrent = 300*time.Millisecond, 1 })
	h := attacker(t)
	admit(t, victim, h)
	s := open(t, h, victim)
	began := time.Now()
	go func() {
		wire := append(binary.AppendUvarint(nil, 50_000), make([]byte, 50_000)...)
		for _, b := range wire {
			if _, err := s.Write([]byte{b}); err != nil {
				return
			}
			time.Sleep(20 * time.Millisecond)
		}
	}()
	wantStatus(t, s, p2p.StatusFailed)
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("the drip held a place for %s", took)
	}
	p2ptest.Eventually(t, "the place is free", func() bool {
		next, err := h.NewStream(t.Context(), victim.host.ID(), protocol.ID(upper))
		if err != nil {
			return false
		}
		defer func() { _ = next.Reset() }()
		if _, err := next.Write([]byte{0}); err != nil {
			return false
		}
		answer, err := p2p.ReadResponse(next, 10)
		return err == nil && string(answer) == "done"
	})
}

func TestACallerThatClosedItsSideIsAnsweredAndOneThatTalksOnIsNot(t *testing.T) {
	slow := func(ctx context.Context, _ p2p.PeerID, _ []byte) ([]byte, error) {
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(200 * time.Millisecond):
			return []byte("done"), nil
		}
	}
	victim := serving(t, func(c *p2p.StreamConfig) { c.Handle = slow })
	h := attacker(t)
	admit(t, victim, h)
	ask := func() network.Stream {
		s := open(t, h, victim)
		if err := p2p.WriteFrame(s, []byte("x")); err != nil {
			t.Fatal(err)
		}
		return s
	}
	closed := ask()
	if err := closed.CloseWrite(); err != nil {
		t.Fatal(err)
	}
	if answer, err := p2p.ReadResponse(closed, 10); err != nil || string(answer) != "done" {
		t.Errorf("got %q, %v", answer, err)
	}
	talking := ask()
	if _, err := talking.Write([]byte("more")); err != nil {
		t.Fatal(err)
	}
	wantStatus(t, talking, p2p.StatusFailed)
}

func TestAFloodOfStreamsIsRefusedAsBusyAndOthersAreServed(t *testing.T) {
	victim := serving(t, func(c *p2p.StreamConfig) { c.Concurrent = 4 })
	h, honest := attacker(t), start(t, config(t, overQUIC))
	victim.SetPeers(append(p2ptest.Peers(honest), p2p.Peer{ID: p2p.PeerID(h.ID().String())}))
	honest.SetPeers(p2ptest.Peers(victim))
	if err := h.Connect(t.Context(), info(victim)); err != nil {
		t.Fatal(err)
	}
	var busy, held int
	var mu sync.Mutex
	var streams sync.WaitGroup
	for range 100 {
		s := open(t, h, victim)
		if _, err := s.Write([]byte{1}); err != nil { // a frame that never ends
			continue
		}
		streams.Go(func() {
			_ = s.SetReadDeadline(time.Now().Add(time.Second))
			_, err := p2p.ReadResponse(s, 100)
			var remote *p2p.RemoteError
			mu.Lock()
			defer mu.Unlock()
			switch {
			case errors.As(err, &remote) && remote.Status == p2p.StatusBusy && remote.Text != "":
				busy++
			case err != nil:
				held++
			}
		})
	}
	answer, err := honest.Request(t.Context(), victim.Self(), upper, nil, 10)
	if err != nil || string(answer) != "done" {
		t.Errorf("an honest peer got %q, %v", answer, err)
	}
	streams.Wait()
	if busy != 98 || held != 2 {
		t.Errorf("%d busy and %d held, want 98 and 2", busy, held)
	}
}

func TestAGossipFrameAboveTheLimitIsNotRead(t *testing.T) {
	victim := start(t, config(t, overQUIC))
	inbox := p2ptest.Subscribe(t, victim, news, func(context.Context, p2p.Message) (p2p.Verdict, any) {
		return p2p.Accept, nil
	})
	h := attacker(t)
	admit(t, victim, h)
	s, err := h.NewStream(t.Context(), victim.host.ID(), pubsub.GossipSubID_v11)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Reset() }()
	if _, err := s.Write(binary.AppendUvarint(nil, maxFrame+1)); err != nil {
		t.Fatal(err)
	}
	_ = s.SetReadDeadline(time.Now().Add(time.Second)) // below firstPatience, which would end it too
	var late interface{ Timeout() bool }
	if _, err := s.Read(make([]byte, 1)); err == nil || errors.As(err, &late) && late.Timeout() {
		t.Errorf("the stream goes on: %v", err)
	}
	if n := len(inbox.All()); n != 0 {
		t.Errorf("%d messages", n)
	}
}

func TestNobodyCanMakeANodeRememberTopicsItDidNotJoin(t *testing.T) {
	victim := start(t, config(t, overQUIC))
	p2ptest.Subscribe(t, victim, news, p2ptest.Always(p2p.Accept))
	h := attacker(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	router, err := pubsub.NewGossipSub(ctx, h, pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"junk", string(news)} {
		topic, err := router.Join(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := topic.Subscribe(); err != nil {
			t.Fatal(err)
		}
	}
	admit(t, victim, h)
	p2ptest.Eventually(t, "the joined topic is known", func() bool { return len(victim.pubsub.ListPeers(string(news))) == 1 })
	if n := len(victim.pubsub.ListPeers("junk")); n != 0 {
		t.Errorf("%d peers of a topic nobody joined", n)
	}
}

func TestAnAuthoredMessageIsRefusedByTheRouter(t *testing.T) {
	victim := start(t, config(t, overQUIC))
	inbox := p2ptest.Subscribe(t, victim, news, p2ptest.Always(p2p.Accept))
	h := attacker(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	router, err := pubsub.NewGossipSub(ctx, h) // signs, by default
	if err != nil {
		t.Fatal(err)
	}
	admit(t, victim, h)
	topic, err := router.Join(string(news))
	if err != nil {
		t.Fatal(err)
	}
	p2ptest.Eventually(t, "the victim's topic is known", func() bool { return len(topic.ListPeers()) == 1 })
	if err := topic.Publish(ctx, []byte("signed")); err != nil {
		t.Fatal(err)
	}
	p2ptest.Never(t, "it was delivered", func() bool { return inbox.Has("signed") })
}
