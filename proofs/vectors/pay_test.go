package vectors_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/reward"
)

// TestPay writes what seven equal nodes earn through sixty attestations in which they go down, return, are debited
// into debt and claim, all of it drawn from one seed. The contract's tests replay it to the wei.
func TestPay(t *testing.T) {
	const (
		size, units, rows = 7, 10, 60
		maxEpochs         = 20
	)
	v := struct {
		Nodes       int        `json:"nodes"`
		Units       uint32     `json:"units"`
		RateMax     hexBytes   `json:"rateMax"`
		Horizon     uint32     `json:"horizon"`
		Funded      hexBytes   `json:"funded"`
		Epochs      []hexBytes `json:"epochs"`
		Transitions []hexBytes `json:"transitions"` // abi.encode(Transition[]), epochs counted from the range's first
		Debits      []hexBytes `json:"debits"`      // abi.encode(Debit[])
		Claims      []hexBytes `json:"claims"`      // the node claimed for afterwards, 0 for none
		CumUps      []hexBytes `json:"cumUps"`      // abi.encode(int256[]), by node
		Accrued     []hexBytes `json:"accrued"`     // likewise
		Owed        []hexBytes `json:"owed"`
		Paid        []hexBytes `json:"paid"`
	}{Nodes: size, Units: units, RateMax: word(tokens(100)), Horizon: 10_000, Funded: word(tokens(2_000_000))}

	ledger := reward.NewLedger(reward.Terms{RateMax: tokens(100), Horizon: v.Horizon})
	ledger.Fund(tokens(2_000_000))
	up := map[uint32]bool{}
	for id := uint32(1); id <= size; id++ {
		ledger.Join(id, units, true)
		up[id] = true
	}
	draw := rand.New(rand.NewPCG(1, 2))
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for range rows {
		epochs := uint32(4 + draw.IntN(maxEpochs-3))
		must(ledger.Attest(epochs, size*units))
		var transitions []abiTransition
		// By epoch, then node: the order a statement needs.
		for offset := range epochs {
			for id := uint32(1); id <= size; id++ {
				if draw.IntN(60) != 0 {
					continue
				}
				kind, after := attestation.KindUp, epochs-1-offset
				if up[id] {
					kind = attestation.KindDown
					must(ledger.Down(id, after))
				} else {
					must(ledger.Up(id, after))
				}
				up[id] = !up[id]
				transitions = append(transitions, abiTransition{Epoch: uint64(offset), Kind: uint8(kind), Node: id})
			}
		}
		var debits []abiDebit
		for id := uint32(1); id <= size; id++ {
			if draw.IntN(6) != 0 {
				continue
			}
			n := uint32(1 + draw.IntN(2*maxEpochs))
			must(ledger.Debit(id, n))
			debits = append(debits, abiDebit{id, n})
		}
		claimed := uint32(draw.IntN(size + 1))
		if claimed != 0 {
			_, err := ledger.Claim(claimed)
			must(err)
		}
		var cumUps, accrued []*big.Int
		for id := uint32(1); id <= size; id++ {
			a, err := ledger.Account(id)
			must(err)
			cumUps, accrued = append(cumUps, big.NewInt(a.CumUp)), append(accrued, a.Balance)
		}
		v.Epochs = append(v.Epochs, word(big.NewInt(int64(epochs))))
		v.Transitions = append(v.Transitions, abiList(t, "transitions", append([]abiTransition{}, transitions...)))
		v.Debits = append(v.Debits, abiList(t, "debits", append([]abiDebit{}, debits...)))
		v.Claims = append(v.Claims, word(big.NewInt(int64(claimed))))
		v.CumUps = append(v.CumUps, abiInts(t, cumUps))
		v.Accrued = append(v.Accrued, abiInts(t, accrued))
		v.Owed, v.Paid = append(v.Owed, word(ledger.Owed)), append(v.Paid, word(ledger.Paid))
	}
	golden(t, "pay.json", v)
}

func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// word is a number as 32 bytes, big endian.
func word(x *big.Int) hexBytes { return x.FillBytes(make([]byte, 32)) }

// abiList is abi.encode of one of the statement's lists.
func abiList(t testing.TB, name string, list any) []byte {
	t.Helper()
	for _, member := range statementTuple {
		if member.Name == name {
			return abiEncode(t, abi.Arguments{abiType(t, member.Type, member.Components)}, list)
		}
	}
	t.Fatalf("a statement has no %s", name)
	return nil
}

func abiInts(t testing.TB, list []*big.Int) []byte {
	t.Helper()
	return abiEncode(t, abi.Arguments{abiType(t, "int256[]", nil)}, list)
}
