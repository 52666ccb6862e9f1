package observer

import (
	"context"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// Validate judges one heartbeat off the wire: size, window, registered,
// duplicate, beacon held, signature; cheapest first, no RPC. IGNORE is for what
// may be honest (early, late, unknown), REJECT for what can not be.
func (o *Observer) Validate(_ context.Context, m p2p.Message) (p2p.Verdict, any) {
	h, err := heartbeat.Decode(m.Data)
	if err != nil {
		return p2p.Reject, nil
	}
	if !o.inWindow(h, time.Now()) {
		return p2p.Ignore, nil
	}
	r := o.roster()
	if r == nil {
		return p2p.Ignore, nil
	}
	key := r.Key(h.Node)
	if key == nil || o.heard.has(h.Slot, h.Node) {
		return p2p.Ignore, nil
	}
	// A beacon I do not hold is a fork or my own lag, never the sender's fault.
	beacon, held := o.HeldBeacon(h.BeaconNumber, h.BeaconPrefix)
	if !held {
		o.keepUnknown(r, key, h, m.From)
		return p2p.Ignore, nil
	}
	verified, ok := o.batches.verify(o.domain, key, beacon, h)
	if !ok {
		return p2p.Reject, nil
	}
	o.heard.add(verified)
	return p2p.Accept, verified
}

// inWindow: a heartbeat counts from its slot's start (half a slot of clock
// disagreement allowed) until the epoch's observations leave, ¼ slot after the
// slot's end.
func (o *Observer) inWindow(h heartbeat.Heartbeat, now time.Time) bool {
	slot := o.schedule.SlotDuration()
	start := o.schedule.SlotStart(h.Slot)
	return now.After(start.Add(-slot/2)) && now.Before(start.Add(slot+slot/4))
}
