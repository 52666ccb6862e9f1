package container

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

func silent(http.ResponseWriter, *http.Request) {}

func TestContainerGetsItsLimitsAndNothingElse(t *testing.T) {
	r := newRig(t, silent)
	s := theSpec()
	s.Limits.MemoryMiB = 48
	r.start(t, s)
	made := r.engine.made
	memory := float64(48 << 20)
	for _, tc := range []struct {
		what string
		got  any
		want any
	}{
		{"image", made["Image"], theID},
		{"user", made["User"], "65534:65534"},
		{"health check of the image", at(made, "Healthcheck", "Test"), []any{"NONE"}},
		{"memory", at(made, "HostConfig", "Memory"), memory},
		{"memory and swap", at(made, "HostConfig", "MemorySwap"), memory},
		{"processors", at(made, "HostConfig", "NanoCpus"), 1e9},
		{"processes", at(made, "HostConfig", "PidsLimit"), 256.0},
		{"root", at(made, "HostConfig", "ReadonlyRootfs"), true},
		{"tmpfs", at(made, "HostConfig", "Tmpfs"), map[string]any{"/tmp": "rw,noexec,nosuid,nodev,size=64m"}},
		{"capabilities dropped", at(made, "HostConfig", "CapDrop"), []any{"ALL"}},
		{"capabilities added", at(made, "HostConfig", "CapAdd"), nil},
		{"privileged", at(made, "HostConfig", "Privileged"), false},
		{"security", at(made, "HostConfig", "SecurityOpt"), []any{"no-new-privileges"}},
		{"restart", at(made, "HostConfig", "RestartPolicy", "Name"), "no"},
		{"binds", at(made, "HostConfig", "Binds"), nil},
		{"mounts", at(made, "HostConfig", "Mounts"), nil},
		{"volumes", made["Volumes"], nil},
		{"devices", at(made, "HostConfig", "Devices"), nil},
		{"network", at(made, "HostConfig", "NetworkMode"), "bridge"},
		{"memory shared with others", at(made, "HostConfig", "IpcMode"), "private"},
		{"processes of the host", at(made, "HostConfig", "PidMode"), ""},
		{"all ports", at(made, "HostConfig", "PublishAllPorts"), false},
		{"ports", at(made, "HostConfig", "PortBindings"), map[string]any{"8080/tcp": []any{map[string]any{"HostIp": "127.0.0.1", "HostPort": ""}}}},
		{"files, processes and dumps", at(made, "HostConfig", "Ulimits"), []any{
			map[string]any{"Name": "nofile", "Soft": 1024.0, "Hard": 1024.0},
			map[string]any{"Name": "nproc", "Soft": 16384.0, "Hard": 16384.0},
			map[string]any{"Name": "core", "Soft": 0.0, "Hard": 0.0},
		}},
		{"log", at(made, "HostConfig", "LogConfig"), map[string]any{"Type": "json-file", "Config": map[string]any{"max-size": "1m"}}},
		{"labels", made["Labels"], map[string]any{"depin.owner": "me", "depin.item": "7/2", "depin.generation": "9"}},
	} {
		if !reflect.DeepEqual(tc.got, tc.want) {
			t.Errorf("%s: got %v, want %v", tc.what, tc.got, tc.want)
		}
	}
	want := "[DEPIN_GENERATION=9 DEPIN_NODE=5 DEPIN_REPLICA=2 DEPIN_WORKLOAD=7 GREETING=hello]"
	if got := fmt.Sprint(texts(made["Env"])); got != want {
		t.Errorf("environment %s, want %s", got, want)
	}
}

func TestImageIsFetchedOnlyWhenItIsNotThere(t *testing.T) {
	r := newRig(t, silent)
	r.start(t, theSpec())
	r.start(t, theSpec())
	if n := r.engine.count("POST /images/create"); n != 1 {
		t.Fatalf("pulled %d times", n)
	}
}

