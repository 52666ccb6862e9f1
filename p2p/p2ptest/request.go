package p2ptest

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

const echo p2p.Protocol = "/depin-agent/test/echo/1"

// settleOne lets one message pass before the next is published: order between messages that are
// under way at once is nobody's promise.
func settleOne() { time.Sleep(2 * time.Millisecond) }

// echoing returns a usable configuration that answers with the request.
func echoing() p2p.StreamConfig {
	return p2p.StreamConfig{
		MaxRequest: 1000, MaxResponse: 1000, Timeout: 5 * time.Second, Concurrent: 8,
		Handle: func(_ context.Context, _ p2p.PeerID, request []byte) ([]byte, error) { return request, nil },
	}
}

// pair returns two introduced buses, the second of which serves the protocol.
func pair(t *testing.T, w World, c p2p.StreamConfig) (client, server p2p.Bus) {
	t.Helper()
	buses := w.Make(t, 2)
	must(t, buses[1].Handle(echo, c))
	Introduce(t, buses...)
	return buses[0], buses[1]
}

// wantRemote checks that an error is the peer's refusal of a kind.
func wantRemote(t *testing.T, err error, status p2p.Status) *p2p.RemoteError {
	t.Helper()
	var remote *p2p.RemoteError
	if !errors.As(err, &remote) {
		t.Fatalf("error is %v, want a remote error", err)
	}
	if remote.Status != status {
		t.Fatalf("status is %s (%v), want %s", remote.Status, err, status)
	}
	return remote
}

