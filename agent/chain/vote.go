package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// errSlow says that an endpoint had not answered when enough others had.
var errSlow = errors.New("slower than the others")

// answer is what one endpoint said.
type answer[T any] struct {
	from  int // index of the endpoint
	value T
	err   error
}

// ask asks the endpoints at once. The channel yields one answer of each, as they
// come, and never blocks a sender.
func ask[T any](ctx context.Context, endpoints []*endpoint, question func(context.Context, *rpc.Client) (T, error)) <-chan answer[T] {
	answers := make(chan answer[T], len(endpoints))
	for i, one := range endpoints {
		go func() {
			a := answer[T]{from: i}
			a.err = one.call(ctx, func(ctx context.Context, c *rpc.Client) (err error) {
				a.value, err = question(ctx, c)
				return err
			})
			answers <- a
		}()
	}
	return answers
}

// gather asks the endpoints and waits for all of them, but not longer than grace
// once enough have answered well: a dead endpoint must not set the pace.
func gather[T any](ctx context.Context, endpoints []*endpoint, enough int, grace time.Duration, question func(context.Context, *rpc.Client) (T, error)) []answer[T] {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := ask(ctx, endpoints, question)
	all := make([]answer[T], len(endpoints))
	for i, one := range endpoints {
		all[i] = answer[T]{from: i, err: fmt.Errorf("%s: %w", one.name, errSlow)}
	}
	var late <-chan time.Time
	good := 0
	for range endpoints {
		select {
		case a := <-answers:
			all[a.from] = a
			if a.err != nil {
				continue
			}
		case <-late:
			return all
		}
		if good++; good == enough {
			timer := time.NewTimer(grace)
			defer timer.Stop()
			late = timer.C
		}
	}
	return all
}

// vote asks all endpoints and returns, as soon as there is one, the answer that
// m of them gave. Two answers are the same if their keys are.
func vote[T any, K comparable](ctx context.Context, e *Endpoints, action string, question func(context.Context, *rpc.Client) (T, error), key func(T) K) (T, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := ask(ctx, e.all, question)
	votes := map[K]int{}
	var errs []error
	for range e.all {
		a := <-answers
		if a.err != nil {
			errs = append(errs, a.err)
			continue
		}
		k := key(a.value)
		if votes[k]++; votes[k] >= e.m {
			return a.value, nil
		}
	}
	var zero T
	return zero, fmt.Errorf("%s: %w: %d of %d needed%s", action, ErrNoQuorum, e.m, len(e.all), because(errs))
}

// because joins endpoint errors into one line.
func because(errs []error) string {
	var parts []string
	for _, err := range errs {
		if err != nil {
			parts = append(parts, err.Error())
		}
	}
	if len(parts) == 0 {
		return " (all answered, differently)"
	}
	return " (" + strings.Join(parts, "; ") + ")"
}
