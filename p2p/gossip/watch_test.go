package gossip

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/network"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/p2ptest"
)

func TestPatienceWithASilentPeerDoublesUpToItsCap(t *testing.T) {
	now := time.Unix(1000, 0)
	var s silence
	var waits []time.Duration
	for len(waits) < 9 {
		began := now
		for hangUp := false; !hangUp; now = now.Add(watchPace) {
			s, hangUp = s.judge(now, true)
		}
		waits = append(waits, now.Sub(began)-watchPace)
		s, _ = s.judge(now, false) // the connection is gone and comes back
	}
	want := []time.Duration{3, 6, 12, 24, 48, 96, 192, 300, 300}
	for i, w := range want {
		if waits[i] != w*time.Second {
			t.Errorf("wait %d is %s, want %ds", i, waits[i], w)
		}
	}
}

func TestAConnectionTheRouterGaveUpOnIsMadeAnew(t *testing.T) {
	simulate(t, func(t *testing.T) {
		buses, _ := simulated(t, 2, 10*time.Millisecond)
		var inboxes []*p2ptest.Inbox
		for _, b := range buses {
			inboxes = append(inboxes, p2ptest.Subscribe(t, b, news, p2ptest.Always(p2p.Accept)))
		}
		p2ptest.Introduce(t, buses...)
		time.Sleep(time.Second)
		b := buses[0].(*Bus)
		for range 12 {
			for _, c := range b.host.Network().Conns() {
				resetGossip(c)
			}
			time.Sleep(time.Second)
		}
		time.Sleep(30 * time.Second)
		for i, from := range buses {
			if err := from.Publish(t.Context(), news, fmt.Append(nil, "after ", i)); err != nil {
				t.Fatal(err)
			}
		}
		p2ptest.Eventually(t, "messages pass both ways", func() bool { return inboxes[0].Has("after 1") && inboxes[1].Has("after 0") })
	})
}

// resetGossip breaks the router's streams of a connection and leaves the connection.
func resetGossip(c network.Conn) {
	for _, s := range c.GetStreams() {
		if strings.HasPrefix(string(s.Protocol()), "/meshsub/") {
			_ = s.Reset()
		}
	}
}

func TestAPeerWithoutCommonTopicsIsTalkedToLessAndLess(t *testing.T) {
	simulate(t, func(t *testing.T) {
		buses, _ := simulated(t, 2, 10*time.Millisecond)
		p2ptest.Subscribe(t, buses[0], news, p2ptest.Always(p2p.Accept))
		p2ptest.Introduce(t, buses...)
		time.Sleep(30 * time.Minute)
		down := 0
		for range 10 * 60 {
			if len(buses[0].Connected()) == 0 {
				down++
			}
			time.Sleep(time.Second)
		}
		if down > 10 {
			t.Errorf("not connected for %d of 600 seconds", down)
		}
	})
}
