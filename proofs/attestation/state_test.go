package attestation

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func TestAStateHasOneEncodingAndAQuietOneIsEmpty(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		nodes := map[uint32]NodeState{}
		for _, id := range rapid.SliceOfNDistinct(rapid.Uint32Range(1, 2000), 0, 20, rapid.ID[uint32]).Draw(rt, "nodes") {
			n := NodeState{
				Node:  id,
				Score: rapid.Uint8Range(0, 6).Draw(rt, "score"),
				Good:  rapid.Uint16().Draw(rt, "good"),
				Owed:  rapid.Uint32Range(0, 9).Draw(rt, "owed"),
			}
			if rapid.Bool().Draw(rt, "fell") {
				n.Flaps = rapid.Uint8Range(1, maxFlaps).Draw(rt, "flaps")
				n.Since = epoch.Epoch(rapid.Uint32().Draw(rt, "since"))
				n.Unsent = rapid.Bool().Draw(rt, "unsent")
			}
			nodes[id] = n
		}
		s := newState(nodes, []uint32{3, 2000})
		got, err := DecodeState(s.Encode())
		if err != nil {
			rt.Fatal(err)
		}
		if !bytes.Equal(got.Encode(), s.Encode()) {
			rt.Fatal("another encoding")
		}
		sameAsIpld(rt, s.Encode())
	})
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	_, s := run(w, w.fold(), 101, "gggg").Statement([32]byte{}, false)
	if n := len(s.Encode()); n > 3 {
		t.Errorf("a quiet state takes %d bytes", n)
	}
	if s, err := DecodeState(nil); err != nil || len(s.Nodes)+len(s.Heard) != 0 {
		t.Errorf("no bytes are not the empty state: %v %v", s, err)
	}
}

func TestDecodeRefusesStatesInAnotherForm(t *testing.T) {
	for name, s := range map[string]State{
		"nodes out of order":      {Nodes: []NodeState{{Node: 2, Score: 1}, {Node: 1, Score: 1}}},
		"a node twice":            {Nodes: []NodeState{{Node: 2, Score: 1}, {Node: 2, Score: 1}}},
		"node 0":                  {Nodes: []NodeState{{Score: 1}}},
		"a node without contents": {Nodes: []NodeState{{Node: 2}}},
		"a fall without a flap":   {Nodes: []NodeState{{Node: 2, Since: 4}}},
		"heard out of order":      {Heard: []uint32{3, 2}},
		"heard node 0":            {Heard: []uint32{0}},
	} {
		if _, err := DecodeState(s.Encode()); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := DecodeState(make([]byte, MaxStateSize+1)); err == nil {
		t.Error("too large: accepted")
	}
}

func TestWhatTheStateSaysOfNodesThatLeftIsForgotten(t *testing.T) {
	w := newWorld(t, same(9, spec{domain: "a/b"})...)
	w.base.Members[0].Status = StatusExiting
	w.base.Members[1].Status = StatusDown
	carried := State{Nodes: []NodeState{
		{Node: 1, Owed: 5},
		{Node: 2, Score: 3, Flaps: 1, Since: 90, Unsent: true},
		{Node: 3, Good: 1},
		{Node: 99, Owed: 5},
	}, Heard: []uint32{99}}
	st, s := NewFold(w.base, carried, w.rules).Statement([32]byte{}, false)
	if len(st.Debits) != 0 {
		t.Errorf("debits %v: the contract knows none of them as a member that stays", st.Debits)
	}
	want := State{Nodes: []NodeState{{Node: 2, Flaps: 1, Since: 90}}}
	if !bytes.Equal(s.Encode(), want.Encode()) {
		t.Fatalf("state %+v", s)
	}
}
