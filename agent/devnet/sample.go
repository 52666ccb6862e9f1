package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/publish"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/contracts/presets"
)

// The sample workload: as many replicas as may fail together with one to spare, no two in one domain.
const (
	sampleReplicas     = 3
	sampleMaxPerDomain = 1
	// publishers is how many agents are given the module: one may be the next to die.
	publishers = 2
)

// deploySample hands the module to two agents, and creates the workload on chain.
func (d *Devnet) deploySample(ctx context.Context) (string, error) {
	module := d.module
	if module == nil {
		var err error
		if module, err = sampleModule(ctx, d.options.Binary, d.options.Root, d.options.Dir); err != nil {
			return "", err
		}
	}
	id, err := d.createWorkload(ctx, module, sampleReplicas, sampleMaxPerDomain)
	if err != nil {
		return "", err
	}
	if err := d.fleet.update(func(s *State) { s.Workload = id }); err != nil {
		return "", err
	}
	return fmt.Sprintf("workload %d, %d replicas, at most %d in one domain", id, sampleReplicas, sampleMaxPerDomain), nil
}

func (d *Devnet) createWorkload(ctx context.Context, module []byte, replicas, maxPerDomain uint8) (uint32, error) {
	blocks, root, err := publish.Package(module)
	if err != nil {
		return 0, err
	}
	nodes := d.State().Nodes
	for _, n := range nodes[:min(publishers, len(nodes))] {
		for _, b := range blocks {
			if err := publish.Put(ctx, d.http, n.Gateway, b.CID, b.Data); err != nil {
				return 0, err
			}
		}
	}
	price := presets.Milli(samplePrice)
	escrow := new(big.Int).Mul(price, big.NewInt(sampleEpochs*int64(replicas)))
	if err := d.Ledger.Allow(ctx, d.deployer, d.Ledger.Work, escrow); err != nil {
		return 0, err
	}
	receipt, err := d.deployer.Do(ctx, d.Ledger.CreateWorkload(bindings.WorkloadSpec{
		Spec: root.String(), Driver: driverWasm, Replicas: replicas, MaxPerDomain: maxPerDomain, Price: price, Escrow: escrow,
	}))
	if err != nil {
		return 0, fmt.Errorf("create workload: %w", err)
	}
	created, ok := ledger.Find[bindings.WorkWorkloadCreated](d.Ledger, receipt)
	if !ok {
		return 0, fmt.Errorf("create workload: transaction %s logged no workload", receipt.TxHash)
	}
	return created.Workload, nil
}
