package attestation

import (
	"fmt"
	"math"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/observation/dagcbor"
)

// MaxPartialSize bounds an encoded partial: a statement, a signature, a node.
const MaxPartialSize = MaxStatementSize + 128

// Partial is one member's signature under a statement.
type Partial struct {
	Node      uint32
	Statement Statement
	Signature bls.Signature
}

// SignPartial signs a statement. The caller has checked it against its own (Check,
// Ended). Signing two statements of one seq is no offence: the chain takes one.
func SignPartial(key *bls.SecretKey, node uint32, st Statement, d eip712.Domain) Partial {
	digest := st.Digest(d)
	return Partial{Node: node, Statement: st, Signature: key.Sign(digest[:])}
}

// Encode returns the canonical DAG-CBOR bytes [node, statement, signature].
func (p Partial) Encode() []byte {
	var w dagcbor.Writer
	w.Array(3)
	w.Uint(uint64(p.Node))
	p.Statement.write(&w)
	w.ByteString(p.Signature[:])
	return w.Encoded()
}

// DecodePartial reads canonical bytes; the signature is not checked.
func DecodePartial(encoded []byte) (Partial, error) {
	if len(encoded) > MaxPartialSize {
		return Partial{}, fmt.Errorf("decode partial: %w: %d bytes", ErrStatement, len(encoded))
	}
	r := dagcbor.NewReader(encoded)
	var p Partial
	r.Array(3, 3)
	p.Node = uint32(r.Uint(math.MaxUint32))
	p.Statement = readStatement(r)
	r.Fill(p.Signature[:])
	if err := r.Done(); err != nil {
		return Partial{}, fmt.Errorf("decode partial: %w", err)
	}
	return p, nil
}
