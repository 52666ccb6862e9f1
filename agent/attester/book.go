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
type book struct{ epochs map[epoch.Epoch]*page }

type page struct {
	held   map[uint32][]held // by observer; two different ones are equivocation, both are kept as proof
	frozen []held            // what the freeze saw; nil before it
	froze  bool
}

type held struct {
	observation observation.Observation
	cid         cid.Cid
}

// maxVariants bounds what one equivocator can make others store for an epoch:
// two contradict each other, more add nothing.
const maxVariants = 2

func newBook() *book { return &book{epochs: map[epoch.Epoch]*page{}} }

func (b *book) page(e epoch.Epoch) *page {
	p := b.epochs[e]
	if p == nil {
		p = &page{held: map[uint32][]held{}}
		b.epochs[e] = p
	}
	return p
}

// add reports whether the observation is new.
func (b *book) add(o observation.Observation, c cid.Cid) bool {
	p := b.page(o.Epoch)
	variants := p.held[o.Node]
	if len(variants) >= maxVariants || slices.ContainsFunc(variants, func(h held) bool { return h.cid == c }) {
		return false
	}
	p.held[o.Node] = append(variants, held{o, c})
	return true
}

// freeze fixes what a proposal for e must not leave out.
func (b *book) freeze(e epoch.Epoch) {
	p := b.page(e)
	if !p.froze {
		p.froze, p.frozen = true, p.all()
	}
}

// frozen: the freeze of e has been, so a proposal for it can be judged.
func (b *book) frozen(e epoch.Epoch) bool {
	p := b.epochs[e]
	return p != nil && p.froze
}

// all is sorted by observer, then CID: the order evidence lists them in.
func (p *page) all() []held {
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

func observations(hs []held) []observation.Observation {
	out := make([]observation.Observation, len(hs))
	for i, h := range hs {
		out[i] = h.observation
	}
	return out
}

// forget drops settled epochs, and more than a run's worth of unsettled ones.
func (b *book) forget(settled, now, maxRun epoch.Epoch) {
	for e := range b.epochs {
		if e <= settled || e+maxRun < now {
			delete(b.epochs, e)
		}
	}
}
