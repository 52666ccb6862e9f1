// Package spec defines what a workload is: one DAG-CBOR block whose CID its
// owner puts on chain. Every host decodes the same bytes under the same bounds,
// so a workload that one host accepts, all hosts with its driver accept.
package spec

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ipfs/go-cid"
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

	MinMemoryMiB, MaxMemoryMiB     = 1, 512
	MinTimeMS, MaxTimeMS           = 10, 60_000
	MinConcurrency, MaxConcurrency = 1, 256
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
	MemoryMiB   uint32 // of one running request
	TimeMS      uint32 // of one request, from its start to its last byte
	Concurrency uint32 // requests running at once, where the host has room for them
}

// Time is the time limit as a duration.
func (l Limits) Time() time.Duration { return time.Duration(l.TimeMS) * time.Millisecond }

// Spec describes a workload.
type Spec struct {
	Driver string
	Module cid.Cid           // raw sha2-256: the module's bytes
	Env    map[string]string // what the program is told besides the request
	Limits Limits
	Entry  string // the exported function that answers one request
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
	if err := checkModule(s.Module); err != nil {
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
	if !printable(s.Entry) || len(s.Entry) > maxEntry {
		return fmt.Errorf("spec: entry must be the name of an exported function, 1 to %d characters", maxEntry)
	}
	return nil
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
