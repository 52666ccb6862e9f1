package report

import (
	"bytes"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/ledger"
)

func TestAWorkloadShowsItsMoneyAndItsHosts(t *testing.T) {
	none, ends := big.NewInt(0), time.Date(2031, 2, 3, 4, 5, 6, 0, time.UTC)
	s := ledger.WorkloadSummary{
		Workload: 7, State: ledger.WorkloadOpen, Spec: "bafy", Revision: 2, Replicas: 2, MaxPerDomain: 1,
		Price: wei("100000000000000000"), Escrow: wei("9000000000000000000"), Clock: 40, EndsAt: 85, Ends: &ends,
		Fees: wei("3000000000000000000"), Refunds: wei("500000000000000000"), Bounties: wei("20000000000000000"),
		ToSettle: wei("400000000000000000"), Credit: wei("500000000000000000"),
		Lines: []ledger.ReplicaLine{
			{Replica: 0, Node: 4, Generation: 3, Served: 35, Elapsed: 40, Seconds: 140, Fees: none, Refunds: wei("500000000000000000"), ToSettle: none},
			{Replica: 1, Fees: none, Refunds: none, ToSettle: none},
			{Replica: 2, Fees: none, Refunds: none, ToSettle: none},
		},
	}
	show := func() string {
		var b bytes.Buffer
		Workload(&b, s)
		return b.String()
	}
	for _, want := range []string{
		"workload 7", "open", "spec bafy, revision 2", "escrow 9 tokens, 0.4 of them to settle", "ends at attested epoch 85, now 40",
		"about 2031-02-03 04:05:06 UTC", "3 tokens in fees, 0.5 refunded, 0.02 in bounties", "0.5 tokens of credit",
		"35 of 40 epochs", "2m20s", "unplaced", "released",
	} {
		if !strings.Contains(show(), want) {
			t.Errorf("no %q in\n%s", want, show())
		}
	}
	s.Ends, s.Spec, s.Credit = nil, "", none
	if text := show(); strings.Contains(text, "about") || strings.Contains(text, "credit") || !strings.Contains(text, "made before") {
		t.Error(text)
	}
	s.State = ledger.WorkloadExpired
	if !strings.Contains(show(), "workload fund") {
		t.Error(show())
	}
	s.State = ledger.WorkloadClosed
	if text := show(); strings.Contains(text, "85") || strings.Count(text, "released") != 3 {
		t.Error(text)
	}
}
