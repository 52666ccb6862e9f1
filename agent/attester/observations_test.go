package attester

import (
	"context"
	"encoding/binary"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// wire connects a member to the desks of others and counts what it asks.
type wire struct {
	peers map[p2p.PeerID]*Attester
	asked atomic.Int64
	lie   func(answer []byte) []byte
}

func (w *wire) Connected() (ids []p2p.PeerID) {
	for id := range w.peers {
		ids = append(ids, id)
	}
	return ids
}

func (w *wire) Request(_ context.Context, to p2p.PeerID, _ p2p.Protocol, request []byte, _ int) ([]byte, error) {
	w.asked.Add(1)
	answer := w.peers[to].answer(epoch.Epoch(binary.BigEndian.Uint64(request)), epoch.Epoch(binary.BigEndian.Uint64(request[8:])))
	if w.lie != nil {
		answer = w.lie(answer)
	}
	return answer, nil
}

func (c *court) wired(a *Attester, peers ...*Attester) *wire {
	w := &wire{peers: map[p2p.PeerID]*Attester{}}
	for _, p := range peers {
		m, _ := c.roster.Member(p.Node)
		w.peers[p2p.PeerID(m.PeerKey[:])] = p
	}
	a.Network = w
	return w
}

func TestWhatNeverCameIsAskedForOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		author, idle, member := c.attester(3), c.attester(4), c.attester(2)
		w := c.wired(member, author, idle)
		for e := epoch.Epoch(10); e <= 13; e++ {
			author.keep(c.observe(3, e))
			for _, a := range []*Attester{author, idle, member} {
				a.book.freeze(e)
			}
		}
		member.handle(t.Context(), gather{13})
		member.settle(t.Context())
		for e := epoch.Epoch(10); e <= 13; e++ {
			if got := member.book.has(e, 3); got != (e < 13) {
				t.Errorf("epoch %d: held %v; what leaves now is not asked for yet", e, got)
			}
		}
		if w.asked.Load() != 2 {
			t.Errorf("asked %d times, want each of two once", w.asked.Load())
		}
		member.handle(t.Context(), gather{13})
		member.settle(t.Context())
		if w.asked.Load() != 2 {
			t.Error("who has told all it has was asked again")
		}
		member.handle(t.Context(), gather{14})
		member.settle(t.Context())
		if w.asked.Load() != 4 || !member.book.has(13, 3) {
			t.Errorf("asked %d times, want two more for the next epoch", w.asked.Load())
		}
	})
}

func TestNothingIsAskedForWhatIsAgreed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		leader, member := c.attester(1), c.attester(2)
		w := c.wired(member, leader)
		for id := 2; id <= 5; id++ {
			leader.keep(c.observe(id, 11))
		}
		p := c.proposal(leader, 11)
		share(leader, member)
		member.handle(t.Context(), frozen{12})
		member.handle(t.Context(), p)
		if !member.signedFor(11) {
			t.Fatal("not signed")
		}
		if agreed := member.agreed(); agreed(10) || !agreed(11) || agreed(12) {
			t.Error("agreed is the range signed for, not the gap before it nor what follows")
		}
		member.handle(t.Context(), certified{c.certify(p.Partial.Statement)})
		if agreed := member.agreed(); !agreed(10) {
			t.Error("a gap that a quorum signed is still asked for")
		}
		member.handle(t.Context(), gather{12})
		member.settle(t.Context())
		if w.asked.Load() != 0 {
			t.Errorf("asked %d times for agreed epochs", w.asked.Load())
		}
	})
}

