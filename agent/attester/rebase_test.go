package attester

import (
	"context"
	"crypto/rand"
	"errors"
	"slices"
	"testing"
	"testing/synctest"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// rebase changes what the chain shows.
func (c *court) rebase(change func(*attestation.Base)) {
	c.t.Helper()
	base := c.roster.Base
	base.Members = slices.Clone(base.Members)
	change(&base)
	r, err := roster.New(base, c.roster)
	check(c.t, err)
	c.roster = r
}

// land is what the chain shows once the statement is on it.
func (c *court) land(s attestation.Statement) {
	c.rebase(func(b *attestation.Base) {
		b.Seq, b.Digest, b.SettledEpoch, b.Evidence = s.Seq, s.Digest(c.rules.Domain), s.ToEpoch, s.Evidence
		for _, t := range s.Transitions {
			for i := range b.Members {
				if b.Members[i].ID == t.Node && t.Kind == attestation.KindDown {
					b.Members[i].Status = attestation.StatusDown
				}
			}
		}
	})
}

// certify lets three of five, a quorum, sign the statement.
func (c *court) certify(s attestation.Statement) attestation.Certificate {
	c.t.Helper()
	partials := []attestation.Partial{c.sign(1, s), c.sign(3, s), c.sign(4, s)}
	certificate, err := attestation.Aggregate(c.roster.Base, c.roster.Key, s, partials, c.rules.Domain, c.rules.QuorumBps, rand.Reader)
	check(c.t, err)
	return certificate
}

// peerBlocks fetches from another member's memory.
type peerBlocks struct {
	*memory
	peer *memory
}

func (b peerBlocks) Fetch(_ context.Context, c cid.Cid) ([]byte, error) {
	block, ok := b.peer.Block(c)
	if !ok {
		return nil, errors.New("nobody has it")
	}
	return block, b.Put(c, block)
}

func (c *court) withPeer(id int, peer *Attester) *Attester {
	a := c.attester(id)
	a.Blocks = peerBlocks{newMemory(), peer.Blocks.(*memory)}
	a.chain.blocks = a.Blocks
	return a
}

// settle handles what this node's own goroutines say until they are silent.
func (a *Attester) settle(ctx context.Context) {
	for {
		synctest.Wait()
		select {
		case event := <-a.own:
			a.handle(ctx, event)
		default:
			return
		}
	}
}

// Two leaders make two variants of one seq: one from all observations, through
// 12, one without member 5's, through 11. The member signs the first, the
// second lands.
func TestAMemberRebasesOnTheVariantThatLandedAndTalliesLaterEpochsAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		ours, theirs, newcomer := c.attester(1), c.attester(3), c.attester(4)
		member := c.withPeer(2, theirs)
		for e := epoch.Epoch(10); e <= 13; e++ {
			for id := 1; id <= 5; id++ {
				if id == 2 && e > 10 {
					continue // dead since 11
				}
				var missed []uint32
				if e > 10 {
					missed = []uint32{2}
				}
				o := c.observe(id, e, missed...)
				ours.keep(o)
				member.keep(o)
				if e > 11 {
					newcomer.keep(o)
				}
				if id != 5 {
					theirs.keep(o)
				}
			}
			member.book.freeze(e)
		}
		signed, landed := c.proposal(ours, 12), c.proposal(theirs, 11)
		share(ours, member)
		member.handle(t.Context(), signed)
		if member.chain.tip != evidence.FromDigest(signed.Partial.Statement.Evidence) {
			t.Fatal("the member did not sign the first variant")
		}
		if len(signed.Partial.Statement.Transitions) == 0 || len(landed.Partial.Statement.Transitions) != 0 {
			t.Fatalf("no two variants: %+v, %+v", signed.Partial.Statement, landed.Partial.Statement)
		}

		c.land(landed.Partial.Statement)
		member.handle(t.Context(), rebased{})
		member.propose(t.Context(), 13) // its evidence is fetched first
		if member.signedFor(13) {
			t.Fatal("signed without the state of the base")
		}
		member.settle(t.Context())
		if !member.signedFor(13) {
			t.Fatal("the turn was lost with the fetch")
		}
		share(theirs, newcomer)
		newcomer.follow()
		want := c.proposal(newcomer, 13).Partial.Statement
		tip := member.chain.links[member.chain.tip]
		got, _ := tip.fold.Statement(evidence.Digest(tip.cid), false)
		if got.Digest(c.rules.Domain) != want.Digest(c.rules.Domain) {
			t.Errorf("the member: %+v, who came later: %+v", got, want)
		}
		// Bad in 11 by the landed state, and in 12 again.
		if s := landed.Partial.Statement; got.FromEpoch != 12 || got.Seq != s.Seq+1 || got.PrevDigest != s.Digest(c.rules.Domain) ||
			!slices.Equal(got.Transitions, []attestation.Transition{{Epoch: 12, Kind: attestation.KindDown, Node: 2}}) {
			t.Errorf("after the rebase: %+v", got)
		}
	})
}

