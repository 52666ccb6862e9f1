package agent

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/submitter"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/memnet"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// simNetwork is N real pipelines on an in-memory network over a ledger that
// keeps the contract's rules. All of it lives inside one synctest bubble.
type simNetwork struct {
	t       *testing.T
	ctx     context.Context
	net     *memnet.Network
	ledger  *ledger
	rules   attestation.Rules
	random  *rand.Rand
	invalid atomic.Int64 // proposals refused because of what is in their evidence

	mu    sync.Mutex
	nodes []*simNode
}

type simNode struct {
	member  attestation.Member
	agent   *ecdsa.PrivateKey
	bls     *bls.SecretKey
	peer    ed25519.PrivateKey
	journal *memJournal
	blocks  *memBlocks
	backlog *memBacklog
	stop    context.CancelFunc
	bus     *memnet.Bus
	view    *simView
}

var simDomains = []string{
	"aws/us-east-1", "aws/us-east-1", "aws/us-east-1", "gcp/europe-west1", "gcp/europe-west1", "hetzner/fsn1", "home/br",
}

func newSim(t *testing.T, ctx context.Context, seed uint64, n int) *simNetwork {
	t.Helper()
	domain := eip712.Domain{ChainID: 31337, Contract: [20]byte{19: 1}}
	schedule := epoch.Schedule{Genesis: uint64(time.Now().Unix()), SlotSeconds: 1, SlotsPerEpoch: 4}
	s := &simNetwork{t: t, ctx: ctx, net: memnet.New(seed), rules: attestation.Rules{
		QuorumBps: 5500, SystemicBps: 2500, ScoreBad: 3, ScoreGood: 1, ScoreDown: 6, ReturnFirst: 2, ReturnCap: 8,
		ReturnForgetEpochs: 30, QuietEpochs: 4, MaxTransitions: 200, MaxRun: 1000, Schedule: schedule, Domain: domain,
	}}
	s.random = rand.New(rand.NewPCG(seed, 0))
	base := attestation.Base{Digest: [32]byte{1}, SetVersion: 1, SetHash: [32]byte{2}}
	for range n {
		node := s.newNode()
		base.Members = append(base.Members, node.member)
		base.Weight += node.member.Units
	}
	s.ledger = &ledger{rules: s.rules, base: base}
	s.ledger.publish()
	return s
}

// newNode is the next machine, with keys of its own.
func (s *simNetwork) newNode() *simNode {
	i := len(s.nodes)
	var material [32]byte
	binary.BigEndian.PutUint64(material[:], s.random.Uint64())
	binary.BigEndian.PutUint64(material[8:], uint64(i)+1)
	agentKey, err := crypto.ToECDSA(crypto.Keccak256(material[:]))
	must(s.t, err)
	secret, err := bls.GenerateKey(&stream{seed: material})
	must(s.t, err)
	peerSeed := sha256.Sum256(material[:])
	node := &simNode{
		agent: agentKey, bls: secret, peer: ed25519.NewKeyFromSeed(peerSeed[:]),
		journal: &memJournal{signed: map[epoch.Epoch]bool{}},
		blocks:  &memBlocks{blocks: map[cid.Cid][]byte{}},
		backlog: &memBacklog{},
	}
	node.member = attestation.Member{
		ID: uint32(i + 1), Owner: [20]byte{0: 1, 19: byte(i)}, Agent: crypto.PubkeyToAddress(agentKey.PublicKey), Units: 10,
		Domain: simDomains[i%len(simDomains)], Status: attestation.StatusUp, PublicKey: secret.PublicKey(),
		PeerKey: [32]byte(node.peer.Public().(ed25519.PublicKey)),
	}
	node.view = &simView{schedule: s.rules.Schedule}
	node.blocks.all = s.all
	s.mu.Lock()
	defer s.mu.Unlock()
	s.nodes = append(s.nodes, node)
	return node
}

// register brings a new machine to the network and starts it.
func (s *simNetwork) register() int {
	n := s.newNode()
	s.ledger.register(n.member)
	for _, other := range s.nodes {
		if other.bus != nil {
			other.bus.SetPeers(s.peers())
		}
	}
	s.start(len(s.nodes))
	return len(s.nodes)
}

func (s *simNetwork) all() []*simNode {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.nodes
}

func (s *simNetwork) peers() []p2p.Peer {
	peers := make([]p2p.Peer, len(s.nodes))
	for i, n := range s.nodes {
		peers[i] = p2p.Peer{ID: simPeer(n.member.PeerKey)}
	}
	return peers
}

