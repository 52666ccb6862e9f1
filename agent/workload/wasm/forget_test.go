package wasm

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/workload"
)

// closed tells whether a program's runtime takes no more modules.
func closed(p *program) bool {
	_, err := p.runtime.CompileModule(context.Background(), tiny)
	return err != nil
}

func (d *Driver) only(t *testing.T) *program {
	t.Helper()
	if len(d.programs) != 1 {
		t.Fatalf("%d programs are kept", len(d.programs))
	}
	for _, p := range d.programs {
		return p
	}
	return nil
}

func TestForgottenModuleLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir()
	d, s := tinyDriver(t, func(c *Config) { c.CacheDir = dir })
	if err := d.Prepare(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	p := d.only(t)
	d.Forget(s.Module)
	if len(d.programs) != 0 || !closed(p) {
		t.Errorf("%d programs are kept, closed: %t", len(d.programs), closed(p))
	}
	if _, err := os.Stat(d.cacheDir(s.Module)); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("what was compiled is still on disk: %v", err)
	}
	if err := d.Prepare(t.Context(), s); err != nil {
		t.Errorf("prepare it again: %v", err)
	}
}

func TestForgottenModuleServesUntilItsLastReplicaEnds(t *testing.T) {
	d, s := tinyDriver(t, func(*Config) {})
	one, two := start(t, d, s), start(t, d, s)
	p := d.only(t)
	d.Forget(s.Module)
	one.Close()
	one.Close() // a second time changes nothing
	if res, _ := do(two, "GET", "/w/7/", ""); res.Header.Get(workload.ReasonHeader) != workload.ReasonBadAnswer {
		t.Errorf("status %d, header %v", res.StatusCode, res.Header)
	}
	two.Close()
	if !closed(p) {
		t.Error("the program outlives its last replica")
	}
}

func TestModuleThatIsNoLongerWantedIsNotCompiled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	d, s := tinyDriver(t, func(c *Config) {
		c.Fetch = func(context.Context, cid.Cid) ([]byte, error) { cancel(); return tiny, nil }
	})
	if err := d.Prepare(ctx, s); !errors.Is(err, context.Canceled) || len(d.programs) != 0 {
		t.Errorf("got %v, %d programs are kept", err, len(d.programs))
	}
}
