package attestation

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func TestPayIsLinearInUptimeAndAlternatingEarnsHalf(t *testing.T) {
	for name, c := range map[string]struct {
		pattern string
		paid    int64 // of 24 epochs, at most
		exactly bool
	}{
		"always up":                    {"gggg", 24, true},
		"one bad epoch in four":        {"bggg", 18, true},
		"every other epoch":            {"bg", 12, false},
		"every other two epochs":       {"bbgg", 12, false},
		"every other three epochs":     {"bbbggg", 12, false},
		"bad whenever it may be again": {"bggbgg", 16, false},
		"never up":                     {"bbbb", 0, true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, same(7, spec{domain: "a/b"})...)
			l := newLedger(t, w)
			f := w.fold()
			for i := range 24 {
				f = run(w, f, epoch.Epoch(101+i), c.pattern[i%len(c.pattern):][:1])
				if st, s := f.Statement([32]byte{}, false); f.Due(st) || i == 23 {
					l.attest(st)
					f = w.land(st, s)
				}
			}
			if got := l.paid[1]; got > c.paid || c.exactly && got != c.paid || got < 0 {
				t.Errorf("paid %d epochs, want %d", got, c.paid)
			}
			if l.paid[2] != 24 {
				t.Errorf("a good node was paid %d epochs", l.paid[2])
			}
		})
	}
}

// outage plays epochs in which random minorities are dead and lands statements at
// random, with the given limit; it returns the ledger and what the naive rule pays.
func outage(rt *rapid.T, w *world, limit int) (*ledger, map[uint32]*naive, map[uint32]int64) {
	w.rules.MaxTransitions = limit
	l := newLedger(w.t, w)
	models, notBad := map[uint32]*naive{}, map[uint32]int64{}
	for _, m := range w.base.Members {
		models[m.ID] = &naive{rules: w.rules}
	}
	f := w.fold()
	dead := []uint32{}
	const last = 120
	for e := epoch.Epoch(101); e <= last; e++ {
		if rapid.IntRange(0, 2).Draw(rt, "change") == 0 {
			dead = rapid.SliceOfNDistinct(rapid.Uint32Range(1, 5), 0, 3, rapid.ID[uint32]).Draw(rt, "dead")
		}
		if e > last-10 {
			dead = nil // time for every debit to be sent
		}
		var r Report
		f, r = w.tally(f, e, w.honest(e, dead...))
		for _, n := range r.Nodes {
			models[n.Node].epoch(e, n.Verdict)
			if n.Verdict != Bad {
				notBad[n.Node]++
			}
		}
		if st, s := f.Statement([32]byte{}, false); rapid.Bool().Draw(rt, "land") || e > last-10 {
			l.attest(st)
			f = w.land(st, s)
		}
	}
	return l, models, notBad
}

func TestWhereverStatementsLandPayIsWhatTheNaiveRulePays(t *testing.T) {
	network := newWorld(t, same(9, spec{domain: "a/b"})...)
	rapid.Check(t, func(rt *rapid.T) {
		w := network.again()
		l, models, _ := outage(rt, w, 200)
		for id, m := range models {
			if l.paid[id] != m.paid || (l.status[id] == StatusDown) != m.down {
				rt.Fatalf("node %d: paid %d and %d, want %+v", id, l.paid[id], l.status[id], *m)
			}
		}
	})
}

func TestWithNoRoomInStatementsNobodyIsPaidForBadEpochs(t *testing.T) {
	network := newWorld(t, same(9, spec{domain: "a/b"})...)
	rapid.Check(t, func(rt *rapid.T) {
		w := network.again()
		l, _, notBad := outage(rt, w, rapid.IntRange(2, 5).Draw(rt, "limit"))
		for id, most := range notBad {
			if l.paid[id] > most {
				rt.Fatalf("node %d: paid %d epochs, good in %d", id, l.paid[id], most)
			}
		}
	})
}

func TestAnOutageOfFourHundredOfAThousandDrainsAndPayStaysExact(t *testing.T) {
	if testing.Short() {
		t.Skip("signs ten thousand observations")
	}
	w := newWorld(t, same(1000, spec{domain: "a/b"})...)
	l := newLedger(t, w)
	models := map[uint32]*naive{}
	for _, m := range w.base.Members {
		models[m.ID] = &naive{rules: w.rules}
	}
	var dead []uint32
	for id := uint32(1); len(dead) < 400; id += 2 {
		dead = append(dead, id)
	}
	f := w.fold()
	const within = 3 + 2 // epochs: 3 + ⌈400 / 200⌉
	downBy := 0
	for i := 1; i <= 9; i++ {
		e := epoch.Epoch(settled + i)
		var r Report
		f, r = w.tally(f, e, w.honest(e, dead...))
		if r.Gap || len(r.bad()) != 400 {
			t.Fatalf("epoch %d: gap %v, %d bad", e, r.Gap, len(r.bad()))
		}
		for _, n := range r.Nodes {
			models[n.Node].epoch(e, n.Verdict)
		}
		st, s := f.Statement([32]byte{}, false)
		if !f.Due(st) && i < 7 {
			continue
		}
		if n := len(st.Encode()); n > MaxStatementSize {
			t.Fatalf("statement of %d bytes", n)
		}
		if n := len(s.Encode()); n > MaxStateSize {
			t.Fatalf("state of %d bytes", n)
		}
		l.attest(st)
		f = w.land(st, s)
		down := 0
		for _, s := range l.status {
			if s == StatusDown {
				down++
			}
		}
		if down == 400 && downBy == 0 {
			downBy = i
		}
	}
	if downBy == 0 || downBy > within {
		t.Errorf("all down after %d bad epochs, want at most %d", downBy, within)
	}
	for id, m := range models {
		if l.paid[id] != m.paid {
			t.Fatalf("node %d: paid %d, want %d (dead: %v)", id, l.paid[id], m.paid, slices.Contains(dead, id))
		}
	}
	if _, s := f.Statement([32]byte{}, false); slices.ContainsFunc(s.Nodes, func(n NodeState) bool { return n.Owed > 0 || n.Unsent }) {
		t.Error("something is left to send")
	}
}
