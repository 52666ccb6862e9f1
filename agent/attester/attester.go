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
	"errors"
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

// Blocks is the evidence store. Has and Put are local; Fetch asks peers.
type Blocks interface {
	Block(c cid.Cid) ([]byte, bool)
	Put(c cid.Cid, block []byte) error
	Fetch(ctx context.Context, c cid.Cid) ([]byte, error)
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
	Beacons    Beacons
	Heartbeats Heartbeats
	Blocks     Blocks
	Out        Out
	Log        *slog.Logger
}

// Attester is one actor: Run owns every field below the line.
type Attester struct {
	Config
	inbox chan any

	// owned by Run
	book      *book
	certified map[cid.Cid]bool
	chain     *chain
	since     epoch.Epoch // the first epoch this process froze: of earlier ones it has no opinion of its own
	waiting   []Proposal
	fetching  map[cid.Cid]bool
}

// New makes an attester; nothing happens before Run.
func New(c Config) *Attester {
	return &Attester{
		Config: c, inbox: make(chan any, 4096),
		book: newBook(), certified: map[cid.Cid]bool{}, fetching: map[cid.Cid]bool{},
	}
}

type (
	observed  struct{ o observation.Observation }
	certified struct{ c attestation.Certificate }
	frozen    struct{ e epoch.Epoch }
	turn      struct {
		e     epoch.Epoch
		early bool // only if nothing is outstanding
	}
	rebased struct{}
	fetched struct{ c cid.Cid }
)

// post never blocks a validator or the bus: a full inbox is this node's own
// fault and costs this node's signature only.
func (a *Attester) post(event any) {
	select {
	case a.inbox <- event:
	default:
		a.Log.Warn("attester inbox full", "reason", "Overloaded")
	}
}

// Observation takes a validated observation.
func (a *Attester) Observation(o observation.Observation) { a.post(observed{o}) }

// Certified takes a verified certificate: what a quorum signed needs no
// second opinion on omissions.
func (a *Attester) Certified(c attestation.Certificate) { a.post(certified{c}) }

// Rebased says that the roster's base changed.
func (a *Attester) Rebased() { a.post(rebased{}) }

// Run works until ctx ends.
func (a *Attester) Run(ctx context.Context) error {
	go tick.Epochs(ctx, a.Rules.Schedule, func(e epoch.Epoch) { a.close(ctx, e) })
	for {
		select {
		case <-ctx.Done():
			return nil
		case event := <-a.inbox:
			a.handle(ctx, event)
		}
	}
}

