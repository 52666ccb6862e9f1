package bls

import (
	"crypto/sha256"
	"fmt"

	curve "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// RFC 9380, section 5.3.3: a tag longer than 255 bytes is replaced by its hash under
// this prefix.
const (
	maxDST         = 255
	oversizePrefix = "H2C-OVERSIZE-DST-"
)

// HashToG1 maps a message to G1 by RFC 9380 (SHA-256, SSWU, random oracle) under a domain
// separation tag, encoded like a signature.
func HashToG1(dst string, msg []byte) [SignatureSize]byte {
	point := hashToG1(dst, msg)
	return encodeG1(&point)
}

func hashToG1(dst string, msg []byte) curve.G1Affine {
	tag := []byte(dst)
	if len(tag) > maxDST {
		short := sha256.Sum256(append([]byte(oversizePrefix), tag...))
		tag = short[:]
	}
	point, err := curve.HashToG1(msg, tag)
	if err != nil {
		// The library fails only for a tag above maxDST, excluded just above.
		panic(fmt.Sprintf("hash to G1: %v", err))
	}
	return point
}
