package manifest

import (
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// Bounds of a health check, those of the spec.
const (
	minInterval, maxInterval = spec.MinIntervalMS * time.Millisecond, spec.MaxIntervalMS * time.Millisecond
	minTimeout, maxTimeout   = spec.MinTimeoutMS * time.Millisecond, spec.MaxTimeoutMS * time.Millisecond
)

// digest ends the name of an image that is the same for every host.
var digest = regexp.MustCompile(`^[^\s@]+@sha256:[0-9a-f]{64}$`)

// check reports the first value that the network would refuse, as far as the file alone tells.
func (m *Manifest) check() error {
	for _, check := range []func() error{m.checkProgram, m.checkEnv, m.checkLimits, m.checkHealth, m.checkTerms, m.checkOrigin} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (m *Manifest) checkProgram() error {
	other := func(key string) error {
		return m.wrong(key, "leave it out, or change the driver", "%s does not go with driver %s", key, m.Driver)
	}
	switch m.Driver {
	case spec.DriverWasm:
		switch {
		case m.Has("image"):
			return other("image")
		case m.Has("port"):
			return other("port")
		case m.Module == "":
			return m.wrong("module", "add `module: FILE`", "module is missing")
		}
	case spec.DriverContainer:
		switch {
		case m.Has("module"):
			return other("module")
		case m.Image == "":
			return m.wrong("image", "add `image: NAME@sha256:DIGEST`", "image is missing")
		case !digest.MatchString(m.Image):
			return m.wrong("image", "write NAME@sha256:DIGEST: a tag can change, and hosts would run different programs",
				"image %q has no digest", m.Image)
		case m.Port == 0:
			return m.wrong("port", "add `port: 8080`, where the program listens", "port is missing")
		}
		if err := spec.NewContainer(m.Image, m.Port).Check(); err != nil {
			return m.wrong("image", "write it in full", "%s", reason(err))
		}
	case "":
		return m.wrong("driver", "add `driver: wasm`", "driver is missing")
	default:
		return m.wrong("driver", "use "+spec.DriverWasm+" or "+spec.DriverContainer, "driver %q is unknown", m.Driver)
	}
	return nil
}

func (m *Manifest) checkLimits() error {
	l := m.Limits
	low, high := spec.MinTimeMS*time.Millisecond, spec.MaxTimeMS*time.Millisecond
	switch {
	case l.Memory < spec.MinMemoryMiB || l.Memory > spec.MaxMemoryMiB:
		return m.wrong("limits.memory", "change it", "limits.memory is %dMiB, allowed are %dMiB to %dMiB", l.Memory, spec.MinMemoryMiB, spec.MaxMemoryMiB)
	case l.Time < low || l.Time > high:
		return m.wrong("limits.time", "change it", "limits.time is %s, allowed are %s to %s", l.Time, low, high)
	case l.Concurrency < spec.MinConcurrency || l.Concurrency > spec.MaxConcurrency:
		return m.wrong("limits.concurrency", "change it", "limits.concurrency is %d, allowed are %d to %d", l.Concurrency, spec.MinConcurrency, spec.MaxConcurrency)
	}
	return nil
}

func (m *Manifest) checkHealth() error {
	h := m.Health
	if h == nil {
		return nil
	}
	u, err := url.Parse(h.Path)
	switch {
	case err != nil || !strings.HasPrefix(h.Path, "/") || u.Host != "" || u.Fragment != "" || len(h.Path) > spec.MaxPath:
		return m.wrong("health.path", "write it as /healthz", "health.path %.64q is not a path of at most %d characters", h.Path, spec.MaxPath)
	case h.Interval < minInterval || h.Interval > maxInterval:
		return m.wrong("health.interval", "change it", "health.interval is %s, allowed are %s to %s", h.Interval, minInterval, maxInterval)
	case h.Timeout < minTimeout || h.Timeout > min(h.Interval, maxTimeout):
		return m.wrong("health.timeout", "change it", "health.timeout is %s, allowed are %s to %s, and no more than the interval", h.Timeout, minTimeout, maxTimeout)
	}
	return nil
}

func (m *Manifest) checkTerms() error {
	switch {
	case m.Replicas == 0 || m.Replicas > MaxReplicas:
		return m.wrong("replicas", "change it", "replicas is %d, allowed are 1 to %d", m.Replicas, MaxReplicas)
	case m.MaxPerDomain == 0 || m.MaxPerDomain > m.Replicas:
		return m.wrong("max-per-domain", "change it", "max-per-domain is %d, allowed are 1 to %d, the replicas", m.MaxPerDomain, m.Replicas)
	case m.Price == "":
		return m.wrong("price", "add `price: 0.1`, in tokens for each replica and epoch", "price is missing")
	case m.Has("epochs") && m.Has("escrow"):
		return m.wrong("escrow", "leave one of them: each follows from the other", "escrow and epochs are both given")
	case !m.Has("epochs") && !m.Has("escrow"):
		return m.wrong("epochs", "add `epochs: 1000`, or `escrow: TOKENS`", "neither epochs nor escrow is given")
	case m.Has("epochs") && m.Epochs == 0:
		return m.wrong("epochs", "change it", "epochs is 0, allowed are 1 and more")
	}
	return nil
}

func (m *Manifest) checkOrigin() error {
	if !m.Has("origin") {
		return nil
	}
	u, err := url.Parse(m.Origin)
	if err != nil || u.Scheme != "https" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" || len(m.Origin) > spec.MaxOrigin {
		return m.wrong("origin", "write it as https://www.example.org", "origin is not the plain https address of a server")
	}
	return nil
}
