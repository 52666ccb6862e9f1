package workload

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

const me, other = uint32(1), uint32(2)

var (
	specA = proof.CIDOf([]byte("spec a"))
	itemA = Item{Workload: 7, Replica: 0}
	itemB = Item{Workload: 7, Replica: 1}
)

func hashOf(block uint64) [32]byte { return [32]byte{byte(block), byte(block >> 8), 1} }

func assign(item Item, node, generation uint32, block uint64) Assignment {
	return Assignment{Item: item, Node: node, Generation: generation, Block: block, BlockHash: hashOf(block)}
}

// plan is a plan read at a head, over workload 7.
func plan(head uint64, latest, final []Assignment) Plan {
	return Plan{
		Workloads: map[uint32]Workload{7: {Spec: specA}},
		Latest:    latest, Finalized: final, HeadBlock: head, HeadHash: hashOf(head),
		Canonical: func(uint64, [32]byte) Canonicity { return Canonical },
	}
}

func list(a ...Assignment) []Assignment { return a }

// apply is what the executor does with a plan, without the doing.
func apply(s State, p Plan) (State, []Action) {
	actions := Decide(me, s, p)
	next := Remember(s, p)
	next.Running = make(map[Item]Token)
	for item, t := range s.Running {
		next.Running[item] = t
	}
	for _, a := range actions {
		switch a.Verb {
		case Start, Renew:
			next.Running[a.Token.Item] = a.Token
		case Release:
			delete(next.Running, a.Token.Item)
		}
	}
	return next, actions
}

func runs(s State, item Item) uint32 { return s.Running[item].Generation }

func verbs(actions []Action) (out []string) {
	for _, a := range actions {
		out = append(out, a.Verb.String()+" "+string(a.Reason))
	}
	return out
}

func expect(t *testing.T, what string, actions []Action, want ...string) {
	t.Helper()
	if got := verbs(actions); !slices.Equal(got, want) {
		t.Fatalf("%s: got %q, want %q", what, got, want)
	}
}

// The outage this replays: a delayed agent applies an older plan over a newer
// one, then a cleaner deletes what that plan left.
func TestStalePlanAppliedAfterANewerOneThenCleanedUpChangesNothing(t *testing.T) {
	var s State
	older := plan(10, list(assign(itemA, me, 1, 9), assign(itemB, other, 1, 9)), nil)
	newer := plan(20, list(assign(itemA, me, 1, 9), assign(itemB, me, 2, 19)), list(assign(itemA, me, 1, 9), assign(itemB, other, 1, 9)))

	s, actions := apply(s, newer)
	expect(t, "newer plan", actions, "start NewGeneration", "start NewGeneration")

	s, actions = apply(s, older)
	expect(t, "older plan", actions, "keep StalePlan", "keep StalePlan")
	if runs(s, itemA) != 1 || runs(s, itemB) != 2 {
		t.Fatalf("the older plan changed what runs: %v", s.Running)
	}

	empty := plan(30, nil, nil)
	s, actions = apply(s, empty)
	expect(t, "cleanup to nothing", actions, "keep EmptyPlan", "keep EmptyPlan")
	if len(s.Running) != 2 {
		t.Fatalf("the empty plan stopped %d replicas", 2-len(s.Running))
	}
	if s.HeadBlock != 20 {
		t.Fatalf("a refused plan was remembered: head %d", s.HeadBlock)
	}
}

func TestStalePlanFromADelayedEndpointWithAFreshHeadIsRefusedByGeneration(t *testing.T) {
	s, _ := apply(State{}, plan(20, list(assign(itemA, me, 5, 19)), nil))
	lying := plan(30, list(assign(itemA, other, 4, 12)), list(assign(itemA, other, 4, 12)))
	s, actions := apply(s, lying)
	expect(t, "older generation", actions, "keep StalePlan")
	if runs(s, itemA) != 5 {
		t.Fatal("an older generation stopped a newer one")
	}
	s, actions = apply(s, plan(31, list(assign(itemA, me, 4, 12)), nil))
	expect(t, "older generation, mine", actions, "keep StalePlan")
	if runs(s, itemA) != 5 {
		t.Fatal("an older generation replaced a newer one")
	}
}

