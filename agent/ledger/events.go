package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// Event is one log of the deployment. Value is a pointer to the generated event type.
type Event struct {
	Block uint64
	Time  uint64 // of the block, unix seconds
	Tx    common.Hash
	Value any
}

type decoder func(*types.Log) (any, error)

func as[E any](unpack func(*types.Log) (*E, error)) decoder {
	return func(l *types.Log) (any, error) { return unpack(l) }
}

// decoders maps the first topic of every event this package knows to its decoder.
func decoders(c codec) (map[common.Hash]decoder, error) {
	network, work, token := c.network.GetABI(), c.work.GetABI(), c.token.GetABI()
	out := make(map[common.Hash]decoder)
	for name, d := range map[string]decoder{
		"NodeRegistered":   as(c.network.UnpackNodeRegisteredEvent),
		"ChangeQueued":     as(c.network.UnpackChangeQueuedEvent),
		"ChangeApplied":    as(c.network.UnpackChangeAppliedEvent),
		"SetChanged":       as(c.network.UnpackSetChangedEvent),
		"Bootstrapped":     as(c.network.UnpackBootstrappedEvent),
		"StatusChanged":    as(c.network.UnpackStatusChangedEvent),
		"Debited":          as(c.network.UnpackDebitedEvent),
		"IncidentOpened":   as(c.network.UnpackIncidentOpenedEvent),
		"IncidentMembers":  as(c.network.UnpackIncidentMembersEvent),
		"IncidentResolved": as(c.network.UnpackIncidentResolvedEvent),
		"ReplicaFailed":    as(c.network.UnpackReplicaFailedEvent),
		"Funded":           as(c.network.UnpackFundedEvent),
		"Claimed":          as(c.network.UnpackClaimedEvent),
		"Attested":         as(c.network.UnpackAttestedEvent),
	} {
		event, ok := network.Events[name]
		if !ok {
			return nil, fmt.Errorf("decode events: Network has no event %s", name)
		}
		out[event.ID] = d
	}
	for name, d := range map[string]decoder{
		"WorkloadCreated": as(c.work.UnpackWorkloadCreatedEvent),
		"ReplicaAssigned": as(c.work.UnpackReplicaAssignedEvent),
		"ReplicaUnplaced": as(c.work.UnpackReplicaUnplacedEvent),
		"ReplicaSettled":  as(c.work.UnpackReplicaSettledEvent),
		"WorkloadClosed":  as(c.work.UnpackWorkloadClosedEvent),
		"BountyPaid":      as(c.work.UnpackBountyPaidEvent),
		"CreditWithdrawn": as(c.work.UnpackCreditWithdrawnEvent),
		"WorkloadFunded":  as(c.work.UnpackWorkloadFundedEvent),
		"ReplicaRearmed":  as(c.work.UnpackReplicaRearmedEvent),
		"ReplicaRenewed":  as(c.work.UnpackReplicaRenewedEvent),
		"WorkloadScaled":  as(c.work.UnpackWorkloadScaledEvent),
		"WorkloadUpdated": as(c.work.UnpackWorkloadUpdatedEvent),
		"WorkloadExpired": as(c.work.UnpackWorkloadExpiredEvent),
	} {
		event, ok := work.Events[name]
		if !ok {
			return nil, fmt.Errorf("decode events: Work has no event %s", name)
		}
		out[event.ID] = d
	}
	out[token.Events["Transfer"].ID] = as(c.token.UnpackTransferEvent)
	return out, nil
}

// Events reads what the three contracts logged in the blocks from..to, in order. Events it does not know are left out.
func (l *Ledger) Events(ctx context.Context, from, to uint64) ([]Event, error) {
	addresses := []common.Address{l.Network, l.Token}
	if l.Work != (common.Address{}) {
		addresses = append(addresses, l.Work)
	}
	logs, err := l.Backend.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: addresses,
	})
	if err != nil {
		return nil, fmt.Errorf("read events of blocks %d to %d: %w", from, to, err)
	}
	times := make(map[uint64]uint64)
	events := make([]Event, 0, len(logs))
	for i := range logs {
		log := &logs[i]
		if log.Removed || len(log.Topics) == 0 {
			continue
		}
		decode, known := l.decoders[log.Topics[0]]
		if !known {
			continue
		}
		value, err := decode(log)
		if err != nil {
			return nil, fmt.Errorf("decode event of transaction %s: %w", log.TxHash, err)
		}
		at, ok := times[log.BlockNumber]
		if !ok {
			h, err := l.Backend.HeaderByNumber(ctx, new(big.Int).SetUint64(log.BlockNumber))
			if err != nil {
				return nil, fmt.Errorf("read block %d: %w", log.BlockNumber, err)
			}
			at = h.Time
			times[log.BlockNumber] = at
		}
		events = append(events, Event{Block: log.BlockNumber, Time: at, Tx: log.TxHash, Value: value})
	}
	return events, nil
}

// Find decodes the first event of type E in a receipt.
func Find[E any](l *Ledger, r *types.Receipt) (*E, bool) {
	for _, log := range r.Logs {
		if len(log.Topics) == 0 {
			continue
		}
		decode, known := l.decoders[log.Topics[0]]
		if !known {
			continue
		}
		if value, err := decode(log); err == nil {
			if e, ok := value.(*E); ok {
				return e, true
			}
		}
	}
	return nil, false
}

// Call decodes the input of an attest transaction.
func (l *Ledger) Call(input []byte) (bindings.Statement, bindings.Certificate, error) {
	var args struct {
		S bindings.Statement
		C bindings.Certificate
	}
	abi := l.abi.network.GetABI()
	method := abi.Methods["attest"]
	if len(input) < 4 || string(input[:4]) != string(method.ID) {
		return args.S, args.C, fmt.Errorf("decode attestation: not a call of attest")
	}
	values, err := method.Inputs.Unpack(input[4:])
	if err != nil {
		return args.S, args.C, fmt.Errorf("decode attestation: %w", err)
	}
	if err := method.Inputs.Copy(&args, values); err != nil {
		return args.S, args.C, fmt.Errorf("decode attestation: %w", err)
	}
	return args.S, args.C, nil
}
