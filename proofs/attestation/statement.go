// Package attestation is the rule that turns observations into what the quorum
// signs: who is up, who is down, who owes pay for bad epochs, and since when.
//
// The road is Observations → Fold.Tally → Statement → Partial → Certificate.
// Everything here is pure: the same base, state and observations give the same
// bytes on every member and for every auditor, in whatever order they came in.
package attestation

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation/dagcbor"
)

// Version of the statement that this package makes.
const Version = 1

// MaxStatementSize bounds an encoded statement; MaxEntries its transitions and
// debits together. The contract's limit is a parameter and lower (200): this one
// only keeps a stranger from making a decoder work.
const (
	MaxStatementSize = 48 << 10
	MaxEntries       = 1024
)

// ErrStatement means that bytes or fields do not make a statement.
var ErrStatement = errors.New("statement malformed")

// Status of a node, numbered as in the contracts.
type Status uint8

// What a node may do and earn now.
const (
	StatusNone Status = iota
	StatusPending
	StatusUp
	StatusDraining
	StatusDown
	StatusExiting
	StatusExited
)

// Kind of a transition, numbered as in the contracts.
type Kind uint8

// What can happen to a node in a statement.
const (
	KindNone Kind = iota
	KindJoined
	KindUp
	KindDown
	KindReplicaFailed
	KindEvicted
	KindExited
)

// Transition says what changed. Down at e: e is the last epoch as Up. Up at e:
// e+1 is the first. Fields a kind does not use are 0.
type Transition struct {
	Epoch      epoch.Epoch
	Kind       Kind
	Node       uint32
	Item       uint64
	Generation uint32
}

// Debit takes the pay of that many epochs from a node.
type Debit struct {
	Node   uint32
	Epochs uint32
}

// Statement is what the quorum signs.
type Statement struct {
	Version     uint8
	Seq         uint64
	PrevDigest  [32]byte
	SetVersion  uint32
	SetHash     [32]byte
	FromEpoch   epoch.Epoch
	ToEpoch     epoch.Epoch
	BeforeGap   bool
	Transitions []Transition // by epoch, node, kind, item
	Debits      []Debit      // by node
	Evidence    [32]byte
}

// EIP-712 types, as the contract spells them.
const (
	transitionType = "Transition(uint64 epoch,uint8 kind,uint32 node,uint64 item,uint32 generation)"
	debitType      = "Debit(uint32 node,uint32 epochs)"
	statementType  = "Statement(uint8 version,uint64 seq,bytes32 prevDigest,uint32 setVersion,bytes32 setHash," +
		"uint64 fromEpoch,uint64 toEpoch,bool beforeGap,Transition[] transitions,Debit[] debits,bytes32 evidence)" +
		debitType + transitionType
)

// Digest is the EIP-712 digest that members sign and the contract rebuilds.
func (s Statement) Digest(d eip712.Domain) [32]byte {
	transitions := make([][32]byte, len(s.Transitions))
	for i, t := range s.Transitions {
		transitions[i] = eip712.HashStruct(transitionType,
			eip712.Uint(uint64(t.Epoch)),
			eip712.Uint(uint64(t.Kind)),
			eip712.Uint(uint64(t.Node)),
			eip712.Uint(t.Item),
			eip712.Uint(uint64(t.Generation)),
		)
	}
	debits := make([][32]byte, len(s.Debits))
	for i, b := range s.Debits {
		debits[i] = eip712.HashStruct(debitType, eip712.Uint(uint64(b.Node)), eip712.Uint(uint64(b.Epochs)))
	}
	return d.Digest(eip712.HashStruct(statementType,
		eip712.Uint(uint64(s.Version)),
		eip712.Uint(s.Seq),
		s.PrevDigest,
		eip712.Uint(uint64(s.SetVersion)),
		s.SetHash,
		eip712.Uint(uint64(s.FromEpoch)),
		eip712.Uint(uint64(s.ToEpoch)),
		eip712.Bool(s.BeforeGap),
		eip712.HashWords(transitions...),
		eip712.HashWords(debits...),
		s.Evidence,
	))
}

// Encode returns the canonical DAG-CBOR bytes.
func (s Statement) Encode() []byte {
	var w dagcbor.Writer
	s.write(&w)
	return w.Encoded()
}

// DecodeStatement reads canonical bytes. It checks form and order only; whether
// the statement is right is decided by comparing it with one's own (Check).
func DecodeStatement(encoded []byte) (Statement, error) {
	if len(encoded) > MaxStatementSize {
		return Statement{}, fmt.Errorf("decode statement: %w: %d bytes", ErrStatement, len(encoded))
	}
	r := dagcbor.NewReader(encoded)
	s := readStatement(r)
	if err := r.Done(); err != nil {
		return Statement{}, fmt.Errorf("decode statement: %w", err)
	}
	return s, nil
}

// write encodes the fields in their order; a transition is [epoch, kind, node,
// item, generation], debits are one flat list of pairs.
func (s Statement) write(w *dagcbor.Writer) {
	w.Array(11)
	w.Uint(uint64(s.Version))
	w.Uint(s.Seq)
	w.ByteString(s.PrevDigest[:])
	w.Uint(uint64(s.SetVersion))
	w.ByteString(s.SetHash[:])
	w.Uint(uint64(s.FromEpoch))
	w.Uint(uint64(s.ToEpoch))
	w.Bool(s.BeforeGap)
	w.Array(len(s.Transitions))
	for _, t := range s.Transitions {
		w.Array(5)
		w.Uint(uint64(t.Epoch))
		w.Uint(uint64(t.Kind))
		w.Uint(uint64(t.Node))
		w.Uint(t.Item)
		w.Uint(uint64(t.Generation))
	}
	writeDebits(w, s.Debits)
	w.ByteString(s.Evidence[:])
}

