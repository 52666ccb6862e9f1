package gossip

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/protocol"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/internal/desk"
)

// A stream travels as frames towards the side that serves it, an empty one last, and as a status
// and the bare bytes on its way back. The side that opened it does not close its half: the other
// then reads on behind the last frame, and so learns of a reset while it works.

// Open implements p2p.Bus.
func (b *Bus) Open(ctx context.Context, to p2p.PeerID, p p2p.Protocol) (p2p.Stream, error) {
	s, err := b.open(ctx, to, p)
	if err != nil {
		return nil, fmt.Errorf("open %s to %s: %w", p, to, err)
	}
	return s, nil
}

func (b *Bus) open(ctx context.Context, to p2p.PeerID, p p2p.Protocol) (p2p.Stream, error) {
	if !b.begin() {
		return nil, p2p.ErrClosed
	}
	defer b.done.Done()
	id, err := b.reach(to)
	if err != nil {
		return nil, err
	}
	s, err := b.newStream(ctx, id, protocol.ID(p))
	switch {
	case err != nil && b.ctx.Err() != nil:
		return nil, p2p.ErrClosed
	case err != nil && ctx.Err() != nil:
		return nil, errors.Join(p2p.ErrUnreachable, ctx.Err())
	case err != nil:
		return nil, err
	}
	o := &opened{bus: b, ctx: ctx, s: s}
	o.loosen = context.AfterFunc(ctx, func() { _ = s.Reset() })
	return o, nil
}

// opened is a stream on the side that opened it.
type opened struct {
	bus    *Bus
	ctx    context.Context
	s      network.Stream
	loosen func() bool // from ctx
	begun  bool        // the status has been read
	failed error       // what it said
}

// Read implements p2p.Stream.
func (o *opened) Read(data []byte) (int, error) {
	if !o.begun {
		o.begun, o.failed = true, p2p.ReadStatus(o.s)
		if errors.Is(o.failed, io.EOF) {
			o.failed = io.ErrUnexpectedEOF // not even a status: that is no good end
		}
	}
	if o.failed != nil {
		return 0, o.explain(o.failed)
	}
	n, err := o.s.Read(data)
	return n, o.explain(err)
}

// Write implements p2p.Stream.
func (o *opened) Write(data []byte) (int, error) {
	sent := 0
	for sent < len(data) {
		chunk := data[sent:min(len(data), sent+p2p.MaxChunk)]
		if err := p2p.WriteFrame(o.s, chunk); err != nil {
			return sent, o.explain(err)
		}
		sent += len(chunk)
	}
	return sent, nil
}

// CloseWrite implements p2p.Stream.
func (o *opened) CloseWrite() error { return o.explain(p2p.WriteFrame(o.s, nil)) }

// Close implements p2p.Stream. A reset changes nothing about what was read to its end.
func (o *opened) Close() error {
	o.loosen()
	return o.s.Reset()
}

// explain says what ended the stream in place of the transport's words for it.
func (o *opened) explain(err error) error {
	err = unknownProtocol(err)
	var remote *p2p.RemoteError
	switch {
	case err == nil || err == io.EOF || errors.As(err, &remote):
		return err
	case o.bus.ctx.Err() != nil:
		return p2p.ErrClosed
	case o.ctx.Err() != nil:
		return o.ctx.Err()
	}
	return err
}

// serveStream lets the handler answer one stream. It runs in a goroutine the host started for it.
func (b *Bus) serveStream(s network.Stream, served *desk.Desk) error {
	from := p2p.PeerID(s.Conn().RemotePeer().String())
	release, refusal := served.Admit(from)
	if refusal != nil {
		return finish(s, refuse(s, refusal))
	}
	defer release()
	ctx, cancel := context.WithTimeout(b.ctx, served.Config().Timeout)
	defer cancel()
	loosen := context.AfterFunc(ctx, func() { _ = s.Reset() })
	a := &accepted{ctx: ctx, s: s, chunks: make(chan []byte, 1)}
	b.done.Go(func() { a.pump(cancel) })
	failure := served.Serve(ctx, from, a)
	if !loosen() {
		return fmt.Errorf("stream ended early: %w", ctx.Err())
	}
	switch {
	case failure != nil && a.begun:
		return finish(s, failure)
	case failure != nil:
		return finish(s, refuse(s, failure))
	}
	_, err := a.Write(nil) // an answer without a byte is one too
	return finish(s, err)
}

// accepted is a stream on the side that serves it.
type accepted struct {
	ctx    context.Context
	s      network.Stream
	chunks chan []byte // closed behind the last one
	rest   []byte      // of the chunk being read
	begun  bool        // the status has been written
}

// pump reads ahead by one chunk, and behind the last one until the stream ends: a caller that is
// gone ends the handler's context.
func (a *accepted) pump(gone func()) {
	for {
		chunk, err := p2p.ReadFrame(a.s, p2p.MaxChunk)
		if err != nil {
			gone()
			return
		}
		if len(chunk) == 0 {
			break
		}
		select {
		case a.chunks <- chunk:
		case <-a.ctx.Done():
			return
		}
	}
	close(a.chunks)
	if _, err := a.s.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
		gone()
	}
}

// Read implements p2p.Stream.
func (a *accepted) Read(data []byte) (int, error) {
	for len(a.rest) == 0 {
		select {
		case chunk, more := <-a.chunks:
			if !more {
				return 0, io.EOF
			}
			a.rest = chunk
		case <-a.ctx.Done():
			return 0, a.ctx.Err()
		}
	}
	n := copy(data, a.rest)
	a.rest = a.rest[n:]
	return n, nil
}

// Write implements p2p.Stream.
func (a *accepted) Write(data []byte) (int, error) {
	if err := a.ctx.Err(); err != nil {
		return 0, err
	}
	if !a.begun {
		a.begun = true
		if _, err := a.s.Write([]byte{byte(p2p.StatusOK)}); err != nil {
			return 0, fmt.Errorf("write status: %w", err)
		}
	}
	if len(data) == 0 {
		return 0, nil
	}
	n, err := a.s.Write(data)
	if err != nil && a.ctx.Err() != nil {
		err = a.ctx.Err()
	}
	return n, err
}

// CloseWrite implements p2p.Stream.
func (a *accepted) CloseWrite() error { return nil }

// Close implements p2p.Stream.
func (a *accepted) Close() error { return a.s.Reset() }
