package attester

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
)

// claim is a proposal by member id whose root says this.
func (c *court) claim(id int, root evidence.Root) Proposal {
	c.t.Helper()
	rc, block, err := evidence.Encode(root)
	check(c.t, err)
	base := c.roster.Base
	s := attestation.Statement{
		Version: attestation.Version, Seq: base.Seq + 1, PrevDigest: base.Digest, SetVersion: base.SetVersion, SetHash: base.SetHash,
		FromEpoch: min(base.SettledEpoch+1, root.Epoch), ToEpoch: root.Epoch, Evidence: evidence.Digest(rc),
	}
	return Proposal{Partial: c.sign(id, s), Root: block}
}

func (c *court) sign(id int, s attestation.Statement) attestation.Partial {
	return attestation.SignPartial(c.keys[id-1], uint32(id), s, c.rules.Domain)
}

// bogus is n addresses of nothing.
func bogus(n int) []cid.Cid {
	out := make([]cid.Cid, n)
	for i := range out {
		out[i] = evidence.CIDOf([]byte(fmt.Sprint("bogus", i)))
	}
	return out
}

// counting counts how often each block is asked for; nobody has any.
type counting struct {
	*memory
	mu    *sync.Mutex
	asked map[cid.Cid]int
}

func (b counting) Fetch(ctx context.Context, c cid.Cid) ([]byte, error) {
	b.mu.Lock()
	b.asked[c]++
	b.mu.Unlock()
	time.Sleep(time.Millisecond)
	return nil, errors.New("nobody has it")
}

func (b counting) counts() map[cid.Cid]int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return maps.Clone(b.asked)
}

func TestBlocksNobodyHasAreNotAskedForAllTheTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		a := c.attester(2)
		blocks := counting{newMemory(), &sync.Mutex{}, map[cid.Cid]int{}}
		a.Blocks = blocks
		a.chain.blocks = blocks
		a.book.freeze(10)
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { defer close(done); check(t, a.Run(ctx)) }()
		a.Proposal(c.claim(1, evidence.Root{Epoch: 10, Observations: bogus(10)}))
		a.Proposal(c.claim(3, evidence.Root{Epoch: 10, Observations: bogus(9)}))
		time.Sleep(time.Second - time.Millisecond)
		for c, n := range blocks.counts() {
			if n > 4 {
				t.Fatalf("%s was asked for %d times in a slot", c, n)
			}
		}
		if n := len(blocks.counts()); n != 10 {
			t.Errorf("%d blocks asked for, want 10", n)
		}
		time.Sleep(5 * c.rules.Schedule.EpochDuration())
		before := blocks.counts()
		time.Sleep(c.rules.Schedule.EpochDuration())
		if !maps.Equal(blocks.counts(), before) {
			t.Error("still asked for when the proposal is long forgotten")
		}
		cancel()
		<-done
		synctest.Wait()
	})
}

func TestAListOfBlocksIsFetchedPieceByPiece(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		a := c.attester(2)
		ctx, cancel := context.WithCancel(t.Context())
		a.wait(ctx, waiter{whose: 1, until: 99, again: func(context.Context) {}}, bogus(1000))
		if n := len(a.fetching); n != maxFetches {
			t.Errorf("%d blocks are fetched at once, want %d", n, maxFetches)
		}
		cancel()
		synctest.Wait()
	})
}

func TestARootThatCanNotBePartOfTheRangeIsNotFollowed(t *testing.T) {
	c := newCourt(t)
	a := c.attester(2)
	a.book.freeze(12)
	hole, block, err := evidence.Encode(evidence.Root{Epoch: 10, Prev: bogus(1)[0]})
	check(t, err)
	check(t, a.Blocks.Put(hole, block))
	for name, root := range map[string]evidence.Root{
		"more observations than members can make": {Epoch: 10, Observations: bogus(maxVariants*5 + 1)},
		"a hole in the range":                     {Epoch: 12, Prev: hole},
		"the same epoch twice":                    {Epoch: 10, Prev: hole},
		"a settled epoch":                         {Epoch: 9, Observations: bogus(1)},
	} {
		if err := a.judge(c.claim(1, root)); err == nil || lacking(err) != nil {
			t.Errorf("%s: %v, want a refusal", name, err)
		}
	}
}

