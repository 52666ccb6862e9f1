// Package manifest reads workload.yaml: what an owner asks the network for, on one page. It knows the file and its
// lines; what a host is told of it is package spec's.
package manifest

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// MaxReplicas is the contract's.
const MaxReplicas = 32

// Schema describes the file to editors.
//
//go:embed schema.json
var Schema string

// Template is a file to begin with.
//
//go:embed template.yaml
var Template string

// Manifest is the file. Absent values are their zero, unless New gives them another.
type Manifest struct {
	Driver       string            `yaml:"driver"`
	Module       string            `yaml:"module"` // a path, or the CID of what agents have already
	Image        string            `yaml:"image"`
	Port         uint16            `yaml:"port"`
	Env          map[string]string `yaml:"env"`
	Limits       Limits            `yaml:"limits"`
	Health       *Health           `yaml:"health"`
	Replicas     uint8             `yaml:"replicas"`
	MaxPerDomain uint8             `yaml:"max-per-domain"`
	Price        Amount            `yaml:"price"`
	Epochs       uint32            `yaml:"epochs"`
	Escrow       Amount            `yaml:"escrow"`
	Origin       string            `yaml:"origin"`

	file  string
	lines map[string]int // of what the file says, by its path: limits.time
}

// Limits of one replica.
type Limits struct {
	Memory      MiB           `yaml:"memory"`
	Time        time.Duration `yaml:"time"`
	Concurrency uint32        `yaml:"concurrency"`
}

// Health is how hosts and observers ask whether a replica serves.
type Health struct {
	Path     string        `yaml:"path"`
	Interval time.Duration `yaml:"interval"`
	Timeout  time.Duration `yaml:"timeout"`
}

// MiB is memory, written as 64MiB.
type MiB uint32

// Amount is tokens as a person writes them: 12 or 0.5.
type Amount string

// Error is what is wrong at one place of the file, and what to do about it.
type Error struct {
	Where, What string
	Next        string
}

// Error names the place first, as compilers do.
func (e *Error) Error() string { return e.Where + ": " + e.What }

func empty() *Manifest {
	return &Manifest{
		Limits: Limits{
			Memory: spec.DefaultMemoryMiB, Time: spec.DefaultTimeMS * time.Millisecond, Concurrency: spec.DefaultConcurrency,
		},
		Replicas: 3, MaxPerDomain: 1,
		lines: make(map[string]int),
	}
}

func emptyHealth() *Health {
	return &Health{Path: "/", Interval: 5 * time.Second, Timeout: time.Second}
}

// Where names a value for an error: the file, its line, and its key.
func (m *Manifest) Where(key string) string { return m.place(key) + ": " + key }

// place is the line of a key, or the one of what it would be in.
func (m *Manifest) place(key string) string {
	for path := key; path != ""; {
		if line := m.lines[path]; line != 0 {
			return fmt.Sprintf("%s:%d", m.file, line)
		}
		path = path[:max(0, strings.LastIndexByte(path, '.'))]
	}
	return m.file
}

// Has tells whether the file itself says something about a key.
func (m *Manifest) Has(key string) bool { return m.lines[key] != 0 }

func (m *Manifest) wrong(key, next, format string, args ...any) error {
	return &Error{Where: m.place(key), What: fmt.Sprintf(format, args...), Next: next}
}

// ModuleCID is the address that the file gives instead of a path; ok is false for a path.
func (m *Manifest) ModuleCID() (cid.Cid, bool) {
	c, err := cid.Decode(m.Module)
	return c, err == nil
}

// Spec is what hosts are told. module is the address of the program, undefined for an image.
func (m *Manifest) Spec(module cid.Cid) (spec.Spec, error) {
	s := m.toSpec(module)
	if err := s.Check(); err != nil {
		return spec.Spec{}, m.wrong("driver", "change the value it names", "%s", reason(err))
	}
	return s, nil
}

// toSpec is the one place where the file becomes a spec.
func (m *Manifest) toSpec(module cid.Cid) spec.Spec {
	s := spec.New(module)
	if m.Driver == spec.DriverContainer {
		s = spec.NewContainer(m.Image, m.Port)
	}
	s.Env, s.Origin = m.Env, m.Origin
	s.Limits = spec.Limits{
		MemoryMiB: uint32(m.Limits.Memory), TimeMS: uint32(m.Limits.Time.Milliseconds()), Concurrency: m.Limits.Concurrency,
	}
	if h := m.Health; h != nil {
		s.Health = &spec.Health{Path: h.Path, IntervalMS: uint32(h.Interval.Milliseconds()), TimeoutMS: uint32(h.Timeout.Milliseconds())}
	}
	return s
}

// reason is a spec's error without the package that found it.
func reason(err error) string { return strings.TrimPrefix(err.Error(), "spec: ") }

// checkEnv asks the spec about each variable, to know its line, and then about all.
func (m *Manifest) checkEnv() error {
	none, err := multihash.Sum(nil, multihash.SHA2_256, -1)
	if err != nil {
		return fmt.Errorf("hash nothing: %w", err)
	}
	probe := spec.New(cid.NewCidV1(cid.Raw, none))
	for _, name := range slices.Sorted(maps.Keys(m.Env)) {
		probe.Env = map[string]string{name: m.Env[name]}
		if err := probe.Check(); err != nil {
			return m.wrong("env."+name, "change it", "%s", reason(err))
		}
	}
	probe.Env = m.Env
	if err := probe.Check(); err != nil {
		return m.wrong("env", "leave out what the program does not need", "%s", reason(err))
	}
	return nil
}
