// Package spec defines what a workload is: one DAG-CBOR block whose CID its
// owner puts on chain. Every host decodes the same bytes under the same bounds,
// so a workload that one host accepts, all hosts with its driver accept.
package spec

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/distribution/reference"
	"github.com/ipfs/go-cid"
	"github.com/opencontainers/go-digest"
)

// Version is the only version of the block understood here.
const Version = 1

// Names of drivers, and the bits they have on chain.
const (
	DriverWasm      = "wasm"
	DriverContainer = "container"

	bitWasm      uint8 = 1
	bitContainer uint8 = 2
)

// Bounds of a spec. They keep one workload from taking a host for itself: a
// node sells many replicas.
const (
	// MaxBlock bounds the encoded block; maxEnvBytes leaves room for the rest.
	MaxBlock    = 24 << 10
	MaxEnv      = 64
	maxEnvName  = 64
	maxEnvValue = 4 << 10
	maxEnvBytes = 16 << 10
	maxEntry    = 64
	maxImage    = 255 + len("@sha256:") + 64
	MaxPath     = 256
	MaxOrigin   = 512

	MinMemoryMiB, MaxMemoryMiB     = 1, 512
	MinTimeMS, MaxTimeMS           = 10, 60_000
	MinConcurrency, MaxConcurrency = 1, 256

	MinIntervalMS, MaxIntervalMS = 1_000, 60_000
	MinTimeoutMS, MaxTimeoutMS   = 100, 10_000
)

// What a spec gets when its owner does not say. A Go program starts in 4 MiB.
const (
	DefaultEntry       = "_start"
	DefaultMemoryMiB   = 64
	DefaultTimeMS      = 5_000
	DefaultConcurrency = 16
)

// Limits of one replica.
type Limits struct {
	MemoryMiB   uint32 // of one running request, or of a container
	TimeMS      uint32 // of one request, from its start to its last byte
	Concurrency uint32 // requests running at once, where the host has room for them
}

// Time is the time limit as a duration.
func (l Limits) Time() time.Duration { return time.Duration(l.TimeMS) * time.Millisecond }

// Health is how a replica is asked whether it can serve: a GET of Path that any
// status from 200 to 299 answers within the timeout.
type Health struct {
	Path       string
	IntervalMS uint32
	TimeoutMS  uint32
}

// Interval is the time between two checks.
func (h Health) Interval() time.Duration { return time.Duration(h.IntervalMS) * time.Millisecond }

// Timeout is how long an answer may take.
func (h Health) Timeout() time.Duration { return time.Duration(h.TimeoutMS) * time.Millisecond }

// Spec describes a workload. Module and Entry are for wasm only, Image and Port
// for container only; the other driver's stay zero.
type Spec struct {
	Driver string
	Module cid.Cid           // raw sha2-256: the module's bytes
	Entry  string            // the exported function that answers one request
	Image  string            // with registry and digest: docker.io/library/nginx@sha256:...
	Port   uint16            // on which the container speaks HTTP
	Env    map[string]string // what the program is told besides the request
	Limits Limits
	Health *Health // nil: the program has no check of its own
	Origin string  // an HTTPS server that has the same to say, or ""
}

// New returns a wasm spec with the default limits.
func New(module cid.Cid) Spec {
	return Spec{
		Driver: DriverWasm,
		Module: module,
		Limits: Limits{MemoryMiB: DefaultMemoryMiB, TimeMS: DefaultTimeMS, Concurrency: DefaultConcurrency},
		Entry:  DefaultEntry,
	}
}

// NewContainer returns a container spec with the default limits.
func NewContainer(image string, port uint16) Spec {
	return Spec{
		Driver: DriverContainer,
		Image:  image,
		Port:   port,
		Limits: Limits{MemoryMiB: DefaultMemoryMiB, TimeMS: DefaultTimeMS, Concurrency: DefaultConcurrency},
	}
}

// DriverBit is the bit by which the chain knows the driver.
func (s Spec) DriverBit() (uint8, error) {
	switch s.Driver {
	case DriverWasm:
		return bitWasm, nil
	case DriverContainer:
		return bitContainer, nil
	}
	return 0, fmt.Errorf("spec: driver %q is unknown; use %s or %s", s.Driver, DriverWasm, DriverContainer)
}

// Check reports the first field that no host would accept.
func (s Spec) Check() error {
	if _, err := s.DriverBit(); err != nil {
		return err
	}
	if err := s.checkProgram(); err != nil {
		return err
	}
	if err := checkEnv(s.Env); err != nil {
		return err
	}
	if err := within("memory (MiB)", s.Limits.MemoryMiB, MinMemoryMiB, MaxMemoryMiB); err != nil {
		return err
	}
	if err := within("time (ms)", s.Limits.TimeMS, MinTimeMS, MaxTimeMS); err != nil {
		return err
	}
	if err := within("concurrency", s.Limits.Concurrency, MinConcurrency, MaxConcurrency); err != nil {
		return err
	}
	if err := checkHealth(s.Health); err != nil {
		return err
	}
	return checkOrigin(s.Origin)
}

