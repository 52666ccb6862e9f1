package gossip

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"

	"github.com/depin-agent/depin-agent/p2p"
)

const (
	// maxFrame bounds one gossip frame on the wire: the largest message and its envelope.
	maxFrame = 64 << 10
	// maxSubscriptions bounds the topics a peer may name in one frame.
	maxSubscriptions = 64
)

// newPubSub starts the router. Messages carry their own signatures, so the router signs nothing
// and names no author; a message is known by the hash of its topic and content.
func newPubSub(ctx context.Context, node host.Host, filter *topicFilter, counters *p2p.Counters, l Limits) (*pubsub.PubSub, error) {
	router, err := pubsub.NewGossipSub(ctx, node,
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign),
		pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(contentID),
		pubsub.WithMaxMessageSize(maxFrame),
		pubsub.WithMaxControlMessageSize(maxFrame),
		pubsub.WithSubscriptionFilter(pubsub.WrapLimitSubscriptionFilter(filter, maxSubscriptions)),
		pubsub.WithValidateQueueSize(l.queue()),
		pubsub.WithValidateThrottle(l.throttle()),
		pubsub.WithPeerOutboundQueueSize(l.queue()),
		pubsub.WithSeenMessagesTTL(l.SeenTTL),
		pubsub.WithPeerExchange(false),
		pubsub.WithFloodPublish(true),
		pubsub.WithGossipSubParams(routerParams(l)),
		pubsub.WithRawTracer(&dropCounter{counters: counters}),
	)
	if err != nil {
		return nil, fmt.Errorf("start router: %w", err)
	}
	return router, nil
}

// routerParams favours latency over traffic: messages are small (121 bytes, every node, every
// slot) and worth little a second later.
func routerParams(l Limits) pubsub.GossipSubParams {
	p := pubsub.DefaultGossipSubParams()
	p.HeartbeatInterval = l.Heartbeat
	// A mesh of 8 reaches 1,024 nodes in 4 hops; a network of up to 13 is one full mesh.
	p.D, p.Dlo, p.Dhi = 8, 6, 12
	p.Dscore, p.Dout = 4, 3
	p.Dlazy = 8
	// What a neighbour missed is offered for 8 heartbeats (3.2 s) and can be had for 12.
	p.HistoryLength, p.HistoryGossip = 12, 8
	// A pruned or restarted neighbour is back in the mesh within an epoch or two. It must stay
	// above the flood threshold, below which asking again counts as misbehaviour.
	p.PruneBackoff = 15 * time.Second
	p.GraftFloodThreshold = 5 * time.Second
	p.UnsubscribeBackoff = 5 * time.Second
	p.IWantFollowupTime = time.Second
	return p
}

// contentID names a message by its topic and content. The router remembers a name before any
// validator has looked: without the topic in it, a peer could bury another's message by sending
// the same bytes first on a topic that rejects them.
func contentID(m *pb.Message) string {
	h := sha256.New()
	topic := m.GetTopic()
	h.Write(binary.AppendUvarint(nil, uint64(len(topic))))
	h.Write([]byte(topic))
	h.Write(m.GetData())
	return string(h.Sum(nil))
}

// topicFilter accepts subscriptions to joined topics only, so that peers cannot fill this node's
// memory with names.
type topicFilter struct {
	mu     sync.RWMutex
	joined map[string]bool
}

func (f *topicFilter) add(topic string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.joined == nil {
		f.joined = map[string]bool{}
	}
	f.joined[topic] = true
}

// CanSubscribe implements pubsub.SubscriptionFilter.
func (f *topicFilter) CanSubscribe(topic string) bool {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.joined[topic]
}

// FilterIncomingSubscriptions implements pubsub.SubscriptionFilter.
func (f *topicFilter) FilterIncomingSubscriptions(_ peer.ID, subs []*pb.RPC_SubOpts) ([]*pb.RPC_SubOpts, error) {
	return pubsub.FilterSubscriptions(subs, f.CanSubscribe), nil
}

// dropCounter counts messages lost to this node's own full queues. It is a tracer because the
// router tells nobody else.
type dropCounter struct{ counters *p2p.Counters }

func (d *dropCounter) dropped(m *pubsub.Message) {
	d.counters.Topic(p2p.Topic(m.GetTopic()), func(s *p2p.TopicStats) { s.Dropped++ })
}

// UndeliverableMessage implements pubsub.RawTracer: Deliver was too slow.
func (d *dropCounter) UndeliverableMessage(m *pubsub.Message) { d.dropped(m) }

// RejectMessage implements pubsub.RawTracer. Verdicts are counted where they are made; what is
// left is the router's own lack of room.
func (d *dropCounter) RejectMessage(m *pubsub.Message, reason string) {
	if reason == pubsub.RejectValidationQueueFull || reason == pubsub.RejectValidationThrottled {
		d.dropped(m)
	}
}

// The rest of pubsub.RawTracer says nothing about drops.

func (*dropCounter) OnNewOutboundStream(peer.ID, protocol.ID) {}
func (*dropCounter) OnClosedOutboundStream(peer.ID)           {}
func (*dropCounter) Join(string)                              {}
func (*dropCounter) Leave(string)                             {}
func (*dropCounter) Graft(peer.ID, string)                    {}
func (*dropCounter) Prune(peer.ID, string)                    {}
func (*dropCounter) ValidateMessage(*pubsub.Message)          {}
func (*dropCounter) DeliverMessage(*pubsub.Message)           {}
func (*dropCounter) DuplicateMessage(*pubsub.Message)         {}
func (*dropCounter) ThrottlePeer(peer.ID)                     {}
func (*dropCounter) RecvRPC(*pubsub.RPC)                      {}
func (*dropCounter) SendRPC(*pubsub.RPC, peer.ID)             {}
func (*dropCounter) DropRPC(*pubsub.RPC, peer.ID)             {}
