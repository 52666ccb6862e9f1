package attester

import (
	"context"
	"encoding/binary"
	"errors"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// ObservationProtocol: request = first epoch (8) ‖ last epoch (8), response =
// through which epoch this answers (8), then the answerer's own observations of
// these epochs, each behind its length (4).
//
// Gossip brings an observation to those who are connected when it leaves. Who
// was cut off asks its author later, so no epoch becomes a gap by a split that
// has healed.
const (
	ObservationProtocol p2p.Protocol = "/depin/observations/1"
	observationRequest               = 8 + 8
	observationResponse              = 64 << 10
)

// Stream is the configuration under which the bus serves observations.
func (a *Attester) Stream() p2p.StreamConfig {
	return p2p.StreamConfig{
		MaxRequest: observationRequest, MaxResponse: observationResponse,
		Timeout: a.Rules.Schedule.SlotDuration(), Concurrent: 64, Handle: a.tellObservations,
	}
}

func (a *Attester) tellObservations(ctx context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
	if len(request) != observationRequest {
		return nil, errors.New("request for observations has a wrong size")
	}
	answer := make(chan []byte, 1)
	from, to := binary.BigEndian.Uint64(request), binary.BigEndian.Uint64(request[8:])
	if !a.post(asked{epoch.Epoch(from), epoch.Epoch(to), answer}) {
		return nil, errors.New("too busy to answer")
	}
	select {
	case bytes := <-answer:
		return bytes, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// answer lists this node's own observations of the epochs, as many as fit.
func (a *Attester) answer(from, to epoch.Epoch) []byte {
	out := make([]byte, 8)
	through := min(to, a.book.closed)
	for e := max(from, a.Final()+1, within(through, a.Rules.MaxRun)); e <= through; e++ {
		own := a.book.of(e, a.Node)
		if len(own) == 0 {
			continue
		}
		block := own[0].observation.Encode()
		if len(out)+4+len(block) > observationResponse {
			through = e - 1
			break
		}
		out = append(binary.BigEndian.AppendUint32(out, uint32(len(block))), block...)
	}
	binary.BigEndian.PutUint64(out, uint64(through))
	return out
}

// within is the first of so many epochs that end with e: nothing older can
// become part of a statement.
func within(e epoch.Epoch, run int) epoch.Epoch { return e - min(e, epoch.Epoch(run)) }

// gather asks authors for what never came of the epochs before e.
func (a *Attester) gather(ctx context.Context, e epoch.Epoch) {
	if a.chain == nil {
		return
	}
	connected := map[p2p.PeerID]bool{}
	for _, peer := range a.Network.Connected() {
		connected[peer] = true
	}
	agreed := a.agreed()
	for _, m := range a.chain.roster.Base.Members {
		peer := a.PeerID(m.PeerKey)
		if m.ID == a.Node || !connected[peer] {
			continue
		}
		for x := max(a.chain.roster.Base.SettledEpoch+1, a.told[m.ID]+1, within(e, a.Rules.MaxRun)); x < e; x++ {
			if !agreed(x) && !a.book.has(x, m.ID) {
				go a.ask(ctx, m.ID, peer, x, e-1)
				break
			}
		}
	}
}

// agreed tells which epochs need no more observations: those in the range this
// node signed for, and before it when a quorum called them a gap.
func (a *Attester) agreed() func(epoch.Epoch) bool {
	tip, ok := a.chain.links[a.chain.tip]
	if !ok {
		return func(epoch.Epoch) bool { return false }
	}
	first := tip
	for {
		prev, ok := a.chain.links[first.prev]
		if !ok {
			break
		}
		first = prev
	}
	return func(e epoch.Epoch) bool { return e <= tip.epoch && (e >= first.epoch || a.certified[tip.cid]) }
}

// ask takes one author's observations of the epochs, piece by piece.
func (a *Attester) ask(ctx context.Context, node uint32, peer p2p.PeerID, from, to epoch.Epoch) {
	asking, cancel := context.WithTimeout(ctx, a.Rules.Schedule.SlotDuration())
	defer cancel()
	for from <= to {
		request := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, uint64(from)), uint64(to))
		answer, err := a.Network.Request(asking, peer, ObservationProtocol, request, observationResponse)
		if err != nil {
			a.Log.Debug("observations not told", "by", node, "epoch", from, "err", err)
			return
		}
		blocks, through, ok := splitAnswer(answer)
		if !ok || through < from {
			return
		}
		for _, block := range blocks {
			if verdict, o := a.admit(block); verdict == p2p.Accept {
				a.tell(ctx, observed{o})
			}
		}
		through = min(through, to)
		a.tell(ctx, told{node, through})
		from = through + 1
	}
}

func splitAnswer(answer []byte) (blocks [][]byte, through epoch.Epoch, ok bool) {
	if len(answer) < 8 {
		return nil, 0, false
	}
	through = epoch.Epoch(binary.BigEndian.Uint64(answer))
	for rest := answer[8:]; len(rest) > 0; {
		if len(rest) < 4 {
			return nil, 0, false
		}
		n := uint64(binary.BigEndian.Uint32(rest))
		if n > uint64(len(rest)-4) {
			return nil, 0, false
		}
		blocks, rest = append(blocks, rest[4:4+n]), rest[4+n:]
	}
	return blocks, through, true
}

// ValidateObservation judges an observation off the wire.
func (a *Attester) ValidateObservation(_ context.Context, m p2p.Message) (p2p.Verdict, any) {
	verdict, o := a.admit(m.Data)
	if verdict != p2p.Accept {
		return verdict, nil
	}
	return p2p.Accept, o
}

// admit judges an observation wherever it came from: size and shape are the
// decoder's, then the window, then how much its author has said, then the signer.
func (a *Attester) admit(block []byte) (p2p.Verdict, observation.Observation) {
	o, err := observation.Decode(block)
	if err != nil {
		return p2p.Reject, o
	}
	r := a.Roster()
	if r == nil || !a.open(o.Epoch, r.Base.SettledEpoch) {
		return p2p.Ignore, o
	}
	member, ok := r.Member(o.Node)
	what := evidence.Digest(evidence.CIDOf(block))
	if !ok || !a.observed.allows(o.Node, o.Epoch, what) {
		return p2p.Ignore, o
	}
	signer, err := o.Signer(a.Rules.Domain)
	switch {
	case err != nil:
		return p2p.Reject, o
	case signer != member.Agent: // a rotation I have not seen is not an offence
		return p2p.Ignore, o
	case !a.observed.note(o.Node, o.Epoch, what):
		return p2p.Ignore, o
	}
	return p2p.Accept, o
}

// open: the epoch is over and not settled. Observations leave ¼ slot after its
// end, by a clock that may be half a slot from this one.
func (a *Attester) open(e, settled epoch.Epoch) bool {
	s := a.Rules.Schedule
	now := time.Now()
	current, _ := s.EpochAt(now)
	return e > settled && e <= current && e+epoch.Epoch(a.Rules.MaxRun) >= current && !now.Before(s.End(e).Add(-s.SlotDuration()/4))
}

// take puts an observation into the book and the store.
func (a *Attester) take(ctx context.Context, o observation.Observation) {
	block := o.Encode()
	c := evidence.CIDOf(block)
	if !a.book.add(o, c) {
		return
	}
	if err := a.Blocks.Put(c, block); err != nil {
		a.Log.Error("observation not stored", "epoch", o.Epoch, "node", o.Node, "err", err)
		return
	}
	a.arrived(ctx, c)
	a.speakEarly(ctx, o.Epoch)
}
