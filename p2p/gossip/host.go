package gossip

import (
	"errors"
	"fmt"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
)

// userAgent is what peers are told in place of a version: nothing to select victims by.
const userAgent = "depin-agent"

// newHost starts a libp2p host that does only what the bus needs, listening on every address of
// the configuration: a node that is half deaf must not start.
func newHost(c Config, admitted *registry) (host.Host, error) {
	node, err := newDeafHost(c, admitted)
	if err != nil {
		return nil, err
	}
	// Not an option of the host: that one would leave goroutines behind when it fails.
	for _, text := range c.Listen {
		if err := node.Network().Listen(ma.StringCast(text)); err != nil { // parsed before, by check
			return nil, errors.Join(fmt.Errorf("listen on %s: %w", text, err), node.Close())
		}
	}
	return node, nil
}

// newDeafHost starts a host that listens nowhere.
func newDeafHost(c Config, admitted *registry) (host.Host, error) {
	key, err := crypto.UnmarshalEd25519PrivateKey(c.Key)
	if err != nil {
		return nil, fmt.Errorf("read identity key: %w", err)
	}
	resources, err := newResourceManager(c.Limits.MaxPeers)
	if err != nil {
		return nil, err
	}
	// Registered peers are protected and nobody else gets in, so trimming is a second line only.
	connections, err := connmgr.NewConnManager(c.Limits.MaxPeers, 2*c.Limits.MaxPeers)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("create connection manager: %w", err), resources.Close())
	}
	options := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.NoListenAddrs,
		libp2p.Transport(quic.NewTransport),
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Security(noise.ID, noise.New),
		libp2p.UserAgent(userAgent),
		libp2p.ResourceManager(resources),
		libp2p.ConnectionManager(connections),
		libp2p.ConnectionGater(admitted),
		libp2p.WithDialTimeout(c.Limits.DialTimeout),
		libp2p.Ping(false),
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(),
		// Where this node is reached is configured, not found out by asking around.
		libp2p.ForceReachabilityPublic(),
		libp2p.DisableIdentifyAddressDiscovery(),
		// Peers are few and known: a transport that failed for some is still tried for the others.
		libp2p.UDPBlackHoleSuccessCounter(nil),
		libp2p.IPv6BlackHoleSuccessCounter(nil),
	}
	if len(c.Announce) > 0 {
		announced := make([]ma.Multiaddr, 0, len(c.Announce))
		for _, text := range c.Announce {
			announced = append(announced, ma.StringCast(text)) // parsed before, by check
		}
		options = append(options, libp2p.AddrsFactory(func([]ma.Multiaddr) []ma.Multiaddr { return announced }))
	}
	node, err := libp2p.New(append(options, c.options...)...)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start host: %w", err), connections.Close(), resources.Close())
	}
	return node, nil
}
