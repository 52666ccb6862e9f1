package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

func event(block uint64, value any) ledger.Event { return ledger.Event{Block: block, Value: value} }

func attested(block, from, to uint64, unitPay int64) ledger.Event {
	return event(block, &bindings.NetworkAttested{FromEpoch: from, ToEpoch: to, UnitPay: big.NewInt(unitPay)})
}

func TestMoneyFollowsTheEvents(t *testing.T) {
	start := []ledger.Event{
		event(1, &bindings.NetworkNodeRegistered{Node: 1, Units: 2, Owner: common.Address{1}}),
		event(1, &bindings.NetworkNodeRegistered{Node: 2, Units: 3, Owner: common.Address{2}}),
		event(2, &bindings.NetworkStatusChanged{Node: 1, Status: ledger.StatusUp}),
		event(2, &bindings.NetworkStatusChanged{Node: 2, Status: ledger.StatusUp}),
		event(2, &bindings.NetworkBootstrapped{}),
	}
	for _, c := range []struct {
		name         string
		events       []ledger.Event
		first, other int64 // earned by nodes 1 and 2
		paid         uint64
	}{
		{"a quiet range pays everybody for each epoch", []ledger.Event{attested(3, 5, 8, 10)}, 2 * 4 * 10, 3 * 4 * 10, 4},
		{"a node that goes down is paid to that epoch", []ledger.Event{
			event(3, &bindings.NetworkStatusChanged{Node: 1, Status: ledger.StatusDown, Epoch: 6}), attested(3, 5, 8, 10),
		}, 2 * 2 * 10, 3 * 4 * 10, 2},
		{"a node that is down earns nothing", []ledger.Event{
			event(3, &bindings.NetworkStatusChanged{Node: 1, Status: ledger.StatusDown, Epoch: 8}), attested(3, 5, 8, 10), attested(4, 9, 12, 10),
		}, 2 * 4 * 10, 3 * 8 * 10, 4},
		{"a node that comes up is paid from the next epoch", []ledger.Event{
			event(3, &bindings.NetworkStatusChanged{Node: 1, Status: ledger.StatusDown, Epoch: 8}), attested(3, 5, 8, 10),
			event(4, &bindings.NetworkStatusChanged{Node: 1, Status: ledger.StatusUp, Epoch: 10}), attested(4, 9, 12, 10),
		}, 2 * 6 * 10, 3 * 8 * 10, 6},
		{"a debit takes epochs", []ledger.Event{
			event(3, &bindings.NetworkDebited{Node: 1, Epochs: 3}), attested(3, 5, 8, 10),
		}, 2 * 1 * 10, 3 * 4 * 10, 1},
		{"debits can exceed what was earned", []ledger.Event{
			event(3, &bindings.NetworkDebited{Node: 1, Epochs: 5}), attested(3, 5, 8, 10),
		}, -2 * 10, 3 * 4 * 10, 0},
		{"a draining node goes on earning", []ledger.Event{
			event(3, &bindings.NetworkStatusChanged{Node: 1, Status: ledger.StatusDraining, Epoch: 5}), attested(3, 5, 8, 10),
		}, 2 * 4 * 10, 3 * 4 * 10, 4},
		{"nothing after the block that is judged counts", []ledger.Event{attested(3, 5, 8, 10), attested(9, 9, 12, 10)}, 80, 120, 4},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := count(append(append([]ledger.Event{}, start...), c.events...), 5)
			if a.earned[1].Cmp(big.NewInt(c.first)) != 0 || a.earned[2].Cmp(big.NewInt(c.other)) != 0 {
				t.Errorf("earned %s and %s, want %d and %d", a.earned[1], a.earned[2], c.first, c.other)
			}
			if a.epochs[1] != c.paid {
				t.Errorf("node 1 was paid for %d epochs, want %d", a.epochs[1], c.paid)
			}
		})
	}
}

func TestClaimsAndFundsAreAddedUp(t *testing.T) {
	a := count([]ledger.Event{
		event(1, &bindings.NetworkNodeRegistered{Node: 1, Units: 1}),
		event(2, &bindings.NetworkFunded{Amount: big.NewInt(100)}),
		event(3, &bindings.NetworkFunded{Amount: big.NewInt(50)}),
		event(4, &bindings.NetworkClaimed{Node: 1, Amount: big.NewInt(7)}),
	}, 4)
	if a.funded.Int64() != 150 || a.paid.Int64() != 7 || a.claimed[1].Int64() != 7 {
		t.Fatalf("funded %s, paid %s, claimed %s", a.funded, a.paid, a.claimed[1])
	}
}

func TestAClaimPaysWhatWasEarnedByThen(t *testing.T) {
	for _, c := range []struct {
		name  string
		paid  int64
		wrong int
	}{{"all of it", 40, 0}, {"less", 39, 1}, {"more", 41, 1}} {
		a := count([]ledger.Event{
			event(1, &bindings.NetworkNodeRegistered{Node: 1, Units: 1}),
			event(1, &bindings.NetworkBootstrapped{}),
			attested(2, 1, 4, 10),
			event(2, &bindings.NetworkClaimed{Node: 1, Amount: big.NewInt(c.paid)}),
			attested(2, 5, 8, 10), // in the same block, after the claim
		}, 2)
		if len(a.wrong) != c.wrong {
			t.Errorf("%s: %q", c.name, a.wrong)
		}
	}
}

func TestWhatANodeGoingDownCosts(t *testing.T) {
	for _, c := range []struct {
		name        string
		all         []attestation
		quiet, down uint64
	}{
		{"nothing of nothing", nil, 0, 0},
		{"a quiet one has the fewest non-signers", []attestation{
			{gas: 210, nonSigners: 1, quiet: true}, {gas: 200, quiet: true}, {gas: 204, quiet: true}, {gas: 202, quiet: true},
		}, 202, 0},
		{"a Down is measured against as many non-signers", []attestation{
			{gas: 200, quiet: true}, {gas: 210, nonSigners: 1, quiet: true}, {gas: 260, nonSigners: 1, downs: 1},
		}, 200, 50},
		{"several Downs share", []attestation{
			{gas: 200, quiet: true}, {gas: 230, nonSigners: 3, quiet: true}, {gas: 290, nonSigners: 3, downs: 3},
		}, 200, 20},
	} {
		t.Run(c.name, func(t *testing.T) {
			if quiet, down := attestGas(c.all); quiet != c.quiet || down != c.down {
				t.Errorf("quiet %d, down %d, want %d, %d", quiet, down, c.quiet, c.down)
			}
		})
	}
}
