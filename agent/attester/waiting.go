package attester

import (
	"context"
	"slices"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/tick"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// waiter is something to look at again: once blocks are here, or, when it lacks
// none, at the next freeze or base.
type waiter struct {
	whose uint32
	until epoch.Epoch
	lacks map[cid.Cid]bool
	again func(context.Context)
}

const (
	// aQuorum stands for the author of a certificate; no node has this id.
	aQuorum = 0
	// worthKeeping is for how many epochs something is worth another look.
	worthKeeping = 2
	// maxWaiting is how many words of one member wait: one for each of these
	// epochs. Who says more pushes out its own, never another's.
	maxWaiting = 2
	// maxFetches is how many blocks are fetched for one of them at a time. A
	// stranger's list is fetched piece by piece, and no further than it is true.
	maxFetches = 64
)

// wait keeps w until it can be looked at again, and fetches what it lacks.
func (a *Attester) wait(ctx context.Context, w waiter, lacks []cid.Cid) {
	mine := func(other waiter) bool { return other.whose == w.whose }
	if oldest := slices.IndexFunc(a.waiting, mine); oldest >= 0 && count(a.waiting, mine) >= maxWaiting {
		a.waiting = slices.Delete(a.waiting, oldest, oldest+1)
	}
	lacks = lacks[:min(len(lacks), maxFetches)]
	w.lacks = make(map[cid.Cid]bool, len(lacks))
	for _, c := range lacks {
		w.lacks[c] = true
	}
	a.waiting = append(a.waiting, w)
	for _, c := range lacks {
		a.fetch(ctx, c)
	}
}

func count(ws []waiter, f func(waiter) bool) (n int) {
	for _, w := range ws {
		if f(w) {
			n++
		}
	}
	return n
}

// retry looks again at everything that is ready.
func (a *Attester) retry(ctx context.Context, ready func(waiter) bool) {
	var due, rest []waiter
	for _, w := range a.waiting {
		if ready(w) {
			due = append(due, w)
		} else {
			rest = append(rest, w)
		}
	}
	a.waiting = rest
	for _, w := range due {
		w.again(ctx)
	}
}

// arrived looks again at what lacked this block as the last one.
func (a *Attester) arrived(ctx context.Context, c cid.Cid) {
	a.retry(ctx, func(w waiter) bool {
		lacked := w.lacks[c]
		delete(w.lacks, c)
		return lacked && len(w.lacks) == 0
	})
}

// fetch brings a block in the background. It says that there was none not
// before ¼ slot, so that what nobody has is not asked for all the time.
func (a *Attester) fetch(ctx context.Context, c cid.Cid) {
	if a.fetching[c] {
		return
	}
	a.fetching[c] = true
	slot := a.Rules.Schedule.SlotDuration()
	again := time.Now().Add(slot / 4)
	go func() {
		fetching, cancel := context.WithTimeout(ctx, slot)
		_, err := a.Blocks.Fetch(fetching, c)
		cancel()
		if err != nil {
			a.Log.Debug("evidence not fetched", "cid", c, "err", err)
			tick.At(ctx, again)
		}
		a.tell(ctx, fetched{c, err == nil})
	}()
}

// landed ends a fetch. A block that did not come is fetched again for as long
// as something waits for it; an observation that did counts like any other.
func (a *Attester) landed(ctx context.Context, c cid.Cid, ok bool) {
	delete(a.fetching, c)
	if !ok {
		if slices.ContainsFunc(a.waiting, func(w waiter) bool { return w.lacks[c] }) {
			a.fetch(ctx, c)
		}
		return
	}
	if block, held := a.Blocks.Block(c); held {
		if verdict, o := a.admit(block); verdict == p2p.Accept {
			a.take(ctx, o)
		}
	}
	a.arrived(ctx, c)
}

// forget drops what is of no use in this epoch any more.
func (a *Attester) forget(e epoch.Epoch) {
	a.book.forget(a.Final(), e, epoch.Epoch(a.Rules.MaxRun))
	now := a.now()
	a.waiting = slices.DeleteFunc(a.waiting, func(w waiter) bool { return w.until < now })
}
