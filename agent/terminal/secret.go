package terminal

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/mattn/go-isatty"
	"golang.org/x/sys/unix"
)

// Is tells whether a person types into in.
func Is(in io.Reader) (*os.File, bool) {
	f, ok := in.(*os.File)
	return f, ok && isatty.IsTerminal(f.Fd())
}

// Secret asks for one line at the terminal in without showing what is typed. The end of ctx ends the wait: with the
// line half typed, Ctrl-C must not leave a terminal that stays silent.
func Secret(ctx context.Context, in *os.File, prompt io.Writer, question string) (string, error) {
	fd := int(in.Fd())
	shown, err := unix.IoctlGetTermios(fd, getTermios)
	if err != nil {
		return "", fmt.Errorf("read from the terminal: %w", err)
	}
	hidden := *shown
	hidden.Lflag &^= unix.ECHO
	if err := unix.IoctlSetTermios(fd, setTermios, &hidden); err != nil {
		return "", fmt.Errorf("hide what is typed: %w", err)
	}
	defer unix.IoctlSetTermios(fd, setTermios, shown) //nolint:errcheck // as it was, or the terminal is gone
	fmt.Fprint(prompt, question)
	defer fmt.Fprintln(prompt) // in place of the Enter that was not shown
	type answer struct {
		line string
		err  error
	}
	typed := make(chan answer, 1)
	go func() {
		line, err := bufio.NewReader(in).ReadString('\n')
		typed <- answer{strings.TrimRight(line, "\r\n"), err}
	}()
	select {
	case a := <-typed:
		if a.err != nil {
			return "", fmt.Errorf("read from the terminal: %w", a.err)
		}
		return a.line, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
