package p2p

import (
	"maps"
	"sync"
)

// TopicStats counts what happened to a topic's messages on this node.
type TopicStats struct {
	Delivered uint64 // accepted and handed to Deliver
	Ignored   uint64 // by the validator
	Rejected  uint64 // by the validator
	TooLarge  uint64 // rejected unread
	Dropped   uint64 // lost to a full queue of this node: an own fault
}

// StreamStats counts what happened to requests for a protocol this node serves.
type StreamStats struct {
	Served    uint64 // answered with StatusOK
	Failed    uint64 // the handler failed, or the exchange ran out of time
	Refused   uint64 // busy: above the concurrency caps
	Malformed uint64 // not a frame, or above the size limit
}

// Stats is a snapshot of a bus's counters.
type Stats struct {
	Topics    map[Topic]TopicStats
	Protocols map[Protocol]StreamStats
}

// StatsReader is implemented by both buses.
type StatsReader interface {
	Stats() Stats
}

// Counters is the mutable form of Stats, for implementations of Bus.
type Counters struct {
	mu    sync.Mutex
	stats Stats
}

// NewCounters returns counters at zero.
func NewCounters() *Counters {
	return &Counters{stats: Stats{Topics: map[Topic]TopicStats{}, Protocols: map[Protocol]StreamStats{}}}
}

// Topic changes the counters of one topic. Names come only from Join, so the map stays small.
func (c *Counters) Topic(t Topic, change func(*TopicStats)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.stats.Topics[t]
	change(&s)
	c.stats.Topics[t] = s
}

// Protocol changes the counters of one protocol. Names come only from Handle.
func (c *Counters) Protocol(p Protocol, change func(*StreamStats)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.stats.Protocols[p]
	change(&s)
	c.stats.Protocols[p] = s
}

// Snapshot returns a copy.
func (c *Counters) Snapshot() Stats {
	c.mu.Lock()
	defer c.mu.Unlock()
	return Stats{Topics: maps.Clone(c.stats.Topics), Protocols: maps.Clone(c.stats.Protocols)}
}
