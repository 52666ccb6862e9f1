package attestation

import (
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Verdict of one epoch over one node.
type Verdict uint8

// Unknown is no verdict: nothing changes, pay goes on as the status says.
const (
	Unknown Verdict = iota
	Good
	Bad
)

// String names the verdict.
func (v Verdict) String() string { return [...]string{"Unknown", "Good", "Bad"}[v%3] }

// Reason explains to an operator what happened to its node or its observation.
type Reason string

// Reasons. The first two speak of the node, the others of what it observed.
const (
	ReasonMissed      Reason = "Missed"      // a majority missed at least half of its heartbeats
	ReasonUnanswered  Reason = "Unanswered"  // challenges were tried and none was answered
	ReasonSplit       Reason = "Split"       // neither a majority missed it nor one heard it
	ReasonSilent      Reason = "Silent"      // no observation of it arrived
	ReasonIsolated    Reason = "Isolated"    // nobody answered it, or it said so itself
	ReasonStaleBeacon Reason = "StaleBeacon" // it used an older beacon: its RPCs were gone
	ReasonEquivocated Reason = "Equivocated" // it signed two observations of one epoch
	ReasonMalformed   Reason = "Malformed"   // it listed what cannot be
)

// NodeReport is the outcome of an epoch for one member.
type NodeReport struct {
	Node     uint32
	Judged   bool // false: Exiting, or its first epoch is yet to come
	Verdict  Verdict
	Missed   uint64 // weight of the observers, not of its owner, that missed it
	Observed bool   // its own observation counted
	Reasons  []Reason
}

// Report is the outcome of an epoch, for explanations only: nothing in it is signed.
type Report struct {
	Epoch  epoch.Epoch
	Weight uint64 // of the observations that counted
	Total  uint32 // W
	Gap    bool   // Weight is below the quorum: the epoch is not tallied
	Nodes  []NodeReport
}