// close drives one epoch's end: freeze at T + ½ slot, then this node's turn to
// propose. T + ¼ (observations leave) belongs to the observer.
func (a *Attester) close(ctx context.Context, e epoch.Epoch) {
	end, slot := a.Rules.Schedule.End(e), a.Rules.Schedule.SlotDuration()
	if !tick.At(ctx, end.Add(slot/2)) {
		return
	}
	a.post(frozen{e})
	wait, member := a.turnAfter(e)
	if !member {
		return
	}
	// The first in rank speaks at once when everybody heard in the last slot
	// has sent, else at T + ¾; the book decides which when its turn comes.
	go func() {
		if wait == 0 {
			a.post(turn{e, true})
		}
		if tick.At(ctx, end.Add(slot*3/4+wait)) {
			a.post(turn{e, false})
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
		a.remember(v.o)
		a.retry(ctx)
	case Proposal:
		a.consider(ctx, v)
	case certified:
		a.settleOn(ctx, v.c.Statement)
	case frozen:
		a.book.freeze(v.e)
		if a.since == 0 || v.e < a.since {
			a.since = v.e
		}
		a.forget(v.e)
		a.retry(ctx)
	case turn:
		if !v.early || a.everyoneSent(v.e) {
			a.propose(ctx, v.e)
		}
	case rebased:
		a.retry(ctx)
	case fetched:
		delete(a.fetching, v.c)
		a.retry(ctx)
	}
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
}

func (a *Attester) remember(o observation.Observation) {
	block := o.Encode()
	c := evidence.CIDOf(block)
	if a.book.add(o, c) {
		if err := a.Blocks.Put(c, block); err != nil {
			a.Log.Error("observation not stored", "epoch", o.Epoch, "node", o.Node, "err", err)
		}
	}
}

// settleOn builds on what a quorum signed, even where this node signed another
// variant: there is one chain to grow, and this is the likeliest.
func (a *Attester) settleOn(ctx context.Context, s attestation.Statement) {
	root := evidence.FromDigest(s.Evidence)
	a.certified[root] = true
	if a.chain == nil || s.PrevDigest != a.chain.roster.Base.Digest {
		return
	}
	l, err := a.chain.link(root)
	var absent missing
	if errors.As(err, &absent) {
		a.fetch(ctx, absent.cids)
	}
	if tip, ok := a.chain.links[a.chain.tip]; err == nil && (!ok || l.epoch >= tip.epoch) {
		a.chain.tip = root
	}
}

// everyoneSent: an observation is here from every member heard in the last
// slot, so waiting longer gains nothing.
func (a *Attester) everyoneSent(e epoch.Epoch) bool {
	page := a.book.page(e)
	for _, id := range a.Heartbeats.HeardIn(a.Rules.Schedule.FirstSlot(e+1) - 1) {
		if _, member := a.chain.roster.Member(id); member && len(page.held[id]) == 0 {
			return false
		}
	}
	return true
}

// retry looks again at proposals that lacked a block, a freeze or a base.
func (a *Attester) retry(ctx context.Context) {
	waiting := a.waiting
	a.waiting = nil
	for _, p := range waiting {
		a.consider(ctx, p)
	}
}

// forget drops epochs that can no longer be part of a statement.
func (a *Attester) forget(now epoch.Epoch) {
	if a.chain == nil {
		return
	}
	a.book.forget(a.chain.roster.Base.SettledEpoch, now, epoch.Epoch(a.Rules.MaxRun))
	keep := a.waiting[:0]
	for _, p := range a.waiting {
		if p.Partial.Statement.ToEpoch+2 > now {
			keep = append(keep, p)
		}
	}
	a.waiting = keep
}

// fetch brings missing blocks in the background, then looks again.
func (a *Attester) fetch(ctx context.Context, missing []cid.Cid) {
	for _, c := range missing {
		if a.fetching[c] || len(a.fetching) >= maxFetches {
			continue
		}
		a.fetching[c] = true
		go func() {
			ctx, cancel := context.WithTimeout(ctx, a.Rules.Schedule.SlotDuration())
			defer cancel()
			if _, err := a.Blocks.Fetch(ctx, c); err != nil && ctx.Err() == nil {
				a.Log.Debug("evidence not fetched", "cid", c, "err", err)
			}
			a.post(fetched{c})
		}()
	}
}

// maxFetches bounds what a stranger's proposal can make this node ask for at
// one time: one epoch's observations of the largest network.
const maxFetches = 1024

// ValidateObservation judges an observation off the wire: size and shape are
// the decoder's, then the window, then the signer.
func (a *Attester) ValidateObservation(_ context.Context, m p2p.Message) (p2p.Verdict, any) {
	o, err := observation.Decode(m.Data)
	if err != nil {
		return p2p.Reject, nil
	}
	now, started := a.Rules.Schedule.EpochAt(time.Now())
	if !started || o.Epoch > now || o.Epoch+lateEpochs < now {
		return p2p.Ignore, nil
	}
	r := a.Roster()
	if r == nil {
		return p2p.Ignore, nil
	}
	member, ok := r.Member(o.Node)
	if !ok {
		return p2p.Ignore, nil
	}
	signer, err := o.Signer(a.Rules.Domain)
	if err != nil {
		return p2p.Reject, nil
	}
	if signer != member.Agent {
		return p2p.Ignore, nil // a rotation I have not seen is not an offence
	}
	return p2p.Accept, o
}

// lateEpochs is how old an observation may be and still help an epoch whose
// statement is not final.
const lateEpochs = 4
