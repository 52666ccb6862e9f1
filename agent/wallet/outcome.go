package wallet

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/journal"
)

// Status is how a transaction ended.
type Status string

// The ends of a transaction.
const (
	Success   Status = "success"
	Reverted  Status = "reverted"  // mined, refused by the contract
	Cancelled Status = "cancelled" // its nonce was spent on nothing, on request
	Conflict  Status = "conflict"  // its nonce was spent by someone else with this key
)

// Outcome is what became of a transaction.
type Outcome struct {
	Key    string
	Status Status
	Hash   common.Hash // of the try that was mined
	Block  uint64
	Reason string // Reverted: the contract's error with its arguments
	Cost   *big.Int
}

// Err is nil for a transaction that did what it was sent for.
func (o Outcome) Err() error {
	switch o.Status {
	case Success:
		return nil
	case Reverted:
		return &RevertedError{Outcome: o}
	case Conflict:
		return fmt.Errorf("send %q: %w", o.Key, ErrConflict)
	default:
		return fmt.Errorf("send %q: %s", o.Key, o.Status)
	}
}

// RevertedError is a transaction that was mined and refused by the contract.
type RevertedError struct{ Outcome Outcome }

func (e *RevertedError) Error() string {
	return fmt.Sprintf("send %q: reverted in block %d: %s", e.Outcome.Key, e.Outcome.Block, e.Outcome.Reason)
}

func (o Outcome) result() journal.Result {
	return journal.Result{Key: o.Key, Status: string(o.Status), Hash: o.Hash.Hex(), Block: o.Block, Reason: o.Reason, Cost: o.Cost}
}

func outcomeOf(r journal.Result) Outcome {
	return Outcome{Key: r.Key, Status: Status(r.Status), Hash: common.HexToHash(r.Hash), Block: r.Block, Reason: r.Reason, Cost: r.Cost}
}
