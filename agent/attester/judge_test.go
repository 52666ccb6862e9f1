package attester

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// court is five members of equal weight, in one room.
type court struct {
	t      *testing.T
	rules  attestation.Rules
	roster *roster.Roster
	final  epoch.Epoch
	agents []*ecdsa.PrivateKey
	keys   []*bls.SecretKey
	peers  []ed25519.PrivateKey
}

func newCourt(t *testing.T) *court {
	t.Helper()
	c := &court{t: t, rules: attestation.Rules{
		QuorumBps: 5500, SystemicBps: 2500, ScoreBad: 3, ScoreGood: 1, ScoreDown: 6, ReturnFirst: 2, ReturnCap: 8,
		ReturnForgetEpochs: 30, QuietEpochs: 4, MaxTransitions: 200, MaxRun: 1000,
		Schedule: epoch.Schedule{Genesis: uint64(time.Now().Unix() - 60), SlotSeconds: 1, SlotsPerEpoch: 4}, // in epoch 15
		Domain:   eip712.Domain{ChainID: 31337, Contract: [20]byte{1}},
	}}
	base := attestation.Base{Seq: 3, Digest: [32]byte{9}, SettledEpoch: 9, SetVersion: 1}
	for i := range 5 {
		agent, err := crypto.GenerateKey()
		check(t, err)
		key, err := bls.GenerateKey(rand.Reader)
		check(t, err)
		_, peer, err := ed25519.GenerateKey(rand.Reader)
		check(t, err)
		c.agents, c.keys, c.peers = append(c.agents, agent), append(c.keys, key), append(c.peers, peer)
		base.Members = append(base.Members, attestation.Member{
			ID: uint32(i + 1), Owner: [20]byte{byte(i + 1)}, Agent: crypto.PubkeyToAddress(agent.PublicKey), Units: 10,
			Domain: "p/r", Status: attestation.StatusUp, PublicKey: key.PublicKey(), PeerKey: [32]byte(peer.Public().(ed25519.PublicKey)),
		})
		base.Weight += 10
	}
	var err error
	c.roster, err = roster.New(base, nil)
	check(t, err)
	return c
}

// attester is member id with an empty book.
func (c *court) attester(id int) *Attester {
	a := New(Config{
		Rules: c.rules, Node: uint32(id), Key: c.keys[id-1], Roster: func() *roster.Roster { return c.roster },
		Final:   func() epoch.Epoch { return c.final },
		Beacons: noBeacons{}, Heartbeats: noHeartbeats{}, Blocks: newMemory(), Backlog: &list{}, Network: alone{},
		PeerID: func(key [32]byte) p2p.PeerID { return p2p.PeerID(key[:]) }, Log: slog.New(slog.DiscardHandler),
		Out: Out{
			Propose: func(context.Context, []byte) error { return nil },
			Sign:    func(context.Context, []byte) error { return nil },
		},
	})
	a.follow()
	return a
}

// keep puts an observation into the member's book.
func (a *Attester) keep(o observation.Observation) { a.take(context.Background(), o) }

// observe is what member id saw in e: everybody, and one challenge answered.
func (c *court) observe(id int, e epoch.Epoch, missed ...uint32) observation.Observation {
	c.t.Helper()
	target := uint32(id%5 + 1)
	answer := observation.Answer{Target: target, Nonce: [16]byte{1}}
	message := observation.ChallengeMessage(c.rules.Domain, answer.Nonce, uint32(id), target, c.rules.Schedule.FirstSlot(e), answer.Digest)
	copy(answer.Signature[:], ed25519.Sign(c.peers[target-1], message))
	content := observation.Content{Answered: []observation.Answer{answer}}
	for _, m := range missed {
		content.Missed = append(content.Missed, observation.Missed{Node: m, Slots: 15})
	}
	o, err := observation.Sign(c.agents[id-1], c.rules.Domain, uint32(id), e, content)
	check(c.t, err)
	return o
}

// proposal is what member id proposes for e with what its book holds.
func (c *court) proposal(a *Attester, e epoch.Epoch) Proposal {
	c.t.Helper()
	l, gap, err := a.build(e)
	check(c.t, err)
	block, _ := a.Blocks.Block(l.cid)
	s, _ := l.fold.Statement(evidence.Digest(l.cid), gap)
	return Proposal{Partial: a.partial(s), Root: block}
}

// share copies every block of one member to another.
func share(from, to *Attester) {
	for _, block := range from.Blocks.(*memory).blocks {
		_ = to.Blocks.Put(evidence.CIDOf(block), block)
	}
}

