package manifest

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

func module(t *testing.T) cid.Cid {
	t.Helper()
	hash, err := multihash.Sum([]byte("module"), multihash.SHA2_256, -1)
	if err != nil {
		t.Fatal(err)
	}
	return cid.NewCidV1(cid.Raw, hash)
}

func TestTheTemplateIsAWorkload(t *testing.T) {
	m, err := Parse("workload.yaml", []byte(Template))
	if err != nil {
		t.Fatal(err)
	}
	s, err := m.Spec(module(t))
	if err != nil {
		t.Fatal(err)
	}
	want := spec.New(module(t))
	want.Env = map[string]string{"GREETING": "hello"}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("%+v, want %+v", s, want)
	}
	if m.Replicas != 3 || m.MaxPerDomain != 1 || m.Price != "0.1" || m.Epochs != 1000 || m.Module != "module.wasm" {
		t.Errorf("%+v", m)
	}
	// What it only mentions is allowed as well.
	for _, key := range keysOf(reflect.TypeFor[Manifest]()) {
		if !strings.Contains(Template, "\n"+key+":") && !strings.Contains(Template, "\n# "+key+":") && key != "escrow" {
			t.Errorf("the template does not mention %s", key)
		}
	}
}

const least = "driver: wasm\nmodule: m.wasm\nprice: 0.1\nepochs: 10\n"