func TestPreparingFetchesNothing(t *testing.T) {
	r := newRig(t, silent)
	if err := r.Prepare(context.Background(), theSpec()); err != nil {
		t.Fatal(err)
	}
	if n := r.engine.count("POST /images/create"); n != 0 {
		t.Fatalf("pulled %d times", n)
	}
}

func TestImagesThatAreRefused(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(image map[string]any)
		want   string
	}{
		{"another digest", func(i map[string]any) { i["RepoDigests"] = []string{"registry.example/team/site@" + theID} }, "has another one"},
		{"no digest", func(i map[string]any) { i["RepoDigests"] = nil }, "has another one"},
		{"larger than allowed", func(i map[string]any) { i["Size"] = maxImage + 1 }, "at most 2048"},
		{"with a volume", func(i map[string]any) {
			i["Config"] = map[string]any{"Volumes": map[string]any{"/data": map[string]any{}}}
		}, "declares volumes"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := newRig(t, silent)
			tc.change(r.engine.remote[theImage])
			r.refuses(t, theSpec(), tc.want)
			r.refuses(t, theSpec(), tc.want) // now that it is there, too
			if r.engine.count("POST /containers/create") != 0 {
				t.Fatal("a container was made of it")
			}
		})
	}
	t.Run("that nobody has", func(t *testing.T) {
		r := newRig(t, silent)
		r.engine.remote = nil
		r.refuses(t, theSpec(), "manifest unknown")
	})
	t.Run("kept under its digest as its id", func(t *testing.T) {
		r := newRig(t, silent)
		r.engine.remote[theImage]["RepoDigests"] = nil
		r.engine.remote[theImage]["Id"] = theDigest
		r.start(t, theSpec())
	})
}

// Images of replicas that moved on make room, but never for one in use.
func TestImagesFetchedBeforeMakeRoom(t *testing.T) {
	r := newRig(t, silent)
	next := strings.Replace(theImage, "site", "shop", 1)
	third := strings.Replace(theImage, "site", "third", 1)
	for _, ref := range []string{next, third} {
		r.engine.remote[ref] = map[string]any{"Id": theID, "RepoDigests": []string{ref}}
	}
	r.engine.images["operators/own@"+theDigest] = anImage()
	r.start(t, theSpec())
	r.engine.set(func() { r.engine.inUse = true })
	r.start(t, spec.NewContainer(next, 8080))
	if len(r.engine.images) != 3 {
		t.Fatalf("an image in use was removed: %v", r.engine.images)
	}
	r.engine.set(func() { r.engine.inUse = false })
	r.start(t, spec.NewContainer(third, 8080))
	if len(r.engine.images) != 2 || r.engine.images[third] == nil || r.engine.images["operators/own@"+theDigest] == nil {
		t.Fatalf("there are %v", r.engine.images)
	}
}

func TestPortIsOnLoopbackOrNotUsed(t *testing.T) {
	for host, want := range map[string]string{"0.0.0.0": "only 127.0.0.1 is safe", "192.0.2.1": "only 127.0.0.1 is safe", "": "is not published"} {
		r := newRig(t, silent)
		r.engine.host = host
		r.refuses(t, theSpec(), want)
		if r.engine.count("DELETE /containers/c1") != 1 {
			t.Errorf("published on %q: the container is still there", host)
		}
	}
}

func TestContainerThatCanNotBeStartedIsRemoved(t *testing.T) {
	for _, call := range []string{"POST /containers/c1/start", "GET /containers/c1/json"} {
		r := newRig(t, silent)
		r.engine.fail[call] = http.StatusInternalServerError
		r.refuses(t, theSpec(), "the engine says no")
		if r.engine.count("DELETE /containers/c1") != 1 {
			t.Errorf("%s failed: the container is still there", call)
		}
	}
	r := newRig(t, silent)
	r.engine.fail["POST /containers/create"] = http.StatusInternalServerError
	r.refuses(t, theSpec(), "the engine says no")
}

