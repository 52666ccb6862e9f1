package terminal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// pair opens a pseudo terminal: what a person's side sees and types, and the program's side.
func pair(t *testing.T) (person, program *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("no pseudo terminals here: %v", err)
	}
	t.Cleanup(func() { person.Close() })
	if err := unix.IoctlSetPointerInt(int(person.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	number, err := unix.IoctlGetInt(int(person.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	program, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { program.Close() })
	return person, program
}

func echoes(t *testing.T, f *os.File) bool {
	t.Helper()
	s, err := unix.IoctlGetTermios(int(f.Fd()), getTermios)
	if err != nil {
		t.Fatal(err)
	}
	return s.Lflag&unix.ECHO != 0
}

// hidden waits until the terminal has stopped to echo: before that, nothing may be typed.
func hidden(t *testing.T, f *os.File) {
	t.Helper()
	for range 1000 {
		if !echoes(t, f) {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatal("the terminal shows what is typed")
}

func TestASecretIsAskedForAndNotShown(t *testing.T) {
	person, program := pair(t)
	if f, ok := Is(program); !ok || f != program {
		t.Fatal("a terminal is not taken for one")
	}
	if _, ok := Is(strings.NewReader("")); ok {
		t.Fatal("a pipe is taken for a terminal")
	}
	var prompt bytes.Buffer
	got := make(chan string)
	go func() {
		line, err := Secret(context.Background(), program, &prompt, "password: ")
		got <- fmt.Sprint(line, err)
	}()
	hidden(t, program)
	if _, err := person.WriteString("secret\n"); err != nil {
		t.Fatal(err)
	}
	if line := <-got; line != "secret<nil>" {
		t.Fatalf("read %s", line)
	}
	if prompt.String() != "password: \n" {
		t.Fatalf("asked with %q", prompt.String())
	}
	if !echoes(t, program) {
		t.Fatal("the terminal stays silent")
	}
}

func TestAnInterruptedSecretLeavesTheTerminalAsItWas(t *testing.T) {
	_, program := pair(t)
	ctx, cancel := context.WithCancel(context.Background())
	got := make(chan error)
	go func() {
		_, err := Secret(ctx, program, &bytes.Buffer{}, "")
		got <- err
	}()
	hidden(t, program)
	cancel()
	select {
	case err := <-got:
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it still waits for a line")
	}
	if !echoes(t, program) {
		t.Fatal("the terminal stays silent")
	}
}
