package p2ptest

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

var membershipCases = map[string]func(*testing.T, World){
	"a peer that is not registered is refused": func(t *testing.T, w World) {
		buses := w.Make(t, 3)
		stranger := buses[2]
		must(t, buses[0].Handle(echo, echoing()))
		inbox := Subscribe(t, buses[0], news, Always(p2p.Accept))
		Subscribe(t, stranger, news, Always(p2p.Accept))
		Introduce(t, buses[:2]...)
		stranger.SetPeers(Peers(buses...))
		Never(t, "the stranger is connected", func() bool { return len(buses[0].Connected()) > 1 })
		must(t, stranger.Publish(t.Context(), news, []byte("let me in")))
		Never(t, "its message arrived", func() bool { return inbox.Has("let me in") })
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		if _, err := stranger.Request(ctx, buses[0].Self(), echo, nil, 10); err == nil {
			t.Error("the stranger's request was answered")
		}
	},

	"a request to a peer that is not registered fails": func(t *testing.T, w World) {
		buses := w.Make(t, 2)
		_, err := buses[0].Request(t.Context(), buses[1].Self(), echo, nil, 10)
		if !errors.Is(err, p2p.ErrNotRegistered) {
			t.Errorf("error is %v", err)
		}
		if _, err = buses[0].Request(t.Context(), buses[0].Self(), echo, nil, 10); !errors.Is(err, p2p.ErrSelf) {
			t.Errorf("request to oneself: %v", err)
		}
	},

	"a peer that leaves the registry is disconnected": func(t *testing.T, w World) {
		buses := w.Make(t, 3)
		Introduce(t, buses...)
		buses[0].SetPeers(Peers(buses[0], buses[1]))
		Eventually(t, "it is gone", func() bool {
			return len(buses[0].Connected()) == 1 && len(buses[2].Connected()) == 1
		})
		if got := buses[0].Connected()[0]; got != buses[1].Self() {
			t.Errorf("the wrong peer is left: %s", got)
		}
		Never(t, "it came back", func() bool { return len(buses[0].Connected()) > 1 })
		buses[0].SetPeers(Peers(buses...))
		Eventually(t, "it is back when registered again", func() bool { return len(buses[0].Connected()) == 2 })
	},

	"a closed peer disappears and requests to it fail": func(t *testing.T, w World) {
		client, server := pair(t, w, echoing())
		must(t, server.Close())
		Eventually(t, "it is gone", func() bool { return len(client.Connected()) == 0 })
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		if _, err := client.Request(ctx, server.Self(), echo, nil, 10); err == nil {
			t.Error("a closed peer answered")
		}
	},

	"close ends what is under way and everything after it fails": func(t *testing.T, w World) {
		c := echoing()
		c.Handle = func(ctx context.Context, _ p2p.PeerID, _ []byte) ([]byte, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		}
		buses := w.Make(t, 2)
		client, server := buses[0], buses[1]
		must(t, server.Handle(echo, c))
		Subscribe(t, client, news, Always(p2p.Accept))
		Introduce(t, buses...)
		ended := make(chan error, 1)
		go func() {
			_, err := client.Request(context.Background(), server.Self(), echo, nil, 10)
			ended <- err
		}()
		time.Sleep(100 * time.Millisecond)
		must(t, client.Close())
		must(t, client.Close())
		if err := <-ended; !errors.Is(err, p2p.ErrClosed) {
			t.Errorf("the request under way ended with %v", err)
		}
		_, requested := client.Request(t.Context(), server.Self(), echo, nil, 10)
		for what, err := range map[string]error{
			"request": requested,
			"publish": client.Publish(t.Context(), news, []byte("x")),
			"join":    client.Join("other", p2p.TopicConfig{MaxBytes: 1, Validate: Always(p2p.Accept), Deliver: func(p2p.Message) {}}),
			"handle":  client.Handle("/depin-agent/test/late/1", echoing()),
		} {
			if !errors.Is(err, p2p.ErrClosed) {
				t.Errorf("%s after close: %v", what, err)
			}
		}
		if n := len(client.Connected()); n != 0 {
			t.Errorf("%d connections after close", n)
		}
		client.SetPeers(Peers(server)) // must not panic or start anything
	},
}
