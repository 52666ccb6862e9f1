package devnet

import (
	"errors"
	"os"
	"path/filepath"
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
	if err := os.WriteFile(script, []byte("#!/bin/sh\nwhile :; do sleep 1; done # $3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	f := newFleet(dir, newStarter(true))
	t.Cleanup(func() { f.stop(); f.starter.Close() })
	err := f.update(func(s *State) {
		s.Binary, s.Control, s.Anvil.Mark = script, filepath.Join(dir, "nobody"), "--port 0"
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
	kill := (&Devnet{fleet: f}).Kill
	var unknown *NodeUnknown
	for _, step := range []struct {
		name string
		do   func(uint32) error
		node uint32
		want error
	}{
		{"start", f.start, 1, nil},
		{"start again", f.start, 1, ErrAlive},
		{"kill", kill, 1, nil},
		{"kill again", kill, 1, ErrDead},
		{"restart", f.start, 1, nil},
		{"kill one that never ran", kill, 2, ErrDead},
	} {
		if err := step.do(step.node); !errors.Is(err, step.want) {
			t.Fatalf("%s: %v, want %v", step.name, err, step.want)
		}
	}
	if err := kill(9); !errors.As(err, &unknown) {
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

func TestAnOutageDoesNotWaitForEachDeath(t *testing.T) {
	f, _ := testFleet(t)
	for id := uint32(1); id <= 2; id++ {
		if err := f.start(id); err != nil {
			t.Fatal(err)
		}
	}
	var unknown *NodeUnknown
	if _, err := f.kill(1, 9); !errors.As(err, &unknown) || !f.alive(1) {
		t.Fatalf("killed some of them: %v", err)
	}
	// The first one's end is not known before the second one's.
	slow := make(chan struct{})
	f.mu.Lock()
	first, second := f.agents[1], f.agents[2]
	f.agents[1] = &process{command: first.command, cmd: first.cmd, done: slow}
	f.mu.Unlock()
	go func() {
		select {
		case <-second.done:
		case <-time.After(10 * time.Second):
			t.Error("the second was not killed while the first one's end was waited for")
		}
		close(slow)
	}()
	at, err := f.kill(1, 2)
	if err != nil || len(at) != 2 || at[1].Before(at[0]) {
		t.Fatalf("%v, %v", at, err)
	}
	<-first.done
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

// What a killed agent used is not forgotten when it is started again.
func TestProcessorTimeOutlivesAProcess(t *testing.T) {
	if _, err := ProcessorTime(os.Getpid()); err != nil {
		t.Skip("this system does not tell: ", err)
	}
	f, _ := testFleet(t)
	script := f.state.Binary
	if err := os.WriteFile(script, []byte("#!/bin/sh\nwhile :; do :; done # $3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := f.start(1); err != nil {
		t.Fatal(err)
	}
	const enough = 100 * time.Millisecond
	used := func() time.Duration {
		t.Helper()
		d, err := f.processorTime()
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for deadline := time.Now().Add(30 * time.Second); used() < enough && time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
	}
	if used() < enough {
		t.Fatalf("a busy process used %s", used())
	}
	if _, err := f.kill(1); err != nil {
		t.Fatal(err)
	}
	dead := used()
	if dead < enough {
		t.Errorf("%s after its death", dead)
	}
	// An idle one: what is counted from now on is not what it uses itself.
	if err := os.WriteFile(script, []byte("#!/bin/sh\nexec sleep 60 # $3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := f.start(1); err != nil {
		t.Fatal(err)
	}
	if again := used(); again < dead {
		t.Errorf("%s before the start, %s after", dead, again)
	}
}
