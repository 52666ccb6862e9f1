package devnet

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

func TestAFewMissedLooksDoNotEndAWatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out bytes.Buffer
		d := &Devnet{out: terminal.Plain(&out), fleet: newFleet("", nil)}
		d.fleet.state.Nodes = []NodeState{{Node: 1}, {Node: 2}}
		gone := errors.New("connection refused")
		looks := 0
		err := d.watch(t.Context(), func() (ledger.Summary, error) {
			if looks++; looks == maxMissed { // after one less than too many, it answers once
				return ledger.Summary{}, nil
			}
			return ledger.Summary{}, gone
		})
		if !errors.Is(err, gone) || looks != 2*maxMissed {
			t.Fatalf("ended after %d looks: %v", looks, err)
		}
		if said := strings.Count(out.String(), "did not answer"); said != 2*(maxMissed-1) {
			t.Fatalf("said %d times that it did not answer", said)
		}
	})
}

func TestAWatchEndsWhenTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &Devnet{out: terminal.Plain(&bytes.Buffer{}), fleet: newFleet("", nil), asked: make(chan struct{})}
		d.fleet.state.Nodes = []NodeState{{Node: 1}, {Node: 2}}
		ctx, cancel := d.whileWanted(context.Background())
		defer cancel()
		err := d.watch(ctx, func() (ledger.Summary, error) {
			d.Stop()
			return ledger.Summary{}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
