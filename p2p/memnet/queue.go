package memnet

import (
	"bytes"
	"container/heap"
	"context"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

// parcel is a message on its way, to be handled at a time.
type parcel struct {
	at      time.Time
	id      [32]byte
	message p2p.Message
}

// before orders parcels by time and then by content, so that parcels of one instant are handled
// in an order that does not depend on which goroutine was scheduled first.
func (p parcel) before(q parcel) bool {
	if !p.at.Equal(q.at) {
		return p.at.Before(q.at)
	}
	if order := bytes.Compare(p.id[:], q.id[:]); order != 0 {
		return order < 0
	}
	if p.message.From != q.message.From {
		return p.message.From < q.message.From
	}
	return p.message.Topic < q.message.Topic
}

// parcels is a heap, first due first.
type parcels []parcel

func (p parcels) Len() int           { return len(p) }
func (p parcels) Less(i, j int) bool { return p[i].before(p[j]) }
func (p parcels) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *parcels) Push(x any)        { *p = append(*p, x.(parcel)) }
func (p *parcels) Pop() any {
	old := *p
	last := old[len(old)-1]
	old[len(old)-1] = parcel{}
	*p = old[:len(old)-1]
	return last
}

// queue is a bounded set of parcels handled one at a time by whoever calls run.
type queue struct {
	limit int
	wake  chan struct{}

	mu      sync.Mutex
	waiting parcels
}

func newQueue(limit int) *queue {
	return &queue{limit: limit, wake: make(chan struct{}, 1)}
}

// push adds a parcel, or reports that the queue is full.
func (q *queue) push(p parcel) bool {
	q.mu.Lock()
	full := len(q.waiting) >= q.limit
	if !full {
		heap.Push(&q.waiting, p)
	}
	q.mu.Unlock()
	if full {
		return false
	}
	select {
	case q.wake <- struct{}{}:
	default:
	}
	return true
}

// next pops the first parcel if it is due; else it returns how long to wait, or false when there
// is nothing to wait for.
func (q *queue) next(now time.Time) (p parcel, due bool, wait time.Duration, some bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.waiting) == 0 {
		return parcel{}, false, 0, false
	}
	if wait = q.waiting[0].at.Sub(now); wait > 0 {
		return parcel{}, false, wait, true
	}
	return heap.Pop(&q.waiting).(parcel), true, 0, true
}

// run handles parcels at their time until ctx ends.
func (q *queue) run(ctx context.Context, handle func(parcel)) {
	for ctx.Err() == nil {
		p, due, wait, some := q.next(time.Now())
		if due {
			handle(p)
			continue
		}
		q.pause(ctx, wait, some)
	}
}

// pause waits for a new parcel, for the time of the first one, or for the end.
func (q *queue) pause(ctx context.Context, wait time.Duration, some bool) {
	var alarm <-chan time.Time
	if some {
		timer := time.NewTimer(wait)
		defer timer.Stop()
		alarm = timer.C
	}
	select {
	case <-ctx.Done():
	case <-q.wake:
	case <-alarm:
	}
}
