package attester

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
)

// Proposal is a signed statement together with the root block of its evidence:
// who already holds the observations can check it without another word.
//
// Wire: length of the partial (uint32, big endian) ‖ partial ‖ root block.
type Proposal struct {
	Partial attestation.Partial
	Root    []byte
}

// Encode is the wire form.
func (p Proposal) Encode() []byte {
	partial := p.Partial.Encode()
	out := binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(partial)+len(p.Root)), uint32(len(partial)))
	return append(append(out, partial...), p.Root...)
}

// DecodeProposal is strict about lengths; the root must be the statement's.
func DecodeProposal(data []byte) (Proposal, error) {
	if len(data) < 4 {
		return Proposal{}, errors.New("decode proposal: too short")
	}
	n := uint64(binary.BigEndian.Uint32(data))
	if n > uint64(len(data)-4) {
		return Proposal{}, errors.New("decode proposal: partial longer than the message")
	}
	partial, err := attestation.DecodePartial(data[4 : 4+n])
	if err != nil {
		return Proposal{}, fmt.Errorf("decode proposal: %w", err)
	}
	p := Proposal{Partial: partial, Root: data[4+n:]}
	if evidence.CIDOf(p.Root) != evidence.FromDigest(partial.Statement.Evidence) {
		return Proposal{}, errors.New("decode proposal: the root is not the statement's evidence")
	}
	return p, nil
}

// ValidateProposal checks shape and signature; whether it is right is consider's
// to decide, with the observations at hand.
func (a *Attester) ValidateProposal(_ context.Context, m p2p.Message) (p2p.Verdict, any) {
	p, err := DecodeProposal(m.Data)
	if err != nil {
		return p2p.Reject, nil
	}
	r := a.Roster()
	node, s := p.Partial.Node, p.Partial.Statement
	if r == nil || attestation.Ended(s, a.Rules.Schedule, time.Now()) != nil || s.Seq <= r.Base.Seq || s.ToEpoch <= r.Base.SettledEpoch {
		return p2p.Ignore, nil
	}
	digest := s.Digest(a.Rules.Domain)
	if _, member := r.Member(node); !member || !a.proposed.allows(node, 0, digest) {
		return p2p.Ignore, nil
	}
	if r.Key(node).Verify(digest[:], p.Partial.Signature) != nil {
		return p2p.Ignore, nil // under a key rotated since, perhaps
	}
	if !a.proposed.note(node, 0, digest) {
		return p2p.Ignore, nil
	}
	return p2p.Accept, p
}

// propose speaks when it is this node's turn and nothing for e was signed yet.
func (a *Attester) propose(ctx context.Context, e epoch.Epoch) {
	if a.chain == nil || e <= a.chain.roster.Base.SettledEpoch || a.signedFor(e) {
		return
	}
	if _, member := a.chain.roster.Member(a.Node); !member {
		return
	}
	l, beforeGap, err := a.build(e)
	if absent := lacking(err); absent != nil {
		a.wait(ctx, waiter{whose: a.Node, until: a.now() + worthKeeping, again: func(ctx context.Context) { a.propose(ctx, e) }}, absent)
		return
	}
	if err != nil {
		a.Log.Info("nothing to propose", "epoch", e, "reason", reason(err), "err", err)
		return
	}
	block, ok := a.Blocks.Block(l.cid)
	if !ok {
		return
	}
	statement, _ := l.fold.Statement(evidence.Digest(l.cid), beforeGap)
	p := Proposal{Partial: a.partial(statement), Root: block}
	a.chain.tip = l.cid
	if err := a.Out.Propose(ctx, p.Encode()); err != nil {
		a.Log.Warn("proposal not published", "epoch", e, "err", err)
	}
	if err := a.Out.Sign(ctx, p.Partial.Encode()); err != nil {
		a.Log.Warn("signature not published", "epoch", e, "err", err)
	}
}

func (a *Attester) signedFor(e epoch.Epoch) bool {
	l, ok := a.chain.links[a.chain.tip]
	return ok && l.epoch >= e
}

func (a *Attester) partial(s attestation.Statement) attestation.Partial {
	digest := s.Digest(a.Rules.Domain)
	return attestation.Partial{Node: a.Node, Statement: s, Signature: a.Key.Sign(digest[:])}
}

// ground is what this node builds on: the newest root that a quorum signed, and
// behind it those it signed itself for as long as they have all it holds by now.
// Who keeps to a root that the others refuse is refused for ever; what everybody
// holds becomes the same in time.
func (a *Attester) ground() (link, error) {
	ground, err := a.chain.base()
	if err != nil {
		return link{}, err
	}
	var path []link
	for at := a.chain.tip; ; {
		l, ok := a.chain.links[at]
		if !ok {
			break
		}
		if a.certified[at] {
			ground = l
			break
		}
		path, at = append(path, l), l.prev
	}
	if n := len(path); n > 0 && !a.certified[ground.cid] && a.nothingSkipped(path[n-1].epoch) != nil {
		return ground, nil
	}
	for _, l := range slices.Backward(path) {
		if len(l.seen) < len(a.book.all(l.epoch)) {
			break
		}
		ground = l
	}
	return ground, nil
}

// build extends what is agreed to e with what this node holds. An epoch
// without a quorum ends the run before it (a recorded gap), or, when the run has
// not begun, is skipped. A run that is full ends too: it is said again until it
// has landed.
func (a *Attester) build(e epoch.Epoch) (l link, beforeGap bool, err error) {
	l, err = a.ground()
	if err != nil {
		return link{}, false, err
	}
	for next := l.epoch + 1; next <= e; next++ {
		grown, err := a.grow(l, next)
		_, begun := a.chain.links[l.cid]
		switch {
		case errors.Is(err, errGap) && begun:
			return l, true, nil
		case errors.Is(err, errGap):
			continue
		case errors.Is(err, attestation.ErrRangeFull):
			return l, false, nil
		case err != nil:
			return link{}, false, err
		}
		l = grown
	}
	if _, begun := a.chain.links[l.cid]; !begun {
		return link{}, false, errGap
	}
	return l, false, nil
}

// grow makes the root of epoch e from everything this node holds.
func (a *Attester) grow(prev link, e epoch.Epoch) (link, error) {
	held := a.book.all(e)
	fold, err := a.chain.tally(prev, e, observations(held))
	if err != nil {
		return link{}, err
	}
	_, state := fold.Statement([32]byte{}, false)
	// Slots heard before the set changed, by nodes or under keys that the base
	// does not have, are no evidence that the others could check.
	slots := slices.DeleteFunc(a.Heartbeats.Aggregates(e), func(s evidence.SlotAggregate) bool {
		return s.Verify(a.Rules.Domain, a.chain.roster.Key) != nil
	})
	c, block, err := evidence.Encode(evidence.Root{Epoch: e, Observations: cids(held), Slots: slots, State: state.Encode(), Prev: prev.cid})
	if err != nil {
		return link{}, fmt.Errorf("encode evidence of epoch %d: %w", e, err)
	}
	if err := a.Blocks.Put(c, block); err != nil {
		return link{}, fmt.Errorf("store evidence of epoch %d: %w", e, err)
	}
	l := link{cid: c, epoch: e, fold: fold, prev: prev.cid, seen: observations(held)}
	a.chain.links[c] = l
	return l, nil
}
