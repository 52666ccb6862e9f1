package p2p

import (
	"errors"
	"fmt"
	"time"
)

const (
	// MaxMessageBytes bounds every gossip message: the largest kind (a statement with its most
	// transitions) is well below it, and one message must not hold up a heartbeat for long. With
	// its envelope it fits a frame of 64 KiB.
	MaxMessageBytes = 63 << 10
	// MaxStreamBytes bounds every request and response: a block of 1 MiB (the size content
	// networks exchange) with room for its envelope.
	MaxStreamBytes = 4 << 20
	// MaxConcurrent bounds StreamConfig.Concurrent, so that a typo cannot ask for unbounded memory.
	MaxConcurrent = 1 << 12
	// MaxNameBytes bounds topic and protocol names, which travel with every message.
	MaxNameBytes = 96
	// MaxChunk bounds the pieces that a stream travels in towards the side that serves it, and with
	// them what that side holds of a stream it does not read: two of them.
	MaxChunk = 32 << 10
	// MaxErrorText bounds the text of an error reply: a sentence for a log line.
	MaxErrorText = 256
	// DefaultRequestTimeout ends a Request whose context has no deadline.
	DefaultRequestTimeout = 10 * time.Second
)

// perPeerShare is the part of a protocol's capacity that one peer can take: a quarter, so four
// misbehaving peers are needed to keep everyone else out.
const perPeerShare = 4

// perPeerFloor lets one peer have two exchanges in flight even at small capacities.
const perPeerFloor = 2

// PerPeer returns how many of the Concurrent exchanges one peer may hold:
// min(Concurrent, max(2, ceil(Concurrent/4))).
func (c StreamConfig) PerPeer() int {
	share := (c.Concurrent + perPeerShare - 1) / perPeerShare
	return min(c.Concurrent, max(perPeerFloor, share))
}

// Check reports what makes the configuration unusable.
func (c StreamConfig) Check() error {
	switch {
	case (c.Handle == nil) == (c.Serve == nil):
		return errors.New("stream config: set one of Handle and Serve")
	case c.Serve != nil && (c.MaxRequest != 0 || c.MaxResponse != 0):
		return errors.New("stream config: MaxRequest and MaxResponse are of Handle; Serve counts for itself")
	case c.MaxRequest < 0 || c.MaxRequest > MaxStreamBytes:
		return fmt.Errorf("stream config: request limit %d outside 0..%d", c.MaxRequest, MaxStreamBytes)
	case c.MaxResponse < 0 || c.MaxResponse > MaxStreamBytes:
		return fmt.Errorf("stream config: response limit %d outside 0..%d", c.MaxResponse, MaxStreamBytes)
	case c.Timeout <= 0:
		return fmt.Errorf("stream config: timeout %s is not positive", c.Timeout)
	case c.Concurrent < 1 || c.Concurrent > MaxConcurrent:
		return fmt.Errorf("stream config: concurrency %d outside 1..%d", c.Concurrent, MaxConcurrent)
	}
	return nil
}

// Check reports what makes the configuration unusable.
func (c TopicConfig) Check() error {
	switch {
	case c.Validate == nil:
		return errors.New("topic config: no validator")
	case c.Deliver == nil:
		return errors.New("topic config: no receiver")
	case c.MaxBytes < 1 || c.MaxBytes > MaxMessageBytes:
		return fmt.Errorf("topic config: size limit %d outside 1..%d", c.MaxBytes, MaxMessageBytes)
	}
	return nil
}

// CheckName reports whether a topic or protocol name can be used.
func CheckName(name string) error {
	if name == "" || len(name) > MaxNameBytes {
		return fmt.Errorf("name of %d bytes outside 1..%d", len(name), MaxNameBytes)
	}
	return nil
}
