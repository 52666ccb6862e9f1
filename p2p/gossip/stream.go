package gossip

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/multiformats/go-multistream"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/internal/desk"
)

// refusalTimeout bounds the writing of a refusal to a peer that may not be reading.
const refusalTimeout = 2 * time.Second

// Handle implements p2p.Bus.
func (b *Bus) Handle(p p2p.Protocol, c p2p.StreamConfig) error {
	if err := p2p.CheckName(string(p)); err != nil {
		return fmt.Errorf("handle protocol: %w", err)
	}
	if err := c.Check(); err != nil {
		return fmt.Errorf("handle %s: %w", p, err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.closed:
		return fmt.Errorf("handle %s: %w", p, p2p.ErrClosed)
	case b.desks[p] != nil:
		return fmt.Errorf("handle %s: %w", p, p2p.ErrInUse)
	}
	served := desk.New(p, c, b.counters)
	b.desks[p] = served
	serve := b.serve
	if c.Serve != nil {
		serve = b.serveStream
	}
	b.host.SetStreamHandler(protocol.ID(p), func(s network.Stream) {
		if !b.begin() {
			_ = s.Reset()
			return
		}
		defer b.done.Done()
		if err := serve(s, served); err != nil {
			b.log.Debug("request was not served", "protocol", p, "peer", s.Conn().RemotePeer(), "error", err)
		}
	})
	return nil
}

// serve answers one stream. It runs in a goroutine the host started for the stream.
func (b *Bus) serve(s network.Stream, served *desk.Desk) error {
	from := p2p.PeerID(s.Conn().RemotePeer().String())
	release, refusal := served.Admit(from)
	if refusal != nil {
		return finish(s, refuse(s, refusal))
	}
	defer release()
	deadline := time.Now().Add(served.Config().Timeout)
	if err := s.SetDeadline(deadline); err != nil {
		return finish(s, fmt.Errorf("set deadline: %w", err))
	}
	request, err := p2p.ReadFrame(s, served.Config().MaxRequest)
	if err != nil {
		return errors.Join(err, finish(s, refuse(s, served.Unread(err))))
	}
	ctx, cancel := context.WithDeadline(b.ctx, deadline)
	defer cancel()
	if err := b.watchCaller(s, cancel); err != nil {
		return finish(s, err)
	}
	answer, failure := served.Answer(ctx, from, request)
	if failure != nil {
		return finish(s, refuse(s, failure))
	}
	return finish(s, p2p.WriteResponse(s, p2p.StatusOK, answer))
}

// watchCaller calls gone when the caller resets the stream or is cut off: nobody waits for the
// answer then. It reads on after the request, where an honest caller sends nothing until it has the
// answer, and ends with the stream. An EOF is a caller that closed its side and still listens.
func (b *Bus) watchCaller(s network.Stream, gone func()) error {
	// The context has the deadline; a read that ran into it first would look like a lost caller.
	if err := s.SetReadDeadline(time.Time{}); err != nil {
		return fmt.Errorf("clear read deadline: %w", err)
	}
	b.done.Go(func() {
		if _, err := s.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
			gone()
		}
	})
	return nil
}

// refuse writes an error reply. It has a deadline of its own: the exchange's may have passed.
func refuse(s network.Stream, refusal *p2p.RemoteError) error {
	if err := s.SetDeadline(time.Now().Add(refusalTimeout)); err != nil {
		return fmt.Errorf("set deadline: %w", err)
	}
	return p2p.WriteResponse(s, refusal.Status, []byte(refusal.Text))
}

// finish ends a stream: politely after an answer or refusal was written, else at once.
func finish(s network.Stream, err error) error {
	if err != nil {
		_ = s.Reset()
		return err
	}
	return s.Close()
}

// Request implements p2p.Bus.
func (b *Bus) Request(ctx context.Context, to p2p.PeerID, p p2p.Protocol, request []byte, maxResponse int) ([]byte, error) {
	answer, err := b.request(ctx, to, p, request, maxResponse)
	if err != nil {
		return nil, fmt.Errorf("request %s from %s: %w", p, to, err)
	}
	return answer, nil
}

