// Package submitter takes what a quorum signed to the contract, and asks the
// contract to move work that its nodes can no longer do.
//
//	Certificate -> transaction -> receipt
package submitter

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/agent/tick"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
)

// Send submits a transaction once per key and waits for its receipt. A revert
// comes back as an error that names the contract's reason.
type Send func(ctx context.Context, key string, to common.Address, data []byte, gas uint64) error

// Set is what the contract wants to see next to a statement.
type Set interface {
	VotingSet() bindings.VotingSet
	// QueueKeys are the keys that the queue entries due at that unix time need.
	QueueKeys(due uint64) []byte
}

// Config is the submitter's surroundings.
type Config struct {
	Rules   attestation.Rules
	Node    uint32
	Network common.Address
	Roster  func() *roster.Roster
	Set     func() Set
	Send    Send
	Publish func(context.Context, []byte) error
	// Patience is how long each signer waits for the one before it: two blocks.
	Patience time.Duration
	Log      *slog.Logger
}

// Submitter holds the newest certificate.
type Submitter struct {
	Config
	inbox chan attestation.Certificate
}

// New makes a submitter; nothing happens before Run.
func New(c Config) *Submitter {
	return &Submitter{Config: c, inbox: make(chan attestation.Certificate, 64)}
}

// Validate checks a certificate off the wire against this node's base.
func (s *Submitter) Validate(_ context.Context, m p2p.Message) (p2p.Verdict, any) {
	c, err := attestation.DecodeCertificate(m.Data)
	if err != nil {
		return p2p.Reject, nil
	}
	r := s.Roster()
	if r == nil || c.Statement.PrevDigest != r.Base.Digest {
		return p2p.Ignore, nil
	}
	if attestation.VerifyCertificate(r.Base, r.Key, c, s.Rules.Domain, s.Rules.QuorumBps) != nil {
		return p2p.Ignore, nil
	}
	return p2p.Accept, c
}

// Certificate takes a verified certificate, own or heard.
func (s *Submitter) Certificate(c attestation.Certificate) {
	select {
	case s.inbox <- c:
	default: // the next epoch's certificate covers this one
	}
}

// Run waits for its turn with the newest certificate and submits it, until ctx
// ends. A certificate that supersedes the one being waited for restarts the
// wait.
func (s *Submitter) Run(ctx context.Context) error {
	var newest attestation.Certificate
	stop := func() {}
	defer func() { stop() }()
	for {
		select {
		case <-ctx.Done():
			return nil
		case c := <-s.inbox:
			r := s.Roster()
			if r == nil || c.Statement.PrevDigest != r.Base.Digest || !supersedes(c.Statement, newest.Statement) {
				continue
			}
			newest = c
			stop()
			waiting, cancel := context.WithCancel(ctx)
			stop = cancel
			go s.submit(ctx, waiting, r, c)
		}
	}
}

// supersedes: of two statements on one base the one that covers more is worth
// sending. Another base starts anew, also one that a reorganisation brought
// back: the seq may then be lower than before.
func supersedes(a, b attestation.Statement) bool {
	return a.PrevDigest != b.PrevDigest || a.ToEpoch > b.ToEpoch || a.ToEpoch == b.ToEpoch && a.BeforeGap && !b.BeforeGap
}

// submit takes turns with the other signers for as long as the certificate is
// the newest and its base stands. A statement before a gap has no successor to
// rescue it, so nobody gives up; but each round of turns is twice as slow as
// the one before: what the contract refuses costs gas ever more rarely.
func (s *Submitter) submit(ctx, waiting context.Context, r *roster.Roster, c attestation.Certificate) {
	digest := c.Statement.Digest(s.Rules.Domain)
	place, signer := turn(r, c, digest, s.Node)
	if !signer {
		return
	}
	if place == 0 {
		if err := s.Publish(ctx, c.Encode()); err != nil && ctx.Err() == nil {
			s.Log.Debug("certificate not published", "epoch", c.Statement.ToEpoch, "err", err)
		}
	}
	if !due(r.Base, s.Rules, c.Statement) {
		return
	}
	signers := len(r.Base.Members) - len(c.NonSigners)
	wait := time.Duration(place) * s.Patience
	for attempt := 0; tick.At(waiting, time.Now().Add(wait)); attempt++ {
		wait = time.Duration(signers+place) * s.Patience << attempt
		if s.Roster().Base.Digest != c.Statement.PrevDigest {
			continue // somebody's transaction has landed; a reorganisation may take it back
		}
		// A key is sent once: each variant and each attempt needs its own.
		key := fmt.Sprintf("attest/%d/%x/%d", c.Statement.Seq, digest, attempt)
		if err := s.land(ctx, r, c, key); err != nil && ctx.Err() == nil {
			s.Log.Warn("attestation not landed", "seq", c.Statement.Seq, "epoch", c.Statement.ToEpoch, "next_try", wait, "err", err)
		}
	}
}

func (s *Submitter) land(ctx context.Context, r *roster.Roster, c attestation.Certificate, key string) error {
	set := s.Set()
	if set == nil {
		return fmt.Errorf("submit attestation %d: no view of the chain", c.Statement.Seq)
	}
	end := s.Rules.Schedule.End(c.Statement.ToEpoch)
	keys := set.QueueKeys(uint64(end.Unix()))
	data, err := packAttest(r, set.VotingSet(), keys, c)
	if err != nil {
		return fmt.Errorf("encode attestation %d: %w", c.Statement.Seq, err)
	}
	// The block's timestamp must not be before the range's end.
	if !tick.At(ctx, end) {
		return nil
	}
	if err := s.Send(ctx, key, s.Network, data, attestGas(c, keys)); err != nil {
		return err
	}
	s.Log.Info("attested", "seq", c.Statement.Seq, "from", c.Statement.FromEpoch, "to", c.Statement.ToEpoch,
		"transitions", len(c.Statement.Transitions), "debits", len(c.Statement.Debits),
		"non_signers", slices.Clone(c.NonSigners))
	return nil
}
