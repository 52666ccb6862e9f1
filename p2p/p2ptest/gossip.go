package p2ptest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/depin-agent/depin-agent/p2p"
)

const news p2p.Topic = "news"

var gossipCases = map[string]func(*testing.T, World){
	"a message reaches everyone and its publisher": func(t *testing.T, w World) {
		buses := w.Make(t, 3)
		inboxes := make([]*Inbox, len(buses))
		for i, b := range buses {
			inboxes[i] = Subscribe(t, b, news, func(_ context.Context, m p2p.Message) (p2p.Verdict, any) {
				return p2p.Accept, len(m.Data)
			})
		}
		Introduce(t, buses...)
		settle()
		must(t, buses[0].Publish(t.Context(), news, []byte("hello")))
		for i, inbox := range inboxes {
			Eventually(t, fmt.Sprintf("bus %d has the message", i), func() bool { return inbox.Has("hello") })
			m := inbox.All()[0]
			if m.Value != 5 || m.Topic != news {
				t.Errorf("bus %d got value %v on topic %q", i, m.Value, m.Topic)
			}
		}
		if from := inboxes[0].All()[0].From; from != buses[0].Self() {
			t.Errorf("own message comes from %q", from)
		}
	},

	"an accepted message is passed on and names the neighbour": func(t *testing.T, w World) {
		_, middle, _, inbox := line(t, w, p2p.Accept)
		Eventually(t, "the far end has the message", func() bool { return inbox.Has("hello") })
		if from := inbox.All()[0].From; from != middle.Self() {
			t.Errorf("message comes from %q, want the neighbour", from)
		}
	},

	"a rejected message is not passed on": func(t *testing.T, w World) {
		_, middle, _, inbox := line(t, w, p2p.Reject)
		Eventually(t, "the middle rejected it", func() bool { return topicStats(middle, news).Rejected == 1 })
		Never(t, "the far end has the message", func() bool { return inbox.Has("hello") })
	},

	"an ignored message is not passed on and breaks no connection": func(t *testing.T, w World) {
		_, middle, _, inbox := line(t, w, p2p.Ignore)
		Eventually(t, "the middle ignored it", func() bool { return topicStats(middle, news).Ignored == 1 })
		Never(t, "the far end has the message", func() bool { return inbox.Has("hello") })
		if n := len(middle.Connected()); n != 2 {
			t.Errorf("the middle has %d connections left, want 2", n)
		}
	},

	"an own message that the validator refuses is an error": func(t *testing.T, w World) {
		b := w.Make(t, 1)[0]
		Subscribe(t, b, "rejected", Always(p2p.Reject))
		Subscribe(t, b, "ignored", Always(p2p.Ignore))
		for topic, want := range map[p2p.Topic]error{"rejected": p2p.ErrRejected, "ignored": p2p.ErrIgnored, "unknown": p2p.ErrNotJoined} {
			if err := b.Publish(t.Context(), topic, []byte("x")); !errors.Is(err, want) {
				t.Errorf("publish to %s: %v, want %v", topic, err, want)
			}
		}
	},

	"a too large own message is refused before the validator": func(t *testing.T, w World) {
		b := w.Make(t, 1)[0]
		Subscribe(t, b, news, func(context.Context, p2p.Message) (p2p.Verdict, any) {
			t.Error("validator was called")
			return p2p.Accept, nil
		})
		err := b.Publish(t.Context(), news, make([]byte, 1025))
		if !errors.Is(err, p2p.ErrTooLarge) {
			t.Errorf("error is %v", err)
		}
	},

	"a too large message of a neighbour is rejected unread": func(t *testing.T, w World) {
		buses := w.Make(t, 2)
		sent := Subscribe(t, buses[0], news, Always(p2p.Accept))
		must(t, buses[1].Join(news, p2p.TopicConfig{
			MaxBytes: 4,
			Validate: func(_ context.Context, m p2p.Message) (p2p.Verdict, any) {
				if len(m.Data) > 4 {
					t.Errorf("validator was called with %d bytes", len(m.Data))
				}
				return p2p.Accept, nil
			},
			Deliver: func(p2p.Message) {},
		}))
		Introduce(t, buses...)
		settle()
		must(t, buses[0].Publish(t.Context(), news, []byte("large")))
		Eventually(t, "the publisher has it", func() bool { return sent.Has("large") })
		Eventually(t, "the receiver counted it", func() bool { return topicStats(buses[1], news).TooLarge == 1 })
		must(t, buses[0].Publish(t.Context(), news, []byte("fits")))
		Eventually(t, "what fits is delivered", func() bool { return topicStats(buses[1], news).Delivered == 1 })
	},

	"the same bytes are delivered once": func(t *testing.T, w World) {
		buses := w.Make(t, 3)
		inboxes := make([]*Inbox, len(buses))
		for i, b := range buses {
			inboxes[i] = Subscribe(t, b, news, Always(p2p.Accept))
		}
		Introduce(t, buses...)
		settle()
		for range 3 {
			must(t, buses[0].Publish(t.Context(), news, []byte("again")))
		}
		for _, inbox := range inboxes {
			Eventually(t, "the message arrived", func() bool { return inbox.Has("again") })
			Never(t, "it arrived twice", func() bool { return len(inbox.All()) > 1 })
		}
	},

	"the same bytes on another topic are another message": func(t *testing.T, w World) {
		buses := w.Make(t, 3)
		attacker, victim, receiver := buses[0], buses[1], buses[2]
		const trap p2p.Topic = "trap"
		Subscribe(t, attacker, trap, Always(p2p.Accept))
		Subscribe(t, victim, news, Always(p2p.Accept))
		Subscribe(t, receiver, trap, Always(p2p.Reject))
		inbox := Subscribe(t, receiver, news, Always(p2p.Accept))
		Introduce(t, buses...)
		settle()
		must(t, attacker.Publish(t.Context(), trap, []byte("hello")))
		Eventually(t, "the trap rejected it", func() bool { return topicStats(receiver, trap).Rejected == 1 })
		must(t, victim.Publish(t.Context(), news, []byte("hello")))
		Eventually(t, "the message still arrives", func() bool { return inbox.Has("hello") })
	},

	"messages of one publisher are delivered one at a time and in order": func(t *testing.T, w World) {
		b := w.Make(t, 1)[0]
		var inside atomic.Int32
		inbox := &Inbox{}
		must(t, b.Join(news, p2p.TopicConfig{MaxBytes: 1024, Validate: Always(p2p.Accept), Deliver: func(m p2p.Message) {
			if inside.Add(1) > 1 {
				t.Error("Deliver was entered twice")
			}
			inbox.Add(m)
			inside.Add(-1)
		}}))
		const count = 100
		for i := range count {
			must(t, b.Publish(t.Context(), news, fmt.Appendf(nil, "%03d", i)))
			settleOne()
		}
		Eventually(t, "all arrived", func() bool { return len(inbox.All()) == count })
		for i, m := range inbox.All() {
			if string(m.Data) != fmt.Sprintf("%03d", i) {
				t.Fatalf("message %d is %q", i, m.Data)
			}
		}
	},

	"an unusable topic is refused": func(t *testing.T, w World) {
		b := w.Make(t, 1)[0]
		good := p2p.TopicConfig{MaxBytes: 1, Validate: Always(p2p.Accept), Deliver: func(p2p.Message) {}}
		must(t, b.Join(news, good))
		if err := b.Join(news, good); !errors.Is(err, p2p.ErrInUse) {
			t.Errorf("second join: %v", err)
		}
		for name, change := range map[string]func(*p2p.TopicConfig){
			"no validator":    func(c *p2p.TopicConfig) { c.Validate = nil },
			"no receiver":     func(c *p2p.TopicConfig) { c.Deliver = nil },
			"no size":         func(c *p2p.TopicConfig) { c.MaxBytes = 0 },
			"above the limit": func(c *p2p.TopicConfig) { c.MaxBytes = p2p.MaxMessageBytes + 1 },
		} {
			bad := good
			change(&bad)
			if err := b.Join("other", bad); err == nil {
				t.Errorf("%s was accepted", name)
			}
		}
		if err := b.Join(p2p.Topic(strings.Repeat("x", p2p.MaxNameBytes+1)), good); err == nil {
			t.Error("a long name was accepted")
		}
	},
}

// line publishes "hello" at one end of a line of three whose middle has a verdict of its own.
func line(t *testing.T, w World, verdict p2p.Verdict) (first, middle, last p2p.Bus, inbox *Inbox) {
	t.Helper()
	buses := w.Make(t, 3)
	first, middle, last = buses[0], buses[1], buses[2]
	Subscribe(t, first, news, Always(p2p.Accept))
	Subscribe(t, middle, news, Always(verdict))
	inbox = Subscribe(t, last, news, Always(p2p.Accept))
	first.SetPeers(Peers(middle))
	last.SetPeers(Peers(middle))
	middle.SetPeers(Peers(first, last))
	Eventually(t, "the line is connected", func() bool {
		return len(first.Connected()) == 1 && len(middle.Connected()) == 2 && len(last.Connected()) == 1
	})
	settle()
	must(t, first.Publish(t.Context(), news, []byte("hello")))
	return first, middle, last, inbox
}

func topicStats(b p2p.Bus, t p2p.Topic) p2p.TopicStats {
	return b.(p2p.StatsReader).Stats().Topics[t]
}
