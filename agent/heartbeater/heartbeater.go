// Package heartbeater says "I am here" once a slot.
//
//	slot tick -> signed Heartbeat
package heartbeater

import (
	"context"
	"log/slog"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/agent/tick"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// Beacons names the block that heartbeats of an epoch must quote. It keeps
// answering with the last one it knew when no endpoint answers: losing every
// RPC must not read as downtime.
type Beacons interface {
	Beacon(e epoch.Epoch) (b heartbeat.Beacon, ok bool)
}

// Heartbeater signs and publishes.
type Heartbeater struct {
	domain   eip712.Domain
	schedule epoch.Schedule
	node     uint32
	key      *bls.SecretKey
	roster   func() *roster.Roster
	beacons  Beacons
	publish  func(context.Context, []byte) error
	log      *slog.Logger
}

// New takes the node's identity and where its heartbeats go.
func New(d eip712.Domain, s epoch.Schedule, node uint32, key *bls.SecretKey, r func() *roster.Roster, b Beacons,
	publish func(context.Context, []byte) error, log *slog.Logger) *Heartbeater {
	return &Heartbeater{domain: d, schedule: s, node: node, key: key, roster: r, beacons: b, publish: publish, log: log}
}

// Run beats until ctx ends. A failed publication costs that slot only.
func (h *Heartbeater) Run(ctx context.Context) error {
	tick.Slots(ctx, h.schedule, func(slot epoch.Slot) { h.beat(ctx, slot) })
	return nil
}

func (h *Heartbeater) beat(ctx context.Context, slot epoch.Slot) {
	r := h.roster()
	if r == nil {
		return // before bootstrap nobody counts heartbeats
	}
	if _, counted := r.Node(h.node); !counted {
		return
	}
	beacon, ok := h.beacons.Beacon(h.schedule.EpochOf(slot))
	if !ok {
		h.log.Warn("heartbeat skipped", "slot", slot, "reason", "NoBeacon")
		return
	}
	beat := heartbeat.Sign(h.key, h.domain, h.node, slot, beacon)
	ctx, cancel := context.WithTimeout(ctx, h.schedule.SlotDuration())
	defer cancel()
	if err := h.publish(ctx, beat.Encode()); err != nil && ctx.Err() == nil {
		h.log.Warn("heartbeat not published", "slot", slot, "err", err)
	}
}
