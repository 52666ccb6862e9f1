// Package heartbeat defines the signed proof that a node's key was online in a slot.
//
// All nodes of a slot sign the same message, so any number of heartbeats verify in one
// batch and collapse into one aggregate signature. A Heartbeat is what arrived or leaves;
// only the functions that checked a signature make a Verified one.
package heartbeat

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Version is the wire version, the first byte of every heartbeat.
const Version = 1

// Size is the length of every encoded heartbeat:
// version ‖ node ‖ slot ‖ beacon number ‖ beacon prefix ‖ signature.
const Size = 1 + 4 + 8 + 8 + beaconPrefixSize + bls.SignatureSize

// beaconPrefixSize is how much of the beacon's hash travels: enough to tell the few
// blocks of one height apart. The signature covers the whole hash.
const beaconPrefixSize = 4

// tag opens every signed message, so that nothing else signed by the same key fits it.
const tag = "depin-agent/heartbeat/1"

// Beacon is the recent block a heartbeat is bound to: no heartbeat can be signed before
// its beacon exists.
type Beacon struct {
	Number uint64
	Hash   [32]byte
}

// Prefix is the part of the hash that travels in a heartbeat.
func (b Beacon) Prefix() [beaconPrefixSize]byte { return [beaconPrefixSize]byte(b.Hash[:]) }

// Heartbeat is one node's claim for one slot; nothing about it is checked yet.
type Heartbeat struct {
	Node         uint32
	Slot         epoch.Slot
	BeaconNumber uint64
	BeaconPrefix [beaconPrefixSize]byte
	Signature    bls.Signature
}

// Message is what every node signs for a slot under a beacon:
// tag ‖ chain id (32 bytes) ‖ contract (20) ‖ slot (8) ‖ beacon hash (32), big endian.
func Message(d eip712.Domain, slot epoch.Slot, beacon [32]byte) []byte {
	chain := eip712.Uint(d.ChainID)
	m := make([]byte, 0, len(tag)+len(chain)+len(d.Contract)+8+len(beacon))
	m = append(m, tag...)
	m = append(m, chain[:]...)
	m = append(m, d.Contract[:]...)
	m = binary.BigEndian.AppendUint64(m, uint64(slot))
	return append(m, beacon[:]...)
}

// Sign makes a node's heartbeat.
func Sign(key *bls.SecretKey, d eip712.Domain, node uint32, slot epoch.Slot, beacon Beacon) Heartbeat {
	return Heartbeat{
		Node:         node,
		Slot:         slot,
		BeaconNumber: beacon.Number,
		BeaconPrefix: beacon.Prefix(),
		Signature:    key.Sign(Message(d, slot, beacon.Hash)),
	}
}

// Names reports whether the heartbeat points at this beacon.
func (h Heartbeat) Names(b Beacon) bool {
	return h.BeaconNumber == b.Number && h.BeaconPrefix == b.Prefix()
}

// Encode is the wire form, Size bytes.
func (h Heartbeat) Encode() []byte {
	b := make([]byte, 0, Size)
	b = append(b, Version)
	b = binary.BigEndian.AppendUint32(b, h.Node)
	b = binary.BigEndian.AppendUint64(b, uint64(h.Slot))
	b = binary.BigEndian.AppendUint64(b, h.BeaconNumber)
	b = append(b, h.BeaconPrefix[:]...)
	return append(b, h.Signature[:]...)
}

// Decode reads the wire form. Every Size bytes with the right version decode, to a
// heartbeat that encodes to the same bytes; the signature's point is not looked at
// (bls.OnCurve).
func Decode(data []byte) (Heartbeat, error) {
	if len(data) != Size {
		return Heartbeat{}, fmt.Errorf("decode heartbeat: %d bytes, want %d", len(data), Size)
	}
	if data[0] != Version {
		return Heartbeat{}, fmt.Errorf("decode heartbeat: version %d, want %d", data[0], Version)
	}
	return Heartbeat{
		Node:         binary.BigEndian.Uint32(data[1:5]),
		Slot:         epoch.Slot(binary.BigEndian.Uint64(data[5:13])),
		BeaconNumber: binary.BigEndian.Uint64(data[13:21]),
		BeaconPrefix: [beaconPrefixSize]byte(data[21:25]),
		Signature:    bls.Signature(data[25:Size]),
	}, nil
}

// ErrBeacon means that a heartbeat points at another beacon than the one it was checked
// against, which says nothing about its signature.
var ErrBeacon = errors.New("heartbeat names another beacon")

// Verify checks one heartbeat by itself, including the subgroup of its signature.
func Verify(key *bls.Key, d eip712.Domain, h Heartbeat, beaconHash [32]byte) error {
	if key == nil {
		return errors.New("verify heartbeat: no key")
	}
	if h.BeaconPrefix != (Beacon{Hash: beaconHash}).Prefix() {
		return fmt.Errorf("verify heartbeat: %w", ErrBeacon)
	}
	if err := key.Verify(Message(d, h.Slot, beaconHash), h.Signature); err != nil {
		return fmt.Errorf("verify heartbeat: %w", err)
	}
	return nil
}
