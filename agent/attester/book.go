package attester

import (
	"cmp"
	"slices"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// book holds every observation of the epochs that are not final yet, and for
// each epoch what this node had at its freeze.
type book struct {
	epochs map[epoch.Epoch]*page
	closed epoch.Epoch // the newest epoch frozen: proposals up to it can be judged
}

type page struct {
	held   map[uint32][]held // by observer; two different ones are equivocation, both are kept as proof
	frozen []held            // what the freeze saw; none where this node saw no freeze
	saved  cid.Cid           // the block that lists frozen
}

type held struct {
	observation observation.Observation
	cid         cid.Cid
}

// maxVariants bounds what one equivocator can make others store for an epoch:
// two contradict each other, more add nothing.
const maxVariants = 2

func newBook() *book { return &book{epochs: map[epoch.Epoch]*page{}} }

// add reports whether the observation is new.
func (b *book) add(o observation.Observation, c cid.Cid) bool {
	p := b.epochs[o.Epoch]
	if p == nil {
		p = &page{held: map[uint32][]held{}}
		b.epochs[o.Epoch] = p
	}
	variants := p.held[o.Node]
	if len(variants) >= maxVariants || slices.ContainsFunc(variants, func(h held) bool { return h.cid == c }) {
		return false
	}
	p.held[o.Node] = append(variants, held{o, c})
	return true
}

func (b *book) has(e epoch.Epoch, node uint32) bool { return len(b.of(e, node)) > 0 }

// of is what one observer said of e.
func (b *book) of(e epoch.Epoch, node uint32) []held {
	if p := b.epochs[e]; p != nil {
		return p.held[node]
	}
	return nil
}

// all is what this node holds of e by now, sorted by observer, then CID: the
// order evidence lists them in.
func (b *book) all(e epoch.Epoch) []held {
	p := b.epochs[e]
	if p == nil {
		return nil
	}
	var out []held
	for _, variants := range p.held {
		out = append(out, variants...)
	}
	slices.SortFunc(out, func(a, b held) int {
		if c := cmp.Compare(a.observation.Node, b.observation.Node); c != 0 {
			return c
		}
		return cmp.Compare(a.cid.KeyString(), b.cid.KeyString())
	})
	return out
}

// freeze fixes what a proposal for e must not leave out.
func (b *book) freeze(e epoch.Epoch) {
	b.closed = max(b.closed, e)
	if p := b.epochs[e]; p != nil && p.frozen == nil {
		p.frozen = b.all(e)
	}
}

// frozen is what this node held of e at its freeze.
func (b *book) frozen(e epoch.Epoch) []held {
	if p := b.epochs[e]; p != nil {
		return p.frozen
	}
	return nil
}

func observations(hs []held) []observation.Observation {
	out := make([]observation.Observation, len(hs))
	for i, h := range hs {
		out[i] = h.observation
	}
	return out
}

func cids(hs []held) []cid.Cid {
	out := make([]cid.Cid, len(hs))
	for i, h := range hs {
		out[i] = h.cid
	}
	return out
}

// forget drops epochs that are settled for good, and more than a run's worth of
// others.
func (b *book) forget(final, now, maxRun epoch.Epoch) {
	for e := range b.epochs {
		if e <= final || e+maxRun < now {
			delete(b.epochs, e)
		}
	}
}
