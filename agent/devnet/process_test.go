package devnet

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

func sleeper(t *testing.T, dir string) command {
	t.Helper()
	return command{Name: "sleeper", Path: "/bin/sh", Args: []string{"-c", "sleep 60 # " + dir}, Dir: dir, Log: filepath.Join(dir, "log")}
}

func TestProcessesEndWhenTold(t *testing.T) {
	for _, c := range []struct {
		name string
		end  func(*process)
	}{
		{"by kill", func(p *process) { p.kill() }},
		{"by stop", func(p *process) { p.stop() }},
		{"by number", func(p *process) {
			if err := end(p.pid(), p.Dir, syscall.SIGTERM); err != nil {
				t.Error(err)
			}
			<-p.done
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newStarter(true)
			defer s.Close()
			p, err := s.start(sleeper(t, t.TempDir()))
			if err != nil {
				t.Fatal(err)
			}
			if !running(p.pid(), p.Dir) || p.exited() {
				t.Fatal("it does not run")
			}
			c.end(p)
			if running(p.pid(), p.Dir) || !p.exited() {
				t.Fatal("it still runs")
			}
		})
	}
}

func TestANumberOfAnotherProgramIsNotOurs(t *testing.T) {
	s := newStarter(true)
	defer s.Close()
	p, err := s.start(sleeper(t, t.TempDir()))
	if err != nil {
		t.Fatal(err)
	}
	defer p.kill()
	if err := end(p.pid(), "/some/other/config.yaml", syscall.SIGKILL); !errors.Is(err, os.ErrProcessDone) {
		t.Fatalf("got %v", err)
	}
	if p.exited() {
		t.Fatal("killed somebody else's process")
	}
}

func TestLastWordsAreTheLogsLastLine(t *testing.T) {
	dir := t.TempDir()
	s := newStarter(true)
	defer s.Close()
	p, err := s.start(command{Name: "x", Path: "/bin/sh", Args: []string{"-c", "echo first; echo last >&2"}, Dir: dir, Log: filepath.Join(dir, "log")})
	if err != nil {
		t.Fatal(err)
	}
	<-p.done
	if got := p.lastWords(); got != "last" {
		t.Fatalf("%q", got)
	}
}

