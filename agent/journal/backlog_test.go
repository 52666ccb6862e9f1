package journal

import (
	"errors"
	"os"
	"slices"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/proofs/evidence"
)

func TestTheBacklogIsWhatWasSavedLast(t *testing.T) {
	dir := t.TempDir()
	j, _ := mustOpen(t, dir)
	if list, err := j.Backlog.Load(); err != nil || len(list) != 0 {
		t.Fatalf("a new backlog: %v, %v", list, err)
	}
	one, two := evidence.CIDOf([]byte("one")), evidence.CIDOf([]byte("two"))
	for _, list := range [][]cid.Cid{{one}, {two, one}} {
		if err := j.Backlog.Save(list); err != nil {
			t.Fatal(err)
		}
	}
	j, _ = reopen(t, j, dir)
	if list, err := j.Backlog.Load(); err != nil || !slices.Equal(list, []cid.Cid{two, one}) {
		t.Errorf("after a restart: %v, %v", list, err)
	}
	raw, err := os.ReadFile(j.Backlog.path)
	if err != nil {
		t.Fatal(err)
	}
	for name, damaged := range map[string][]byte{
		"cut": raw[:len(raw)-1], "flipped": append(slices.Clone(raw[:len(raw)-1]), raw[len(raw)-1]^1),
	} {
		if err := os.WriteFile(j.Backlog.path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := j.Backlog.Load(); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: %v, want ErrCorrupt", name, err)
		}
	}
	if err := j.Backlog.Save(nil); err != nil {
		t.Fatal(err)
	}
	if list, err := j.Backlog.Load(); err != nil || len(list) != 0 {
		t.Errorf("a damaged backlog was not replaced: %v, %v", list, err)
	}
}
