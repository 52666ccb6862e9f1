package main

import (
	"fmt"
	"io"
	"math"
)

// figure is one row: what was measured, and the most it may be.
type figure struct {
	id, what string
	got, max float64
	unit     string
	decimals int
	// why is the reason for a miss that is known and accepted. The row says so; only others fail the run.
	why string
}

// absent is a figure that nobody measured. It is over every target: what did not happen is not held.
var absent = math.Inf(1)

// measured takes a value of which 0 means that there is none.
func measured[T uint64 | float64](v T) float64 {
	if v == 0 {
		return absent
	}
	return float64(v)
}

func (f figure) held() bool { return f.got <= f.max }

func (f figure) String() string {
	got := fmt.Sprintf("%12.*f %-4s", f.decimals, f.got, f.unit)
	if f.got == absent {
		got = fmt.Sprintf("%17s", "not measured")
	}
	row := fmt.Sprintf("%-3s %-72s %s at most %12.*f  ", f.id, f.what, got, f.decimals, f.max)
	switch {
	case f.held():
		return row + "held"
	case f.why != "" && f.got != absent:
		return row + "MISSED, known\n    " + f.why
	}
	return row + "MISSED"
}

// section is rows of one origin.
type section struct {
	title string
	rows  []figure
	notes []string
}

// report prints all figures and returns how many were missed without a known reason.
func report(w io.Writer, environment []string, sections []section) (missed int) {
	for _, line := range environment {
		fmt.Fprintln(w, line)
	}
	known := 0
	for _, s := range sections {
		fmt.Fprintf(w, "\n%s\n", s.title)
		for _, f := range s.rows {
			fmt.Fprintln(w, f)
			switch {
			case f.held():
			case f.why != "" && f.got != absent:
				known++
			default:
				missed++
			}
		}
		for _, note := range s.notes {
			fmt.Fprintln(w, note)
		}
	}
	fmt.Fprintf(w, "\nmissed: %d, and %d for the reason that stands below the row\n", missed, known)
	return missed
}
