package workload

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

func theContainer() spec.Spec {
	return spec.NewContainer("docker.io/library/site@sha256:"+strings.Repeat("ab", 32), 80)
}

// playing runs a test whose clock is the test's: health checks take no time.
func playing(t *testing.T, s spec.Spec, play func(t *testing.T, r *rig)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		c, block, err := s.Encode()
		if err != nil {
			t.Fatal(err)
		}
		r := &rig{driver: &fakeDriver{}, blocks: &fakeBlocks{blocks: map[cid.Cid][]byte{c: block}, pins: make(map[string]bool)}, spec: c}
		r.Executor, err = NewExecutor(Config{
			Node: me, Drivers: map[string]Driver{s.Driver: r.driver}, Blocks: r.blocks, Log: slog.New(slog.DiscardHandler),
		})
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		play(t, r)
	})
}

func (r *rig) assign(generation uint32) {
	r.Apply(r.plan(uint64(10*generation), list(assign(itemA, me, generation, uint64(10*generation))), nil))
	synctest.Wait()
}

// problem is what the status says of the workload.
func (r *rig) problem() string {
	if p := r.Preparations(); len(p) == 1 && p[0].Err != nil {
		return p[0].Err.Error()
	}
	return ""
}

func after(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

func TestSlowStartHoldsNobodyUp(t *testing.T) {
	r := newRig(t)
	r.driver.starting = func(ctx context.Context, t Token) error {
		if t.Generation == 2 {
			<-ctx.Done()
			return ctx.Err()
		}
		return nil
	}
	r.Apply(r.plan(10, list(assign(itemA, me, 1, 9)), nil))
	eventually(t, "start", func() bool { return r.answer() == "1" })
	r.Apply(r.plan(20, list(assign(itemA, me, 2, 19)), nil))
	eventually(t, "the second is starting", func() bool { return r.driver.started.Load() == 2 })
	if r.answer() != "1" || len(r.Serving()) != 1 {
		t.Fatalf("while the next generation starts: answer %q, %d serving", r.answer(), len(r.Serving()))
	}
	r.Apply(r.plan(30, list(assign(itemA, me, 3, 29)), nil))
	eventually(t, "the third comes before the second", func() bool { return r.answer() == "3" })
	eventually(t, "the first ends", func() bool { return r.driver.closed.Load() == 1 })
}

func TestReplicaReleasedWhileItStartsNeverServes(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		up := make(chan struct{})
		r.driver.starting = func(context.Context, Token) error { <-up; return nil }
		r.assign(1)
		moved := assign(itemA, other, 2, 19)
		r.Apply(r.plan(20, list(moved), list(moved)))
		close(up)
		synctest.Wait()
		if r.answer() != "" || r.driver.closed.Load() != 1 {
			t.Fatalf("answer %q, %d closed", r.answer(), r.driver.closed.Load())
		}
	})
}

func TestReplicaServesOnlyOnceItIsHealthy(t *testing.T) {
	s := theContainer()
	s.Health = &spec.Health{Path: "/ready", IntervalMS: 1000, TimeoutMS: 500}
	playing(t, s, func(t *testing.T, r *rig) {
		var up atomic.Bool
		r.driver.serving = func(w http.ResponseWriter, req *http.Request, _ Token) {
			if req.URL.Path == "/w/7/ready" && !up.Load() {
				w.WriteHeader(http.StatusServiceUnavailable)
			}
			w.Write([]byte("hello"))
		}
		r.assign(1)
		after(5 * time.Second)
		if r.answer() != "" || len(r.Serving()) != 0 {
			t.Fatal("serves before its check passed")
		}
		up.Store(true)
		after(startEvery)
		if r.answer() != "hello" || len(r.Serving()) != 1 {
			t.Fatal("does not serve after its check passed")
		}
	})
}

