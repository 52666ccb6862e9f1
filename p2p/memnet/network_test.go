package memnet_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/memnet"
	"github.com/depin-agent/depin-agent/p2p/p2ptest"
)

const topic p2p.Topic = "news"

func ids(buses ...p2p.Bus) []p2p.PeerID {
	list := make([]p2p.PeerID, 0, len(buses))
	for _, b := range buses {
		list = append(list, b.Self())
	}
	return list
}

func publish(t *testing.T, b p2p.Bus, data string) {
	t.Helper()
	if err := b.Publish(t.Context(), topic, []byte(data)); err != nil {
		t.Fatal(err)
	}
}

func TestAPartitionSeparatesItsSidesUntilItHeals(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network, made := buses(t, 4)
		inboxes := make([]*p2ptest.Inbox, len(made))
		for i, b := range made {
			inboxes[i] = p2ptest.Subscribe(t, b, topic, p2ptest.Always(p2p.Accept))
		}
		p2ptest.Introduce(t, made...)
		network.Partition(ids(made[0], made[1]))
		publish(t, made[0], "left")
		publish(t, made[3], "right")
		time.Sleep(time.Second)
		for i, inbox := range inboxes {
			if left := i < 2; inbox.Has("left") != left || inbox.Has("right") == left {
				t.Errorf("node %d heard the wrong side", i)
			}
		}
		if got := made[0].Connected(); !slices.Equal(got, ids(made[1])) {
			t.Errorf("connected across the partition: %v", got)
		}
		network.Heal()
		publish(t, made[0], "healed")
		p2ptest.Eventually(t, "all hear it", func() bool { return inboxes[3].Has("healed") })
	})
}

func TestACutLinkIsGoneAroundAndMended(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network, made := buses(t, 3)
		inboxes := make([]*p2ptest.Inbox, len(made))
		for i, b := range made {
			inboxes[i] = p2ptest.Subscribe(t, b, topic, p2ptest.Always(p2p.Accept))
		}
		p2ptest.Introduce(t, made...)
		network.Cut(made[0].Self(), made[2].Self())
		publish(t, made[0], "around")
		p2ptest.Eventually(t, "it goes around", func() bool { return inboxes[2].Has("around") })
		if from := inboxes[2].All()[0].From; from != made[1].Self() {
			t.Errorf("it came from %s", from)
		}
		network.Mend(made[0].Self(), made[2].Self())
		if n := len(made[0].Connected()); n != 2 {
			t.Errorf("%d connections after mending", n)
		}
	})
}

func TestWhatIsOnItsWayWhenALinkIsCutIsLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network, made := buses(t, 2)
		p2ptest.Subscribe(t, made[0], topic, p2ptest.Always(p2p.Accept))
		inbox := p2ptest.Subscribe(t, made[1], topic, p2ptest.Always(p2p.Accept))
		p2ptest.Introduce(t, made...)
		network.Delay(time.Second, time.Second)
		publish(t, made[0], "too late")
		network.Cut(made[0].Self(), made[1].Self())
		time.Sleep(2 * time.Second)
		network.Mend(made[0].Self(), made[1].Self())
		p2ptest.Never(t, "it arrived", func() bool { return inbox.Has("too late") })
	})
}

func TestDelayIsTakenFromTheLinkAndFromTheClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network, made := buses(t, 2)
		var at time.Time
		err := made[1].Join(topic, p2p.TopicConfig{MaxBytes: 8, Validate: p2ptest.Always(p2p.Accept), Deliver: func(p2p.Message) { at = time.Now() }})
		if err != nil {
			t.Fatal(err)
		}
		p2ptest.Subscribe(t, made[0], topic, p2ptest.Always(p2p.Accept))
		p2ptest.Introduce(t, made...)
		network.Delay(time.Second, time.Second)
		network.DelayLink(made[0].Self(), made[1].Self(), 3*time.Second, 3*time.Second)
		start := time.Now()
		publish(t, made[0], "slow")
		time.Sleep(5 * time.Second)
		synctest.Wait()
		if took := at.Sub(start); took != 3*time.Second+time.Microsecond {
			t.Errorf("it took %s", took)
		}
	})
}

