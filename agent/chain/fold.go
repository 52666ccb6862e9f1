package chain

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// emptyState is the contracts before their first event.
func emptyState() *State {
	return &State{
		Funded: new(big.Int), Paid: new(big.Int), accPerUnit: new(big.Int),
		Nodes: map[uint32]*Node{}, Incidents: map[uint32]*Incident{},
		Workloads: map[uint32]*Workload{}, Assignments: map[uint64]*Assignment{}, Failed: map[uint64]uint32{},
	}
}

// fold applies the events of one block to the state before it and returns the
// state after it. Pure: before is not changed, and a block without events gives
// back before itself. events are in log order.
func fold(before *State, schedule epoch.Schedule, block Header, events []event) (*State, error) {
	if len(events) == 0 {
		return before, nil
	}
	f := newFolder(before, schedule, block)
	for i, ev := range events {
		if i > 0 && events[i-1].tx != ev.tx {
			if err := f.endTransaction(); err != nil {
				return nil, err
			}
		}
		if err := f.apply(ev); err != nil {
			return nil, fmt.Errorf("fold event %d of block %d: %w", i, block.Number, err)
		}
	}
	if err := f.endTransaction(); err != nil {
		return nil, err
	}
	return f.state, nil
}

// event is one decoded log of Network or Work.
type event struct {
	tx   common.Hash
	data any // one of the bindings' event types
}

// folder is the state being built. Maps and entries are copied before their
// first change, so that what was published stays as it was.
type folder struct {
	state    *State
	schedule epoch.Schedule
	block    Header
	epoch    epoch.Epoch // that contains the block's time
	snapshot bool        // this transaction attested or bootstrapped
	entries  []entry     // changes to accounts in this transaction

	left  map[uint32]epoch.Epoch // the last change of status in this block to one other than Down
	fresh map[any]bool           // entries already copied for this block
	own   struct{ nodes, incidents, workloads, assignments, failed bool }
}

func newFolder(before *State, schedule epoch.Schedule, block Header) *folder {
	s := *before
	s.Queue, s.Unplaced, s.Attested = slices.Clone(s.Queue), slices.Clone(s.Unplaced), slices.Clone(s.Attested)
	return &folder{state: &s, schedule: schedule, block: block, epoch: epochAt(schedule, block.Time), left: map[uint32]epoch.Epoch{}, fresh: map[any]bool{}}
}

// epochAt is the epoch of a block time; a block before genesis counts as epoch 0.
func epochAt(s epoch.Schedule, unix uint64) epoch.Epoch {
	per := uint64(s.SlotSeconds) * uint64(s.SlotsPerEpoch)
	if unix < s.Genesis || per == 0 {
		return 0
	}
	return epoch.Epoch((unix - s.Genesis) / per)
}

func (f *folder) endTransaction() error {
	if err := f.book(nil, 0); err != nil {
		return err
	}
	if f.snapshot {
		f.state.base = snapshotBase(f.state)
		f.snapshot = false
	}
	return nil
}

func (f *folder) moment() Moment { return Moment{Block: f.block.Number, Time: f.block.Time} }

// node gives a node to change.
func (f *folder) node(id uint32) (*Node, error) {
	old, ok := f.state.Nodes[id]
	if !ok {
		return nil, fmt.Errorf("event names unknown node %d", id)
	}
	if f.fresh[old] {
		return old, nil
	}
	n := *old
	f.putNode(&n)
	return &n, nil
}

func (f *folder) putNode(n *Node) {
	if !f.own.nodes {
		f.state.Nodes, f.own.nodes = maps.Clone(f.state.Nodes), true
	}
	f.state.Nodes[n.ID], f.fresh[n] = n, true
}

// incident gives an incident to change.
func (f *folder) incident(id uint32) (*Incident, error) {
	old, ok := f.state.Incidents[id]
	if !ok {
		return nil, fmt.Errorf("event names unknown incident %d", id)
	}
	if f.fresh[old] {
		return old, nil
	}
	i := *old
	i.Members, i.Replies = slices.Clone(i.Members), slices.Clone(i.Replies)
	f.putIncident(&i)
	return &i, nil
}

func (f *folder) putIncident(i *Incident) {
	if !f.own.incidents {
		f.state.Incidents, f.own.incidents = maps.Clone(f.state.Incidents), true
	}
	f.state.Incidents[i.ID], f.fresh[i] = i, true
}

// workload gives a workload to change.
func (f *folder) workload(id uint32) (*Workload, error) {
	old, ok := f.state.Workloads[id]
	if !ok {
		return nil, fmt.Errorf("event names unknown workload %d", id)
	}
	if f.fresh[old] {
		return old, nil
	}
	w := *old
	f.putWorkload(&w)
	return &w, nil
}

func (f *folder) putWorkload(w *Workload) {
	if !f.own.workloads {
		f.state.Workloads, f.own.workloads = maps.Clone(f.state.Workloads), true
	}
	f.state.Workloads[w.ID], f.fresh[w] = w, true
}

func (f *folder) putAssignment(a *Assignment) {
	f.ownAssignments()
	f.state.Assignments[a.Item] = a
	f.unqueue(a.Item)
	if a.Node == 0 {
		f.state.Unplaced = append(f.state.Unplaced, a.Item)
	}
}

// changeAssignment changes a replica's entry without moving it in the queue.
func (f *folder) changeAssignment(item uint64, change func(*Assignment)) error {
	old, ok := f.state.Assignments[item]
	if !ok {
		return fmt.Errorf("event names unknown replica %d of workload %d", uint8(item), item>>8)
	}
	a := *old
	change(&a)
	f.ownAssignments()
	f.state.Assignments[item] = &a
	return nil
}

func (f *folder) waits(item uint64) bool { return slices.Contains(f.state.Unplaced, item) }

func (f *folder) unqueue(item uint64) {
	f.state.Unplaced = slices.DeleteFunc(f.state.Unplaced, func(other uint64) bool { return other == item })
}

func (f *folder) dropAssignment(item uint64) {
	f.ownAssignments()
	delete(f.state.Assignments, item)
	f.unqueue(item)
}

func (f *folder) ownAssignments() {
	if !f.own.assignments {
		f.state.Assignments, f.own.assignments = maps.Clone(f.state.Assignments), true
	}
}

func (f *folder) putFailed(item uint64, generation uint32) {
	if !f.own.failed {
		f.state.Failed, f.own.failed = maps.Clone(f.state.Failed), true
	}
	f.state.Failed[item] = generation
}
