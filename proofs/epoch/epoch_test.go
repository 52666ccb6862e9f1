package epoch_test

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

var schedule = epoch.Schedule{Genesis: 1_700_000_000, SlotSeconds: 4, SlotsPerEpoch: 5}

func TestSlotsAndEpochsOfMoments(t *testing.T) {
	for name, test := range map[string]struct {
		at    time.Time
		slot  epoch.Slot
		epoch epoch.Epoch
		ok    bool
	}{
		"a second before genesis":             {time.Unix(1_699_999_999, 0), 0, 0, false},
		"a nanosecond before genesis":         {time.Unix(1_699_999_999, 999_999_999), 0, 0, false},
		"before the unix epoch":               {time.Unix(-5, 0), 0, 0, false},
		"genesis":                             {time.Unix(1_700_000_000, 0), 0, 0, true},
		"the last nanosecond of slot 0":       {time.Unix(1_700_000_003, 999_999_999), 0, 0, true},
		"slot 1":                              {time.Unix(1_700_000_004, 0), 1, 0, true},
		"the last slot of epoch 0":            {time.Unix(1_700_000_019, 0), 4, 0, true},
		"the first slot of epoch 1":           {time.Unix(1_700_000_020, 0), 5, 1, true},
		"a moment given in another time zone": {time.Unix(1_700_000_020, 0).In(time.FixedZone("east", 3600)), 5, 1, true},
	} {
		slot, ok := schedule.SlotAt(test.at)
		e, okEpoch := schedule.EpochAt(test.at)
		if slot != test.slot || e != test.epoch || ok != test.ok || okEpoch != test.ok {
			t.Errorf("%s: slot %d %v, epoch %d %v", name, slot, ok, e, okEpoch)
		}
	}
}

func TestEpochsEndWhereTheContractSaysTheyEnd(t *testing.T) {
	// end(e) = genesis + (e+1) * slotSeconds * slotsPerEpoch
	if got, want := schedule.End(6).Unix(), int64(1_700_000_000+7*4*5); got != want {
		t.Fatalf("got %d, want %d", got, want)
	}
	if schedule.SlotDuration() != 4*time.Second || schedule.EpochDuration() != 20*time.Second {
		t.Fatalf("slot %s, epoch %s", schedule.SlotDuration(), schedule.EpochDuration())
	}
}

func TestMomentsAndNumbersAgree(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := epoch.Schedule{
			Genesis:       rapid.Uint64Range(0, 1<<33).Draw(rt, "genesis"),
			SlotSeconds:   rapid.Uint32Range(1, 3600).Draw(rt, "seconds"),
			SlotsPerEpoch: rapid.Uint32Range(1, 32).Draw(rt, "slots"),
		}
		e := epoch.Epoch(rapid.Uint64Range(0, 1<<32).Draw(rt, "epoch"))
		if got, ok := s.EpochAt(s.Start(e)); !ok || got != e {
			rt.Fatalf("epoch %d starts in epoch %d", e, got)
		}
		if got, ok := s.EpochAt(s.End(e).Add(-1)); !ok || got != e {
			rt.Fatalf("epoch %d ends in epoch %d", e, got)
		}
		if !s.End(e).Equal(s.Start(e + 1)) {
			rt.Fatalf("a gap between epochs %d and %d", e, e+1)
		}
		slot := s.FirstSlot(e)
		if s.EpochOf(slot) != e || (slot > 0 && s.EpochOf(slot-1) != e-1) {
			rt.Fatalf("slot %d is not the first of epoch %d", slot, e)
		}
		if got, ok := s.SlotAt(s.SlotStart(slot).Add(s.SlotDuration() - 1)); !ok || got != slot {
			rt.Fatalf("slot %d ends in slot %d", slot, got)
		}
	})
}

func TestHugeNumbersStayInTheFuture(t *testing.T) {
	far := time.Unix(1<<40, 0)
	for name, at := range map[string]time.Time{
		"the largest slot":         schedule.SlotStart(math.MaxUint64),
		"a slot that would wrap":   schedule.SlotStart(math.MaxUint64/4 + 1),
		"the largest epoch":        schedule.Start(math.MaxUint64),
		"its end":                  schedule.End(math.MaxUint64),
		"an epoch that would wrap": schedule.Start(math.MaxUint64/5 + 1),
	} {
		if !at.After(far) {
			t.Errorf("%s starts at %s", name, at)
		}
	}
}

func TestSchedulesWithoutTimeAreRefusedAndHarmless(t *testing.T) {
	for name, s := range map[string]epoch.Schedule{
		"no slot length":       {Genesis: 1, SlotsPerEpoch: 4},
		"no slots in an epoch": {Genesis: 1, SlotSeconds: 4},
		"a genesis after time": {Genesis: math.MaxUint64, SlotSeconds: 4, SlotsPerEpoch: 4},
		"the zero value":       {},
	} {
		if s.Validate() == nil {
			t.Errorf("%s: accepted", name)
		}
		if _, ok := s.SlotAt(time.Unix(100, 0)); ok {
			t.Errorf("%s: has slots", name)
		}
		if _, ok := s.EpochAt(time.Unix(100, 0)); ok {
			t.Errorf("%s: has epochs", name)
		}
		_, _, _ = s.EpochOf(1), s.Start(1), s.End(1)
	}
	if err := schedule.Validate(); err != nil {
		t.Fatal(err)
	}
}
