package observer

import (
	"bytes"
	"cmp"
	"maps"
	"slices"
	"sync"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// keepEpochs is how long heartbeats stay in memory: the epoch being heard, the
// one being observed, and one more for a late proposer.
const keepEpochs = 3

// heard is the memory of who beat in which slot, with the signatures that
// prove it. Safe for concurrent use: validators write, stages read.
type heard struct {
	mu    sync.Mutex
	slots map[epoch.Slot]map[uint32]heartbeat.Verified
}

func newHeard() *heard { return &heard{slots: map[epoch.Slot]map[uint32]heartbeat.Verified{}} }

// has lets the validator drop a duplicate before the expensive check.
func (h *heard) has(slot epoch.Slot, node uint32) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	_, ok := h.slots[slot][node]
	return ok
}

func (h *heard) add(v heartbeat.Verified) {
	slot, node := v.Heartbeat().Slot, v.Heartbeat().Node
	h.mu.Lock()
	defer h.mu.Unlock()
	nodes := h.slots[slot]
	if nodes == nil {
		nodes = map[uint32]heartbeat.Verified{}
		h.slots[slot] = nodes
	}
	if _, known := nodes[node]; !known {
		nodes[node] = v
	}
}

// in lists who was heard in the slot, sorted.
func (h *heard) in(slot epoch.Slot) []uint32 {
	h.mu.Lock()
	defer h.mu.Unlock()
	ids := make([]uint32, 0, len(h.slots[slot]))
	for id := range h.slots[slot] {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// missed is the mask of slots of the epoch in which node was not heard.
func (h *heard) missed(s epoch.Schedule, e epoch.Epoch, node uint32) (mask uint32, count int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	first := s.FirstSlot(e)
	for i := range s.SlotsPerEpoch {
		if _, ok := h.slots[first+epoch.Slot(i)][node]; !ok {
			mask |= 1 << i
			count++
		}
	}
	return mask, count
}

// aggregates collapses each slot's heartbeats, one aggregate for each beacon
// they were signed under. Shares whose small-order part would spoil the sum
// are culled: no torsion enters evidence. A few nodes that beat under every
// beacon of the last hours can not make evidence too large to encode: each slot
// gets an equal part of the room, for the beacons most nodes beat under.
func (h *heard) aggregates(s epoch.Schedule, e epoch.Epoch) []evidence.SlotAggregate {
	var out []evidence.SlotAggregate
	for i := range s.SlotsPerEpoch {
		for _, beats := range h.byBeacon(s.FirstSlot(e)+epoch.Slot(i), max(1, evidence.MaxSlots/int(s.SlotsPerEpoch))) {
			if a, _, err := evidence.Collapse(beats); err == nil {
				out = append(out, a)
			}
		}
	}
	return out
}

// byBeacon groups a slot's heartbeats by beacon and returns the largest groups,
// at most so many, in the order evidence lists aggregates: by block number,
// then hash.
func (h *heard) byBeacon(slot epoch.Slot, most int) [][]heartbeat.Verified {
	h.mu.Lock()
	groups := map[heartbeat.Beacon][]heartbeat.Verified{}
	for _, v := range h.slots[slot] {
		groups[v.Beacon()] = append(groups[v.Beacon()], v)
	}
	h.mu.Unlock()
	order := func(a, b heartbeat.Beacon) int {
		return cmp.Or(cmp.Compare(a.Number, b.Number), bytes.Compare(a.Hash[:], b.Hash[:]))
	}
	beacons := slices.SortedFunc(maps.Keys(groups), func(a, b heartbeat.Beacon) int {
		return cmp.Or(cmp.Compare(len(groups[b]), len(groups[a])), order(a, b))
	})
	beacons = beacons[:min(len(beacons), most)]
	slices.SortFunc(beacons, order)
	out := make([][]heartbeat.Verified, len(beacons))
	for i, b := range beacons {
		out[i] = groups[b]
	}
	return out
}

// forget drops what is older than the epochs kept.
func (h *heard) forget(s epoch.Schedule, current epoch.Epoch) {
	if current < keepEpochs {
		return
	}
	oldest := s.FirstSlot(current - keepEpochs)
	h.mu.Lock()
	defer h.mu.Unlock()
	for slot := range h.slots {
		if slot < oldest {
			delete(h.slots, slot)
		}
	}
}
