package observer

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// BeaconProtocol: request = block number (8) ‖ first bytes of its hash (4),
// response = the hash (32). Who does not hold the block answers with an error.
const (
	BeaconProtocol p2p.Protocol = "/depin/beacon/1"
	beaconRequest               = 8 + 4
	beaconResponse              = 32
)

const (
	// beaconAsks is how many peers one flight asks; more would make a slow poll
	// of one node work for the whole network.
	beaconAsks = 12
	// beaconFlights is how many candidates are asked for at once.
	beaconFlights = 4
)

// BeaconStream is the configuration under which the bus serves beacons.
func (o *Observer) BeaconStream() p2p.StreamConfig {
	return p2p.StreamConfig{
		MaxRequest: beaconRequest, MaxResponse: beaconResponse,
		Timeout: o.schedule.SlotDuration(), Concurrent: 64, Handle: o.tellBeacon,
	}
}

func (o *Observer) tellBeacon(_ context.Context, _ p2p.PeerID, request []byte) ([]byte, error) {
	if len(request) != beaconRequest {
		return nil, errors.New("beacon request has a wrong size")
	}
	number := binary.BigEndian.Uint64(request)
	b, held := o.HeldBeacon(number, [4]byte(request[8:]))
	if !held {
		return nil, fmt.Errorf("block %d is not held", number)
	}
	return b.Hash[:], nil
}

// Beacon is the epoch's beacon as this node sees it; when the chain is out of
// its sight, the newest of its own and those it adopted.
func (o *Observer) Beacon(e epoch.Epoch) (heartbeat.Beacon, bool) {
	own, ok := o.beacons.Beacon(e)
	if ok && !o.beacons.Stale(e) {
		return own, true
	}
	if b, any := o.adoption.newest(e, o.beacons.MaxAge()); any && (!ok || b.Number > own.Number) {
		return b, true
	}
	return own, ok
}

// HeldBeacon finds a block that a heartbeat quotes, seen or adopted.
func (o *Observer) HeldBeacon(number uint64, prefix [4]byte) (heartbeat.Beacon, bool) {
	if b, ok := o.beacons.HeldBeacon(number, prefix); ok {
		return b, true
	}
	return o.adoption.held(quoted{number, prefix})
}

// keepUnknown keeps a heartbeat that quotes a beacon this node does not hold,
// until its network shows whether the beacon is one. Nothing here blames or
// waits: it runs inside the validator.
func (o *Observer) keepUnknown(r *roster.Roster, key *bls.Key, h heartbeat.Heartbeat, from p2p.PeerID) {
	now, started := o.schedule.SlotAt(time.Now())
	if !started {
		now = o.schedule.FirstSlot(0)
	}
	// What is older than my own newest block is past its age or of a fork that
	// lost: it can not bring my sight forward.
	if own, ok := o.beacons.Beacon(o.schedule.EpochOf(h.Slot)); ok && h.BeaconNumber < own.Number {
		return
	}
	q := quoted{h.BeaconNumber, h.BeaconPrefix}
	hashes, stashed, fly := o.adoption.stash(q, h, from, now)
	if !stashed {
		return
	}
	for _, hash := range hashes {
		o.tryHash(r, q, hash, []*bls.Key{key}, []heartbeat.Heartbeat{h})
	}
	if fly {
		select {
		case o.flights <- q:
		default: // all are busy: the next slot's heartbeats ask again
			o.adoption.landed(q)
		}
	}
}

// fly asks for hashes, off the validator's path, until ctx ends.
func (o *Observer) fly(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case q := <-o.flights:
			for _, hash := range o.askBeacon(ctx, q) {
				o.offer(q, hash)
			}
			o.adoption.landed(q)
		}
	}
}

// askBeacon asks some connected peers for the hash. A heartbeat's signature
// does not cover the block's number, so an answer also vouches for the number:
// one that fewer than a third of the asked gave is not believed. Honest peers
// never give a hash for a number it does not belong to.
func (o *Observer) askBeacon(ctx context.Context, q quoted) [][32]byte {
	peers := o.network.Connected()
	mathrand.Shuffle(len(peers), func(i, j int) { peers[i], peers[j] = peers[j], peers[i] })
	peers = peers[:min(len(peers), beaconAsks)]
	request := append(binary.BigEndian.AppendUint64(nil, q.number), q.prefix[:]...)
	ctx, cancel := context.WithTimeout(ctx, o.schedule.SlotDuration()/4)
	defer cancel()
	var (
		mu    sync.Mutex
		votes = map[[32]byte]int{}
		wait  sync.WaitGroup
	)
	for _, peer := range peers {
		wait.Go(func() {
			answer, err := o.network.Request(ctx, peer, BeaconProtocol, request, beaconResponse)
			if err != nil || len(answer) != beaconResponse || [4]byte(answer[:4]) != q.prefix {
				return
			}
			mu.Lock()
			defer mu.Unlock()
			votes[[32]byte(answer)]++
		})
	}
	wait.Wait()
	var believed [][32]byte
	for hash, n := range votes {
		if n >= min(2, len(peers)) && 3*n >= len(peers) {
			believed = append(believed, hash)
		}
	}
	return believed
}

// offer holds a hash against everything stashed for it.
func (o *Observer) offer(q quoted, hash [32]byte) {
	r := o.roster()
	if r == nil {
		return
	}
	for _, beats := range o.adoption.offered(q, hash) {
		keys := make([]*bls.Key, len(beats))
		for i, h := range beats {
			keys[i] = r.Key(h.Node)
		}
		o.tryHash(r, q, hash, keys, beats)
	}
}

// tryHash verifies heartbeats of one slot under an offered hash, and adopts
// the beacon once they weigh more than half of W.
func (o *Observer) tryHash(r *roster.Roster, q quoted, hash [32]byte, keys []*bls.Key, beats []heartbeat.Heartbeat) {
	beacon := heartbeat.Beacon{Number: q.number, Hash: hash}
	good, _ := heartbeat.VerifyBatch(keys, o.domain, beats[0].Slot, beacon, beats, rand.Reader)
	current, _ := o.schedule.EpochAt(time.Now())
	count, adopted := o.adoption.verified(q, beacon, good, current, func(node uint32) uint64 {
		m, member := r.Member(node)
		if !member {
			return 0 // a Pending node beats, but has no weight
		}
		return uint64(m.Units)
	}, uint64(r.Base.Weight))
	for _, v := range count {
		o.heard.add(v)
	}
	if adopted {
		o.log.Info("beacon adopted", "block", q.number, "epoch", current)
	}
}
