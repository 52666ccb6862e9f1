package bindings_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Whoever changes a contract and forgets `go generate` learns it here, not from an agent that
// speaks to an older contract.
func TestBindingsAreWhatTheSourcesGenerate(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short (compiles the contracts)")
	}
	if _, err := os.Stat("../node_modules/.bin/forge"); err != nil {
		t.Skip("skipped: forge is not installed; run `make tools` first")
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("skipped: node is not installed")
	}
	fresh := filepath.Join(t.TempDir(), "bindings.go")
	cmd := exec.Command("./generate.sh", fresh)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("generate bindings: %v\n%s", err, out)
	}
	want, err := os.ReadFile(fresh)
	if err != nil {
		t.Fatalf("read fresh bindings: %v", err)
	}
	got, err := os.ReadFile("bindings.go")
	if err != nil {
		t.Fatalf("read committed bindings: %v", err)
	}
	if !bytes.Equal(got, want) {
		t.Fatal("bindings.go is older than the contracts: run `go generate ./contracts/bindings`")
	}
}
