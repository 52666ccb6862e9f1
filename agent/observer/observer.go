// Package observer watches the others for an epoch and swears once to what it
// saw.
//
//	heartbeats, challenges -> Observation at epoch close
package observer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/agent/journal"
	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/agent/tick"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// Beacons resolves the blocks that heartbeats quote, without asking anyone.
type Beacons interface {
	Beacon(e epoch.Epoch) (heartbeat.Beacon, bool)
	HeldBeacon(number uint64, prefix [4]byte) (heartbeat.Beacon, bool)
	// Stale reports that the beacon for e is older than it should be: the
	// chain is out of my sight, and my observation says so.
	Stale(e epoch.Epoch) bool
	// MaxAge is how many epochs a beacon may be quoted.
	MaxAge() epoch.Epoch
}

// Journal remembers on disk which epochs were signed. Record returns only
// after the entry is durable, and refuses an epoch that was signed before.
type Journal interface {
	RecordObservation(e epoch.Epoch, digest [32]byte) error
}

// Network carries challenges, and questions for beacons.
type Network interface {
	Request(ctx context.Context, to p2p.PeerID, protocol p2p.Protocol, request []byte, maxResponse int) ([]byte, error)
	Connected() []p2p.PeerID
}

// Config is the observer's identity and its surroundings.
type Config struct {
	Domain   eip712.Domain
	Schedule epoch.Schedule
	Node     uint32
	Key      *ecdsa.PrivateKey // the agent key: signs observations
	Roster   func() *roster.Roster
	Beacons  Beacons
	Journal  Journal
	Network  Network
	PeerID   func(peerKey [32]byte) p2p.PeerID
	Publish  func(context.Context, []byte) error
	Log      *slog.Logger
}

// Observer holds the heartbeats of the last epochs.
type Observer struct {
	domain   eip712.Domain
	schedule epoch.Schedule
	node     uint32
	key      *ecdsa.PrivateKey
	roster   func() *roster.Roster
	beacons  Beacons
	journal  Journal
	network  Network
	peerID   func([32]byte) p2p.PeerID
	publish  func(context.Context, []byte) error
	log      *slog.Logger
	heard    *heard
	batches  *batches
	adoption *adoption
	flights  chan quoted
}

// New makes an observer that has heard nothing yet.
func New(c Config) *Observer {
	return &Observer{
		domain: c.Domain, schedule: c.Schedule, node: c.Node, key: c.Key, roster: c.Roster,
		beacons: c.Beacons, journal: c.Journal, network: c.Network, peerID: c.PeerID,
		publish: c.Publish, log: c.Log, heard: newHeard(), batches: newBatches(),
		adoption: newAdoption(), flights: make(chan quoted, maxCandidates),
	}
}

// HeardIn lists who beat in the slot.
func (o *Observer) HeardIn(slot epoch.Slot) []uint32 { return o.heard.in(slot) }

// Aggregates is the evidence of the epoch's heartbeats.
func (o *Observer) Aggregates(e epoch.Epoch) []evidence.SlotAggregate {
	return o.heard.aggregates(o.schedule, e)
}

// Run observes every epoch from its first slot to ¼ slot after its end; two
// epochs overlap for that quarter. It ends early, with the reason, when the
// journal is broken: what this node signed before can not be vouched for then.
func (o *Observer) Run(ctx context.Context) error {
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	var epochs sync.WaitGroup
	defer epochs.Wait()
	for range beaconFlights {
		epochs.Go(func() { o.fly(ctx) })
	}
	// The epoch that runs now was not wholly heard. Of those to come a starved
	// process may miss the first slot, and still observes the rest.
	newest, begun := o.schedule.EpochAt(time.Now())
	tick.Slots(ctx, o.schedule, func(slot epoch.Slot) {
		e := o.schedule.EpochOf(slot)
		o.adoption.forget(slot, e, o.beacons.MaxAge())
		if begun && e <= newest {
			return
		}
		newest, begun = e, true
		epochs.Go(func() {
			err := o.observe(ctx, e)
			if err != nil && ctx.Err() == nil {
				o.log.Warn("no observation", "epoch", e, "err", err)
			}
			if errors.Is(err, journal.ErrBroken) {
				end(err)
			}
			o.heard.forget(o.schedule, e)
		})
	})
	if err := context.Cause(ctx); errors.Is(err, journal.ErrBroken) {
		return err
	}
	return nil
}

// observe spends one epoch: challenges run inside it, the content is fixed ¼
// slot after it, and nothing is signed before the journal holds it.
func (o *Observer) observe(ctx context.Context, e epoch.Epoch) error {
	quarter := o.schedule.SlotDuration() / 4
	end := o.schedule.End(e)
	// Start a quarter slot in, so that this epoch's beacon block is in view.
	if !tick.At(ctx, o.schedule.Start(e).Add(quarter)) {
		return nil
	}
	probing, stop := context.WithDeadline(ctx, end)
	answered, failed := o.challenge(probing, e)
	stop()
	if !tick.At(ctx, end.Add(quarter)) {
		return nil
	}
	r := o.roster()
	if r == nil {
		return fmt.Errorf("observe epoch %d: no view of the chain yet", e)
	}
	if _, member := r.Member(o.node); !member {
		return nil // Pending nodes beat, but have no vote
	}
	content := o.content(r, e, answered, failed)
	unsigned, err := observation.Unsigned(o.node, e, content)
	if err != nil {
		return fmt.Errorf("observe epoch %d: %w", e, err)
	}
	if err := o.journal.RecordObservation(e, unsigned.Digest(o.domain)); err != nil {
		return fmt.Errorf("journal observation of epoch %d: %w", e, err)
	}
	signed, err := observation.Sign(o.key, o.domain, o.node, e, content)
	if err != nil {
		return fmt.Errorf("sign observation of epoch %d: %w", e, err)
	}
	if err := o.publish(ctx, signed.Encode()); err != nil {
		return fmt.Errorf("publish observation of epoch %d: %w", e, err)
	}
	return nil
}

func (o *Observer) content(r *roster.Roster, e epoch.Epoch, answered []observation.Answer, failed []uint32) observation.Content {
	c := observation.Content{Answered: answered, Failed: failed}
	if o.beacons.Stale(e) {
		c.Flags |= observation.FlagStaleBeacon
	}
	half := int(o.schedule.SlotsPerEpoch+1) / 2
	var heardWeight uint32
	for _, m := range r.Base.Members {
		mask, count := o.heard.missed(o.schedule, e, m.ID)
		switch {
		case m.ID == o.node || count < half:
			heardWeight += m.Units
		default:
			c.Missed = append(c.Missed, observation.Missed{Node: m.ID, Slots: mask})
		}
	}
	for _, p := range r.Base.Pending {
		if _, count := o.heard.missed(o.schedule, e, p.ID); int(o.schedule.SlotsPerEpoch)-count >= half {
			c.Heard = append(c.Heard, p.ID)
		}
	}
	if 2*heardWeight < r.Base.Weight {
		c.Flags |= observation.FlagIsolated
	}
	return c
}