func TestAMemberSignsOnlyWhatItWouldHaveSaidItself(t *testing.T) {
	const e = 10
	for name, test := range map[string]struct {
		want    error
		prepare func(c *court, leader, member *Attester) Proposal
	}{
		"a proposal with all I held is signed": {nil, func(c *court, leader, member *Attester) Proposal {
			return c.proposal(leader, e)
		}},
		"a leader that picks the observations is refused": {errOmits, func(c *court, leader, member *Attester) Proposal {
			member.keep(c.observe(5, e))
			member.book.freeze(e)
			return c.proposal(leader, e)
		}},
		"what came after my freeze may be missing": {nil, func(c *court, leader, member *Attester) Proposal {
			member.book.freeze(e)
			member.keep(c.observe(5, e))
			return c.proposal(leader, e)
		}},
		"what a quorum signed may leave out what I held": {nil, func(c *court, leader, member *Attester) Proposal {
			member.keep(c.observe(5, e))
			member.book.freeze(e)
			p := c.proposal(leader, e)
			member.certified[evidence.FromDigest(p.Partial.Statement.Evidence)] = true
			return p
		}},
		"a transition that the evidence does not bear is refused": {errDiffers, func(c *court, leader, member *Attester) Proposal {
			p := c.proposal(leader, e)
			p.Partial.Statement.Transitions = []attestation.Transition{{Epoch: e, Kind: attestation.KindDown, Node: 2}}
			return p
		}},
		"a debit that the evidence does not bear is refused": {errDiffers, func(c *court, leader, member *Attester) Proposal {
			p := c.proposal(leader, e)
			p.Partial.Statement.Debits = []attestation.Debit{{Node: 2, Epochs: 1}}
			return p
		}},
		"a statement on another base is refused": {errOtherBase, func(c *court, leader, member *Attester) Proposal {
			p := c.proposal(leader, e)
			p.Partial.Statement.PrevDigest = [32]byte{1}
			return p
		}},
		"a range that leaves out an epoch I saw is refused": {errNotGap, func(c *court, leader, member *Attester) Proposal {
			for id := 1; id <= 5; id++ {
				leader.keep(c.observe(id, e+1))
				member.keep(c.observe(id, e+1))
			}
			member.book.freeze(e + 1)
			delete(leader.book.epochs, e)
			return c.proposal(leader, e+1)
		}},
		"a range that begins behind a gap is signed": {nil, func(c *court, leader, member *Attester) Proposal {
			for id := 1; id <= 5; id++ {
				leader.keep(c.observe(id, e+1))
				member.keep(c.observe(id, e+1))
			}
			member.book.freeze(e + 1)
			delete(leader.book.epochs, e)
			delete(member.book.epochs[e].held, 1)
			delete(member.book.epochs[e].held, 2)
			return c.proposal(leader, e+1)
		}},
		"a gap that I did not see is refused": {errNotGap, func(c *court, leader, member *Attester) Proposal {
			for id := 1; id <= 5; id++ {
				member.keep(c.observe(id, e+1))
			}
			member.book.freeze(e + 1)
			p := c.proposal(leader, e)
			p.Partial.Statement.BeforeGap = true
			return p
		}},
		"a gap that I saw too is signed": {nil, func(c *court, leader, member *Attester) Proposal {
			member.keep(c.observe(1, e+1))
			member.book.freeze(e + 1)
			p := c.proposal(leader, e)
			p.Partial.Statement.BeforeGap = true
			return p
		}},
		"a root whose state is not what comes out is refused": {errState, func(c *court, leader, member *Attester) Proposal {
			p := c.proposal(leader, e)
			root, err := evidence.Decode(p.Root)
			check(c.t, err)
			state := attestation.State{Nodes: []attestation.NodeState{{Node: 2, Score: 5}}}
			root.State = state.Encode()
			rc, block, err := evidence.Encode(root)
			check(c.t, err)
			p.Root, p.Partial.Statement.Evidence = block, evidence.Digest(rc)
			return p
		}},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCourt(t)
			leader, member := c.attester(1), c.attester(2)
			for id := 1; id <= 4; id++ {
				o := c.observe(id, e)
				leader.keep(o)
				member.keep(o)
			}
			p := test.prepare(c, leader, member)
			share(leader, member)
			member.book.freeze(e)
			if err := member.judge(p); !errors.Is(err, test.want) {
				t.Errorf("judge: %v, want %v", err, test.want)
			}
		})
	}
}

