package reward

import (
	"errors"
	"fmt"
	"math/big"
)

// ErrDry is returned for work on a workload whose term is over: it is never paid from elsewhere.
var ErrDry = errors.New("the workload is dry")

// Service is one placed replica on the attested-epoch clock.
type Service struct {
	Since uint64
	CumUp int64 // the host's cumUp then
}

// Settlement is what one replica's host earned and its owner got back since the last.
type Settlement struct {
	Served, Elapsed uint64
	Fee, Refund     *big.Int
}

// Workload is one escrow with its placed replicas. Money that replicas have earned is always there:
//
//	Escrow − Price·Σ(clock − Since) >= Price·Replicas·(EndsAt − clock)   while clock <= EndsAt
type Workload struct {
	Price    *big.Int // wei per replica and epoch
	Replicas uint8
	Escrow   *big.Int // not yet spent
	EndsAt   uint64
	Placed   map[uint8]Service
}

// NewWorkload takes the escrow at clock.
func NewWorkload(price *big.Int, replicas uint8, escrow *big.Int, clock uint64) *Workload {
	w := &Workload{Price: price, Replicas: replicas, Escrow: new(big.Int).Set(escrow), Placed: map[uint8]Service{}}
	w.EndsAt = clock + w.term(escrow)
	return w
}

// Dry reports whether the term is over at clock.
func (w *Workload) Dry(clock uint64) bool { return clock >= w.EndsAt }

// Place starts a replica's service.
func (w *Workload) Place(replica uint8, clock uint64, cumUp int64) error {
	if w.Dry(clock) {
		return fmt.Errorf("place replica %d: %w", replica, ErrDry)
	}
	w.Placed[replica] = Service{Since: clock, CumUp: cumUp}
	return nil
}

// Settle pays a replica's host for the epochs it was up and the owner for the rest, up to the end of the
// term. What the host missed since, also after that end, counts as missed in the term: nobody can tell the
// two apart. A host with fewer epochs than it started with keeps its start: the debt counts against later ones.
func (w *Workload) Settle(replica uint8, clock uint64, cumUp int64) (Settlement, error) {
	s, ok := w.Placed[replica]
	if !ok {
		return Settlement{}, fmt.Errorf("settle replica %d: it is not placed", replica)
	}
	end := min(clock, w.EndsAt)
	out := Settlement{Elapsed: end - s.Since, Fee: new(big.Int), Refund: new(big.Int)}
	if out.Elapsed == 0 {
		return out, nil
	}
	up := cumUp - s.CumUp
	missed := min(uint64(max(int64(clock-s.Since)-up, 0)), out.Elapsed)
	out.Served = out.Elapsed - missed
	out.Fee = w.cost(out.Served)
	out.Refund = w.cost(out.Elapsed - out.Served)
	w.Escrow.Sub(w.Escrow, out.Fee)
	w.Escrow.Sub(w.Escrow, out.Refund)

	s.Since = end
	if up >= 0 {
		s.CumUp = cumUp
	}
	w.Placed[replica] = s
	return out, nil
}

// Release settles a replica and takes it off its host.
func (w *Workload) Release(replica uint8, clock uint64, cumUp int64) (Settlement, error) {
	out, err := w.Settle(replica, clock, cumUp)
	delete(w.Placed, replica)
	return out, err
}

// PayBounty takes a mover's bounty out of what nobody has earned yet, and reports whether it was paid: it
// is not where it would leave less than one epoch. The term ends sooner when there was nothing to spare.
func (w *Workload) PayBounty(bounty *big.Int, clock uint64) bool {
	left := new(big.Int).Sub(w.Free(clock), bounty)
	if bounty.Sign() == 0 || left.Cmp(w.perEpoch()) < 0 {
		return false
	}
	w.Escrow.Sub(w.Escrow, bounty)
	w.EndsAt = min(w.EndsAt, clock+w.term(left))
	return true
}

// Fund extends the term. A dry workload is settled up to its end first and starts anew, so that the time
// it was dry is nobody's: cumUp gives the hosts' present count.
func (w *Workload) Fund(amount *big.Int, clock uint64, cumUp func(replica uint8) int64) ([]Settlement, error) {
	var settled []Settlement
	if w.Dry(clock) {
		for replica := range w.Replicas {
			if _, ok := w.Placed[replica]; !ok {
				continue
			}
			up := cumUp(replica)
			s, err := w.Settle(replica, clock, up)
			if err != nil {
				return nil, fmt.Errorf("fund a dry workload: %w", err)
			}
			settled = append(settled, s)
			w.Placed[replica] = Service{Since: clock, CumUp: up}
		}
	}
	w.Escrow.Add(w.Escrow, amount)
	w.EndsAt = clock + w.term(w.Free(clock))
	return settled, nil
}

// Close returns what is left once every replica was released.
func (w *Workload) Close() (*big.Int, error) {
	if len(w.Placed) != 0 {
		return nil, fmt.Errorf("close workload: %d replicas are placed", len(w.Placed))
	}
	refund := w.Escrow
	w.Escrow = new(big.Int)
	return refund, nil
}

// Free is the escrow that no replica has earned.
func (w *Workload) Free(clock uint64) *big.Int {
	end := min(clock, w.EndsAt)
	free := new(big.Int).Set(w.Escrow)
	for _, s := range w.Placed {
		// A replica that starts anew after a dry time starts beyond the old end: nothing is earned yet.
		if s.Since < end {
			free.Sub(free, w.cost(end-s.Since))
		}
	}
	return free
}

func (w *Workload) cost(epochs uint64) *big.Int {
	return new(big.Int).Mul(w.Price, new(big.Int).SetUint64(epochs))
}

func (w *Workload) perEpoch() *big.Int {
	return new(big.Int).Mul(w.Price, big.NewInt(int64(w.Replicas)))
}

func (w *Workload) term(amount *big.Int) uint64 {
	return new(big.Int).Div(amount, w.perEpoch()).Uint64()
}
