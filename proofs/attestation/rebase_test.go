package attestation

import (
	"bytes"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

func TestWhenAnotherVariantOfASeqLandsEverybodyRebasesToTheSameBytes(t *testing.T) {
	// Two leaders made two variants of one seq: one over all observations, through 103;
	// the other without member 6's, through 102, in which node 1 is not yet bad.
	w := newWorld(t, same(10, spec{domain: "a/b"})...)
	kept := map[epoch.Epoch][]observation.Observation{}
	for e := epoch.Epoch(101); e <= 105; e++ {
		kept[e] = append(w.lie(e, ids(2, 6), 1), w.truth(e, ids(7, 10))...)
	}
	without := func(e epoch.Epoch) []observation.Observation {
		return slices.DeleteFunc(slices.Clone(kept[e]), func(o observation.Observation) bool { return o.Node == 6 })
	}
	ours := w.fold()
	for e := epoch.Epoch(101); e <= 103; e++ {
		ours, _ = w.tally(ours, e, kept[e])
	}
	theirs := w.fold()
	for e := epoch.Epoch(101); e <= 102; e++ {
		theirs, _ = w.tally(theirs, e, without(e))
	}
	a, b := statement(ours), statement(theirs)
	if a.Seq != b.Seq || slices.Equal(a.Transitions, b.Transitions) {
		t.Fatalf("no two variants: %+v %+v", a, b)
	}
	_, own := ours.Statement([32]byte{9}, false)
	st, s := theirs.Statement([32]byte{9}, false)
	before := w.again()
	member := w.land(st, s)

	// A newcomer was not there: it gets the statement and the state as bytes, recomputes
	// the landed variant from its evidence, and has the observations in another order.
	audited := before.fold()
	for e := epoch.Epoch(101); e <= 102; e++ {
		audited, _ = before.tally(audited, e, shuffled(without(e)))
	}
	if got, state := audited.Statement([32]byte{9}, false); got.Digest(w.rules.Domain) != st.Digest(w.rules.Domain) || !bytes.Equal(state.Encode(), s.Encode()) {
		t.Fatalf("the landed variant recomputes to %+v", got)
	}
	newcomer := NewFold(after(before.base, st, w.rules), mustState(t, s.Encode()), w.rules)
	// Who kept the state of the variant it signed itself would judge node 1 by it.
	stubborn := NewFold(member.Base(), mustState(t, own.Encode()), w.rules)
	for e := epoch.Epoch(103); e <= 105; e++ {
		ours = tallied(w, ours, e, kept[e])
		member = tallied(w, member, e, kept[e])
		newcomer = tallied(w, newcomer, e, shuffled(kept[e]))
		stubborn = tallied(w, stubborn, e, kept[e])
	}
	if !bytes.Equal(bytesOf(member), bytesOf(newcomer)) {
		t.Fatal("a member and a newcomer differ")
	}
	if bytes.Equal(bytesOf(member), bytesOf(ours)) || bytes.Equal(bytesOf(member), bytesOf(stubborn)) {
		t.Fatal("it makes no difference which variant landed: the test shows nothing")
	}
	got := statement(member)
	want := []Transition{{Epoch: 104, Kind: KindDown, Node: 1}}
	if got.Seq != st.Seq+1 || got.PrevDigest != st.Digest(w.rules.Domain) || got.FromEpoch != 103 || !slices.Equal(got.Transitions, want) {
		t.Fatalf("after the rebase: %+v", got)
	}
}

func shuffled(observations []observation.Observation) []observation.Observation {
	out := slices.Clone(observations)
	slices.Reverse(out)
	return out
}

// tallied skips an epoch that the fold has behind it.
func tallied(w *world, f Fold, e epoch.Epoch, observations []observation.Observation) Fold {
	if _, to, begun := f.Range(); begun && e <= to {
		return f
	}
	f, _ = w.tally(f, e, observations)
	return f
}

func mustState(t testing.TB, encoded []byte) State {
	t.Helper()
	s, err := DecodeState(encoded)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestALongerStatementHoldsTheShorterOneAndTheOldFoldStaysAsItWas(t *testing.T) {
	network := newWorld(t, same(9, spec{domain: "a/b"})...)
	rapid.Check(t, func(rt *rapid.T) {
		w := network.again()
		w.rules.MaxTransitions = rapid.IntRange(1, 6).Draw(rt, "limit")
		f := w.fold()
		for e := epoch.Epoch(101); e <= 110; e++ {
			dead := rapid.SliceOfNDistinct(rapid.Uint32Range(1, 4), 0, 3, rapid.ID[uint32]).Draw(rt, "dead")
			before := bytesOf(f)
			next, _ := w.tally(f, e, w.honest(e, dead...))
			if !bytes.Equal(bytesOf(f), before) {
				rt.Fatal("Tally changed the fold it started from")
			}
			short, long := statement(f), statement(next)
			for _, tr := range short.Transitions {
				if !slices.Contains(long.Transitions, tr) {
					rt.Fatalf("%+v is gone", tr)
				}
			}
			if n := len(long.Transitions) + len(long.Debits); n > w.rules.MaxTransitions {
				rt.Fatalf("%d of %d entries", n, w.rules.MaxTransitions)
			}
			if err := long.checkForm(); err != nil {
				rt.Fatal(err)
			}
			f = next
		}
	})
}

func TestANodeThatReturnsBeforeItsFallWasSentOnlyPays(t *testing.T) {
	w := newWorld(t, same(11, spec{domain: "a/b"})...)
	w.rules.MaxTransitions = 1
	f := w.fold()
	for e := epoch.Epoch(101); e <= 102; e++ {
		f, _ = w.tally(f, e, w.honest(e, 1, 2))
	}
	for e := epoch.Epoch(103); e <= 105; e++ {
		f, _ = w.tally(f, e, w.honest(e, 1))
	}
	st, s := f.Statement([32]byte{}, false)
	if !slices.Equal(st.Transitions, []Transition{{Epoch: 102, Kind: KindDown, Node: 1}}) {
		t.Fatalf("transitions %v", st.Transitions)
	}
	for _, n := range s.Nodes {
		// Bad in 101 and 102, Down in 103 and 104, Up and paid from 105.
		if n.Node == 2 && (n.Owed != 4 || n.Unsent || n.Since != 104) {
			t.Fatalf("node 2: %+v", n)
		}
	}
}

func TestTwoContinuationsOfOneFoldDoNotTouchEachOther(t *testing.T) {
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	f := run(w, w.fold(), 101, "b")
	want := bytesOf(run(w, run(w, w.fold(), 101, "b"), 102, "gbb"))
	run(w, f, 102, "bbb")
	if !bytes.Equal(bytesOf(run(w, f, 102, "gbb")), want) {
		t.Fatal("what another variant did is in this one")
	}
}

func TestTheFallThatWaitsLongestIsSentFirst(t *testing.T) {
	w := newWorld(t, same(11, spec{domain: "a/b"})...)
	w.rules.MaxTransitions = 1
	f := w.fold()
	for e, dead := range [][]uint32{{1, 5}, {1, 5}, {1, 2, 5}, {1, 2, 5}} {
		f, _ = w.tally(f, 101+epoch.Epoch(e), w.honest(101+epoch.Epoch(e), dead...))
	}
	f = w.land(f.Statement([32]byte{}, false))
	f, _ = w.tally(f, 105, w.honest(105, 1, 2, 5))
	if got := statement(f).Transitions; !slices.Equal(got, []Transition{{Epoch: 105, Kind: KindDown, Node: 5}}) {
		t.Fatalf("transitions %v", got)
	}
}

func TestANetworkWithoutMembersTalliesNothing(t *testing.T) {
	w := newWorld(t)
	if _, r := w.tally(w.fold(), 101, nil); !r.Gap {
		t.Fatal("nobody is a quorum of nobody")
	}
}

func TestAReturnThatFoundNoRoomWaitsForAGoodEpoch(t *testing.T) {
	specs := same(9, spec{domain: "a/b"})
	specs[0].status, specs[1].status = StatusDown, StatusDown
	w := newWorld(t, specs...)
	w.rules.MaxTransitions = 1
	f := run(w, w.fold(), 101, "gg")
	st, s := f.Statement([32]byte{}, false)
	if !slices.Equal(st.Transitions, []Transition{{Epoch: 102, Kind: KindUp, Node: 1}}) {
		t.Fatalf("transitions %v", st.Transitions)
	}
	f = w.land(st, s)
	var split []observation.Observation
	for _, m := range w.base.Members {
		var missed []uint32
		if m.ID%2 == 1 && m.ID > 1 {
			missed = []uint32{2}
		}
		split = append(split, w.says(103, m.ID, w.friend(m.ID, nil), missed...))
	}
	f, r := w.tally(f, 103, split)
	if r.of(2).Verdict != Unknown || len(statement(f).Transitions) != 0 {
		t.Fatalf("verdict %v, transitions %v", r.of(2).Verdict, statement(f).Transitions)
	}
	f = run(w, f, 104, "g")
	if got := statement(f).Transitions; !slices.Equal(got, []Transition{{Epoch: 104, Kind: KindUp, Node: 2}}) {
		t.Fatalf("transitions %v", got)
	}
}

func TestTheLargestDebitsAreSentFirstAndNoneTwice(t *testing.T) {
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	w.rules.MaxTransitions = 1
	carried := State{Nodes: []NodeState{{Node: 1, Owed: 1}, {Node: 2, Owed: 3}, {Node: 3, Owed: 2}}}
	f := NewFold(w.base, carried, w.rules)
	e := epoch.Epoch(101)
	for _, want := range []Debit{{2, 3}, {3, 2}, {1, 1}} {
		f = run(w, f, e, "gggg")
		st, s := f.Statement([32]byte{}, false)
		if !slices.Equal(st.Debits, []Debit{want}) {
			t.Fatalf("debits %v, want %v", st.Debits, want)
		}
		f, e = w.land(st, s), e+4
	}
	if st, s := f.Statement([32]byte{}, false); len(st.Debits)+len(s.Nodes) != 0 {
		t.Fatalf("left: %v %v", st.Debits, s.Nodes)
	}
}

func TestRankIsAnOrderOfTheMembersWithThoseDownAtItsEnd(t *testing.T) {
	w := newWorld(t, same(30, spec{domain: "a/b"})...)
	w.base.Members[4].Status, w.base.Members[9].Status = StatusDown, StatusDown
	first := map[uint32]bool{}
	for e := range epoch.Epoch(200) {
		got := Rank([32]byte{1}, e, w.base.Members)
		first[got[0]] = true
		if last := got[28:]; !slices.Contains(last, 5) || !slices.Contains(last, 10) {
			t.Fatalf("rank %v, want 5 and 10 at its end", got)
		}
		slices.Sort(got)
		if !slices.Equal(got, ids(1, 30)) {
			t.Fatalf("rank %v", got)
		}
	}
	if len(first) < 25 {
		t.Errorf("only %d of 28 members ever come first", len(first))
	}
	if slices.Equal(Rank([32]byte{1}, 5, w.base.Members), Rank([32]byte{2}, 5, w.base.Members)) {
		t.Error("the beacon does not matter")
	}
}