func TestReplicaThatIsNeverHealthyIsReportedAndTriedAgain(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		r.driver.serving = func(w http.ResponseWriter, _ *http.Request, _ Token) { w.Header().Set(RefusedHeader, ReasonNotUp) }
		r.assign(1)
		after(startTimeout + startEvery)
		if r.driver.closed.Load() != 1 || !strings.Contains(r.problem(), "replica 0: not healthy within 1m0s of its start: GET /: NotUp") {
			t.Fatalf("%d closed, problem %q", r.driver.closed.Load(), r.problem())
		}
		after(retryFirst)
		if r.driver.started.Load() != 2 {
			t.Fatalf("started %d times", r.driver.started.Load())
		}
	})
}

func TestFailedStartsAreTriedAgainMoreAndMoreRarely(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		var up atomic.Bool
		r.driver.starting = func(context.Context, Token) error {
			if up.Load() {
				return nil
			}
			return errors.New("engine is down")
		}
		r.assign(1)
		if !strings.Contains(r.problem(), "engine is down") {
			t.Fatalf("problem %q", r.problem())
		}
		after(time.Hour)
		if n := r.driver.started.Load(); n < 60 || n > 70 {
			t.Fatalf("started %d times in an hour, want about once a minute", n)
		}
		up.Store(true)
		after(retryMost)
		if r.answer() != "1" || r.problem() != "" {
			t.Fatalf("answer %q, problem %q", r.answer(), r.problem())
		}
	})
}

func TestReplicaThatStopsAnsweringIsReplaced(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		var down atomic.Bool
		r.driver.serving = func(w http.ResponseWriter, _ *http.Request, _ Token) {
			if down.Load() {
				w.Header().Set(ReasonHeader, ReasonTimeLimit)
			}
			w.Write([]byte("hello"))
		}
		r.assign(1)
		down.Store(true)
		after(2 * plainHealth.Interval())
		if len(r.Serving()) != 1 {
			t.Fatal("two slow answers ended it")
		}
		after(plainHealth.Interval())
		if len(r.Serving()) != 0 || r.driver.closed.Load() != 1 || !strings.Contains(r.problem(), "no longer healthy") {
			t.Fatalf("%d serving, %d closed, problem %q", len(r.Serving()), r.driver.closed.Load(), r.problem())
		}
		down.Store(false)
		after(retryFirst)
		if len(r.Serving()) != 1 || r.driver.started.Load() != 2 {
			t.Fatalf("%d serving, started %d times", len(r.Serving()), r.driver.started.Load())
		}
	})
}

func TestFailuresThatAreNotInARowEndNothing(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		var asked atomic.Int32
		r.driver.serving = func(w http.ResponseWriter, _ *http.Request, _ Token) {
			if asked.Add(1)%3 != 1 {
				w.Header().Set(ReasonHeader, ReasonCrashed)
			}
		}
		r.assign(1)
		after(time.Hour)
		if r.driver.started.Load() != 1 {
			t.Fatalf("started %d times", r.driver.started.Load())
		}
	})
}

func TestBusyReplicaIsNotUnhealthy(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		var busy atomic.Bool
		r.driver.serving = func(w http.ResponseWriter, _ *http.Request, _ Token) {
			if busy.Load() {
				w.Header().Set(RefusedHeader, ReasonBusy)
			}
		}
		r.assign(1)
		busy.Store(true)
		after(time.Hour)
		if len(r.Serving()) != 1 || r.driver.started.Load() != 1 {
			t.Fatal("load ended it")
		}
	})
}

// A status other than 2xx is a sign of life, but not the promised one.
func TestOnlyThePromisedAnswerPassesACheck(t *testing.T) {
	for _, tc := range []struct {
		name   string
		health *spec.Health
		serves int
	}{
		{"without a check", nil, 1},
		{"with a check", &spec.Health{Path: "/", IntervalMS: 1000, TimeoutMS: 100}, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := theContainer()
			s.Health = tc.health
			playing(t, s, func(t *testing.T, r *rig) {
				r.driver.serving = func(w http.ResponseWriter, _ *http.Request, _ Token) { w.WriteHeader(http.StatusNotFound) }
				r.assign(1)
				if n := len(r.Serving()); n != tc.serves {
					t.Fatalf("%d serving, want %d", n, tc.serves)
				}
			})
		})
	}
}

