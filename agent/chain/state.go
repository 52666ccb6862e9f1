package chain

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// State is both contracts as of one block, folded from their events. It and all
// it points to are immutable once published: read, never write.
type State struct {
	Bootstrapped   bool
	Seq            uint64
	Digest         [32]byte // of the last statement, or of the bootstrap
	SettledEpoch   epoch.Epoch
	AttestedEpochs uint64   // the clock money runs on
	Evidence       [32]byte // root of the last statement, zero after bootstrap
	Set            VotingSet
	Funded, Paid   *big.Int // wei

	Nodes     map[uint32]*Node
	Queue     []QueueEntry // oldest first
	Incidents map[uint32]*Incident
	Attested  []Attestation // the newest maxAttested, oldest first

	Workloads   map[uint32]*Workload
	Assignments map[uint64]*Assignment // by item; of every replica of an open workload
	Unplaced    []uint64               // items that wait for a node
	Failed      map[uint64]uint32      // item -> generation reported as not serving

	accPerUnit *big.Int          // wei that one unit earned since the start, always Up
	base       *attestation.Base // taken after the last attestation or bootstrap; nil before
}

// maxAttested is how many attestations the state remembers for status pages.
const maxAttested = 64

// ChangeKind is what a queue entry changes; numbers as in Solidity.
type ChangeKind uint8

// The kinds of change.
const (
	ChangeNone ChangeKind = iota
	ChangeJoin
	ChangeRotate
	ChangeExit
)

// IncidentKind is what went wrong; numbers as in Solidity.
type IncidentKind uint8

// The kinds of incident.
const (
	IncidentNone IncidentKind = iota
	IncidentNodeDown
	IncidentSystemic
	IncidentQuorumLost
	IncidentReplicaFailed
)

// String names the kind as the contract does.
func (k IncidentKind) String() string {
	names := [...]string{"None", "NodeDown", "Systemic", "QuorumLost", "ReplicaFailed"}
	if int(k) < len(names) {
		return names[k]
	}
	return "Unknown"
}

// Node is one registered machine.
type Node struct {
	ID          uint32
	Owner       common.Address
	Agent       common.Address
	PublicKey   bls.PublicKey
	PeerKey     [32]byte // libp2p Ed25519
	Domain      string
	DomainID    uint16
	Units       uint32
	Capacity    uint16
	Drivers     uint8
	Multiaddrs  []string
	Status      attestation.Status
	StatusBlock uint64      // of the last change; redistribution needs a later block
	StatusEpoch epoch.Epoch // as the last StatusChanged said
	Member      bool        // in the voting set
	JudgedFrom  epoch.Epoch // members: first epoch after the join block
	Queued      ChangeKind  // open queue entry
	DrainUntil  uint64      // unix seconds, while Draining
	Incident    uint32      // open incident while Down

	account account
}

// QueueEntry is a change of key, weight or membership that waits for an attestation.
type QueueEntry struct {
	Entry     uint32
	Kind      ChangeKind
	Node      uint32
	QueuedAt  uint64 // unix seconds
	Agent     common.Address
	PublicKey bls.PublicKey // Join, Exit: the node's; Rotate: the new one
}

// VotingSet is the set that must sign the next statement.
type VotingSet struct {
	Version      uint32
	Hash         [32]byte
	AggregateKey bls.PublicKey
	Weight       uint32 // W
	Count        uint32
}

// Moment is the block in which something happened.
type Moment struct {
	Block uint64
	Time  uint64 // unix seconds
}

// Incident is one entry of the public incident record.
type Incident struct {
	ID            uint32
	Kind          IncidentKind
	Reason        uint8  // INetwork.IncidentReason
	Node          uint32 // 0 for Systemic
	OpenedEpoch   epoch.Epoch
	ResolvedEpoch epoch.Epoch // valid once Resolved.Block is not 0
	Opened        Moment
	Resolved      Moment
	Evidence      string // CID
	Members       []IncidentMember
	Replies       []Reply
}

// Open says whether the incident is unresolved.
func (i *Incident) Open() bool { return i.Resolved.Block == 0 }

// IncidentMember is a node that is or was part of an incident.
type IncidentMember struct {
	Node     uint32
	Joined   epoch.Epoch
	Resolved epoch.Epoch // valid once At.Block is not 0
	At       Moment      // of the resolution
}

// Reply is an operator's answer to an incident.
type Reply struct {
	Node uint32
	CID  string
	At   Moment
}

// Attestation summarises one Attested event.
type Attestation struct {
	Seq          uint64
	Digest       [32]byte
	FromEpoch    epoch.Epoch
	ToEpoch      epoch.Epoch
	BeforeGap    bool
	SignedWeight uint32
	Weight       uint32 // W of the set that signed
	UnitPay      *big.Int
	Evidence     string // CID
	Tx           common.Hash
	At           Moment
}

// Workload is one customer's replicated job.
type Workload struct {
	ID           uint32
	Owner        common.Address
	Spec         string // CID
	Revision     uint32 // of the spec, from 1
	Driver       uint8  // one bit
	Replicas     uint8
	MaxPerDomain uint8
	Price        *big.Int // wei per replica and attested epoch
	Escrow       *big.Int // wei not yet spent
	EndsAt       uint64   // attested-epoch clock
	Closed       bool
}

// Expired says whether the escrow is used up at this attested-epoch clock.
func (w *Workload) Expired(attestedEpochs uint64) bool { return w.Closed || attestedEpochs >= w.EndsAt }

// Item is the id of one replica of a workload.
func Item(workload uint32, replica uint8) uint64 { return uint64(workload)<<8 | uint64(replica) }

// Assignment says where one replica runs.
type Assignment struct {
	Item       uint64
	Node       uint32 // 0: unplaced
	Generation uint32 // 0: never placed
	Since      uint64 // attested-epoch clock
	Attempt    uint8
	Block      uint64      // of the event that placed or unplaced it
	BlockHash  common.Hash // of that block
	SeedBlock  uint64      // the next attempt to move or place it needs a later block
}

// Workload is the workload of the replica.
func (a *Assignment) Workload() uint32 { return uint32(a.Item >> 8) }

// Replica is the replica's number within its workload.
func (a *Assignment) Replica() uint8 { return uint8(a.Item) }

// AssignedTo lists the replicas a node hosts, by item.
func (s *State) AssignedTo(node uint32) []*Assignment {
	var list []*Assignment
	for _, a := range s.Assignments {
		if a.Node == node {
			list = append(list, a)
		}
	}
	slices.SortFunc(list, func(a, b *Assignment) int { return cmp.Compare(a.Item, b.Item) })
	return list
}

// NodeOf finds the node whose agent key this is.
func (s *State) NodeOf(agent common.Address) (*Node, bool) {
	for _, n := range s.Nodes {
		if n.Agent == agent {
			return n, true
		}
	}
	return nil, false
}

// NodeIDs lists all node ids in order.
func (s *State) NodeIDs() []uint32 {
	ids := make([]uint32, 0, len(s.Nodes))
	for id := range s.Nodes {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// UpUnits sums the units that earn and may host.
func (s *State) UpUnits() (sum uint32) {
	for _, n := range s.Nodes {
		if n.Status == attestation.StatusUp || n.Status == attestation.StatusDraining {
			sum += n.Units
		}
	}
	return sum
}
