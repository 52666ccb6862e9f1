package attestation

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation/dagcbor"
)

// Bounds of an encoded state: every node of the largest network can be mentioned.
const (
	MaxStateSize = 48 << 10
	maxNodes     = 1024
)

// maxFlaps stops the count where the doubling has passed every possible cap.
const maxFlaps = 16

// ErrState means that bytes do not make a state.
var ErrState = errors.New("tally state malformed")

// State is what a tally must remember from one statement to the next and the chain
// does not hold. It travels in the evidence root, so whoever has the chain and that
// root computes the same next statement as everybody else. A quiet network has an
// empty one.
type State struct {
	Nodes []NodeState // by node; a node of which nothing is remembered is absent
	Heard []uint32    // Pending nodes that a majority heard in the last epoch
}

// NodeState is what is remembered of one node.
type NodeState struct {
	Node  uint32
	Score uint8  // while Up: towards Down
	Good  uint16 // while Down: good epochs in a row
	Flaps uint8  // how often it went Down lately; each doubles the way back
	Since epoch.Epoch
	// Unsent: judged Down, but no statement had room to say so yet. The chain goes on
	// paying such a node, so each epoch adds to Owed.
	Unsent bool
	Owed   uint32 // debits no statement had room for
}

func (n NodeState) empty() bool { return n == NodeState{Node: n.Node} }

// Encode returns the canonical DAG-CBOR bytes: [[node, score, good, flaps, since,
// unsent, owed]…, [heard…]] with empty nodes left out.
func (s State) Encode() []byte {
	var w dagcbor.Writer
	w.Array(2)
	w.Array(len(s.Nodes))
	for _, n := range s.Nodes {
		w.Array(7)
		w.Uint(uint64(n.Node))
		w.Uint(uint64(n.Score))
		w.Uint(uint64(n.Good))
		w.Uint(uint64(n.Flaps))
		w.Uint(uint64(n.Since))
		w.Bool(n.Unsent)
		w.Uint(uint64(n.Owed))
	}
	w.Array(len(s.Heard))
	for _, id := range s.Heard {
		w.Uint(uint64(id))
	}
	return w.Encoded()
}

// DecodeState reads canonical bytes; no bytes at all are the empty state, which is
// what the chain starts from after bootstrap and recovery.
func DecodeState(encoded []byte) (State, error) {
	if len(encoded) == 0 {
		return State{}, nil
	}
	if len(encoded) > MaxStateSize {
		return State{}, fmt.Errorf("decode tally state: %w: %d bytes", ErrState, len(encoded))
	}
	r := dagcbor.NewReader(encoded)
	var s State
	r.Array(2, 2)
	n := r.Array(0, maxNodes)
	for i := 0; i < n && r.Err() == nil; i++ {
		s.Nodes = append(s.Nodes, readNodeState(r))
	}
	n = r.Array(0, maxNodes)
	for i := 0; i < n && r.Err() == nil; i++ {
		s.Heard = append(s.Heard, uint32(r.Uint(math.MaxUint32)))
	}
	if r.Err() == nil {
		if err := s.check(); err != nil {
			r.Fail(err)
		}
	}
	if err := r.Done(); err != nil {
		return State{}, fmt.Errorf("decode tally state: %w", err)
	}
	return s, nil
}

func readNodeState(r *dagcbor.Reader) NodeState {
	r.Array(7, 7)
	return NodeState{
		Node:   uint32(r.Uint(math.MaxUint32)),
		Score:  uint8(r.Uint(math.MaxUint8)),
		Good:   uint16(r.Uint(math.MaxUint16)),
		Flaps:  uint8(r.Uint(maxFlaps)),
		Since:  epoch.Epoch(r.Uint(dagcbor.MaxInt)),
		Unsent: r.Bool(),
		Owed:   uint32(r.Uint(math.MaxUint32)),
	}
}

// check tells whether the state is in its one canonical form.
func (s State) check() error {
	var last uint32
	for _, n := range s.Nodes {
		switch {
		case n.Node <= last:
			return fmt.Errorf("%w: node %d out of order", ErrState, n.Node)
		case n.empty():
			return fmt.Errorf("%w: nothing said of node %d", ErrState, n.Node)
		case n.Flaps == 0 && (n.Since != 0 || n.Unsent):
			return fmt.Errorf("%w: node %d fell without a flap", ErrState, n.Node)
		}
		last = n.Node
	}
	last = 0
	for _, id := range s.Heard {
		if id <= last {
			return fmt.Errorf("%w: heard node %d out of order", ErrState, id)
		}
		last = id
	}
	return nil
}

// newState puts what is remembered into canonical form.
func newState(nodes map[uint32]NodeState, heard []uint32) State {
	var s State
	for _, n := range nodes {
		if !n.empty() {
			s.Nodes = append(s.Nodes, n)
		}
	}
	slices.SortFunc(s.Nodes, func(a, b NodeState) int { return cmp.Compare(a.Node, b.Node) })
	s.Heard = slices.Clone(heard)
	return s
}
