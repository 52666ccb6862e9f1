package gossip

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/x/simlibp2p"
	"github.com/marcopolo/simnet"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/p2ptest"
)

// simulate runs a body in a bubble on one processor: the race detector and timers of a bubble do
// not get along on several.
func simulate(t *testing.T, body func(*testing.T)) {
	t.Helper()
	before := runtime.GOMAXPROCS(1)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
	synctest.Test(t, body)
}

// simulated starts n nodes on a simulated network with a latency between any two. It also
// returns their configurations, with which a closed node can be started again.
func simulated(t *testing.T, n int, latency time.Duration) ([]p2p.Bus, []Config) {
	t.Helper()
	const mbit = 1_000_000
	wire := &simnet.Simnet{LatencyFunc: simnet.StaticLatency(latency)}
	link := simnet.NodeBiDiLinkSettings{
		Downlink: simnet.LinkSettings{BitsPerSecond: 20 * mbit},
		Uplink:   simnet.LinkSettings{BitsPerSecond: 20 * mbit},
	}
	wire.Start()
	t.Cleanup(wire.Close)
	made, configs := make([]p2p.Bus, n), make([]Config, n)
	for i := range made {
		c := config(t, fmt.Sprintf("/ip4/%s/udp/8000/quic-v1", simnet.IntToPublicIPv4(i)))
		c.options = []libp2p.Option{simlibp2p.QUICSimnet(wire, link)}
		made[i], configs[i] = start(t, c), c
	}
	return made, configs
}

func TestHeartbeatsOfARealNetworkArriveWithinTheirSlot(t *testing.T) {
	simulate(t, func(t *testing.T) {
		const nodes, slots, slot, latency = 10, 60, time.Second, 40 * time.Millisecond
		buses, _ := simulated(t, nodes, latency)
		var late, arrived atomic.Int64
		for _, b := range buses {
			err := b.Join(news, p2p.TopicConfig{MaxBytes: 121, Validate: p2ptest.Always(p2p.Accept), Deliver: func(m p2p.Message) {
				var node int
				var sent int64
				if _, err := fmt.Sscan(string(m.Data), &node, &sent); err != nil {
					t.Errorf("read %q: %v", m.Data, err)
				}
				arrived.Add(1)
				if time.Since(time.Unix(0, sent)) > slot/2 {
					late.Add(1)
				}
			}})
			if err != nil {
				t.Fatal(err)
			}
		}
		p2ptest.Introduce(t, buses...)
		time.Sleep(2 * time.Second)
		for range slots {
			for i, b := range buses {
				if err := b.Publish(t.Context(), news, fmt.Append(nil, i, " ", time.Now().UnixNano())); err != nil {
					t.Error(err)
				}
			}
			time.Sleep(slot)
		}
		if got := arrived.Load(); got != nodes*nodes*slots {
			t.Errorf("%d of %d heartbeats arrived", got, nodes*nodes*slots)
		}
		if got := late.Load(); got != 0 {
			t.Errorf("%d heartbeats were late", got)
		}
	})
}

func TestANodeThatRestartsIsFoundAgainWithinTheRedialCap(t *testing.T) {
	simulate(t, func(t *testing.T) {
		buses, configs := simulated(t, 3, 10*time.Millisecond)
		p2ptest.Introduce(t, buses...)
		peers := p2ptest.Peers(buses...)
		if err := buses[0].Close(); err != nil {
			t.Fatal(err)
		}
		p2ptest.Eventually(t, "it is gone", func() bool { return len(buses[1].Connected()) == 1 })
		time.Sleep(10 * time.Minute) // long enough for every pause to reach its cap
		// It admits the others but dials nobody.
		again := start(t, configs[0])
		again.registry.replace(parsePeers(again.log, again.host.ID(), peers, len(peers)))
		back := time.Now()
		p2ptest.Eventually(t, "the others found it", func() bool { return len(again.Connected()) == 2 })
		// A dial under way may have to end first.
		if took := time.Since(back); took > defaultRedialCap+defaultDialTimeout {
			t.Errorf("it took %s", took)
		}
	})
}
