// Package p2ptest holds what every implementation of p2p.Bus must do, as one test suite.
package p2ptest

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

// World makes buses for one implementation.
type World struct {
	// In runs one test body, for example inside a synctest bubble.
	In func(t *testing.T, body func(t *testing.T))
	// Make returns n open buses that know nobody yet and closes them when the test ends.
	Make func(t *testing.T, n int) []p2p.Bus
}

// patience bounds every wait for something that must happen.
const patience = 20 * time.Second

// quiet is how long something that must not happen is waited for.
const quiet = 500 * time.Millisecond

// Run runs the suite.
func Run(t *testing.T, w World) {
	groups := []map[string]func(*testing.T, World){gossipCases, requestCases, streamCases, membershipCases}
	for _, group := range groups {
		for name, body := range group {
			t.Run(name, func(t *testing.T) {
				w.In(t, func(t *testing.T) { body(t, w) })
			})
		}
	}
}

// Introduce registers the buses with one another and waits until all are connected.
func Introduce(t *testing.T, buses ...p2p.Bus) {
	t.Helper()
	peers := Peers(buses...)
	for _, b := range buses {
		b.SetPeers(peers)
	}
	connected := func() bool {
		for _, b := range buses {
			if len(b.Connected()) != len(buses)-1 {
				return false
			}
		}
		return true
	}
	// Twice: the first connection may be one that the other side, which did not know this peer yet,
	// is about to close.
	Eventually(t, "all peers stay connected", func() bool {
		before := connected()
		time.Sleep(100 * time.Millisecond)
		return before && connected()
	})
}

// Peers lists buses as a registry would.
func Peers(buses ...p2p.Bus) []p2p.Peer {
	peers := make([]p2p.Peer, 0, len(buses))
	for _, b := range buses {
		peers = append(peers, p2p.Peer{ID: b.Self(), Addrs: b.Addrs()})
	}
	return peers
}

// Eventually waits until a condition holds.
func Eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for start := time.Now(); time.Since(start) < patience; time.Sleep(10 * time.Millisecond) {
		if holds() {
			return
		}
	}
	t.Fatalf("it never came true that %s", what)
}

// Never fails when a condition comes true within a while.
func Never(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for start := time.Now(); time.Since(start) < quiet; time.Sleep(10 * time.Millisecond) {
		if holds() {
			t.Fatalf("it must not be that %s", what)
		}
	}
}

// Inbox collects delivered messages.
type Inbox struct {
	mu   sync.Mutex
	list []p2p.Message
}

// Add is a Deliver function.
func (i *Inbox) Add(m p2p.Message) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.list = append(i.list, m)
}

// All returns what was delivered so far.
func (i *Inbox) All() []p2p.Message {
	i.mu.Lock()
	defer i.mu.Unlock()
	return append([]p2p.Message(nil), i.list...)
}

// Has reports whether data was delivered.
func (i *Inbox) Has(data string) bool {
	for _, m := range i.All() {
		if string(m.Data) == data {
			return true
		}
	}
	return false
}

// Always is a validator with one verdict.
func Always(v p2p.Verdict) p2p.Validator {
	return func(context.Context, p2p.Message) (p2p.Verdict, any) { return v, nil }
}

// Subscribe joins a topic and returns where its messages arrive.
func Subscribe(t *testing.T, b p2p.Bus, topic p2p.Topic, validate p2p.Validator) *Inbox {
	t.Helper()
	inbox := &Inbox{}
	must(t, b.Join(topic, p2p.TopicConfig{MaxBytes: 1024, Validate: validate, Deliver: inbox.Add}))
	return inbox
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// settle gives subscriptions time to become known: gossip announces them after connecting.
func settle() { time.Sleep(quiet) }
