// Package eip712 hashes typed structures the way the contracts rebuild them.
//
// Everything an agent signs for the chain goes through here: a struct hash made of
// 32-byte words, bound to one deployment by the domain separator.
package eip712

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto"
)

// Name and Version identify the signing domain; the contracts hold the same literals.
const (
	Name    = "depin-agent"
	Version = "1"
)

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

// Domain names one deployment: signatures made under one are worthless under another.
type Domain struct {
	ChainID  uint64
	Contract [20]byte // the Network contract
}

// Separator is the EIP-712 domain separator.
func (d Domain) Separator() [32]byte {
	return HashStruct(
		domainType,
		Keccak([]byte(Name)),
		Keccak([]byte(Version)),
		Uint(d.ChainID),
		Address(d.Contract),
	)
}

// Digest is what a key signs for a struct hash: keccak256(0x1901 ‖ separator ‖ structHash).
func (d Domain) Digest(structHash [32]byte) [32]byte {
	separator := d.Separator()
	return Keccak([]byte{0x19, 0x01}, separator[:], structHash[:])
}

// HashStruct hashes a struct from its type string and its encoded members, one word each.
func HashStruct(typ string, words ...[32]byte) [32]byte {
	data := make([]byte, 0, 32*(1+len(words)))
	head := Keccak([]byte(typ))
	data = append(data, head[:]...)
	for _, w := range words {
		data = append(data, w[:]...)
	}
	return Keccak(data)
}

// HashWords is keccak256 over words: the encoding of an array of structs (given their
// hashes), and also keccak256(abi.encode(...)) of static values.
func HashWords(words ...[32]byte) [32]byte {
	data := make([]byte, 0, 32*len(words))
	for _, w := range words {
		data = append(data, w[:]...)
	}
	return Keccak(data)
}

// Uint encodes an unsigned integer of any width up to 64 bits.
func Uint(v uint64) (word [32]byte) {
	binary.BigEndian.PutUint64(word[24:], v)
	return word
}

// Address encodes an address, left-padded.
func Address(a [20]byte) (word [32]byte) {
	copy(word[12:], a[:])
	return word
}

// Bool encodes a boolean.
func Bool(v bool) (word [32]byte) {
	if v {
		word[31] = 1
	}
	return word
}

// Keccak is keccak256 over the concatenation of its arguments.
func Keccak(data ...[]byte) [32]byte {
	return crypto.Keccak256Hash(data...)
}
