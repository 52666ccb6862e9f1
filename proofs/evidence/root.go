// Package evidence gives the facts behind a settled epoch one canonical form: a DAG-CBOR
// root block per epoch, addressed by CIDv1 with sha2-256, linked to the previous epoch's.
//
// The root's digest is signed by the quorum and held by the contract, so a block that
// encodes differently is a different block: decoding refuses anything but the canonical
// encoding, and refuses size before it decodes at all.
package evidence

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"math"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// Limits of a root. They leave room for a full network: 1,024 observers of 41 encoded
// bytes each, 32 slots (what an observation's slot mask can hold) with a full bitmap,
// and a state that mentions every node.
const (
	MaxObservations = 1024
	MaxSlots        = 32
	MaxBitmap       = 512 // node ids up to 4,095
	MaxState        = 64 << 10
	MaxRoot         = 128 << 10
)

// Version is the version of the root's layout, its first member.
const Version = 1

// Root is the evidence of one epoch.
type Root struct {
	Epoch        epoch.Epoch
	Observations []cid.Cid       // observation blocks, by observer id
	Slots        []SlotAggregate // by slot, then beacon number, then beacon hash
	State        []byte          // encoded tally state
	Prev         cid.Cid         // root of the epoch before; undefined for the first
}

// SlotAggregate says which nodes' heartbeats of one slot under one beacon the proposer
// held, as one signature. It informs; the tally does not read it.
type SlotAggregate struct {
	Slot      epoch.Slot
	Beacon    heartbeat.Beacon
	Bitmap    []byte // bit n%8 (from the least significant) of byte n/8 is node n
	Signature bls.Signature
}

// validate reports the first reason a root has no canonical encoding.
func (r Root) validate() error {
	switch {
	case uint64(r.Epoch) > math.MaxInt64:
		return fmt.Errorf("epoch %d is out of range", r.Epoch)
	case len(r.Observations) > MaxObservations:
		return fmt.Errorf("%d observations, at most %d", len(r.Observations), MaxObservations)
	case len(r.Slots) > MaxSlots:
		return fmt.Errorf("%d slots, at most %d", len(r.Slots), MaxSlots)
	case len(r.State) > MaxState:
		return fmt.Errorf("state of %d bytes, at most %d", len(r.State), MaxState)
	}
	seen := make(map[cid.Cid]bool, len(r.Observations))
	for i, c := range r.Observations {
		if err := checkCID(c, cid.DagCBOR); err != nil {
			return fmt.Errorf("observation %d: %w", i, err)
		}
		if seen[c] {
			return fmt.Errorf("observation %d is listed twice", i)
		}
		seen[c] = true
	}
	for i, a := range r.Slots {
		if err := a.validate(); err != nil {
			return fmt.Errorf("slot aggregate %d: %w", i, err)
		}
		if i > 0 && r.Slots[i-1].compare(a) >= 0 {
			return fmt.Errorf("slot aggregate %d is out of order", i)
		}
	}
	if r.Prev.Defined() {
		if err := checkCID(r.Prev, cid.DagCBOR); err != nil {
			return fmt.Errorf("previous root: %w", err)
		}
	}
	return nil
}

func (a SlotAggregate) validate() error {
	switch n := len(a.Bitmap); {
	case uint64(a.Slot) > math.MaxInt64:
		return fmt.Errorf("slot %d is out of range", a.Slot)
	case a.Beacon.Number > math.MaxInt64:
		return fmt.Errorf("beacon number %d is out of range", a.Beacon.Number)
	case n == 0 || n > MaxBitmap:
		return fmt.Errorf("bitmap of %d bytes, want 1 to %d", n, MaxBitmap)
	case a.Bitmap[n-1] == 0:
		return errors.New("bitmap ends in a zero byte")
	case a.Bitmap[0]&1 != 0:
		return errors.New("bitmap names node 0")
	}
	return nil
}

func (a SlotAggregate) compare(b SlotAggregate) int {
	return cmp.Or(
		cmp.Compare(a.Slot, b.Slot),
		cmp.Compare(a.Beacon.Number, b.Beacon.Number),
		bytes.Compare(a.Beacon.Hash[:], b.Beacon.Hash[:]),
	)
}
