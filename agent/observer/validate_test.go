package observer

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// post is observer 1 among three members and one Pending node, on a clock that
// starts with its schedule.
type post struct {
	*Observer
	keys      []*bls.SecretKey
	peers     []ed25519.PrivateKey
	agent     *ecdsa.PrivateKey
	mu        sync.Mutex
	published [][]byte
	seats     atomic.Pointer[roster.Roster]
}

func newPost(t *testing.T, network Network) *post {
	t.Helper()
	p := &post{}
	base := attestation.Base{Weight: 30}
	for i := range 4 {
		key, err := bls.SecretKeyFromBytes(append(make([]byte, 31), byte(i+1)))
		if err != nil {
			t.Fatal(err)
		}
		seed := sha256.Sum256([]byte{byte(i)})
		peer := ed25519.NewKeyFromSeed(seed[:])
		p.keys, p.peers = append(p.keys, key), append(p.peers, peer)
		m := attestation.Member{ID: uint32(i + 1), Owner: [20]byte{byte(i + 1)}, Units: 10, Status: attestation.StatusUp,
			PublicKey: key.PublicKey(), PeerKey: [32]byte(peer.Public().(ed25519.PublicKey))}
		if i < 3 {
			base.Members = append(base.Members, m)
		} else {
			m.Status = attestation.StatusPending
			base.Pending = append(base.Pending, m)
		}
	}
	r, err := roster.New(base, nil)
	if err != nil {
		t.Fatal(err)
	}
	p.seats.Store(r)
	if p.agent, err = crypto.GenerateKey(); err != nil {
		t.Fatal(err)
	}
	p.Observer = New(Config{
		Domain:   eip712.Domain{ChainID: 31337, Contract: [20]byte{1}},
		Schedule: epoch.Schedule{Genesis: uint64(time.Now().Unix()), SlotSeconds: 1, SlotsPerEpoch: 4},
		Node:     1, Key: p.agent, Roster: p.seats.Load, Beacons: oneBeacon{}, Journal: &notes{},
		Network: network, PeerID: func(key [32]byte) p2p.PeerID { return p2p.PeerID(key[:]) },
		Publish: func(_ context.Context, data []byte) error {
			p.mu.Lock()
			defer p.mu.Unlock()
			p.published = append(p.published, data)
			return nil
		},
		Log: slog.New(slog.DiscardHandler),
	})
	return p
}

var theBeacon = heartbeat.Beacon{Number: 7, Hash: [32]byte{1, 2, 3, 4, 5}}

type oneBeacon struct{}

func (oneBeacon) Beacon(epoch.Epoch) (heartbeat.Beacon, bool) { return theBeacon, true }
func (oneBeacon) Stale(epoch.Epoch) bool                      { return false }
func (oneBeacon) HeldBeacon(number uint64, prefix [4]byte) (heartbeat.Beacon, bool) {
	return theBeacon, number == theBeacon.Number && prefix == theBeacon.Prefix()
}

func (oneBeacon) MaxAge() epoch.Epoch { return 30 }

type notes struct {
	mu     sync.Mutex
	epochs []epoch.Epoch
}

func (n *notes) RecordObservation(e epoch.Epoch, _ [32]byte) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, old := range n.epochs {
		if old == e {
			return errors.New("signed before")
		}
	}
	n.epochs = append(n.epochs, e)
	return nil
}

func (p *post) beat(node uint32, slot epoch.Slot, b heartbeat.Beacon) []byte {
	return heartbeat.Sign(p.keys[node-1], p.domain, node, slot, b).Encode()
}

func TestOnlyWhatCannotBeHonestIsRejected(t *testing.T) {
	other := heartbeat.Beacon{Number: 7, Hash: [32]byte{9}}
	for name, test := range map[string]struct {
		want p2p.Verdict
		data func(p *post) []byte
	}{
		"a member's heartbeat of this slot is accepted": {p2p.Accept, func(p *post) []byte { return p.beat(2, 5, theBeacon) }},
		"a Pending node's heartbeat is accepted":        {p2p.Accept, func(p *post) []byte { return p.beat(4, 5, theBeacon) }},
		"the slot before still counts within a quarter": {p2p.Accept, func(p *post) []byte { return p.beat(2, 4, theBeacon) }},
		"two slots ago is late":                         {p2p.Ignore, func(p *post) []byte { return p.beat(2, 3, theBeacon) }},
		"the next slot is early":                        {p2p.Ignore, func(p *post) []byte { return p.beat(2, 6, theBeacon) }},
		"another fork's beacon is nobody's fault":       {p2p.Ignore, func(p *post) []byte { return p.beat(2, 5, other) }},
		"a node nobody registered":                      {p2p.Ignore, func(p *post) []byte { b := p.beat(2, 5, theBeacon); b[4] = 9; return b }},
		"too short":                                     {p2p.Reject, func(p *post) []byte { return p.beat(2, 5, theBeacon)[:heartbeat.Size-1] }},
		"another version":                               {p2p.Reject, func(p *post) []byte { b := p.beat(2, 5, theBeacon); b[0]++; return b }},
		"somebody else's signature":                     {p2p.Reject, func(p *post) []byte { b := p.beat(2, 5, theBeacon); b[4] = 3; return b }},
		"a signature that is no point":                  {p2p.Reject, func(p *post) []byte { b := p.beat(2, 5, theBeacon); b[heartbeat.Size-1] ^= 1; return b }},
		"the point at infinity":                         {p2p.Reject, func(p *post) []byte { b := p.beat(2, 5, theBeacon); clear(b[25:]); return b }},
		"the same node and slot again is only a duplicate": {p2p.Ignore, func(p *post) []byte {
			p.Validate(context.Background(), p2p.Message{Data: p.beat(2, 5, theBeacon)})
			return p.beat(2, 5, theBeacon)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p := newPost(t, nil)
				time.Sleep(5*time.Second + 200*time.Millisecond)
				if got, _ := p.Validate(t.Context(), p2p.Message{Data: test.data(p)}); got != test.want {
					t.Errorf("verdict %v, want %v", got, test.want)
				}
			})
		})
	}
}

