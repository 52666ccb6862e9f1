package observer

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// ChallengeProtocol: request = nonce (16) ‖ observer (4) ‖ slot (8), response =
// assignments digest (32) ‖ Ed25519 signature (64).
const (
	ChallengeProtocol p2p.Protocol = "/depin/challenge/1"
	challengeRequest               = 16 + 4 + 8
	challengeResponse              = 32 + 64
)

// Responder answers other observers' challenges: it proves that this machine,
// with this peer key, is reachable now, and says what it serves.
type Responder struct {
	signer      ed25519.PrivateKey
	observer    *Observer
	assignments func() []observation.Replica
}

// NewResponder takes the peer key and the executor's list of running replicas.
func NewResponder(o *Observer, signer ed25519.PrivateKey, assignments func() []observation.Replica) *Responder {
	return &Responder{signer: signer, observer: o, assignments: assignments}
}

// Stream is the configuration under which the bus serves challenges.
func (r *Responder) Stream() p2p.StreamConfig {
	return p2p.StreamConfig{
		MaxRequest: challengeRequest, MaxResponse: challengeResponse,
		Timeout: r.observer.schedule.SlotDuration(), Concurrent: 64, Handle: r.handle,
	}
}

func (r *Responder) handle(_ context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
	if len(request) != challengeRequest {
		return nil, errors.New("challenge has a wrong size")
	}
	var nonce [16]byte
	copy(nonce[:], request)
	from := binary.BigEndian.Uint32(request[16:])
	slot := epoch.Slot(binary.BigEndian.Uint64(request[20:]))
	// Only the present is signed: a signature for a later slot would let a
	// dead machine answer from the grave.
	now, started := r.observer.schedule.SlotAt(time.Now())
	if !started || slot > now+1 || slot+1 < now {
		return nil, fmt.Errorf("challenge for slot %d in slot %d", slot, now)
	}
	digest := observation.AssignmentsDigest(r.assignments())
	message := observation.ChallengeMessage(r.observer.domain, nonce, from, r.observer.node, slot, digest)
	return append(digest[:], ed25519.Sign(r.signer, message)...), nil
}

// challenge tries targets in the drawn order until enough answered. It returns
// what it got when ctx ends.
func (o *Observer) challenge(ctx context.Context, e epoch.Epoch) (answered []observation.Answer, failed []uint32) {
	beacon, ok := o.Beacon(e)
	r := o.roster()
	if !ok || r == nil {
		return nil, nil
	}
	order := observation.Targets(beacon.Hash, e, o.node, candidates(r))
	for len(order) > 0 && len(answered) < observation.Answers && ctx.Err() == nil {
		round := order[:min(observation.Answers-len(answered), len(order))]
		order = order[len(round):]
		answers := make([]*observation.Answer, len(round))
		var wait sync.WaitGroup
		for i, target := range round {
			wait.Go(func() { answers[i] = o.ask(ctx, e, target) })
		}
		wait.Wait()
		for i, a := range answers {
			if a == nil {
				failed = append(failed, round[i])
			} else {
				answered = append(answered, *a)
			}
		}
	}
	return answered, failed
}

// ask challenges one target; nil means it did not prove itself.
func (o *Observer) ask(ctx context.Context, e epoch.Epoch, target uint32) *observation.Answer {
	node, ok := o.roster().Node(target)
	if !ok {
		return nil
	}
	slot, started := o.schedule.SlotAt(time.Now())
	if !started || o.schedule.EpochOf(slot) != e {
		return nil
	}
	a := observation.Answer{Target: target, SlotOffset: uint8(slot - o.schedule.FirstSlot(e))}
	if _, err := rand.Read(a.Nonce[:]); err != nil {
		return nil
	}
	request := make([]byte, 0, challengeRequest)
	request = append(request, a.Nonce[:]...)
	request = binary.BigEndian.AppendUint32(request, o.node)
	request = binary.BigEndian.AppendUint64(request, uint64(slot))
	ctx, cancel := context.WithTimeout(ctx, o.schedule.SlotDuration()/2)
	defer cancel()
	response, err := o.network.Request(ctx, o.peerID(node.PeerKey), ChallengeProtocol, request, challengeResponse)
	if err != nil || len(response) != challengeResponse {
		o.log.Debug("challenge unanswered", "epoch", e, "target", target, "err", err)
		return nil
	}
	copy(a.Digest[:], response)
	copy(a.Signature[:], response[32:])
	if err := observation.VerifyAnswer(o.domain, o.node, e, o.schedule, a, node.PeerKey); err != nil {
		o.log.Warn("challenge answered wrongly", "epoch", e, "target", target, "err", err)
		return nil
	}
	return &a
}

func candidates(r *roster.Roster) []observation.Candidate {
	out := make([]observation.Candidate, len(r.Base.Members))
	for i, m := range r.Base.Members {
		out[i] = observation.Candidate{ID: m.ID, Owner: m.Owner}
	}
	return out
}
