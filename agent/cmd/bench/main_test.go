package main

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

// A network that cannot start leaves its files for whoever asks why; an interrupted one leaves nothing.
func TestOnlyAFailureLeavesFilesBehind(t *testing.T) {
	t.Setenv("PATH", "")
	for name, interrupted := range map[string]bool{"failed": false, "interrupted": true} {
		t.Run(name, func(t *testing.T) {
			tmp := t.TempDir()
			t.Setenv("TMPDIR", tmp)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			if interrupted {
				cancel()
			}
			_, err := play(ctx, terminal.Plain(io.Discard), asked{root: tmp, binary: "depin-agent"}, scenario{name: nodeLoss, kills: 1, rate: 1})
			if !errors.Is(err, devnet.ErrNoAnvil) {
				t.Fatalf("got %v", err)
			}
			entries, listErr := os.ReadDir(tmp)
			if listErr != nil {
				t.Fatal(listErr)
			}
			if left := len(entries) > 0; left == interrupted {
				t.Errorf("files left: %t", left)
			}
			if named := strings.Contains(err.Error(), "its files are in "+tmp); named == interrupted {
				t.Errorf("files named: %t, in %v", named, err)
			}
		})
	}
}
