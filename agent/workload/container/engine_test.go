package container

import (
	"archive/tar"
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/moby/moby/client"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// engineVariable names the socket of an engine to test against.
const engineVariable = "DEPIN_ENGINE"

// realEngine returns a driver of a real engine, and an image in it that no
// registry was asked for.
func realEngine(t *testing.T, owner string) (*Driver, string) {
	t.Helper()
	socket := os.Getenv(engineVariable)
	if socket == "" {
		t.Skipf("no container engine: start one and set %s to the path of its socket", engineVariable)
	}
	d, err := New(Config{Socket: socket, Owner: owner, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d, imported(t, d)
}

const importedName = "localhost/depin-test-server"

// imported builds the test's program and hands it to the engine.
func imported(t *testing.T, d *Driver) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "server")
	cmd := exec.Command("go", "build", "-ldflags=-s -w", "-trimpath", "-o", program, "./testdata/server")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build: %v: %s", err, text)
	}
	binary, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	var archive bytes.Buffer
	w := tar.NewWriter(&archive)
	for _, h := range []*tar.Header{
		{Name: "etc/", Mode: 0o777, Typeflag: tar.TypeDir},
		{Name: "server", Mode: 0o755, Size: int64(len(binary)), Typeflag: tar.TypeReg},
	} {
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if h.Size > 0 {
			w.Write(binary)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	res, err := d.engine.ImageImport(ctx, client.ImageImportSource{Source: &archive, SourceName: "-"}, importedName, client.ImageImportOptions{
		Changes: []string{`CMD ["/server"]`},
	})
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	said.ReadFrom(res)
	res.Close()
	found, err := d.engine.ImageInspect(ctx, importedName)
	if err != nil {
		t.Fatalf("%v: %s", err, said.String())
	}
	t.Cleanup(func() { d.engine.ImageRemove(ctx, found.ID, client.ImageRemoveOptions{Force: true}) })
	if len(found.RepoDigests) == 0 {
		t.Skip("this engine gives an imported image no digest, so that it can not be named")
	}
	return found.RepoDigests[0]
}

// up waits for the program to listen.
func up(t *testing.T, i workload.Instance) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		res, body := get(i, "/w/7/")
		if res.StatusCode == http.StatusOK {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("does not answer: status %d, %q", res.StatusCode, body)
		}
	}
}

func containers(t *testing.T, d *Driver) int {
	t.Helper()
	list, err := d.engine.ContainerList(context.Background(), client.ContainerListOptions{
		All: true, Filters: make(client.Filters).Add("label", labelOwner+"="+d.cfg.Owner),
	})
	if err != nil {
		t.Fatal(err)
	}
	return len(list.Items)
}

func TestRealEngineRunsAndContainsAProgram(t *testing.T) {
	owner := fmt.Sprintf("depin-test %d run", os.Getpid())
	d, image := realEngine(t, owner)
	s := spec.NewContainer(image, 8080)
	s.Env = map[string]string{"GREETING": "hello"}
	s.Limits.TimeMS = 20_000
	i, err := d.Start(context.Background(), theToken(), s)
	if err != nil {
		t.Fatal(err)
	}
	defer i.Close()
	up(t, i)
	if _, body := do(i, httptest.NewRequest("POST", "/w/7/x", strings.NewReader("the body"))); body != "node 5\ngeneration 9\ngreeting hello\nthe body" {
		t.Errorf("answer %q", body)
	}
	if _, body := get(i, "/w/7/escape"); body != "contained\n" {
		t.Errorf("escaped: %s", body)
	}
	_, status := get(i, "/w/7/status")
	for _, want := range []string{"Uid:\t65534\t65534\t65534\t65534\n", "CapBnd:\t0000000000000000\n", "CapEff:\t0000000000000000\n", "NoNewPrivs:\t1\n"} {
		if !strings.Contains(status, want) {
			t.Errorf("status lacks %q: %s", want, status)
		}
	}
	_, forked := get(i, "/w/7/fork")
	if n, err := strconv.Atoi(strings.TrimSpace(forked)); err != nil || n < 1 || n >= maxProcesses {
		t.Errorf("forked %q processes, want at most %d", forked, maxProcesses)
	}
	if err := i.Close(); err != nil {
		t.Error(err)
	}
	if n := containers(t, d); n != 0 {
		t.Errorf("%d containers are left", n)
	}
}

func TestRealEngineEndsAMemoryBomb(t *testing.T) {
	d, image := realEngine(t, fmt.Sprintf("depin-test %d memory", os.Getpid()))
	s := spec.NewContainer(image, 8080)
	s.Limits.MemoryMiB, s.Limits.TimeMS = 32, 30_000
	i, err := d.Start(context.Background(), theToken(), s)
	if err != nil {
		t.Fatal(err)
	}
	defer i.Close()
	up(t, i)
	if res, body := get(i, "/w/7/memory"); res.StatusCode != http.StatusBadGateway || res.Header.Get(workload.ReasonHeader) != workload.ReasonCrashed {
		t.Errorf("status %d, header %v, body %q", res.StatusCode, res.Header, body)
	}
	if res, _ := get(i, "/w/7/"); res.StatusCode < 500 {
		t.Errorf("goes on with status %d: the program was not ended", res.StatusCode)
	}
}

func TestRealEngineLosesWhatAnEarlierRunLeft(t *testing.T) {
	owner := fmt.Sprintf("depin-test %d left", os.Getpid())
	d, image := realEngine(t, owner)
	ctx := context.Background()
	if _, err := d.Start(ctx, theToken(), spec.NewContainer(image, 8080)); err != nil {
		t.Fatal(err)
	}
	other, err := New(Config{Socket: d.cfg.Socket, Owner: owner + " of another", Log: d.cfg.Log})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if err := other.Sweep(ctx); err != nil || containers(t, d) != 1 {
		t.Errorf("another agent took it away, or %v", err)
	}
	again, err := New(d.cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if err := again.Sweep(ctx); err != nil || containers(t, d) != 0 {
		t.Errorf("it is still there, or %v", err)
	}
}
