package evidence

import (
	"errors"
	"fmt"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

// Size limits. Both are checked before a block is hashed, stored or sent, so a
// peer can never make an agent hold more than it asked for.
const (
	// MaxEvidence bounds a dag-cbor block. An evidence root over 1,024 nodes,
	// with a bitmap and an aggregate for each slot, stays well below it.
	MaxEvidence = 256 << 10
	// MaxModule bounds a raw block: 16 MiB, as far as one stream carries it. A
	// Go program compiled for WASI is 2 to 3 MiB.
	MaxModule = min(16<<20, p2p.MaxStreamBytes)
	// maxCIDText bounds an address before it is decoded: the longest base in
	// use (base2) writes the 36 bytes of a CID in fewer characters.
	maxCIDText = 512
	// sha2256 is the multihash code of the one hash in use.
	sha2256      = 0x12
	sha2256Bytes = 32
	// cidBytes is the length of every address this store accepts: version,
	// codec, hash, length, digest.
	cidBytes = 4 + sha2256Bytes
)

// Errors that callers tell apart.
var (
	// ErrNotFound means that the block is not held here, or by no peer asked.
	ErrNotFound = errors.New("block not found")
	// ErrAddress means that the CID is malformed or of a kind not served.
	ErrAddress = errors.New("address not supported")
	// ErrMismatch means that bytes do not hash to the CID they came under.
	ErrMismatch = errors.New("block does not match its address")
	// ErrTooLarge means that a block exceeds the limit of its codec.
	ErrTooLarge = errors.New("block too large")
)

// Parse reads a CID in text form and refuses the kinds this store never holds.
func Parse(text string) (cid.Cid, error) {
	if len(text) > maxCIDText {
		return cid.Undef, fmt.Errorf("parse address: %d characters, at most %d: %w", len(text), maxCIDText, ErrAddress)
	}
	c, err := cid.Decode(text)
	if err != nil {
		return cid.Undef, fmt.Errorf("parse address: %w: %w", ErrAddress, err)
	}
	if _, err := Limit(c); err != nil {
		return cid.Undef, err
	}
	return c, nil
}

// Limit returns the largest block that may live under c: it is also the check
// that c is CIDv1, sha2-256, and dag-cbor or raw.
func Limit(c cid.Cid) (int, error) {
	if !c.Defined() {
		return 0, fmt.Errorf("check address: empty: %w", ErrAddress)
	}
	p := c.Prefix()
	if p.Version != 1 || p.MhType != sha2256 || p.MhLength != sha2256Bytes {
		return 0, fmt.Errorf("check address %s: only CIDv1 with a whole sha2-256 is served: %w", c, ErrAddress)
	}
	switch p.Codec {
	case cid.DagCBOR:
		return MaxEvidence, nil
	case cid.Raw:
		return MaxModule, nil
	}
	return 0, fmt.Errorf("check address %s: codec 0x%x, only dag-cbor and raw are served: %w", c, p.Codec, ErrAddress)
}

// Verify checks that block may live under c and hashes to it.
func Verify(c cid.Cid, block []byte) error {
	limit, err := Limit(c)
	if err != nil {
		return err
	}
	if len(block) > limit {
		return fmt.Errorf("verify %s: %d bytes, at most %d: %w", c, len(block), limit, ErrTooLarge)
	}
	if len(block) == 0 {
		// An empty answer is how a peer says "not here"; it is never a block.
		return fmt.Errorf("verify %s: empty block: %w", c, ErrMismatch)
	}
	check := proof.Check
	if c.Prefix().Codec == cid.Raw {
		check = proof.CheckRaw
	}
	if err := check(c, block); err != nil {
		return fmt.Errorf("verify: %w: %w", ErrMismatch, err)
	}
	return nil
}