func TestABacklogFromBeforeAStartIsSignedFor(t *testing.T) {
	c := newCourt(t)
	leader, member := c.attester(1), c.attester(2)
	for id := 1; id <= 5; id++ {
		leader.keep(c.observe(id, 10))
	}
	p := c.proposal(leader, 10)
	p.Partial.Statement.BeforeGap = true
	share(leader, member)
	member.handle(t.Context(), frozen{14}) // it began to live long after
	if err := member.judge(p); err != nil {
		t.Errorf("judge: %v; if half of the members were new nobody would settle the backlog", err)
	}
}

func TestNothingIsSignedBeforeTheFreeze(t *testing.T) {
	c := newCourt(t)
	leader, member := c.attester(1), c.attester(2)
	for id := 1; id <= 5; id++ {
		leader.keep(c.observe(id, 10))
	}
	p := c.proposal(leader, 10)
	share(leader, member)
	member.handle(t.Context(), p)
	if member.signedFor(10) {
		t.Fatal("signed before the freeze")
	}
	member.handle(t.Context(), frozen{10})
	if !member.signedFor(10) {
		t.Error("the proposal was forgotten instead of kept until the freeze")
	}
}

func TestMissingObservationsAreFetchedAndThenSignedFor(t *testing.T) {
	c := newCourt(t)
	leader, member := c.attester(1), c.attester(2)
	for id := 1; id <= 5; id++ {
		leader.keep(c.observe(id, 10))
	}
	p := c.proposal(leader, 10)
	member.book.freeze(10)
	var absent missing
	if err := member.judge(p); !errors.As(err, &absent) || len(absent.cids) != 5 {
		t.Fatalf("judge: %v, want five missing blocks", err)
	}
	share(leader, member)
	if err := member.judge(p); err != nil {
		t.Errorf("judge with all blocks: %v", err)
	}
}

func TestAnEvidenceChainMustGrowFromTheBase(t *testing.T) {
	c := newCourt(t)
	member := c.attester(2)
	root, block, err := evidence.Encode(evidence.Root{Epoch: 8, State: attestation.State{}.Encode()})
	check(t, err)
	check(t, member.Blocks.Put(root, block))
	if _, err := member.chain.link(root, nil); err == nil {
		t.Error("evidence of a settled epoch was taken for new")
	}
}

func TestAProposalWhoseRootIsNotItsEvidenceDoesNotDecode(t *testing.T) {
	c := newCourt(t)
	leader := c.attester(1)
	for id := 1; id <= 5; id++ {
		leader.keep(c.observe(id, 10))
	}
	good := c.proposal(leader, 10).Encode()
	if _, err := DecodeProposal(good); err != nil {
		t.Fatalf("decode: %v", err)
	}
	for name, bad := range map[string][]byte{
		"empty":           {},
		"a flipped byte":  append(append([]byte{}, good[:len(good)-1]...), good[len(good)-1]^1),
		"a huge length":   append([]byte{255, 255, 255, 255}, good[4:]...),
		"cut off":         good[:len(good)/2],
		"one byte longer": append(append([]byte{}, good...), 0),
	} {
		if _, err := DecodeProposal(bad); err == nil {
			t.Errorf("%s: decoded", name)
		}
	}
}

type noBeacons struct{}

func (noBeacons) Beacon(epoch.Epoch) (heartbeat.Beacon, bool) { return heartbeat.Beacon{}, true }
func (noBeacons) HeldBeacon(uint64, [4]byte) (heartbeat.Beacon, bool) {
	return heartbeat.Beacon{}, false
}

type noHeartbeats struct{}

func (noHeartbeats) HeardIn(epoch.Slot) []uint32                     { return nil }
func (noHeartbeats) Aggregates(epoch.Epoch) []evidence.SlotAggregate { return nil }

type alone struct{}

func (alone) Connected() []p2p.PeerID { return nil }
func (alone) Request(context.Context, p2p.PeerID, p2p.Protocol, []byte, int) ([]byte, error) {
	return nil, errors.New("unreachable")
}

// list is a backlog in memory.
type list struct{ cids []cid.Cid }

func (l *list) Save(cids []cid.Cid) error { l.cids = cids; return nil }

func (l *list) Load() ([]cid.Cid, error) { return l.cids, nil }

// memory is a block store by digest.
type memory struct {
	mu     sync.Mutex
	blocks map[[32]byte][]byte
}

func newMemory() *memory { return &memory{blocks: map[[32]byte][]byte{}} }

func (m *memory) Block(c cid.Cid) ([]byte, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	b, ok := m.blocks[evidence.Digest(c)]
	return b, ok
}

func (m *memory) Put(c cid.Cid, block []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.blocks[sha256.Sum256(block)] = block
	return evidence.Check(c, block)
}

func (m *memory) Fetch(context.Context, cid.Cid) ([]byte, error) {
	return nil, errors.New("nobody has it")
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
