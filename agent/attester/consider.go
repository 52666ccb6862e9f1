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

// maxWaiting bounds proposals kept for another look: several leaders over the
// two epochs a proposal is worth keeping.
const maxWaiting = 64

// consider signs a proposal, keeps it for later, or says why not.
func (a *Attester) consider(ctx context.Context, p Proposal) {
	if a.chain == nil {
		return
	}
	err := a.judge(p)
	var absent missing
	switch {
	case err == nil:
		a.sign(ctx, p)
	case errors.As(err, &absent):
		a.wait(p)
		a.fetch(ctx, absent.cids)
	case errors.Is(err, errNotFrozen), errors.Is(err, errOtherBase) && p.Partial.Statement.Seq > a.chain.roster.Base.Seq+1:
		a.wait(p)
	case errors.Is(err, errSuperseded):
	default:
		a.Log.Warn("proposal refused", "epoch", p.Partial.Statement.ToEpoch, "proposer", p.Partial.Node,
			"reason", reason(err), "err", err)
	}
}

func (a *Attester) wait(p Proposal) {
	if len(a.waiting) < maxWaiting {
		a.waiting = append(a.waiting, p)
	}
}

func (a *Attester) judge(p Proposal) error {
	s, base := p.Partial.Statement, a.chain.roster.Base
	if s.Seq != base.Seq+1 || s.PrevDigest != base.Digest || s.SetHash != base.SetHash {
		return fmt.Errorf("statement %d on base %d: %w", s.Seq, base.Seq, errOtherBase)
	}
	if !a.book.frozen(s.ToEpoch) && !a.beforeMyTime(s.ToEpoch) {
		return errNotFrozen
	}
	root := evidence.FromDigest(s.Evidence)
	if err := a.Blocks.Put(root, p.Root); err != nil {
		return fmt.Errorf("store evidence %s: %w", root, err)
	}
	l, err := a.chain.link(root)
	if err != nil {
		return err
	}
	if tip, ok := a.chain.links[a.chain.tip]; ok && !s.BeforeGap && (tip.epoch > l.epoch || tip.cid == l.cid) {
		return errSuperseded
	}
	want, _ := l.fold.Statement(s.Evidence, s.BeforeGap)
	if err := attestation.Check(s, want); err != nil {
		return fmt.Errorf("%w: %w", errDiffers, err)
	}
	if s.BeforeGap && !a.gap(l) {
		return errNotGap
	}
	return a.complete(l)
}

// beforeMyTime: this process began later, so it can recompute what others held
// of that epoch, but has nothing of its own to hold against it. Refusing would
// keep a backlog from settling after half of the members restarted.
func (a *Attester) beforeMyTime(e epoch.Epoch) bool { return a.since != 0 && e < a.since }

// gap: the next epoch is over and what I hold of it is not a quorum.
func (a *Attester) gap(l link) bool {
	next := l.epoch + 1
	if a.beforeMyTime(next) {
		return true
	}
	if !a.book.frozen(next) {
		return false
	}
	_, err := a.chain.tally(l, next, observations(a.book.page(next).all()))
	return errors.Is(err, errGap)
}

// complete refuses a set that leaves out too much of what this node held at
// its freeze, in this epoch or in any before it: a leader does not pick the
// observations. What a quorum already signed stands.
func (a *Attester) complete(l link) error {
	for {
		if a.certified[l.cid] {
			return nil
		}
		held := observations(a.book.page(l.epoch).frozen)
		base := a.chain.roster.Base
		if attestation.TooMuchOmitted(base, attestation.Omitted(base, a.Rules, l.epoch, held, l.seen)) {
			return fmt.Errorf("epoch %d: %w", l.epoch, errOmits)
		}
		prev, ok := a.chain.links[l.prev]
		if !ok {
			return a.nothingSkipped(l.epoch)
		}
		l = prev
	}
}

// nothingSkipped: a range may begin late only behind a gap. An epoch of which
// this node holds a quorum of observations is none, and nobody's pay for it is
// the leader's to take.
func (a *Attester) nothingSkipped(first epoch.Epoch) error {
	start, err := a.chain.base()
	if err != nil {
		return err
	}
	for e := start.epoch + 1; e < first; e++ {
		if !a.book.frozen(e) {
			continue // before my time
		}
		if _, err := a.chain.tally(start, e, observations(a.book.page(e).frozen)); !errors.Is(err, errGap) {
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
