package gateway

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

const (
	// holdBytes and holdTime are how much of an answer, and for how long after its
	// head, is held back for its end: until the first byte went to the client, an
	// answer whose host dies is asked of another. The bytes are also how far a
	// replica may be ahead of its client, so that slow clients hold up few programs.
	holdBytes = 1 << 20
	holdTime  = 200 * time.Millisecond
	// maxReason bounds the code that says why an answer has no end.
	maxReason = 64
)

// A response's body travels as frames, then an empty one, then one that is empty
// if this was all, and otherwise says why the rest does not come. Without it, the
// replica's host was lost: that is somebody else's fault than the program's.

// endBody writes the end of a body.
func endBody(w io.Writer, reason string) error {
	if err := p2p.WriteFrame(w, nil); err != nil {
		return err
	}
	return p2p.WriteFrame(w, []byte(reason[:min(len(reason), maxReason)]))
}

// writeBody writes a piece of a body.
func writeBody(w io.Writer, data []byte) (int, error) {
	sent := 0
	for sent < len(data) {
		piece := data[sent:min(len(data), sent+p2p.MaxChunk)]
		if err := p2p.WriteFrame(w, piece); err != nil {
			return sent, err
		}
		sent += len(piece)
	}
	return sent, nil
}

// cutError says that the replica's agent ended an answer in its middle.
type cutError struct{ reason string }

// Error implements error.
func (e cutError) Error() string { return "the answer was cut: " + e.reason }

// bodyReader reads what writeBody and endBody wrote: at most left bytes.
type bodyReader struct {
	from io.Reader
	left int64
	rest []byte
	err  error
}

// Read implements io.Reader. It returns io.EOF only behind a whole body.
func (b *bodyReader) Read(p []byte) (int, error) {
	for len(b.rest) == 0 && b.err == nil {
		b.rest, b.err = b.next()
	}
	if len(b.rest) == 0 {
		return 0, b.err
	}
	n := copy(p, b.rest)
	b.rest = b.rest[n:]
	return n, nil
}

func (b *bodyReader) next() ([]byte, error) {
	piece, err := p2p.ReadFrame(b.from, p2p.MaxChunk)
	if err != nil {
		return nil, fmt.Errorf("response body: %w", noEnd(err))
	}
	if b.left -= int64(len(piece)); b.left < 0 {
		return nil, fmt.Errorf("response body: %w", errTooLarge)
	}
	if len(piece) > 0 {
		return piece, nil
	}
	reason, err := p2p.ReadFrame(b.from, maxReason)
	switch {
	case err != nil:
		return nil, fmt.Errorf("end of response body: %w", noEnd(err))
	case len(reason) == 0:
		return nil, io.EOF
	case !isToken(string(reason)):
		return nil, fmt.Errorf("end of response body: %w", errMalformed)
	}
	return nil, cutError{string(reason)}
}

// ahead reads from a source before its bytes are wanted: up to holdBytes.
type ahead struct {
	mu   sync.Mutex
	buf  bytes.Buffer
	err  error         // of the source, once it ended
	more chan struct{} // tells the reader that something changed
	room chan struct{} // tells the source so
}

func readAhead(ctx context.Context, source io.Reader) *ahead {
	a := &ahead{more: make(chan struct{}, 1), room: make(chan struct{}, 1)}
	go a.fill(ctx, source)
	return a
}

// whole is what is there already.
func whole(text string) *ahead {
	a := &ahead{err: io.EOF, more: make(chan struct{}, 1), room: make(chan struct{}, 1)}
	a.buf.WriteString(text)
	return a
}

func (a *ahead) fill(ctx context.Context, source io.Reader) {
	piece := make([]byte, p2p.MaxChunk)
	for {
		n, err := source.Read(piece)
		a.mu.Lock()
		a.buf.Write(piece[:n])
		a.err = err
		full := a.buf.Len() >= holdBytes
		a.mu.Unlock()
		nudge(a.more)
		if err != nil {
			return
		}
		for full {
			select {
			case <-a.room:
			case <-ctx.Done(): // the source is about to say so
			}
			a.mu.Lock()
			full = a.buf.Len() >= holdBytes && ctx.Err() == nil
			a.mu.Unlock()
		}
	}
}

func nudge(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// state returns how much waits to be read, and what ended the source, if it did.
func (a *ahead) state() (waiting int, err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.buf.Len(), a.err
}

// settle waits until the source ended, as much as possible waits, or d passed.
func (a *ahead) settle(d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	for {
		if waiting, err := a.state(); err != nil || waiting >= holdBytes {
			break
		}
		select {
		case <-a.more:
		case <-timer.C:
			return
		}
	}
}

// Read implements io.Reader.
func (a *ahead) Read(p []byte) (int, error) {
	for {
		a.mu.Lock()
		n, _ := a.buf.Read(p)
		err := a.err
		a.mu.Unlock()
		if n > 0 {
			nudge(a.room)
			return n, nil
		}
		if err != nil {
			return 0, err
		}
		<-a.more
	}
}

// noEnd makes of an end too early what it is.
func noEnd(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrClosedPipe) {
		return io.ErrUnexpectedEOF
	}
	return err
}
