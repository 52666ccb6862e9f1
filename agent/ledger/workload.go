package ledger

import (
	"context"
	"encoding/json"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// States of a workload.
const (
	WorkloadOpen    = "open"
	WorkloadExpired = "expired" // its escrow is spent; funding starts it again
	WorkloadClosed  = "closed"
)

// century is as far as an end is worth a date.
const century = 100 * 365 * 24 * 3600

// WorkloadSummary is one workload as its owner asks about it. Sums of fees and refunds are of what was settled.
type WorkloadSummary struct {
	Workload     uint32         `json:"workload"`
	Owner        common.Address `json:"owner"`
	State        string         `json:"state"`
	Spec         string         `json:"spec"` // empty if it is older than the events that were read
	Revision     uint32         `json:"revision"`
	Replicas     uint8          `json:"replicas"`
	MaxPerDomain uint8          `json:"max_per_domain"`
	Price        *big.Int       `json:"price"`
	Escrow       *big.Int       `json:"escrow"`
	Clock        uint64         `json:"clock"`   // attested epochs
	EndsAt       uint64         `json:"ends_at"` // on that clock
	// Ends is when that is if no epoch stays without an attestation; nil in a hundred years or more, and when it is over.
	Ends     *time.Time    `json:"ends,omitempty"`
	Fees     *big.Int      `json:"fees"`
	Refunds  *big.Int      `json:"refunds"`
	Bounties *big.Int      `json:"bounties"`
	ToSettle *big.Int      `json:"to_settle"` // of the escrow: what the next settlements divide
	Credit   *big.Int      `json:"credit"`    // the owner's, of all workloads: to be withdrawn
	Lines    []ReplicaLine `json:"hosts"`
}

// ReplicaLine is one replica, with what it did on all its hosts. Epochs are settled and unsettled ones.
type ReplicaLine struct {
	Replica    uint8    `json:"replica"`
	Node       uint32   `json:"node"` // 0: none
	Generation uint32   `json:"generation"`
	Served     uint64   `json:"served_epochs"`
	Elapsed    uint64   `json:"elapsed_epochs"`
	Seconds    uint64   `json:"served_seconds"`
	Fees       *big.Int `json:"fees"`
	Refunds    *big.Int `json:"refunds"`
	ToSettle   *big.Int `json:"to_settle"`
}

// MarshalJSON writes sums as strings.
func (s WorkloadSummary) MarshalJSON() ([]byte, error) {
	type numbers WorkloadSummary
	return json.Marshal(struct {
		numbers
		Price    wei `json:"price"`
		Escrow   wei `json:"escrow"`
		Fees     wei `json:"fees"`
		Refunds  wei `json:"refunds"`
		Bounties wei `json:"bounties"`
		ToSettle wei `json:"to_settle"`
		Credit   wei `json:"credit"`
	}{numbers(s), wei{s.Price}, wei{s.Escrow}, wei{s.Fees}, wei{s.Refunds}, wei{s.Bounties}, wei{s.ToSettle}, wei{s.Credit}})
}

// MarshalJSON writes sums as strings.
func (r ReplicaLine) MarshalJSON() ([]byte, error) {
	type numbers ReplicaLine
	return json.Marshal(struct {
		numbers
		Fees     wei `json:"fees"`
		Refunds  wei `json:"refunds"`
		ToSettle wei `json:"to_settle"`
	}{numbers(r), wei{r.Fees}, wei{r.Refunds}, wei{r.ToSettle}})
}

// SummarizeWorkload reads a workload as it is at the newest block and puts it beside the events so far.
func SummarizeWorkload(ctx context.Context, latest *Ledger, h *History, id uint32) (WorkloadSummary, error) {
	block, _, err := h.Catch(ctx)
	if err != nil {
		return WorkloadSummary{}, err
	}
	l := latest.At(block) // a settlement between two questions would be counted twice, or not at all
	state, err := l.State(ctx)
	if err != nil {
		return WorkloadSummary{}, err
	}
	w, err := l.Workload(ctx, id)
	if err != nil {
		return WorkloadSummary{}, err
	}
	s := WorkloadSummary{
		Workload: id, Owner: w.Owner, State: WorkloadOpen, Revision: w.Revision, Replicas: w.Replicas, MaxPerDomain: w.MaxPerDomain,
		Price: w.Price, Escrow: w.Escrow, Clock: state.AttestedEpochs, EndsAt: w.EndsAt,
		Fees: new(big.Int), Refunds: new(big.Int), Bounties: new(big.Int), ToSettle: new(big.Int),
	}
	switch {
	case w.Closed:
		s.State = WorkloadClosed
	case s.Clock >= s.EndsAt:
		s.State = WorkloadExpired
	default:
		s.Ends = l.ends(state, w.EndsAt)
	}
	if s.Credit, err = l.Credit(ctx, w.Owner); err != nil {
		return WorkloadSummary{}, err
	}
	s.Spec = Specs(h.Events)[id]
	s.fold(h.Events)
	for i := range s.Lines {
		r := &s.Lines[i]
		if err := l.unsettled(ctx, &s, r); err != nil {
			return WorkloadSummary{}, err
		}
		r.Seconds = r.Served * uint64(l.Params.SlotSeconds) * uint64(l.Params.SlotsPerEpoch)
	}
	return s, nil
}

// ends is when the clock will have come so far, if it never stands still.
func (l *Ledger) ends(state bindings.NetworkState, endsAt uint64) *time.Time {
	left := endsAt - state.AttestedEpochs
	if left > century/(uint64(l.Params.SlotSeconds)*uint64(l.Params.SlotsPerEpoch)) {
		return nil
	}
	at := l.Schedule.End(epoch.Epoch(state.SettledEpoch + left)).UTC()
	return &at
}

// line is the line of a replica; one that was scaled away has it after those that are left.
func (s *WorkloadSummary) line(replica uint8) *ReplicaLine {
	for len(s.Lines) <= int(replica) {
		s.Lines = append(s.Lines, ReplicaLine{
			Replica: uint8(len(s.Lines)), Fees: new(big.Int), Refunds: new(big.Int), ToSettle: new(big.Int),
		})
	}
	return &s.Lines[replica]
}

// fold collects what was settled.
func (s *WorkloadSummary) fold(events []Event) {
	s.Lines = []ReplicaLine{}
	if s.Replicas > 0 {
		s.line(s.Replicas - 1)
	}
	for _, e := range events {
		switch v := e.Value.(type) {
		case *bindings.WorkBountyPaid:
			if v.Workload == s.Workload {
				s.Bounties.Add(s.Bounties, v.Amount)
			}
		case *bindings.WorkReplicaSettled:
			if v.Workload != s.Workload {
				continue
			}
			r := s.line(v.Replica)
			r.Served += v.Served
			r.Elapsed += v.Elapsed
			r.Fees.Add(r.Fees, v.Fee)
			r.Refunds.Add(r.Refunds, v.Refund)
			s.Fees.Add(s.Fees, v.Fee)
			s.Refunds.Add(s.Refunds, v.Refund)
		}
	}
}

// unsettled adds what the next settlement would, and says who hosts the replica.
func (l *Ledger) unsettled(ctx context.Context, s *WorkloadSummary, r *ReplicaLine) error {
	a, err := l.Assignment(ctx, s.Workload, r.Replica)
	if err != nil {
		return err
	}
	r.Node, r.Generation = a.Node, a.Generation
	if a.Node == 0 {
		return nil
	}
	host, err := l.Node(ctx, a.Node)
	if err != nil {
		return err
	}
	served, elapsed := settlement(a, host.CumUp, s.Clock, s.EndsAt)
	r.Served += served
	r.Elapsed += elapsed
	r.ToSettle.Mul(s.Price, new(big.Int).SetUint64(elapsed))
	s.ToSettle.Add(s.ToSettle, r.ToSettle)
	return nil
}

// settlement is the contract's rule: what a host missed until now counts as missed in the term.
func settlement(a bindings.Assignment, cumUp int64, clock, endsAt uint64) (served, elapsed uint64) {
	end := min(clock, endsAt)
	if end <= a.Since {
		return 0, 0
	}
	elapsed = end - a.Since
	missed := int64(clock-a.Since) - (cumUp - a.CumUp)
	switch {
	case missed <= 0:
		return elapsed, elapsed
	case uint64(missed) < elapsed:
		return elapsed - uint64(missed), elapsed
	}
	return 0, elapsed
}

// Specs finds the newest spec of every workload in the events so far.
func Specs(events []Event) map[uint32]string {
	specs := make(map[uint32]string)
	for _, e := range events {
		switch v := e.Value.(type) {
		case *bindings.WorkWorkloadCreated:
			specs[v.Workload] = v.Spec
		case *bindings.WorkWorkloadUpdated:
			specs[v.Workload] = v.Spec
		}
	}
	return specs
}
