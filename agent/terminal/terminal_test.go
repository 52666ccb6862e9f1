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
}