func TestStalePlanNeverRestartsWhatWasReleased(t *testing.T) {
	s, _ := apply(State{}, plan(20, list(assign(itemA, me, 5, 19)), nil))
	moved := assign(itemA, other, 6, 29)
	s, actions := apply(s, plan(30, list(moved), list(moved)))
	expect(t, "moved for good", actions, "release MovedFinal")
	s, actions = apply(s, plan(31, list(assign(itemA, me, 5, 19)), nil))
	expect(t, "older plan", actions, "keep StalePlan")
	if len(s.Running) != 0 {
		t.Fatal("a released replica came back by an older plan")
	}
}

func TestStalePlanOfAnIdleAgentIsNamed(t *testing.T) {
	s, _ := apply(State{}, plan(20, nil, nil))
	_, actions := apply(s, plan(10, list(assign(itemA, me, 1, 9)), nil))
	expect(t, "older head", actions, "keep StalePlan")
}

func TestStartOnLatestReleaseOnlyOnFinalised(t *testing.T) {
	mine, moved := assign(itemA, me, 1, 9), assign(itemA, other, 2, 19)
	s, actions := apply(State{}, plan(10, list(mine), nil))
	expect(t, "assigned by the newest block", actions, "start NewGeneration")
	s, actions = apply(s, plan(11, list(mine), nil))
	expect(t, "nothing new", actions, "keep ")
	s, actions = apply(s, plan(20, list(moved), list(mine)))
	expect(t, "moved by the newest block", actions, "keep NotFinal")
	s, actions = apply(s, plan(21, list(moved), nil))
	expect(t, "moved, nothing final yet", actions, "keep NotFinal")
	s, actions = apply(s, plan(22, list(moved), list(moved)))
	expect(t, "moved for good", actions, "release MovedFinal")
	if len(s.Running) != 0 {
		t.Fatal("still running")
	}
}

// Only placing raises the generation, so a replica that waits in the queue has
// the one its last host had.
func TestUnplacedReplicaRunsOnUntilFinal(t *testing.T) {
	mine, unplaced := assign(itemA, me, 1, 9), assign(itemA, 0, 1, 19)
	s, _ := apply(State{}, plan(10, list(mine), nil))
	s, actions := apply(s, plan(20, list(unplaced), list(mine)))
	expect(t, "unplaced", actions, "keep NotFinal")
	s, actions = apply(s, plan(21, list(unplaced), list(unplaced)))
	expect(t, "unplaced for good", actions, "release MovedFinal")
	_, actions = apply(s, plan(22, list(mine), nil))
	expect(t, "placed by an older word under a newer head", actions, "keep StalePlan")
	s, actions = apply(s, plan(23, list(assign(itemA, me, 2, 23)), nil))
	expect(t, "placed here again", actions, "start NewGeneration")
	if runs(s, itemA) != 2 {
		t.Fatal("not started")
	}
}

func TestUnplacedBeforeMyBlockReleasesNothing(t *testing.T) {
	s, _ := apply(State{}, plan(10, list(assign(itemA, me, 1, 9)), nil))
	before := assign(itemA, 0, 1, 8)
	_, actions := apply(s, plan(20, list(before), list(before)))
	expect(t, "an event older than mine", actions, "keep Contradiction")
}

// A view of the chain names the block of each event, so the guard against stale
// plans holds for a replica in the queue while that block stands.
func TestStalePlanOfAReplicaThatWaitsIsRefused(t *testing.T) {
	waits := assign(itemA, 0, 3, 20)
	s, _ := apply(State{}, plan(20, list(waits), nil))
	for canonicity, want := range map[Canonicity]string{
		Canonical: "keep StalePlan", Unknown: "keep StalePlan", NotCanonical: "start NewGeneration",
	} {
		p := plan(90, list(assign(itemA, me, 2, 12)), nil)
		p.Canonical = func(block uint64, hash [32]byte) Canonicity {
			if block == 20 && hash == hashOf(20) {
				return canonicity
			}
			return Canonical
		}
		_, actions := apply(s, p)
		expect(t, "an older placement", actions, want)
	}
}

