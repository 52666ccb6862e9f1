package attestation

import (
	"slices"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Member is one node as the chain had it at the base.
type Member struct {
	ID         uint32
	Owner      [20]byte
	Agent      [20]byte // signs observations
	Units      uint32   // voting weight
	Domain     string   // "provider/region"
	Status     Status
	DrainUntil uint64      // unix seconds; only while Draining
	JudgedFrom epoch.Epoch // the first epoch after the join block
	PublicKey  bls.PublicKey
	PeerKey    [32]byte // answers challenges
}

// Base is the chain right after its last attestation, bootstrap or recovery. All
// denominators of a tally are taken from here, whatever happens later.
type Base struct {
	Seq          uint64
	Digest       [32]byte
	SettledEpoch epoch.Epoch
	SetVersion   uint32
	SetHash      [32]byte
	Weight       uint32   // W: units of all members, of every status
	Members      []Member // by id
	Pending      []Member // by id: not members, no entry in the queue
	Evidence     [32]byte // root that holds the carried state; zero after bootstrap
	// QueueDueFrom is the unix time of the oldest entry of the queue, 0 for none.
	// It decides only whether a statement is worth sending, never what is in it.
	QueueDueFrom uint64
}

// Rules are the parameters of the deployment that the tally needs.
type Rules struct {
	QuorumBps          uint16
	SystemicBps        uint16
	ScoreBad           uint8
	ScoreGood          uint8
	ScoreDown          uint8
	ReturnFirst        uint16
	ReturnCap          uint16
	ReturnForgetEpochs uint32
	QuietEpochs        uint32
	MaxTransitions     int
	MaxRun             int
	Schedule           epoch.Schedule
	Domain             eip712.Domain
}

// member returns the member with that id.
func (b Base) member(id uint32) (Member, bool) { return find(b.Members, id) }

func (b Base) pending(id uint32) (Member, bool) { return find(b.Pending, id) }

func find(members []Member, id uint32) (Member, bool) {
	i, ok := slices.BinarySearchFunc(members, id, func(m Member, id uint32) int { return int(int64(m.ID) - int64(id)) })
	if !ok {
		return Member{}, false
	}
	return members[i], true
}

// quorum tells whether weight reaches bps of W, in exact integers.
func (b Base) quorum(weight uint64, bps uint16) bool {
	return b.Weight > 0 && weight*10_000 >= uint64(bps)*uint64(b.Weight)
}
