package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/contracts/presets"
)

const (
	crowdReplicas = 5 // of one workload, if there are nodes enough
	crowdDomain   = 3 // of them in one domain: as many as the largest of seven nodes has
	crowdEpochs   = 2_000
	createGas     = 1_000_000
)

// crowd is a number of further workloads that give every node work to lose: moves come in batches, as they do when a real
// host dies, and what one costs is measured in a batch of ten or more.
type crowd struct {
	workloads           int
	replicas, perDomain uint8
}

// planCrowd gives each node about so many replicas. No two of a workload are of one owner, so they must be fewer than the
// nodes that are left when the scenario's victims are dead: then each has a choice of two, whoever has the others.
func planCrowd(nodes, left, perNode int) crowd {
	replicas := min(crowdReplicas, left-1)
	return crowd{
		workloads: (perNode*nodes + replicas - 1) / replicas,
		replicas:  uint8(replicas), perDomain: uint8(min(crowdDomain, replicas)),
	}
}

func (c crowd) total() int { return c.workloads * int(c.replicas) }

// patience is how long placing them may take: out of the queue come at most half of the moves of an epoch, and these
// epochs are counted twice, for a machine that is busy.
func (c crowd) patience(epoch time.Duration) time.Duration {
	each := int(presets.Work().MovesPerEpoch) / 2
	return movePatience + 2*epoch*time.Duration((c.total()+each-1)/each)
}

// crowd deploys the workloads with the sample's module, and waits until every replica has a host.
func (p *play) crowd(ctx context.Context, c crowd) error {
	if _, err := p.catch(ctx); err != nil {
		return err
	}
	spec, err := p.sampleSpec()
	if err != nil {
		return err
	}
	count := c.workloads
	price := presets.Milli(samplePrice)
	escrow := new(big.Int).Mul(price, big.NewInt(crowdEpochs*int64(c.replicas)))
	if err := p.Ledger.Allow(ctx, p.deployer, p.Ledger.Work, new(big.Int).Mul(escrow, big.NewInt(int64(count)))); err != nil {
		return err
	}
	sent := make([]common.Hash, count)
	for i := range sent {
		tx := p.Ledger.CreateWorkload(bindings.WorkloadSpec{
			Spec: spec, Driver: driverWasm, Replicas: c.replicas, MaxPerDomain: c.perDomain, Price: price, Escrow: escrow,
		})
		tx.Gas = createGas
		if sent[i], err = p.deployer.Send(ctx, tx); err != nil {
			return fmt.Errorf("create workload: %w", err)
		}
	}
	if err := waitAll(ctx, p.Ledger.Backend, sent); err != nil {
		return err
	}
	s := p.Ledger.Schedule
	epoch := time.Duration(s.SlotSeconds) * time.Duration(s.SlotsPerEpoch) * time.Second
	text := fmt.Sprintf("place %d replicas of %d more workloads", c.total(), count)
	_, err = p.step(ctx, text, c.patience(epoch), func() (bool, error) {
		placed := 0
		for at, h := range p.placed() {
			if at.workload != p.State().Workload && h.node != 0 {
				placed++
			}
		}
		return placed == c.total(), nil
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
