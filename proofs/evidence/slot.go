package evidence

import (
	"errors"
	"fmt"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// Collapse turns the verified heartbeats of one slot under one beacon into one aggregate.
// Heartbeats whose small-order parts would spoil the sum are left out and their nodes
// returned; so are second heartbeats of one node, silently. All must share slot and beacon.
func Collapse(beats []heartbeat.Verified) (aggregate SlotAggregate, culled []uint32, err error) {
	if len(beats) == 0 {
		return SlotAggregate{}, nil, errors.New("collapse heartbeats: none given")
	}
	first := beats[0]
	aggregate.Slot, aggregate.Beacon = first.Heartbeat().Slot, first.Beacon()

	seen := make(map[uint32]bool, len(beats))
	nodes := make([]uint32, 0, len(beats))
	sigs := make([]bls.Signature, 0, len(beats))
	for _, v := range beats {
		h := v.Heartbeat()
		if h.Slot != aggregate.Slot || v.Beacon() != aggregate.Beacon {
			return SlotAggregate{}, nil, errors.New("collapse heartbeats: of several slots or beacons")
		}
		if h.Node == 0 || h.Node >= 8*MaxBitmap {
			return SlotAggregate{}, nil, fmt.Errorf("collapse heartbeats: node %d does not fit the bitmap", h.Node)
		}
		if !seen[h.Node] {
			seen[h.Node] = true
			nodes = append(nodes, h.Node)
			sigs = append(sigs, h.Signature)
		}
	}

	sum, err := bls.AggregateSignatures(sigs...)
	if err == nil {
		err = bls.InSubgroup(sum)
	}
	if err != nil {
		drop := bls.CullTorsion(sigs)
		nodes, sigs, culled = without(nodes, sigs, drop)
		if sum, err = bls.AggregateSignatures(sigs...); err == nil {
			err = bls.InSubgroup(sum)
		}
		if err != nil {
			return SlotAggregate{}, culled, fmt.Errorf("collapse heartbeats: %w", err)
		}
	}
	aggregate.Signature = sum
	aggregate.Bitmap = bitmapOf(nodes)
	return aggregate, culled, nil
}

// without removes the entries at the given increasing indices and returns their nodes.
func without(nodes []uint32, sigs []bls.Signature, drop []int) ([]uint32, []bls.Signature, []uint32) {
	keptNodes := make([]uint32, 0, len(nodes))
	keptSigs := make([]bls.Signature, 0, len(sigs))
	var dropped []uint32
	for i := range nodes {
		if len(drop) > 0 && drop[0] == i {
			drop = drop[1:]
			dropped = append(dropped, nodes[i])
			continue
		}
		keptNodes = append(keptNodes, nodes[i])
		keptSigs = append(keptSigs, sigs[i])
	}
	return keptNodes, keptSigs, dropped
}

// bitmapOf is the shortest bitmap with these nodes.
func bitmapOf(nodes []uint32) []byte {
	var highest uint32
	for _, n := range nodes {
		highest = max(highest, n)
	}
	bitmap := make([]byte, highest/8+1)
	for _, n := range nodes {
		bitmap[n/8] |= 1 << (n % 8)
	}
	return bitmap
}

// Nodes lists the nodes of the bitmap in increasing order.
func (a SlotAggregate) Nodes() []uint32 {
	var nodes []uint32
	for i, b := range a.Bitmap {
		for bit := range 8 {
			if b&(1<<bit) != 0 {
				nodes = append(nodes, uint32(8*i+bit))
			}
		}
	}
	return nodes
}

// Verify checks the aggregate against the keys of the nodes it names; key returns nil for
// a node that is not known.
func (a SlotAggregate) Verify(d eip712.Domain, key func(node uint32) *bls.Key) error {
	if err := a.validate(); err != nil {
		return fmt.Errorf("verify slot aggregate: %w", err)
	}
	nodes := a.Nodes()
	keys := make([]*bls.Key, len(nodes))
	for i, n := range nodes {
		if keys[i] = key(n); keys[i] == nil {
			return fmt.Errorf("verify slot aggregate: node %d has no key", n)
		}
	}
	sum, err := bls.AggregateKeys(keys...)
	if err != nil {
		return fmt.Errorf("verify slot aggregate: %w", err)
	}
	if err := sum.Verify(heartbeat.Message(d, a.Slot, a.Beacon.Hash), a.Signature); err != nil {
		return fmt.Errorf("verify slot aggregate: %w", err)
	}
	return nil
}