func TestReplicaThatReturnsToThisNodeIsRenewedWithoutAPause(t *testing.T) {
	s, _ := apply(State{}, plan(10, list(assign(itemA, me, 1, 9)), nil))
	s, actions := apply(s, plan(20, list(assign(itemA, me, 3, 19)), list(assign(itemA, other, 2, 15))))
	expect(t, "newer generation, mine again", actions, "renew NewGeneration")
	if runs(s, itemA) != 3 {
		t.Fatal("not renewed")
	}
}

func TestEqualGenerationReplacesMineOnlyWhenMyBlockIsDisproved(t *testing.T) {
	for _, tc := range []struct {
		name string
		my   Canonicity
		want string
	}{
		{"my block stands", Canonical, "keep Contradiction"},
		{"nobody knows my block", Unknown, "keep Contradiction"},
		{"my block is disproved", NotCanonical, "renew NotCanonical"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s, _ := apply(State{}, plan(10, list(assign(itemA, me, 2, 9)), nil))
			p := plan(20, list(assign(itemA, me, 2, 11)), nil)
			p.Canonical = func(block uint64, hash [32]byte) Canonicity {
				if block == 9 && hash == hashOf(9) {
					return tc.my
				}
				return Canonical
			}
			_, actions := apply(s, p)
			expect(t, "after a reorganisation", actions, tc.want)
		})
	}
}

func TestLowerGenerationElsewhereReleasesMineOnlyWhenDisprovedAndFinal(t *testing.T) {
	lower := assign(itemA, other, 1, 8)
	for _, tc := range []struct {
		name  string
		my    Canonicity
		final []Assignment
		want  string
	}{
		{"disproved and final", NotCanonical, list(lower), "release NotCanonical"},
		{"disproved but not final", NotCanonical, nil, "keep StalePlan"},
		{"final but not disproved", Unknown, list(lower), "keep StalePlan"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s, _ := apply(State{}, plan(10, list(assign(itemA, me, 2, 9)), nil))
			p := plan(20, list(lower), tc.final)
			p.Canonical = func(block uint64, _ [32]byte) Canonicity {
				if block == 9 {
					return tc.my
				}
				return Canonical
			}
			_, actions := apply(s, p)
			expect(t, "after a reorganisation", actions, tc.want)
		})
	}
}

func TestLowerHeadIsFollowedOnlyWhenTheHigherOneIsDisproved(t *testing.T) {
	s, _ := apply(State{}, plan(20, list(assign(itemA, me, 1, 9)), nil))
	p := plan(15, list(assign(itemA, me, 2, 14)), nil)
	for canonicity, want := range map[Canonicity]string{
		Canonical: "keep StalePlan", Unknown: "keep StalePlan", NotCanonical: "renew NewGeneration",
	} {
		p.Canonical = func(block uint64, _ [32]byte) Canonicity {
			if block == 20 {
				return canonicity
			}
			return Canonical
		}
		_, actions := apply(s, p)
		expect(t, "lower head", actions, want)
	}
}

func TestReplicaMissingFromAPlanRunsOn(t *testing.T) {
	s, _ := apply(State{}, plan(10, list(assign(itemA, me, 1, 9), assign(itemB, me, 1, 9)), nil))
	s, actions := apply(s, plan(20, list(assign(itemA, me, 1, 9)), list(assign(itemA, me, 1, 9))))
	expect(t, "half a plan", actions, "keep ", "keep AbsentReplica")
	if len(s.Running) != 2 {
		t.Fatal("absence was taken for an order")
	}
}