func TestAnAnswerIsOneOfManyPiecesAndMayBeALie(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		time.Sleep(4000 * time.Second) // in epoch 1015
		author, member := c.attester(3), c.attester(2)
		w := c.wired(member, author)
		last := epoch.Epoch(1000)
		for e := epoch.Epoch(10); e <= last; e++ {
			author.keep(c.observe(3, e))
		}
		author.book.freeze(last)
		if n := len(author.answer(10, last)); n > observationResponse {
			t.Fatalf("an answer of %d bytes", n)
		}
		member.handle(t.Context(), gather{last + 1})
		member.settle(t.Context())
		if !member.book.has(last, 3) || member.told[3] != last {
			t.Errorf("told through %d, want %d", member.told[3], last)
		}
		if n := w.asked.Load(); n < 2 || n > 10 {
			t.Errorf("asked %d times, want a few", n)
		}
		if answer := author.answer(0, noEpoch); binary.BigEndian.Uint64(answer) > uint64(last) {
			t.Error("told of epochs that are not over")
		}

		for _, lie := range [][]byte{
			nil, {1}, binary.BigEndian.AppendUint64(nil, 1<<63), append(make([]byte, 8), 255, 255, 255, 255),
			append(make([]byte, 8), 0, 0, 0, 1, 7),
		} {
			stranger := c.attester(5)
			c.wired(stranger, author).lie = func([]byte) []byte { return lie }
			stranger.handle(t.Context(), gather{20})
			stranger.settle(t.Context())
			if len(stranger.book.epochs) != 0 || stranger.told[3] > 19 {
				t.Errorf("answer %x: %d pages, told through %d", lie, len(stranger.book.epochs), stranger.told[3])
			}
		}
	})
}

func TestADeskAnswersOnlyWellFormedRequests(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t)
		a := c.attester(3)
		a.keep(c.observe(3, 10))
		a.book.freeze(10)
		ctx, cancel := context.WithCancel(t.Context())
		go a.Run(ctx)
		handle := a.Stream().Handle
		request := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, 10), 10)
		answer, err := handle(ctx, "", request)
		o := c.observe(3, 10)
		if want := len(o.Encode()) + 12; err != nil || len(answer) != want {
			t.Errorf("%d bytes, %v, want %d", len(answer), err, want)
		}
		if _, err := handle(ctx, "", request[1:]); err == nil {
			t.Error("answered a request of a wrong size")
		}
		cancel()
		synctest.Wait()
		for a.post(asked{}) {
		}
		if _, err := handle(t.Context(), "", request); err == nil {
			t.Error("a full inbox was taken for an answer")
		}
	})
}

func TestAnObservationCountsFromTheEndOfItsEpochUntilItIsSettled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t) // settled through 9, and epoch 15 has just begun
		verdict := func(id int, e epoch.Epoch, missed ...uint32) p2p.Verdict {
			o := c.observe(id, e, missed...)
			v, _ := c.attester(2).ValidateObservation(t.Context(), p2p.Message{Data: o.Encode()})
			return v
		}
		for e, want := range map[epoch.Epoch]p2p.Verdict{
			9: p2p.Ignore, 10: p2p.Accept, 14: p2p.Accept, 15: p2p.Ignore, 16: p2p.Ignore, 1 << 62: p2p.Ignore,
		} {
			if v := verdict(1, e); v != want {
				t.Errorf("epoch %d: %v, want %v", e, v, want)
			}
		}
		time.Sleep(4*time.Second - 250*time.Millisecond)
		if v := verdict(1, 15); v != p2p.Accept {
			t.Errorf("half a slot of clocks apart: %v, want accept", v)
		}
	})
}

func TestAnEquivocatorIsHeardTwice(t *testing.T) {
	c := newCourt(t)
	a := c.attester(2)
	var verdicts []p2p.Verdict
	for missed := range uint32(3) {
		o := c.observe(1, 10, missed+3)
		v, _ := a.ValidateObservation(t.Context(), p2p.Message{Data: o.Encode()})
		verdicts = append(verdicts, v)
	}
	if !slices.Equal(verdicts, []p2p.Verdict{p2p.Accept, p2p.Accept, p2p.Ignore}) {
		t.Errorf("verdicts %v", verdicts)
	}
	forged := c.observe(1, 11)
	forged.Node = 3
	for range 3 {
		a.ValidateObservation(t.Context(), p2p.Message{Data: forged.Encode()})
	}
	o := c.observe(3, 11)
	if v, _ := a.ValidateObservation(t.Context(), p2p.Message{Data: o.Encode()}); v != p2p.Accept {
		t.Errorf("forgeries in its name used up a member's quota: %v", v)
	}
}
