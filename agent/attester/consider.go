package attester

import (
	"context"
	"errors"
	"fmt"

	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
)

// Reasons a proposal goes without this node's signature.
var (
	errOtherBase  = errors.New("another base")
	errDiffers    = errors.New("differs from my own tally")
	errOmits      = errors.New("leaves out observations I held at my freeze")
	errNotGap     = errors.New("claims a gap where I hold a quorum of observations")
	errNotFrozen  = errors.New("before my freeze")
	errSuperseded = errors.New("older than what I signed")
)

func reason(err error) string {
	switch {
	case errors.Is(err, errOtherBase):
		return "OtherBase"
	case errors.Is(err, errDiffers):
		return "TallyDiffers"
	case errors.Is(err, errOmits):
		return "OmitsObservations"
	case errors.Is(err, errNotGap):
		return "NotAGap"
	case errors.Is(err, errNotFrozen):
		return "NotFrozen"
	case errors.Is(err, errGap):
		return "NoQuorum"
	default:
		return "EvidenceInvalid"
	}
}

// consider signs a proposal, keeps it for later, or says why not.
func (a *Attester) consider(ctx context.Context, p Proposal, until epoch.Epoch) {
	if a.chain == nil {
		return
	}
	s := p.Partial.Statement
	err := a.judge(p)
	absent := lacking(err)
	switch {
	case err == nil:
		a.sign(ctx, p)
	case absent != nil, errors.Is(err, errNotFrozen), errors.Is(err, errOtherBase) && s.Seq > a.chain.roster.Base.Seq+1:
		a.wait(ctx, waiter{whose: p.Partial.Node, until: until, again: func(ctx context.Context) { a.consider(ctx, p, until) }}, absent)
	case errors.Is(err, errSuperseded):
	default:
		a.Log.Warn("proposal refused", "epoch", s.ToEpoch, "proposer", p.Partial.Node, "reason", reason(err), "err", err)
	}
}

func (a *Attester) judge(p Proposal) error {
	s, base := p.Partial.Statement, a.chain.roster.Base
	if s.Seq != base.Seq+1 || s.PrevDigest != base.Digest || s.SetHash != base.SetHash {
		return fmt.Errorf("statement %d on base %d: %w", s.Seq, base.Seq, errOtherBase)
	}
	if s.ToEpoch > a.book.closed {
		return errNotFrozen
	}
	root := evidence.FromDigest(s.Evidence)
	if tip, ok := a.chain.links[a.chain.tip]; ok && !s.BeforeGap && (tip.epoch > s.ToEpoch || tip.cid == root) {
		return errSuperseded
	}
	if s.BeforeGap && !a.gap(s.ToEpoch+1) {
		return errNotGap // before anything is fetched or tallied for it
	}
	l, err := a.chain.link(root, p.Root)
	if err != nil {
		return err
	}
	want, _ := l.fold.Statement(s.Evidence, s.BeforeGap)
	if err := attestation.Check(s, want); err != nil {
		return fmt.Errorf("%w: %w", errDiffers, err)
	}
	return a.complete(l)
}

// gap: e is over and what I hold of it is not a quorum.
func (a *Attester) gap(e epoch.Epoch) bool {
	return e <= a.book.closed && a.chain.gap(e, observations(a.book.all(e)))
}

// complete refuses a set that leaves out too much of what this node held at
// its freeze, in this epoch or in any before it: a leader does not pick the
// observations. What a quorum already signed stands.
func (a *Attester) complete(l link) error {
	for !a.certified[l.cid] {
		if !a.chain.whole[l.cid] {
			base := a.chain.roster.Base
			held := observations(a.book.frozen(l.epoch))
			if attestation.TooMuchOmitted(base, attestation.Omitted(base, a.Rules, l.epoch, held, l.seen)) {
				return fmt.Errorf("epoch %d: %w", l.epoch, errOmits)
			}
			a.chain.whole[l.cid] = true
		}
		prev, ok := a.chain.links[l.prev]
		if !ok {
			return a.nothingSkipped(l.epoch)
		}
		l = prev
	}
	return nil
}

// nothingSkipped: a range may begin late only behind a gap. An epoch of which
// this node holds a quorum of observations, by now, is none, and nobody's pay
// for it is the leader's to take.
func (a *Attester) nothingSkipped(first epoch.Epoch) error {
	for e := a.chain.roster.Base.SettledEpoch + 1; e < first; e++ {
		if !a.gap(e) {
			return fmt.Errorf("epoch %d was left out: %w", e, errNotGap)
		}
	}
	return nil
}

func (a *Attester) sign(ctx context.Context, p Proposal) {
	if _, member := a.chain.roster.Member(a.Node); !member {
		return
	}
	s := p.Partial.Statement
	a.chain.tip = evidence.FromDigest(s.Evidence)
	if p.Partial.Node == a.Node {
		return // signed when it was proposed
	}
	if err := a.Out.Sign(ctx, a.partial(s).Encode()); err != nil {
		a.Log.Warn("signature not published", "epoch", s.ToEpoch, "err", err)
		return
	}
	a.Log.Debug("signed", "epoch", epoch.Epoch(s.ToEpoch), "seq", s.Seq, "proposer", p.Partial.Node)
}