func TestClosedWorkloadIsReleasedAndNotStarted(t *testing.T) {
	s, _ := apply(State{}, plan(10, list(assign(itemA, me, 1, 9)), nil))
	closed := plan(20, nil, nil)
	closed.Workloads = map[uint32]Workload{7: {Spec: specA, Closed: true}}
	s, actions := apply(s, closed)
	expect(t, "closed", actions, "release ClosedFinal")
	closed.Latest = list(assign(itemA, me, 1, 9))
	_, actions = apply(s, closed)
	expect(t, "closed and still assigned", actions)
}

func TestOthersAssignmentsAndUnknownWorkloadsAreLeftAlone(t *testing.T) {
	_, actions := apply(State{}, plan(10, list(assign(itemA, other, 1, 9), assign(Item{8, 0}, me, 1, 9), assign(itemB, 0, 1, 9)), nil))
	expect(t, "nothing for this node", actions)
}

func TestDecideIsPure(t *testing.T) {
	s, _ := apply(State{}, plan(10, list(assign(itemA, me, 1, 9)), nil))
	p := plan(20, list(assign(itemA, other, 2, 19), assign(itemB, me, 2, 19)), list(assign(itemA, other, 2, 19)))
	first := Decide(me, s, p)
	if again := Decide(me, s, p); !reflect.DeepEqual(first, again) {
		t.Fatal("the same question, two answers")
	}
	if len(s.Running) != 1 {
		t.Fatal("deciding changed the state")
	}
}

// Whatever order an honest chain's views arrive in, however often, an agent
// ends with what the newest of them says, and on the way never stops a replica
// that no later final word took from it.
func TestStalePlanOrderNeverMatters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const blocks = 12
		// History: at each block, replica 0 may move between nodes 0 (unplaced), 1, 2.
		history := make([]Assignment, blocks)
		current := assign(itemA, me, 1, 0)
		for b := range history {
			if b > 0 && rapid.Bool().Draw(t, "moves") {
				to, generation := rapid.Uint32Range(0, 2).Draw(t, "to"), current.Generation
				if to != 0 {
					generation++ // as on chain: only placing does
				}
				current = assign(itemA, to, generation, uint64(b))
			}
			history[b] = current
		}
		view := func(head int) Plan {
			return plan(uint64(head), list(history[head]), list(history[max(0, head-2)]))
		}
		var s State
		newest := -1
		for _, head := range rapid.SliceOfN(rapid.IntRange(0, blocks-1), 1, 40).Draw(t, "views") {
			before := s.Running
			var actions []Action
			if rapid.IntRange(0, 4).Draw(t, "empty") == 0 {
				s, actions = apply(s, plan(uint64(head), nil, nil))
				for _, a := range actions {
					if a.Verb != Keep {
						t.Fatalf("an empty plan led to %v", a)
					}
				}
				continue
			}
			s, actions = apply(s, view(head))
			newest = max(newest, head)
			for _, a := range actions {
				if a.Verb == Release {
					final := history[max(0, head-2)]
					if final.Block <= before[itemA].Block || final.Node == me {
						t.Fatalf("released generation %d of block %d on %+v", before[itemA].Generation, before[itemA].Block, final)
					}
				}
			}
			if g := runs(s, itemA); g != 0 && g < before[itemA].Generation {
				t.Fatalf("generation went from %d to %d", before[itemA].Generation, g)
			}
		}
		if s, _ = apply(s, view(blocks-1)); history[blocks-1].Node == me && runs(s, itemA) != history[blocks-1].Generation {
			t.Fatalf("runs %d, the newest view says %+v", runs(s, itemA), history[blocks-1])
		}
		settled := plan(blocks, list(history[blocks-1]), list(history[blocks-1]))
		if s, _ = apply(s, settled); history[blocks-1].Node != me && runs(s, itemA) != 0 {
			t.Fatalf("runs %d, the final word is %+v", runs(s, itemA), history[blocks-1])
		}
	})
}
