package devnet

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/terminal"
)

func testControl(t *testing.T) (*Devnet, string) {
	t.Helper()
	f, dir := testFleet(t)
	d := &Devnet{fleet: f, asked: make(chan struct{})}
	var err error
	if d.control, err = serveControl(dir, d); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Down)
	if err := f.update(func(s *State) { s.Control = d.control.path }); err != nil {
		t.Fatal(err)
	}
	for id := uint32(1); id <= 2; id++ {
		if err := f.start(id); err != nil {
			t.Fatal(err)
		}
	}
	return d, dir
}

func TestCommandsReachTheSupervisor(t *testing.T) {
	d, dir := testControl(t)
	if err := Kill(t.Context(), dir, 1); err != nil {
		t.Fatal(err)
	}
	if d.fleet.alive(1) {
		t.Fatal("the supervisor did not kill it")
	}
	if err := Kill(t.Context(), dir, 1); !errors.Is(err, ErrDead) {
		t.Fatalf("got %v", err)
	}
	if err := Restart(t.Context(), dir, 1); err != nil || !d.fleet.alive(1) {
		t.Fatalf("not restarted: %v", err)
	}
}

func TestCommandsWorkWithoutASupervisor(t *testing.T) {
	d, dir := testControl(t)
	if !d.Leave() {
		t.Fatal("nobody asked to stop it, and it was not left running")
	}
	if err := Kill(t.Context(), dir, 1); err != nil {
		t.Fatal(err)
	}
	if err := Kill(t.Context(), dir, 1); !errors.Is(err, ErrDead) {
		t.Fatalf("got %v", err)
	}
	if err := Restart(t.Context(), dir, 1); err != nil {
		t.Fatal(err)
	}
	s, err := ReadState(dir)
	if err != nil || !s.Nodes[0].running() {
		t.Fatalf("not restarted: %v", err)
	}
	if err := Stop(t.Context(), dir); err != nil {
		t.Fatal(err)
	}
	if err := Stop(t.Context(), dir); !errors.Is(err, ErrNotRunning) {
		t.Fatalf("got %v", err)
	}
}

func TestStoppedMeansThatAllHasEnded(t *testing.T) {
	d, dir := testControl(t)
	ctx, cancel := d.whileWanted(t.Context())
	defer cancel()
	answer := make(chan error, 1)
	go func() { answer <- Stop(context.Background(), dir) }()
	select {
	case <-ctx.Done():
	case <-time.After(10 * time.Second):
		t.Fatal("what the supervisor was doing goes on")
	}
	select {
	case err := <-answer:
		t.Fatalf("answered before anything had ended: %v", err)
	case <-time.After(50 * time.Millisecond):
	}
	if d.Leave() { // as after a scenario with --keep
		t.Fatal("left running, though somebody waits for its end")
	}
	select {
	case err := <-answer:
		if err != nil {
			t.Fatal(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("no answer")
	}
	if err := checkDir(dir); err != nil {
		t.Fatalf("the next network cannot start: %v", err)
	}
	if _, err := os.Stat(d.control.path); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("the socket is left: %v", err)
	}
}

func TestASupervisorAloneIsADevnetThatRuns(t *testing.T) {
	dir := t.TempDir()
	d := &Devnet{fleet: newFleet(dir, newStarter(true)), asked: make(chan struct{})}
	var err error
	if d.control, err = serveControl(dir, d); err != nil {
		t.Fatal(err)
	}
	if err := (State{Control: d.control.path, Anvil: ProcessState{Mark: "--port 1"}}).write(dir); err != nil {
		t.Fatal(err)
	}
	if err := checkDir(dir); !errors.Is(err, ErrRunning) {
		t.Errorf("got %v", err)
	}
	go func() { <-d.asked; d.Down() }()
	if err := Stop(t.Context(), dir); err != nil {
		t.Errorf("it cannot be stopped: %v", err)
	}
	d.Down()
}

// silent is a chain program that runs and never answers.
func silent(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "anvil")
	if err := os.WriteFile(path, []byte("#!/bin/sh\nwhile :; do sleep 1; done\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestANetworkThatStartsCanBeStopped(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	o := Options{Dir: dir, Nodes: MinNodes, Anvil: silent(t)}
	up := make(chan error, 1)
	go func() {
		_, err := Up(context.Background(), o, terminal.Plain(io.Discard))
		up <- err
	}()
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if s, err := ReadState(dir); err == nil && s.Running() {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("it does not start")
		}
	}
	if _, err := Up(t.Context(), o, terminal.Plain(io.Discard)); !errors.Is(err, ErrRunning) {
		t.Fatalf("a second one in the same directory: %v", err)
	}
	if err := Stop(t.Context(), dir); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-up:
		if !errors.Is(err, ErrStopped) {
			t.Fatalf("got %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it goes on starting")
	}
	if s, err := ReadState(dir); err != nil || s.Running() {
		t.Fatalf("something still runs: %v", err)
	}
}
