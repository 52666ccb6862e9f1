// Package roster is who counts right now: the tally's base with every BLS key
// parsed once. It is immutable; a new base makes a new roster.
package roster

import (
	"fmt"

	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
)

// Roster answers questions about members and Pending nodes of one base.
type Roster struct {
	Base  attestation.Base
	nodes map[uint32]entry
}

type entry struct {
	node   attestation.Member
	key    *bls.Key
	member bool
}

// New parses what previous did not hold already: parsing costs a subgroup
// check, and sets change slowly. previous may be nil.
func New(base attestation.Base, previous *Roster) (*Roster, error) {
	r := &Roster{Base: base, nodes: make(map[uint32]entry, len(base.Members)+len(base.Pending))}
	add := func(m attestation.Member, member bool) error {
		key, known := previous.keyOf(m.ID, m.PublicKey)
		if !known {
			parsed, err := bls.ParseKey(m.PublicKey)
			if err != nil {
				return fmt.Errorf("parse key of node %d: %w", m.ID, err)
			}
			key = parsed
		}
		r.nodes[m.ID] = entry{node: m, key: key, member: member}
		return nil
	}
	for _, m := range base.Members {
		if err := add(m, true); err != nil {
			return nil, err
		}
	}
	for _, m := range base.Pending {
		if err := add(m, false); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (r *Roster) keyOf(id uint32, want bls.PublicKey) (*bls.Key, bool) {
	if r == nil {
		return nil, false
	}
	e, ok := r.nodes[id]
	if !ok || e.node.PublicKey != want {
		return nil, false
	}
	return e.key, true
}

// Node finds a member or a Pending node.
func (r *Roster) Node(id uint32) (attestation.Member, bool) {
	e, ok := r.nodes[id]
	return e.node, ok
}

// Member finds a member of the voting set, whatever its status.
func (r *Roster) Member(id uint32) (attestation.Member, bool) {
	e, ok := r.nodes[id]
	return e.node, ok && e.member
}

// Key is the node's parsed BLS key, nil when the node is unknown.
func (r *Roster) Key(id uint32) *bls.Key { return r.nodes[id].key }
