// Package epoch turns wall-clock time into slots and epochs and back.
//
// Time is arithmetic here: the current moment is always an argument, so every
// caller, test and auditor computes the same answer from the same three numbers
// that the contract holds as immutables.
package epoch

import (
	"errors"
	"math"
	"math/bits"
	"time"
)

// Slot counts heartbeat intervals since genesis; slot 0 starts at genesis.
type Slot uint64

// Epoch counts groups of SlotsPerEpoch slots since genesis.
type Epoch uint64

// latestUnix caps computed moments. Slot numbers come from the network, so a huge one
// must give a moment far in the future, never one that wrapped into the past.
const latestUnix = math.MaxInt64 / 2

// Schedule is the clock of one network. The zero value has no slots: its At methods
// report false and Validate refuses it.
type Schedule struct {
	Genesis       uint64 // unix seconds at which slot 0 starts
	SlotSeconds   uint32
	SlotsPerEpoch uint32
}

// Validate reports why the schedule cannot be used, if so.
func (s Schedule) Validate() error {
	switch {
	case s.SlotSeconds == 0:
		return errors.New("validate schedule: slot seconds is zero")
	case s.SlotsPerEpoch == 0:
		return errors.New("validate schedule: slots per epoch is zero")
	case s.Genesis > latestUnix:
		return errors.New("validate schedule: genesis is out of range")
	}
	return nil
}

// SlotAt is the slot that contains now; false before genesis.
func (s Schedule) SlotAt(now time.Time) (Slot, bool) {
	unix := now.Unix()
	if s.Validate() != nil || unix < 0 || uint64(unix) < s.Genesis {
		return 0, false
	}
	return Slot((uint64(unix) - s.Genesis) / uint64(s.SlotSeconds)), true
}

// EpochAt is the epoch that contains now; false before genesis.
func (s Schedule) EpochAt(now time.Time) (Epoch, bool) {
	slot, ok := s.SlotAt(now)
	if !ok {
		return 0, false
	}
	return s.EpochOf(slot), true
}

// EpochOf is the epoch a slot belongs to.
func (s Schedule) EpochOf(slot Slot) Epoch {
	if s.SlotsPerEpoch == 0 {
		return 0
	}
	return Epoch(uint64(slot) / uint64(s.SlotsPerEpoch))
}

// FirstSlot is the first slot of an epoch, saturating at the largest slot number.
func (s Schedule) FirstSlot(e Epoch) Slot {
	return Slot(mul(uint64(e), uint64(s.SlotsPerEpoch)))
}

// SlotStart is the moment a slot begins.
func (s Schedule) SlotStart(slot Slot) time.Time {
	unix := add(s.Genesis, mul(uint64(slot), uint64(s.SlotSeconds)))
	return time.Unix(int64(min(unix, latestUnix)), 0)
}

// Start is the moment an epoch begins.
func (s Schedule) Start(e Epoch) time.Time {
	return s.SlotStart(s.FirstSlot(e))
}

// End is the moment an epoch ends, which is the moment the next one begins.
func (s Schedule) End(e Epoch) time.Time {
	return s.Start(Epoch(add(uint64(e), 1)))
}

// SlotDuration is the length of one slot.
func (s Schedule) SlotDuration() time.Duration {
	return time.Duration(s.SlotSeconds) * time.Second
}

// EpochDuration is the length of one epoch.
func (s Schedule) EpochDuration() time.Duration {
	seconds := min(mul(uint64(s.SlotSeconds), uint64(s.SlotsPerEpoch)), uint64(math.MaxInt64/time.Second))
	return time.Duration(seconds) * time.Second
}

// mul multiplies, saturating.
func mul(a, b uint64) uint64 {
	if high, low := bits.Mul64(a, b); high == 0 {
		return low
	}
	return math.MaxUint64
}

// add adds, saturating.
func add(a, b uint64) uint64 {
	if sum, carry := bits.Add64(a, b, 0); carry == 0 {
		return sum
	}
	return math.MaxUint64
}
