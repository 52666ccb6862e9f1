package observation

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/proofs/observation/dagcbor"
)

// Version is the first value of every content.
const Version = 1

// Flags an observer raises about itself. They explain a verdict to its operator
// and have no weight in the tally.
const (
	FlagStaleBeacon uint8 = 1 << iota // it had no current block and used an older beacon
	FlagIsolated                      // it heard less than half of W
)

// Bounds of the lists. Lists of nodes are bounded by the largest network
// (maxNodes); attempts by the longest order of targets; replicas by what still
// leaves room for a full list of missed nodes.
const (
	MaxNodes    = 1024
	MaxReplicas = 128
)

// ErrContent means that a content is not well-formed.
var ErrContent = errors.New("observation content malformed")

// Content is what was seen. Every list is sparse and strictly ascending: a quiet
// epoch is four answers and nothing else.
type Content struct {
	Flags      uint8
	Missed     []Missed  // members not heard in at least half of the slots
	Answered   []Answer  // challenges that were answered, by target
	Failed     []uint32  // targets tried in vain
	NotServing []Replica // replicas found not serving, by item
	Heard      []uint32  // Pending nodes heard in at least half of the slots
}

// Missed names a node and the slots of the epoch in which it was not heard: bit n
// is the n-th slot.
type Missed struct {
	Node  uint32
	Slots uint32
}

// Answer is one answered challenge. SlotOffset counts from the first slot of the
// epoch; Digest is that of the assignments the target serves, zero for none.
type Answer struct {
	Target     uint32
	SlotOffset uint8
	Nonce      [16]byte
	Digest     [32]byte
	Signature  [64]byte
}

// Replica is one assignment as the chain numbers it.
type Replica struct {
	Item       uint64
	Generation uint32
}

// Hash is keccak256 of the canonical bytes; it is what the observation signs.
func (c Content) Hash() [32]byte {
	var w dagcbor.Writer
	c.write(&w)
	return crypto.Keccak256Hash(w.Encoded())
}

// sorted returns a copy in canonical order, so that callers need not care in which
// order answers came in.
func (c Content) sorted() Content {
	c.Missed = slices.SortedFunc(slices.Values(c.Missed), func(a, b Missed) int { return cmp.Compare(a.Node, b.Node) })
	c.Answered = slices.SortedFunc(slices.Values(c.Answered), func(a, b Answer) int { return cmp.Compare(a.Target, b.Target) })
	c.Failed = slices.Sorted(slices.Values(c.Failed))
	c.NotServing = slices.SortedFunc(slices.Values(c.NotServing), func(a, b Replica) int { return cmp.Compare(a.Item, b.Item) })
	c.Heard = slices.Sorted(slices.Values(c.Heard))
	return c
}

// check tells whether the content is in canonical order and within its bounds.
func (c Content) check() error {
	switch {
	case c.Flags&^(FlagStaleBeacon|FlagIsolated) != 0:
		return fmt.Errorf("%w: unknown flag", ErrContent)
	case len(c.Missed) > MaxNodes, len(c.Heard) > MaxNodes:
		return fmt.Errorf("%w: too many nodes", ErrContent)
	case len(c.Answered)+len(c.Failed) > MaxTargets:
		return fmt.Errorf("%w: more than %d targets", ErrContent, MaxTargets)
	case len(c.NotServing) > MaxReplicas:
		return fmt.Errorf("%w: too many replicas", ErrContent)
	case !ascending(c.Missed, func(m Missed) uint32 { return m.Node }):
		return fmt.Errorf("%w: missed nodes not ascending", ErrContent)
	case slices.ContainsFunc(c.Missed, func(m Missed) bool { return m.Slots == 0 }):
		return fmt.Errorf("%w: a node missed in no slot", ErrContent)
	case !ascending(c.Answered, func(a Answer) uint32 { return a.Target }):
		return fmt.Errorf("%w: answers not ascending", ErrContent)
	case !ascending(c.Failed, func(n uint32) uint32 { return n }):
		return fmt.Errorf("%w: failed targets not ascending", ErrContent)
	case !ascending(c.NotServing, func(r Replica) uint64 { return r.Item }):
		return fmt.Errorf("%w: replicas not ascending", ErrContent)
	case slices.ContainsFunc(c.NotServing, func(r Replica) bool { return r.Item > dagcbor.MaxInt }):
		return fmt.Errorf("%w: item out of range", ErrContent)
	case !ascending(c.Heard, func(n uint32) uint32 { return n }):
		return fmt.Errorf("%w: heard nodes not ascending", ErrContent)
	}
	for _, a := range c.Answered {
		if _, both := slices.BinarySearch(c.Failed, a.Target); both {
			return fmt.Errorf("%w: target %d both answered and failed", ErrContent, a.Target)
		}
	}
	return nil
}

