package attester

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// chain is the tree of evidence that grows from one base: every root this node
// has recomputed, with the fold that came out. Another base starts another
// chain, which is all that "rebase" means.
type chain struct {
	rules   attestation.Rules
	roster  *roster.Roster
	blocks  Blocks
	beacons Beacons
	links   map[cid.Cid]link
	start   link
	tip     cid.Cid // the root this node last signed for; Undef at the base
}

// link is one recomputed epoch.
type link struct {
	cid   cid.Cid
	epoch epoch.Epoch
	fold  attestation.Fold
	prev  cid.Cid
	seen  []observation.Observation
}

// missing is returned while blocks have to be fetched first.
type missing struct{ cids []cid.Cid }

func (m missing) Error() string { return fmt.Sprintf("%d evidence blocks missing", len(m.cids)) }

func newChain(rules attestation.Rules, r *roster.Roster, blocks Blocks, beacons Beacons) *chain {
	return &chain{rules: rules, roster: r, blocks: blocks, beacons: beacons, links: map[cid.Cid]link{}}
}

// base is the link that everything grows from: the tally state that the landed
// statement's evidence carries, or an empty one after bootstrap.
func (c *chain) base() (link, error) {
	if c.start.cid.Defined() || c.start.epoch != 0 {
		return c.start, nil
	}
	b := c.roster.Base
	var state attestation.State
	root := cid.Undef
	if b.Evidence != [32]byte{} {
		root = evidence.FromDigest(b.Evidence)
		block, ok := c.blocks.Block(root)
		if !ok {
			return link{}, missing{[]cid.Cid{root}}
		}
		decoded, err := evidence.Decode(block)
		if err != nil {
			return link{}, fmt.Errorf("decode the base's evidence %s: %w", root, err)
		}
		if state, err = attestation.DecodeState(decoded.State); err != nil {
			return link{}, fmt.Errorf("decode the base's tally state %s: %w", root, err)
		}
	}
	c.start = link{cid: root, epoch: b.SettledEpoch, fold: attestation.NewFold(b, state, c.rules)}
	return c.start, nil
}

// link recomputes a root, and before it every root it builds on.
func (c *chain) link(root cid.Cid) (link, error) {
	start, err := c.base()
	if err != nil {
		return link{}, err
	}
	var todo []evidence.Root
	var cids []cid.Cid
	at := root
	for at != start.cid {
		if known, ok := c.links[at]; ok {
			start = known
			break
		}
		if len(todo) >= c.rules.MaxRun {
			return link{}, fmt.Errorf("evidence chain of more than %d epochs", c.rules.MaxRun)
		}
		block, ok := c.blocks.Block(at)
		if !ok {
			return link{}, missing{[]cid.Cid{at}}
		}
		decoded, err := evidence.Decode(block)
		if err != nil {
			return link{}, fmt.Errorf("decode evidence %s: %w", at, err)
		}
		if decoded.Epoch <= c.roster.Base.SettledEpoch {
			return link{}, fmt.Errorf("evidence %s does not grow from the base", at)
		}
		todo, cids, at = append(todo, decoded), append(cids, at), decoded.Prev
	}
	for i := len(todo) - 1; i >= 0; i-- {
		if start, err = c.extend(start, cids[i], todo[i]); err != nil {
			return link{}, err
		}
	}
	return start, nil
}

// extend recomputes one epoch from exactly the observations its root names.
func (c *chain) extend(prev link, root cid.Cid, r evidence.Root) (link, error) {
	if r.Epoch <= prev.epoch {
		return link{}, fmt.Errorf("evidence of epoch %d after epoch %d", r.Epoch, prev.epoch)
	}
	var absent []cid.Cid
	seen := make([]observation.Observation, 0, len(r.Observations))
	for _, oc := range r.Observations {
		block, ok := c.blocks.Block(oc)
		if !ok {
			absent = append(absent, oc)
			continue
		}
		o, err := observation.Decode(block)
		if err != nil {
			return link{}, fmt.Errorf("decode observation %s: %w", oc, err)
		}
		seen = append(seen, o)
	}
	if len(absent) > 0 {
		return link{}, missing{absent}
	}
	next, err := c.tally(prev, r.Epoch, seen)
	if err != nil {
		return link{}, err
	}
	if _, state := next.Statement([32]byte{}, false); !bytes.Equal(state.Encode(), r.State) {
		return link{}, fmt.Errorf("epoch %d: %w", r.Epoch, errState)
	}
	if err := c.checkHeartbeats(r); err != nil {
		return link{}, err
	}
	l := link{cid: root, epoch: r.Epoch, fold: next, prev: prev.cid, seen: seen}
	c.links[root] = l
	return l, nil
}

var errState = errors.New("the evidence carries another tally state than comes out of it")

var errGap = errors.New("too few valid observations: the epoch is a gap")

func (c *chain) tally(prev link, e epoch.Epoch, seen []observation.Observation) (attestation.Fold, error) {
	next, report, err := prev.fold.Tally(e, seen)
	if err != nil {
		return attestation.Fold{}, fmt.Errorf("tally epoch %d: %w", e, err)
	}
	if report.Gap {
		return attestation.Fold{}, errGap
	}
	return next, nil
}

// checkHeartbeats verifies the slot aggregates. They are no input to the tally,
// but this node's signature says that its evidence is sound. An aggregate under
// a beacon this node does not hold is left to the auditor.
func (c *chain) checkHeartbeats(r evidence.Root) error {
	for _, s := range r.Slots {
		if c.rules.Schedule.EpochOf(s.Slot) != r.Epoch {
			return fmt.Errorf("heartbeats of slot %d in epoch %d", s.Slot, r.Epoch)
		}
		held, ok := c.beacons.HeldBeacon(s.Beacon.Number, s.Beacon.Prefix())
		if !ok || held.Hash != s.Beacon.Hash {
			continue
		}
		if err := s.Verify(c.rules.Domain, c.roster.Key); err != nil {
			return fmt.Errorf("heartbeats of slot %d: %w", s.Slot, err)
		}
	}
	return nil
}
