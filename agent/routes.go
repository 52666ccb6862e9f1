package agent

import (
	"slices"
	"time"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/workload/gateway"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// routes tells the gateway where replicas run: where the newest block says,
// and, while a move is not final, also where the finalised one says.
type routes struct {
	sight   *sight
	heardIn func(epoch.Slot) []uint32
	spec    func(workload uint32) (spec.Spec, bool)
}

func (r routes) Routes(id uint32) ([]gateway.Route, bool) {
	v := r.sight.view.Load()
	w, known := v.Workloads[id]
	if !known || w.Closed {
		return nil, false
	}
	alive := r.alive(v.Schedule(), time.Now())
	var out []gateway.Route
	add := func(a *chain.Assignment) {
		if a == nil || a.Node == 0 || slices.ContainsFunc(out, func(r gateway.Route) bool {
			return r.Replica == a.Replica() && r.Node == a.Node
		}) {
			return
		}
		out = append(out, gateway.Route{
			Replica: a.Replica(), Node: a.Node, Generation: a.Generation,
			Peer: peerID(v.Nodes[a.Node].PeerKey), Alive: alive(a.Node),
		})
	}
	for replica := range w.Replicas {
		item := chain.Item(id, replica)
		add(v.Assignments[item])
		add(v.Final.Assignments[item])
	}
	return out, true
}

// TimeLimit is the spec's, once this node has read it.
func (r routes) TimeLimit(id uint32) (time.Duration, bool) {
	s, known := r.spec(id)
	return s.Limits.Time(), known
}

// Origin is the spec's too.
func (r routes) Origin(id uint32) (string, bool) {
	s, known := r.spec(id)
	return s.Origin, known && s.Origin != ""
}

// alive: heard in the slot that runs or in the one before.
func (r routes) alive(s epoch.Schedule, now time.Time) func(uint32) bool {
	slot, started := s.SlotAt(now)
	if !started || slot == 0 {
		return func(uint32) bool { return true }
	}
	current, before := r.heardIn(slot), r.heardIn(slot-1)
	return func(node uint32) bool {
		_, now := slices.BinarySearch(current, node)
		_, then := slices.BinarySearch(before, node)
		return now || then
	}
}
