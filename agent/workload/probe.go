package workload

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

const (
	// startTimeout is how long a program may take from its start to its first
	// good answer, startEvery the time between two attempts until then.
	startTimeout = time.Minute
	startEvery   = 200 * time.Millisecond
	// failuresInARow end a replica that served: one slow answer does not.
	failuresInARow = 3
)

// plainHealth is how a container without a check of its own is asked: whatever
// its program answers is a sign of life.
var plainHealth = spec.Health{Path: "/", IntervalMS: 5_000, TimeoutMS: 2_000}

var errBusy = errors.New("replica is busy")

// probe asks a replica whether it can serve, on the way that requests take.
type probe struct {
	replica http.Handler
	url     url.URL
	health  spec.Health
	always  bool // a program that runs anew for each request is never unwell
	strict  bool // the program promised a good answer
}

func newProbe(t Token, s spec.Spec, replica http.Handler) probe {
	p := probe{replica: replica, health: plainHealth, strict: s.Health != nil, always: s.Health == nil && s.Driver == spec.DriverWasm}
	if s.Health != nil {
		p.health = *s.Health
	}
	p.url = url.URL{Path: "/w/" + strconv.FormatUint(uint64(t.Workload), 10) + p.health.Path}
	return p
}

// ask is one check.
func (p probe) ask(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, p.health.Timeout())
	defer cancel()
	address := p.url
	r := (&http.Request{
		Method: http.MethodGet, Host: "localhost", URL: &address,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: make(http.Header), Body: http.NoBody,
	}).WithContext(ctx)
	w := verdict{header: make(http.Header)}
	p.replica.ServeHTTP(&w, r)
	switch reason := w.header.Get(RefusedHeader) + w.header.Get(ReasonHeader); {
	case reason == ReasonBusy:
		return errBusy
	case reason != "":
		return fmt.Errorf("GET %s: %s", p.health.Path, reason)
	case p.strict && (w.status < 200 || w.status > 299):
		return fmt.Errorf("GET %s: status %d, good are 200 to 299", p.health.Path, w.status)
	}
	return nil
}

// await returns when the replica is healthy.
func (p probe) await(ctx context.Context) error {
	if p.always {
		return nil
	}
	for began := time.Now(); ; {
		err := p.ask(ctx)
		switch {
		case err == nil:
			return nil
		case time.Since(began) > startTimeout:
			return fmt.Errorf("not healthy within %s of its start: %w", startTimeout, err)
		case !pause(ctx, startEvery):
			return ctx.Err()
		}
	}
}

// watch returns when the replica is no longer healthy, or ctx ends.
func (p probe) watch(ctx context.Context) error {
	if p.always {
		<-ctx.Done()
		return ctx.Err()
	}
	for failures := 0; pause(ctx, p.health.Interval()); {
		switch err := p.ask(ctx); {
		case err == nil:
			failures = 0
		case errors.Is(err, errBusy): // others get answers, so it lives
		default:
			if failures++; failures == failuresInARow {
				return fmt.Errorf("no longer healthy, %d checks in a row: %w", failures, err)
			}
		}
	}
	return ctx.Err()
}

// verdict is a http.ResponseWriter that keeps the answer and drops its body.
type verdict struct {
	header http.Header
	status int
}

// Header implements http.ResponseWriter.
func (v *verdict) Header() http.Header { return v.header }

// WriteHeader implements http.ResponseWriter.
func (v *verdict) WriteHeader(status int) {
	if v.status == 0 {
		v.status = status
	}
}

// Write implements http.ResponseWriter.
func (v *verdict) Write(b []byte) (int, error) {
	v.WriteHeader(http.StatusOK)
	return len(b), nil
}
