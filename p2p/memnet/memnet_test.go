package memnet_test

import (
	"fmt"
	"testing"
	"testing/synctest"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/memnet"
	"github.com/depin-agent/depin-agent/p2p/p2ptest"
)

// buses returns n buses of a new network, which closes with the test.
func buses(t *testing.T, n int) (*memnet.Network, []p2p.Bus) {
	t.Helper()
	network := memnet.New(1)
	t.Cleanup(network.Close)
	made := make([]p2p.Bus, n)
	for i := range made {
		made[i] = network.Bus(p2p.PeerID(fmt.Sprintf("node-%d", i)))
	}
	return network, made
}

func TestTheInMemoryBusKeepsThePromisesOfABus(t *testing.T) {
	p2ptest.Run(t, p2ptest.World{
		In: synctest.Test,
		Make: func(t *testing.T, n int) []p2p.Bus {
			_, made := buses(t, n)
			return made
		},
	})
}