// ascending tells whether ids are strictly ascending and none is zero.
func ascending[T any, K cmp.Ordered](list []T, id func(T) K) bool {
	var last K
	for _, v := range list {
		if id(v) <= last {
			return false
		}
		last = id(v)
	}
	return true
}

// write encodes [version, flags, missed, answered, failed, notServing, heard].
// Pairs of integers are flat lists: with 1,000 nodes missed each byte counts.
func (c Content) write(w *dagcbor.Writer) {
	w.Array(7)
	w.Uint(Version)
	w.Uint(uint64(c.Flags))
	w.Array(2 * len(c.Missed))
	for _, m := range c.Missed {
		w.Uint(uint64(m.Node))
		w.Uint(uint64(m.Slots))
	}
	w.Array(len(c.Answered))
	for _, a := range c.Answered {
		a.write(w)
	}
	writeNodes(w, c.Failed)
	w.Array(2 * len(c.NotServing))
	for _, r := range c.NotServing {
		w.Uint(r.Item)
		w.Uint(uint64(r.Generation))
	}
	writeNodes(w, c.Heard)
}

func (a Answer) write(w *dagcbor.Writer) {
	serving := a.Digest != [32]byte{}
	if serving {
		w.Array(5)
	} else {
		w.Array(4)
	}
	w.Uint(uint64(a.Target))
	w.Uint(uint64(a.SlotOffset))
	w.ByteString(a.Nonce[:])
	w.ByteString(a.Signature[:])
	if serving {
		w.ByteString(a.Digest[:])
	}
}

func writeNodes(w *dagcbor.Writer, nodes []uint32) {
	w.Array(len(nodes))
	for _, n := range nodes {
		w.Uint(uint64(n))
	}
}

func readContent(r *dagcbor.Reader) Content {
	var c Content
	r.Array(7, 7)
	if v := r.Uint(math.MaxUint8); v != Version {
		r.Fail(fmt.Errorf("%w: version %d", ErrContent, v))
	}
	c.Flags = uint8(r.Uint(math.MaxUint8))
	c.Missed = readPairs(r, MaxNodes, func() Missed {
		return Missed{Node: readNode(r), Slots: uint32(r.Uint(math.MaxUint32))}
	})
	c.Answered = readList(r, MaxTargets, func() Answer { return readAnswer(r) })
	c.Failed = readList(r, MaxTargets, func() uint32 { return readNode(r) })
	c.NotServing = readPairs(r, MaxReplicas, func() Replica {
		return Replica{Item: r.Uint(dagcbor.MaxInt), Generation: uint32(r.Uint(math.MaxUint32))}
	})
	c.Heard = readList(r, MaxNodes, func() uint32 { return readNode(r) })
	if r.Err() == nil {
		if err := c.check(); err != nil {
			r.Fail(err)
		}
	}
	return c
}

func readAnswer(r *dagcbor.Reader) Answer {
	var a Answer
	n := r.Array(4, 5)
	a.Target = readNode(r)
	a.SlotOffset = uint8(r.Uint(math.MaxUint8))
	r.Fill(a.Nonce[:])
	r.Fill(a.Signature[:])
	if n == 5 {
		r.Fill(a.Digest[:])
		if bytes.Count(a.Digest[:], []byte{0}) == len(a.Digest) {
			r.Fail(fmt.Errorf("%w: a zero digest is left out", ErrContent))
		}
	}
	return a
}

// readNode reads a node id; ids start at 1.
func readNode(r *dagcbor.Reader) uint32 {
	n := uint32(r.Uint(math.MaxUint32))
	if n == 0 {
		r.Fail(fmt.Errorf("%w: node 0", ErrContent))
	}
	return n
}

func readList[T any](r *dagcbor.Reader, max int, one func() T) []T {
	return readN(r, r.Array(0, max), one)
}

func readPairs[T any](r *dagcbor.Reader, max int, one func() T) []T {
	n := r.Array(0, 2*max)
	if n%2 != 0 {
		r.Fail(fmt.Errorf("%w: half a pair", ErrContent))
	}
	return readN(r, n/2, one)
}

// readN returns nil for an empty list, so that decoding gives back what was
// encoded, and stops at the first error.
func readN[T any](r *dagcbor.Reader, n int, one func() T) []T {
	if n == 0 {
		return nil
	}
	list := make([]T, 0, n)
	for i := 0; i < n && r.Err() == nil; i++ {
		list = append(list, one())
	}
	return list
}
