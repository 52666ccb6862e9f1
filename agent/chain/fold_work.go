package chain

import (
	"fmt"
	"math/big"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

func (f *folder) applyWork(ev event) error {
	switch e := ev.data.(type) {
	case *bindings.WorkWorkloadCreated:
		f.workloadCreated(e)
	case *bindings.WorkWorkloadFunded:
		return f.workloadFunded(e)
	case *bindings.WorkWorkloadClosed:
		return f.workloadClosed(e)
	case *bindings.WorkReplicaAssigned:
		f.putAssignment(&Assignment{
			Item: Item(e.Workload, e.Replica), Node: e.Node, Generation: e.Generation, Since: e.Clock,
			Block: f.block.Number, BlockHash: f.block.Hash,
		})
	case *bindings.WorkWorkloadScaled:
		return f.workloadScaled(e)
	case *bindings.WorkWorkloadUpdated:
		return f.workloadUpdated(e)
	case *bindings.WorkWorkloadExpired:
		return nil // its replicas said so, each for itself
	case *bindings.WorkReplicaRenewed:
		return f.changeAssignment(Item(e.Workload, e.Replica), func(a *Assignment) {
			a.Generation, a.Block, a.BlockHash = e.Generation, f.block.Number, f.block.Hash
		})
	case *bindings.WorkReplicaUnplaced:
		return f.replicaUnplaced(e)
	case *bindings.WorkReplicaRearmed:
		return f.changeAssignment(Item(e.Workload, e.Replica), func(a *Assignment) {
			a.SeedBlock = e.BlockNumber
		})
	case *bindings.WorkReplicaSettled:
		return f.replicaSettled(e)
	case *bindings.WorkBountyPaid:
		return f.bountyPaid(e)
	default:
		return fmt.Errorf("no rule for event %T", ev.data)
	}
	return nil
}

// retryDelay is how many blocks the contract makes a replica wait before its
// next attempt to be placed: twice as many each time, up to 64.
func retryDelay(attempt uint8) uint64 {
	if attempt == 0 {
		return 0
	}
	return 1 << min(attempt, 6)
}

// unplaced is a replica that waits in the queue from this block on.
func (f *folder) unplaced(item uint64, generation uint32, attempt uint8) *Assignment {
	return &Assignment{
		Item: item, Generation: generation, Attempt: attempt,
		Block: f.block.Number, BlockHash: f.block.Hash, SeedBlock: f.block.Number + retryDelay(attempt),
	}
}

// workloadCreated: all replicas wait for a node.
func (f *folder) workloadCreated(e *bindings.WorkWorkloadCreated) {
	w := &Workload{
		ID: e.Workload, Owner: e.Owner, Spec: e.Spec, Revision: 1, Driver: e.Driver, Replicas: e.Replicas,
		MaxPerDomain: e.MaxPerDomain, Price: e.Price, Escrow: e.Escrow, EndsAt: e.EndsAt,
	}
	f.putWorkload(w)
	for r := range w.Replicas {
		f.putAssignment(f.unplaced(Item(w.ID, r), 0, 0))
	}
}

// workloadFunded: a workload that was dry starts anew, with what it had placed.
func (f *folder) workloadFunded(e *bindings.WorkWorkloadFunded) error {
	w, err := f.workload(e.Workload)
	if err != nil {
		return err
	}
	if w.Expired(f.state.AttestedEpochs) {
		for r := range w.Replicas {
			old := f.state.Assignments[Item(w.ID, r)]
			switch {
			case old == nil:
				return fmt.Errorf("event names unknown replica %d of workload %d", r, w.ID)
			case old.Node != 0:
				a := *old
				a.Since = f.state.AttestedEpochs
				f.putAssignment(&a)
			case !f.waits(old.Item):
				f.putAssignment(f.unplaced(old.Item, old.Generation, 0))
			}
		}
	}
	w.Escrow = new(big.Int).Add(w.Escrow, e.Amount)
	w.EndsAt = e.EndsAt
	return nil
}

func (f *folder) workloadClosed(e *bindings.WorkWorkloadClosed) error {
	w, err := f.workload(e.Workload)
	if err != nil {
		return err
	}
	w.Closed, w.Escrow = true, new(big.Int)
	for r := range uint8(maxReplicas) { // also those it was scaled down by
		f.dropAssignment(Item(w.ID, r))
	}
	return nil
}

// maxReplicas of a workload, as in the contract.
const maxReplicas = 32

// workloadScaled: what is too much is nowhere from this block on, what is new
// waits, unless it still did.
func (f *folder) workloadScaled(e *bindings.WorkWorkloadScaled) error {
	w, err := f.workload(e.Workload)
	if err != nil {
		return err
	}
	for r := e.Replicas; r < w.Replicas; r++ {
		item := Item(w.ID, r)
		old := f.state.Assignments[item]
		if old == nil {
			return fmt.Errorf("event names unknown replica %d of workload %d", r, w.ID)
		}
		f.putAssignment(f.unplaced(item, old.Generation, 0))
		f.unqueue(item)
	}
	for r := w.Replicas; r < e.Replicas; r++ {
		item := Item(w.ID, r)
		a := f.unplaced(item, 0, 0)
		if old := f.state.Assignments[item]; old != nil {
			a.Generation = old.Generation
		}
		f.putAssignment(a)
	}
	w.Replicas, w.MaxPerDomain, w.EndsAt = e.Replicas, e.MaxPerDomain, e.EndsAt
	return nil
}

// workloadUpdated: replicas follow by getting their next generation.
func (f *folder) workloadUpdated(e *bindings.WorkWorkloadUpdated) error {
	w, err := f.workload(e.Workload)
	if err != nil {
		return err
	}
	w.Spec, w.Revision = e.Spec, e.Revision
	return nil
}

// replicaUnplaced: it waits in the queue, or, when its workload is dry, for funds.
func (f *folder) replicaUnplaced(e *bindings.WorkReplicaUnplaced) error {
	w, err := f.workload(e.Workload)
	if err != nil {
		return err
	}
	a := f.unplaced(Item(e.Workload, e.Replica), e.Generation, e.Attempt)
	f.putAssignment(a)
	if w.Expired(f.state.AttestedEpochs) {
		f.unqueue(a.Item)
	}
	return nil
}

// replicaSettled: the escrow paid host and owner, up to now.
func (f *folder) replicaSettled(e *bindings.WorkReplicaSettled) error {
	w, err := f.workload(e.Workload)
	if err != nil {
		return err
	}
	w.Escrow = new(big.Int).Sub(w.Escrow, new(big.Int).Add(e.Fee, e.Refund))
	return f.changeAssignment(Item(e.Workload, e.Replica), func(a *Assignment) { a.Since += e.Elapsed })
}

// bountyPaid: what nobody has earned yet shrank, so the workload may end earlier.
func (f *folder) bountyPaid(e *bindings.WorkBountyPaid) error {
	w, err := f.workload(e.Workload)
	if err != nil {
		return err
	}
	w.Escrow = new(big.Int).Sub(w.Escrow, e.Amount)
	clock := f.state.AttestedEpochs
	free := new(big.Int).Set(w.Escrow)
	for r := range w.Replicas {
		if a := f.state.Assignments[Item(w.ID, r)]; a != nil && a.Node != 0 && clock > a.Since {
			free.Sub(free, new(big.Int).Mul(w.Price, new(big.Int).SetUint64(clock-a.Since)))
		}
	}
	perEpoch := new(big.Int).Mul(w.Price, big.NewInt(int64(w.Replicas)))
	if perEpoch.Sign() <= 0 || free.Sign() < 0 {
		return fmt.Errorf("bounty of workload %d exceeds its free escrow", w.ID)
	}
	if end := new(big.Int).Div(free, perEpoch); end.IsUint64() && clock+end.Uint64() < w.EndsAt {
		w.EndsAt = clock + end.Uint64()
	}
	return nil
}
