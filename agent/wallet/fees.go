package wallet

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// firstFee covers a doubling of the base fee, up to the cap.
func (w *Wallet) firstFee(baseFee *big.Int) (tip, fee *big.Int) {
	fee = new(big.Int).Add(new(big.Int).Lsh(baseFee, 1), w.Tip)
	return new(big.Int).Set(w.Tip), smaller(fee, w.FeeCap)
}

// raisedFee is at least 12.5 % above the try before it, in both numbers, as
// pools demand; false when the cap forbids that.
func (w *Wallet) raisedFee(last *types.Transaction, baseFee *big.Int) (tip, fee *big.Int, ok bool) {
	tip = larger(raise(last.GasTipCap()), w.Tip)
	wanted := new(big.Int).Add(new(big.Int).Lsh(baseFee, 1), tip)
	least := raise(last.GasFeeCap())
	fee = smaller(larger(least, wanted), w.FeeCap)
	return tip, fee, fee.Cmp(least) >= 0 && tip.Cmp(fee) <= 0
}

// raise rounds up, so that a fee of a few wei is raised too.
func raise(x *big.Int) *big.Int {
	y := new(big.Int).Mul(x, big.NewInt(bumpNumerator))
	y.Add(y, big.NewInt(bumpDenominator-1))
	return y.Div(y, big.NewInt(bumpDenominator))
}

// withinBudget refuses a try whose worst case, with that of all others on their
// way and what was spent today, exceeds the daily budget. replaced is the flight
// whose worst case the new one takes the place of.
func (w *Wallet) withinBudget(replaced *flight, gas uint64, fee *big.Int) error {
	spent := w.Journal.SpentOn(w.Now())
	worst := new(big.Int).Mul(fee, new(big.Int).SetUint64(gas))
	sum := new(big.Int).Add(spent, worst)
	for _, f := range w.flights {
		switch {
		case f == replaced:
		case f.landed != nil:
			sum.Add(sum, f.landed.Cost)
		default:
			last := f.tries[len(f.tries)-1]
			sum.Add(sum, new(big.Int).Mul(last.GasFeeCap(), new(big.Int).SetUint64(last.Gas())))
		}
	}
	if sum.Cmp(w.DailyBudget) > 0 {
		return fmt.Errorf("%w: %s wei spent today, up to %s wei with this one, budget %s wei", ErrBudget, spent, sum, w.DailyBudget)
	}
	return nil
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return new(big.Int).Set(b)
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return new(big.Int).Set(b)
}
