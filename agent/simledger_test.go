package agent

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// ledger keeps the contract's rules on one-second blocks.
type ledger struct {
	rules attestation.Rules

	mu       sync.Mutex
	base     attestation.Base
	current  *roster.Roster
	landed   []attestation.Statement
	reverted int
	rebased  map[int]func()
	fresh    []attestation.Member // registered since the last attestation
	queue    []setChange
}

// setChange is a queued change of the voting set; the next attestation whose
// range ends at or after `at` applies it, verified under the old set.
type setChange struct {
	at    int64
	apply func(*attestation.Base)
}

func (l *ledger) publish() {
	r, err := roster.New(l.base, l.current)
	if err != nil {
		panic(err)
	}
	l.current = r
}

func (l *ledger) onRebase(id int, f func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.rebased == nil {
		l.rebased = map[int]func(){}
	}
	l.rebased[id] = f
}

func (l *ledger) roster() *roster.Roster {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.current
}

// settled is how far the chain is, and final too: the ledger never reorganises.
func (l *ledger) settled() epoch.Epoch { return l.roster().Base.SettledEpoch }

// register makes a node Pending in the next base.
func (l *ledger) register(m attestation.Member) {
	m.Status = attestation.StatusPending
	l.mu.Lock()
	defer l.mu.Unlock()
	l.fresh = append(l.fresh, m)
}

// leave queues a member's exit, rotate its next key.
func (l *ledger) leave(id uint32) {
	l.enqueue(func(b *attestation.Base) {
		b.Members = slices.DeleteFunc(b.Members, func(m attestation.Member) bool { return m.ID == id })
	})
}

func (l *ledger) rotate(id uint32, key bls.PublicKey) {
	l.enqueue(func(b *attestation.Base) {
		for i := range b.Members {
			if b.Members[i].ID == id {
				b.Members[i].PublicKey = key
			}
		}
	})
}

// enqueue publishes the new due time, as the next view of the chain would.
func (l *ledger) enqueue(change func(*attestation.Base)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.queue = append(l.queue, setChange{time.Now().Unix(), change})
	l.base.QueueDueFrom = uint64(l.queue[0].at)
	l.publish()
}

// send mines the statement at the next full second and tells everybody 150 ms
// later, as a poll would.
func (l *ledger) send(ctx context.Context, _ string, _ common.Address, data []byte, _ uint64) error {
	statement, err := unpackAttest(data)
	if err != nil {
		return err
	}
	time.Sleep(time.Until(time.Now().Truncate(time.Second).Add(time.Second)))
	l.mu.Lock()
	err = l.apply(statement)
	l.mu.Unlock()
	time.Sleep(150 * time.Millisecond)
	l.mu.Lock()
	l.publish()
	tell := maps.Clone(l.rebased)
	l.mu.Unlock()
	for _, f := range tell {
		f()
	}
	return err
}

func (l *ledger) apply(s attestation.Statement) error {
	due := func(c setChange) bool { return c.at <= l.rules.Schedule.End(s.ToEpoch).Unix() }
	quiet := len(s.Transitions) == 0 && !s.BeforeGap && s.ToEpoch-l.base.SettledEpoch < epoch.Epoch(l.rules.QuietEpochs) &&
		!slices.ContainsFunc(l.queue, due)
	switch {
	case s.Seq != l.base.Seq+1 || s.PrevDigest != l.base.Digest || s.SetHash != l.base.SetHash:
		l.reverted++
		return errors.New("WrongSeq")
	case s.FromEpoch <= l.base.SettledEpoch || s.ToEpoch < s.FromEpoch || l.rules.Schedule.End(s.ToEpoch).After(time.Now()):
		return errors.New("range refused")
	case quiet:
		return errors.New("NothingDue")
	}
	next := l.base
	next.Members, next.Pending = slices.Clone(next.Members), slices.Concat(next.Pending, l.fresh)
	l.fresh = nil
	var joining []setChange
	for _, t := range s.Transitions {
		switch t.Kind {
		case attestation.KindDown:
			setStatus(next.Members, t.Node, attestation.StatusDown)
		case attestation.KindUp:
			setStatus(next.Members, t.Node, attestation.StatusUp)
		case attestation.KindJoined:
			i := slices.IndexFunc(next.Pending, func(m attestation.Member) bool { return m.ID == t.Node })
			joining = append(joining, setChange{time.Now().Unix(), l.join(next.Pending[i])})
			next.Pending = slices.Delete(next.Pending, i, i+1)
		}
	}
	var later []setChange
	for _, c := range l.queue {
		if !due(c) {
			later = append(later, c)
			continue
		}
		c.apply(&next)
	}
	if len(later) < len(l.queue) {
		next.SetVersion++
		next.SetHash[31]++
	}
	l.queue = append(later, joining...)
	next.Weight, next.QueueDueFrom = 0, 0
	for _, m := range next.Members {
		next.Weight += m.Units
	}
	if len(l.queue) > 0 {
		next.QueueDueFrom = uint64(l.queue[0].at)
	}
	next.Seq, next.Digest = s.Seq, s.Digest(l.rules.Domain)
	next.SettledEpoch, next.Evidence = s.ToEpoch, s.Evidence
	l.base = next
	l.landed = append(l.landed, s)
	return nil
}

func (l *ledger) join(m attestation.Member) func(*attestation.Base) {
	return func(b *attestation.Base) {
		m.Status, m.JudgedFrom = attestation.StatusUp, first(l.rules.Schedule.EpochAt(time.Now()))+1
		b.Members = append(b.Members, m)
		slices.SortFunc(b.Members, func(x, y attestation.Member) int { return cmp.Compare(x.ID, y.ID) })
	}
}

func setStatus(members []attestation.Member, id uint32, s attestation.Status) {
	for i := range members {
		if members[i].ID == id {
			members[i].Status = s
		}
	}
}

// unpackAttest reads the statement back out of the transaction's call data.
func unpackAttest(data []byte) (attestation.Statement, error) {
	network, err := bindings.NetworkMetaData.ParseABI()
	if err != nil {
		return attestation.Statement{}, err
	}
	args, err := network.Methods["attest"].Inputs.Unpack(data[4:])
	if err != nil {
		return attestation.Statement{}, err
	}
	b := *abi.ConvertType(args[0], new(bindings.Statement)).(*bindings.Statement)
	s := attestation.Statement{
		Version: b.Version, Seq: b.Seq, PrevDigest: b.PrevDigest, SetVersion: b.SetVersion, SetHash: b.SetHash,
		FromEpoch: epoch.Epoch(b.FromEpoch), ToEpoch: epoch.Epoch(b.ToEpoch), BeforeGap: b.BeforeGap, Evidence: b.Evidence,
	}
	for _, t := range b.Transitions {
		s.Transitions = append(s.Transitions, attestation.Transition{
			Epoch: epoch.Epoch(t.Epoch), Kind: attestation.Kind(t.Kind), Node: t.Node, Item: t.Item, Generation: t.Generation})
	}
	for _, d := range b.Debits {
		s.Debits = append(s.Debits, attestation.Debit{Node: d.Node, Epochs: d.Epochs})
	}
	return s, nil
}

func (l *ledger) history() []attestation.Statement {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.landed)
}

// down reports the epoch of the node's first Down transition.
func (l *ledger) transition(node uint32, kind attestation.Kind) (epoch.Epoch, bool) {
	for _, s := range l.history() {
		for _, t := range s.Transitions {
			if t.Node == node && t.Kind == kind {
				return t.Epoch, true
			}
		}
	}
	return 0, false
}
