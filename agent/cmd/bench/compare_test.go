package main

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

func cells(t *testing.T, rows []row, what string) row {
	t.Helper()
	for _, r := range rows {
		if strings.HasPrefix(r.what, what) {
			return r
		}
	}
	t.Fatalf("no row %q", what)
	return row{}
}

func TestTheComparisonPutsLikeBesideLike(t *testing.T) {
	s := func(n float64) time.Duration { return time.Duration(n * float64(time.Second)) }
	d := detected{
		size:  4,
		known: [][]time.Duration{{s(4), s(5), s(6)}, {s(3), s(7), s(9)}, {s(2), s(2), s(8)}},
		rest:  spell{s(10), usage{4_000, s(0.4)}},
		kills: spell{s(100), usage{80_000, s(8)}},
	}
	p := played{Findings: devnet.Findings{
		Nodes:     7,
		Incidents: []devnet.IncidentFound{{Seconds: 12}, {Seconds: 10}},
		Moves:     []devnet.MoveFound{{Seconds: 13, Serving: 14}},
		Requests: devnet.RequestsFound{
			Sent: 1000, Failed: 1, InterruptedP99: 200, InterruptedMax: 700, RatePlanned: 50, RateReached: 49.9,
			Kills: []devnet.KillFound{{Retried: 3, Elsewhere: 0.25}, {}, {Retried: 1, Elsewhere: 0.5}},
		},
	}, rest: spell{s(10), usage{used: s(7)}}, all: spell{s(50), usage{used: s(70)}}}
	rows := comparison(d, p)
	for what, want := range map[string]row{
		"processes":                        {"", "4, 3", "7, 3"},
		"kill to the first other":          {"", "3.0 / 4.0 s", once},
		"kill to known, over all":          {"", "5.0 / 9.0 s", once},
		"kill to known by all":             {"", "8.0 / 9.0 s", "10.0 / 12.0 s"},
		"kill to a new host":               {"", nothing, "13.0 / 13.0 s"},
		"kill to the new host's":           {"", nothing, "14.0 / 14.0 s"},
		"kill to the first request":        {"", nothing, "0.250 / 0.500 s, 2 of 3 kills"},
		"requests":                         {"", nothing, "1 of 1000, 50, 49.9"},
		"latency":                          {"", nothing, "200 / 700 ms"},
		"processor of one process at rest": {"", "0.10 s in 10 s, 1.00 %", "1.00 s in 10 s, 10.00 %"},
		"processor of one process over":    {"", "2.00 s in 100 s, 2.00 %", "10.00 s in 50 s, 20.00 %"},
		"sent by one process at rest":      {"", "100 B/s", notCounted},
		"sent by one process over":         {"", "200 B/s", notCounted},
	} {
		if got := cells(t, rows, what); got.other != want.other || got.ours != want.ours {
			t.Errorf("%s: %q and %q, want %q and %q", what, got.other, got.ours, want.other, want.ours)
		}
	}
	var out bytes.Buffer
	sideBySide(&out, []string{"machine: this one"}, rows)
	for _, want := range []string{"machine: this one\n", "depin-agent\n", "10.0 / 12.0 s\n", "not counted: they talk QUIC"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

func TestAComparisonOfNothingClaimsNothing(t *testing.T) {
	for _, r := range comparison(detected{}, played{})[1:] {
		for _, cell := range []string{r.other, r.ours} {
			if cell != nothing && cell != once && cell != notMeasured && cell != notCounted {
				t.Errorf("%s: %q", r.what, cell)
			}
		}
	}
	// A time of zero is an incident that no kill caused.
	if got := seconds([]float64{4, 0, 5}, 1); got != notMeasured {
		t.Error(got)
	}
}

func TestASpellIsWhatCameBetween(t *testing.T) {
	total := usage{100, time.Second}
	ask := func() (usage, error) { return total, nil }
	s, err := measure(ask, func() error { total = usage{150, 3 * time.Second}; return nil })
	if err != nil || s.usage != (usage{50, 2 * time.Second}) || s.took <= 0 {
		t.Errorf("%+v, %v", s, err)
	}
	broken := errors.New("broken")
	if _, err := measure(ask, func() error { return broken }); !errors.Is(err, broken) {
		t.Error(err)
	}
	if _, err := measure(func() (usage, error) { return usage{}, broken }, func() error { return nil }); !errors.Is(err, broken) {
		t.Error(err)
	}
}

func TestWhatCannotBeMeasuredIsRefusedAtOnce(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // nothing may start where one of these is let through
	for args, want := range map[string]string{
		"compare --kills 0":  "1 to 100 kills",
		"--kills 101":        "1 to 100 kills",
		"compare --rps 0":    "requests a second",
		"--rps -1":           "requests a second",
		"flood":              `"flood" is no command`,
		"compare flood":      `"flood" is no command`,
		"compare --rest 0s":  "choose 1s to",
		"compare --rest 11m": "choose 1s to",
	} {
		if err := command(ctx, strings.Fields(args)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", args, err)
		}
	}
}
