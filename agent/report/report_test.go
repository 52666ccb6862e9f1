package report

import (
	"bytes"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/ledger"
)

func wei(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		panic(text)
	}
	return n
}

func TestTokensAreNeverRoundedUp(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "1": "0", "1000000000000000000": "1", "1500000000000000000": "1.5",
		"1999999999999999999": "1.9999", "-2500000000000000000": "-2.5", "123456789000000000000000": "123456.789",
	} {
		if got := Tokens(wei(text)); got != want {
			t.Errorf("%s wei is %q, want %q", text, got, want)
		}
	}
	if Tokens(nil) != "0" {
		t.Error("nothing is not 0")
	}
}

func TestTheSummaryShowsWhatMatters(t *testing.T) {
	s := ledger.Summary{
		Chain: 31337, Block: 9, Epoch: 7, Settled: 5, Running: true, SettlesAt: time.Unix(3600, 0).UTC(),
		Accruing: wei("7000000000000000000"), Funded: big.NewInt(0), Paid: big.NewInt(0), Owed: big.NewInt(0),
		Nodes:     []ledger.NodeLine{{Node: 3, Domain: "home/br", Status: "Down", Claimable: big.NewInt(0), Accruing: big.NewInt(0), Incident: 2}},
		Incidents: []ledger.IncidentLine{{ID: 2, Node: 3, Kind: "NodeDown", Opened: 5, Evidence: "bafy"}, {ID: 1, Kind: "Systemic", Opened: 2, Resolved: 4}},
		Moves:     []ledger.MoveLine{{Workload: 1, From: 3, To: 4, Generation: 2}},
	}
	var b bytes.Buffer
	Network(&b, s)
	for _, want := range []string{"settled through epoch 5", "accruing 7 tokens, settles at 01:00:00 UTC", "home/br", "#2", "open", "several", "epoch 4", "bafy", "GENERATION"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	b.Reset()
	Network(&b, ledger.Summary{Chain: 1})
	for _, want := range []string{"not bootstrapped", "no incidents", "no workloads"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}
