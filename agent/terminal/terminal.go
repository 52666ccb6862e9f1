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

// Line prints one line.
func (o *Output) Line(format string, args ...any) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.live && o.step != nil {
		fmt.Fprint(o.w, clearLine)
	}
	fmt.Fprintf(o.w, format+"\n", args...)
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
	if o.rows > 0 {
		fmt.Fprintf(&b, "\x1b[%dA", o.rows)
	}
	b.WriteString("\r\x1b[J")
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

// Step is something under way.
type Step struct {
	out   *Output
	text  string
	begun time.Time
	stop  chan struct{}
	ended sync.WaitGroup
}

// Step begins something that may take time. End it with Done or Fail.
func (o *Output) Step(format string, args ...any) *Step {
	s := &Step{out: o, text: fmt.Sprintf(format, args...), begun: time.Now(), stop: make(chan struct{})}
	if !o.live {
		return s
	}
	o.mu.Lock()
	o.step = s
	o.mu.Unlock()
	s.ended.Add(1)
	go s.spin()
	return s
}

func (s *Step) spin() {
	defer s.ended.Done()
	frames := []rune("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏")
	tick := time.NewTicker(frameEvery)
	defer tick.Stop()
	for i := 0; ; i++ {
		s.out.mu.Lock()
		fmt.Fprintf(s.out.w, "%s%c %s  %.0f s", clearLine, frames[i%len(frames)], s.text, time.Since(s.begun).Seconds())
		s.out.mu.Unlock()
		select {
		case <-s.stop:
			return
		case <-tick.C:
		}
	}
}

// Done ends it well; detail may be empty.
func (s *Step) Done(format string, args ...any) {
	text := s.text
	if detail := fmt.Sprintf(format, args...); detail != "" {
		text += ": " + detail
	}
	s.end(fmt.Sprintf("✓ %s (%.1f s)\n", text, time.Since(s.begun).Seconds()))
}

// Fail ends it badly. It says nothing: that is for the error that is returned.
func (s *Step) Fail() { s.end("") }

func (s *Step) end(line string) {
	close(s.stop)
	s.ended.Wait()
	o := s.out
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.live {
		fmt.Fprint(o.w, clearLine)
		o.step = nil
	}
	io.WriteString(o.w, line) //nolint:errcheck // nobody is left to tell
}