func TestOnlyEvidenceThatProvedRightIsStored(t *testing.T) {
	c := newCourt(t)
	leader, member := c.attester(1), c.attester(2)
	for id := 1; id <= 5; id++ {
		leader.keep(c.observe(id, 10))
		member.keep(c.observe(id, 10))
	}
	member.book.freeze(10)
	good := c.proposal(leader, 10)
	root, err := evidence.Decode(good.Root)
	check(t, err)
	root.State = attestation.State{Nodes: []attestation.NodeState{{Node: 2, Score: 5}}}.Encode()
	junk := c.claim(1, root)
	for _, p := range []Proposal{c.claim(1, evidence.Root{Epoch: 10, Observations: bogus(3)}), junk} {
		if err := member.judge(p); err == nil {
			t.Error("junk was signed")
		}
		if _, stored := member.Blocks.Block(evidence.CIDOf(p.Root)); stored {
			t.Error("junk was stored")
		}
	}
	check(t, member.judge(good))
	if _, stored := member.Blocks.Block(evidence.CIDOf(good.Root)); !stored {
		t.Error("evidence was signed for and not stored")
	}
}

func TestAMemberPushesOutOnlyItsOwnWords(t *testing.T) {
	c := newCourt(t)
	leader, member := c.attester(1), c.attester(2)
	for id := 1; id <= 5; id++ {
		leader.keep(c.observe(id, 10))
	}
	p := c.proposal(leader, 10)
	share(leader, member)
	member.handle(t.Context(), p) // waits for the freeze
	for i := range 64 {
		flood := c.claim(3, evidence.Root{Epoch: 10})
		flood.Partial.Statement.Seq++
		flood.Partial.Statement.Evidence = [32]byte{byte(i)}
		member.handle(t.Context(), flood)
	}
	if n := len(member.waiting); n != 1+maxWaiting {
		t.Errorf("%d are waiting, want the honest one and %d", n, maxWaiting)
	}
	member.handle(t.Context(), frozen{10})
	if !member.signedFor(10) {
		t.Error("an honest proposal was pushed out")
	}
}

func TestAFloodDoesNotCostAFreezeNorATurn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		a := c.attester(2)
		for a.post(asked{}) {
		}
		ctx, cancel := context.WithCancel(t.Context())
		go a.close(ctx, 15)
		var heard []any
		for range 4 {
			heard = append(heard, <-a.own)
		}
		for i, want := range []any{gather{15}, frozen{15}} {
			if heard[i] != want {
				t.Errorf("event %d is %+v, want %+v", i, heard[i], want)
			}
		}
		if last := heard[len(heard)-1]; last != (turn{15, false}) {
			t.Errorf("the last event is %+v, want the turn", last)
		}
		cancel()
		synctest.Wait()
	})
}

func TestAQuotaHoldsAlsoForThoseWhoAskAtOnce(t *testing.T) {
	q := quota{most: 2}
	for i, want := range []bool{true, true, false, false} {
		if got := q.allows(1, 10, [32]byte{byte(i)}); got != want {
			t.Errorf("%d allowed: %v, want %v", i, got, want)
		}
		if got := q.note(1, 10, [32]byte{byte(i)}); got != want {
			t.Errorf("%d noted: %v, want %v", i, got, want)
		}
	}
}

func TestEachMemberProposesSoOftenFromFreezeToFreeze(t *testing.T) {
	c := newCourt(t)
	a := c.attester(2)
	say := func(id int, e epoch.Epoch, what byte) p2p.Verdict {
		p := c.claim(id, evidence.Root{Epoch: e, State: []byte{what}})
		v, _ := a.ValidateProposal(t.Context(), p2p.Message{Data: p.Encode()})
		return v
	}
	forged := c.claim(1, evidence.Root{Epoch: 10, State: []byte{9}})
	forged.Partial.Signature = c.sign(3, forged.Partial.Statement).Signature
	for range 3 {
		if v, _ := a.ValidateProposal(t.Context(), p2p.Message{Data: forged.Encode()}); v != p2p.Ignore {
			t.Fatalf("a forgery: %v, want ignore", v)
		}
	}
	for i, want := range []p2p.Verdict{p2p.Accept, p2p.Accept, p2p.Accept, p2p.Accept, p2p.Ignore} {
		if v := say(1, epoch.Epoch(10+i%2), byte(i)); v != want {
			t.Errorf("proposal %d: %v, want %v", i, v, want)
		}
	}
	if say(1, 10, 0) != p2p.Accept {
		t.Error("what was said before may be said again")
	}
	if say(3, 10, 0) != p2p.Accept {
		t.Error("another member is not counted with it")
	}
	a.handle(t.Context(), frozen{10})
	if say(1, 10, 5) != p2p.Accept {
		t.Error("what came late may be proposed after the next freeze")
	}
	if say(1, 15, 0) != p2p.Ignore {
		t.Error("a range that has not ended was accepted")
	}
	if say(1, 9, 0) != p2p.Ignore {
		t.Error("a settled range was accepted")
	}
	c.rebase(func(b *attestation.Base) { b.Seq, b.Digest = 4, [32]byte{4} })
	a.follow()
	if say(1, 10, 3) != p2p.Accept {
		t.Error("on another base the epoch is spoken of anew")
	}
}
