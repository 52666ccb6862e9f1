package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/contracts/presets"
)

// A crowd of further workloads gives every node work to lose: moves come in batches, as they do when a real host
// dies, and what one costs is measured in a batch of ten or more.
const (
	crowdPerNode  = 18 // replicas: more than ten on the least loaded node, and one call moves nearly all
	crowdReplicas = 5  // of one workload: with the dead host gone there is still a choice of two
	crowdDomain   = 3  // of them in one domain: as many as the largest has nodes
	crowdEpochs   = 2_000
	createGas     = 1_000_000
)

// crowd deploys the workloads with the sample's module, and waits until every replica has a host.
func (p *play) crowd(ctx context.Context) error {
	if _, _, err := p.history.Catch(ctx); err != nil {
		return err
	}
	spec, err := p.sampleSpec()
	if err != nil {
		return err
	}
	count := (crowdPerNode*len(p.State().Nodes) + crowdReplicas - 1) / crowdReplicas
	price := presets.Milli(samplePrice)
	escrow := new(big.Int).Mul(price, big.NewInt(crowdEpochs*crowdReplicas))
	if err := p.Ledger.Allow(ctx, p.deployer, p.Ledger.Work, new(big.Int).Mul(escrow, big.NewInt(int64(count)))); err != nil {
		return err
	}
	sent := make([]common.Hash, count)
	for i := range sent {
		tx := p.Ledger.CreateWorkload(bindings.WorkloadSpec{
			Spec: spec, Driver: driverWasm, Replicas: crowdReplicas, MaxPerDomain: crowdDomain, Price: price, Escrow: escrow,
		})
		tx.Gas = createGas
		if sent[i], err = p.deployer.Send(ctx, tx); err != nil {
			return fmt.Errorf("create workload: %w", err)
		}
	}
	if err := waitAll(ctx, p.Ledger.Backend, sent); err != nil {
		return err
	}
	_, err = p.step(ctx, fmt.Sprintf("place %d replicas of %d more workloads", count*crowdReplicas, count), movePatience, func() (bool, error) {
		placed := 0
		for at, h := range p.placed() {
			if at.workload != p.State().Workload && h.node != 0 {
				placed++
			}
		}
		return placed == count*crowdReplicas, nil
	})
	return err
}

func (p *play) sampleSpec() (string, error) {
	for _, e := range p.history.Events {
		if v, ok := e.Value.(*bindings.WorkWorkloadCreated); ok && v.Workload == p.State().Workload {
			return v.Spec, nil
		}
	}
	return "", errors.New("find the sample workload's spec: no event names it")
}
