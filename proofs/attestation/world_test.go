package attestation

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/binary"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// world is a network with all its keys, so that a test can make any observation that
// an honest member or a liar could sign.
type world struct {
	t      testing.TB
	base   Base
	rules  Rules
	agents map[uint32]*ecdsa.PrivateKey
	peers  map[uint32]ed25519.PrivateKey
	// signed remembers what says made: tests that draw many histories of one network
	// would sign the same sentences over and over.
	signed map[string]observation.Observation
}

// again is the same network from its beginning.
func (w *world) again() *world {
	fresh := *w
	fresh.base.Members = slices.Clone(w.base.Members)
	return &fresh
}

type spec struct {
	domain string
	owner  uint32 // 0: its own
	units  uint32 // 0: 1
	status Status // None: Up
}

func testRules() Rules {
	return Rules{
		QuorumBps: 5500, SystemicBps: 2500,
		ScoreBad: 3, ScoreGood: 1, ScoreDown: 6,
		ReturnFirst: 2, ReturnCap: 8, ReturnForgetEpochs: 30,
		QuietEpochs: 4, MaxTransitions: 200, MaxRun: 1000,
		Schedule: epoch.Schedule{Genesis: 1_700_000_000, SlotSeconds: 1, SlotsPerEpoch: 4},
		Domain:   eip712.Domain{ChainID: 31337, Contract: [20]byte{0xde, 0x71}},
	}
}

const settled = 100 // last settled epoch of every base here; the first to tally is 101

func newWorld(t testing.TB, specs ...spec) *world {
	w := &world{
		t:      t,
		rules:  testRules(),
		agents: map[uint32]*ecdsa.PrivateKey{},
		peers:  map[uint32]ed25519.PrivateKey{},
		signed: map[string]observation.Observation{},
	}
	w.base = Base{Seq: 6, Digest: [32]byte{6}, SettledEpoch: settled, SetVersion: 2, SetHash: [32]byte{2}}
	for i, s := range specs {
		m := w.member(uint32(i+1), s)
		w.base.Members = append(w.base.Members, m)
		w.base.Weight += m.Units
	}
	return w
}

func (w *world) member(id uint32, s spec) Member {
	seed := make([]byte, 32)
	binary.BigEndian.PutUint32(seed[28:], id)
	seed[0] = 1
	agent, err := crypto.ToECDSA(seed)
	if err != nil {
		w.t.Fatal(err)
	}
	w.agents[id] = agent
	w.peers[id] = ed25519.NewKeyFromSeed(seed)
	m := Member{
		ID:      id,
		Agent:   crypto.PubkeyToAddress(agent.PublicKey),
		Units:   max(s.units, 1),
		Domain:  s.domain,
		Status:  s.status,
		PeerKey: [32]byte(w.peers[id].Public().(ed25519.PublicKey)),
	}
	if m.Status == StatusNone {
		m.Status = StatusUp
	}
	owner := s.owner
	if owner == 0 {
		owner = 1_000_000 + id
	}
	binary.BigEndian.PutUint32(m.Owner[:], owner)
	return m
}

// same returns n times the same spec.
func same(n int, s spec) []spec { return slices.Repeat([]spec{s}, n) }

// ids returns the ids from first to last.
func ids(first, last uint32) []uint32 {
	var list []uint32
	for id := first; id <= last; id++ {
		list = append(list, id)
	}
	return list
}

// answer is a challenge of observer that target answered.
func (w *world) answer(e epoch.Epoch, observer, target uint32) observation.Answer {
	a := observation.Answer{Target: target, SlotOffset: 1, Nonce: [16]byte{byte(observer)}}
	m := observation.ChallengeMessage(w.rules.Domain, a.Nonce, observer, target, w.rules.Schedule.FirstSlot(e)+1, a.Digest)
	a.Signature = [64]byte(ed25519.Sign(w.peers[target], m))
	return a
}

// says is what an observer signs: it missed some nodes, and `friend` answered it.
func (w *world) says(e epoch.Epoch, observer, friend uint32, missed ...uint32) observation.Observation {
	sentence := fmt.Sprint(e, observer, friend, missed)
	if o, ok := w.signed[sentence]; ok {
		return o
	}
	c := observation.Content{}
	if friend != 0 {
		c.Answered = append(c.Answered, w.answer(e, observer, friend))
	}
	for _, n := range missed {
		c.Missed = append(c.Missed, observation.Missed{Node: n, Slots: 0b1111})
	}
	o := w.sign(e, observer, c)
	w.signed[sentence] = o
	return o
}

func (w *world) sign(e epoch.Epoch, observer uint32, c observation.Content) observation.Observation {
	o, err := observation.Sign(w.agents[observer], w.rules.Domain, observer, e, c)
	if err != nil {
		w.t.Fatal(err)
	}
	return o
}

// friend is some member that can answer the observer: of another owner and not dead.
func (w *world) friend(observer uint32, dead []uint32) uint32 {
	self, _ := w.base.member(observer)
	for _, m := range w.base.Members {
		if m.Owner != self.Owner && !slices.Contains(dead, m.ID) {
			return m.ID
		}
	}
	w.t.Fatal("nobody left to answer")
	return 0
}

// honest is the epoch as all living members see it: the dead are silent and missed.
func (w *world) honest(e epoch.Epoch, dead ...uint32) []observation.Observation {
	var all []observation.Observation
	for _, m := range w.base.Members {
		if !slices.Contains(dead, m.ID) {
			all = append(all, w.says(e, m.ID, w.friend(m.ID, dead), dead...))
		}
	}
	return all
}

func (w *world) fold() Fold { return NewFold(w.base, State{}, w.rules) }

func (w *world) tally(f Fold, e epoch.Epoch, observations []observation.Observation) (Fold, Report) {
	w.t.Helper()
	next, report, err := f.Tally(e, observations)
	if err != nil {
		w.t.Fatal(err)
	}
	return next, report
}

// land is the base after the chain took the statement, with the state from its evidence.
func (w *world) land(st Statement, s State) Fold {
	w.t.Helper()
	carried, err := DecodeState(s.Encode())
	if err != nil {
		w.t.Fatal(err)
	}
	w.base = after(w.base, st, w.rules)
	return NewFold(w.base, carried, w.rules)
}

// after is what the chain holds once the statement landed.
func after(b Base, st Statement, r Rules) Base {
	b.Seq, b.Digest, b.SettledEpoch = st.Seq, st.Digest(r.Domain), st.ToEpoch
	b.Members = slices.Clone(b.Members)
	for _, t := range st.Transitions {
		for i := range b.Members {
			if b.Members[i].ID != t.Node {
				continue
			}
			switch t.Kind {
			case KindUp:
				b.Members[i].Status = StatusUp
			case KindDown:
				b.Members[i].Status = StatusDown
			}
		}
	}
	return b
}

func (r Report) of(id uint32) NodeReport {
	for _, n := range r.Nodes {
		if n.Node == id {
			return n
		}
	}
	return NodeReport{}
}

func (r Report) bad() []uint32 {
	var list []uint32
	for _, n := range r.Nodes {
		if n.Verdict == Bad {
			list = append(list, n.Node)
		}
	}
	return list
}

func statement(f Fold) Statement {
	st, _ := f.Statement([32]byte{9}, f.Closed())
	return st
}

// bytesOf is everything that must be the same on every member.
func bytesOf(f Fold) []byte {
	st, s := f.Statement([32]byte{9}, f.Closed())
	return bytes.Join([][]byte{st.Encode(), s.Encode()}, nil)
}
