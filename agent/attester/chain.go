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
	tip     cid.Cid             // the root this node last signed for; Undef at the base
	whole   map[cid.Cid]bool    // roots that leave out nothing this node held at its freeze
	gaps    map[epoch.Epoch]int // epochs that so many observations did not make a quorum for
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

// lacking is the blocks an error says are missing.
func lacking(err error) []cid.Cid {
	var m missing
	errors.As(err, &m)
	return m.cids
}

func newChain(rules attestation.Rules, r *roster.Roster, blocks Blocks, beacons Beacons) *chain {
	return &chain{
		rules: rules, roster: r, blocks: blocks, beacons: beacons,
		links: map[cid.Cid]link{}, whole: map[cid.Cid]bool{}, gaps: map[epoch.Epoch]int{},
	}
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

// unlinked is a root on its way into the chain.
type unlinked struct {
	cid   cid.Cid
	root  evidence.Root
	block []byte // not in the store yet; nil when it is
}

// link recomputes a root, and before it every root of the range that it builds
// on. offered is its block if a proposal brought it: what a stranger sends is
// stored once it has proved right, not before.
func (c *chain) link(root cid.Cid, offered []byte) (link, error) {
	start, err := c.base()
	if err != nil {
		return link{}, err
	}
	var todo []unlinked
	for at := root; at != start.cid; {
		if known, ok := c.links[at]; ok {
			start = known
			break
		}
		next, err := c.read(at, offered)
		if err != nil {
			return link{}, err
		}
		// A range has no holes, so its roots are as many as its epochs.
		if n := len(todo); n > 0 && next.root.Epoch+1 != todo[n-1].root.Epoch {
			return link{}, fmt.Errorf("evidence of epoch %d before that of epoch %d", next.root.Epoch, todo[n-1].root.Epoch)
		}
		if len(todo) >= c.rules.MaxRun {
			return link{}, fmt.Errorf("evidence chain of more than %d epochs", c.rules.MaxRun)
		}
		todo, at, offered = append(todo, next), next.root.Prev, nil
	}
	for i := len(todo) - 1; i >= 0; i-- {
		if start, err = c.extend(start, todo[i]); err != nil {
			return link{}, err
		}
	}
	return start, nil
}

// read decodes one root and refuses what can not be part of this chain.
func (c *chain) read(at cid.Cid, offered []byte) (unlinked, error) {
	if !at.Defined() {
		return unlinked{}, errors.New("evidence does not grow from the base")
	}
	block := offered
	if block == nil {
		var ok bool
		if block, ok = c.blocks.Block(at); !ok {
			return unlinked{}, missing{[]cid.Cid{at}}
		}
	}
	root, err := evidence.Decode(block)
	switch {
	case err != nil:
		return unlinked{}, fmt.Errorf("decode evidence %s: %w", at, err)
	case root.Epoch <= c.roster.Base.SettledEpoch:
		return unlinked{}, fmt.Errorf("evidence %s does not grow from the base", at)
	case len(root.Observations) > maxVariants*len(c.roster.Base.Members):
		return unlinked{}, fmt.Errorf("evidence of epoch %d names %d observations of %d members", root.Epoch, len(root.Observations), len(c.roster.Base.Members))
	}
	return unlinked{at, root, offered}, nil
}

// extend recomputes one epoch from exactly the observations its root names.
func (c *chain) extend(prev link, u unlinked) (link, error) {
	r := u.root
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
	if u.block != nil {
		if err := c.blocks.Put(u.cid, u.block); err != nil {
			return link{}, fmt.Errorf("store evidence of epoch %d: %w", r.Epoch, err)
		}
	}
	l := link{cid: u.cid, epoch: r.Epoch, fold: next, prev: prev.cid, seen: seen}
	c.links[u.cid] = l
	return l, nil
}

var errState = errors.New("the evidence carries another tally state than comes out of it")

var errGap = errors.New("too few valid observations: the epoch is a gap")

func (c *chain) tally(prev link, e epoch.Epoch, seen []observation.Observation) (attestation.Fold, error) {
	if len(seen) == 0 {
		return attestation.Fold{}, errGap
	}
	next, report, err := prev.fold.Tally(e, seen)
	if err != nil {
		return attestation.Fold{}, fmt.Errorf("tally epoch %d: %w", e, err)
	}
	if report.Gap {
		return attestation.Fold{}, errGap
	}
	return next, nil
}

// gap: these observations of e are no quorum, whatever came before it.
func (c *chain) gap(e epoch.Epoch, seen []observation.Observation) bool {
	if n, known := c.gaps[e]; known && n == len(seen) {
		return true
	}
	start, err := c.base()
	if err != nil {
		return false
	}
	if _, err := c.tally(start, e, seen); !errors.Is(err, errGap) {
		return false
	}
	if len(seen) > 0 {
		c.gaps[e] = len(seen)
	}
	return true
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
