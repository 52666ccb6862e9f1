package chain

import (
	"math/big"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
)

// account is what a node did and earned, up to a moment of the attested-epoch
// clock. As in the contract, time between changes is added when it is read.
type account struct {
	cumUp   int64    // Up epochs minus debits
	balance *big.Int // wei; below zero is debt
	clock   uint64   // AttestedEpochs up to which both count
	acc     *big.Int // State.accPerUnit up to which balance counts
}

// Earned is what a node did and earned through the last attested epoch: Up
// epochs minus debits, and its balance in wei, which is debt below zero.
func (s *State) Earned(node uint32) (cumUp int64, balance *big.Int) {
	n, ok := s.Nodes[node]
	if !ok {
		return 0, new(big.Int)
	}
	a := s.settled(n.account, n.Units, earns(n.Status))
	return a.cumUp, a.balance
}

// Owed sums what nodes may claim. Debt of one is not set against another.
func (s *State) Owed() *big.Int {
	sum := new(big.Int)
	for id := range s.Nodes {
		if _, balance := s.Earned(id); balance.Sign() > 0 {
			sum.Add(sum, balance)
		}
	}
	return sum
}

func earns(s attestation.Status) bool {
	return s == attestation.StatusUp || s == attestation.StatusDraining
}

// settled is the account at the state's clock.
func (s *State) settled(a account, units uint32, earning bool) account {
	out := account{cumUp: a.cumUp, balance: new(big.Int), clock: s.AttestedEpochs, acc: s.accPerUnit}
	if a.balance != nil {
		out.balance.Set(a.balance)
	}
	if earning && a.acc != nil {
		out.cumUp += int64(s.AttestedEpochs - a.clock)
		gain := new(big.Int).Sub(s.accPerUnit, a.acc)
		out.balance.Add(out.balance, gain.Mul(gain, new(big.Int).SetUint64(uint64(units))))
	}
	return out
}

// entry is a change to an account that waits for the end of its transaction:
// only the Attested event, the last one, says what the epochs are worth.
type entry struct {
	node    uint32
	earning bool              // before the change
	epochs  func(int64) int64 // given the statement's toEpoch; nil: none
	paid    *big.Int          // claimed; nil: nothing
}

// book applies the entries of a transaction in their order.
func (f *folder) book(unitPay *big.Int, toEpoch int64) error {
	for _, e := range f.entries {
		n, err := f.node(e.node)
		if err != nil {
			return err
		}
		a := f.state.settled(n.account, n.Units, e.earning)
		if e.epochs != nil && unitPay != nil {
			epochs := e.epochs(toEpoch)
			a.cumUp += epochs
			worth := new(big.Int).Mul(big.NewInt(epochs), unitPay)
			a.balance.Add(a.balance, worth.Mul(worth, new(big.Int).SetUint64(uint64(n.Units))))
		}
		if e.paid != nil {
			a.balance.Sub(a.balance, e.paid)
		}
		n.account = a
	}
	f.entries = nil
	return nil
}

// bookStatus notes what a change of status does to pay. Down at e: e is the last
// epoch as Up. Up at e: e+1 is the first. The statement's other epochs count as
// the status before says.
func (f *folder) bookStatus(n *Node, to attestation.Status, e int64) {
	out := entry{node: n.ID, earning: earns(n.Status)}
	switch {
	case to == attestation.StatusDown:
		out.epochs = func(last int64) int64 { return e - last }
	case n.Status == attestation.StatusDown && to == attestation.StatusUp:
		out.epochs = func(last int64) int64 { return last - e }
	}
	f.entries = append(f.entries, out)
}

func (f *folder) debited(e *bindings.NetworkDebited) error {
	n, err := f.node(e.Node)
	if err != nil {
		return err
	}
	f.entries = append(f.entries, entry{node: n.ID, earning: earns(n.Status), epochs: func(int64) int64 { return -int64(e.Epochs) }})
	return nil
}

func (f *folder) claimed(e *bindings.NetworkClaimed) error {
	n, err := f.node(e.Node)
	if err != nil {
		return err
	}
	f.state.Paid = new(big.Int).Add(f.state.Paid, e.Amount)
	f.entries = append(f.entries, entry{node: n.ID, earning: earns(n.Status), paid: e.Amount})
	return nil
}