func (s *simNetwork) start(id int) {
	n := s.nodes[id-1]
	ctx, cancel := context.WithCancel(s.ctx)
	n.stop = cancel
	n.bus = s.net.Bus(simPeer(n.member.PeerKey))
	n.bus.SetPeers(s.peers())
	p := newPipeline(surroundings{
		rules: s.rules, node: n.member.ID, network: common.Address{19: 1}, agentKey: n.agent, blsKey: n.bls, peerKey: n.peer,
		bus: n.bus, peerID: simPeer, roster: s.ledger.roster, set: func() submitter.Set { return simSet{} },
		beacons: n.view, journal: n.journal, blocks: n.blocks, running: func() []observation.Replica { return nil },
		final: s.ledger.settled, backlog: n.backlog, send: s.ledger.send, patience: 2 * time.Second,
		log: slog.New(slog.NewTextHandler(logWriter{s, id}, &slog.HandlerOptions{Level: slog.LevelInfo})),
	})
	s.ledger.onRebase(id, p.attester.Rebased)
	must(s.t, p.connect(ctx, n.bus))
	for _, run := range p.runners() {
		go run(ctx)
	}
}

func (s *simNetwork) kill(id int) {
	n := s.nodes[id-1]
	n.stop()
	n.bus.Close()
}

func (s *simNetwork) epochs(n int) { s.slots(4 * n) }

func (s *simNetwork) slots(n int) { time.Sleep(time.Duration(n) * time.Second) }

func simPeer(key [32]byte) p2p.PeerID { return p2p.PeerID(fmt.Sprintf("%x", key[:4])) }

func simBeacon(number uint64) heartbeat.Beacon {
	return heartbeat.Beacon{Number: number, Hash: sha256.Sum256(binary.BigEndian.AppendUint64(nil, number))}
}

// simView is one node's sight of the chain's blocks; without RPC it ends with
// the beacon of the epoch in which that was lost.
type simView struct {
	schedule epoch.Schedule

	mu    sync.Mutex
	blind bool
	last  epoch.Epoch
}

func (v *simView) lose() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.last, v.blind = first(v.schedule.EpochAt(time.Now())), true
}

func first(e epoch.Epoch, _ bool) epoch.Epoch { return e }

// beyond reports whether e's beacon came after the sight was lost.
func (v *simView) beyond(e epoch.Epoch) bool { return v.blind && e > v.last }

func (v *simView) number(e epoch.Epoch) uint64 { return uint64(v.schedule.Start(e).Unix() - 1) }

func (v *simView) Beacon(e epoch.Epoch) (heartbeat.Beacon, bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.beyond(e) {
		e = v.last
	}
	return simBeacon(v.number(e)), true
}

func (v *simView) HeldBeacon(number uint64, prefix [4]byte) (heartbeat.Beacon, bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.blind && number > v.number(v.last) {
		return heartbeat.Beacon{}, false
	}
	b := simBeacon(number)
	return b, b.Prefix() == prefix
}

func (v *simView) Stale(e epoch.Epoch) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.beyond(e)
}

func (v *simView) MaxAge() epoch.Epoch { return 30 }

type simSet struct{}

func (simSet) VotingSet() bindings.VotingSet { return bindings.VotingSet{} }
func (simSet) QueueKeys(uint64) []byte       { return nil }

type memJournal struct {
	mu     sync.Mutex
	signed map[epoch.Epoch]bool
}

func (j *memJournal) RecordObservation(e epoch.Epoch, _ [32]byte) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.signed[e] {
		return errors.New("signed before")
	}
	j.signed[e] = true
	return nil
}

// memBlocks fetches from the other nodes' memory after a round trip.
type memBlocks struct {
	mu     sync.Mutex
	blocks map[cid.Cid][]byte
	all    func() []*simNode
}

func (b *memBlocks) Block(c cid.Cid) ([]byte, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	block, ok := b.blocks[c]
	return block, ok
}

func (b *memBlocks) Put(c cid.Cid, block []byte) error {
	if err := evidence.Check(c, block); err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.blocks[c] = block
	return nil
}

func (b *memBlocks) Fetch(_ context.Context, c cid.Cid) ([]byte, error) {
	time.Sleep(2 * time.Millisecond)
	for _, n := range b.all() {
		if block, ok := n.blocks.Block(c); ok {
			return block, b.Put(c, block)
		}
	}
	return nil, errors.New("nobody has it")
}

type memBacklog struct {
	mu   sync.Mutex
	list []cid.Cid
}

func (b *memBacklog) Save(list []cid.Cid) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.list = list
	return nil
}

func (b *memBacklog) Load() ([]cid.Cid, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.list, nil
}

type stream struct {
	seed [32]byte
	n    uint64
}

func (s *stream) Read(p []byte) (int, error) {
	for i := 0; i < len(p); i += 32 {
		block := sha256.Sum256(binary.BigEndian.AppendUint64(s.seed[:], s.n))
		s.n++
		copy(p[i:], block[:])
	}
	return len(p), nil
}

var _ io.Reader = (*stream)(nil)

type logWriter struct {
	s  *simNetwork
	id int
}

func (w logWriter) Write(p []byte) (int, error) {
	if bytes.Contains(p, []byte("reason=EvidenceInvalid")) {
		w.s.invalid.Add(1)
	}
	if testing.Verbose() {
		fmt.Printf("node %d: %s", w.id, p)
	}
	return len(p), nil
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
