// Package observation defines what one voting member says about one epoch: which
// nodes it missed, who answered its challenges, and its signature under all of it.
//
// An observation is one canonical DAG-CBOR block. It is signed once, kept with the
// evidence and replayed by anyone later, so there is exactly one encoding of each
// content and the decoder refuses every other one.
package observation

import (
	"crypto/ecdsa"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation/dagcbor"
)

// MaxSize bounds an encoded observation. A network of 1,024 nodes of which all but
// one are missed takes about 6 KiB; nothing honest needs more than this.
const MaxSize = 8 << 10

const fields = 4 // node, epoch, content, signature

// Errors of signatures and sizes.
var (
	ErrSize      = errors.New("observation too large")
	ErrSignature = errors.New("observation signature malformed")
)

// Observation is a content with its author, its epoch and the signature of the
// author's agent key: r ‖ s ‖ v, with v 27 or 28 and s in the lower half.
type Observation struct {
	Node      uint32
	Epoch     epoch.Epoch
	Content   Content
	Signature [65]byte
}

// Sign puts the content into canonical order and signs it. The caller must have
// written epoch and digest to its signing journal first: two different signed
// observations of one epoch are a slashable offence.
func Sign(key *ecdsa.PrivateKey, d eip712.Domain, node uint32, e epoch.Epoch, c Content) (Observation, error) {
	o, err := Unsigned(node, e, c)
	if err != nil {
		return Observation{}, err
	}
	digest := o.Digest(d)
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return Observation{}, fmt.Errorf("sign observation: %w", err)
	}
	copy(o.Signature[:], sig)
	o.Signature[64] += 27
	return o, nil
}

// Unsigned returns the canonical observation without its signature, so that its
// digest can be journalled before Sign makes the signature.
func Unsigned(node uint32, e epoch.Epoch, c Content) (Observation, error) {
	o := Observation{Node: node, Epoch: e, Content: c.sorted()}
	if node == 0 || e > dagcbor.MaxInt {
		return Observation{}, fmt.Errorf("build observation: %w: node %d, epoch %d", ErrContent, node, e)
	}
	if err := o.Content.check(); err != nil {
		return Observation{}, fmt.Errorf("build observation: %w", err)
	}
	if n := len(o.Encode()); n > MaxSize {
		return Observation{}, fmt.Errorf("build observation: %w: %d bytes", ErrSize, n)
	}
	return o, nil
}

// Encode returns the canonical block.
func (o Observation) Encode() []byte {
	var w dagcbor.Writer
	w.Array(fields)
	w.Uint(uint64(o.Node))
	w.Uint(uint64(o.Epoch))
	o.Content.write(&w)
	w.ByteString(o.Signature[:])
	return w.Encoded()
}

// Decode reads a canonical block. It checks form only: who signed is Signer's
// answer, what the content is worth is the tally's.
func Decode(block []byte) (Observation, error) {
	if len(block) > MaxSize {
		return Observation{}, fmt.Errorf("decode observation: %w: %d bytes", ErrSize, len(block))
	}
	r := dagcbor.NewReader(block)
	var o Observation
	r.Array(fields, fields)
	o.Node = readNode(r)
	o.Epoch = epoch.Epoch(r.Uint(dagcbor.MaxInt))
	o.Content = readContent(r)
	r.Fill(o.Signature[:])
	if err := r.Done(); err != nil {
		return Observation{}, fmt.Errorf("decode observation: %w", err)
	}
	return o, nil
}

// Digest is the EIP-712 digest the agent key signs.
func (o Observation) Digest(d eip712.Domain) [32]byte {
	return d.Digest(eip712.HashStruct(
		"Observation(uint32 nodeId,uint64 epoch,bytes32 contentHash)",
		eip712.Uint(uint64(o.Node)),
		eip712.Uint(uint64(o.Epoch)),
		o.Content.Hash(),
	))
}

// Signer recovers the address whose key signed. Signatures with s in the upper
// half or with another v are refused: they would be a second form of the same one.
func (o Observation) Signer(d eip712.Domain) ([20]byte, error) {
	return recoverSigner(o.Digest(d), o.Signature)
}
