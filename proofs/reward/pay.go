package reward

import (
	"fmt"
	"math/big"
)

// gwei is the grain of pay: a unit earns a multiple of it per epoch.
var gwei = big.NewInt(1_000_000_000)

// Terms are the parameters base pay depends on.
type Terms struct {
	RateMax *big.Int // wei per epoch, whole network
	Horizon uint32   // an epoch's rate is at most reserve / Horizon; a range is never longer
}

// Account is one node's pay.
type Account struct {
	Units   uint32
	Earning bool     // Up or Draining
	Balance *big.Int // as of the last touch; below zero is debt against later epochs
	Pending *big.Int // earned since the last touch
	CumUp   int64    // Up epochs minus debits
}

// Ledger is Network's money. Owed counts every positive balance and every pending gain: a debtor's gain
// leaves it only when the account is touched, which errs to the side of the reserve.
type Ledger struct {
	Terms    Terms
	Funded   *big.Int
	Paid     *big.Int
	Owed     *big.Int
	UnitPay  *big.Int // of the last attestation
	accounts map[uint32]*Account
}

// NewLedger is an empty ledger.
func NewLedger(t Terms) *Ledger {
	return &Ledger{
		Terms: t, Funded: new(big.Int), Paid: new(big.Int), Owed: new(big.Int), UnitPay: new(big.Int),
		accounts: map[uint32]*Account{},
	}
}

// UnitPay is what one unit earns per epoch, a whole number of gwei: floor(rate / weight), where the rate
// is the smaller of rateMax and reserve / horizon, each rounded down to a gwei.
func UnitPay(reserve, rateMax *big.Int, horizon, weight uint32) *big.Int {
	rate := new(big.Int).Div(new(big.Int).Div(reserve, gwei), big.NewInt(int64(horizon)))
	if most := new(big.Int).Div(rateMax, gwei); rate.Cmp(most) > 0 {
		rate = most
	}
	rate.Div(rate, big.NewInt(int64(weight)))
	return rate.Mul(rate, gwei)
}

// Fund adds to the reserve.
func (l *Ledger) Fund(amount *big.Int) { l.Funded.Add(l.Funded, amount) }

// Reserve is what is neither paid nor owed.
func (l *Ledger) Reserve() *big.Int {
	r := new(big.Int).Sub(l.Funded, l.Paid)
	return r.Sub(r, l.Owed)
}

// Join opens an account.
func (l *Ledger) Join(node, units uint32, earning bool) {
	l.accounts[node] = &Account{Units: units, Earning: earning, Balance: new(big.Int), Pending: new(big.Int)}
}

// Account is a copy of a node's account, brought up to date.
func (l *Ledger) Account(node uint32) (Account, error) {
	a, err := l.account(node)
	if err != nil {
		return Account{}, err
	}
	c := *a
	c.Balance, c.Pending = new(big.Int).Add(a.Balance, a.Pending), new(big.Int)
	return c, nil
}

// Attest pays a range of epochs: weight is W, earning accounts earn every one of them. Transitions and
// debits of the same statement correct it afterwards.
func (l *Ledger) Attest(epochs, weight uint32) error {
	if epochs == 0 || epochs > l.Terms.Horizon || weight == 0 {
		return fmt.Errorf("attest %d epochs of weight %d: out of range", epochs, weight)
	}
	l.UnitPay = UnitPay(l.Reserve(), l.Terms.RateMax, l.Terms.Horizon, weight)
	for _, a := range l.accounts {
		if !a.Earning {
			continue
		}
		gain := l.pay(a.Units, int64(epochs))
		a.Pending.Add(a.Pending, gain)
		l.Owed.Add(l.Owed, gain)
		a.CumUp += int64(epochs)
	}
	return nil
}

// Down takes back the epochs of the range after the node's last as Up, and stops its pay.
func (l *Ledger) Down(node, epochsAfter uint32) error {
	return l.adjust(node, -int64(epochsAfter), false)
}

// Up pays the epochs of the range from the node's first as Up, and starts its pay.
func (l *Ledger) Up(node, epochsFrom uint32) error {
	return l.adjust(node, int64(epochsFrom), true)
}

// Debit takes bad epochs from a node's pay at this attestation's rate.
func (l *Ledger) Debit(node, epochs uint32) error {
	a, err := l.account(node)
	if err != nil {
		return err
	}
	return l.adjust(node, -int64(epochs), a.Earning)
}

// Stop ends a node's pay without correcting it: its owner left.
func (l *Ledger) Stop(node uint32) error { return l.adjust(node, 0, false) }

// Claim pays a node's positive balance out.
func (l *Ledger) Claim(node uint32) (*big.Int, error) {
	a, err := l.account(node)
	if err != nil {
		return nil, err
	}
	l.touch(a)
	amount := new(big.Int).Set(positive(a.Balance))
	a.Balance.Sub(a.Balance, amount)
	l.Owed.Sub(l.Owed, amount)
	l.Paid.Add(l.Paid, amount)
	return amount, nil
}

// adjust settles an account, adds epochs (may be below zero) at the last rate, and sets whether it earns.
func (l *Ledger) adjust(node uint32, epochs int64, earning bool) error {
	a, err := l.account(node)
	if err != nil {
		return err
	}
	l.touch(a)
	before := new(big.Int).Set(positive(a.Balance))
	a.Balance.Add(a.Balance, l.pay(a.Units, epochs))
	l.Owed.Add(l.Owed, new(big.Int).Sub(positive(a.Balance), before))
	a.CumUp += epochs
	a.Earning = earning
	return nil
}

// touch moves what is pending into the balance; what pays a debt off is owed no longer.
func (l *Ledger) touch(a *Account) {
	l.Owed.Sub(l.Owed, positive(a.Balance))
	l.Owed.Sub(l.Owed, a.Pending)
	a.Balance.Add(a.Balance, a.Pending)
	a.Pending = new(big.Int)
	l.Owed.Add(l.Owed, positive(a.Balance))
}

func (l *Ledger) account(node uint32) (*Account, error) {
	a, ok := l.accounts[node]
	if !ok {
		return nil, fmt.Errorf("look up account of node %d: unknown", node)
	}
	return a, nil
}

func (l *Ledger) pay(units uint32, epochs int64) *big.Int {
	p := new(big.Int).Mul(l.UnitPay, big.NewInt(int64(units)))
	return p.Mul(p, big.NewInt(epochs))
}

// positive is max(0, x).
func positive(x *big.Int) *big.Int {
	if x.Sign() < 0 {
		return new(big.Int)
	}
	return x
}
