package devnet

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// accounts follows the money from events alone, by the rules of the protocol, to be compared with what the contract
// says and holds.
type accounts struct {
	units   map[uint32]uint32
	owner   map[uint32]common.Address
	earning map[uint32]bool // Up or Draining
	earned  map[uint32]*big.Int
	claimed map[uint32]*big.Int
	epochs  map[uint32]uint64 // attested epochs it was paid for
	funded  *big.Int
	paid    *big.Int
	total   uint64 // attested epochs
	wrong   []string
}

// count folds events up to and with a block.
func count(events []ledger.Event, block uint64) *accounts {
	a := &accounts{
		units: map[uint32]uint32{}, owner: map[uint32]common.Address{}, earning: map[uint32]bool{},
		earned: map[uint32]*big.Int{}, claimed: map[uint32]*big.Int{}, epochs: map[uint32]uint64{},
		funded: new(big.Int), paid: new(big.Int),
	}
	var changes []any // of the attestation whose last event is still to come
	for _, e := range events {
		if e.Block > block {
			break
		}
		switch v := e.Value.(type) {
		case *bindings.NetworkNodeRegistered:
			a.units[v.Node], a.owner[v.Node] = v.Units, v.Owner
			a.earned[v.Node], a.claimed[v.Node] = new(big.Int), new(big.Int)
		case *bindings.NetworkBootstrapped:
			for id := range a.units {
				a.earning[id] = true
			}
			changes = nil
		case *bindings.NetworkStatusChanged, *bindings.NetworkDebited:
			changes = append(changes, e.Value)
		case *bindings.NetworkAttested:
			a.attested(v, changes)
			changes = nil
		case *bindings.NetworkFunded:
			a.funded.Add(a.funded, v.Amount)
		case *bindings.NetworkClaimed:
			if due := new(big.Int).Sub(a.earned[v.Node], a.claimed[v.Node]); due.Cmp(v.Amount) != 0 {
				a.wrong = append(a.wrong, fmt.Sprintf("a claim for node %d paid %s wei, by the events %s were due", v.Node, v.Amount, due))
			}
			a.paid.Add(a.paid, v.Amount)
			a.claimed[v.Node].Add(a.claimed[v.Node], v.Amount)
		}
	}
	return a
}

// attested pays one range: all of it to who earned when it began, then what changes within it add and take.
func (a *accounts) attested(v *bindings.NetworkAttested, changes []any) {
	length := v.ToEpoch - v.FromEpoch + 1
	a.total += length
	epochs := make(map[uint32]int64)
	for id, on := range a.earning {
		if on {
			epochs[id] = int64(length)
		}
	}
	for _, c := range changes {
		switch c := c.(type) {
		case *bindings.NetworkDebited:
			epochs[c.Node] -= int64(c.Epochs)
		case *bindings.NetworkStatusChanged:
			earns := c.Status == ledger.StatusUp || c.Status == ledger.StatusDraining
			rest := int64(v.ToEpoch) - int64(c.Epoch)
			switch {
			case earns && !a.earning[c.Node]:
				epochs[c.Node] += rest
			case !earns && a.earning[c.Node]:
				epochs[c.Node] -= rest
			}
			a.earning[c.Node] = earns
		}
	}
	for id, n := range epochs {
		pay := new(big.Int).Mul(v.UnitPay, big.NewInt(int64(a.units[id])))
		a.earned[id].Add(a.earned[id], pay.Mul(pay, big.NewInt(n)))
		if n > 0 {
			a.epochs[id] += uint64(n)
		}
	}
}

// compare lists where the contract, read at the block, says something else than the events.
func (a *accounts) compare(ctx context.Context, l *ledger.Ledger) ([]string, error) {
	wrong := slices.Clone(a.wrong)
	state, err := l.State(ctx)
	if err != nil {
		return nil, err
	}
	differ := func(what string, want, got *big.Int) {
		if want.Cmp(got) != 0 {
			wrong = append(wrong, fmt.Sprintf("%s is %s wei, by the events it must be %s", what, got, want))
		}
	}
	owed, stake := new(big.Int), new(big.Int)
	for id, units := range a.units {
		n, err := l.Node(ctx, id)
		if err != nil {
			return nil, err
		}
		rest := new(big.Int).Sub(a.earned[id], a.claimed[id])
		differ(fmt.Sprintf("pay of node %d", id), rest, n.Accrued)
		if rest.Sign() > 0 {
			owed.Add(owed, rest)
		}
		stake.Add(stake, l.Stake(units))
		balance, err := l.Balance(ctx, a.owner[id])
		if err != nil {
			return nil, err
		}
		differ(fmt.Sprintf("token balance of the owner of node %d", id), a.claimed[id], balance)
	}
	differ("funded", a.funded, state.Funded)
	differ("paid", a.paid, state.Paid)
	differ("owed", owed, state.Owed)
	held, err := l.Balance(ctx, l.Network)
	if err != nil {
		return nil, err
	}
	reserve := new(big.Int).Sub(a.funded, a.paid)
	differ("token balance of the Network contract", stake.Add(stake, reserve), held)
	if a.total != state.AttestedEpochs {
		wrong = append(wrong, fmt.Sprintf("attested epochs are %d, by the events they must be %d", state.AttestedEpochs, a.total))
	}
	return wrong, nil
}