func TestAReorganisationFindsTheSettledEpochsStillHeld(t *testing.T) {
	c := newCourt(t)
	member := c.attester(2)
	for e := epoch.Epoch(10); e <= 12; e++ {
		for id := 1; id <= 5; id++ {
			member.keep(c.observe(id, e))
		}
		member.handle(t.Context(), frozen{e})
	}
	before := c.roster
	landed := c.proposal(member, 11)
	c.land(landed.Partial.Statement)
	c.final = 9
	member.handle(t.Context(), frozen{13})
	c.roster = before // the block is orphaned
	member.handle(t.Context(), rebased{})
	if s := c.proposal(member, 12).Partial.Statement; s.FromEpoch != 10 || s.ToEpoch != 12 {
		t.Errorf("after the reorganisation the member proposes %d to %d, want 10 to 12", s.FromEpoch, s.ToEpoch)
	}
	c.final = 11
	member.handle(t.Context(), frozen{14})
	if pages := member.book.pages(); len(pages) != 1 || pages[0] != 12 {
		t.Errorf("pages %v are kept when 11 is final, want 12", pages)
	}
}

func TestACertifiedRootThatWasMissingIsBuiltOnOnceItIsHere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		leader := c.attester(1)
		member := c.withPeer(2, leader)
		for id := 1; id <= 5; id++ {
			leader.keep(c.observe(id, 10))
		}
		s := c.proposal(leader, 10).Partial.Statement
		member.handle(t.Context(), certified{c.certify(s)})
		member.settle(t.Context())
		if member.chain.tip != evidence.FromDigest(s.Evidence) {
			t.Error("the member does not build on what a quorum signed")
		}
		if n := len(member.book.all(10)); n != 5 {
			t.Errorf("%d of five fetched observations are in the book", n)
		}
	})
}

func TestAfterARestartTheBacklogIsRemembered(t *testing.T) {
	c := newCourt(t)
	member, leader := c.attester(2), c.attester(1)
	for e := epoch.Epoch(10); e <= 13; e++ {
		for id := 1; id <= 5; id++ {
			member.keep(c.observe(id, e))
			if e == 13 {
				leader.keep(c.observe(id, e)) // it has restarted without its disk
			}
		}
	}
	s := c.proposal(member, 11).Partial.Statement
	certificate := c.certify(s)
	block := certificate.Encode()
	check(t, member.Blocks.Put(evidence.CIDOf(block), block))
	member.handle(t.Context(), certified{certificate})
	for e := epoch.Epoch(10); e <= 12; e++ {
		member.handle(t.Context(), frozen{e})
	}

	again := c.attester(2)
	again.Blocks, again.Backlog = member.Blocks, member.Backlog
	again.chain = nil
	again.recall(t.Context())
	if again.chain.tip != evidence.FromDigest(s.Evidence) || !again.certified[again.chain.tip] {
		t.Error("the certified root is forgotten")
	}
	if n := len(again.book.frozen(12)); n != 5 || again.book.closed != 12 {
		t.Errorf("%d of five observations of 12, closed %d", n, again.book.closed)
	}
	share(leader, again)
	again.handle(t.Context(), frozen{13})
	if err := again.judge(c.proposal(leader, 13)); !errors.Is(err, errNotGap) {
		t.Errorf("a range behind the backlog: %v, want %v", err, errNotGap)
	}
}

// loud is what a member heard: these aggregates, and these nodes in every slot.
type loud struct {
	slots []evidence.SlotAggregate
	nodes []uint32
}

func (h loud) HeardIn(epoch.Slot) []uint32                     { return h.nodes }
func (h loud) Aggregates(epoch.Epoch) []evidence.SlotAggregate { return slices.Clone(h.slots) }

// sure holds one beacon.
type sure struct{ noBeacons }

var theBeacon = heartbeat.Beacon{Number: 7, Hash: [32]byte{1, 2, 3}}

func (sure) HeldBeacon(uint64, [4]byte) (heartbeat.Beacon, bool) { return theBeacon, true }

// beats are the heartbeats of one slot, by these keys.
func (c *court) beats(slot epoch.Slot, keys map[uint32]*bls.SecretKey) evidence.SlotAggregate {
	c.t.Helper()
	var beats []heartbeat.Heartbeat
	var parsed []*bls.Key
	for id, key := range keys {
		k, err := bls.ParseKey(key.PublicKey())
		check(c.t, err)
		parsed = append(parsed, k)
		beats = append(beats, heartbeat.Sign(key, c.rules.Domain, id, slot, theBeacon))
	}
	good, _ := heartbeat.VerifyBatch(parsed, c.rules.Domain, slot, theBeacon, beats, rand.Reader)
	a, _, err := evidence.Collapse(good)
	check(c.t, err)
	return a
}

