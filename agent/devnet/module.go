package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/depin-agent/depin-agent/agent/publish"
)

// sampleSource is the sample workload's package, from the root of the repository.
const sampleSource = "agent/workload/sample"

// ErrNoModule means that there is neither a compiled sample nor a way to compile it.
var ErrNoModule = errors.New("the sample workload is not built")

// givenModule reads what is to be deployed instead of the sample, and refuses what no node could run; nil if there is
// nothing given.
func givenModule(path string) ([]byte, error) {
	if path == "" {
		return nil, nil
	}
	module, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read module: %w", err)
	}
	if _, _, err := publish.Package(module); err != nil {
		return nil, fmt.Errorf("read module %s: %w", path, err)
	}
	return module, nil
}

// sampleModule finds the compiled sample beside the program, or compiles it from the sources below root.
func sampleModule(ctx context.Context, binary, root, dir string) ([]byte, error) {
	if data, err := os.ReadFile(filepath.Join(filepath.Dir(binary), sampleFile)); err == nil {
		return data, nil
	}
	if root == "" {
		return nil, ErrNoModule
	}
	path := filepath.Join(dir, sampleFile)
	cmd := exec.CommandContext(ctx, "go", "build", "-ldflags=-s -w", "-o", path, "./"+sampleSource)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "CGO_ENABLED=0")
	if text, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", ErrNoModule, strings.TrimSpace(string(text)))
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read module: %w", err)
	}
	return data, nil
}

// FindRoot walks up from a directory to the repository that holds this program's sources; "" if there is none.
func FindRoot(from string) string {
	dir, err := filepath.Abs(from)
	if err != nil {
		return ""
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(sampleSource))); err == nil {
			if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
				return dir
			}
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}
