package attestation

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// devnet: three clouds' worth of nodes and a machine at home, one owner each.
func devnet(t testing.TB) *world {
	return newWorld(t,
		spec{domain: "aws/us-east-1"}, spec{domain: "aws/us-east-1"}, spec{domain: "aws/us-east-1"},
		spec{domain: "gcp/europe-west1"}, spec{domain: "gcp/europe-west1"},
		spec{domain: "hetzner/fsn1"}, spec{domain: "home/berlin"})
}

func TestWhenThreeOfSevenDieTheOtherFourConvictThemInTwoEpochs(t *testing.T) {
	w := devnet(t)
	f := w.fold()
	f, _ = w.tally(f, 101, w.honest(101))
	for _, e := range []epoch.Epoch{102, 103} {
		var r Report
		f, r = w.tally(f, e, w.honest(e, 1, 2, 3))
		if r.Gap || r.Weight != 4 {
			t.Fatalf("epoch %d: weight %d, gap %v: 4 of 7 are a quorum", e, r.Weight, r.Gap)
		}
		if !slices.Equal(r.bad(), []uint32{1, 2, 3}) {
			t.Fatalf("epoch %d: bad %v", e, r.bad())
		}
	}
	st := statement(f)
	want := []Transition{{Epoch: 103, Kind: KindDown, Node: 1}, {Epoch: 103, Kind: KindDown, Node: 2}, {Epoch: 103, Kind: KindDown, Node: 3}}
	if !slices.Equal(st.Transitions, want) {
		t.Errorf("transitions %v", st.Transitions)
	}
	if !slices.Equal(st.Debits, []Debit{{1, 2}, {2, 2}, {3, 2}}) {
		t.Errorf("debits %v: both bad epochs were as Up", st.Debits)
	}
	if st.FromEpoch != 101 || st.ToEpoch != 103 || st.Seq != 7 || st.PrevDigest != w.base.Digest {
		t.Errorf("statement %+v", st)
	}
	if !f.Due(st) {
		t.Error("three nodes went down and nothing is due")
	}
}

func TestAnEpochNeedsFiftyFivePercentOfWExactly(t *testing.T) {
	w := newWorld(t, same(20, spec{domain: "a/b"})...)
	for n, gap := range map[int]bool{10: true, 11: false} {
		if _, r := w.tally(w.fold(), 101, w.honest(101)[:n]); r.Gap != gap {
			t.Errorf("%d of 20: gap %v", n, r.Gap)
		}
	}
}

func TestThreeOfSevenCannotTallyAnEpoch(t *testing.T) {
	w := devnet(t)
	_, r := w.tally(w.fold(), 101, w.honest(101, 1, 2, 3, 4))
	if !r.Gap {
		t.Fatal("3 of 7 are no quorum")
	}
}

// run tallies one epoch per character for node 1: g it is heard, b it is missed, ? the
// members do not agree.
func run(w *world, f Fold, first epoch.Epoch, pattern string) Fold {
	w.t.Helper()
	for i, c := range pattern {
		e := first + epoch.Epoch(i)
		var o []observation.Observation
		switch c {
		case 'g':
			o = w.honest(e)
		case 'b':
			o = w.honest(e, 1)
		case '?':
			for _, m := range w.base.Members {
				var missed []uint32
				if m.ID%2 == 0 {
					missed = []uint32{1}
				}
				o = append(o, w.says(e, m.ID, w.friend(m.ID, nil), missed...))
			}
		}
		f, _ = w.tally(f, e, o)
	}
	return f
}

