package gossip

import (
	"fmt"
	"testing"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

// admitted opens connections or streams until one is refused, at most 10,000.
func admitted(open func(i int) error) int {
	for i := range 10_000 {
		if open(i) != nil {
			return i
		}
	}
	return 10_000
}

func TestResourcesAreFixedNumbersOfTheNumberOfPeers(t *testing.T) {
	for _, n := range []int{8, 128} {
		everywhere := func(i int) ma.Multiaddr {
			return ma.StringCast(fmt.Sprintf("/ip4/10.%d.%d.1/udp/1/quic-v1", i/256, i%256))
		}
		somewhere := func(int) ma.Multiaddr { return ma.StringCast("/ip4/127.0.0.1/udp/1/quic-v1") }
		for name, c := range map[string]struct {
			from func(int) ma.Multiaddr
			peer func(int) peer.ID
			want int
		}{
			"handshakes":              {everywhere, nil, n/4 + strangers},
			"one subnet, of loopback": {somewhere, nil, min(n/2+16, n/4+strangers)},
			"one peer":                {everywhere, func(int) peer.ID { return "one" }, connsPerPeer},
			"known peers":             {everywhere, func(i int) peer.ID { return peer.ID(fmt.Sprint(i)) }, 2*n + strangers},
		} {
			t.Run(fmt.Sprint(name, " of ", n), func(t *testing.T) {
				manager, err := newResourceManager(n)
				if err != nil {
					t.Fatal(err)
				}
				defer func() { _ = manager.Close() }()
				got := admitted(func(i int) error {
					scope, err := manager.OpenConnection(network.DirInbound, true, c.from(i))
					if err != nil || c.peer == nil {
						return err
					}
					return scope.SetPeer(c.peer(i))
				})
				if got != c.want {
					t.Errorf("%d connections, want %d", got, c.want)
				}
			})
		}
		t.Run(fmt.Sprint("streams of one peer of ", n), func(t *testing.T) {
			manager, err := newResourceManager(n)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = manager.Close() }()
			got := admitted(func(int) error {
				scope, err := manager.OpenStream("one", network.DirInbound)
				if err != nil {
					return err
				}
				return scope.SetProtocol("/any/1")
			})
			if got != streamsPerPeer {
				t.Errorf("%d streams, want %d", got, streamsPerPeer)
			}
		})
	}
}
