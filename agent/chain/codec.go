package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// codec knows, for each contract, how to decode its events by their first topic.
type codec struct {
	network, work map[common.Hash]func(*types.Log) (any, error)
}

func newCodec() *codec {
	n, w := bindings.NewNetwork(), bindings.NewWork()
	ids := func(abiEvents map[string]func(*types.Log) (any, error), id func(string) common.Hash) map[common.Hash]func(*types.Log) (any, error) {
		byTopic := make(map[common.Hash]func(*types.Log) (any, error), len(abiEvents))
		for name, decode := range abiEvents {
			byTopic[id(name)] = decode
		}
		return byTopic
	}
	nABI, wABI := n.GetABI(), w.GetABI()
	return &codec{
		network: ids(map[string]func(*types.Log) (any, error){
			bindings.NetworkNodeRegisteredEventName:   decoder(n.UnpackNodeRegisteredEvent),
			bindings.NetworkNodeAnnouncedEventName:    decoder(n.UnpackNodeAnnouncedEvent),
			bindings.NetworkChangeQueuedEventName:     decoder(n.UnpackChangeQueuedEvent),
			bindings.NetworkChangeAppliedEventName:    decoder(n.UnpackChangeAppliedEvent),
			bindings.NetworkSetChangedEventName:       decoder(n.UnpackSetChangedEvent),
			bindings.NetworkBootstrappedEventName:     decoder(n.UnpackBootstrappedEvent),
			bindings.NetworkStatusChangedEventName:    decoder(n.UnpackStatusChangedEvent),
			bindings.NetworkDrainStartedEventName:     decoder(n.UnpackDrainStartedEvent),
			bindings.NetworkIncidentOpenedEventName:   decoder(n.UnpackIncidentOpenedEvent),
			bindings.NetworkIncidentMembersEventName:  decoder(n.UnpackIncidentMembersEvent),
			bindings.NetworkIncidentResolvedEventName: decoder(n.UnpackIncidentResolvedEvent),
			bindings.NetworkIncidentRepliedEventName:  decoder(n.UnpackIncidentRepliedEvent),
			bindings.NetworkReplicaFailedEventName:    decoder(n.UnpackReplicaFailedEvent),
			bindings.NetworkStakeWithdrawnEventName:   decoder(n.UnpackStakeWithdrawnEvent),
			bindings.NetworkFundedEventName:           decoder(n.UnpackFundedEvent),
			bindings.NetworkDebitedEventName:          decoder(n.UnpackDebitedEvent),
			bindings.NetworkClaimedEventName:          decoder(n.UnpackClaimedEvent),
			bindings.NetworkAttestedEventName:         decoder(n.UnpackAttestedEvent),
		}, func(name string) common.Hash { return nABI.Events[name].ID }),
		work: ids(map[string]func(*types.Log) (any, error){
			bindings.WorkWorkloadCreatedEventName: decoder(w.UnpackWorkloadCreatedEvent),
			bindings.WorkWorkloadFundedEventName:  decoder(w.UnpackWorkloadFundedEvent),
			bindings.WorkWorkloadClosedEventName:  decoder(w.UnpackWorkloadClosedEvent),
			bindings.WorkReplicaAssignedEventName: decoder(w.UnpackReplicaAssignedEvent),
			bindings.WorkReplicaUnplacedEventName: decoder(w.UnpackReplicaUnplacedEvent),
			bindings.WorkReplicaRearmedEventName:  decoder(w.UnpackReplicaRearmedEvent),
			bindings.WorkReplicaSettledEventName:  decoder(w.UnpackReplicaSettledEvent),
			bindings.WorkBountyPaidEventName:      decoder(w.UnpackBountyPaidEvent),
			bindings.WorkReplicaRenewedEventName:  decoder(w.UnpackReplicaRenewedEvent),
			bindings.WorkWorkloadScaledEventName:  decoder(w.UnpackWorkloadScaledEvent),
			bindings.WorkWorkloadUpdatedEventName: decoder(w.UnpackWorkloadUpdatedEvent),
			bindings.WorkWorkloadExpiredEventName: decoder(w.UnpackWorkloadExpiredEvent),
		}, func(name string) common.Hash { return wABI.Events[name].ID }),
	}
}

// decoder gives the bindings' typed unpackers one shape.
func decoder[T any](unpack func(*types.Log) (*T, error)) func(*types.Log) (any, error) {
	return func(log *types.Log) (any, error) { return unpack(log) }
}

// ofLog decodes a log of Network or Work; ok is false for events that are none
// of ours (another release may add some).
func (d *Deployment) ofLog(codec *codec, log types.Log) (event, bool, error) {
	var decoders map[common.Hash]func(*types.Log) (any, error)
	switch log.Address {
	case d.Network:
		decoders = codec.network
	case d.Work:
		decoders = codec.work
	}
	if len(log.Topics) == 0 {
		return event{}, false, nil
	}
	decode, ok := decoders[log.Topics[0]]
	if !ok {
		return event{}, false, nil
	}
	data, err := decode(&log)
	if err != nil {
		return event{}, false, fmt.Errorf("decode log %d of block %d: %w", log.Index, log.BlockNumber, err)
	}
	return event{tx: log.TxHash, data: data}, true, nil
}