// checkProgram holds a spec to what its driver runs.
func (s Spec) checkProgram() error {
	if s.Driver == DriverContainer {
		if s.Module.Defined() || s.Entry != "" {
			return errors.New("spec: a container has no module and no entry; name its image and port")
		}
		if s.Port == 0 {
			return errors.New("spec: port is 0, allowed are 1 to 65535")
		}
		return checkImage(s.Image)
	}
	if s.Image != "" || s.Port != 0 {
		return fmt.Errorf("spec: image and port are for the %s driver only; remove them", DriverContainer)
	}
	if !printable(s.Entry) || len(s.Entry) > maxEntry {
		return fmt.Errorf("spec: entry must be the name of an exported function, 1 to %d characters", maxEntry)
	}
	return checkModule(s.Module)
}

func within(name string, got uint32, low, high uint32) error {
	if got < low || got > high {
		return fmt.Errorf("spec: %s is %d, allowed are %d to %d", name, got, low, high)
	}
	return nil
}

func checkModule(c cid.Cid) error {
	if !c.Defined() {
		return errors.New("spec: module has no CID")
	}
	p := c.Prefix()
	if p.Version != 1 || p.Codec != cid.Raw || p.MhType != sha2256 || p.MhLength != sha2256Bytes {
		return fmt.Errorf("spec: module %s must be a raw CIDv1 with sha2-256", c)
	}
	return nil
}

// checkImage accepts one way only to write an image, and none that can come to
// mean another image.
func checkImage(image string) error {
	const full = "write registry, name and digest, as in docker.io/library/nginx@sha256:<64 hexadecimal digits>"
	if len(image) > maxImage {
		return fmt.Errorf("spec: image of %d characters, at most %d; %s", len(image), maxImage, full)
	}
	named, err := reference.ParseNamed(image)
	if err != nil {
		return fmt.Errorf("spec: image %q: %w; %s", image, err, full)
	}
	pinned, ok := named.(reference.Canonical)
	if !ok || pinned.Digest().Algorithm() != digest.SHA256 {
		return fmt.Errorf("spec: image %q has no sha256 digest; %s", image, full)
	}
	if _, tagged := named.(reference.Tagged); tagged {
		return fmt.Errorf("spec: image %q has a tag beside its digest; remove the tag", image)
	}
	return nil
}

func checkHealth(h *Health) error {
	if h == nil {
		return nil
	}
	if u, err := url.Parse(h.Path); err != nil || len(h.Path) > MaxPath || !printable(h.Path) || h.Path[0] != '/' || u.Path != h.Path {
		return fmt.Errorf("spec: health path %.64q must be a plain path from /, at most %d characters", h.Path, MaxPath)
	}
	if err := within("health interval (ms)", h.IntervalMS, MinIntervalMS, MaxIntervalMS); err != nil {
		return err
	}
	return within("health timeout (ms)", h.TimeoutMS, MinTimeoutMS, MaxTimeoutMS)
}

func checkOrigin(origin string) error {
	if origin == "" {
		return nil
	}
	u, err := url.Parse(origin)
	if err != nil || len(origin) > MaxOrigin || !printable(origin) || u.Scheme != "https" || u.Hostname() == "" || u.User != nil ||
		u.RawQuery != "" || u.ForceQuery || strings.Contains(origin, "#") {
		return fmt.Errorf("spec: origin %.64q must be https://host/path, at most %d characters, without user, query and fragment", origin, MaxOrigin)
	}
	return nil
}

func checkEnv(env map[string]string) error {
	if len(env) > MaxEnv {
		return fmt.Errorf("spec: %d environment variables, at most %d", len(env), MaxEnv)
	}
	total := 0
	for name, value := range env {
		if !envName(name) {
			return fmt.Errorf("spec: environment name %.64q must be 1 to %d of A-Z, 0-9 and _, not starting with a digit", name, maxEnvName)
		}
		if reserved(name) {
			return fmt.Errorf("spec: environment name %s is set by the host for each request; choose another", name)
		}
		if len(value) > maxEnvValue || strings.ContainsRune(value, 0) {
			return fmt.Errorf("spec: value of %s must be at most %d bytes, without NUL", name, maxEnvValue)
		}
		total += len(name) + len(value)
	}
	if total > maxEnvBytes {
		return fmt.Errorf("spec: environment of %d bytes, at most %d", total, maxEnvBytes)
	}
	return nil
}

func envName(name string) bool {
	if name == "" || len(name) > maxEnvName || name[0] >= '0' && name[0] <= '9' {
		return false
	}
	for _, c := range []byte(name) {
		if c != '_' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

// reserved tells names that RFC 3875 or the host gives a meaning, so that a
// spec cannot pretend to be a request or another node.
func reserved(name string) bool {
	for _, prefix := range []string{"DEPIN_", "HTTP_", "REQUEST_", "SERVER_", "REMOTE_", "CONTENT_", "GATEWAY_", "PATH_", "SCRIPT_", "QUERY_", "AUTH_"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

func printable(s string) bool {
	for _, c := range []byte(s) {
		if c <= ' ' || c > '~' {
			return false
		}
	}
	return s != ""
}