func TestCheckEndsAtItsTimeout(t *testing.T) {
	s := theContainer()
	s.Health = &spec.Health{Path: "/", IntervalMS: 1000, TimeoutMS: 500}
	playing(t, s, func(t *testing.T, r *rig) {
		r.driver.serving = func(w http.ResponseWriter, req *http.Request, _ Token) {
			<-req.Context().Done()
			w.Header().Set(ReasonHeader, ReasonTimeLimit)
		}
		began := time.Now()
		r.assign(1)
		for r.problem() == "" && time.Since(began) < 2*startTimeout {
			after(100 * time.Millisecond)
		}
		if took := time.Since(began); took > startTimeout+time.Second {
			t.Fatalf("gave up after %s", took)
		}
	})
}

// A broken update: what runs goes on while the next generation does not start.
func TestGenerationThatDoesNotStartLeavesTheOneBeforeIt(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		var there atomic.Bool
		r.driver.starting = func(_ context.Context, t Token) error {
			if t.Generation == 2 && !there.Load() {
				return errors.New("no such image")
			}
			return nil
		}
		r.assign(1)
		r.assign(2)
		after(time.Hour)
		if r.answer() != "1" || r.driver.closed.Load() != 0 {
			t.Fatalf("answer %q, %d closed", r.answer(), r.driver.closed.Load())
		}
		there.Store(true)
		after(retryMost)
		if r.answer() != "2" || r.driver.closed.Load() != 1 {
			t.Fatalf("answer %q, %d closed", r.answer(), r.driver.closed.Load())
		}
	})
}

// Whoever starts slowly must not take over from a newer one that was faster.
func TestGenerationThatComesLateTakesNothingOver(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		late := make(chan struct{})
		r.driver.starting = func(_ context.Context, t Token) error {
			if t.Generation == 2 {
				<-late
			}
			return nil
		}
		r.assign(1)
		r.assign(2)
		r.assign(3)
		if r.answer() != "3" {
			t.Fatalf("answer %q", r.answer())
		}
		close(late)
		synctest.Wait()
		if r.answer() != "3" || r.driver.closed.Load() != 2 {
			t.Fatalf("answer %q, %d closed", r.answer(), r.driver.closed.Load())
		}
	})
}

func TestGenerationThatFailsWhileTheNextStartsDoesNotComeBack(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		next := make(chan struct{})
		r.driver.starting = func(_ context.Context, t Token) error {
			if t.Generation == 2 {
				<-next
			}
			return nil
		}
		r.driver.serving = func(w http.ResponseWriter, _ *http.Request, t Token) {
			if t.Generation == 1 && r.driver.started.Load() == 2 {
				w.Header().Set(ReasonHeader, ReasonCrashed)
			}
			w.Write([]byte{'0' + byte(t.Generation)})
		}
		r.assign(1)
		r.assign(2)
		after(failuresInARow * plainHealth.Interval())
		if len(r.Serving()) != 0 {
			t.Fatal("the first goes on though it is unwell")
		}
		close(next)
		after(time.Hour)
		if r.answer() != "2" || r.driver.started.Load() != 2 {
			t.Fatalf("answer %q, started %d times", r.answer(), r.driver.started.Load())
		}
	})
}

func TestContainerPinsItsSpecOnly(t *testing.T) {
	playing(t, theContainer(), func(t *testing.T, r *rig) {
		r.assign(1)
		if r.answer() != "1" || r.blocks.pinned() != 1 {
			t.Fatalf("answer %q, %d pinned", r.answer(), r.blocks.pinned())
		}
	})
}
