package memnet

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/internal/desk"
)

// window is how many chunks are under way in one direction before the writer waits.
const window = 8

// errBroken is what a side sees whose other side gave up.
var errBroken = errors.New("stream was reset by the peer")

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
	switch {
	case to == b.id:
		return nil, p2p.ErrSelf
	case !b.admits(to):
		return nil, p2p.ErrNotRegistered
	case ctx.Err() != nil:
		return nil, errors.Join(p2p.ErrUnreachable, ctx.Err())
	}
	other := b.net.peer(b, to)
	if other == nil || !other.begin() {
		return nil, p2p.ErrUnreachable
	}
	t := &tube{ends: [2]*Bus{b, other}, broken: make(chan struct{}), up: newPipe(), down: newPipe()}
	near := &stream{tube: t, ctx: ctx, own: b, in: t.down, out: t.up}
	near.loosen = context.AfterFunc(ctx, func() { t.snap(errBroken) })
	go func() {
		defer other.done.Done()
		other.serveStream(t, p, b.id)
	}()
	return near, nil
}

// serveStream lets the handler answer one stream.
func (b *Bus) serveStream(t *tube, p p2p.Protocol, from p2p.PeerID) {
	defer context.AfterFunc(b.ctx, func() { t.snap(p2p.ErrUnreachable) })()
	defer context.AfterFunc(t.ends[0].ctx, func() { t.snap(errBroken) })()
	if err := b.cross(b.ctx, from, b.id, []byte(p)); err != nil {
		return
	}
	b.mu.Lock()
	served := b.desks[p]
	b.mu.Unlock()
	refusal := &p2p.RemoteError{Status: p2p.StatusUnknown}
	if served != nil {
		refusal = b.answerStream(t, served, from)
	}
	t.down.end(refusal)
}

// answerStream returns what the caller must be told, if anything.
func (b *Bus) answerStream(t *tube, served *desk.Desk, from p2p.PeerID) *p2p.RemoteError {
	if served.Config().Serve == nil {
		return &p2p.RemoteError{Status: p2p.StatusMalformed, Text: "the protocol takes one request"}
	}
	release, refusal := served.Admit(from)
	if refusal != nil {
		return refusal
	}
	defer release()
	ctx, cancel := context.WithTimeout(b.ctx, served.Config().Timeout)
	defer cancel()
	loosen := context.AfterFunc(ctx, func() { t.snap(errBroken) })
	ended := make(chan struct{})
	defer close(ended)
	b.done.Go(func() { // tell the handler that its caller is gone
		select {
		case <-t.broken:
			cancel()
		case <-ended:
		}
	})
	far := &stream{tube: t, ctx: ctx, own: b, in: t.up, out: t.down, serves: true}
	failure := served.Serve(ctx, from, far)
	loosen()
	if failure != nil && far.wrote {
		t.snap(errBroken)
		return nil
	}
	return failure
}

// tube is a stream between two buses.
type tube struct {
	ends     [2]*Bus // who opened it, who serves it
	up, down *pipe

	once   sync.Once
	why    error
	broken chan struct{}
}

// snap ends both directions at once.
func (t *tube) snap(why error) {
	t.once.Do(func() {
		t.why = why
		close(t.broken)
	})
}

// whole reports whether the two ends are still connected.
func (t *tube) whole() bool { return t.ends[0].net.peer(t.ends[0], t.ends[1].id) == t.ends[1] }

// pipe is one direction of a tube.
type pipe struct {
	chunks chan chunk

	once    sync.Once
	ended   chan struct{}
	refusal *p2p.RemoteError // set before ended is closed
}

// chunk is a piece of data, and when it arrives.
type chunk struct {
	data []byte
	at   time.Time
}

func newPipe() *pipe { return &pipe{chunks: make(chan chunk, window), ended: make(chan struct{})} }

func (p *pipe) end(refusal *p2p.RemoteError) {
	p.once.Do(func() {
		p.refusal = refusal
		close(p.ended)
	})
}

// stream is one side of a tube.
type stream struct {
	*tube
	ctx     context.Context
	own     *Bus
	in, out *pipe
	serves  bool
	wrote   bool
	rest    []byte
	loosen  func() bool
}

// Read implements p2p.Stream.
func (s *stream) Read(data []byte) (int, error) {
	for len(s.rest) == 0 {
		c, err := s.next()
		if err != nil {
			return 0, err
		}
		s.rest = c.data
	}
	n := copy(data, s.rest)
	s.rest = s.rest[n:]
	return n, nil
}

// next waits for the next chunk and for its arrival.
func (s *stream) next() (chunk, error) {
	if err := s.dead(); err != nil {
		return chunk{}, err
	}
	var c chunk
	select {
	case c = <-s.in.chunks:
	default:
		select {
		case c = <-s.in.chunks:
		case <-s.broken:
			return chunk{}, s.dead()
		case <-s.in.ended:
			select { // what was written before the end comes first
			case c = <-s.in.chunks:
			default:
				return chunk{}, s.last()
			}
		}
	}
	timer := time.NewTimer(time.Until(c.at))
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-s.broken:
		return chunk{}, s.dead()
	}
	if !s.whole() { // cut while it was on its way
		s.snap(p2p.ErrUnreachable)
		return chunk{}, s.dead()
	}
	return c, nil
}

// last says how the other side ended.
func (s *stream) last() error {
	switch {
	case !s.whole():
		s.snap(p2p.ErrUnreachable)
		return s.dead()
	case s.in.refusal != nil:
		return s.in.refusal
	}
	return io.EOF
}

// dead says what ended the stream, if something did.
func (s *stream) dead() error {
	select {
	case <-s.broken:
	default:
		return nil
	}
	switch {
	case s.own.ctx.Err() != nil && !s.serves:
		return p2p.ErrClosed
	case s.ctx.Err() != nil:
		return s.ctx.Err()
	}
	return s.why
}

// Write implements p2p.Stream.
func (s *stream) Write(data []byte) (int, error) {
	s.wrote = true
	sent := 0
	for sent < len(data) {
		piece := append([]byte(nil), data[sent:min(len(data), sent+p2p.MaxChunk)]...)
		if err := s.send(piece); err != nil {
			return sent, err
		}
		sent += len(piece)
	}
	return sent, nil
}

func (s *stream) send(piece []byte) error {
	if err := s.dead(); err != nil {
		return err
	}
	if !s.whole() {
		s.snap(p2p.ErrUnreachable)
		return s.dead()
	}
	to := s.ends[1].id
	if s.serves {
		to = s.ends[0].id
	}
	// The turn is always the same: chunks of one stream keep their order.
	delay, _ := s.own.net.travel(s.own.id, to, sha256.Sum256(piece), 0)
	answered := s.in.ended
	if s.serves {
		answered = nil // there it only says that the caller has written everything
	}
	select {
	case s.out.chunks <- chunk{piece, time.Now().Add(delay)}:
		return nil
	case <-answered:
		return io.ErrClosedPipe
	case <-s.broken:
		return s.dead()
	}
}

// CloseWrite implements p2p.Stream.
func (s *stream) CloseWrite() error {
	if !s.serves {
		s.out.end(nil)
	}
	return nil
}

// Close implements p2p.Stream.
func (s *stream) Close() error {
	if s.loosen != nil {
		s.loosen()
	}
	s.snap(errBroken)
	return nil
}
