package devnet

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// transitionDown is the contract's number for the kind of transition that ends a node's time as Up.
const transitionDown = 3

// moveBatch is how many moves in one transaction the figure for a moved replica is about.
const moveBatch = 10

// attestation is what one attest transaction carried and cost.
type attestation struct {
	gas        uint64
	downs      int
	nonSigners int
	quiet      bool
}

// measureGas reads receipts and inputs of the transactions behind the events.
func (d *Devnet) measureGas(ctx context.Context, events []ledger.Event) (GasFound, error) {
	var found GasFound
	var register, claim, move []uint64
	var attests []attestation
	moved := make(map[common.Hash]uint64)
	for _, e := range events {
		switch v := e.Value.(type) {
		case *bindings.NetworkNodeRegistered, *bindings.NetworkClaimed:
			gas, err := d.gasUsed(ctx, e.Tx)
			if err != nil {
				return found, err
			}
			if _, ok := e.Value.(*bindings.NetworkClaimed); ok {
				claim = append(claim, gas)
			} else {
				register = append(register, gas)
			}
		case *bindings.WorkReplicaAssigned:
			if v.From != 0 {
				moved[e.Tx]++
			}
		case *bindings.NetworkAttested:
			a, err := d.readAttestation(ctx, e.Tx)
			if err != nil {
				return found, err
			}
			attests = append(attests, a)
		}
	}
	largest := uint64(0)
	for _, n := range moved {
		largest = max(largest, n)
	}
	for tx, n := range moved {
		// What a move costs shows in a batch; single ones are counted only when there was none.
		if n < min(largest, moveBatch) {
			continue
		}
		gas, err := d.gasUsed(ctx, tx)
		if err != nil {
			return found, err
		}
		move = append(move, gas/n)
	}
	found.Register, found.Claim, found.Move = median(register), median(claim), median(move)
	found.AttestQuiet, found.TransitionDown = attestGas(attests)
	return found, nil
}

// attestGas separates what a node going down adds from what any attestation costs.
func attestGas(all []attestation) (quiet, down uint64) {
	byNonSigners := make(map[int][]uint64)
	fewest := -1
	for _, a := range all {
		if !a.quiet {
			continue
		}
		byNonSigners[a.nonSigners] = append(byNonSigners[a.nonSigners], a.gas)
		if fewest < 0 || a.nonSigners < fewest {
			fewest = a.nonSigners
		}
	}
	if fewest < 0 {
		return 0, 0
	}
	quiet = median(byNonSigners[fewest])
	var downs []uint64
	for _, a := range all {
		if a.downs == 0 {
			continue
		}
		base := quiet
		if same := byNonSigners[a.nonSigners]; len(same) > 0 {
			base = median(same)
		}
		if a.gas > base {
			downs = append(downs, (a.gas-base)/uint64(a.downs))
		}
	}
	return quiet, median(downs)
}

func (d *Devnet) readAttestation(ctx context.Context, hash common.Hash) (attestation, error) {
	gas, err := d.gasUsed(ctx, hash)
	if err != nil {
		return attestation{}, err
	}
	tx, _, err := d.client.TransactionByHash(ctx, hash)
	if err != nil {
		return attestation{}, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	s, c, err := d.Ledger.Call(tx.Data())
	if err != nil {
		return attestation{}, err
	}
	a := attestation{gas: gas, nonSigners: len(c.NonSigners)}
	for _, t := range s.Transitions {
		if t.Kind == transitionDown {
			a.downs++
		}
	}
	a.quiet = len(s.Transitions) == 0 && len(s.Debits) == 0 && len(c.QueueKeys) == 0
	return a, nil
}

func (d *Devnet) gasUsed(ctx context.Context, tx common.Hash) (uint64, error) {
	r, err := d.client.TransactionReceipt(ctx, tx)
	if err != nil {
		return 0, fmt.Errorf("read receipt of %s: %w", tx, err)
	}
	return r.GasUsed, nil
}

// median is the lower of the two middle ones, 0 of none.
func median(all []uint64) uint64 {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Clone(all)
	slices.Sort(sorted)
	return sorted[(len(sorted)-1)/2]
}
