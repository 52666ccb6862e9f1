// Package desk admits and answers the requests of one protocol: both buses share its rules, so
// that the in-memory network refuses exactly what the real one refuses.
package desk

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/depin-agent/depin-agent/p2p"
)

// Desk serves one protocol. Admit before reading a request, Answer when it is read.
type Desk struct {
	protocol p2p.Protocol
	config   p2p.StreamConfig
	counters *p2p.Counters

	mu    sync.Mutex
	total int
	held  map[p2p.PeerID]int // exchanges in flight; a peer without any has no entry
}

// New returns a desk for a checked configuration.
func New(protocol p2p.Protocol, config p2p.StreamConfig, counters *p2p.Counters) *Desk {
	return &Desk{protocol: protocol, config: config, counters: counters, held: map[p2p.PeerID]int{}}
}

// Config returns what the desk was made with.
func (d *Desk) Config() p2p.StreamConfig { return d.config }

// Admit takes a place for one exchange with a peer, or says why there is none. The caller calls
// release once, after the last byte of the answer.
func (d *Desk) Admit(from p2p.PeerID) (release func(), refusal *p2p.RemoteError) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.total >= d.config.Concurrent {
		return nil, d.refuse(fmt.Sprintf("%d requests in progress is the limit", d.config.Concurrent))
	}
	if d.held[from] >= d.config.PerPeer() {
		return nil, d.refuse(fmt.Sprintf("%d requests in progress is the limit of one peer", d.config.PerPeer()))
	}
	d.total++
	d.held[from]++
	return func() { d.release(from) }, nil
}

func (d *Desk) refuse(text string) *p2p.RemoteError {
	d.counters.Protocol(d.protocol, func(s *p2p.StreamStats) { s.Refused++ })
	return &p2p.RemoteError{Status: p2p.StatusBusy, Text: text}
}

func (d *Desk) release(from p2p.PeerID) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.total--
	d.held[from]--
	if d.held[from] == 0 {
		delete(d.held, from)
	}
}

// Unread turns the failure to read a request into the reply the peer gets.
func (d *Desk) Unread(err error) *p2p.RemoteError {
	var late interface{ Timeout() bool }
	if errors.As(err, &late) && late.Timeout() {
		d.counters.Protocol(d.protocol, func(s *p2p.StreamStats) { s.Failed++ })
		return &p2p.RemoteError{Status: p2p.StatusFailed, Text: fmt.Sprintf("the request did not arrive within %s", d.config.Timeout)}
	}
	d.counters.Protocol(d.protocol, func(s *p2p.StreamStats) { s.Malformed++ })
	if errors.Is(err, p2p.ErrTooLarge) {
		return &p2p.RemoteError{Status: p2p.StatusTooLarge, Text: fmt.Sprintf("the limit is %d bytes", d.config.MaxRequest)}
	}
	return &p2p.RemoteError{Status: p2p.StatusMalformed, Text: "the request could not be read"}
}

// Serve runs the handler of streams. The caller bounds ctx by Config().Timeout, and tells the peer
// of a failure as far as that is still possible.
func (d *Desk) Serve(ctx context.Context, from p2p.PeerID, s p2p.Stream) *p2p.RemoteError {
	if err := d.config.Serve(ctx, from, s); err != nil {
		d.counters.Protocol(d.protocol, func(s *p2p.StreamStats) { s.Failed++ })
		return &p2p.RemoteError{Status: p2p.StatusFailed, Text: p2p.CleanText(err.Error())}
	}
	d.counters.Protocol(d.protocol, func(s *p2p.StreamStats) { s.Served++ })
	return nil
}

// Answer runs the handler. The caller bounds ctx by Config().Timeout.
func (d *Desk) Answer(ctx context.Context, from p2p.PeerID, request []byte) ([]byte, *p2p.RemoteError) {
	answer, err := d.config.Handle(ctx, from, request)
	switch {
	case err == nil && len(answer) > d.config.MaxResponse:
		err = fmt.Errorf("answer of %d bytes is above the limit of %d", len(answer), d.config.MaxResponse)
	case err == nil && ctx.Err() != nil:
		err = fmt.Errorf("answer took too long: %w", ctx.Err())
	}
	if err != nil {
		d.counters.Protocol(d.protocol, func(s *p2p.StreamStats) { s.Failed++ })
		return nil, &p2p.RemoteError{Status: p2p.StatusFailed, Text: p2p.CleanText(err.Error())}
	}
	d.counters.Protocol(d.protocol, func(s *p2p.StreamStats) { s.Served++ })
	return answer, nil
}
