package devnet

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

const (
	// DefaultRate is how many requests a scenario sends in a second, over all gateways together: so many that a small
	// machine that also runs the whole network answers without a queue.
	DefaultRate = 20
	maxRate     = 1_000
	// loadWorkers bounds the requests under way: all of those that a second's silence would keep waiting at 200 a second.
	loadWorkers = 256
	// loadPatience is how long one request may take before it counts as failed.
	loadPatience = 10 * time.Second
	// metKill is how long after a kill a request still counts as one that may have met it.
	metKill = time.Second
	// watchEvery is the pause between two questions to a new host.
	watchEvery = 50 * time.Millisecond
)

// Headers by which a gateway says who answered, for which replica and under which generation of it, and how often it
// asked a replica before somebody did.
const (
	headerNode       = "X-Depin-Node"
	headerReplica    = "X-Depin-Replica"
	headerGeneration = "X-Depin-Generation"
	headerAttempts   = "X-Depin-Attempts"
)

// answer is whose it was, and how many times a replica was asked for it.
type answer struct {
	place
	attempts uint32
}

// sample is one request. sent is when it was planned to be sent: one that waited for its turn waited for its answer.
type sample struct {
	sent     time.Time
	took     time.Duration
	by       uint32 // node
	attempts uint32
	err      error
}

// load sends idempotent requests to gateways at a steady rate, however long each takes.
type load struct {
	client   *http.Client
	gateways []string
	workload uint32
	rate     int // requests a second
	workers  int

	mu      sync.Mutex
	samples []sample
	served  map[place]time.Time // when each first answered
	kills   []killing
	stop    context.CancelFunc
	done    chan struct{}
	// Readable after done: how many requests were sent in time's course, and how long that was.
	paced int
	ran   time.Duration
}

func startLoad(ctx context.Context, gateways []string, workload uint32, rate, workers int) *load {
	ctx, cancel := context.WithCancel(ctx)
	l := &load{
		client:   &http.Client{Timeout: loadPatience, Transport: &http.Transport{MaxIdleConnsPerHost: workers}},
		gateways: gateways, workload: workload, rate: rate, workers: workers,
		served: make(map[place]time.Time), stop: cancel, done: make(chan struct{}),
	}
	go l.run(ctx)
	return l
}

// run is open-loop: slow answers do not slow it down. When all workers wait, the requests that were planned meanwhile
// follow as soon as one is free, and their time has been running.
func (l *load) run(ctx context.Context) {
	defer close(l.done)
	var under errgroup.Group
	under.SetLimit(l.workers)
	defer under.Wait() //nolint:errcheck // none returns any
	for begun := time.Now(); ; l.paced++ {
		planned := begun.Add(due(l.paced, l.rate))
		select {
		case <-ctx.Done():
			l.ran = time.Since(begun)
			return
		case <-time.After(time.Until(planned)):
		}
		gateway := l.gateways[l.paced%len(l.gateways)]
		under.Go(func() error { l.one(gateway, l.workload, planned); return nil })
	}
}

// due is when the n-th request is planned, counted from the first. Each is planned by the start, not by the one
// before it: a late one makes none of the others late.
func due(n, rate int) time.Duration { return time.Duration(n) * time.Second / time.Duration(rate) }

// one is not cancelled with the load: a request that was sent is judged.
func (l *load) one(gateway string, workload uint32, planned time.Time) {
	a, err := l.get(gateway, workload)
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.samples = append(l.samples, sample{planned, now.Sub(planned), a.node, a.attempts, err})
	if err == nil && l.served[a.place].IsZero() {
		l.served[a.place] = now
	}
}

// watch asks for a workload until the place answers: these requests are judged like all others.
func (l *load) watch(ctx context.Context, p place) bool {
	for i := 0; ; i++ {
		if _, ok := l.servedAt(p); ok {
			return true
		}
		select {
		case <-ctx.Done():
			return false
		case <-time.After(watchEvery):
			l.one(l.gateways[i%len(l.gateways)], p.workload, time.Now())
		}
	}
}

