// Package scripts holds tests of the scripts beside it: what they report must be what happened.
package scripts

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// patience is for a script that starts, or ends, a few processes.
const patience = 30 * time.Second

// run plays a script to its end, and returns its exit code and everything it said.
func run(t *testing.T, env []string, name string, args ...string) (int, string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	c := exec.CommandContext(ctx, "./"+name, args...)
	c.Env = append(os.Environ(), "TMPDIR="+t.TempDir()) // a guide that failed leaves its files
	c.Env = append(c.Env, env...)
	out, err := c.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return c.ProcessState.ExitCode(), string(out)
}

// guide writes a guide with these commands under two headings.
func guide(t *testing.T, first, second string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "guide.md")
	text := "# Guide\n\n## 1. Begin\n\n```sh\n" + first + "\n```\n\n## 2. It's the `end`\n\n```sh\n" + second + "\n```\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// background leaves a process behind and writes its number to a file.
func background(t *testing.T) (command, file string) {
	file = filepath.Join(t.TempDir(), "pid")
	return fmt.Sprintf("sleep 600 & echo $! > %s", file), file
}

// ended waits until the process whose number is in the file is gone.
func ended(t *testing.T, file string) {
	t.Helper()
	var pid int
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		if data, err := os.ReadFile(file); err == nil && pid == 0 {
			pid, _ = strconv.Atoi(strings.TrimSpace(string(data)))
		}
		if pid != 0 && !lives(pid) {
			return
		}
		if time.Now().After(deadline) {
			_ = syscall.Kill(pid, syscall.SIGKILL)
			t.Fatalf("process %d was left behind", pid)
		}
	}
}

// lives is false for who has ended and was not waited for.
func lives(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	out, err := exec.Command("ps", "-o", "stat=", "-p", strconv.Itoa(pid)).Output()
	return err == nil && !strings.HasPrefix(strings.TrimSpace(string(out)), "Z")
}

func TestAGuideIsRunToItsEndUnderItsHeadings(t *testing.T) {
	left, pid := background(t)
	code, out := run(t, nil, "run-guide", guide(t, left, "echo done in $GUIDE_DIR"))
	if code != 0 || !strings.Contains(out, "done in /") {
		t.Fatalf("ended with %d:\n%s", code, out)
	}
	for _, want := range []string{"-- 1. Begin\n", "-- 2. Its the end\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not said:\n%s", want, out)
		}
	}
	ended(t, pid)
}

func TestAGuideFailsWithItsFirstCommandThatFails(t *testing.T) {
	left, pid := background(t)
	code, out := run(t, nil, "run-guide", guide(t, left+"\ncat /nowhere/at/all", "echo still here"))
	if code == 0 || strings.Contains(out, "still here") || !strings.Contains(out, "this failed: cat /nowhere/at/all") {
		t.Errorf("ended with %d:\n%s", code, out)
	}
	ended(t, pid)
	if code, out := run(t, nil, "run-guide", "run-guide"); code == 0 {
		t.Errorf("a guide without commands is well:\n%s", out)
	}
}

func TestAGuideThatWaitsInVainEnds(t *testing.T) {
	left, pid := background(t)
	code, out := run(t, []string{"GUIDE_SECONDS=1"}, "run-guide", guide(t, left, "until false; do sleep 0.1; done"))
	if code == 0 || !strings.Contains(out, "did not end within 1 seconds") {
		t.Errorf("ended with %d:\n%s", code, out)
	}
	ended(t, pid)
}

func TestAGuideDoesNotBeginWhereAPortIsTaken(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	code, out := run(t, nil, "run-guide", guide(t, "echo began", fmt.Sprintf("curl http://127.0.0.1:%d/", port)))
	if code == 0 || strings.Contains(out, "began") || !strings.Contains(out, fmt.Sprintf("port %d is in use", port)) {
		t.Errorf("ended with %d:\n%s", code, out)
	}
}

func TestWhoEndsAScriptEndsWhatItStarted(t *testing.T) {
	left, pid := background(t)
	long := guide(t, left, "sleep 600")
	for name, args := range map[string][]string{
		"a guide":         {"./run-guide", long},
		"a step":          {"./step", "long", "bash", "-c", left + "; sleep 600"},
		"a guide in one":  {"./step", "-l", "long", "./run-guide", long},
		"a step in lines": {"./step", "-l", "long", "bash", "-c", left + "; sleep 600"},
	} {
		t.Run(name, func(t *testing.T) {
			if err := os.RemoveAll(pid); err != nil {
				t.Fatal(err)
			}
			c := exec.Command(args[0], args[1:]...)
			if err := c.Start(); err != nil {
				t.Fatal(err)
			}
			for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
				if data, err := os.ReadFile(pid); err == nil && len(data) > 0 {
					break
				}
				if time.Now().After(deadline) {
					t.Fatal("it did not begin")
				}
			}
			if err := c.Process.Signal(syscall.SIGTERM); err != nil {
				t.Fatal(err)
			}
			if err := c.Wait(); err == nil {
				t.Error("it says that all went well")
			}
			ended(t, pid)
		})
	}
}

func TestAStepSaysWhatItsCommandDid(t *testing.T) {
	for _, c := range []struct {
		name   string
		args   []string
		code   int
		says   []string
		silent string
	}{
		{"well", []string{"it", "sh", "-c", "echo much"}, 0, []string{"✓ it ("}, "much"},
		{"badly", []string{"it", "sh", "-c", "echo much; exit 3"}, 3, []string{"much", "✗ it failed"}, "✓"},
		{"well in lines", []string{"-l", "it", "sh", "-c", "echo one; sleep 0.3; printf two"}, 0, []string{"== it\n", "one\n", "two", "✓ it ("}, "✗"},
		{"badly in lines", []string{"-l", "it", "sh", "-c", "echo one; exit 4"}, 4, []string{"one\n", "✗ it failed"}, "✓"},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, out := run(t, nil, "step", c.args...)
			if code != c.code || strings.Contains(out, c.silent) {
				t.Errorf("ended with %d:\n%s", code, out)
			}
			for _, want := range c.says {
				if strings.Count(out, want) != 1 {
					t.Errorf("%q is not said once:\n%s", want, out)
				}
			}
		})
	}
}

// npm's wrappers around these tools end with 0 whatever the tool did, and every test behind one of them passes.
func TestToolsTellWhenTheyFail(t *testing.T) {
	for _, tool := range []string{"anvil", "cast", "forge"} {
		path := "../contracts/node_modules/.bin/" + tool
		if _, err := os.Stat(path); err != nil {
			t.Skip("skipped: the tools are not installed; run `make tools` first")
		}
		if err := exec.Command(path, "--no-such-flag").Run(); err == nil {
			t.Errorf("%s ends well with a flag that it does not know: npm put its wrapper back, run `make -B tools`", tool)
		}
	}
}
