package gossip

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	ma "github.com/multiformats/go-multiaddr"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/p2ptest"
)

func TestThreeNodesTalkOverBothTransports(t *testing.T) {
	buses := []p2p.Bus{
		start(t, config(t, overTCP)),
		start(t, config(t, overQUIC)),
		start(t, config(t, overTCP, overQUIC)),
	}
	inboxes := make([]*p2ptest.Inbox, len(buses))
	for i, b := range buses {
		inboxes[i] = p2ptest.Subscribe(t, b, news, p2ptest.Always(p2p.Accept))
	}
	p2ptest.Introduce(t, buses...)
	for _, b := range buses {
		p2ptest.Eventually(t, "the topic is known", func() bool { return len(b.(*Bus).pubsub.ListPeers(string(news))) == 2 })
	}
	for i, b := range buses {
		data := fmt.Sprint("from ", i)
		if err := b.Publish(t.Context(), news, []byte(data)); err != nil {
			t.Fatal(err)
		}
		for _, inbox := range inboxes {
			p2ptest.Eventually(t, "everyone has it", func() bool { return inbox.Has(data) })
		}
	}
}

func TestOneIdentityIsOnePeerID(t *testing.T) {
	c := config(t, overQUIC)
	first := start(t, c)
	id := first.Self()
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if again := start(t, c); again.Self() != id {
		t.Errorf("got %s, want %s", again.Self(), id)
	}
}

func TestATopicJoinedLateIsHeardOf(t *testing.T) {
	buses := startAll(t, 2, overQUIC)
	for _, b := range buses {
		p2ptest.Subscribe(t, b, "earlier", p2ptest.Always(p2p.Accept)) // so nobody is silent
	}
	p2ptest.Introduce(t, buses...)
	var inboxes []*p2ptest.Inbox
	for _, b := range buses {
		inboxes = append(inboxes, p2ptest.Subscribe(t, b, news, p2ptest.Always(p2p.Accept)))
		time.Sleep(300 * time.Millisecond) // the first announcement meets a node that has not joined
	}
	for i, b := range buses {
		p2ptest.Eventually(t, "the other one is known to be in it", func() bool {
			return len(b.(*Bus).pubsub.ListPeers(string(news))) == 1
		})
		n := 0
		p2ptest.Eventually(t, "a message passes", func() bool {
			n++
			if err := b.Publish(t.Context(), news, fmt.Append(nil, i, " ", n)); err != nil {
				t.Fatal(err)
			}
			time.Sleep(50 * time.Millisecond)
			return slices.ContainsFunc(inboxes[1-i].All(), func(m p2p.Message) bool { return m.From == b.Self() })
		})
	}
}