func TestLossIsPerLinkAndTakesTheAskedShare(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network, made := buses(t, 3)
		inboxes := make([]*p2ptest.Inbox, len(made))
		for i, b := range made {
			inboxes[i] = p2ptest.Subscribe(t, b, topic, p2ptest.Always(p2p.Accept))
		}
		made[0].SetPeers(p2ptest.Peers(made...))
		made[1].SetPeers(p2ptest.Peers(made[0]))
		made[2].SetPeers(p2ptest.Peers(made[0]))
		network.DropLink(made[0].Self(), made[1].Self(), 0.5)
		network.DropLink(made[0].Self(), made[2].Self(), 1)
		const count = 1000
		for i := range count {
			publish(t, made[0], fmt.Sprint(i))
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if n := len(inboxes[1].All()); n < count*2/5 || n > count*3/5 {
			t.Errorf("%d of %d messages arrived at loss 0.5", n, count)
		}
		if n := len(inboxes[2].All()); n != 0 {
			t.Errorf("%d messages arrived at loss 1", n)
		}
	})
}

func TestOneSeedIsOneHistory(t *testing.T) {
	history := func(seed uint64) (log string) {
		synctest.Test(t, func(t *testing.T) {
			network := memnet.New(seed)
			t.Cleanup(network.Close)
			var made []p2p.Bus
			var inboxes []*p2ptest.Inbox
			for i := range 5 {
				b := network.Bus(p2p.PeerID(fmt.Sprint("node-", i)))
				made = append(made, b)
				inboxes = append(inboxes, p2ptest.Subscribe(t, b, topic, p2ptest.Always(p2p.Accept)))
			}
			p2ptest.Introduce(t, made...)
			network.Delay(0, 20*time.Millisecond)
			network.Drop(0.3)
			for round := range 20 {
				for i, b := range made {
					go func() { _ = b.Publish(context.Background(), topic, fmt.Append(nil, i, "/", round)) }()
				}
				time.Sleep(5 * time.Millisecond)
			}
			time.Sleep(time.Second)
			synctest.Wait()
			var text strings.Builder
			for i, inbox := range inboxes {
				for _, m := range inbox.All() {
					fmt.Fprintln(&text, i, m.From, string(m.Data))
				}
			}
			log = text.String()
		})
		return log
	}
	first := history(7)
	for range 5 {
		if again := history(7); again != first {
			t.Fatal("the same seed gave another history")
		}
	}
	if history(8) == first {
		t.Error("another seed gave the same history")
	}
}

func TestASlowReceiverLosesMessagesAndCountsThem(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, made := buses(t, 1)
		b := made[0].(*memnet.Bus)
		leave := make(chan struct{})
		err := b.Join(topic, p2p.TopicConfig{MaxBytes: 8, Validate: p2ptest.Always(p2p.Accept), Deliver: func(p2p.Message) { <-leave }})
		if err != nil {
			t.Fatal(err)
		}
		publish(t, b, "first")
		time.Sleep(time.Second)
		const waiting, lost = 4096, 10
		for i := range waiting + lost {
			publish(t, b, fmt.Sprint(i))
		}
		if got := b.Stats().Topics[topic].Dropped; got != lost {
			t.Errorf("%d dropped, want %d", got, lost)
		}
		close(leave)
		time.Sleep(time.Second)
		synctest.Wait()
		if got := b.Stats().Topics[topic].Delivered; got != waiting+1 {
			t.Errorf("%d delivered, want %d", got, waiting+1)
		}
	})
}

func TestAnIdIsFreeAgainAfterClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network, made := buses(t, 2)
		p2ptest.Introduce(t, made...)
		if err := made[1].Close(); err != nil {
			t.Fatal(err)
		}
		restarted := network.Bus(made[1].Self())
		if n := len(made[0].Connected()); n != 0 {
			t.Errorf("%d connections to a node that knows nobody yet", n)
		}
		restarted.SetPeers(p2ptest.Peers(made[0]))
		if n := len(made[0].Connected()); n != 1 {
			t.Errorf("%d connections after the restart", n)
		}
	})
}