func TestScoresTurnIntoTransitionsAndDebits(t *testing.T) {
	for name, c := range map[string]struct {
		pattern string
		want    []Transition
		debit   uint32
	}{
		"a good node leaves no trace":                          {"gggg", nil, 0},
		"one bad epoch costs its pay and no more":              {"gbg", nil, 1},
		"two bad epochs in a row are Down":                     {"bb", []Transition{{102, KindDown, 1, 0, 0}}, 2},
		"bad epochs while Down cost nothing more":              {"bbbb", []Transition{{102, KindDown, 1, 0, 0}}, 2},
		"an unknown epoch neither scores nor costs":            {"b?b", []Transition{{103, KindDown, 1, 0, 0}}, 2},
		"good epochs take the score back":                      {"bgggb", nil, 2},
		"two of three bad add up":                              {"bgbb", []Transition{{104, KindDown, 1, 0, 0}}, 3},
		"two good epochs bring a node back":                    {"bbgg", []Transition{{102, KindDown, 1, 0, 0}, {104, KindUp, 1, 0, 0}}, 2},
		"a bad epoch starts the way back again":                {"bbgbg", []Transition{{102, KindDown, 1, 0, 0}}, 2},
		"an unknown epoch does not start the way back again":   {"bbg?g", []Transition{{102, KindDown, 1, 0, 0}, {105, KindUp, 1, 0, 0}}, 2},
		"after the second fall two good epochs do not suffice": {"bbggbbggg", []Transition{{102, KindDown, 1, 0, 0}, {104, KindUp, 1, 0, 0}, {106, KindDown, 1, 0, 0}}, 4},
		"after the second fall four do":                        {"bbggbbgggg", []Transition{{102, KindDown, 1, 0, 0}, {104, KindUp, 1, 0, 0}, {106, KindDown, 1, 0, 0}, {110, KindUp, 1, 0, 0}}, 4},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, same(9, spec{domain: "a/b"})...)
			st := statement(run(w, w.fold(), 101, c.pattern))
			if !slices.Equal(st.Transitions, c.want) {
				t.Errorf("transitions %v, want %v", st.Transitions, c.want)
			}
			var want []Debit
			if c.debit > 0 {
				want = []Debit{{1, c.debit}}
			}
			if !slices.Equal(st.Debits, want) {
				t.Errorf("debits %v, want %v", st.Debits, want)
			}
		})
	}
}

func TestTheWayBackDoublesUpToItsCapAndIsForgotten(t *testing.T) {
	r := testRules()
	for flaps, want := range map[uint8]uint16{0: 2, 1: 2, 2: 4, 3: 8, 4: 8, 16: 8} {
		if got := r.returnAfter(flaps); got != want {
			t.Errorf("%d flaps: %d good epochs, want %d", flaps, got, want)
		}
	}
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	w.rules.ReturnForgetEpochs = 5
	f := run(w, w.fold(), 101, "bbgg") // back at 104
	f = run(w, f, 105, "ggggg")
	if len(f.nodes) != 1 {
		t.Fatalf("forgotten at %d already: %v", f.to, f.nodes)
	}
	f = run(w, f, 110, "g")
	if _, s := f.Statement([32]byte{}, false); len(s.Nodes) != 0 {
		t.Fatalf("still remembered at %d: %v", f.to, s.Nodes)
	}
	f = run(w, f, 111, "bbgg")
	if st := statement(f); st.Transitions[len(st.Transitions)-1].Kind != KindUp {
		t.Fatal("the first fall after that is not a first fall")
	}
}

func TestFallsAreForgottenFromTheReturnNotFromTheFall(t *testing.T) {
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	w.rules.ReturnForgetEpochs = 5
	f := run(w, w.fold(), 101, "bbbbbbbbbgg") // Down at 102, back at 111
	f = run(w, f, 112, "bbggg")               // Down again at 113: three good epochs are too few
	if st := statement(f); len(st.Transitions) != 3 {
		t.Fatalf("a long outage was forgotten as it ended: %v", st.Transitions)
	}
	if st := statement(run(w, f, 117, "g")); len(st.Transitions) != 4 {
		t.Fatalf("four good epochs did not suffice: %v", st.Transitions)
	}
}

func TestADrainingNodePaysForBadEpochsButIsNotDownBeforeItsTime(t *testing.T) {
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	w.base.Members[0].Status = StatusDraining
	w.base.Members[0].DrainUntil = uint64(w.rules.Schedule.End(104).Unix())
	f := run(w, w.fold(), 101, "bbbb")
	st := statement(f)
	if len(st.Transitions) != 0 || !slices.Equal(st.Debits, []Debit{{1, 4}}) {
		t.Fatalf("while draining: %v %v", st.Transitions, st.Debits)
	}
	if st = statement(run(w, f, 105, "b")); !slices.Equal(st.Transitions, []Transition{{105, KindDown, 1, 0, 0}}) {
		t.Fatalf("after the drain: %v", st.Transitions)
	}
	if st = statement(run(w, f, 105, "g")); len(st.Transitions) != 0 {
		t.Fatalf("a good epoch put it down: %v", st.Transitions)
	}
}

