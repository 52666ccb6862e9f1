// Package aggregator adds signatures up until a stake quorum stands behind one
// statement.
//
//	Partials -> Certificate at quorum
package aggregator

import (
	"context"
	"crypto/rand"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// maxVariants is how many of one member's signatures are kept, the newest:
// every epoch's statement supersedes the last, and a few leaders may differ. A
// member that signs more pushes out its own, never another's.
const maxVariants = 8

// Config is the aggregator's surroundings.
type Config struct {
	Rules    attestation.Rules
	Roster   func() *roster.Roster
	Expected func(e epoch.Epoch) []uint32 // who was heard in the last slot: they will probably sign
	Certify  func(attestation.Certificate)
	Log      *slog.Logger
}

// Aggregator collects partials by statement digest. Safe for concurrent use.
type Aggregator struct {
	Config
	mu    sync.Mutex
	base  [32]byte
	piles map[[32]byte]*pile
	votes map[uint32][][32]byte // by member, oldest first
}

type pile struct {
	statement attestation.Statement
	partials  map[uint32]attestation.Partial
	done      bool
	timer     bool
}

// New makes an empty aggregator.
func New(c Config) *Aggregator {
	return &Aggregator{Config: c, piles: map[[32]byte]*pile{}, votes: map[uint32][][32]byte{}}
}

// Validate checks one signature off the wire against the statement it carries.
func (g *Aggregator) Validate(_ context.Context, m p2p.Message) (p2p.Verdict, any) {
	p, err := attestation.DecodePartial(m.Data)
	if err != nil {
		return p2p.Reject, nil
	}
	r := g.Roster()
	if r == nil || p.Statement.PrevDigest != r.Base.Digest || attestation.Ended(p.Statement, g.Rules.Schedule, time.Now()) != nil {
		return p2p.Ignore, nil
	}
	if _, member := r.Member(p.Node); !member {
		return p2p.Ignore, nil
	}
	digest := p.Statement.Digest(g.Rules.Domain)
	if r.Key(p.Node).Verify(digest[:], p.Signature) != nil {
		return p2p.Ignore, nil // perhaps under a key rotated since
	}
	return p2p.Accept, p
}

// Partial takes a validated signature.
func (g *Aggregator) Partial(ctx context.Context, p attestation.Partial) {
	r := g.Roster()
	if r == nil || p.Statement.PrevDigest != r.Base.Digest {
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.base != r.Base.Digest {
		g.base, g.piles, g.votes = r.Base.Digest, map[[32]byte]*pile{}, map[uint32][][32]byte{}
	}
	digest := p.Statement.Digest(g.Rules.Domain)
	heap := g.piles[digest]
	if heap == nil {
		heap = &pile{statement: p.Statement, partials: map[uint32]attestation.Partial{}}
		g.piles[digest] = heap
	}
	if _, voted := heap.partials[p.Node]; !voted {
		heap.partials[p.Node] = p
		g.note(p.Node, digest)
	}
	if heap.done || !g.quorum(r, heap) {
		return
	}
	if g.complete(r, heap) {
		g.certify(r, heap)
		return
	}
	// Each absent signature costs gas for its subtraction: stragglers get a
	// quarter slot.
	if !heap.timer {
		heap.timer = true
		go g.later(ctx, digest)
	}
}

func (g *Aggregator) later(ctx context.Context, digest [32]byte) {
	timer := time.NewTimer(g.Rules.Schedule.SlotDuration() / 4)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return
	case <-timer.C:
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	heap := g.piles[digest]
	if heap == nil || heap.done {
		return
	}
	heap.timer = false
	r := g.Roster()
	if r == nil || heap.statement.PrevDigest != r.Base.Digest {
		return
	}
	// A member may have pushed out its own vote meanwhile: then whoever signs
	// next starts the wait anew.
	if g.quorum(r, heap) {
		g.certify(r, heap)
	}
}

func (g *Aggregator) quorum(r *roster.Roster, heap *pile) bool {
	var weight uint64
	for id := range heap.partials {
		if m, ok := r.Member(id); ok {
			weight += uint64(m.Units)
		}
	}
	return weight*10_000 >= uint64(r.Base.Weight)*uint64(g.Rules.QuorumBps)
}

func (g *Aggregator) complete(r *roster.Roster, heap *pile) bool {
	for _, id := range g.Expected(heap.statement.ToEpoch) {
		if _, member := r.Member(id); !member {
			continue // Pending nodes are heard too, but have no vote
		}
		if _, signed := heap.partials[id]; !signed {
			return false
		}
	}
	return true
}

func (g *Aggregator) certify(r *roster.Roster, heap *pile) {
	partials := make([]attestation.Partial, 0, len(heap.partials))
	for _, p := range heap.partials {
		partials = append(partials, p)
	}
	c, err := attestation.Aggregate(r.Base, r.Key, heap.statement, partials, g.Rules.Domain, g.Rules.QuorumBps, rand.Reader)
	if err != nil {
		g.Log.Error("signatures do not add up", "epoch", heap.statement.ToEpoch, "err", err)
		return
	}
	heap.done = true
	g.Certify(c)
}

// note remembers a member's vote and forgets its oldest beyond the bound.
func (g *Aggregator) note(node uint32, digest [32]byte) {
	votes := append(g.votes[node], digest)
	if len(votes) > maxVariants {
		oldest := votes[0]
		votes = slices.Clone(votes[1:])
		if heap := g.piles[oldest]; heap != nil {
			delete(heap.partials, node)
			if len(heap.partials) == 0 {
				delete(g.piles, oldest)
			}
		}
	}
	g.votes[node] = votes
}
