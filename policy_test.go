// Package policy holds the laws of this repository as tests: which room may know which, and what no file may contain.
package policy

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/depin-agent/depin-agent"

// maxLines is where a file stops being one idea.
const maxLines = 600

// stages are the rooms data passes through one after the other; they meet in agent, never in each other.
var stages = []string{
	"agent/heartbeater", "agent/observer", "agent/attester", "agent/aggregator", "agent/submitter", "agent/workload",
}

type source struct {
	path  string // from the root, with slashes
	dir   string
	test  bool
	file  *ast.File
	fset  *token.FileSet
	lines int
}

// sources parses every Go file but the generated ones.
func sources(t *testing.T) []source {
	t.Helper()
	var out []source
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules" || d.Name() == "bin" || d.Name() == "out") {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") {
			return nil
		}
		name = filepath.ToSlash(name)
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, data, parser.ParseComments)
		if err != nil {
			return err
		}
		out = append(out, source{
			path: name, dir: path.Dir(name), test: strings.HasSuffix(name, "_test.go"), file: file, fset: fset,
			lines: strings.Count(string(data), "\n"),
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 50 {
		t.Fatalf("found only %d files: the walk is wrong", len(out))
	}
	return out
}

func imports(s source) []string {
	var out []string
	for _, i := range s.file.Imports {
		if p, err := strconv.Unquote(i.Path.Value); err == nil {
			out = append(out, p)
		}
	}
	return out
}

// ours cuts the module from an import path; "" for others' packages.
func ours(p string) string {
	rest, ok := strings.CutPrefix(p, module+"/")
	if !ok {
		return ""
	}
	return rest
}

func within(dir, room string) bool { return dir == room || strings.HasPrefix(dir, room+"/") }

func TestRoomsKnowOnlyTheRoomsBelowThem(t *testing.T) {
	for _, s := range sources(t) {
		for _, p := range imports(s) {
			target := ours(p)
			if target == "" {
				continue
			}
			switch {
			case within(s.dir, "proofs") && !within(target, "proofs"):
				t.Errorf("%s imports %s: proofs knows only proofs", s.path, target)
			case within(s.dir, "p2p") && !within(target, "p2p"):
				t.Errorf("%s imports %s: p2p knows only p2p", s.path, target)
			case within(s.dir, "contracts") && !within(target, "contracts") && !s.test:
				t.Errorf("%s imports %s: contracts knows only contracts", s.path, target)
			case within(target, "agent/cmd"):
				t.Errorf("%s imports %s: commands are imported by nobody", s.path, target)
			}
		}
	}
}

func TestStagesNeverKnowEachOther(t *testing.T) {
	room := func(dir string) string {
		i := slices.IndexFunc(stages, func(s string) bool { return within(dir, s) })
		if i < 0 {
			return ""
		}
		return stages[i]
	}
	for _, s := range sources(t) {
		from := room(s.dir)
		if from == "" {
			continue
		}
		for _, p := range imports(s) {
			target := ours(p)
			if to := room(target); to != "" && to != from {
				t.Errorf("%s imports %s: stages meet in agent only", s.path, target)
			}
			if target == "agent" || within(target, "agent/devnet") {
				t.Errorf("%s imports %s: a stage does not know who runs it", s.path, target)
			}
		}
	}
}

func TestOnlyOneRoomKnowsTheCurveLibrary(t *testing.T) {
	for _, s := range sources(t) {
		for _, p := range imports(s) {
			if strings.HasPrefix(p, "github.com/consensys/gnark-crypto") && !within(s.dir, "proofs/bls") {
				t.Errorf("%s imports %s: keys and signatures come from proofs/bls", s.path, p)
			}
		}
	}
}

// Proofs must give the same answer to everybody at any time: no clock, no disk, no network, no goroutine.
func TestProofsArePure(t *testing.T) {
	banned := []string{"os", "os/exec", "net", "net/http", "log", "io/ioutil", "path/filepath", "syscall"}
	clock := []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer"}
	for _, s := range sources(t) {
		if !within(s.dir, "proofs") || s.test || within(s.dir, "proofs/vectors") {
			continue
		}
		for _, p := range imports(s) {
			if slices.Contains(banned, p) {
				t.Errorf("%s imports %s: proofs touch nothing outside", s.path, p)
			}
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				t.Errorf("%s: proofs start no goroutine", s.fset.Position(n.Pos()))
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains(clock, n.Sel.Name) {
					t.Errorf("%s: proofs have no clock (time.%s)", s.fset.Position(n.Pos()), n.Sel.Name)
				}
			}
			return true
		})
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	documented := make(map[string]bool)
	for _, s := range sources(t) {
		if s.test && s.dir != "." {
			continue
		}
		if _, seen := documented[s.dir]; !seen {
			documented[s.dir] = false
		}
		if s.file.Doc != nil {
			documented[s.dir] = true
		}
	}
	for dir, ok := range documented {
		if !ok {
			t.Errorf("package %s has no comment that says what it is for", dir)
		}
	}
}

func TestFilesAreOneIdea(t *testing.T) {
	for _, s := range sources(t) {
		generated := within(s.dir, "contracts/bindings")
		if s.lines > maxLines && !generated {
			t.Errorf("%s has %d lines, at most %d: it is more than one idea", s.path, s.lines, maxLines)
		}
	}
}

func TestNothingIsLeftToDo(t *testing.T) {
	marks := []string{"TO" + "DO", "FIX" + "ME", "XX" + "X"}
	for _, s := range sources(t) {
		for _, group := range s.file.Comments {
			for _, mark := range marks {
				if strings.Contains(group.Text(), mark) {
					t.Errorf("%s: %s", s.fset.Position(group.Pos()), mark)
				}
			}
		}
	}
}

func TestModuleReplacesNothing(t *testing.T) {
	data, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "replace") {
			t.Errorf("go.mod:%d: %s: whoever installs this with go would not get what is tested here", i+1, line)
		}
	}
}
