package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

// The test's own program is a member when it is asked to be.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == memberCommand {
		if err := member(os.Args[2:], os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func testProgram(t *testing.T) string {
	t.Helper()
	if _, err := devnet.ProcessorTime(os.Getpid()); err != nil {
		t.Skip("this system does not tell: ", err)
	}
	path, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func (c *cluster) pids() (pids []int) {
	for _, m := range c.members {
		pids = append(pids, m.cmd.Process.Pid)
	}
	return pids
}

func gone(t *testing.T, pids []int) {
	t.Helper()
	for _, pid := range pids {
		if err := syscall.Kill(pid, 0); !errors.Is(err, syscall.ESRCH) {
			t.Errorf("process %d: %v, want it gone", pid, err)
		}
	}
}

func TestAKilledMemberIsKnownToBeDeadAndComesBack(t *testing.T) {
	c, err := startCluster(t.Context(), testProgram(t), []string{memberCommand}, 3)
	if err != nil {
		t.Fatal(err)
	}
	defer c.close()
	pids := c.pids()
	before, err := c.whole(t.Context())
	if err != nil || before.sent == 0 {
		t.Fatalf("%+v, %v", before, err)
	}
	known, err := c.lose(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	// A probe that is not answered is the least that anybody needs to know.
	if len(known) != 2 || !slices.IsSorted(known) || known[0] < 400*time.Millisecond {
		t.Errorf("known after %v", known)
	}
	if err := c.restart(t.Context(), testProgram(t), []string{memberCommand}, 0); err != nil {
		t.Fatal(err)
	}
	pids = append(pids, c.pids()...)
	after, err := c.whole(t.Context())
	if err != nil || after.sent <= before.sent || c.ended.sent == 0 {
		t.Errorf("%+v, then %+v with %+v of the killed one, %v", before, after, c.ended, err)
	}
	c.close()
	gone(t, pids)
}

func TestAnInterruptedClusterLeavesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c, err := startCluster(ctx, testProgram(t), []string{memberCommand}, 2)
	if err != nil {
		t.Fatal(err)
	}
	pids := c.pids()
	cancel()
	if _, err := c.lose(ctx, 0); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	c.close()
	gone(t, pids)
}

func TestAMemberThatEndsByItselfSaysWhy(t *testing.T) {
	_, err := startCluster(t.Context(), "/bin/sh", []string{"-c", "echo first >&2; echo why >&2; exit 1"}, 2)
	if err == nil || !strings.Contains(err.Error(), "member-1 ended by itself: why") {
		t.Fatalf("got %v", err)
	}
}

// Whoever started it may be killed in a way that it cannot answer.
func TestAMemberEndsWithItsInput(t *testing.T) {
	ports, err := devnet.FreePorts(1)
	if err != nil {
		t.Fatal(err)
	}
	in, parent := io.Pipe()
	var out bytes.Buffer
	ended := make(chan error, 1)
	go func() { ended <- member([]string{"-name", "m", "-port", strconv.Itoa(ports[0])}, in, &out) }()
	if _, err := io.WriteString(parent, "\n"); err != nil {
		t.Fatal(err)
	}
	parent.Close()
	select {
	case err := <-ended:
		if err != nil {
			t.Fatal(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it goes on")
	}
	for _, want := range []string{`"kind":"joined","name":"m"`, `"kind":"counted"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s is not in %s", want, out.String())
		}
	}
}

func TestTheDeadAreForgottenWhenTheyReturn(t *testing.T) {
	m := &memberProcess{sees: make(map[string]bool), dead: make(map[string]time.Time)}
	at := time.Unix(1000, 0)
	for _, e := range []event{{Kind: joined, Name: "a"}, {Kind: joined, Name: "b"}, {Kind: died, Name: "b", At: at}} {
		m.take(&e)
	}
	if len(m.sees) != 1 || !m.dead["b"].Equal(at) {
		t.Fatalf("%+v", m)
	}
	m.take(&event{Kind: joined, Name: "b"})
	if len(m.sees) != 2 {
		t.Fatalf("%+v", m)
	}
}
