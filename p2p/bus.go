// Package p2p is the seam between what a node says and how the bytes travel.
//
// It knows topics, protocols, peers and limits; it does not know what a message means. Two
// implementations keep the same promises, checked by the one suite in p2p/p2ptest:
// p2p/gossip over libp2p, and p2p/memnet in memory for deterministic tests.
package p2p

import (
	"context"
	"io"
	"time"
)

// PeerID is a libp2p peer id in its text form. The in-memory network accepts any string.
type PeerID string

// Topic names a gossip channel.
type Topic string

// Protocol names a request/response service.
type Protocol string

// Verdict is what a Validator decides about a message.
type Verdict int

const (
	// Accept delivers the message here and passes it on to neighbours.
	Accept Verdict = iota
	// Ignore drops the message and blames nobody: early, late, duplicate, unknown.
	Ignore
	// Reject drops the message as intrinsically invalid, whoever looks at it.
	Reject
)

// String returns the verdict in words, for logs.
func (v Verdict) String() string {
	switch v {
	case Accept:
		return "accept"
	case Ignore:
		return "ignore"
	case Reject:
		return "reject"
	}
	return "unknown verdict"
}

// Message is one gossip message as its receiver sees it. From is the neighbour that delivered
// it, not its author: authorship is proven by what the data itself carries.
type Message struct {
	From  PeerID
	Topic Topic
	Data  []byte // shared with the network and other receivers: read only
	Value any    // what the Validator returned, so that nothing is decoded twice
}

// Validator judges one message before it is delivered or passed on. It is called from many
// goroutines at once and may block until ctx ends (to verify in batches, say), but not longer.
// Messages above TopicConfig.MaxBytes never reach it. An own fault (a full queue, an own disk)
// must be Ignore: a neighbour is not to blame for it.
type Validator func(ctx context.Context, m Message) (Verdict, any)

// TopicConfig says what a node does with a topic.
type TopicConfig struct {
	MaxBytes int       // larger messages are rejected unread; at most MaxMessageBytes
	Validate Validator // required
	// Deliver receives accepted messages, own ones included, one at a time and in order, from one
	// goroutine per topic. It may block shortly: while it does, messages wait in a bounded queue,
	// and what does not fit is dropped and counted in Stats. It must not call Close.
	Deliver func(Message)
}

// StreamConfig says how a node serves a protocol: by Handle, one request and one answer, or by
// Serve, bytes in both directions. Exactly one of them is set.
type StreamConfig struct {
	MaxRequest  int           // of Handle; checked before any allocation
	MaxResponse int           // of Handle; a larger answer becomes an error reply
	Timeout     time.Duration // of one whole exchange, reading and writing included
	Concurrent  int           // exchanges at once; more are refused as busy. See PerPeer
	// Handle answers one request. Its context ends at Timeout, when the caller stops waiting and
	// when the bus closes. An error is sent to the caller as text (cut to MaxErrorText bytes), so it
	// must hold nothing secret.
	Handle func(ctx context.Context, from PeerID, request []byte) ([]byte, error)
	// Serve answers one stream, which ends when it returns. Its context ends as that of Handle, and
	// every Read and Write with it. That the caller is gone is noticed once all but the last chunk
	// of what it sent has been read, or at the next Write. An error is told as that of Handle if
	// nothing was written yet; after that the caller sees its stream break.
	Serve func(ctx context.Context, from PeerID, s Stream) error
}

// Stream carries bytes in both directions between this node and a peer. Reading and writing may
// go on at once, each from one goroutine. A side that does not read holds up the other's writing:
// what is under way is bounded by the transport.
type Stream interface {
	// Read returns io.EOF only when the other side ended well. What the peer refused is a
	// *RemoteError: Open does not wait for it.
	io.Reader
	// Write may fail because the peer refused or has answered already: what it said is read.
	io.Writer
	// CloseWrite says that nothing more comes from the side that opened the stream; reading goes on.
	// On the side that serves it does nothing: returning from Serve ends its writing.
	CloseWrite() error
	// Close gives up what is not finished, and frees the stream. The other side sees it break.
	Close() error
}

// Peer is one entry of the registry: who may connect, and where it may be found.
type Peer struct {
	ID    PeerID
	Addrs []string
}

// Bus carries gossip and requests between registered peers. All methods are safe for concurrent
// use; all but Close fail with ErrClosed after Close.
type Bus interface {
	// Self returns this node's own id.
	Self() PeerID
	// Addrs returns the addresses other nodes can reach this one at.
	Addrs() []string
	// Join starts to take part in a topic. A topic is joined once and left by Close.
	Join(t Topic, c TopicConfig) error
	// Publish validates data like a neighbour's message, delivers it locally and sends it out. It
	// waits for the validator and fails with ErrRejected or ErrIgnored when that does not accept.
	// Publishing the same bytes to a topic again while the network remembers them is a silent no-op,
	// and a peer that was not connected (or had not announced the topic) gets no second chance: what
	// must arrive has to be there for the asking too, by Request.
	Publish(ctx context.Context, t Topic, data []byte) error
	// Handle starts to serve a protocol. A protocol is served once and until Close.
	Handle(p Protocol, c StreamConfig) error
	// Request asks one peer and waits for its answer of at most maxResponse bytes. A peer not yet
	// connected is dialled at its registered addresses. What the peer refused is a *RemoteError.
	// Without a deadline in ctx, DefaultRequestTimeout applies.
	Request(ctx context.Context, to PeerID, p Protocol, request []byte, maxResponse int) ([]byte, error)
	// Open starts a stream with a peer, dialled like that of Request. The stream lives until Close,
	// which must be called, or until ctx ends. It fails only where nothing was sent yet.
	Open(ctx context.Context, to PeerID, p Protocol) (Stream, error)
	// SetPeers replaces the registry's view: only these peers may connect, and the bus keeps
	// connections to them. Peers that are no longer in it are disconnected.
	SetPeers(peers []Peer)
	// Connected returns the peers connected right now, sorted.
	Connected() []PeerID
	// Close stops everything, waits for its goroutines and returns; handlers see their context end.
	Close() error
}
