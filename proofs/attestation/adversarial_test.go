package attestation

import (
	"bytes"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

// Each test here is an attack on the rules. It plays the attack out and fails when the
// rule that answers it is loosened.

// lie is what the given members sign together: they missed the victims and answer for
// each other.
func (w *world) lie(e epoch.Epoch, liars []uint32, victims ...uint32) []observation.Observation {
	var all []observation.Observation
	for i, id := range liars {
		all = append(all, w.says(e, id, liars[(i+1)%len(liars)], victims...))
	}
	return all
}

// truth is what the given members sign when nothing is wrong.
func (w *world) truth(e epoch.Epoch, honest []uint32) []observation.Observation {
	var all []observation.Observation
	for _, id := range honest {
		all = append(all, w.says(e, id, w.friend(id, nil)))
	}
	return all
}

func TestShrinkingTheElectorateConvictsNobody(t *testing.T) {
	// Four of ten lie about node 10 and keep four others' observations from arriving:
	// they are most of what arrived, but not of what there is.
	w := newWorld(t, same(10, spec{domain: "a/b"})...)
	_, r := w.tally(w.fold(), 101, append(w.lie(101, ids(1, 4), 10), w.truth(101, ids(5, 6))...))
	if r.Gap || r.of(10).Missed != 4 {
		t.Fatalf("the attack did not take place: %+v", r)
	}
	if v := r.of(10).Verdict; v != Unknown {
		t.Fatalf("verdict %v", v)
	}
}

func TestALeaderThatPicksObservationsTurnsNoVerdict(t *testing.T) {
	// Whatever part of the observations a leader keeps, a good node does not become bad
	// nor a bad one good; and members refuse to sign what leaves out theirs.
	w := newWorld(t, same(20, spec{domain: "a/b"})...)
	all := append(w.lie(101, ids(1, 9), 20), w.truth(101, ids(10, 19))...)
	for i, id := range ids(10, 19) {
		if i < 9 {
			all[9+i] = w.says(101, id, w.friend(id, []uint32{1}), 1) // node 1 is dead, and nine of its own say so too
		}
	}
	for i := range 4 {
		all[1+i] = w.says(101, uint32(2+i), 9, 1, 20)
	}
	f := w.fold()
	_, whole := w.tally(f, 101, all)
	if whole.of(1).Verdict != Bad || whole.of(20).Verdict != Good {
		t.Fatalf("before the attack: %v %v", whole.of(1), whole.of(20))
	}
	turned := false
	rapid.Check(t, func(rt *rapid.T) {
		kept := rapid.SliceOfNDistinct(rapid.SampledFrom(all), 11, len(all), func(o observation.Observation) uint32 { return o.Node }).Draw(rt, "kept")
		_, part, err := f.Tally(101, kept)
		if err != nil {
			rt.Fatal(err)
		}
		for _, n := range part.Nodes {
			if was := whole.of(n.Node).Verdict; n.Verdict != Unknown && n.Verdict != was {
				rt.Fatalf("node %d: %v became %v", n.Node, was, n.Verdict)
			} else if n.Verdict != was {
				turned = true
			}
		}
		omitted := Omitted(w.base, w.rules, 101, all, kept)
		if omitted != uint64(len(all)-len(kept)) {
			rt.Fatalf("omitted %d", omitted)
		}
		if TooMuchOmitted(w.base, omitted) != (omitted > 0) {
			rt.Fatal("one of twenty is more than 2 % of W")
		}
	})
	if !turned {
		t.Error("no choice made a difference: the attack did not take place")
	}
}

func TestOmissionIsMeasuredByAuthenticObservations(t *testing.T) {
	w := newWorld(t, same(60, spec{domain: "a/b"})...)
	all := w.truth(101, ids(1, 60))
	forged := slices.Clone(all)
	forged[0].Signature = forged[1].Signature
	forged[1].Content.Flags = observation.FlagIsolated
	if n := Omitted(w.base, w.rules, 101, all, forged); n != 2 {
		t.Errorf("two forged observations stand for their authors: omitted %d", n)
	}
	if n := Omitted(w.base, w.rules, 101, forged, nil); n != 58 {
		t.Errorf("held forgeries count as omitted: %d", n)
	}
	if TooMuchOmitted(w.base, 1) {
		t.Error("1 of 60 is not more than 2 %")
	}
	if !TooMuchOmitted(w.base, 2) {
		t.Error("2 of 60 is more than 2 %")
	}
}

func TestSilenceRaisesNoDeadNode(t *testing.T) {
	// Node 10 is dead. Four liars do not list it, two honest members do, the others are
	// kept silent: most of what arrived does not list it.
	w := newWorld(t, same(10, spec{domain: "a/b"})...)
	w.base.Members[9].Status = StatusDown
	f := w.fold()
	for e := epoch.Epoch(101); e < 110; e++ {
		var r Report
		f, r = w.tally(f, e, append(w.truth(e, ids(1, 4)), w.lie(e, ids(5, 6), 10)...))
		if r.Gap || r.of(10).Verdict == Good {
			t.Fatalf("epoch %d: gap %v, verdict %v", e, r.Gap, r.of(10).Verdict)
		}
	}
	if len(f.transitions) != 0 {
		t.Fatalf("transitions %v", f.transitions)
	}
}

func TestLabelsBoughtInTheVictimsDomainConvictNobody(t *testing.T) {
	// Liars with more than half of W registered in the victim's own domain; all who are
	// outside of it heard the victim.
	specs := append(same(6, spec{domain: "v/v"}), same(4, spec{domain: "x/y"})...)
	w := newWorld(t, append(specs, spec{domain: "v/v"})...)
	_, r := w.tally(w.fold(), 101, append(w.lie(101, ids(1, 6), 11), w.truth(101, ids(7, 10))...))
	if n := r.of(11); 2*n.Missed <= 10 {
		t.Fatalf("the attack did not take place: %+v", n)
	} else if n.Verdict == Bad {
		t.Fatal("a domain convicted its own against all others")
	}
}

func TestDeadOutsidersDoNotShieldADeadNode(t *testing.T) {
	// Everything outside the domain is Down at the base and silent. It weighs more than
	// a fifth of W, but it cannot be asked.
	w := newWorld(t, append(same(7, spec{domain: "a/b"}), same(3, spec{domain: "c/d", status: StatusDown})...)...)
	_, r := w.tally(w.fold(), 101, w.lie(101, ids(1, 6), 7))
	if r.Gap || r.of(7).Verdict != Bad {
		t.Fatalf("verdict %v", r.of(7).Verdict)
	}
}

func TestAnOwnerNeitherShieldsNorConvictsItsOwnNodes(t *testing.T) {
	// One owner holds 9 of 20 units, eight nodes outside the domain of its ninth. Alone
	// they are most of the outside, and they deny that the ninth is dead.
	mine := spec{domain: "x/y", owner: 7}
	specs := append(same(8, mine), spec{domain: "a/b", owner: 7})
	specs = append(specs, same(5, spec{domain: "a/b"})...)
	specs = append(specs, same(6, spec{domain: "z/z"})...)
	w := newWorld(t, specs...)
	deny := w.truth(101, ids(1, 8))
	_, r := w.tally(w.fold(), 101, append(deny, w.lie(101, ids(10, 20), 9)...))
	if r.of(9).Verdict != Bad {
		t.Fatalf("shielded by its owner: %v", r.of(9))
	}
	// The same owner reports its own living node: others heard it.
	accuse := w.lie(101, append(ids(1, 8), 10), 9)
	_, r = w.tally(w.fold(), 101, append(accuse[:8], w.truth(101, ids(10, 20))...))
	if n := r.of(9); n.Missed != 0 || n.Verdict != Good {
		t.Fatalf("convicted by its owner: %+v", n)
	}
}

func TestACloudOutageIsNoOpeningForSalami(t *testing.T) {
	// A cloud with 40 % of W went Down. Liars with 35 % are now most of the living and
	// try to cut off the honest 25 % one by one.
	specs := append(same(8, spec{domain: "cloud/x", status: StatusDown}), same(7, spec{domain: "liar/y"})...)
	w := newWorld(t, append(specs, same(5, spec{domain: "honest/z"})...)...)
	f := w.fold()
	for e := epoch.Epoch(101); e < 121; e++ {
		victim := 16 + uint32(e)/4%5
		var r Report
		f, r = w.tally(f, e, append(w.lie(e, ids(9, 15), append(ids(1, 8), victim)...), w.truth(e, ids(16, 20))...))
		if r.Gap || len(r.bad()) > 8 {
			t.Fatalf("epoch %d: gap %v, bad %v", e, r.Gap, r.bad())
		}
		if st, s := f.Statement([32]byte{}, false); f.Due(st) {
			if len(st.Transitions)+len(st.Debits) != 0 {
				t.Fatalf("%v %v", st.Transitions, st.Debits)
			}
			f = w.land(st, s)
		}
	}
}

func TestAnEquivocatorHasNoVoteAndCannotBeMadeOfAnHonestMember(t *testing.T) {
	w := newWorld(t, same(10, spec{domain: "a/b"})...)
	// Six of nine are just enough to convict node 10; one of them signs both ways.
	all := append(w.lie(101, ids(1, 5), 10), w.truth(101, ids(6, 9))...)
	f := w.fold()
	if _, r := w.tally(f, 101, all); r.of(10).Verdict != Bad || r.Weight != 9 {
		t.Fatalf("before the attack: %+v", r.of(10))
	}
	two := append(slices.Clone(all), w.says(101, 1, 2))
	_, r := w.tally(f, 101, two)
	if r.of(10).Verdict != Unknown || r.Weight != 8 || r.of(1).Observed {
		t.Fatalf("an equivocator counted: %+v", r)
	}
	forged := w.says(101, 2, 1)
	forged.Node = 1
	wrongEpoch := w.says(102, 1, 2)
	for name, o := range map[string]observation.Observation{
		"one signed by another member": forged,
		"one of another epoch":         wrongEpoch,
		"its own once more":            all[0],
	} {
		if _, r := w.tally(f, 101, append(slices.Clone(all), o)); r.Weight != 9 || r.of(10).Verdict != Bad {
			t.Errorf("%s took the vote away", name)
		}
	}
}

func TestOnlyMembersThatWereAnsweredCount(t *testing.T) {
	specs := same(10, spec{domain: "a/b"})
	specs[1].owner, specs[2].owner = 5, 5
	w := newWorld(t, specs...)
	w.base.Pending = []Member{w.member(50, spec{})}
	const e = epoch.Epoch(101)
	dead := ids(4, 6)
	others := w.honest(e, 1, 2, 4, 5, 6)
	others = append(others, w.says(e, 1, 7, dead...))
	answer := func(a observation.Answer) observation.Content {
		return observation.Content{Answered: []observation.Answer{a}}
	}
	tampered := w.answer(e, 2, 7)
	tampered.Nonce[3] = 1
	for name, c := range map[string]struct {
		content observation.Content
		counts  bool
	}{
		"answered by a member of another owner":    {answer(w.answer(e, 2, 7)), true},
		"answered by a node of its own owner":      {answer(w.answer(e, 2, 3)), false},
		"answered by no member":                    {answer(w.answer(e, 2, 50)), false},
		"an answer that another observer got":      {answer(w.answer(e, 1, 7)), false},
		"an answer of the epoch before":            {answer(w.answer(e-1, 2, 7)), false},
		"an answer that was changed":               {answer(tampered), false},
		"neither answered nor tried":               {observation.Content{}, false},
		"tried one dead node and gave up":          {observation.Content{Failed: []uint32{4}}, false},
		"tried only the dead ones":                 {observation.Content{Failed: dead}, false},
		"tried all, most of which others answered": {observation.Content{Failed: []uint32{1, 4, 5, 6, 7, 8, 9, 10}}, false},
		"missed a node in one slot of four": {observation.Content{
			Answered: []observation.Answer{w.answer(e, 2, 7)},
			Missed:   []observation.Missed{{Node: 9, Slots: 0b1}},
		}, false},
		"missed a node in a slot the epoch does not have": {observation.Content{
			Answered: []observation.Answer{w.answer(e, 2, 7)},
			Missed:   []observation.Missed{{Node: 9, Slots: 0b11_0000}},
		}, false},
	} {
		t.Run(name, func(t *testing.T) {
			_, r := w.tally(w.fold(), e, append(slices.Clone(others), w.sign(e, 2, c.content)))
			if r.of(2).Observed != c.counts {
				t.Fatalf("counted: %v", r.of(2).Observed)
			}
		})
	}
}

func TestAMemberWhoseTargetsAreAllDeadCountsByTheVerdictOfTheOthers(t *testing.T) {
	// Of forty, twelve are dead; member 40 drew just them.
	specs := same(40, spec{domain: "a/b"})
	w := newWorld(t, specs...)
	dead := ids(1, 12)
	others := w.honest(101, append(slices.Clone(dead), 40)...)
	unlucky := observation.Content{Failed: ids(1, 12), Missed: []observation.Missed{{Node: 39, Slots: 0b11}}}
	_, r := w.tally(w.fold(), 101, append(slices.Clone(others), w.sign(101, 40, unlucky)))
	if !r.of(40).Observed || r.of(39).Missed != 1 {
		t.Fatalf("an honest member lost its vote: %+v", r.of(40))
	}
	// Two that only the two of them call dead do not excuse each other.
	cut := func(id uint32) observation.Observation {
		c := observation.Content{Failed: append(ids(1, 11), 20)}
		for _, n := range append(ids(1, 12), 20) {
			c.Missed = append(c.Missed, observation.Missed{Node: n, Slots: 0b1111})
		}
		return w.sign(101, id, c)
	}
	some := slices.DeleteFunc(slices.Clone(others), func(o observation.Observation) bool { return o.Node == 39 })
	_, r = w.tally(w.fold(), 101, append(some, cut(39), cut(40)))
	if r.of(39).Observed || r.of(40).Observed || r.of(20).Verdict != Good {
		t.Fatalf("the cut off vouched for each other: %+v %+v", r.of(39), r.of(40))
	}
}

func TestMembersThatAreCutOffDoNotConvictTheWorldTogether(t *testing.T) {
	// Fourteen of twenty lost their own network, each for itself: all of them miss
	// everybody and got no answer. Only if their word counted for each other would it
	// count at all.
	w := newWorld(t, same(20, spec{domain: "a/b"})...)
	all := w.lie(101, ids(1, 6), ids(7, 20)...)
	for _, id := range ids(7, 20) {
		c := observation.Content{}
		for _, n := range ids(1, 20) {
			if n == id {
				continue
			}
			c.Missed = append(c.Missed, observation.Missed{Node: n, Slots: 0b1111})
			if len(c.Failed) < observation.MaxTargets {
				c.Failed = append(c.Failed, n)
			}
		}
		all = append(all, w.sign(101, id, c))
	}
	if _, r := w.tally(w.fold(), 101, all); !r.Gap || r.Weight != 6 || len(r.bad()) != 0 {
		t.Fatalf("weight %d, gap %v, bad %v", r.Weight, r.Gap, r.bad())
	}
}

func TestTheOrderOfObservationsDoesNotMatter(t *testing.T) {
	w := newWorld(t, same(12, spec{domain: "a/b"})...)
	w.base.Pending = []Member{w.member(50, spec{})}
	var epochs [][]observation.Observation
	for e := epoch.Epoch(101); e <= 104; e++ {
		o := w.honest(e, 2, 3, 4)
		c := observation.Content{Answered: []observation.Answer{w.answer(e, 4, 9)}, Heard: []uint32{50}}
		o = append(o, w.sign(e, 4, c), w.says(e, 3, 9, 12), w.says(e, 3, 9, 11), o[0])
		epochs = append(epochs, o)
	}
	play := func(order func([]observation.Observation) []observation.Observation) []byte {
		f := w.fold()
		for i, o := range epochs {
			f, _ = w.tally(f, epoch.Epoch(101+i), order(o))
		}
		return bytesOf(f)
	}
	want := play(slices.Clone[[]observation.Observation])
	rapid.Check(t, func(rt *rapid.T) {
		got := play(func(o []observation.Observation) []observation.Observation {
			return rapid.Permutation(o).Draw(rt, "order")
		})
		if !bytes.Equal(got, want) {
			rt.Fatal("another order gave another statement")
		}
	})
}

func TestMoreObservationsNeverTakeAQuorumOrAVerdictAway(t *testing.T) {
	w := newWorld(t,
		spec{domain: "a/a", units: 3}, spec{domain: "a/a"}, spec{domain: "a/b"}, spec{domain: "b/a", owner: 1},
		spec{domain: "b/b", owner: 1}, spec{domain: "b/b", units: 2}, spec{domain: "c/a"}, spec{domain: "c/a"},
		spec{domain: "d/a", status: StatusDown}, spec{domain: "d/a"})
	f := w.fold()
	rapid.Check(t, func(rt *rapid.T) {
		var all []observation.Observation
		for _, m := range w.base.Members {
			missed := rapid.SliceOfNDistinct(rapid.Uint32Range(1, 10), 0, 10, rapid.ID[uint32]).Draw(rt, "missed")
			if rapid.Bool().Draw(rt, "answered") {
				all = append(all, w.says(101, m.ID, w.friend(m.ID, nil), missed...))
				continue
			}
			c := observation.Content{Failed: rapid.SliceOfNDistinct(rapid.Uint32Range(1, 10), 8, 10, rapid.ID[uint32]).Draw(rt, "failed")}
			all = append(all, w.sign(101, m.ID, c))
		}
		part := all[:rapid.IntRange(0, len(all)).Draw(rt, "part")]
		_, few, err := f.Tally(101, part)
		if err != nil {
			rt.Fatal(err)
		}
		_, many, err := f.Tally(101, all)
		if err != nil {
			rt.Fatal(err)
		}
		if !few.Gap && many.Gap || many.Weight < few.Weight {
			rt.Fatalf("weight fell from %d to %d", few.Weight, many.Weight)
		}
		for _, n := range few.Nodes {
			if n.Verdict != Unknown && many.of(n.Node).Verdict == opposite(n.Verdict) {
				rt.Fatalf("node %d: %v turned", n.Node, n.Verdict)
			}
			if n.Verdict == Good && many.of(n.Node).Verdict != Good || n.Verdict == Bad && many.of(n.Node).Verdict != Bad {
				rt.Fatalf("node %d: %v was lost", n.Node, n.Verdict)
			}
		}
	})
}

func opposite(v Verdict) Verdict { return Good + Bad - v }