func TestNodesThatLeaveOrJustCameObserveButAreNotJudged(t *testing.T) {
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	w.base.Members[0].Status = StatusExiting
	w.base.Members[1].JudgedFrom = 103
	f := w.fold()
	for e := epoch.Epoch(101); e <= 102; e++ {
		var r Report
		f, r = w.tally(f, e, w.honest(e, 1, 2))
		if r.of(1).Judged || r.of(2).Judged || len(r.bad()) != 0 {
			t.Fatalf("epoch %d: judged %+v %+v", e, r.of(1), r.of(2))
		}
	}
	if _, r := w.tally(f, 103, w.honest(103, 1, 2)); !slices.Equal(r.bad(), []uint32{2}) {
		t.Fatalf("bad %v", r.bad())
	}
	var votes []observation.Observation
	for _, id := range ids(1, 5) {
		votes = append(votes, w.says(101, id, 9))
	}
	if _, r := w.tally(w.fold(), 101, votes); r.Weight != 5 || r.Gap {
		t.Fatalf("weight %d: the one that leaves and the one that came count", r.Weight)
	}
}

func TestAPendingNodeJoinsWhenAMajorityHeardItTwiceInARow(t *testing.T) {
	hears := func(w *world, e epoch.Epoch, listeners uint32) []observation.Observation {
		var all []observation.Observation
		for _, m := range w.base.Members {
			c := observation.Content{Answered: []observation.Answer{w.answer(e, m.ID, w.friend(m.ID, nil))}}
			if m.ID <= listeners {
				c.Heard = []uint32{50}
			}
			all = append(all, w.sign(e, m.ID, c))
		}
		return all
	}
	for name, c := range map[string]struct {
		listeners []uint32
		joins     bool
	}{
		"heard twice by six of ten":            {[]uint32{6, 6}, true},
		"heard twice by half":                  {[]uint32{5, 5}, false},
		"heard once":                           {[]uint32{6, 0}, false},
		"heard twice with an epoch in between": {[]uint32{6, 0, 6}, false},
		"heard later":                          {[]uint32{0, 6, 6, 6}, true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, same(10, spec{domain: "a/b"})...)
			w.base.Pending = []Member{w.member(50, spec{domain: "a/b", status: StatusPending})}
			f := w.fold()
			for i, n := range c.listeners {
				e := epoch.Epoch(101 + i)
				f, _ = w.tally(f, e, hears(w, e, n))
				// Every step may land: the run must survive a change of base.
				if st, s := f.Statement([32]byte{}, false); len(st.Transitions) == 0 {
					f = w.land(st, s)
				}
			}
			joined := slices.ContainsFunc(f.transitions, func(t Transition) bool { return t.Kind == KindJoined && t.Node == 50 })
			if joined != c.joins || len(f.transitions) > 1 {
				t.Fatalf("transitions %v", f.transitions)
			}
		})
	}
}

// The contract takes no more; who finds no room joins with a later statement.
func TestAStatementLetsInSoMany(t *testing.T) {
	w := newWorld(t, same(10, spec{domain: "a/b"})...)
	heard := make([]uint32, maxJoined+1)
	for i := range heard {
		heard[i] = uint32(100 + i)
		w.base.Pending = append(w.base.Pending, w.member(heard[i], spec{domain: "a/b", status: StatusPending}))
	}
	f := w.fold()
	for e := epoch.Epoch(101); e < 103; e++ {
		var all []observation.Observation
		for _, m := range w.base.Members {
			c := observation.Content{Answered: []observation.Answer{w.answer(e, m.ID, w.friend(m.ID, nil))}, Heard: heard}
			all = append(all, w.sign(e, m.ID, c))
		}
		f, _ = w.tally(f, e, all)
	}
	if got := count(f.transitions, KindJoined); got != maxJoined {
		t.Fatalf("%d nodes are let in", got)
	}
}

