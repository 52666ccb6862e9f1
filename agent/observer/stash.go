package observer

import (
	"sync"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// Bounds of what is kept on the word of strangers. With 1,024 nodes a full
// stash is about 24,000 heartbeats of 120 bytes, and as many verified ones.
const (
	maxCandidates    = 8 // beacons waiting to be believed
	maxPerNeighbour  = 2 // of those, brought up by one neighbour: it can not fill the table alone
	maxHashes        = 3 // per candidate: each was vouched for by a third of those asked
	stashSlots       = 2 // slots before the current one
	maxAdopted       = 1 << 13
	maxStashedBySlot = 1 << 10 // nodes, as the contract's maxNodes
)

// quoted is a beacon as a heartbeat names it.
type quoted struct {
	number uint64
	prefix [4]byte
}

// candidate is a beacon that heartbeats quote and this node does not hold.
type candidate struct {
	broughtBy p2p.PeerID
	beats     map[epoch.Slot]map[uint32]heartbeat.Heartbeat
	verified  map[[32]byte]map[epoch.Slot]map[uint32]heartbeat.Verified
	flying    bool
	flown     epoch.Slot // slot of the last flight: one each
	everFlown bool
}

type adopted struct {
	beacon heartbeat.Beacon
	in     epoch.Epoch
}

// adoption is the memory of candidates and of the beacons they became. Safe
// for concurrent use; no signature is checked under its lock.
type adoption struct {
	mu         sync.Mutex
	candidates map[quoted]*candidate
	adopted    []adopted // oldest first
}

func newAdoption() *adoption { return &adoption{candidates: map[quoted]*candidate{}} }

// stash keeps the heartbeat, the first of its node, slot and beacon. It returns
// the hashes to try it under. A place taken by a forgery hides nobody: once a
// hash is known, each heartbeat is tried before its place matters.
func (a *adoption) stash(q quoted, h heartbeat.Heartbeat, from p2p.PeerID, now epoch.Slot) (hashes [][32]byte, stashed, fly bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.prune(now)
	c := a.candidates[q]
	if c == nil {
		if a.broughtBy(from) >= maxPerNeighbour || !a.makeRoom() {
			return nil, false, false
		}
		c = &candidate{broughtBy: from, beats: map[epoch.Slot]map[uint32]heartbeat.Heartbeat{},
			verified: map[[32]byte]map[epoch.Slot]map[uint32]heartbeat.Verified{}}
		a.candidates[q] = c
	}
	nodes := c.beats[h.Slot]
	if nodes == nil {
		nodes = map[uint32]heartbeat.Heartbeat{}
		c.beats[h.Slot] = nodes
	}
	for hash, slots := range c.verified {
		if _, known := slots[h.Slot][h.Node]; !known {
			hashes = append(hashes, hash)
		}
	}
	if _, taken := nodes[h.Node]; taken || len(nodes) >= maxStashedBySlot {
		return hashes, len(hashes) > 0, false
	}
	nodes[h.Node] = h
	fly = len(c.verified) == 0 && !c.flying && (!c.everFlown || c.flown != now)
	if fly {
		c.flying, c.everFlown, c.flown = true, true, now
	}
	return hashes, true, fly
}

// makeRoom lets a candidate that was asked for in vain give way to a new one:
// neighbours that invent beacons together fill the table for one flight only.
func (a *adoption) makeRoom() bool {
	if len(a.candidates) < maxCandidates {
		return true
	}
	for q, c := range a.candidates {
		if c.everFlown && !c.flying && len(c.verified) == 0 {
			delete(a.candidates, q)
			return true
		}
	}
	return false
}

func (a *adoption) broughtBy(from p2p.PeerID) (n int) {
	for _, c := range a.candidates {
		if c.broughtBy == from {
			n++
		}
	}
	return n
}

// landed ends a candidate's flight.
func (a *adoption) landed(q quoted) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if c := a.candidates[q]; c != nil {
		c.flying = false
	}
}

// offered notes a hash and returns what waits for it, slot by slot. From here
// on heartbeats that arrive are tried under it at once, so none falls between.
func (a *adoption) offered(q quoted, hash [32]byte) [][]heartbeat.Heartbeat {
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.candidates[q]
	if c == nil || c.verified[hash] != nil || len(c.verified) >= maxHashes {
		return nil
	}
	c.verified[hash] = map[epoch.Slot]map[uint32]heartbeat.Verified{}
	var out [][]heartbeat.Heartbeat
	for _, nodes := range c.beats {
		beats := make([]heartbeat.Heartbeat, 0, len(nodes))
		for _, h := range nodes {
			beats = append(beats, h)
		}
		if len(beats) > 0 {
			out = append(out, beats)
		}
	}
	return out
}

// verified takes heartbeats that verified under the beacon. Once those of more
// than half of the total weight did, the beacon is adopted, and everything that
// verified under it is returned to be counted.
func (a *adoption) verified(q quoted, b heartbeat.Beacon, good []heartbeat.Verified, current epoch.Epoch,
	weight func(node uint32) uint64, total uint64) (count []heartbeat.Verified, isNew bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.candidates[q]
	if c == nil || c.verified[b.Hash] == nil {
		if known, ok := a.find(q); ok && known == b {
			return good, false // adopted while these were being checked
		}
		return nil, false
	}
	for _, v := range good {
		slot := v.Heartbeat().Slot
		if c.beats[slot] == nil {
			continue // forgotten meanwhile
		}
		if c.verified[b.Hash][slot] == nil {
			c.verified[b.Hash][slot] = map[uint32]heartbeat.Verified{}
		}
		c.verified[b.Hash][slot][v.Heartbeat().Node] = v
	}
	seen := map[uint32]bool{}
	var behind uint64
	for _, nodes := range c.verified[b.Hash] {
		for node, v := range nodes {
			count = append(count, v)
			if !seen[node] {
				seen[node] = true
				behind += weight(node)
			}
		}
	}
	if 2*behind <= total {
		return nil, false
	}
	delete(a.candidates, q)
	a.adopted = append(a.adopted, adopted{b, current})
	if len(a.adopted) > maxAdopted {
		a.adopted = a.adopted[1:]
	}
	return count, true
}

func (a *adoption) find(q quoted) (heartbeat.Beacon, bool) {
	for _, x := range a.adopted {
		if x.beacon.Number == q.number && x.beacon.Prefix() == q.prefix {
			return x.beacon, true
		}
	}
	return heartbeat.Beacon{}, false
}

func (a *adoption) held(q quoted) (heartbeat.Beacon, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.find(q)
}

// newest is the highest block adopted within the age.
func (a *adoption) newest(e, age epoch.Epoch) (best heartbeat.Beacon, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, x := range a.adopted {
		if x.in+age >= e && (!ok || x.beacon.Number > best.Number) {
			best, ok = x.beacon, true
		}
	}
	return best, ok
}

// forget drops slots that are over, candidates without any, and beacons older
// than the age.
func (a *adoption) forget(now epoch.Slot, current, age epoch.Epoch) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.prune(now)
	for len(a.adopted) > 0 && a.adopted[0].in+age < current {
		a.adopted = a.adopted[1:]
	}
}

func (a *adoption) prune(now epoch.Slot) {
	for q, c := range a.candidates {
		for slot := range c.beats {
			if slot+stashSlots < now {
				delete(c.beats, slot)
				for _, slots := range c.verified {
					delete(slots, slot)
				}
			}
		}
		if len(c.beats) == 0 {
			delete(a.candidates, q)
		}
	}
}