func TestWhatTheFileSaysReachesTheSpec(t *testing.T) {
	m, err := Parse("w.yaml", []byte(least+"env: {PORT: 8080, DEBUG: true, EMPTY: \"\"}\nlimits: {memory: 8 MiB, time: 250ms, concurrency: 2}\n"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := m.Spec(module(t))
	if err != nil {
		t.Fatal(err)
	}
	if s.Limits != (spec.Limits{MemoryMiB: 8, TimeMS: 250, Concurrency: 2}) || s.Module != module(t) ||
		!reflect.DeepEqual(s.Env, map[string]string{"PORT": "8080", "DEBUG": "true", "EMPTY": ""}) {
		t.Errorf("%+v", s)
	}
	if _, ok := m.ModuleCID(); ok {
		t.Error("a path is taken for a CID")
	}
	m, err = Parse("w.yaml", []byte(strings.Replace(least, "m.wasm", module(t).String(), 1)+"health: {path: /healthz}\n"))
	if err != nil {
		t.Fatal(err)
	}
	if c, ok := m.ModuleCID(); !ok || c != module(t) {
		t.Errorf("%s, %t", c, ok)
	}
	if *m.Health != (Health{"/healthz", 5 * time.Second, time.Second}) {
		t.Errorf("%+v", m.Health)
	}
	if got := m.Where("health.path"); got != "w.yaml:5: health.path" {
		t.Error(got)
	}
	if got := m.Where("limits.time"); got != "w.yaml: limits.time" {
		t.Error(got)
	}
}

func TestEverythingTheFileSaysIsInTheSpec(t *testing.T) {
	image := "docker.io/library/hello@sha256:" + strings.Repeat("0", 64)
	text := "price: 1\nepochs: 10\ndriver: container\nimage: " + image + "\nport: 8080\norigin: https://a.example\n" +
		"env: {A: b}\nlimits: {memory: 32MiB, time: 2s, concurrency: 3}\nhealth: {path: /up, interval: 7s, timeout: 2s}\n"
	m, err := Parse("w.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	got, err := m.Spec(cid.Undef)
	if err != nil {
		t.Fatal(err)
	}
	want := spec.NewContainer(image, 8080)
	want.Env, want.Origin = map[string]string{"A": "b"}, "https://a.example"
	want.Limits = spec.Limits{MemoryMiB: 32, TimeMS: 2000, Concurrency: 3}
	want.Health = &spec.Health{Path: "/up", IntervalMS: 7000, TimeoutMS: 2000}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestAnErrorNamesItsLine(t *testing.T) {
	image := "driver: container\nprice: 1\nepochs: 10\n"
	zeros := strings.Repeat("0", 64)
	for _, c := range []struct{ name, text, want, next string }{
		{"nothing", "", "w.yaml: it is empty", "workload init"},
		{"comments only", "# nothing\n", "w.yaml: it is empty", "workload init"},
		{"a list", "- a\n", "w.yaml:1: the file is not a list of", "workload init"},
		{"too much", least + "#" + strings.Repeat("x", maxFile), "w.yaml: it has more than 65536 bytes", "module"},
		{"no YAML", least + "env: [\n", "w.yaml:5: ", "mend"},
		{"a tab", "driver: wasm\n\tmodule: x\n", "w.yaml:2: ", "mend"},
		{"a second document", least + "---\ndriver: wasm\n", "w.yaml:5: a second document", "mend"},
		{"an unknown key", least + "replica: 3\n", "w.yaml:5: replica is unknown", "replicas, max-per-domain"},
		{"an unknown key inside", least + "limits:\n  cpu: 3\n", "w.yaml:6: limits.cpu is unknown", "memory, time, concurrency"},
		{"a key twice", least + "price: 2\n", "w.yaml:5: price is there already, in line 3", "leave one"},
		{"a variable twice", least + "env:\n  A: 1\n  A: 2\n", "w.yaml:7: env.A is there already, in line 6", "leave one"},
		{"a key that is a list", least + "[a]: 3\n", "w.yaml:5: a key is not one word", "word"},
		{"an alias", least + "env: &a {A: b}\nlimits: *a\n", "w.yaml:6: limits is an alias", "write"},
		{"an alias for a value", "driver: &a wasm\nmodule: *a\n", "w.yaml:2: module is an alias", "write"},
		{"a merge", least + "env:\n  <<: {A: b}\n", "w.yaml:6: env.<< is not one value", "one value"},
		{"no value", least + "origin:\n", "w.yaml:5: origin has no value", "leave out"},
		{"a variable without a value", least + "env:\n  A:\n", "w.yaml:6: env.A has no value", "empty"},
		{"a list for a value", least + "origin: [a]\n", "w.yaml:5: origin is not one value", "one value"},
		{"a value for a list", least + "limits: 3\n", "w.yaml:5: limits is not a list of", "init"},
		{"a number for a text", "driver: 3\n", "w.yaml:1: driver 3 is not a text", "quotes"},
		{"no driver", "module: x\n", "w.yaml: driver is missing", "driver: wasm"},
		{"an unknown driver", "driver: vm\n", `w.yaml:1: driver "vm" is unknown`, "wasm or container"},
		{"no module", "driver: wasm\n", "w.yaml: module is missing", "module: FILE"},
		{"wasm with an image", least + "image: x\n", "w.yaml:5: image does not go with driver wasm", "leave"},
		{"wasm with a port", least + "port: 80\n", "w.yaml:5: port does not go with driver wasm", "leave"},
		{"a container with a module", image + "module: x\n", "w.yaml:4: module does not go with driver container", "leave"},
		{"no image", image, "w.yaml: image is missing", "image: NAME"},
		{"an image by its tag", image + "image: nginx:latest\n", `w.yaml:4: image "nginx:latest" has no digest`, "@sha256"},
		{"no port", image + "image: a@sha256:" + zeros + "\n", "w.yaml: port is missing", "port: 8080"},
		{"a port out of range", least + "port: 65536\n", `w.yaml:5: port "65536" is not a whole number from 0 to 65535`, "digits"},
		{"a number in quotes", least + "replicas: \"3\"\n", `w.yaml:5: replicas "3" is not a whole number`, "digits"},
		{"replicas that are many", least + "replicas: many\n", `w.yaml:5: replicas "many" is not a whole number`, "digits"},
		{"no replicas", least + "replicas: 0\n", "w.yaml:5: replicas is 0, allowed are 1 to 32", "change"},
		{"too many replicas", least + "replicas: 33\n", "w.yaml:5: replicas is 33, allowed are 1 to 32", "change"},
		{"none in a domain", least + "max-per-domain: 0\n", "w.yaml:5: max-per-domain is 0", "change"},
		{"more in a domain than there are", least + "max-per-domain: 4\n", "w.yaml:5: max-per-domain is 4, allowed are 1 to 3", "change"},
		{"a variable's name", least + "env:\n  OK: 1\n  lower: 2\n", `w.yaml:7: environment name "lower"`, "change"},
		{"a variable of the host", least + "env:\n  HTTP_HOST: 2\n", "w.yaml:6: environment name HTTP_HOST is set by the host", "change"},
		{"a variable too long", least + "env:\n  A: " + strings.Repeat("x", 5000) + "\n", "w.yaml:6: value of A must be", "change"},
		{"all variables too long", least + "env:\n" + variables(5, 4000), "w.yaml:5: environment of", "does not need"},
		{"memory without a unit", least + "limits: {memory: 64}\n", `w.yaml:5: limits.memory "64" is not an amount of memory`, "64MiB"},
		{"too much memory", least + "limits:\n  memory: 1024MiB\n", "w.yaml:6: limits.memory is 1024MiB, allowed are 1MiB to 512MiB", "change"},
		{"no memory", least + "limits:\n  memory: 0MiB\n", "w.yaml:6: limits.memory is 0MiB", "change"},
		{"a time without a unit", least + "limits: {time: 5}\n", `w.yaml:5: limits.time "5" is not a time`, "500ms"},
		{"a time in parts", least + "limits: {time: 10.5ms}\n", `w.yaml:5: limits.time "10.5ms" is not a time`, "500ms"},
		{"too little time", least + "limits: {time: 9ms}\n", "w.yaml:5: limits.time is 9ms, allowed are 10ms to 1m0s", "change"},
		{"too much time", least + "limits: {time: 61s}\n", "w.yaml:5: limits.time is 1m1s", "change"},
		{"nothing at once", least + "limits: {concurrency: 0}\n", "w.yaml:5: limits.concurrency is 0, allowed are 1 to 256", "change"},
		{"too much at once", least + "limits: {concurrency: 257}\n", "w.yaml:5: limits.concurrency is 257", "change"},
		{"a health path of another server", least + "health:\n  path: //a/b\n", `w.yaml:6: health.path "//a/b" is not a path`, "/healthz"},
		{"a health path without a slash", least + "health:\n  path: healthz\n", "w.yaml:6: health.path", "/healthz"},
		{"a health check all the time", least + "health:\n  interval: 1ms\n", "w.yaml:6: health.interval is 1ms", "change"},
		{"a health check too seldom", least + "health:\n  interval: 1h\n", "w.yaml:6: health.interval is 1h", "change"},
		{"a health check without time", least + "health:\n  timeout: 1ms\n", "w.yaml:6: health.timeout is 1ms", "change"},
		{"a health check longer than its interval", least + "health:\n  timeout: 6s\n", "w.yaml:6: health.timeout is 6s, allowed are", "change"},
		{"no price", "driver: wasm\nmodule: x\nepochs: 3\n", "w.yaml: price is missing", "price: 0.1"},
		{"a price that is no amount", "price: much\n", `w.yaml:1: price "much" is not an amount`, "0.5"},
		{"a price below zero", "price: -1\n", `w.yaml:1: price "-1" is not an amount`, "0.5"},
		{"a price that would fill the memory", "price: 1e999999999\n", "is not an amount", "0.5"},
		{"a price in too small parts", "price: 0.0000000000000000001\n", "is not an amount", "0.5"},
		{"no term", "driver: wasm\nmodule: x\nprice: 1\n", "w.yaml: neither epochs nor escrow", "epochs: 1000"},
		{"two terms", least + "escrow: 3\n", "w.yaml:5: escrow and epochs are both given", "leave one"},
		{"no epochs", "driver: wasm\nmodule: x\nprice: 1\nepochs: 0\n", "w.yaml:4: epochs is 0", "change"},
		{"an origin without encryption", least + "origin: http://a\n", "w.yaml:5: origin is not", "https://"},
		{"an origin with a password", least + "origin: https://a:b@c\n", "w.yaml:5: origin is not", "https://"},
		{"an origin with a query", least + "origin: https://a/?b\n", "w.yaml:5: origin is not", "https://"},
		{"an empty origin", least + "origin: \"\"\n", "w.yaml:5: origin is not", "https://"},
		{"an endless origin", least + "origin: https://" + strings.Repeat("a", spec.MaxOrigin) + "\n", "w.yaml:5: origin is not", "https://"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse("w.yaml", []byte(c.text))
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("%v", err)
			}
			if !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "w.yaml:") || !strings.Contains(e.Next, c.next) {
				t.Errorf("%v; %s", err, e.Next)
			}
		})
	}
}

func variables(count, size int) string {
	var b strings.Builder
	for i := range count {
		fmt.Fprintf(&b, "  A%d: %s\n", i, strings.Repeat("x", size))
	}
	return b.String()
}

func TestAFileIsRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.yaml")
	if _, err := Read(path); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	if err := os.WriteFile(path, []byte(least), 0o600); err != nil {
		t.Fatal(err)
	}
	if m, err := Read(path); err != nil || m.Where("price") != path+":3: price" {
		t.Error(m, err)
	}
	if err := os.WriteFile(path, []byte(least+"#"+strings.Repeat("x", maxFile)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(path); err == nil || !strings.Contains(err.Error(), "more than") {
		t.Error(err)
	}
}

// schema is as much of JSON Schema as this one uses.
type schema struct {
	Type       any
	Properties map[string]schema
	Required   []string
	Minimum    *float64
	Maximum    *float64
	MaxLength  int
	Default    any
	Enum       []string
	Additional any `json:"additionalProperties"`
}

func TestTheSchemaHasTheKeysOfTheFile(t *testing.T) {
	var s schema
	if err := json.Unmarshal([]byte(Schema), &s); err != nil {
		t.Fatal(err)
	}
	var same func(path string, s schema, of reflect.Type)
	same = func(path string, s schema, of reflect.Type) {
		keys := keysOf(of)
		if s.Additional != false {
			t.Errorf("%s: the schema allows unknown keys", path)
		}
		for key := range s.Properties {
			if !slices.Contains(keys, key) {
				t.Errorf("%s%s is in the schema only", path, key)
			}
		}
		for i, key := range keys {
			p, ok := s.Properties[key]
			if !ok {
				t.Errorf("%s%s is not in the schema", path, key)
			}
			field := of.Field(i).Type
			if field.Kind() == reflect.Pointer {
				field = field.Elem()
			}
			if field.Kind() == reflect.Struct {
				same(path+key+".", p, field)
			}
		}
	}
	same("", s, reflect.TypeFor[Manifest]())
	number := func(got *float64, want int) bool { return got != nil && int(*got) == want }
	concurrency := s.Properties["limits"].Properties["concurrency"]
	if !number(s.Properties["replicas"].Maximum, MaxReplicas) || !number(concurrency.Minimum, spec.MinConcurrency) || !number(concurrency.Maximum, spec.MaxConcurrency) {
		t.Error("the schema has other bounds than the program")
	}
	m := empty()
	for _, c := range [][2]any{
		{s.Properties["replicas"].Default, float64(m.Replicas)},
		{s.Properties["max-per-domain"].Default, float64(m.MaxPerDomain)},
		{concurrency.Default, float64(m.Limits.Concurrency)},
		{s.Properties["limits"].Properties["memory"].Default, fmt.Sprintf("%dMiB", m.Limits.Memory)},
		{s.Properties["limits"].Properties["time"].Default, m.Limits.Time.String()},
		{s.Properties["health"].Properties["path"].Default, emptyHealth().Path},
		{s.Properties["health"].Properties["interval"].Default, emptyHealth().Interval.String()},
		{s.Properties["health"].Properties["timeout"].Default, emptyHealth().Timeout.String()},
		{s.Properties["health"].Properties["path"].MaxLength, spec.MaxPath},
		{s.Properties["origin"].MaxLength, spec.MaxOrigin},
		{strings.Join(s.Properties["driver"].Enum, " or "), spec.DriverWasm + " or " + spec.DriverContainer},
		{strings.Join(s.Required, " and ") + " must be there", "driver and price must be there"},
	} {
		if c[0] != c[1] {
			t.Errorf("the schema says %v, the program %v", c[0], c[1])
		}
	}
}