func TestCloseStopsAndRemoves(t *testing.T) {
	r := newRig(t, silent)
	i := r.start(t, theSpec())
	for range 2 {
		if err := i.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if r.engine.count("POST /containers/c1/stop") != 1 || r.engine.count("DELETE /containers/c1") != 1 {
		t.Fatalf("calls %v", r.engine.calls)
	}
}

func TestContainerThatDoesNotStopIsRemovedAllTheSame(t *testing.T) {
	r := newRig(t, silent)
	r.engine.fail["POST /containers/c1/stop"] = http.StatusInternalServerError
	if err := r.start(t, theSpec()).Close(); err != nil || r.engine.count("DELETE /containers/c1") != 1 {
		t.Fatalf("%v, calls %v", err, r.engine.calls)
	}
	r = newRig(t, silent)
	r.engine.fail["DELETE /containers/c1"] = http.StatusNotFound
	if err := r.start(t, theSpec()).Close(); err != nil {
		t.Fatalf("it was gone already: %v", err)
	}
	r = newRig(t, silent)
	r.engine.fail["DELETE /containers/c1"] = http.StatusConflict
	if err := r.start(t, theSpec()).Close(); err == nil {
		t.Fatal("nobody says that a container was left behind")
	}
}

func TestWhatAnEarlierRunLeftIsRemovedBeforeTheFirstStart(t *testing.T) {
	r := newRig(t, silent)
	r.engine.lists = []map[string]any{
		{"Id": "old1", "Labels": map[string]string{labelOwner: "me", labelItem: "3/0"}},
		{"Id": "theirs", "Labels": map[string]string{labelOwner: "another"}},
		{"Id": "old2", "Labels": map[string]string{labelOwner: "me"}},
	}
	r.start(t, theSpec())
	r.start(t, theSpec())
	for id, want := range map[string]int{"old1": 1, "old2": 1, "theirs": 0} {
		if n := r.engine.count("DELETE /containers/" + id); n != want {
			t.Errorf("%s was removed %d times, want %d", id, n, want)
		}
	}
	if n := r.engine.count("GET /containers/json"); n != 1 {
		t.Errorf("looked %d times", n)
	}
}

func TestNothingStartsBesideWhatAnEarlierRunLeft(t *testing.T) {
	r := newRig(t, silent)
	r.engine.lists = []map[string]any{{"Id": "old1", "Labels": map[string]string{labelOwner: "me"}}}
	r.engine.fail["DELETE /containers/old1"] = http.StatusInternalServerError
	r.refuses(t, theSpec(), "remove container old1")
	if err := r.Prepare(context.Background(), theSpec()); err == nil {
		t.Error("prepared all the same")
	}
	r.engine.set(func() { r.engine.fail = nil })
	r.start(t, theSpec())
}

func TestEngineThatIsDownIsSaidWithWhatToDo(t *testing.T) {
	d, err := New(Config{Socket: "/nonexistent/socket", Owner: "me", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if err := d.Prepare(context.Background(), theSpec()); err == nil || !strings.Contains(err.Error(), "is it running") {
		t.Fatal(err)
	}
}

func TestOnlyBridgeNetworksAreUsed(t *testing.T) {
	for network, ok := range map[string]bool{"": true, "bridge": true, "workloads": true, "host": false, "none": false, "container:x": false, "ns:/proc/1/ns/net": false} {
		d, err := New(Config{Socket: "s", Owner: "me", Network: network, Log: slog.New(slog.DiscardHandler)})
		if (err == nil) != ok {
			t.Errorf("network %q: %v", network, err)
		}
		if d != nil {
			d.Close()
		}
	}
}

func TestSpecsOfAnotherDriverAreRefused(t *testing.T) {
	r := newRig(t, silent)
	r.refuses(t, spec.New(proof.RawCIDOf([]byte("module"))), "is not container")
	s := theSpec()
	s.Limits.MemoryMiB = 1 << 20
	r.refuses(t, s, "memory")
	if err := r.Prepare(context.Background(), s); err == nil {
		t.Error("prepared a spec out of bounds")
	}
}
