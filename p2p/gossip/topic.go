package gossip

import (
	"context"
	"errors"
	"fmt"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/depin-agent/depin-agent/p2p"
)

// topic is one joined topic.
type topic struct {
	config p2p.TopicConfig
	handle *pubsub.Topic
}

// Join implements p2p.Bus. Neighbours announce their topics once, when they connect; so a Join
// after SetPeers reconnects them.
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
	joined, subscription, err := b.subscribe(t, c)
	if err != nil {
		return fmt.Errorf("join %s: %w", t, err)
	}
	b.topics[t] = joined
	b.done.Go(func() { b.deliver(t, c, subscription) })
	for _, id := range b.host.Network().Peers() {
		b.done.Go(func() { b.hangUp(id) })
	}
	return nil
}

// subscribe registers the validator before anything can arrive.
func (b *Bus) subscribe(t p2p.Topic, c p2p.TopicConfig) (*topic, *pubsub.Subscription, error) {
	b.filter.add(string(t))
	err := b.pubsub.RegisterTopicValidator(string(t), b.validator(t, c), pubsub.WithValidatorConcurrency(b.limits.queue()))
	if err != nil {
		return nil, nil, fmt.Errorf("register validator: %w", err)
	}
	handle, err := b.pubsub.Join(string(t))
	if err != nil {
		return nil, nil, fmt.Errorf("open topic: %w", err)
	}
	subscription, err := handle.Subscribe(pubsub.WithBufferSize(b.limits.DeliverQueue))
	if err != nil {
		return nil, nil, fmt.Errorf("subscribe: %w", err)
	}
	return &topic{config: c, handle: handle}, subscription, nil
}

// validator wraps a topic's validator for the router, which calls it in goroutines of its own.
func (b *Bus) validator(t p2p.Topic, c p2p.TopicConfig) pubsub.ValidatorEx {
	return func(ctx context.Context, from peer.ID, m *pubsub.Message) pubsub.ValidationResult {
		if len(m.Data) > c.MaxBytes {
			b.counters.Topic(t, func(s *p2p.TopicStats) { s.TooLarge++ })
			return pubsub.ValidationReject
		}
		verdict, value := c.Validate(ctx, p2p.Message{From: p2p.PeerID(from.String()), Topic: t, Data: m.Data})
		switch verdict {
		case p2p.Accept:
			m.ValidatorData = value
			return pubsub.ValidationAccept
		case p2p.Ignore:
			b.counters.Topic(t, func(s *p2p.TopicStats) { s.Ignored++ })
			return pubsub.ValidationIgnore
		default:
			b.counters.Topic(t, func(s *p2p.TopicStats) { s.Rejected++ })
			return pubsub.ValidationReject
		}
	}
}

// deliver hands accepted messages over, one at a time. The subscription is the bounded queue.
func (b *Bus) deliver(t p2p.Topic, c p2p.TopicConfig, from *pubsub.Subscription) {
	defer from.Cancel()
	for {
		m, err := from.Next(b.ctx)
		if err != nil {
			return // closed
		}
		b.counters.Topic(t, func(s *p2p.TopicStats) { s.Delivered++ })
		c.Deliver(p2p.Message{From: p2p.PeerID(m.ReceivedFrom.String()), Topic: t, Data: m.Data, Value: m.ValidatorData})
	}
}

// Publish implements p2p.Bus.
func (b *Bus) Publish(ctx context.Context, t p2p.Topic, data []byte) error {
	if err := b.publish(ctx, t, data); err != nil {
		return fmt.Errorf("publish %d bytes to %s: %w", len(data), t, err)
	}
	return nil
}

func (b *Bus) publish(ctx context.Context, t p2p.Topic, data []byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if !b.begin() {
		return p2p.ErrClosed
	}
	defer b.done.Done()
	b.mu.Lock()
	joined := b.topics[t]
	b.mu.Unlock()
	if joined == nil {
		return p2p.ErrNotJoined
	}
	if len(data) > joined.config.MaxBytes {
		return p2p.ErrTooLarge
	}
	err := joined.handle.Publish(ctx, append([]byte(nil), data...))
	var refused pubsub.ValidationError
	switch {
	case errors.As(err, &refused) && refused.Reason == pubsub.RejectValidationIgnored:
		return p2p.ErrIgnored
	case errors.As(err, &refused):
		return p2p.ErrRejected
	case err != nil && b.ctx.Err() != nil:
		return p2p.ErrClosed
	}
	return err
}