func readStatement(r *dagcbor.Reader) Statement {
	var s Statement
	r.Array(11, 11)
	s.Version = uint8(r.Uint(math.MaxUint8))
	if s.Version != Version {
		r.Fail(fmt.Errorf("%w: version %d", ErrStatement, s.Version))
	}
	s.Seq = r.Uint(dagcbor.MaxInt)
	r.Fill(s.PrevDigest[:])
	s.SetVersion = uint32(r.Uint(math.MaxUint32))
	r.Fill(s.SetHash[:])
	s.FromEpoch = epoch.Epoch(r.Uint(dagcbor.MaxInt))
	s.ToEpoch = epoch.Epoch(r.Uint(dagcbor.MaxInt))
	s.BeforeGap = r.Bool()
	n := r.Array(0, MaxEntries)
	for i := 0; i < n && r.Err() == nil; i++ {
		r.Array(5, 5)
		s.Transitions = append(s.Transitions, Transition{
			Epoch:      epoch.Epoch(r.Uint(dagcbor.MaxInt)),
			Kind:       Kind(r.Uint(uint64(KindExited))),
			Node:       uint32(r.Uint(math.MaxUint32)),
			Item:       r.Uint(dagcbor.MaxInt),
			Generation: uint32(r.Uint(math.MaxUint32)),
		})
	}
	s.Debits = readDebits(r)
	r.Fill(s.Evidence[:])
	if r.Err() == nil {
		if err := s.checkForm(); err != nil {
			r.Fail(err)
		}
	}
	return s
}

func writeDebits(w *dagcbor.Writer, debits []Debit) {
	w.Array(2 * len(debits))
	for _, d := range debits {
		w.Uint(uint64(d.Node))
		w.Uint(uint64(d.Epochs))
	}
}

func readDebits(r *dagcbor.Reader) []Debit {
	n := r.Array(0, 2*MaxEntries)
	if n%2 != 0 {
		r.Fail(fmt.Errorf("%w: half a debit", ErrStatement))
	}
	var debits []Debit
	for i := 0; i < n/2 && r.Err() == nil; i++ {
		debits = append(debits, Debit{
			Node:   uint32(r.Uint(math.MaxUint32)),
			Epochs: uint32(r.Uint(math.MaxUint32)),
		})
	}
	for i, d := range debits {
		if d.Node == 0 || d.Epochs == 0 || i > 0 && debits[i-1].Node >= d.Node {
			r.Fail(fmt.Errorf("%w: debit %d empty or out of order", ErrStatement, i))
			break
		}
	}
	return debits
}

func (s Statement) checkForm() error {
	if s.FromEpoch > s.ToEpoch {
		return fmt.Errorf("%w: range %d to %d", ErrStatement, s.FromEpoch, s.ToEpoch)
	}
	for i, t := range s.Transitions {
		switch {
		case t.Node == 0 || t.Kind == KindNone:
			return fmt.Errorf("%w: transition %d empty", ErrStatement, i)
		case t.Epoch < s.FromEpoch || t.Epoch > s.ToEpoch:
			return fmt.Errorf("%w: transition %d outside the range", ErrStatement, i)
		case t.Kind != KindReplicaFailed && (t.Item != 0 || t.Generation != 0):
			return fmt.Errorf("%w: transition %d uses fields its kind does not have", ErrStatement, i)
		case i > 0 && s.Transitions[i-1].compare(t) >= 0:
			return fmt.Errorf("%w: transition %d out of order", ErrStatement, i)
		}
	}
	return nil
}

func (t Transition) compare(u Transition) int {
	return cmp.Or(
		cmp.Compare(t.Epoch, u.Epoch),
		cmp.Compare(t.Node, u.Node),
		cmp.Compare(t.Kind, u.Kind),
		cmp.Compare(t.Item, u.Item),
	)
}

// ErrDiffers means that a proposal is not what this member computed itself.
var ErrDiffers = errors.New("statement differs")

// Check compares a proposal with the statement computed from its evidence and
// names the first field that differs. A member signs only when there is none.
func Check(st, want Statement) error {
	for _, f := range []struct {
		name  string
		equal bool
	}{
		{"version", st.Version == want.Version},
		{"seq", st.Seq == want.Seq},
		{"prevDigest", st.PrevDigest == want.PrevDigest},
		{"setVersion", st.SetVersion == want.SetVersion},
		{"setHash", st.SetHash == want.SetHash},
		{"fromEpoch", st.FromEpoch == want.FromEpoch},
		{"toEpoch", st.ToEpoch == want.ToEpoch},
		{"beforeGap", st.BeforeGap == want.BeforeGap},
		{"transitions", slices.Equal(st.Transitions, want.Transitions)},
		{"debits", slices.Equal(st.Debits, want.Debits)},
		{"evidence", st.Evidence == want.Evidence},
	} {
		if !f.equal {
			return fmt.Errorf("check statement: %w: %s", ErrDiffers, f.name)
		}
	}
	return nil
}