// get asks once, and returns whose answer it was.
func (l *load) get(gateway string, workload uint32) (answer, error) {
	resp, err := l.client.Get(fmt.Sprintf("%s/w/%d/", gateway, workload))
	if err != nil {
		return answer{}, fmt.Errorf("ask gateway: %w", err)
	}
	defer resp.Body.Close() //nolint:errcheck // read to its end
	if _, err := io.Copy(io.Discard, resp.Body); err != nil {
		return answer{}, fmt.Errorf("ask gateway: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return answer{}, fmt.Errorf("ask gateway: status %d", resp.StatusCode)
	}
	h := resp.Header
	return answer{place{
		item{workload, uint8(number(h.Get(headerReplica), 8))},
		host{number(h.Get(headerNode), 32), number(h.Get(headerGeneration), 32)},
	}, number(h.Get(headerAttempts), 32)}, nil
}

func number(text string, bits int) uint32 {
	n, err := strconv.ParseUint(text, 10, bits)
	if err != nil {
		return 0
	}
	return uint32(n)
}

// killed marks a moment that requests may have met.
func (l *load) killed(k killing) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.kills = append(l.kills, k)
}

// servedAt is when a host first answered for a workload under a generation.
func (l *load) servedAt(p place) (time.Time, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	at, ok := l.served[p]
	return at, ok
}

// end stops sending, waits for what is under way and sums up. The error is the first failure's.
func (l *load) end() (RequestsFound, error) {
	l.stop()
	<-l.done
	l.mu.Lock()
	defer l.mu.Unlock()
	found := RequestsFound{RatePlanned: l.rate, Kills: []KillFound{}}
	if l.ran > 0 {
		found.RateReached = float64(l.paced) / l.ran.Seconds()
	}
	for _, k := range l.kills {
		found.Kills = append(found.Kills, KillFound{Node: k.node})
	}
	var first error
	var all, met []time.Duration
	for _, s := range l.samples {
		found.Sent++
		if s.err != nil {
			found.Failed++
			if first == nil {
				first = s.err
			}
			continue
		}
		all = append(all, s.took)
		hit := false
		for i, k := range l.kills {
			if s.met(k) {
				hit = true
				found.Kills[i].add(k, s)
			}
		}
		if hit {
			met = append(met, s.took)
		}
	}
	found.P50, found.P99 = quantile(all, 50), quantile(all, 99)
	found.InterruptedP99, found.InterruptedMax = quantile(met, 99), quantile(met, 100)
	return found, first
}

// met tells whether a kill may have met it.
func (s sample) met(k killing) bool {
	return s.sent.Before(k.at.Add(metKill)) && s.sent.Add(s.took).After(k.at)
}

// add takes in a request that met the kill and was answered.
func (f *KillFound) add(k killing, s sample) {
	f.Longest = max(f.Longest, float64(s.took.Microseconds())/1000)
	if s.attempts < 2 || s.by == k.node {
		return
	}
	at := s.sent.Add(s.took).Sub(k.at).Seconds()
	if f.Retried == 0 || at < f.Elsewhere {
		f.Elsewhere = at
	}
	f.Retried++
}

// quantile is in milliseconds; the sample at the rank, nothing between two.
func quantile(all []time.Duration, percent int) float64 {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Clone(all)
	slices.Sort(sorted)
	rank := (len(sorted)*percent + 99) / 100
	return float64(sorted[max(rank, 1)-1].Microseconds()) / 1000
}

// request starts the requests and waits until they are answered.
func (p *play) request(ctx context.Context, nodes []uint32, rate int) error {
	s := p.State()
	var gateways []string
	for _, id := range nodes {
		n, err := s.node(id)
		if err != nil {
			return err
		}
		if err := p.waitServing(ctx, n.Gateway, s.Workload); err != nil {
			return err
		}
		gateways = append(gateways, n.Gateway)
	}
	p.load = startLoad(context.WithoutCancel(ctx), gateways, s.Workload, rate, loadWorkers)
	p.out.Line("%d requests a second go to %s", rate, gateways)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(warmUp):
		return nil
	}
}

// waitServing waits for the first good answer: a workload that was just placed is still being fetched and compiled.
func (p *play) waitServing(ctx context.Context, gateway string, workload uint32) error {
	probe := &load{client: p.http}
	step := p.out.Step("%s serves workload %d", gateway, workload)
	for deadline := time.Now().Add(servingPatience); ; {
		_, err := probe.get(gateway, workload)
		if err == nil {
			step.Done("")
			return nil
		}
		if time.Now().After(deadline) {
			step.Fail()
			return fmt.Errorf("%s does not serve workload %d: %w", gateway, workload, err)
		}
		select {
		case <-ctx.Done():
			step.Fail()
			return ctx.Err()
		case <-time.After(lookEvery):
		}
	}
}
