package terminal

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

func TestWithoutATerminalAStepIsOneLine(t *testing.T) {
	var b bytes.Buffer
	o := Plain(&b)
	o.Step("good %d", 1).Done("fine")
	o.Step("bad").Fail()
	o.Draw("a screen")
	o.Line("said %s", "plainly")
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], "✓ good 1: fine (") || lines[1] != "said plainly" {
		t.Fatalf("%q", b.String())
	}
	if strings.ContainsAny(b.String(), "\r\x1b") {
		t.Fatalf("control characters in %q", b.String())
	}
}

func TestOnATerminalAStepMoves(t *testing.T) {
	var b bytes.Buffer
	columns, rows := 0, 0
	o := &Output{w: &b, live: true, size: func() (int, int) { return columns, rows }}
	s := o.Step("working")
	time.Sleep(2 * frameEvery)
	s.Done("")
	if !strings.Contains(b.String(), clearLine+"⠋ working") || !strings.HasSuffix(b.String(), " s)\n") {
		t.Fatalf("%q", b.String())
	}
	b.Reset()
	o.Draw("one\ntwo")
	o.Draw("three")
	if !strings.Contains(b.String(), "\x1b[2A") {
		t.Fatalf("the second screen does not replace the first: %q", b.String())
	}
	b.Reset()
	columns, rows = 5, 3
	o.Draw("123456\n12345\nthird\nfourth")
	if !strings.HasSuffix(b.String(), "\x1b[J1234…\n12345\n") {
		t.Fatalf("not cut to 5 columns and 3 rows: %q", b.String())
	}
	if o.Rows() != 3 || Plain(&b).Rows() != 0 {
		t.Fatalf("%d rows, %d without a terminal", o.Rows(), Plain(&b).Rows())
	}
}

// A drawn screen is replaced by the next; what was said in between is not.
func TestALineOutlivesTheNextScreen(t *testing.T) {
	for name, say := range map[string]func(*Output){
		"a line": func(o *Output) { o.Line("said") },
		"a step": func(o *Output) { o.Step("said").Done("") },
	} {
		var b bytes.Buffer
		o := &Output{w: &b, live: true, size: func() (int, int) { return 0, 0 }}
		o.Draw("one\ntwo")
		say(o)
		if !strings.Contains(b.String(), "said") {
			t.Fatalf("%s is not shown: %q", name, b.String())
		}
		b.Reset()
		o.Draw("three")
		if strings.Contains(b.String(), "\x1b[2A") {
			t.Errorf("%s is erased: %q", name, b.String())
		}
	}
}

func TestASlowStepIsSilentUnlessItIsSlow(t *testing.T) {
	for _, live := range []bool{false, true} {
		var b bytes.Buffer
		o := &Output{w: &b, live: live}
		o.Slow("quick").Done("")
		if strings.Contains(b.String(), "quick") {
			t.Errorf("terminal %t: a quick one shows: %q", live, b.String())
		}
		b.Reset()
		s := o.Slow("slow")
		s.Note("half")
		s.begun = s.begun.Add(-patience)
		s.Done("")
		if !strings.HasSuffix(b.String(), "✓ slow (1.0 s)\n") {
			t.Errorf("terminal %t: a slow one does not show: %q", live, b.String())
		}
	}
	var b bytes.Buffer
	o := &Output{w: &b, live: true}
	s := o.begin(2*frameEvery, "working")
	s.Note("half")
	time.Sleep(4 * frameEvery)
	s.Fail()
	if !strings.Contains(b.String(), "⠋ working  half") {
		t.Errorf("a slow one does not move: %q", b.String())
	}
}