// A fleet of shells: what matters here is who may be killed and started, not what they are.
func testFleet(t *testing.T) (*fleet, string) {
	t.Helper()
	dir := t.TempDir()
	script := filepath.Join(dir, "agent")
	if err := os.WriteFile(script, []byte("#!/bin/sh\nexec sleep 60 $3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(script, []byte("#!/bin/sh\nwhile :; do sleep 1; done # $3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	f := newFleet(dir, newStarter(true))
	t.Cleanup(func() { f.stop(); f.starter.Close() })
	err := f.update(func(s *State) {
		s.Binary = script
		for id := uint32(1); id <= 2; id++ {
			config := filepath.Join(dir, "config") + string(rune('0'+id))
			s.Nodes = append(s.Nodes, NodeState{
				Node: id, Dir: dir, Log: config + ".log", Config: config, ProcessState: ProcessState{Mark: config},
			})
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return f, dir
}

func TestFleetKillsAndStarts(t *testing.T) {
	f, dir := testFleet(t)
	var unknown *NodeUnknown
	for _, step := range []struct {
		name string
		do   func(uint32) error
		node uint32
		want error
	}{
		{"start", f.start, 1, nil},
		{"start again", f.start, 1, ErrAlive},
		{"kill", f.kill, 1, nil},
		{"kill again", f.kill, 1, ErrDead},
		{"restart", f.start, 1, nil},
		{"kill one that never ran", f.kill, 2, ErrDead},
	} {
		if err := step.do(step.node); !errors.Is(err, step.want) {
			t.Fatalf("%s: %v, want %v", step.name, err, step.want)
		}
	}
	if err := f.kill(9); !errors.As(err, &unknown) {
		t.Fatalf("killed an unknown node: %v", err)
	}
	s, err := ReadState(dir)
	if err != nil {
		t.Fatal(err)
	}
	if !s.Running() || !s.Nodes[0].running() || s.Nodes[1].running() {
		t.Fatal("devnet.json does not say who runs")
	}
	select {
	case id := <-f.gone:
		t.Fatalf("node %d was reported as ended by itself", id)
	default:
	}
	if err := syscall.Kill(s.Nodes[0].PID, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	select {
	case <-f.gone:
	case <-time.After(10 * time.Second):
		t.Fatal("a node that ended by itself was not reported")
	}
}

func TestCommandsReachTheSupervisorAndWorkWithoutOne(t *testing.T) {
	f, dir := testFleet(t)
	d := &Devnet{fleet: f, asked: make(chan struct{})}
	k, err := serveControl(dir, d)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.update(func(s *State) { s.Control = k.path }); err != nil {
		t.Fatal(err)
	}
	for id := uint32(1); id <= 2; id++ {
		if err := f.start(id); err != nil {
			t.Fatal(err)
		}
	}
	ctx := context.Background()
	if err := Kill(ctx, dir, 1); err != nil {
		t.Fatal(err)
	}
	if f.alive(1) {
		t.Fatal("the supervisor did not kill it")
	}
	if err := Kill(ctx, dir, 1); !errors.Is(err, ErrDead) {
		t.Fatalf("got %v", err)
	}
	if err := Restart(ctx, dir, 1); err != nil || !f.alive(1) {
		t.Fatalf("not restarted: %v", err)
	}
	if err := Stop(ctx, dir); err != nil {
		t.Fatal(err)
	}
	select {
	case <-d.asked:
	default:
		t.Fatal("the supervisor was not asked to stop")
	}

	k.Close() // from here on nobody supervises
	if err := Kill(ctx, dir, 1); err != nil {
		t.Fatal(err)
	}
	if err := Kill(ctx, dir, 1); !errors.Is(err, ErrDead) {
		t.Fatalf("got %v", err)
	}
	if err := Restart(ctx, dir, 1); err != nil {
		t.Fatal(err)
	}
	s, err := ReadState(dir)
	if err != nil || !s.Nodes[0].running() {
		t.Fatalf("not restarted: %v", err)
	}
	if err := Stop(ctx, dir); err != nil {
		t.Fatal(err)
	}
	if err := Stop(ctx, dir); !errors.Is(err, ErrNotRunning) {
		t.Fatalf("got %v", err)
	}
}

func TestDirectoriesOfOthersAreLeftAlone(t *testing.T) {
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "thesis.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := prepareDir(full); !errors.Is(err, ErrForeignDir) {
		t.Fatalf("got %v", err)
	}
	ended := t.TempDir()
	if err := (State{}).write(ended); err != nil {
		t.Fatal(err)
	}
	if err := prepareDir(ended); err != nil {
		t.Fatal(err)
	}
	f, dir := testFleet(t)
	if err := f.start(1); err != nil {
		t.Fatal(err)
	}
	if err := prepareDir(dir); !errors.Is(err, ErrRunning) {
		t.Fatalf("got %v", err)
	}
}

func TestTheChainProgramItselfIsFound(t *testing.T) {
	root := t.TempDir()
	packages := filepath.Join(root, "contracts", "node_modules", "@foundry-rs")
	real := filepath.Join(packages, "anvil-os-arch", "bin", "anvil")
	shim := filepath.Join(packages, "anvil", "bin.mjs")
	for _, path := range []string{real, shim} {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, nil, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	bin := filepath.Join(root, "contracts", "node_modules", ".bin")
	if err := os.MkdirAll(bin, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(shim, filepath.Join(bin, "anvil")); err != nil {
		t.Fatal(err)
	}
	got, err := FindAnvil("", root)
	if err != nil {
		t.Fatal(err)
	}
	want, err := filepath.EvalSymlinks(real)
	if err != nil {
		t.Fatal(err)
	}
	if got != want && got != real {
		t.Fatalf("found %s, want %s: the wrapper would leave it behind when killed", got, real)
	}
	t.Setenv("PATH", "")
	if _, err := FindAnvil("", t.TempDir()); !errors.Is(err, ErrNoAnvil) {
		t.Fatalf("got %v", err)
	}
}

func TestATakenPortIsNamed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	var taken *PortInUse
	if _, err := claim(port, "anvil", "--port"); !errors.As(err, &taken) || taken.Port != port || taken.Flag != "--port" {
		t.Fatalf("got %v", err)
	}
	if got, err := claim(0, "anvil", "--port"); err != nil || got == 0 {
		t.Fatalf("%d, %v", got, err)
	}
	if !strings.Contains(taken.Error(), "in use") {
		t.Fatal(taken)
	}
}
