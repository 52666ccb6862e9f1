package attester

import (
	"context"
	"slices"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// Backlog keeps, over restarts, the addresses of blocks about what is not
// settled yet: the newest certificate, and for each epoch the list of what this
// node held at its freeze.
type Backlog interface {
	Save([]cid.Cid) error
	Load() ([]cid.Cid, error)
}

// save notes the backlog on disk, once an epoch.
func (a *Attester) save() {
	var list []cid.Cid
	if a.newest.Defined() {
		list = append(list, a.newest)
	}
	for _, e := range a.book.pages() {
		if c, ok := a.savePage(e); ok {
			list = append(list, c)
		}
	}
	if err := a.Backlog.Save(list); err != nil {
		a.Log.Error("backlog not saved", "err", err)
	}
}

// savePage stores the list of what the freeze saw, in the form of a root that
// says nothing else.
func (a *Attester) savePage(e epoch.Epoch) (cid.Cid, bool) {
	p := a.book.epochs[e]
	if p.saved.Defined() || len(p.frozen) == 0 {
		return p.saved, p.saved.Defined()
	}
	c, block, err := evidence.Encode(evidence.Root{Epoch: e, Observations: cids(p.frozen)})
	if err == nil {
		err = a.Blocks.Put(c, block)
	}
	if err != nil {
		a.Log.Error("backlog not saved", "epoch", e, "err", err)
		return cid.Undef, false
	}
	p.saved = c
	return c, true
}

// recall reads the backlog back after a restart. Without it half of the members
// restarting at once would take tallied epochs for gaps.
func (a *Attester) recall(ctx context.Context) {
	a.follow()
	list, err := a.Backlog.Load()
	if err != nil {
		a.Log.Warn("backlog not read: epochs from before this start are the others' to remember", "err", err)
		return
	}
	var certificates []attestation.Certificate
	for _, c := range list {
		block, ok := a.Blocks.Block(c)
		if !ok {
			continue
		}
		if page, err := evidence.Decode(block); err == nil {
			a.recallPage(page)
		} else if c, err := attestation.DecodeCertificate(block); err == nil {
			certificates = append(certificates, c)
		}
	}
	for _, c := range certificates {
		a.settleOn(ctx, c, a.now()+worthKeeping)
	}
}

func (a *Attester) recallPage(page evidence.Root) {
	for _, c := range page.Observations {
		block, ok := a.Blocks.Block(c)
		if !ok {
			continue
		}
		if o, err := observation.Decode(block); err == nil && o.Epoch == page.Epoch {
			a.book.add(o, c)
		}
	}
	a.book.freeze(page.Epoch)
}

// pages lists the epochs held, in order.
func (b *book) pages() []epoch.Epoch {
	var list []epoch.Epoch
	for e := range b.epochs {
		list = append(list, e)
	}
	slices.Sort(list)
	return list
}
