// Package tick turns the epoch schedule into wake-ups: the one place where a
// stage's loop meets the wall clock.
package tick

import (
	"context"
	"time"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// At sleeps until t and reports whether it got there before ctx ended. A t in
// the past returns at once.
func At(ctx context.Context, t time.Time) bool {
	d := time.Until(t)
	if d <= 0 {
		return ctx.Err() == nil
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// Slots calls f at the start of every slot until ctx ends. A slot that began
// while f was still busy with an earlier one is skipped, never made up for: a
// late heartbeat proves nothing.
func Slots(ctx context.Context, s epoch.Schedule, f func(epoch.Slot)) {
	for {
		next := s.FirstSlot(0)
		if slot, started := s.SlotAt(time.Now()); started {
			next = slot + 1
		}
		if !At(ctx, s.SlotStart(next)) {
			return
		}
		f(next)
	}
}

// Epochs calls f with every epoch that has just ended, until ctx ends.
func Epochs(ctx context.Context, s epoch.Schedule, f func(epoch.Epoch)) {
	for {
		var current epoch.Epoch
		if e, started := s.EpochAt(time.Now()); started {
			current = e
		}
		if !At(ctx, s.End(current)) {
			return
		}
		f(current)
	}
}
