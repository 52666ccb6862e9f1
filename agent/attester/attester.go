// Package attester agrees with the others on what an epoch was.
//
//	Observations -> Tally -> proposal -> own signature
//
// Members hear different observations, so one of them proposes a set (by rank,
// no fixed leader) and everybody recomputes the tally from exactly that set.
// A member signs what agrees with its own computation byte for byte, provided
// the set does not leave out what the member had seen.
package attester

import (
	"context"
	"log/slog"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/agent/tick"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// Beacons names an epoch's beacon: it orders the proposers.
type Beacons interface {
	Beacon(e epoch.Epoch) (heartbeat.Beacon, bool)
	HeldBeacon(number uint64, prefix [4]byte) (heartbeat.Beacon, bool)
}

// Heartbeats is what this node itself heard.
type Heartbeats interface {
	HeardIn(slot epoch.Slot) []uint32
	Aggregates(e epoch.Epoch) []evidence.SlotAggregate
}

// Blocks is the evidence store. Block and Put are local; Fetch asks peers.
type Blocks interface {
	Block(c cid.Cid) ([]byte, bool)
	Put(c cid.Cid, block []byte) error
	Fetch(ctx context.Context, c cid.Cid) ([]byte, error)
}

// Network carries questions for observations that never came.
type Network interface {
	Request(ctx context.Context, to p2p.PeerID, protocol p2p.Protocol, request []byte, maxResponse int) ([]byte, error)
	Connected() []p2p.PeerID
}

// Out is where this stage's words go.
type Out struct {
	Propose func(context.Context, []byte) error
	Sign    func(context.Context, []byte) error
}

// Config is the attester's identity and its surroundings.
type Config struct {
	Rules      attestation.Rules
	Node       uint32
	Key        *bls.SecretKey
	Roster     func() *roster.Roster
	Final      func() epoch.Epoch // settled through, in the newest finalised block
	Beacons    Beacons
	Heartbeats Heartbeats
	Blocks     Blocks
	Backlog    Backlog
	Network    Network
	PeerID     func(peerKey [32]byte) p2p.PeerID
	Out        Out
	Log        *slog.Logger
}

// Attester is one actor: Run owns every field below the line.
type Attester struct {
	Config
	inbox    chan any      // what others say; what does not fit is dropped
	own      chan any      // what this node's own goroutines say; they wait
	moved    chan struct{} // the base is another one
	observed quota
	proposed quota

	// owned by Run
	book      *book
	chain     *chain
	certified map[cid.Cid]bool
	newest    cid.Cid // the certificate of the longest range on this base
	early     epoch.Epoch
	waiting   []waiter
	fetching  map[cid.Cid]bool
	told      map[uint32]epoch.Epoch // through which epoch a member has told its observations when asked
}

// noEpoch is later than any.
const noEpoch = ^epoch.Epoch(0)

// New makes an attester; nothing happens before Run.
func New(c Config) *Attester {
	return &Attester{
		Config: c, inbox: make(chan any, 4096), own: make(chan any, 64), moved: make(chan struct{}, 1),
		book: newBook(), certified: map[cid.Cid]bool{}, early: noEpoch, fetching: map[cid.Cid]bool{},
		told:     map[uint32]epoch.Epoch{},
		observed: quota{most: mostObservations}, proposed: quota{most: mostProposals},
	}
}

type (
	observed  struct{ o observation.Observation }
	certified struct{ c attestation.Certificate }
	asked     struct {
		from, to epoch.Epoch
		answer   chan<- []byte
	}
	gather struct{ e epoch.Epoch }
	frozen struct{ e epoch.Epoch }
	turn   struct {
		e     epoch.Epoch
		early bool // only if nothing is outstanding
	}
	told struct {
		node    uint32
		through epoch.Epoch
	}
	fetched struct {
		c  cid.Cid
		ok bool
	}
	rebased struct{}
)

// post never blocks a validator or the bus: a full inbox is this node's own
// fault and costs this node's signature only.
func (a *Attester) post(event any) bool {
	select {
	case a.inbox <- event:
		return true
	default:
		a.Log.Warn("attester inbox full", "reason", "Overloaded")
		return false
	}
}

// tell is for this node's own goroutines: no flood from outside may cost it a
// freeze or its turn.
func (a *Attester) tell(ctx context.Context, event any) {
	select {
	case a.own <- event:
	case <-ctx.Done():
	}
}

// Observation takes a validated observation.
func (a *Attester) Observation(o observation.Observation) { a.post(observed{o}) }

// Proposal takes a validated proposal.
func (a *Attester) Proposal(p Proposal) { a.post(p) }

// Certified takes a verified certificate: what a quorum signed needs no
// second opinion on omissions.
func (a *Attester) Certified(c attestation.Certificate) { a.post(certified{c}) }

// Rebased says that the roster's base changed.
func (a *Attester) Rebased() {
	select {
	case a.moved <- struct{}{}:
	default: // said already
	}
}

// Run works until ctx ends.
func (a *Attester) Run(ctx context.Context) error {
	a.recall(ctx)
	go tick.Epochs(ctx, a.Rules.Schedule, func(e epoch.Epoch) { a.close(ctx, e) })
	for {
		select {
		case <-ctx.Done():
			return nil
		case event := <-a.own:
			a.handle(ctx, event)
		case <-a.moved:
			a.handle(ctx, rebased{})
		case event := <-a.inbox:
			a.handle(ctx, event)
		}
	}
}

// close drives one epoch's end: at T + ¼ slot observations leave (which is the
// observer's) and what is missing of earlier epochs is asked for; freeze at
// T + ½; then this node's turn to propose.
func (a *Attester) close(ctx context.Context, e epoch.Epoch) {
	end, slot := a.Rules.Schedule.End(e), a.Rules.Schedule.SlotDuration()
	if !tick.At(ctx, end.Add(slot/4)) {
		return
	}
	a.tell(ctx, gather{e})
	if !tick.At(ctx, end.Add(slot/2)) {
		return
	}
	a.tell(ctx, frozen{e})
	wait, member := a.turnAfter(e)
	if !member {
		return
	}
	// The first in rank speaks as soon as everybody heard in the last slot has
	// sent, at latest at T + ¾.
	if wait == 0 {
		a.tell(ctx, turn{e, true})
	}
	go func() {
		if tick.At(ctx, end.Add(slot*3/4+wait)) {
			a.tell(ctx, turn{e, false})
		}
	}()
}

// turnAfter is ½ slot for each lower rank that was heard in the last slot.
func (a *Attester) turnAfter(e epoch.Epoch) (time.Duration, bool) {
	r := a.Roster()
	beacon, ok := a.Beacons.Beacon(e)
	if r == nil || !ok {
		return 0, false
	}
	alive := map[uint32]bool{}
	for _, id := range a.Heartbeats.HeardIn(a.Rules.Schedule.FirstSlot(e+1) - 1) {
		alive[id] = true
	}
	var wait time.Duration
	for _, id := range attestation.Rank(beacon.Hash, e, r.Base.Members) {
		if id == a.Node {
			return wait, true
		}
		if alive[id] {
			wait += a.Rules.Schedule.SlotDuration() / 2
		}
	}
	return 0, false
}

func (a *Attester) handle(ctx context.Context, event any) {
	a.follow()
	switch v := event.(type) {
	case observed:
		a.take(ctx, v.o)
	case Proposal:
		a.consider(ctx, v, a.now()+worthKeeping)
	case certified:
		a.settleOn(ctx, v.c, a.now()+worthKeeping)
	case asked:
		v.answer <- a.answer(v.from, v.to)
	case gather:
		a.gather(ctx, v.e)
	case told:
		a.told[v.node] = max(a.told[v.node], v.through)
	case frozen:
		a.book.freeze(v.e)
		a.proposed.clear()
		a.forget(v.e)
		a.save()
		a.retry(ctx, func(w waiter) bool { return len(w.lacks) == 0 })
	case turn:
		if v.early {
			a.early = v.e
			a.speakEarly(ctx, v.e)
			return
		}
		a.early = noEpoch
		a.propose(ctx, v.e)
	case fetched:
		a.landed(ctx, v.c, v.ok)
	case rebased:
		a.retry(ctx, func(waiter) bool { return true })
	}
}

func (a *Attester) now() epoch.Epoch {
	e, _ := a.Rules.Schedule.EpochAt(time.Now())
	return e
}

// follow moves the chain of tallies onto the newest base.
func (a *Attester) follow() {
	r := a.Roster()
	if r == nil || a.chain != nil && a.chain.roster == r {
		return
	}
	if a.chain != nil && a.chain.roster.Base.Digest == r.Base.Digest && a.chain.roster.Base.SetHash == r.Base.SetHash {
		return
	}
	a.chain = newChain(a.Rules, r, a.Blocks, a.Beacons)
	clear(a.certified) // what a quorum signed on an old base has landed or is void
	a.newest = cid.Undef
	a.observed.clear()
	a.proposed.clear()
}

// settleOn builds on what a quorum signed, even where this node signed another
// variant: there is one chain to grow, and this is the likeliest.
func (a *Attester) settleOn(ctx context.Context, c attestation.Certificate, until epoch.Epoch) {
	s := c.Statement
	if a.chain == nil || s.PrevDigest != a.chain.roster.Base.Digest {
		return
	}
	root := evidence.FromDigest(s.Evidence)
	a.certified[root] = true
	l, err := a.chain.link(root, nil)
	if absent := lacking(err); absent != nil {
		a.wait(ctx, waiter{whose: aQuorum, until: until, again: func(ctx context.Context) { a.settleOn(ctx, c, until) }}, absent)
		return
	}
	if err != nil {
		a.Log.Warn("what a quorum signed does not recompute", "epoch", s.ToEpoch, "err", err)
		return
	}
	if tip, ok := a.chain.links[a.chain.tip]; !ok || l.epoch >= tip.epoch {
		a.chain.tip = root
		a.newest = evidence.CIDOf(c.Encode())
	}
}

// everyoneSent: an observation is here from every member heard in the last
// slot, so waiting longer gains nothing.
func (a *Attester) everyoneSent(e epoch.Epoch) bool {
	for _, id := range a.Heartbeats.HeardIn(a.Rules.Schedule.FirstSlot(e+1) - 1) {
		if _, member := a.chain.roster.Member(id); member && !a.book.has(e, id) {
			return false
		}
	}
	return true
}

// speakEarly proposes before T + ¾ if this node is the first in rank.
func (a *Attester) speakEarly(ctx context.Context, e epoch.Epoch) {
	if e == a.early && a.chain != nil && a.everyoneSent(e) {
		a.propose(ctx, e)
	}
}