// Heartbeats of an epoch's first slots were heard under the set before the
// change; a root that names them nobody else would sign.
func TestHeartbeatsThatTheBaseDoesNotBearAreLeftOut(t *testing.T) {
	c := newCourt(t)
	other, err := bls.GenerateKey(rand.Reader)
	check(t, err)
	first := c.rules.Schedule.FirstSlot(10)
	sound := c.beats(first+2, map[uint32]*bls.SecretKey{1: c.keys[0], 2: c.keys[1]})
	heard := loud{slots: []evidence.SlotAggregate{
		c.beats(first, map[uint32]*bls.SecretKey{1: c.keys[0], 8: other}),   // a node that has left, or joins
		c.beats(first+1, map[uint32]*bls.SecretKey{1: c.keys[0], 2: other}), // a key that was rotated
		sound,
	}}
	leader, member := c.attester(1), c.attester(2)
	leader.Heartbeats, leader.Beacons, leader.chain.beacons, member.chain.beacons = heard, sure{}, sure{}, sure{}
	for id := 1; id <= 5; id++ {
		leader.keep(c.observe(id, 10))
	}
	member.book.freeze(10)
	p := c.proposal(leader, 10)
	share(leader, member)
	if err := member.judge(p); err != nil {
		t.Errorf("judge: %v", err)
	}
	root, err := evidence.Decode(p.Root)
	check(t, err)
	if len(root.Slots) != 1 || root.Slots[0].Slot != sound.Slot {
		t.Errorf("%d slots are in evidence, want only the sound one", len(root.Slots))
	}
	for _, bad := range heard.slots[:2] {
		root.Slots = []evidence.SlotAggregate{bad}
		if err := member.judge(c.claim(1, root)); err == nil || lacking(err) != nil {
			t.Errorf("heartbeats that do not verify: %v, want a refusal", err)
		}
	}
}

// A root that the others refuse is not built on for ever.
func TestWhatIsNotCertifiedIsProposedAgainWithAllThatCameSince(t *testing.T) {
	c := newCourt(t)
	leader, member := c.attester(1), c.attester(2)
	for id := 1; id <= 5; id++ {
		if id != 5 {
			leader.keep(c.observe(id, 10))
		}
		member.keep(c.observe(id, 10))
		leader.keep(c.observe(id, 11))
		member.keep(c.observe(id, 11))
	}
	member.book.freeze(10)
	member.book.freeze(11)
	leader.propose(t.Context(), 10)
	p := c.proposal(leader, 10)
	share(leader, member)
	if err := member.judge(p); !errors.Is(err, errOmits) {
		t.Fatalf("judge: %v, want %v", err, errOmits)
	}
	leader.keep(c.observe(5, 10))
	p = c.proposal(leader, 11)
	share(leader, member)
	if err := member.judge(p); err != nil {
		t.Errorf("judge: %v", err)
	}
}

func TestAnEpochThatTurnsOutToBeNoGapIsNoneAnyMore(t *testing.T) {
	c := newCourt(t)
	member := c.attester(2)
	for id := 1; id <= 5; id++ {
		member.keep(c.observe(id, 11))
	}
	member.keep(c.observe(1, 10))
	member.book.freeze(10)
	member.book.freeze(11)
	member.propose(t.Context(), 11)
	if s := c.proposal(member, 11).Partial.Statement; s.FromEpoch != 11 {
		t.Fatalf("the range begins at %d, want 11", s.FromEpoch)
	}
	for id := 2; id <= 5; id++ {
		member.keep(c.observe(id, 10))
	}
	if s := c.proposal(member, 11).Partial.Statement; s.FromEpoch != 10 {
		t.Errorf("the range begins at %d, want 10", s.FromEpoch)
	}
}

func TestAFullRangeIsProposedUntilItLands(t *testing.T) {
	c := newCourt(t)
	c.rules.MaxRun = 3
	member := c.attester(2)
	for e := epoch.Epoch(10); e <= 14; e++ {
		for id := 1; id <= 5; id++ {
			member.keep(c.observe(id, e))
		}
	}
	for e := epoch.Epoch(12); e <= 14; e++ {
		if s := c.proposal(member, e).Partial.Statement; s.FromEpoch != 10 || s.ToEpoch != 12 || s.BeforeGap {
			t.Errorf("at the end of %d: %d to %d, before a gap %v, want 10 to 12", e, s.FromEpoch, s.ToEpoch, s.BeforeGap)
		}
	}
}

func TestTheFirstInRankSpeaksWithTheLastObservation(t *testing.T) {
	c := newCourt(t)
	a := c.attester(2)
	a.Heartbeats = loud{nodes: []uint32{1, 2, 3, 4, 9}} // 5 is silent, 9 no member
	for id := 1; id <= 3; id++ {
		a.keep(c.observe(id, 10))
	}
	a.handle(t.Context(), frozen{10})
	a.handle(t.Context(), turn{10, true})
	if a.signedFor(10) {
		t.Fatal("spoke before the last observation came")
	}
	a.handle(t.Context(), observed{c.observe(4, 10)})
	if !a.signedFor(10) {
		t.Error("the last observation came, and it waited")
	}
	a.handle(t.Context(), turn{11, true})
	a.handle(t.Context(), turn{11, false})
	for id := 1; id <= 4; id++ {
		a.handle(t.Context(), observed{c.observe(id, 11)})
	}
	if a.signedFor(11) {
		t.Error("an epoch whose turn is over was proposed early")
	}
}