func (b *Bus) request(ctx context.Context, to p2p.PeerID, p p2p.Protocol, request []byte, maxResponse int) ([]byte, error) {
	if !b.begin() {
		return nil, p2p.ErrClosed
	}
	defer b.done.Done()
	if len(request) > p2p.MaxStreamBytes {
		return nil, fmt.Errorf("request of %d bytes: %w", len(request), p2p.ErrTooLarge)
	}
	id, err := b.reach(to)
	if err != nil {
		return nil, err
	}
	if _, ok := ctx.Deadline(); !ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, p2p.DefaultRequestTimeout)
		defer cancel()
	}
	answer, err := b.exchange(ctx, id, protocol.ID(p), request, maxResponse)
	var remote *p2p.RemoteError
	switch {
	case err == nil || errors.As(err, &remote):
		return answer, err
	case b.ctx.Err() != nil: // Close ended it, with the host's words
		return nil, p2p.ErrClosed
	case ctx.Err() != nil && errors.Is(err, p2p.ErrUnreachable):
		return nil, errors.Join(p2p.ErrUnreachable, ctx.Err())
	case ctx.Err() != nil:
		return nil, ctx.Err()
	}
	return nil, err
}

// reach returns the id of a peer that may be asked.
func (b *Bus) reach(to p2p.PeerID) (peer.ID, error) {
	if to == b.Self() {
		return "", p2p.ErrSelf
	}
	id, err := peer.Decode(string(to))
	if err != nil || !b.registry.admits(id) {
		return "", p2p.ErrNotRegistered
	}
	return id, nil
}

// newStream opens a stream, which dials if need be. Where it fails, nothing was sent.
func (b *Bus) newStream(ctx context.Context, id peer.ID, p protocol.ID) (network.Stream, error) {
	if b.host.Network().Connectedness(id) != network.Connected {
		forgiveDials(b.host, id)
		if err := b.host.Connect(ctx, peer.AddrInfo{ID: id}); err != nil {
			return nil, errors.Join(p2p.ErrUnreachable, err)
		}
	}
	s, err := b.host.NewStream(ctx, id, p)
	if err != nil {
		err = unknownProtocol(err)
		if remote := (*p2p.RemoteError)(nil); !errors.As(err, &remote) {
			err = errors.Join(p2p.ErrUnreachable, err)
		}
		return nil, fmt.Errorf("open stream: %w", err)
	}
	return s, nil
}

// exchange does one request and response on a new stream.
func (b *Bus) exchange(ctx context.Context, id peer.ID, p protocol.ID, request []byte, maxResponse int) ([]byte, error) {
	s, err := b.newStream(ctx, id, p)
	if err != nil {
		return nil, err
	}
	// A reset changes nothing about what was read to its end, and ends everything else: it is how
	// the peer learns that nobody waits any more.
	defer func() { _ = s.Reset() }()
	defer context.AfterFunc(ctx, func() { _ = s.Reset() })()
	return converse(s, request, maxResponse)
}

// converse does one request and response on a stream. Its own side stays open, so that a reset
// still reaches the peer while it works. What the peer answered decides: it may refuse unread, and
// over QUIC closing its side stops this one's writing, so an error of writing counts only where no
// answer came.
func converse(s network.Stream, request []byte, maxResponse int) ([]byte, error) {
	writeErr := p2p.WriteFrame(s, request)
	answer, err := p2p.ReadResponse(s, maxResponse)
	err = unknownProtocol(err)
	var remote *p2p.RemoteError
	answered := err == nil || errors.As(err, &remote) || errors.Is(err, p2p.ErrTooLarge) || errors.Is(err, p2p.ErrMalformed)
	if !answered && writeErr != nil {
		return nil, unknownProtocol(writeErr)
	}
	return answer, err
}

// unknownProtocol turns the transport's way to say that nobody serves a protocol into a reply.
func unknownProtocol(err error) error {
	var unsupported multistream.ErrNotSupported[protocol.ID]
	if errors.As(err, &unsupported) {
		return &p2p.RemoteError{Status: p2p.StatusUnknown}
	}
	return err
}
