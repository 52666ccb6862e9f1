package terminal

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// patience is how long a Slow step keeps quiet: what is over by then needs no line.
const patience = time.Second

// Step is something under way.
type Step struct {
	out   *Output
	text  string
	note  string
	quiet time.Duration
	begun time.Time
	stop  chan struct{}
	ended sync.WaitGroup
}

// Step begins something that may take time. End it with Done or Fail.
func (o *Output) Step(format string, args ...any) *Step {
	return o.begin(0, fmt.Sprintf(format, args...))
}

// Slow begins something that is usually over at once: nothing is shown unless it is not.
func (o *Output) Slow(format string, args ...any) *Step {
	return o.begin(patience, fmt.Sprintf(format, args...))
}

func (o *Output) begin(quiet time.Duration, text string) *Step {
	s := &Step{out: o, text: text, quiet: quiet, begun: time.Now(), stop: make(chan struct{})}
	if !o.live {
		return s
	}
	o.mu.Lock()
	o.step = s
	o.rows = 0 // what was drawn stays above
	o.mu.Unlock()
	s.ended.Add(1)
	go s.spin()
	return s
}

// Note says how far it has come; only the moving line shows that.
func (s *Step) Note(format string, args ...any) {
	s.out.mu.Lock()
	defer s.out.mu.Unlock()
	s.note = "  " + fmt.Sprintf(format, args...)
}

func (s *Step) spin() {
	defer s.ended.Done()
	select {
	case <-s.stop:
		return
	case <-time.After(s.quiet):
	}
	frames := []rune("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏")
	tick := time.NewTicker(frameEvery)
	defer tick.Stop()
	for i := 0; ; i++ {
		s.out.mu.Lock()
		fmt.Fprintf(s.out.w, "%s%c %s%s  %.0f s", clearLine, frames[i%len(frames)], s.text, s.note, time.Since(s.begun).Seconds())
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
	took := time.Since(s.begun)
	if took < s.quiet {
		s.end("")
		return
	}
	text := s.text
	if detail := fmt.Sprintf(format, args...); detail != "" {
		text += ": " + detail
	}
	s.end(fmt.Sprintf("✓ %s (%.1f s)\n", text, took.Seconds()))
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
