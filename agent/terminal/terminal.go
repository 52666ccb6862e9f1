// Package terminal shows what takes time: a moving line where a person looks on, one plain line per step where not.
package terminal

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/mattn/go-isatty"
	"golang.org/x/sys/unix"
)

// frameEvery is fast enough to look alive and slow enough to cost nothing.
const frameEvery = 120 * time.Millisecond

// Rule separates one look from the next where nothing can be redrawn.
const Rule = "----"

// clearLine returns to the start of the line and erases it.
const clearLine = "\r\x1b[2K"

// Output is where progress goes.
type Output struct {
	mu   sync.Mutex
	w    io.Writer
	live bool
	step *Step
	rows int // rows of the last drawn screen
	size func() (columns, rows int)
}

// New writes to f, and moves things only if f is a terminal that can.
func New(f *os.File) *Output {
	live := isatty.IsTerminal(f.Fd()) && os.Getenv("TERM") != "dumb"
	return &Output{w: f, live: live, size: func() (int, int) {
		size, err := unix.IoctlGetWinsize(int(f.Fd()), unix.TIOCGWINSZ)
		if err != nil {
			return 0, 0
		}
		return int(size.Col), int(size.Row)
	}}
}

// Plain never moves anything.
func Plain(w io.Writer) *Output { return &Output{w: w} }

// Live tells whether a person looks on.
func (o *Output) Live() bool { return o.live }

// Rows is the height of the terminal; 0 if there is none, or nobody knows.
func (o *Output) Rows() int {
	if !o.live {
		return 0
	}
	_, rows := o.size()
	return rows
}

// Line prints one line to stay: the next Draw goes below it.
func (o *Output) Line(format string, args ...any) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.live && o.step != nil {
		fmt.Fprint(o.w, clearLine)
	}
	fmt.Fprint(o.w, o.undraw())
	fmt.Fprintf(o.w, format+"\n", args...)
}

// undraw erases what was drawn last.
func (o *Output) undraw() string {
	if o.rows == 0 {
		return ""
	}
	up := fmt.Sprintf("\x1b[%dA\r\x1b[J", o.rows)
	o.rows = 0
	return up
}

// Draw replaces what it drew before, cut to the terminal: a line that wraps could not be found again. Without a terminal
// it prints nothing: use Line there.
func (o *Output) Draw(text string) {
	if !o.live {
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	lines := fit(strings.Split(strings.TrimRight(text, "\n"), "\n"), o.size)
	var b strings.Builder
	b.WriteString(o.undraw())
	for _, line := range lines {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	o.rows = len(lines)
	io.WriteString(o.w, b.String()) //nolint:errcheck // nobody is left to tell
}

// fit cuts lines to what a terminal of this size shows above the cursor's own line. A size of 0 is unknown.
func fit(lines []string, size func() (columns, rows int)) []string {
	columns, rows := size()
	if rows > 1 && len(lines) > rows-1 {
		lines = lines[:rows-1]
	}
	out := make([]string, len(lines))
	for i, line := range lines {
		runes := []rune(line)
		if columns > 0 && len(runes) > columns {
			runes = append(runes[:columns-1], '…')
		}
		out[i] = string(runes)
	}
	return out
}
