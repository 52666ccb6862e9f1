package p2ptest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

// large is more than any transport holds under way.
const large = 24 << 20

// streaming returns a usable configuration of a handler of streams.
func streaming(serve func(context.Context, p2p.PeerID, p2p.Stream) error) p2p.StreamConfig {
	return p2p.StreamConfig{Timeout: 15 * time.Second, Concurrent: 8, Serve: serve}
}

// echoStream sends back what comes, as it comes.
func echoStream(_ context.Context, _ p2p.PeerID, s p2p.Stream) error {
	_, err := io.Copy(s, s)
	return err
}

func open(t *testing.T, from, to p2p.Bus) p2p.Stream {
	t.Helper()
	s, err := from.Open(t.Context(), to.Self(), echo)
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func write(t *testing.T, w io.Writer, text string) {
	t.Helper()
	_, err := io.WriteString(w, text)
	must(t, err)
}

// endless writes until that fails and counts what was taken.
func endless(w io.Writer, taken *atomic.Int64) error {
	for block := make([]byte, 64<<10); ; {
		n, err := w.Write(block)
		taken.Add(int64(n))
		if err != nil || taken.Load() > 2*large {
			return err
		}
	}
}

// wait reports the handler's word, and fails where it does not come.
func wait(t *testing.T, what string, c <-chan error) error {
	t.Helper()
	select {
	case err := <-c:
		return err
	case <-time.After(patience):
		t.Fatalf("%s: did not happen", what)
		return nil
	}
}

var streamCases = map[string]func(*testing.T, World){
	"a stream talks in both directions at once, and ends": func(t *testing.T, w World) {
		client, server := pair(t, w, streaming(echoStream))
		s := open(t, client, server)
		got := make([]byte, 4)
		for _, word := range []string{"ping", "pong"} { // each is answered before the next is sent
			write(t, s, word)
			if _, err := io.ReadFull(s, got); err != nil || string(got) != word {
				t.Fatalf("got %q, %v", got, err)
			}
		}
		must(t, s.CloseWrite())
		if n, err := s.Read(got); n != 0 || err != io.EOF {
			t.Errorf("the end is %d bytes, %v", n, err)
		}
	},

	"a stream carries more than a message": func(t *testing.T, w World) {
		client, server := pair(t, w, streaming(echoStream))
		s := open(t, client, server)
		sent := bytes.Repeat([]byte("0123456789abcdef!"), 300_001)
		go func() {
			_, _ = s.Write(sent)
			_ = s.CloseWrite()
		}()
		if got, err := io.ReadAll(s); err != nil || !bytes.Equal(got, sent) {
			t.Errorf("got %d of %d bytes, %v", len(got), len(sent), err)
		}
	},

	"a stream without a byte is one too": func(t *testing.T, w World) {
		from := make(chan error, 1)
		client, server := pair(t, w, streaming(func(_ context.Context, who p2p.PeerID, s p2p.Stream) error {
			from <- errors.New(string(who))
			_, err := io.Copy(io.Discard, s)
			return err
		}))
		s := open(t, client, server)
		must(t, s.CloseWrite())
		if got, err := io.ReadAll(s); err != nil || len(got) != 0 {
			t.Errorf("got %q, %v", got, err)
		}
		if who := wait(t, "serving", from); who.Error() != string(client.Self()) {
			t.Errorf("the handler saw %q", who)
		}
	},

	"a handler's error is told before its first byte, and breaks the stream after it": func(t *testing.T, w World) {
		client, server := pair(t, w, streaming(func(_ context.Context, _ p2p.PeerID, s p2p.Stream) error {
			text, err := io.ReadAll(s)
			if err == nil && string(text) == "speak" {
				_, err = s.Write(text)
			}
			return errors.Join(err, errors.New("no\n"+strings.Repeat("x", 300)))
		}))
		s := open(t, client, server)
		must(t, s.CloseWrite())
		_, err := io.ReadAll(s)
		if remote := wantRemote(t, err, p2p.StatusFailed); !strings.HasPrefix(remote.Text, "no x") || len(remote.Text) > p2p.MaxErrorText {
			t.Errorf("text is %q", remote.Text)
		}
		s = open(t, client, server)
		write(t, s, "speak")
		must(t, s.CloseWrite())
		_, err = io.ReadAll(s)
		if remote := (*p2p.RemoteError)(nil); err == nil || errors.As(err, &remote) {
			t.Errorf("a broken answer ends with %v", err)
		}
	},

	"a reset of the caller ends the handler's context": func(t *testing.T, w World) {
		for _, sent := range []string{"", "read", "unread"} {
			inside, ended := make(chan error, 1), make(chan error, 1)
			client, server := pair(t, w, streaming(func(ctx context.Context, _ p2p.PeerID, s p2p.Stream) error {
				if sent == "read" {
					_, _ = io.ReadAll(s)
				}
				inside <- nil
				<-ctx.Done()
				ended <- ctx.Err()
				return ctx.Err()
			}))
			s := open(t, client, server)
			write(t, s, sent)
			must(t, s.CloseWrite())
			must(t, wait(t, "the handler runs", inside))
			Never(t, "the handler is told", func() bool { return len(ended) > 0 })
			must(t, s.Close())
			if err := wait(t, "the handler is told", ended); !errors.Is(err, context.Canceled) {
				t.Errorf("%q: the context ended with %v", sent, err)
			}
		}
	},

	"a stream ends with its context on both sides": func(t *testing.T, w World) {
		ended := make(chan error, 1)
		client, server := pair(t, w, streaming(func(_ context.Context, _ p2p.PeerID, s p2p.Stream) error {
			_, err := io.ReadAll(s)
			ended <- err
			return err
		}))
		ctx, giveUp := context.WithCancel(t.Context())
		s, err := client.Open(ctx, server.Self(), echo)
		must(t, err)
		defer s.Close()
		write(t, s, "half")
		time.AfterFunc(100*time.Millisecond, giveUp)
		if _, err := s.Read(make([]byte, 1)); !errors.Is(err, context.Canceled) {
			t.Errorf("the caller reads %v", err)
		}
		if err := wait(t, "the handler's reading ends", ended); err == nil {
			t.Error("half a stream was read as a whole one")
		}
		if _, err := client.Open(ctx, server.Self(), echo); !errors.Is(err, p2p.ErrUnreachable) {
			t.Errorf("opening after it: %v", err)
		}
	},

	"a stream ends at the timeout": func(t *testing.T, w World) {
		ended := make(chan error, 1)
		c := streaming(func(ctx context.Context, _ p2p.PeerID, s p2p.Stream) error {
			_, err := io.ReadAll(s)
			ended <- ctx.Err()
			return err
		})
		c.Timeout = 200 * time.Millisecond
		client, server := pair(t, w, c)
		s := open(t, client, server)
		write(t, s, "half")
		if _, err := io.ReadAll(s); err == nil {
			t.Error("the caller sees a good end")
		}
		if err := wait(t, "the handler is told", ended); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the context ended with %v", err)
		}
	},

	"who does not read holds up who writes": func(t *testing.T, w World) {
		var up, down atomic.Int64
		read := make(chan struct{})
		c := streaming(func(ctx context.Context, _ p2p.PeerID, s p2p.Stream) error {
			select {
			case <-read:
			case <-ctx.Done():
			}
			_, _ = s.Read(make([]byte, 1))
			return endless(s, &down)
		})
		c.Timeout = time.Minute
		client, server := pair(t, w, c)
		s := open(t, client, server)
		go func() { _ = endless(s, &up) }()
		still := func(n *atomic.Int64) func() bool {
			last := n.Load()
			return func() bool {
				time.Sleep(300 * time.Millisecond)
				before := last
				last = n.Load()
				return last > 0 && last == before
			}
		}
		Eventually(t, "the caller is held up", still(&up))
		close(read)
		Eventually(t, "the handler is held up", still(&down))
		if up.Load() > large || down.Load() > large {
			t.Errorf("%d bytes up and %d down are under way", up.Load(), down.Load())
		}
		must(t, s.Close())
	},

	"streams above one peer's share are refused as busy": func(t *testing.T, w World) {
		inside := make(chan error, 8)
		c := streaming(func(_ context.Context, _ p2p.PeerID, s p2p.Stream) error {
			inside <- nil
			_, err := io.ReadAll(s)
			return err
		})
		client, server := pair(t, w, c)
		var held []p2p.Stream
		for range c.PerPeer() {
			s := open(t, client, server)
			write(t, s, "x")
			must(t, wait(t, "a stream within the share", inside))
			held = append(held, s)
		}
		s := open(t, client, server)
		_, _ = s.Write(make([]byte, 100))
		_, err := s.Read(make([]byte, 1))
		if remote := wantRemote(t, err, p2p.StatusBusy); remote.Text == "" {
			t.Error("the refusal has no reason")
		}
		must(t, held[0].CloseWrite())
		if _, err := io.ReadAll(held[0]); err != nil {
			t.Errorf("a stream within the share ends with %v", err)
		}
		Eventually(t, "the place is free again", func() bool {
			s := open(t, client, server)
			_ = s.CloseWrite()
			_, err := io.ReadAll(s)
			return err == nil
		})
	},

	"a stream nobody can serve is refused": func(t *testing.T, w World) {
		client, server := pair(t, w, streaming(echoStream))
		refused := func(s p2p.Stream, err error) error {
			if err != nil {
				return err
			}
			defer s.Close()
			_, _ = s.Write([]byte("x"))
			_, err = s.Read(make([]byte, 1))
			return err
		}
		wantRemote(t, refused(client.Open(t.Context(), server.Self(), "/depin-agent/test/none/1")), p2p.StatusUnknown)
		if _, err := client.Open(t.Context(), client.Self(), echo); !errors.Is(err, p2p.ErrSelf) {
			t.Errorf("to itself: %v", err)
		}
		if _, err := client.Open(t.Context(), "nobody", echo); !errors.Is(err, p2p.ErrNotRegistered) {
			t.Errorf("to a stranger: %v", err)
		}
		must(t, client.Close())
		if _, err := client.Open(t.Context(), server.Self(), echo); !errors.Is(err, p2p.ErrClosed) {
			t.Errorf("after closing: %v", err)
		}
	},

	"closing a bus breaks its streams": func(t *testing.T, w World) {
		inside, ended := make(chan error, 1), make(chan error, 1)
		client, server := pair(t, w, streaming(func(ctx context.Context, _ p2p.PeerID, s p2p.Stream) error {
			_, _ = s.Write([]byte("x"))
			inside <- nil
			<-ctx.Done()
			ended <- ctx.Err()
			return ctx.Err()
		}))
		s := open(t, client, server)
		write(t, s, "x")
		must(t, wait(t, "the handler runs", inside))
		must(t, server.Close())
		if err := wait(t, "the handler is told", ended); !errors.Is(err, context.Canceled) {
			t.Errorf("the context ended with %v", err)
		}
		if _, err := io.ReadAll(s); err == nil {
			t.Error("the caller sees a good end")
		}
	},

	"a handler of streams is checked": func(t *testing.T, w World) {
		b := w.Make(t, 1)[0]
		for name, change := range map[string]func(*p2p.StreamConfig){
			"two handlers":     func(c *p2p.StreamConfig) { c.Handle = echoing().Handle },
			"a request limit":  func(c *p2p.StreamConfig) { c.MaxRequest = 1 },
			"an answer limit":  func(c *p2p.StreamConfig) { c.MaxResponse = 1 },
			"no handler":       func(c *p2p.StreamConfig) { c.Serve = nil },
			"no time":          func(c *p2p.StreamConfig) { c.Timeout = 0 },
			"nobody is served": func(c *p2p.StreamConfig) { c.Concurrent = 0 },
		} {
			bad := streaming(echoStream)
			change(&bad)
			if err := b.Handle(echo, bad); err == nil {
				t.Errorf("%s was accepted", name)
			}
		}
	},
}
