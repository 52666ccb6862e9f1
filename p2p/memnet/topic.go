package memnet

import (
	"context"
	"crypto/sha256"
	"fmt"
	"maps"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

// topic is one joined topic of one bus.
type topic struct {
	config  p2p.TopicConfig
	deliver *queue

	// When a message was first seen and when it was delivered; guarded by Bus.mu. What was seen is
	// not judged again for a neighbour; what was delivered not even for its own publisher.
	seen, delivered map[[32]byte]time.Time
	swept           time.Time
}

// Join implements p2p.Bus.
func (b *Bus) Join(t p2p.Topic, c p2p.TopicConfig) error {
	if err := p2p.CheckName(string(t)); err != nil {
		return fmt.Errorf("join topic: %w", err)
	}
	if err := c.Check(); err != nil {
		return fmt.Errorf("join %s: %w", t, err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.closed:
		return fmt.Errorf("join %s: %w", t, p2p.ErrClosed)
	case b.topics[t] != nil:
		return fmt.Errorf("join %s: %w", t, p2p.ErrInUse)
	}
	joined := &topic{config: c, deliver: newQueue(deliverQueue), swept: time.Now(), seen: map[[32]byte]time.Time{}, delivered: map[[32]byte]time.Time{}}
	b.topics[t] = joined
	b.done.Go(func() {
		joined.deliver.run(b.ctx, func(p parcel) {
			b.counters.Topic(t, func(s *p2p.TopicStats) { s.Delivered++ })
			c.Deliver(p.message)
		})
	})
	return nil
}

// Publish implements p2p.Bus.
func (b *Bus) Publish(ctx context.Context, t p2p.Topic, data []byte) error {
	joined, err := b.joined(t)
	if err != nil {
		return fmt.Errorf("publish to %s: %w", t, err)
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("publish to %s: %w", t, err)
	}
	if len(data) > joined.config.MaxBytes {
		return fmt.Errorf("publish %d bytes to %s: %w", len(data), t, p2p.ErrTooLarge)
	}
	id := sha256.Sum256(data)
	b.note(joined, joined.seen, id)
	if b.knows(t, id) {
		return nil
	}
	if !b.begin() {
		return fmt.Errorf("publish to %s: %w", t, p2p.ErrClosed)
	}
	defer b.done.Done()
	message := p2p.Message{From: b.id, Topic: t, Data: append([]byte(nil), data...)}
	switch b.judge(joined, parcel{id: id, message: message}) {
	case p2p.Accept:
		return nil
	case p2p.Ignore:
		return fmt.Errorf("publish to %s: %w", t, p2p.ErrIgnored)
	default:
		return fmt.Errorf("publish to %s: %w", t, p2p.ErrRejected)
	}
}

// joined finds a topic that was joined.
func (b *Bus) joined(t p2p.Topic) (*topic, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return nil, p2p.ErrClosed
	}
	if joined := b.topics[t]; joined != nil {
		return joined, nil
	}
	return nil, p2p.ErrNotJoined
}

// note puts a message into one of the topic's maps and reports whether it was not there.
func (b *Bus) note(t *topic, set map[[32]byte]time.Time, id [32]byte) bool {
	now := time.Now()
	b.mu.Lock()
	defer b.mu.Unlock()
	if now.Sub(t.swept) >= seenWindow {
		for _, old := range []map[[32]byte]time.Time{t.seen, t.delivered} {
			maps.DeleteFunc(old, func(_ [32]byte, at time.Time) bool { return now.Sub(at) >= seenWindow })
		}
		t.swept = now
	}
	if _, known := set[id]; known {
		return false
	}
	set[id] = now
	return true
}

// knows reports whether there is no point in giving a message to this node: it delivered it, or
// it is not in the topic.
func (b *Bus) knows(t p2p.Topic, id [32]byte) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	joined := b.topics[t]
	if joined == nil {
		return true
	}
	_, known := joined.delivered[id]
	return known
}

// arrive handles a message from a neighbour. Validators run at once, each in a goroutine of its
// own, because they may wait for one another to verify in batches.
func (b *Bus) arrive(p parcel) {
	joined, err := b.joined(p.message.Topic)
	if err != nil || b.net.peer(b, p.message.From) == nil {
		return // left, closed or cut off while the message was on its way
	}
	if len(p.message.Data) > joined.config.MaxBytes {
		b.counters.Topic(p.message.Topic, func(s *p2p.TopicStats) { s.TooLarge++ })
		return
	}
	if !b.note(joined, joined.seen, p.id) {
		return
	}
	if b.begin() {
		go func() {
			defer b.done.Done()
			b.judge(joined, p)
		}()
	}
}

// judge validates one message, and delivers and forwards it when it is accepted.
func (b *Bus) judge(joined *topic, p parcel) p2p.Verdict {
	t := p.message.Topic
	verdict, value := joined.config.Validate(b.ctx, p.message)
	switch verdict {
	case p2p.Accept:
	case p2p.Ignore:
		b.counters.Topic(t, func(s *p2p.TopicStats) { s.Ignored++ })
		return p2p.Ignore
	default:
		b.counters.Topic(t, func(s *p2p.TopicStats) { s.Rejected++ })
		return p2p.Reject
	}
	if !b.note(joined, joined.delivered, p.id) {
		return p2p.Accept // it arrived from elsewhere while it was judged
	}
	p.message.Value = value
	p.at = time.Now().Add(minDelay)
	if !joined.deliver.push(p) {
		b.counters.Topic(t, func(s *p2p.TopicStats) { s.Dropped++ })
	}
	b.forward(p)
	return p2p.Accept
}

// forward sends a message to every neighbour that does not know it.
func (b *Bus) forward(p parcel) {
	now := time.Now()
	source := p.message.From
	for _, id := range b.Connected() {
		if id == source {
			continue
		}
		other := b.net.peer(b, id)
		if other == nil || other.knows(p.message.Topic, p.id) {
			continue
		}
		delay, lost := b.net.travel(b.id, id, p.id, 0)
		if lost {
			continue
		}
		copied := parcel{at: now.Add(delay), id: p.id}
		copied.message = p2p.Message{From: b.id, Topic: p.message.Topic, Data: p.message.Data}
		if !other.arrivals.push(copied) {
			other.counters.Topic(p.message.Topic, func(s *p2p.TopicStats) { s.Dropped++ })
		}
	}
}
