package evidence

import (
	"crypto/sha256"
	"fmt"

	"github.com/ipfs/go-cid"
)

// digestSize is the size of a sha2-256 digest, the only hash evidence uses: the contract
// holds it as a bytes32 and rebuilds the CID from it.
const digestSize = sha256.Size

// sha2256 is the multihash code of sha2-256.
const sha2256 = 0x12

// CIDOf is the content address of an evidence block: CIDv1, dag-cbor, sha2-256.
func CIDOf(block []byte) cid.Cid { return FromDigest(sha256.Sum256(block)) }

// RawCIDOf is the content address of raw bytes, such as a WebAssembly module.
func RawCIDOf(block []byte) cid.Cid { return fromDigest(cid.Raw, sha256.Sum256(block)) }

// FromDigest rebuilds the CID of an evidence block from the digest the contract holds.
func FromDigest(digest [digestSize]byte) cid.Cid { return fromDigest(cid.DagCBOR, digest) }

func fromDigest(codec uint64, digest [digestSize]byte) cid.Cid {
	c, err := cid.Cast(append([]byte{1, byte(codec), sha2256, digestSize}, digest[:]...))
	if err != nil {
		// Cast refuses malformed bytes, and these are well-formed for any digest.
		panic(fmt.Sprintf("build cid: %v", err))
	}
	return c
}

// Digest is the sha2-256 digest inside an evidence CID, and zero for any CID that is not
// one: zero is what the contract holds when there is no evidence.
func Digest(c cid.Cid) (digest [digestSize]byte) {
	if checkCID(c, cid.DagCBOR) != nil {
		return digest
	}
	hash := c.Hash()
	copy(digest[:], hash[len(hash)-digestSize:])
	return digest
}

// Check recomputes a dag-cbor block's CID and refuses the block unless it is the one asked
// for. CIDs of another version, codec or hash are refused whatever the block is.
func Check(c cid.Cid, block []byte) error {
	return check(c, cid.DagCBOR, block)
}

// CheckRaw is Check for raw bytes.
func CheckRaw(c cid.Cid, block []byte) error {
	return check(c, cid.Raw, block)
}

func check(c cid.Cid, codec uint64, block []byte) error {
	if err := checkCID(c, codec); err != nil {
		return fmt.Errorf("check block: %w", err)
	}
	if got := fromDigest(codec, sha256.Sum256(block)); !got.Equals(c) {
		return fmt.Errorf("check block: bytes are %s, want %s", got, c)
	}
	return nil
}

// checkCID refuses everything but CIDv1 with this codec and a whole sha2-256 digest.
func checkCID(c cid.Cid, codec uint64) error {
	if !c.Defined() {
		return fmt.Errorf("cid is undefined")
	}
	want := cid.Prefix{Version: 1, Codec: codec, MhType: sha2256, MhLength: digestSize}
	if got := c.Prefix(); got != want {
		return fmt.Errorf("cid %s is version %d, codec %#x, hash %#x of %d bytes, want %d, %#x, %#x of %d",
			c, got.Version, got.Codec, got.MhType, got.MhLength, want.Version, want.Codec, want.MhType, want.MhLength)
	}
	return nil
}
