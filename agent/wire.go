package agent

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/aggregator"
	"github.com/depin-agent/depin-agent/agent/attester"
	"github.com/depin-agent/depin-agent/agent/heartbeater"
	"github.com/depin-agent/depin-agent/agent/observer"
	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/agent/submitter"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// What travels, and how large it may be. A topic's limit is checked before its
// validator sees a byte.
const (
	topicHeartbeat   p2p.Topic = "depin/heartbeat/1"
	topicObservation p2p.Topic = "depin/observation/1"
	topicProposal    p2p.Topic = "depin/proposal/1"
	topicSignature   p2p.Topic = "depin/signature/1"
	topicCertificate p2p.Topic = "depin/certificate/1"

	maxObservation = 8 << 10
	maxProposal    = p2p.MaxMessageBytes // a root and a statement of 200 transitions
	maxSignature   = 16 << 10            // a statement of 200 transitions
	maxCertificate = 24 << 10            // and 1,024 non-signers
)

// surroundings is everything the pipeline needs from outside: who I am, what I
// see of the chain, where bytes go. Real or in-memory makes no difference.
type surroundings struct {
	rules    attestation.Rules
	node     uint32
	network  common.Address
	agentKey *ecdsa.PrivateKey
	blsKey   *bls.SecretKey
	peerKey  ed25519.PrivateKey
	bus      p2p.Bus
	peerID   func(peerKey [32]byte) p2p.PeerID
	roster   func() *roster.Roster
	final    func() epoch.Epoch
	set      func() submitter.Set
	beacons  observer.Beacons
	journal  observer.Journal
	blocks   attester.Blocks
	backlog  attester.Backlog
	running  func() []observation.Replica
	send     submitter.Send
	patience time.Duration
	log      *slog.Logger
}

// pipeline is the rooms the data passes through, in this order.
type pipeline struct {
	heartbeater *heartbeater.Heartbeater
	observer    *observer.Observer
	responder   *observer.Responder
	attester    *attester.Attester
	aggregator  *aggregator.Aggregator
	submitter   *submitter.Submitter
	keep        func(attestation.Certificate)
}

// newPipeline furnishes the rooms.
func newPipeline(s surroundings) *pipeline {
	var p pipeline
	publish := func(t p2p.Topic) func(context.Context, []byte) error {
		return func(ctx context.Context, data []byte) error { return s.bus.Publish(ctx, t, data) }
	}
	lastHeard := func(e epoch.Epoch) []uint32 { return p.observer.HeardIn(s.rules.Schedule.FirstSlot(e+1) - 1) }

	p.observer = observer.New(observer.Config{
		Domain: s.rules.Domain, Schedule: s.rules.Schedule, Node: s.node, Key: s.agentKey, Roster: s.roster,
		Beacons: s.beacons, Journal: s.journal, Network: s.bus, PeerID: s.peerID,
		Publish: publish(topicObservation), Log: s.log,
	})
	// From here on a beacon is what the chain shows or what the others beat under.
	p.heartbeater = heartbeater.New(s.rules.Domain, s.rules.Schedule, s.node, s.blsKey, s.roster, p.observer,
		publish(topicHeartbeat), s.log)
	p.responder = observer.NewResponder(p.observer, s.peerKey, s.running)
	p.attester = attester.New(attester.Config{
		Rules: s.rules, Node: s.node, Key: s.blsKey, Roster: s.roster, Final: s.final, Beacons: p.observer,
		Heartbeats: p.observer, Blocks: s.blocks, Backlog: s.backlog, Network: s.bus, PeerID: s.peerID,
		Out: attester.Out{Propose: publish(topicProposal), Sign: publish(topicSignature)}, Log: s.log,
	})
	p.submitter = submitter.New(submitter.Config{
		Rules: s.rules, Node: s.node, Network: s.network, Roster: s.roster, Set: s.set, Send: s.send,
		Publish: publish(topicCertificate), Patience: s.patience, Log: s.log,
	})
	p.aggregator = aggregator.New(aggregator.Config{
		Rules: s.rules, Roster: s.roster, Expected: lastHeard, Log: s.log, Certify: p.certified,
	})
	p.keep = func(c attestation.Certificate) {
		block := c.Encode()
		if err := s.blocks.Put(evidence.CIDOf(block), block); err != nil {
			s.log.Error("certificate not stored", "epoch", c.Statement.ToEpoch, "err", err)
		}
	}
	return &p
}

// certified is where a quorum's word goes, made here or heard. It is kept
// beside the evidence it speaks of, and served like it.
func (p *pipeline) certified(c attestation.Certificate) {
	p.keep(c)
	p.attester.Certified(c)
	p.submitter.Certificate(c)
}

// connect is the whole pipeline: every arrow of it, once.
//
//	slot ─► heartbeater ─ Heartbeat ──► observer ─ Observation ─► attester ─ Proposal ─► attester
//	     ─ Partial ─► aggregator ─ Certificate ─► submitter ─ transaction ─► contract
//	contract ─ events ─► chain view ─► mover, executor, gateway, and the next epoch's roster
func (p *pipeline) connect(ctx context.Context, bus p2p.Bus) error {
	for topic, c := range map[p2p.Topic]p2p.TopicConfig{
		topicHeartbeat: {MaxBytes: heartbeat.Size, Validate: p.observer.Validate,
			Deliver: func(p2p.Message) {}}, // the validator has recorded it
		topicObservation: {MaxBytes: maxObservation, Validate: p.attester.ValidateObservation,
			Deliver: func(m p2p.Message) { p.attester.Observation(m.Value.(observation.Observation)) }},
		topicProposal: {MaxBytes: maxProposal, Validate: p.attester.ValidateProposal,
			Deliver: func(m p2p.Message) { p.attester.Proposal(m.Value.(attester.Proposal)) }},
		topicSignature: {MaxBytes: maxSignature, Validate: p.aggregator.Validate,
			Deliver: func(m p2p.Message) { p.aggregator.Partial(ctx, m.Value.(attestation.Partial)) }},
		topicCertificate: {MaxBytes: maxCertificate, Validate: p.submitter.Validate,
			Deliver: func(m p2p.Message) { p.certified(m.Value.(attestation.Certificate)) }},
	} {
		if err := bus.Join(topic, c); err != nil {
			return fmt.Errorf("join topic %s: %w", topic, err)
		}
	}
	for protocol, stream := range map[p2p.Protocol]p2p.StreamConfig{
		observer.ChallengeProtocol: p.responder.Stream(), observer.BeaconProtocol: p.observer.BeaconStream(),
		attester.ObservationProtocol: p.attester.Stream(),
	} {
		if err := bus.Handle(protocol, stream); err != nil {
			return fmt.Errorf("serve protocol %s: %w", protocol, err)
		}
	}
	return nil
}

// runners are the stages that live by the clock.
func (p *pipeline) runners() []func(context.Context) error {
	return []func(context.Context) error{p.heartbeater.Run, p.observer.Run, p.attester.Run, p.submitter.Run}
}