// loop answers challenges as node 2 and 3 would, unless one is dead.
type loop struct {
	responders map[p2p.PeerID]*Responder
}

func (l loop) Request(ctx context.Context, to p2p.PeerID, _ p2p.Protocol, request []byte, _ int) ([]byte, error) {
	r, ok := l.responders[to]
	if !ok {
		return nil, errors.New("unreachable")
	}
	return r.handle(ctx, "", request)
}

func (loop) Connected() []p2p.PeerID { return nil }

func TestAnEpochEndsInOneSignedObservationOfWhatWasSeen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network := loop{map[p2p.PeerID]*Responder{}}
		p := newPost(t, network)
		two := newPost(t, nil)
		two.node = 2
		id := two.peers[1].Public().(ed25519.PublicKey)
		network.responders[p2p.PeerID(id)] = NewResponder(two.Observer, two.peers[1], func() []observation.Replica {
			return []observation.Replica{{Item: 256, Generation: 3}}
		})
		ctx, cancel := context.WithCancel(t.Context())
		go p.Run(ctx)
		for slot := range epoch.Slot(9) {
			time.Sleep(10 * time.Millisecond)
			p.Validate(ctx, p2p.Message{Data: p.beat(2, slot, theBeacon)})
			if slot < 6 {
				p.Validate(ctx, p2p.Message{Data: p.beat(4, slot, theBeacon)})
			}
			time.Sleep(990 * time.Millisecond)
		}
		cancel()
		synctest.Wait()
		if len(p.published) == 0 {
			t.Fatalf("%d observations", len(p.published))
		}
		o, err := observation.Decode(p.published[len(p.published)-1])
		if err != nil {
			t.Fatal(err)
		}
		c := o.Content
		switch {
		case o.Epoch != 1 || o.Node != 1:
			t.Errorf("observation of epoch %d by node %d", o.Epoch, o.Node)
		case len(c.Missed) != 1 || c.Missed[0].Node != 3 || c.Missed[0].Slots != 15:
			t.Errorf("missed %+v, want node 3 in all slots", c.Missed)
		case len(c.Heard) != 1 || c.Heard[0] != 4:
			t.Errorf("heard %v, want the Pending node 4 (two of four slots)", c.Heard)
		case len(c.Answered) != 1 || c.Answered[0].Target != 2 || len(c.Failed) != 1 || c.Failed[0] != 3:
			t.Errorf("answered %+v, failed %v", c.Answered, c.Failed)
		case c.Answered[0].Digest != observation.AssignmentsDigest([]observation.Replica{{Item: 256, Generation: 3}}):
			t.Error("the answer does not name what the target serves")
		}
		for i, a := range p.published {
			for _, b := range p.published[:i] {
				if string(a) == string(b) {
					t.Error("an observation was published twice")
				}
			}
		}
	})
}

func TestADeadMachineCannotAnswerFromTheGrave(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPost(t, nil)
		r := NewResponder(p.Observer, p.peers[0], func() []observation.Replica { return nil })
		time.Sleep(5*time.Second + 100*time.Millisecond)
		ask := func(slot uint64) error {
			request := make([]byte, 16, challengeRequest)
			request = binary.BigEndian.AppendUint32(request, 2)
			request = binary.BigEndian.AppendUint64(request, slot)
			_, err := r.handle(t.Context(), "", request)
			return err
		}
		for slot, signs := range map[uint64]bool{3: false, 4: true, 5: true, 6: true, 7: false, 1 << 63: false, 1<<64 - 1: false} {
			if err := ask(slot); (err == nil) != signs {
				t.Errorf("challenge for slot %d in slot 5: %v", slot, err)
			}
		}
		if _, err := r.handle(t.Context(), "", make([]byte, challengeRequest-1)); err == nil {
			t.Error("a challenge of a wrong size was answered")
		}
	})
}
