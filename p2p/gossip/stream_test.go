package gossip

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/libp2p/go-libp2p/core/network"

	"github.com/depin-agent/depin-agent/p2p"
)

// stoppedStream is a stream whose peer no longer reads: it has answered and closed.
type stoppedStream struct {
	network.Stream
	answer io.Reader
	write  error
}

func (s stoppedStream) Read(b []byte) (int, error)  { return s.answer.Read(b) }
func (s stoppedStream) Write(b []byte) (int, error) { return len(b), s.write }

func TestAnAnswerCountsThoughWritingFailed(t *testing.T) {
	stopped := errors.New("stream was canceled by the peer")
	respond := func(status p2p.Status, text string) io.Reader {
		var b bytes.Buffer
		if err := p2p.WriteResponse(&b, status, []byte(text)); err != nil {
			t.Fatal(err)
		}
		return &b
	}
	remote := &p2p.RemoteError{}
	for name, c := range map[string]struct {
		stream stoppedStream
		answer string
		want   func(error) bool
	}{
		"answered before the request was written": {
			stoppedStream{answer: respond(p2p.StatusOK, "pong"), write: stopped}, "pong",
			func(err error) bool { return err == nil }},
		"answered more than the caller takes": {
			stoppedStream{answer: respond(p2p.StatusOK, "a long pong"), write: stopped}, "",
			func(err error) bool { return errors.Is(err, p2p.ErrTooLarge) }},
		"refused unread": {
			stoppedStream{answer: respond(p2p.StatusTooLarge, ""), write: stopped}, "",
			func(err error) bool { return errors.As(err, &remote) }},
		"answered nonsense": {
			stoppedStream{answer: bytes.NewReader([]byte{99, 0}), write: stopped}, "",
			func(err error) bool { return errors.Is(err, p2p.ErrMalformed) }},
		"no answer": {
			stoppedStream{answer: bytes.NewReader(nil), write: stopped}, "",
			func(err error) bool { return errors.Is(err, stopped) }},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := converse(c.stream, []byte("ping"), 5)
			if string(got) != c.answer || !c.want(err) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

// A caller takes io.EOF for the good end of an answer.
func TestAStreamThatEndsBeforeItsStatusDoesNotEndWell(t *testing.T) {
	o := &opened{bus: &Bus{ctx: t.Context()}, ctx: t.Context(), s: stoppedStream{answer: bytes.NewReader(nil)}}
	if _, err := o.Read(make([]byte, 1)); err == nil || errors.Is(err, io.EOF) {
		t.Errorf("got %v", err)
	}
}
