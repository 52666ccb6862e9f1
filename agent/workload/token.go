// Package workload runs the replicas that the chain assigned to this node.
//
// The chain's word reaches it late, twice or out of order, so nothing here
// follows a plan because it arrived last. Decide, a pure function, compares
// tokens; Executor is the thin shell that prepares, starts and releases.
package workload

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"net/http"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// Item names one replica of one workload.
type Item struct {
	Workload uint32
	Replica  uint8
}

// ID is the item as the contracts number it.
func (i Item) ID() uint64 { return uint64(i.Workload)<<8 | uint64(i.Replica) }

// String is used in logs.
func (i Item) String() string { return fmt.Sprintf("%d/%d", i.Workload, i.Replica) }

// Token is the right to run a replica: which generation of it, and the block
// whose word that is. A driver never starts without one.
type Token struct {
	Assignment
	Digest [32]byte // what was assigned: AssignmentDigest
}

// AssignmentDigest binds what a token stands for, so that two chains which
// agree on a generation but not on its meaning are told apart.
func AssignmentDigest(item Item, node, generation uint32, specCID cid.Cid) [32]byte {
	b := []byte("depin-agent/assignment/1")
	b = binary.BigEndian.AppendUint64(b, item.ID())
	b = binary.BigEndian.AppendUint32(b, node)
	b = binary.BigEndian.AppendUint32(b, generation)
	b = append(b, specCID.Bytes()...)
	return sha256.Sum256(b)
}

// Driver runs one kind of workload. Its methods may be called from any
// goroutine and more than once for the same spec.
type Driver interface {
	// Prepare does in advance what a start need not wait for. It may take long.
	Prepare(ctx context.Context, s spec.Spec) error
	// Start returns a replica; it prepares when that has not been done, and may
	// take long. The replica serves once it passes its health check.
	Start(ctx context.Context, t Token, s spec.Spec) (Instance, error)
	// Forget drops what was kept of a module that no workload names any more;
	// replicas that still run of it are not disturbed.
	Forget(module cid.Cid)
}

// Instance is a running replica.
type Instance interface {
	// ServeHTTP answers one request. A request refused before any of it was
	// executed carries RefusedHeader, and may be sent elsewhere.
	http.Handler
	// Close refuses new requests, lets those under way end, and returns.
	Close() error
}

// RefusedHeader marks a response to a request that was not executed.
const RefusedHeader = "X-Depin-Refused"

// ReasonHeader says why a replica did not answer as its program meant to.
const ReasonHeader = "X-Depin-Reason"

// Reasons in ReasonHeader and RefusedHeader.
const (
	ReasonBusy      = "Busy"        // refused: too many requests at once
	ReasonStopped   = "Stopped"     // refused: the replica was released
	ReasonTimeLimit = "TimeLimit"   // the program used up its time
	ReasonOutput    = "OutputLimit" // the program wrote more than may be sent
	ReasonCrashed   = "Crashed"     // the program ended with an error
	ReasonBadAnswer = "BadAnswer"   // what the program wrote is not a response
	ReasonNotUp     = "NotUp"       // refused: the program does not listen
)
