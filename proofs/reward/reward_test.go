package reward

import (
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func wei(n int64) *big.Int { return big.NewInt(n) }

func gweis(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), gwei) }

func same(t interface {
	Helper()
	Fatalf(string, ...any)
}, what string, got, want *big.Int) {
	t.Helper()
	if got.Cmp(want) != 0 {
		t.Fatalf("%s: %s, want %s", what, got, want)
	}
}

func TestUnitPayIsRoundedDownToAGwei(t *testing.T) {
	for _, tc := range []struct {
		name             string
		reserve, rateMax *big.Int
		horizon, weight  uint32
		want             *big.Int
	}{
		{"the rate cap binds a full reserve", gweis(1_000_000), gweis(100), 10, 10, gweis(10)},
		{"the reserve binds below the cap", gweis(500), gweis(100), 10, 10, gweis(5)},
		{"what does not divide stays in the reserve", gweis(599), gweis(100), 10, 10, gweis(5)},
		{"less than a gwei per unit is nothing", gweis(90), gweis(100), 10, 10, wei(0)},
		{"an empty reserve pays nothing", wei(0), gweis(100), 10, 10, wei(0)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			same(t, "unit pay", UnitPay(tc.reserve, tc.rateMax, tc.horizon, tc.weight), tc.want)
		})
	}
}

func TestPay(t *testing.T) {
	l := NewLedger(Terms{RateMax: gweis(100), Horizon: 1000})
	l.Fund(gweis(1_000_000))
	l.Join(1, 3, true)
	l.Join(2, 7, true)

	attest := func(epochs uint32) {
		t.Helper()
		if err := l.Attest(epochs, 10); err != nil {
			t.Fatal(err)
		}
	}
	balance := func(node uint32) *big.Int {
		t.Helper()
		a, err := l.Account(node)
		if err != nil {
			t.Fatal(err)
		}
		return a.Balance
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}

	attest(4)
	same(t, "four epochs of three units", balance(1), gweis(120))
	attest(5)
	must(l.Down(1, 2))
	same(t, "three of five epochs", balance(1), gweis(120+90))
	attest(1)
	same(t, "nothing while down", balance(1), gweis(210))
	attest(6)
	must(l.Up(1, 2))
	same(t, "the last two of six", balance(1), gweis(270))
	must(l.Debit(1, 12))
	same(t, "a debit makes a debt", balance(1), gweis(-90))
	same(t, "a debt is owed to nobody", l.Owed, balance(2))
	attest(4)
	same(t, "which later epochs work off", balance(1), gweis(30))
	paid, err := l.Claim(1)
	must(err)
	same(t, "claimed", paid, gweis(30))
	same(t, "nothing left", balance(1), wei(0))
	if _, err := l.Claim(9); err == nil {
		t.Error("an unknown node claimed")
	}
	if err := l.Attest(1001, 10); err == nil {
		t.Error("a range longer than the horizon was paid")
	}
}

// The books over any history: never more paid and owed than funded, and every node's pay is its units
// times the sum of the unit pay of its net Up epochs.
func TestLedgerNeverPromisesMoreThanItHas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := NewLedger(Terms{
			RateMax: gweis(rapid.Int64Range(0, 10_000).Draw(t, "rateMax")),
			Horizon: rapid.Uint32Range(50, 500).Draw(t, "horizon"),
		})
		nodes := rapid.Uint32Range(1, 8).Draw(t, "nodes")
		units := map[uint32]uint32{}
		up := map[uint32]bool{}
		expected := map[uint32]*big.Int{} // per node: claimed plus balance
		claimed := map[uint32]*big.Int{}
		var weight uint32
		for id := uint32(1); id <= nodes; id++ {
			units[id] = rapid.Uint32Range(1, 1000).Draw(t, "units")
			weight += units[id]
			up[id] = true
			expected[id], claimed[id] = new(big.Int), new(big.Int)
			l.Join(id, units[id], true)
		}
		earn := func(id uint32, epochs int64) {
			pay := new(big.Int).Mul(l.UnitPay, big.NewInt(int64(units[id])))
			expected[id].Add(expected[id], pay.Mul(pay, big.NewInt(epochs)))
		}

		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			if rapid.Bool().Draw(t, "fund") {
				l.Fund(wei(rapid.Int64Range(0, 1<<60).Draw(t, "amount")))
			}
			epochs := rapid.Uint32Range(1, 50).Draw(t, "epochs")
			if err := l.Attest(epochs, weight); err != nil {
				t.Fatal(err)
			}
			for id := uint32(1); id <= nodes; id++ {
				if up[id] {
					earn(id, int64(epochs))
				}
			}

			id := rapid.Uint32Range(1, nodes).Draw(t, "node")
			k := rapid.Uint32Range(0, epochs-1).Draw(t, "k")
			var err error
			switch rapid.IntRange(0, 3).Draw(t, "event") {
			case 0:
				if up[id] {
					err = l.Down(id, k)
					earn(id, -int64(k))
				} else {
					err = l.Up(id, k)
					earn(id, int64(k))
				}
				up[id] = !up[id]
			case 1:
				err = l.Debit(id, k)
				earn(id, -int64(k))
			case 2:
				var amount *big.Int
				amount, err = l.Claim(id)
				if err == nil {
					claimed[id].Add(claimed[id], amount)
				}
			}
			if err != nil {
				t.Fatal(err)
			}

			if l.Reserve().Sign() < 0 {
				t.Fatalf("paid %s and owed %s exceed funded %s", l.Paid, l.Owed, l.Funded)
			}
			owed := new(big.Int)
			for id := uint32(1); id <= nodes; id++ {
				a, err := l.Account(id)
				if err != nil {
					t.Fatal(err)
				}
				owed.Add(owed, positive(a.Balance))
				same(t, "pay of a node", new(big.Int).Add(a.Balance, claimed[id]), expected[id])
			}
			if owed.Cmp(l.Owed) > 0 {
				t.Fatalf("nodes can claim %s, the books say %s", owed, l.Owed)
			}
		}
	})
}

