package observation

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func TestAnAnswerProvesOneTargetToOneObserverInOneSlot(t *testing.T) {
	_, key := peer(5)
	good := answerOf(5, 5, 1, 7, [32]byte{1})
	if err := VerifyAnswer(domain, 1, 7, schedule, good, key); err != nil {
		t.Fatal(err)
	}
	_, otherKey := peer(6)
	type claim struct {
		d        eip712.Domain
		observer uint32
		e        epoch.Epoch
		a        Answer
		key      [32]byte
	}
	for name, change := range map[string]func(*claim){
		"another chain":             func(c *claim) { c.d.ChainID++ },
		"another contract":          func(c *claim) { c.d.Contract[19]++ },
		"another observer":          func(c *claim) { c.observer = 2 },
		"another epoch":             func(c *claim) { c.e++ },
		"another slot":              func(c *claim) { c.a.SlotOffset++ },
		"another target":            func(c *claim) { c.a.Target++ },
		"another nonce":             func(c *claim) { c.a.Nonce[0]++ },
		"other assignments":         func(c *claim) { c.a.Digest[0]++ },
		"another key":               func(c *claim) { c.key = otherKey },
		"a slot of the next epoch":  func(c *claim) { c.e, c.a.SlotOffset = 6, 2+4 },
		"a node challenging itself": func(c *claim) { c.observer, c.a = 5, answerOf(5, 5, 5, 7, [32]byte{}) },
	} {
		t.Run(name, func(t *testing.T) {
			c := claim{domain, 1, 7, good, key}
			change(&c)
			if VerifyAnswer(c.d, c.observer, c.e, schedule, c.a, c.key) == nil {
				t.Fatal("verifies")
			}
		})
	}
}

func TestAssignmentsDigestDependsOnWhatIsServedNotOnTheOrder(t *testing.T) {
	a, b := Replica{Item: 257, Generation: 1}, Replica{Item: 258, Generation: 4}
	if AssignmentsDigest(nil) != [32]byte{} {
		t.Error("nothing served is not zero")
	}
	if AssignmentsDigest([]Replica{a, b}) != AssignmentsDigest([]Replica{b, a}) {
		t.Error("the order matters")
	}
	b.Generation++
	if AssignmentsDigest([]Replica{a, b}) == AssignmentsDigest([]Replica{a, {Item: 258, Generation: 4}}) {
		t.Error("the generation does not matter")
	}
}

func TestTargetsAreOthersOfOtherOwnersAndChangeWithEveryInput(t *testing.T) {
	var members []Candidate
	for i := range uint32(40) {
		members = append(members, Candidate{ID: i + 1, Owner: [20]byte{byte(i / 2)}})
	}
	rapid.Check(t, func(t *rapid.T) {
		beacon := [32]byte{rapid.Byte().Draw(t, "beacon")}
		e := epoch.Epoch(rapid.Uint32().Draw(t, "epoch"))
		observer := rapid.Uint32Range(1, 40).Draw(t, "observer")
		got := Targets(beacon, e, observer, members)
		if len(got) != MaxTargets {
			t.Fatalf("%d targets", len(got))
		}
		seen := map[uint32]bool{}
		for _, id := range got {
			if seen[id] {
				t.Fatalf("%d twice", id)
			}
			seen[id] = true
			if members[id-1].Owner == members[observer-1].Owner {
				t.Fatalf("observer %d shall challenge %d of its own owner", observer, id)
			}
		}
		for name, other := range map[string][]uint32{
			"beacon": Targets([32]byte{beacon[0] + 1}, e, observer, members),
			"epoch":  Targets(beacon, e+1, observer, members),
		} {
			if slices.Equal(other, got) {
				t.Fatalf("the same order under another %s", name)
			}
		}
	})
	if Targets([32]byte{}, 1, 99, members) != nil {
		t.Error("a stranger got targets")
	}
	if got := Targets([32]byte{}, 1, 1, members[:2]); len(got) != 0 {
		t.Errorf("a lone owner shall challenge %v", got)
	}
	if got := Targets([32]byte{}, 1, 1, members[:5]); len(got) != 3 {
		t.Errorf("three others, targets %v", got)
	}
}

func TestEveryMemberIsDrawnAboutAsOften(t *testing.T) {
	var members []Candidate
	for i := range uint32(60) {
		members = append(members, Candidate{ID: i + 1, Owner: [20]byte{byte(i)}})
	}
	drawn := map[uint32]int{}
	const rounds = 2000
	for e := range epoch.Epoch(rounds) {
		for _, id := range Targets([32]byte{1}, e, 1, members) {
			drawn[id]++
		}
	}
	want := rounds * MaxTargets / 59
	for _, m := range members[1:] {
		if n := drawn[m.ID]; n < want*3/4 || n > want*5/4 {
			t.Errorf("node %d was drawn %d times, want about %d", m.ID, n, want)
		}
	}
}
