package memnet

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/internal/desk"
)

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
	if to == b.id {
		return nil, p2p.ErrSelf
	}
	if !b.admits(to) {
		return nil, p2p.ErrNotRegistered
	}
	if _, ok := ctx.Deadline(); !ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, p2p.DefaultRequestTimeout)
		defer cancel()
	}
	other := b.net.peer(b, to)
	if other == nil {
		return nil, p2p.ErrUnreachable
	}
	if err := b.cross(ctx, b.id, to, request); err != nil {
		return nil, err
	}
	answer, refusal, err := b.ask(ctx, other, p, append([]byte(nil), request...))
	if err != nil {
		return nil, err
	}
	if err := b.cross(ctx, to, b.id, answer); err != nil {
		return nil, err
	}
	if b.net.peer(b, to) != other { // cut while the answer was on its way
		return nil, p2p.ErrUnreachable
	}
	if refusal != nil {
		return nil, refusal
	}
	if len(answer) > maxResponse {
		return nil, fmt.Errorf("answer of %d bytes, limit %d: %w", len(answer), maxResponse, p2p.ErrTooLarge)
	}
	return append([]byte(nil), answer...), nil
}

// cross waits for the delay of one way.
func (b *Bus) cross(ctx context.Context, from, to p2p.PeerID, data []byte) error {
	b.mu.Lock()
	b.requests[to]++
	turn := b.requests[to]
	b.mu.Unlock()
	delay, _ := b.net.travel(from, to, sha256.Sum256(data), turn)
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-b.ctx.Done():
		return p2p.ErrClosed
	}
}

// reply is what a peer sent back.
type reply struct {
	answer  []byte
	refusal *p2p.RemoteError
}

// ask lets the other bus answer in a goroutine of its own, so that a handler that overstays does
// not hold up the caller. The handler's context ends when the caller stops waiting.
func (b *Bus) ask(ctx context.Context, other *Bus, p p2p.Protocol, request []byte) ([]byte, *p2p.RemoteError, error) {
	if !other.begin() {
		return nil, nil, p2p.ErrUnreachable
	}
	caller, leave := context.WithCancel(context.Background())
	defer leave()
	replies := make(chan reply, 1)
	go func() {
		defer other.done.Done()
		answer, refusal := other.serve(caller, b.id, p, request)
		replies <- reply{answer, refusal}
	}()
	select {
	case r := <-replies:
		return r.answer, r.refusal, nil
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	case <-b.ctx.Done():
		return nil, nil, p2p.ErrClosed
	case <-other.ctx.Done():
		return nil, nil, errors.Join(p2p.ErrUnreachable, errors.New("peer closed while it answered"))
	}
}

// serve answers one request on the serving side, as long as the caller waits.
func (b *Bus) serve(caller context.Context, from p2p.PeerID, p p2p.Protocol, request []byte) ([]byte, *p2p.RemoteError) {
	b.mu.Lock()
	served := b.desks[p]
	b.mu.Unlock()
	switch {
	case served == nil:
		return nil, &p2p.RemoteError{Status: p2p.StatusUnknown}
	case served.Config().Handle == nil:
		return nil, &p2p.RemoteError{Status: p2p.StatusMalformed, Text: "the protocol takes streams"}
	}
	return b.exchange(caller, served, from, request)
}

func (b *Bus) exchange(caller context.Context, served *desk.Desk, from p2p.PeerID, request []byte) ([]byte, *p2p.RemoteError) {
	release, refusal := served.Admit(from)
	if refusal != nil {
		return nil, refusal
	}
	defer release()
	if limit := served.Config().MaxRequest; len(request) > limit {
		return nil, served.Unread(fmt.Errorf("request of %d bytes: %w", len(request), p2p.ErrTooLarge))
	}
	ctx, cancel := context.WithTimeout(b.ctx, served.Config().Timeout)
	defer cancel()
	defer context.AfterFunc(caller, cancel)()
	return served.Answer(ctx, from, request)
}