func TestFees(t *testing.T) {
	for _, tc := range []struct {
		name         string
		cumUps       []int64 // at each settlement, four epochs apart, start 0
		fees, refund int64
	}{
		{"a host that was up earns every epoch", []int64{4, 8}, 8, 0},
		{"an epoch it was not up goes back to the owner", []int64{3, 7}, 7, 1},
		{"a host that was down earns nothing", []int64{0, 0}, 0, 8},
		{"a debt counts against later epochs", []int64{-2, 2}, 2, 6},
		{"a count that ran ahead is not paid for more than passed", []int64{9, 13}, 8, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := NewWorkload(gweis(1), 1, gweis(100), 0)
			if err := w.Place(0, 0, 0); err != nil {
				t.Fatal(err)
			}
			fees, refund := new(big.Int), new(big.Int)
			for i, up := range tc.cumUps {
				s, err := w.Settle(0, uint64(4*(i+1)), up)
				if err != nil {
					t.Fatal(err)
				}
				fees.Add(fees, s.Fee)
				refund.Add(refund, s.Refund)
			}
			same(t, "fees", fees, gweis(tc.fees))
			same(t, "refunds", refund, gweis(tc.refund))
			same(t, "escrow", w.Escrow, gweis(100-tc.fees-tc.refund))
		})
	}
}

func TestADryWorkloadIsPaidToItsEndOnly(t *testing.T) {
	w := NewWorkload(gweis(1), 1, gweis(20), 0)
	if err := w.Place(0, 0, 0); err != nil {
		t.Fatal(err)
	}
	settled, err := w.Fund(gweis(10), 50, func(uint8) int64 { return 50 })
	if err != nil {
		t.Fatal(err)
	}
	same(t, "fee to the old end", settled[0].Fee, gweis(20))
	if w.EndsAt != 60 {
		t.Errorf("ends at %d, want 60", w.EndsAt)
	}
	s, err := w.Settle(0, 53, 53)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "the dry time is nobody's", s.Fee, gweis(3))
	if err := w.Place(0, 60, 0); !errors.Is(err, ErrDry) {
		t.Errorf("placed a dry workload: %v", err)
	}
}

// Any life of a workload: what replicas earned is always there, and what went in comes out.
func TestEscrowIsConserved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		price := gweis(rapid.Int64Range(1, 1000).Draw(t, "price"))
		replicas := uint8(rapid.IntRange(1, 6).Draw(t, "replicas"))
		bounty := wei(rapid.Int64Range(0, 1<<40).Draw(t, "bounty"))
		funded := new(big.Int).Mul(price, wei(int64(replicas)*rapid.Int64Range(1, 200).Draw(t, "term")))
		funded.Add(funded, wei(rapid.Int64Range(0, 1<<30).Draw(t, "odd wei")))
		w := NewWorkload(price, replicas, funded, 0)
		spent := new(big.Int)
		var clock uint64
		cumUp := make([]int64, replicas)
		take := func(s Settlement, err error) {
			if err != nil {
				t.Fatal(err)
			}
			if s.Served > s.Elapsed {
				t.Fatalf("served %d of %d epochs", s.Served, s.Elapsed)
			}
			spent.Add(spent, s.Fee)
			spent.Add(spent, s.Refund)
		}

		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			step := rapid.Uint64Range(0, 20).Draw(t, "epochs")
			clock += step
			for i := range cumUp {
				cumUp[i] += rapid.Int64Range(-5, int64(step)).Draw(t, "up")
			}
			r := uint8(rapid.IntRange(0, int(replicas)-1).Draw(t, "replica"))
			_, placed := w.Placed[r]
			switch rapid.IntRange(0, 4).Draw(t, "event") {
			case 0, 1:
				if placed {
					take(w.Release(r, clock, cumUp[r]))
				}
				if !w.Dry(clock) {
					if err := w.Place(r, clock, cumUp[r]); err != nil {
						t.Fatal(err)
					}
					if w.PayBounty(bounty, clock) {
						spent.Add(spent, bounty)
					}
				}
			case 2:
				if placed {
					take(w.Settle(r, clock, cumUp[r]))
				}
			case 3:
				amount := wei(rapid.Int64Range(1, 1<<45).Draw(t, "amount"))
				settled, err := w.Fund(amount, clock, func(r uint8) int64 { return cumUp[r] })
				if err != nil {
					t.Fatal(err)
				}
				for _, s := range settled {
					take(s, nil)
				}
				funded.Add(funded, amount)
			}

			if !w.Dry(clock) {
				need := new(big.Int).Mul(w.perEpoch(), new(big.Int).SetUint64(w.EndsAt-clock))
				if w.Free(clock).Cmp(need) < 0 {
					t.Fatalf("free %s at %d, but the term to %d needs %s", w.Free(clock), clock, w.EndsAt, need)
				}
			}
			if w.Free(clock).Sign() < 0 {
				t.Fatalf("replicas earned more than there is: %s", w.Free(clock))
			}
			same(t, "funded", new(big.Int).Add(spent, w.Escrow), funded)
		}

		for r := range replicas {
			if _, placed := w.Placed[r]; placed {
				take(w.Release(r, clock, cumUp[r]))
			}
		}
		refund, err := w.Close()
		if err != nil {
			t.Fatal(err)
		}
		same(t, "funded at the end", spent.Add(spent, refund), funded)
	})
}
