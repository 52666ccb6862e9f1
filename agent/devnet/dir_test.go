package devnet

import (
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"testing"

	"github.com/depin-agent/depin-agent/agent/publish"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

func put(t *testing.T, path, text string, mode os.FileMode) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func TestDirectoriesOfOthersAreLeftAlone(t *testing.T) {
	ours := State{Control: "s", Anvil: ProcessState{Mark: "--port 1"}}
	for _, c := range []struct {
		name string
		dir  func(string) error
		want error
	}{
		{"nothing", func(string) error { return nil }, nil},
		{"an ended devnet", func(dir string) error { return ours.write(dir) }, nil},
		{"something else", func(string) error { return nil }, ErrForeignDir},
		{"a file that decodes as a state", func(dir string) error {
			return os.WriteFile(filepath.Join(dir, stateFile), []byte(`{"name": "mine"}`), 0o600)
		}, ErrForeignDir},
		{"a state without its chain", func(dir string) error { return State{Control: "s"}.write(dir) }, ErrForeignDir},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			if c.want != nil {
				put(t, filepath.Join(dir, "thesis.txt"), "", 0o600)
			}
			if err := c.dir(dir); err != nil {
				t.Fatal(err)
			}
			if err := checkDir(dir); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
		})
	}
	f, dir := testFleet(t)
	if err := f.start(1); err != nil {
		t.Fatal(err)
	}
	if err := checkDir(dir); !errors.Is(err, ErrRunning) {
		t.Fatalf("got %v", err)
	}
}

func TestOnlyWhatADevnetMadeIsRemoved(t *testing.T) {
	dir := t.TempDir()
	kept := put(t, filepath.Join(dir, "thesis.txt"), "", 0o600)
	var made []string
	for _, name := range []string{"devnet.json", "control.sock", "anvil.log", "sample.wasm", "nodes/1/agent.log", "nodes/1/keys/agent.json"} {
		made = append(made, put(t, filepath.Join(dir, name), "{}", 0o600))
	}
	if err := clearDir(dir); err != nil {
		t.Fatal(err)
	}
	for _, path := range made {
		if exists(path) {
			t.Errorf("%s is left", path)
		}
	}
	if !exists(kept) {
		t.Fatal("removed what somebody kept beside it")
	}
}

func TestKeysGoAndLogsStay(t *testing.T) {
	dir := t.TempDir()
	log := put(t, filepath.Join(dir, "nodes/2/agent.log"), "", 0o600)
	keys := []string{
		put(t, filepath.Join(dir, "nodes/2/keys/agent.json"), "", 0o600),
		put(t, filepath.Join(dir, "nodes/2/owner.json"), "", 0o600),
		put(t, filepath.Join(dir, "nodes/2/password"), "", 0o600),
	}
	if err := RemoveKeys(dir); err != nil {
		t.Fatal(err)
	}
	for _, path := range keys {
		if exists(path) {
			t.Errorf("%s is left", path)
		}
	}
	if !exists(log) {
		t.Fatal("the log is gone")
	}
}

func up(t *testing.T, o Options) error {
	t.Helper()
	_, err := Up(t.Context(), o, terminal.Plain(io.Discard))
	return err
}

// A program that cannot be run must not leave a directory that the next try takes for somebody else's.
func TestAFailedStartCanBeTriedAgain(t *testing.T) {
	dir := t.TempDir()
	o := Options{Dir: filepath.Join(dir, "net"), Nodes: MinNodes, Anvil: put(t, filepath.Join(dir, "anvil"), "\x00", 0o700)}
	for range 2 {
		if err := up(t, o); err == nil || errors.Is(err, ErrForeignDir) {
			t.Fatalf("got %v", err)
		}
		if !exists(filepath.Join(o.Dir, anvilLog)) {
			t.Fatal("it was not even tried")
		}
	}
}

func TestNothingIsTouchedBeforeAllIsChecked(t *testing.T) {
	dir := t.TempDir()
	page := put(t, filepath.Join(dir, "page.html"), "<html>", 0o600)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	busy := l.Addr().(*net.TCPAddr).Port
	old := filepath.Join(dir, "net")
	log := put(t, filepath.Join(old, anvilLog), "", 0o600)
	if err := (State{Control: "s", Anvil: ProcessState{Mark: "--port 1"}}).write(old); err != nil {
		t.Fatal(err)
	}
	var taken *PortInUse
	o := Options{Dir: old, Nodes: MinNodes, Anvil: "/bin/true", Port: busy}
	if err := up(t, o); !errors.As(err, &taken) {
		t.Fatalf("got %v", err)
	}
	o.Port, o.Module = 0, page
	if err := up(t, o); !errors.Is(err, publish.ErrNotWasm) {
		t.Fatalf("got %v", err)
	}
	if !exists(log) {
		t.Fatal("the ended network's log is gone")
	}
	f, running := testFleet(t)
	if err := f.start(1); err != nil {
		t.Fatal(err)
	}
	if err := up(t, Options{Dir: running, Nodes: MinNodes, Anvil: "/bin/true", Port: busy}); !errors.Is(err, ErrRunning) {
		t.Fatalf("a running network holds its ports, but that is not what is wrong: %v", err)
	}
}