var requestCases = map[string]func(*testing.T, World){
	"a request is answered, empty or at its limit": func(t *testing.T, w World) {
		client, server := pair(t, w, echoing())
		for _, size := range []int{0, 1, 127, 128, 1000} {
			sent := bytes.Repeat([]byte{7}, size)
			got, err := client.Request(t.Context(), server.Self(), echo, sent, size)
			if err != nil || !bytes.Equal(got, sent) {
				t.Errorf("%d bytes: got %d bytes, %v", size, len(got), err)
			}
		}
	},

	"the handler learns who asks": func(t *testing.T, w World) {
		c := echoing()
		c.Handle = func(_ context.Context, from p2p.PeerID, _ []byte) ([]byte, error) { return []byte(from), nil }
		client, server := pair(t, w, c)
		got, err := client.Request(t.Context(), server.Self(), echo, nil, 1000)
		must(t, err)
		if string(got) != string(client.Self()) {
			t.Errorf("handler saw %q", got)
		}
	},

	"a handler's error arrives as text that is cut": func(t *testing.T, w World) {
		c := echoing()
		c.Handle = func(_ context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
			return nil, errors.New(strings.Repeat(string(request), 300))
		}
		client, server := pair(t, w, c)
		_, err := client.Request(t.Context(), server.Self(), echo, []byte("é\n"), 10)
		remote := wantRemote(t, err, p2p.StatusFailed)
		if len(remote.Text) > p2p.MaxErrorText || !strings.HasPrefix(remote.Text, "é é ") {
			t.Errorf("text is %q", remote.Text)
		}
	},

	"a request above the limit is refused unread": func(t *testing.T, w World) {
		c := echoing()
		c.Handle = func(context.Context, p2p.PeerID, []byte) ([]byte, error) {
			t.Error("handler was called")
			return nil, nil
		}
		client, server := pair(t, w, c)
		_, err := client.Request(t.Context(), server.Self(), echo, make([]byte, 1001), 10)
		wantRemote(t, err, p2p.StatusTooLarge)
	},

	"an answer above the server's limit is its failure": func(t *testing.T, w World) {
		c := echoing()
		c.MaxResponse = 10
		client, server := pair(t, w, c)
		_, err := client.Request(t.Context(), server.Self(), echo, make([]byte, 11), 1000)
		wantRemote(t, err, p2p.StatusFailed)
	},

	"an answer above the caller's limit is refused": func(t *testing.T, w World) {
		client, server := pair(t, w, echoing())
		_, err := client.Request(t.Context(), server.Self(), echo, make([]byte, 100), 99)
		if !errors.Is(err, p2p.ErrTooLarge) {
			t.Errorf("error is %v", err)
		}
	},

	"a protocol nobody serves is an error reply": func(t *testing.T, w World) {
		client, server := pair(t, w, echoing())
		_, err := client.Request(t.Context(), server.Self(), "/depin-agent/test/none/1", nil, 10)
		wantRemote(t, err, p2p.StatusUnknown)
	},

	"requests above one peer's share are refused as busy": func(t *testing.T, w World) {
		c := echoing() // 8 at once, 2 of one peer
		inside, leave := make(chan struct{}, 8), make(chan struct{})
		c.Handle = func(context.Context, p2p.PeerID, []byte) ([]byte, error) {
			inside <- struct{}{}
			<-leave
			return nil, nil
		}
		client, server := pair(t, w, c)
		var calls sync.WaitGroup
		for range c.PerPeer() {
			calls.Go(func() {
				if _, err := client.Request(t.Context(), server.Self(), echo, nil, 10); err != nil {
					t.Errorf("a request within the share failed: %v", err)
				}
			})
			<-inside
		}
		for range 20 {
			_, err := client.Request(t.Context(), server.Self(), echo, nil, 10)
			if remote := wantRemote(t, err, p2p.StatusBusy); remote.Text == "" {
				t.Error("the refusal has no reason")
			}
		}
		close(leave)
		calls.Wait()
		if _, err := client.Request(t.Context(), server.Self(), echo, nil, 10); err != nil {
			t.Errorf("the place is not free again: %v", err)
		}
	},

	"requests above the whole capacity are refused as busy": func(t *testing.T, w World) {
		c := echoing()
		c.Concurrent = 2
		inside, leave := make(chan struct{}, 8), make(chan struct{})
		c.Handle = func(context.Context, p2p.PeerID, []byte) ([]byte, error) {
			inside <- struct{}{}
			<-leave
			return nil, nil
		}
		buses := w.Make(t, 3)
		must(t, buses[0].Handle(echo, c))
		Introduce(t, buses...)
		var calls sync.WaitGroup
		for range 2 {
			calls.Go(func() { _, _ = buses[1].Request(t.Context(), buses[0].Self(), echo, nil, 10) })
			<-inside
		}
		_, err := buses[2].Request(t.Context(), buses[0].Self(), echo, nil, 10)
		close(leave)
		calls.Wait()
		wantRemote(t, err, p2p.StatusBusy)
	},

	"a request ends with its context": func(t *testing.T, w World) {
		c := echoing()
		c.Handle = func(ctx context.Context, _ p2p.PeerID, _ []byte) ([]byte, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		}
		client, server := pair(t, w, c)
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		start := time.Now()
		_, err := client.Request(ctx, server.Self(), echo, nil, 10)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error is %v", err)
		}
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("it took %s", took)
		}
	},

	"a handler's context ends when the caller gives up": func(t *testing.T, w World) {
		c := echoing()
		c.Timeout, c.Concurrent = time.Hour, 1
		inside, ended := make(chan struct{}, 1), make(chan struct{}, 1)
		c.Handle = func(ctx context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
			if len(request) > 0 {
				return request, nil
			}
			inside <- struct{}{}
			<-ctx.Done()
			ended <- struct{}{}
			return nil, ctx.Err()
		}
		client, server := pair(t, w, c)
		ctx, giveUp := context.WithCancel(t.Context())
		go func() {
			<-inside
			giveUp()
		}()
		if _, err := client.Request(ctx, server.Self(), echo, nil, 10); !errors.Is(err, context.Canceled) {
			t.Errorf("error is %v", err)
		}
		Eventually(t, "the handler is told", func() bool { return len(ended) == 1 })
		Eventually(t, "its place is free again", func() bool {
			_, err := client.Request(t.Context(), server.Self(), echo, []byte("x"), 10)
			return err == nil
		})
	},

	"a handler's context lasts while the caller waits": func(t *testing.T, w World) {
		c := echoing()
		c.Handle = func(ctx context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
			select {
			case <-ctx.Done():
				return nil, ctx.Err()
			case <-time.After(quiet):
				return request, nil
			}
		}
		client, server := pair(t, w, c)
		if got, err := client.Request(t.Context(), server.Self(), echo, []byte("x"), 10); err != nil || string(got) != "x" {
			t.Errorf("got %q, %v", got, err)
		}
	},

	"a handler's context ends at the timeout": func(t *testing.T, w World) {
		c := echoing()
		c.Timeout = 200 * time.Millisecond
		ended := make(chan error, 1)
		c.Handle = func(ctx context.Context, _ p2p.PeerID, _ []byte) ([]byte, error) {
			<-ctx.Done()
			ended <- ctx.Err()
			return nil, ctx.Err()
		}
		client, server := pair(t, w, c)
		if _, err := client.Request(t.Context(), server.Self(), echo, nil, 10); err == nil {
			t.Error("there was an answer")
		}
		if err := <-ended; !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("context ended with %v", err)
		}
	},

	"an unusable protocol is refused": func(t *testing.T, w World) {
		b := w.Make(t, 1)[0]
		must(t, b.Handle(echo, echoing()))
		if err := b.Handle(echo, echoing()); !errors.Is(err, p2p.ErrInUse) {
			t.Errorf("second handler: %v", err)
		}
		for name, change := range map[string]func(*p2p.StreamConfig){
			"no handler":              func(c *p2p.StreamConfig) { c.Handle = nil },
			"no timeout":              func(c *p2p.StreamConfig) { c.Timeout = 0 },
			"no capacity":             func(c *p2p.StreamConfig) { c.Concurrent = 0 },
			"too much capacity":       func(c *p2p.StreamConfig) { c.Concurrent = p2p.MaxConcurrent + 1 },
			"a request limit above":   func(c *p2p.StreamConfig) { c.MaxRequest = p2p.MaxStreamBytes + 1 },
			"a negative answer limit": func(c *p2p.StreamConfig) { c.MaxResponse = -1 },
		} {
			bad := echoing()
			change(&bad)
			if err := b.Handle("/depin-agent/test/other/1", bad); err == nil {
				t.Errorf("%s was accepted", name)
			}
		}
	},
}
