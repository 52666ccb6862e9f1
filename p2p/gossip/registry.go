package gossip

import (
	"log/slog"
	"strings"
	"sync"

	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"

	"github.com/depin-agent/depin-agent/p2p"
)

// maxAddrs bounds the addresses dialled for one peer: two transports, two IP versions, a spare set.
const maxAddrs = 8

// registry is the set of peers that may connect. It is also the connection gater.
type registry struct {
	mu    sync.RWMutex
	peers map[peer.ID]bool // replaced, never changed
}

// all returns the registered peers; the map is not to be changed.
func (r *registry) all() map[peer.ID]bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.peers
}

// admits reports whether a peer is registered.
func (r *registry) admits(id peer.ID) bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.peers[id]
}

// replace sets the peers.
func (r *registry) replace(peers map[peer.ID][]ma.Multiaddr) {
	set := make(map[peer.ID]bool, len(peers))
	for id := range peers {
		set[id] = true
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.peers = set
}

// InterceptPeerDial implements connmgr.ConnectionGater.
func (r *registry) InterceptPeerDial(id peer.ID) bool { return r.admits(id) }

// InterceptAddrDial implements connmgr.ConnectionGater. Peers tell each other addresses too, so
// this is where names are kept from being looked up for them.
func (r *registry) InterceptAddrDial(id peer.ID, addr ma.Multiaddr) bool {
	return r.admits(id) && dialable(addr)
}

// InterceptAccept implements connmgr.ConnectionGater. Who it is shows after the handshake; until
// then the resource manager counts.
func (r *registry) InterceptAccept(network.ConnMultiaddrs) bool { return true }

// InterceptSecured implements connmgr.ConnectionGater.
func (r *registry) InterceptSecured(_ network.Direction, id peer.ID, _ network.ConnMultiaddrs) bool {
	return r.admits(id)
}

// InterceptUpgraded implements connmgr.ConnectionGater.
func (r *registry) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }

// dialable reports whether an address is an IP address with a transport this node speaks. Names
// are not: losing DNS must not matter, and nobody shall make this node ask for a name.
func dialable(addr ma.Multiaddr) bool {
	protocols := addr.Protocols()
	if len(protocols) < 2 {
		return false
	}
	if first := protocols[0].Code; first != ma.P_IP4 && first != ma.P_IP6 {
		return false
	}
	switch protocols[1].Code {
	case ma.P_TCP:
		return len(protocols) == 2
	case ma.P_UDP:
		return len(protocols) == 3 && protocols[2].Code == ma.P_QUIC_V1
	}
	return false
}

// parsePeers turns the registry's text into ids and addresses. The text comes from a public
// contract, where anybody can write nonsense: what cannot be used is skipped, not fatal.
func parsePeers(log *slog.Logger, self peer.ID, peers []p2p.Peer, most int) map[peer.ID][]ma.Multiaddr {
	parsed := make(map[peer.ID][]ma.Multiaddr, min(len(peers), most))
	for _, entry := range peers {
		id, err := peer.Decode(string(entry.ID))
		if err != nil {
			log.Warn("registered peer id cannot be read", "peer", entry.ID, "error", err)
			continue
		}
		if id == self {
			continue
		}
		if len(parsed) >= most {
			log.Warn("registry names more peers than this node serves", "limit", most, "peers", len(peers))
			break
		}
		parsed[id] = parseAddrs(log, id, entry.Addrs)
	}
	return parsed
}

func parseAddrs(log *slog.Logger, id peer.ID, texts []string) []ma.Multiaddr {
	var addrs []ma.Multiaddr
	for _, text := range texts[:min(len(texts), maxAddrs)] {
		text = strings.TrimSuffix(text, "/p2p/"+id.String())
		addr, err := ma.NewMultiaddr(text)
		if err != nil || !dialable(addr) {
			log.Debug("registered address cannot be dialled", "peer", id, "address", text)
			continue
		}
		addrs = append(addrs, addr)
	}
	return addrs
}
