package gossip

import (
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/x/rate"
)

// All limits are fixed numbers of n = MaxPeers: the same configuration gives the same behaviour
// on every machine, and a review can read what an attacker can take.
const (
	mib = 1 << 20

	// connsPerPeer allows both sides to dial at once over both transports, and a reconnection
	// while the old connection has not been noticed dead: 2 x 2 x 2.
	connsPerPeer = 8
	// streamsPerPeer bounds each direction. It is above what the protocols' own caps admit, so
	// that a peer is told "busy" long before its streams are cut without a word.
	streamsPerPeer = 512
	// memoryPerPeer holds flow control windows; the largest stream message is 4 MiB.
	memoryPerPeer = 32 * mib
	// memoryShare is what a peer is expected to need: n of them at once are n shares.
	memoryShare = mib
	// memoryBase is for the node itself.
	memoryBase = 128 * mib
	// strangers is how many connections may be in the handshake at once, besides a quarter of n:
	// before it, nobody knows who is a peer.
	strangers = 64
	// graceOfRates is how long a subnet with no connection attempts is remembered.
	graceOfRates = time.Minute
)

// newResourceManager enforces, for n = MaxPeers:
//
//	system      connections 3n + 64, streams 32n + 2048, memory 128 MiB + n MiB, descriptors 3n + 64
//	handshakes  connections n/4 + 64, streams 4n + 256, memory 64 MiB
//	one peer    connections 8, streams 512 each way, memory 32 MiB
//	one subnet  (/32, /56) connections n/2 + 16; new ones n/4 + 4 a second, in bursts of n + 16
func newResourceManager(n int) (network.ResourceManager, error) {
	system := rcmgr.BaseLimit{
		Conns: 3*n + strangers, ConnsInbound: 2*n + strangers, ConnsOutbound: 2*n + strangers,
		Streams: 32*n + 2048, StreamsInbound: 32*n + 2048, StreamsOutbound: 32*n + 2048,
		FD: 3*n + strangers, Memory: memoryBase + int64(n)*memoryShare,
	}
	handshakes := rcmgr.BaseLimit{
		Conns: n/4 + strangers, ConnsInbound: n/4 + strangers, ConnsOutbound: n/4 + strangers,
		Streams: 4*n + 256, StreamsInbound: 4*n + 256, StreamsOutbound: 4*n + 256,
		FD: n/4 + strangers, Memory: 64 * mib,
	}
	onePeer := rcmgr.BaseLimit{
		Conns: connsPerPeer, ConnsInbound: connsPerPeer, ConnsOutbound: connsPerPeer,
		Streams: 2 * streamsPerPeer, StreamsInbound: streamsPerPeer, StreamsOutbound: streamsPerPeer,
		FD: connsPerPeer, Memory: memoryPerPeer,
	}
	oneConn := rcmgr.BaseLimit{Conns: 1, ConnsInbound: 1, ConnsOutbound: 1, FD: 1, Memory: memoryPerPeer}
	oneStream := rcmgr.BaseLimit{Streams: 1, StreamsInbound: 1, StreamsOutbound: 1, Memory: memoryPerPeer}
	limits := rcmgr.PartialLimitConfig{
		System:               system.ToResourceLimits(),
		Transient:            handshakes.ToResourceLimits(),
		AllowlistedSystem:    rcmgr.BaseLimit{}.ToResourceLimits(), // nobody is on an allow list
		AllowlistedTransient: rcmgr.BaseLimit{}.ToResourceLimits(),
		ServiceDefault:       system.ToResourceLimits(),
		ServicePeerDefault:   onePeer.ToResourceLimits(),
		ProtocolDefault:      system.ToResourceLimits(),
		ProtocolPeerDefault:  onePeer.ToResourceLimits(),
		PeerDefault:          onePeer.ToResourceLimits(),
		Conn:                 oneConn.ToResourceLimits(),
		Stream:               oneStream.ToResourceLimits(),
	}.Build(rcmgr.InfiniteLimits)

	subnet := n/2 + 16
	pace := rate.Limit{RPS: float64(n)/4 + 4, Burst: n + 16}
	manager, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits),
		rcmgr.WithMetricsDisabled(),
		rcmgr.WithLimitPerSubnet(
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 32, ConnCount: subnet}},
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 56, ConnCount: subnet}},
		),
		// Loopback is not exempt: a devnet and tests live there, under the same rules.
		rcmgr.WithNetworkPrefixLimit([]rcmgr.NetworkPrefixLimit{}, []rcmgr.NetworkPrefixLimit{}),
		rcmgr.WithConnRateLimiters(&rate.Limiter{SubnetRateLimiter: rate.SubnetLimiter{
			IPv4SubnetLimits: []rate.SubnetLimit{{PrefixLength: 32, Limit: pace}},
			IPv6SubnetLimits: []rate.SubnetLimit{{PrefixLength: 56, Limit: pace}},
			GracePeriod:      graceOfRates,
		}}),
	)
	if err != nil {
		return nil, fmt.Errorf("create resource manager: %w", err)
	}
	return manager, nil
}
