// Package placement is the reference model of how the Work contract chooses a host for a replica.
//
// It is a pure function of a block hash, the replica and a snapshot of the network, so that anyone
// can replay a move: the caller of the contract chooses nothing that enters it. Every rule here has
// its twin in contracts/src/libraries/Placement.sol and Work.sol; golden vectors bind the two.
package placement

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// Looks is the number of ids looked at for one replica. It bounds the cost of a move; a network of
	// up to this many nodes is looked at whole, so a fit that exists is found.
	Looks = 16
	// MaxHosted is the number of replicas one node may host, whatever it declares: one call to the
	// contract can always walk a node's whole list.
	MaxHosted = 256
	// HistoryBlocks is how far back a block hash can be read on chain (EIP-2935).
	HistoryBlocks = 8191
	// maxDelay is the longest wait between two attempts, in blocks.
	maxDelay = 64
	// statusUp is the only status that may receive work.
	statusUp = 2
)

// Item names a replica: workload << 8 | replica.
type Item uint64

// NewItem is the item of one replica of a workload.
func NewItem(workload uint32, replica uint8) Item { return Item(workload)<<8 | Item(replica) }

// Workload is the item's workload.
func (i Item) Workload() uint32 { return uint32(i >> 8) }

// Replica is the item's index within its workload.
func (i Item) Replica() uint8 { return uint8(i) }

// Node is what a choice needs to know of a node, all of it on chain.
type Node struct {
	Owner    [20]byte
	Status   uint8
	Domain   uint16
	Capacity uint16
	Drivers  uint8
	Load     uint16 // replicas hosted now
	Received uint16 // replicas received in the current epoch of wall-clock time
}

// Seat is where another replica of the same workload is placed.
type Seat struct {
	Owner  [20]byte
	Domain uint16
}

// Request is one replica looking for a host.
type Request struct {
	Driver       uint8
	MaxPerDomain uint8
	From         uint32 // the node it leaves, 0 for none: never chosen
	Others       []Seat // the workload's other placed replicas
}

// Rules are the contract's parameters that a choice depends on.
type Rules struct {
	Samples         int    // fitting nodes compared
	ReceivePerEpoch uint16 // replicas one node may receive in an epoch
}

// Seed is keccak256 of three words: the hash of the seed block, the item, the attempt.
func Seed(block [32]byte, item Item, attempt uint8) [32]byte {
	var words [96]byte
	copy(words[:], block[:])
	binary.BigEndian.PutUint64(words[56:], uint64(item))
	words[95] = attempt
	return crypto.Keccak256Hash(words[:])
}

// Draw is the order in which ids out of 1..nodes are looked at: a draw of the seed each, where one
// that was drawn before steps to the next id that was not.
func Draw(seed [32]byte, nodes uint32) []uint32 {
	looks := min(Looks, int(nodes))
	ids := make([]uint32, 0, looks)
	drawn := make(map[uint32]bool, looks)
	for i := range looks {
		id := remainder(drawHash(seed, i), nodes) + 1
		for drawn[id] {
			id = id%nodes + 1
		}
		drawn[id] = true
		ids = append(ids, id)
	}
	return ids
}

// Choose is the node a replica goes to, 0 when none of those looked at fits: the one with the lowest
// load for its capacity among the first Samples fitting draws, the first drawn where two are equal.
// nodes[0] is node 1.
func Choose(seed [32]byte, nodes []Node, req Request, rules Rules) uint32 {
	var best uint32
	fits := 0
	for _, id := range Draw(seed, uint32(len(nodes))) {
		if fits == rules.Samples {
			break
		}
		n := nodes[id-1]
		if id == req.From || !n.accepts(req, rules) {
			continue
		}
		fits++
		if best == 0 || n.lighter(nodes[best-1]) {
			best = id
		}
	}
	return best
}

// Delay is the number of blocks between attempt−1 failing and the block that seeds this attempt.
func Delay(attempt uint8) uint64 {
	switch {
	case attempt == 0:
		return 0
	case attempt < 6:
		return 1 << attempt
	default:
		return maxDelay
	}
}

func (n Node) accepts(req Request, rules Rules) bool {
	if n.Status != statusUp || n.Drivers&req.Driver == 0 {
		return false
	}
	if n.Load >= MaxHosted || n.Load >= n.Capacity || n.Received >= rules.ReceivePerEpoch {
		return false
	}
	sameDomain := 0
	for _, seat := range req.Others {
		if ownerTag(seat.Owner) == ownerTag(n.Owner) {
			return false
		}
		if seat.Domain == n.Domain {
			sameDomain++
		}
	}
	return sameDomain < int(req.MaxPerDomain)
}

func (n Node) lighter(than Node) bool {
	return uint32(n.Load)*uint32(than.Capacity) < uint32(than.Load)*uint32(n.Capacity)
}

// ownerTag is the part of an address the contract keeps per seat: its low 47 bits. Owners who share
// it count as one, which errs to the safe side.
func ownerTag(owner [20]byte) uint64 {
	return binary.BigEndian.Uint64(owner[12:]) & (1<<47 - 1)
}

func drawHash(seed [32]byte, i int) [32]byte {
	var words [64]byte
	copy(words[:], seed[:])
	binary.BigEndian.PutUint64(words[56:], uint64(i))
	return crypto.Keccak256Hash(words[:])
}

// remainder is the 256-bit number modulo a 32-bit one, four bytes at a time.
func remainder(hash [32]byte, by uint32) uint32 {
	var rest uint64
	for i := 0; i < len(hash); i += 4 {
		rest = (rest<<32 | uint64(binary.BigEndian.Uint32(hash[i:]))) % uint64(by)
	}
	return uint32(rest)
}
