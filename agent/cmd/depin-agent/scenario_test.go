package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

// left lists the files below a directory.
func left(t *testing.T, dir string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			out = append(out, filepath.Base(path))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func readFindings(t *testing.T, path string) devnet.Findings {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var found devnet.Findings
	if err := json.Unmarshal(data, &found); err != nil {
		t.Fatalf("%v: %s", err, data)
	}
	return found
}

// Nobody who reads the file may take an earlier run for this one.
func TestAScenarioThatDoesNotStartIsNoSuccess(t *testing.T) {
	dir, temp := t.TempDir(), t.TempDir()
	t.Chdir(dir)
	t.Setenv("TMPDIR", temp)
	for _, c := range []struct {
		name, anvil, what string
		logs              int
	}{
		{"no chain program", "/nowhere/anvil", "anvil not found", 0},
		{"a chain program that ends at once", "/bin/false", "anvil ended at once", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := write(t, filepath.Join(dir, "out.json"), `{"scenario": "steady", "ok": true}`, 0o600)
			o := try(t, "devnet", "--scenario", "steady", "--json", path, "--anvil", c.anvil)
			if o.code != 1 || !strings.Contains(o.err, c.what) {
				t.Fatalf("%d %s", o.code, o.err)
			}
			found := readFindings(t, path)
			if found.OK || len(found.Failures) != 1 || !strings.Contains(found.Failures[0], c.what) {
				t.Errorf("%+v", found)
			}
			// anvil.log and devnet.json, and a word about them
			if files := left(t, temp); len(files) != c.logs || strings.Contains(o.err, "logs are left in "+temp) != (c.logs > 0) {
				t.Errorf("left %v; said %s", files, o.err)
			}
		})
	}
}

func TestFindingsThatCannotBeWrittenAreRefusedAtOnce(t *testing.T) {
	t.Chdir(t.TempDir())
	refused(t, try(t, "devnet", "--scenario", "steady", "--json", "nowhere/out.json", "--anvil", "/nowhere/anvil"), "open findings", "check the path")
}

func TestAnInterruptedScenarioLeavesNothing(t *testing.T) {
	dir, temp := t.TempDir(), t.TempDir()
	t.Chdir(dir)
	t.Setenv("TMPDIR", temp)
	anvil := write(t, filepath.Join(dir, "anvil"), "#!/bin/sh\nwhile :; do sleep 1; done\n", 0o700)
	path := filepath.Join(dir, "out.json")
	ctx, interrupt := context.WithCancel(t.Context())
	go func() {
		defer interrupt()
		for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
			if found, _ := filepath.Glob(filepath.Join(temp, "*", "net", "anvil.log")); len(found) > 0 {
				return
			}
		}
		t.Error("it did not start")
	}()
	var errw bytes.Buffer
	if code := execute(ctx, []string{"devnet", "--scenario", "steady", "--json", path, "--anvil", anvil}, strings.NewReader(""), &bytes.Buffer{}, &errw); code != 1 {
		t.Fatalf("%d %s", code, errw.String())
	}
	if files := left(t, temp); len(files) > 0 {
		t.Errorf("left %v", files)
	}
	if found := readFindings(t, path); found.OK || len(found.Failures) != 1 {
		t.Errorf("%+v", found)
	}
}
