package wasm

import (
	"context"
	"log/slog"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

// tiny is a program that ends at once and says nothing.
var tiny = module(section(1, 1, 0x60, 0, 0), section(3, 1, 0), section(5, 1, 0, 1),
	section(7, []byte("\x02\x06_start\x00\x00\x06memory\x02\x00")...), section(10, 1, 2, 0, opEnd))

func tinyDriver(t *testing.T, change func(*Config)) (*Driver, spec.Spec) {
	t.Helper()
	c := Config{
		Fetch:      func(context.Context, cid.Cid) ([]byte, error) { return tiny, nil },
		MaxRunning: 4, MemoryMiB: 4 << 10, Log: slog.New(slog.DiscardHandler),
	}
	change(&c)
	d, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close(context.Background()) })
	return d, spec.New(proof.RawCIDOf(tiny))
}

// enters takes as many places as there are, up to n.
func enters(t *testing.T, i *instance, n int) (taken int) {
	t.Helper()
	for range n {
		release, ok := i.acquire(t.Context())
		if !ok {
			return taken
		}
		t.Cleanup(release)
		taken++
	}
	return taken
}

func TestOneReplicaLeavesTheOthersHalfOfTheMachine(t *testing.T) {
	d, s := tinyDriver(t, func(*Config) {})
	first, second := start(t, d, s).(*instance), start(t, d, s).(*instance)
	if n := enters(t, first, 4); n != 2 {
		t.Errorf("one replica runs %d requests on a machine for 4", n)
	}
	if n := enters(t, second, 4); n != 2 {
		t.Errorf("beside it another runs %d", n)
	}
	if n := enters(t, start(t, d, s).(*instance), 1); n != 0 {
		t.Error("the machine runs more requests than it may")
	}
}

func TestRequestsShareTheMemoryOfTheMachine(t *testing.T) {
	d, small := tinyDriver(t, func(c *Config) { c.MaxRunning, c.MemoryMiB = 8, 1<<10 })
	large := small
	large.Limits.MemoryMiB = spec.MaxMemoryMiB
	release, ok := start(t, d, large).(*instance).acquire(t.Context())
	if !ok {
		t.Fatal("the largest program does not run at all")
	}
	other := start(t, d, large).(*instance)
	if _, ok := other.acquire(t.Context()); ok {
		t.Error("two of the largest programs run where there is memory for one")
	}
	release()
	if n := enters(t, other, 1); n != 1 {
		t.Error("memory that was given back was not given out again")
	}
}

func TestStackIsChargedBesideTheMemory(t *testing.T) {
	b := newBudget(4<<10, 1<<10)
	if cost := b.cost(spec.MinMemoryMiB); cost < stackMiB {
		t.Errorf("a request with a small memory is charged %d MiB", cost)
	}
	if cost := b.cost(spec.MaxMemoryMiB); cost < spec.MaxMemoryMiB*3/2+stackMiB {
		t.Errorf("one with the largest is charged %d MiB", cost)
	}
}
