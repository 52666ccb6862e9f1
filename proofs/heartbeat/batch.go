package heartbeat

import (
	"io"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Verified is a heartbeat whose signature was checked under a known beacon. The signature
// may still lie outside the subgroup: an aggregate of Verified heartbeats is checked as a
// whole before it becomes evidence.
type Verified struct {
	heartbeat Heartbeat
	beacon    Beacon
}

// Heartbeat is the heartbeat that was checked.
func (v Verified) Heartbeat() Heartbeat { return v.heartbeat }

// Beacon is the beacon it was checked under.
func (v Verified) Beacon() Beacon { return v.beacon }

// VerifyBatch checks the heartbeats of one slot under one beacon, keys[i] being the key of
// beats[i]. It returns those that verified, in order, and the indices of the others. A
// heartbeat of another slot or beacon, or without a key, is among the others: group before
// calling, and do not blame its sender for the grouping.
func VerifyBatch(keys []*bls.Key, d eip712.Domain, slot epoch.Slot, beacon Beacon, beats []Heartbeat, random io.Reader) (good []Verified, bad []int) {
	candidates := make([]*bls.Key, len(beats))
	sigs := make([]bls.Signature, len(beats))
	for i, h := range beats {
		if i < len(keys) && h.Slot == slot && h.Names(beacon) {
			candidates[i] = keys[i]
		}
		sigs[i] = h.Signature
	}
	bad = bls.VerifyBatch(candidates, Message(d, slot, beacon.Hash), sigs, random)
	good = make([]Verified, 0, len(beats)-len(bad))
	next := 0
	for i, h := range beats {
		if next < len(bad) && bad[next] == i {
			next++
			continue
		}
		good = append(good, Verified{heartbeat: h, beacon: beacon})
	}
	return good, bad
}
