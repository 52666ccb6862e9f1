package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// oneSecondSlots is a devnet's clock: epochs of four seconds.
var oneSecondSlots = network{params: bindings.Params{SlotSeconds: 1, SlotsPerEpoch: 4}}

// good is a run in which everything happened in time.
func good() played {
	return played{network: oneSecondSlots, Findings: devnet.Findings{
		Nodes:     7,
		Gas:       devnet.GasFound{AttestQuiet: 190_000, TransitionDown: 40_000, Move: 60_000, Register: 320_000, Claim: 55_000},
		Incidents: []devnet.IncidentFound{{Node: 3, Seconds: 12, Wait: 3, BadEpochs: 2}},
		Moves:     []devnet.MoveFound{{From: 3, To: 4, Seconds: 13, Serving: 14, Wait: 3}},
		Requests:  devnet.RequestsFound{Sent: 100, InterruptedP99: 300},
	}}
}

func missedIn(s section) []string {
	var out []string
	for _, f := range s.rows {
		if !f.held() {
			out = append(out, f.id+" "+f.what)
		}
	}
	return out
}

func TestAGoodRunHoldsEveryFigure(t *testing.T) {
	if missed := missedIn(live(good(), good(), 20)); len(missed) > 0 {
		t.Errorf("missed: %q", missed)
	}
}

func TestWhatWasNotMeasuredIsMissed(t *testing.T) {
	nothing := played{network: oneSecondSlots}
	s := live(nothing, nothing, 20)
	if missed := missedIn(s); len(missed) != len(s.rows) {
		t.Errorf("a run without any finding missed only %d of %d figures: %q", len(missed), len(s.rows), missed)
	}
	for _, f := range s.rows {
		if !strings.Contains(f.String(), "not measured") || !strings.Contains(f.String(), "MISSED") {
			t.Errorf("the row does not say that nothing was measured: %s", f)
		}
	}
	for name, spoil := range map[string]func(*played){
		"an incident that no kill caused":  func(p *played) { p.Incidents = append(p.Incidents, devnet.IncidentFound{Node: 5}) },
		"a move that no kill caused":       func(p *played) { p.Moves = append(p.Moves, devnet.MoveFound{From: 5, To: 6, Serving: 1}) },
		"a new host that never answered":   func(p *played) { p.Moves = append(p.Moves, devnet.MoveFound{From: 5, To: 6, Seconds: 9}) },
		"no request that met a kill":       func(p *played) { p.Requests.InterruptedP99 = 0 },
		"no attestation without a change":  func(p *played) { p.Gas.AttestQuiet = 0 },
		"one member's bad epochs not seen": func(p *played) { p.Incidents[0].BadEpochs = 0 },
	} {
		t.Run(name, func(t *testing.T) {
			p := good()
			spoil(&p)
			if len(missedIn(live(p, p, 20))) == 0 {
				t.Error("every figure was held")
			}
		})
	}
}

func TestACommittedFigureThatIsMissingIsMissed(t *testing.T) {
	files := committedFiles(t)
	for name, list := range targets {
		for _, f := range list {
			t.Run(f.what, func(t *testing.T) {
				less := map[string]map[string]uint64{}
				for file, values := range files {
					less[file] = map[string]uint64{}
					for what, v := range values {
						if file != name || what != f.what {
							less[file][what] = v
						}
					}
				}
				var out bytes.Buffer
				if report(&out, nil, committed(less)) == 0 {
					t.Errorf("nothing is missed without it:\n%s", out.String())
				}
			})
		}
	}
}

func TestACommittedFigureIsHeldOrHasAReason(t *testing.T) {
	var out bytes.Buffer
	if n := report(&out, nil, committed(committedFiles(t))); n > 0 {
		t.Errorf("%d committed figures are over their targets:\n%s", n, out.String())
	}
}

func TestNothingCommittedStaysUnprinted(t *testing.T) {
	files := committedFiles(t)
	files["Later.json"] = map[string]uint64{"a figure of a later file": 7}
	var out bytes.Buffer
	report(&out, nil, committed(files))
	for file, values := range files {
		if !strings.Contains(out.String(), file) {
			t.Errorf("no row says that it comes from %s", file)
		}
		for what, v := range values {
			if !strings.Contains(out.String(), what) || !strings.Contains(out.String(), fmt.Sprint(v)) {
				t.Errorf("%s: %q is not printed", file, what)
			}
		}
	}
}

func TestAKnownMissIsShownAndCountedApart(t *testing.T) {
	rows := []figure{
		{id: "G3", what: "known", got: 2, max: 1, why: "because"},
		{id: "G3", what: "not known", got: 2, max: 1},
		{id: "G3", what: "a reason is none for what was not measured", got: absent, max: 1, why: "because"},
	}
	var out bytes.Buffer
	if n := report(&out, nil, []section{{title: "t", rows: rows}}); n != 2 {
		t.Errorf("%d missed, want 2", n)
	}
	for _, want := range []string{"MISSED, known\n    because", "missed: 2, and 1 for the reason"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

func committedFiles(t *testing.T) map[string]map[string]uint64 {
	t.Helper()
	files, err := snapshots("../../../contracts/snapshots")
	if err != nil {
		t.Fatal(err)
	}
	return files
}
