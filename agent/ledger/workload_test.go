package ledger

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func TestASettlementIsForetold(t *testing.T) {
	a := bindings.Assignment{Since: 10, CumUp: 5}
	for _, c := range []struct {
		name          string
		cumUp         int64
		clock, endsAt uint64
		served, want  uint64
	}{
		{"nothing yet", 5, 10, 100, 0, 0},
		{"up all the time", 15, 20, 100, 10, 10},
		{"up more than there was, by a debit taken back", 17, 20, 100, 10, 10},
		{"down for three", 12, 20, 100, 7, 10},
		{"in debt", 2, 20, 100, 0, 10},
		{"down after the end counts in the term", 12, 20, 18, 5, 8},
		{"the term is all missed", 5, 20, 18, 0, 8},
		{"settled to the end", 15, 20, 10, 0, 0},
		{"settled beyond the end", 15, 20, 9, 0, 0},
	} {
		served, elapsed := settlement(a, c.cumUp, c.clock, c.endsAt)
		if served != c.served || elapsed != c.want {
			t.Errorf("%s: %d of %d, want %d of %d", c.name, served, elapsed, c.served, c.want)
		}
	}
}

func TestWhatWasSettledIsSummedByReplica(t *testing.T) {
	n := big.NewInt
	s := WorkloadSummary{Workload: 1, Replicas: 2, Fees: n(0), Refunds: n(0), Bounties: n(0)}
	events := []Event{
		{Value: &bindings.WorkWorkloadCreated{Workload: 1, Spec: "old"}},
		{Value: &bindings.WorkWorkloadCreated{Workload: 2, Spec: "other"}},
		{Value: &bindings.WorkReplicaSettled{Workload: 1, Replica: 0, Served: 8, Elapsed: 10, Fee: n(80), Refund: n(20)}},
		{Value: &bindings.WorkReplicaSettled{Workload: 1, Replica: 0, Served: 1, Elapsed: 1, Fee: n(10), Refund: n(0)}},
		{Value: &bindings.WorkReplicaSettled{Workload: 1, Replica: 3, Served: 2, Elapsed: 4, Fee: n(20), Refund: n(20)}},
		{Value: &bindings.WorkReplicaSettled{Workload: 2, Replica: 0, Served: 5, Elapsed: 5, Fee: n(50), Refund: n(1)}},
		{Value: &bindings.WorkBountyPaid{Workload: 1, Amount: n(7)}},
		{Value: &bindings.WorkBountyPaid{Workload: 2, Amount: n(9)}},
		{Value: &bindings.WorkWorkloadUpdated{Workload: 1, Spec: "new"}},
	}
	s.fold(events)
	if specs := Specs(events); specs[1] != "new" || specs[2] != "other" {
		t.Error(specs)
	}
	if s.Fees.Int64() != 110 || s.Refunds.Int64() != 40 || s.Bounties.Int64() != 7 || len(s.Lines) != 4 {
		t.Fatalf("%+v", s)
	}
	r := s.Lines[0]
	if r.Served != 9 || r.Elapsed != 11 || r.Fees.Int64() != 90 || r.Refunds.Int64() != 20 {
		t.Errorf("%+v", r)
	}
	// One that nobody served yet has a line, and so has one that was scaled away.
	if s.Lines[1].Replica != 1 || s.Lines[1].Fees.Sign() != 0 || s.Lines[3].Served != 2 {
		t.Errorf("%+v", s.Lines)
	}
}

func TestAnEndFarAwayHasNoDate(t *testing.T) {
	l := &Ledger{Params: bindings.Params{SlotSeconds: 1, SlotsPerEpoch: 4}, Schedule: epoch.Schedule{Genesis: 1000, SlotSeconds: 1, SlotsPerEpoch: 4}}
	state := bindings.NetworkState{SettledEpoch: 9, AttestedEpochs: 5}
	if at := l.ends(state, 8); at == nil || at.Unix() != 1000+4*(9+3+1) {
		t.Error(at)
	}
	if at := l.ends(state, 5+century/4+1); at != nil {
		t.Error(at)
	}
}

func TestAWorkloadsSumsAreStringsInJSON(t *testing.T) {
	sum := big.NewInt(1e18)
	data, err := json.Marshal(WorkloadSummary{
		Price: sum, Escrow: sum, Fees: sum, Refunds: sum, Bounties: sum, ToSettle: sum, Credit: sum,
		Lines: []ReplicaLine{{Fees: sum, Refunds: sum, ToSettle: sum}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(data), `"1000000000000000000"`); n != 10 || strings.Contains(string(data), "ends\"") {
		t.Errorf("%d sums in %s", n, data)
	}
}