func TestARequestDialsAPeerThatIsNotConnected(t *testing.T) {
	buses := startAll(t, 2, overQUIC)
	err := buses[1].Handle(upper, p2p.StreamConfig{
		MaxRequest: 100, MaxResponse: 100, Timeout: time.Second, Concurrent: 2,
		Handle: func(_ context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
			return bytes.ToUpper(request), nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	buses[1].SetPeers(p2ptest.Peers(buses[0]))
	// Registered and known by address, but without a keeper that would connect it.
	client := buses[0].(*Bus)
	parsed := parsePeers(client.log, client.host.ID(), p2ptest.Peers(buses...), 2)
	client.registry.replace(parsed)
	for id, addrs := range parsed {
		client.host.Peerstore().AddAddrs(id, addrs, time.Minute)
	}
	answer, err := client.Request(t.Context(), buses[1].Self(), upper, []byte("quiet"), 100)
	if err != nil || string(answer) != "QUIET" {
		t.Errorf("got %q, %v", answer, err)
	}
}

func TestARequestToNowhereEndsWithItsContext(t *testing.T) {
	b := start(t, config(t, overQUIC))
	gone := startAll(t, 1, overQUIC)[0]
	peers := p2ptest.Peers(gone)
	if err := gone.Close(); err != nil {
		t.Fatal(err)
	}
	b.SetPeers(peers)
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	began := time.Now()
	_, err := b.Request(ctx, peers[0].ID, upper, nil, 1)
	if !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, p2p.ErrUnreachable) {
		t.Errorf("error is %v", err)
	}
	if took := time.Since(began); took > 3*time.Second {
		t.Errorf("it took %s", took)
	}
}

func TestASlowReceiverLosesMessagesCountsThemAndBlamesNobody(t *testing.T) {
	slow := config(t, overQUIC)
	slow.Limits.DeliverQueue = 4
	receiver, sender := start(t, slow), start(t, config(t, overQUIC))
	leave := make(chan struct{})
	err := receiver.Join(news, p2p.TopicConfig{MaxBytes: 8, Validate: p2ptest.Always(p2p.Accept), Deliver: func(p2p.Message) { <-leave }})
	if err != nil {
		t.Fatal(err)
	}
	defer close(leave)
	p2ptest.Subscribe(t, sender, news, p2ptest.Always(p2p.Accept))
	p2ptest.Introduce(t, receiver, sender)
	p2ptest.Eventually(t, "the topic is known", func() bool { return len(sender.pubsub.ListPeers(string(news))) == 1 })
	const sent = 50
	for i := range sent {
		if err := sender.Publish(t.Context(), news, fmt.Append(nil, i)); err != nil {
			t.Fatal(err)
		}
	}
	// One is inside Deliver and four wait.
	p2ptest.Eventually(t, "the rest is counted", func() bool { return receiver.Stats().Topics[news].Dropped == sent-5 })
	if n := len(receiver.Connected()); n != 1 {
		t.Errorf("%d connections left", n)
	}
}

func TestRegisteredPeersAreProtectedAndOthersNotAnyMore(t *testing.T) {
	buses := startAll(t, 2, overQUIC)
	p2ptest.Introduce(t, buses...)
	b, other := buses[0].(*Bus), buses[1].(*Bus).host.ID()
	if !b.host.ConnManager().IsProtected(other, protection) {
		t.Error("a registered peer is not protected")
	}
	b.SetPeers(nil)
	if b.host.ConnManager().IsProtected(other, protection) {
		t.Error("a peer that left is protected")
	}
}

func TestARegistryUpdateKeepsWhatIsKnownAndTakesWhatIsNew(t *testing.T) {
	buses := startAll(t, 2, overQUIC)
	b, other := buses[0].(*Bus), buses[1].(*Bus)
	withoutAddress := []p2p.Peer{{ID: other.Self()}}
	b.SetPeers(withoutAddress)
	other.SetPeers(p2ptest.Peers(b))
	known := func() []ma.Multiaddr { return b.host.Peerstore().Addrs(other.host.ID()) }
	p2ptest.Eventually(t, "the peer told its address", func() bool { return len(known()) > 0 })
	b.SetPeers(withoutAddress)
	if len(known()) == 0 {
		t.Error("the address is forgotten")
	}
	const moved = "/ip4/192.0.2.7/tcp/4001"
	b.SetPeers([]p2p.Peer{{ID: other.Self(), Addrs: []string{moved}}})
	if got := known(); len(got) != 1 || got[0].String() != moved {
		t.Errorf("known addresses are %v", got)
	}
	if n := len(b.Connected()); n != 1 {
		t.Errorf("%d connections left", n)
	}
}

func TestAConnectionThatSlippedThroughTheGateIsClosed(t *testing.T) {
	buses := startAll(t, 2, overQUIC)
	p2ptest.Introduce(t, buses...)
	b := buses[0].(*Bus)
	c := b.host.Network().Conns()[0]
	b.registry.replace(nil) // as if the registry changed between the gate and the notification
	b.connected(b.host.Network(), c)
	p2ptest.Eventually(t, "it is closed", func() bool {
		return b.host.Network().Connectedness(c.RemotePeer()) != network.Connected
	})
}

func TestAnUnusableConfigurationIsRefused(t *testing.T) {
	for name, change := range map[string]func(*Config){
		"no key":                     func(c *Config) { c.Key = nil },
		"no logger":                  func(c *Config) { c.Logger = nil },
		"a broken listen address":    func(c *Config) { c.Listen = []string{"here"} },
		"an address in use by name":  func(c *Config) { c.Listen = []string{"/unix/nowhere"} },
		"a broken announced address": func(c *Config) { c.Announce = []string{"there"} },
		"too many peers":             func(c *Config) { c.Limits.MaxPeers = mostMaxPeers + 1 },
		"a negative number of peers": func(c *Config) { c.Limits.MaxPeers = -1 },
		"a short memory":             func(c *Config) { c.Limits.SeenTTL = time.Millisecond },
		"a frantic heartbeat":        func(c *Config) { c.Limits.Heartbeat = time.Millisecond },
		"a negative queue":           func(c *Config) { c.Limits.DeliverQueue = -1 },
		"a negative redial cap":      func(c *Config) { c.Limits.RedialCap = -1 },
	} {
		t.Run(name, func(t *testing.T) {
			c := config(t, overQUIC)
			change(&c)
			if b, err := New(c); err == nil {
				t.Error("it was accepted")
				_ = b.Close()
			}
		})
	}
}

func TestAnnouncedAddressesReplaceTheOwnOnes(t *testing.T) {
	c := config(t, overQUIC)
	c.Announce = []string{"/ip4/192.0.2.1/udp/4001/quic-v1"}
	if got := start(t, c).Addrs(); len(got) != 1 || got[0] != c.Announce[0] {
		t.Errorf("addresses are %v", got)
	}
}

func TestOwnAddressesCanBeDialledByOthers(t *testing.T) {
	b := start(t, config(t, overQUIC, overTCP))
	if len(b.Addrs()) != 2 {
		t.Errorf("addresses are %v", b.Addrs())
	}
	for _, text := range b.Addrs() {
		if !dialable(ma.StringCast(text)) || strings.Contains(text, "/0/") {
			t.Errorf("%s cannot be dialled", text)
		}
	}
}

func TestQueuesHoldFourMessagesOfEveryPeer(t *testing.T) {
	for peers, want := range map[int]int{1: 1024, 256: 1024, 257: 1028, 1024: 4096} {
		if got := (Limits{MaxPeers: peers}).withDefaults(); got.queue() != want || got.DeliverQueue != want || got.throttle() != 8*want {
			t.Errorf("%d peers: queue %d, deliver %d, throttle %d", peers, got.queue(), got.DeliverQueue, got.throttle())
		}
	}
}

func TestJitterStaysBetweenHalfAPauseAndThePause(t *testing.T) {
	for range 1000 {
		if got := jitter(time.Second); got < time.Second/2 || got > time.Second {
			t.Fatalf("got %s", got)
		}
	}
}