func TestTheRangeIsContiguousAndEndsAtAGap(t *testing.T) {
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	w.rules.MaxRun = 3
	refuses := func(f Fold, e epoch.Epoch, want error) {
		t.Helper()
		if _, _, err := f.Tally(e, w.honest(e)); !errors.Is(err, want) {
			t.Errorf("epoch %d: got %v, want %v", e, err, want)
		}
	}
	f := w.fold()
	refuses(f, settled, ErrEpoch)
	waiting := f
	waiting.base.QueueDueFrom = 1
	if st, _ := waiting.Statement([32]byte{}, true); waiting.Due(st) {
		t.Error("a statement over nothing is due")
	}
	f, r := w.tally(f, 101, nil)
	if !r.Gap || f.Closed() {
		t.Fatal("a gap before the range only delays it")
	}
	f, _ = w.tally(f, 103, w.honest(103))
	refuses(f, 103, ErrEpoch)
	refuses(f, 105, ErrEpoch)
	f, _ = w.tally(f, 104, w.honest(104))
	full, _ := w.tally(f, 105, w.honest(105))
	refuses(full, 106, ErrRangeFull)
	closed, r := w.tally(f, 105, w.honest(105)[:4])
	if !r.Gap || !closed.Closed() {
		t.Fatal("4 of 9 closed no range")
	}
	refuses(closed, 105, ErrEpoch)
	refuses(closed, 106, ErrEpoch)
	st := statement(closed)
	if st.FromEpoch != 103 || st.ToEpoch != 104 || !st.BeforeGap || !closed.Due(st) {
		t.Errorf("statement before the gap: %+v", st)
	}
	if bare := statement(f); f.Due(bare) != (bare.ToEpoch-settled >= 4) {
		t.Error("quiet epochs are due after K")
	}
}

func TestAQuietStatementIsDueAfterKEpochsOrForTheQueue(t *testing.T) {
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	f := run(w, w.fold(), 101, "ggg")
	if f.Due(statement(f)) {
		t.Error("due after three quiet epochs of four")
	}
	queued := f
	queued.base.QueueDueFrom = uint64(w.rules.Schedule.End(103).Unix())
	if !queued.Due(statement(queued)) {
		t.Error("an entry of the queue waits and nothing is due")
	}
	queued.base.QueueDueFrom++
	if queued.Due(statement(queued)) {
		t.Error("due for an entry that is younger than the range")
	}
	if f = run(w, f, 104, "g"); !f.Due(statement(f)) {
		t.Error("nothing due after four quiet epochs")
	}
}

func TestAStatementWhoseRangeIsNotOverIsRefused(t *testing.T) {
	s := testRules().Schedule
	st := Statement{FromEpoch: 101, ToEpoch: 103}
	if err := Ended(st, s, s.End(103).Add(-time.Second)); !errors.Is(err, ErrFuture) {
		t.Errorf("a second early: got %v", err)
	}
	if err := Ended(st, s, s.End(103)); err != nil {
		t.Errorf("at its end: got %v", err)
	}
	st.ToEpoch = 1 << 62
	if err := Ended(st, s, s.End(103)); !errors.Is(err, ErrFuture) {
		t.Errorf("at the end of time: got %v", err)
	}
}

func TestReportNamesWhoseFaultItWas(t *testing.T) {
	w := newWorld(t, same(10, spec{domain: "a/b"})...)
	e := epoch.Epoch(101)
	all := w.honest(e, 1, 2, 3, 4)
	stale := observation.Content{Flags: observation.FlagStaleBeacon, Answered: []observation.Answer{w.answer(e, 2, 5)}}
	all = append(all,
		w.sign(e, 2, stale),
		w.sign(e, 3, observation.Content{Failed: []uint32{5, 6, 7, 8, 9}}),
		w.says(e, 4, 5, 6), w.says(e, 4, 5, 7))
	_, r := w.tally(w.fold(), e, all)
	for id, want := range map[uint32]Reason{1: ReasonSilent, 2: ReasonStaleBeacon, 3: ReasonIsolated, 4: ReasonEquivocated} {
		if !slices.Contains(r.of(id).Reasons, want) {
			t.Errorf("node %d: reasons %v, want %s", id, r.of(id).Reasons, want)
		}
	}
	if !slices.Contains(r.of(1).Reasons, ReasonMissed) || r.of(1).Verdict != Bad {
		t.Errorf("node 1: %+v", r.of(1))
	}
}
