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
)

const (
	// loadEvery is the pause between two requests, over all gateways together: 20 a second, so that a small machine
	// that also runs the whole network answers without a queue.
	loadEvery = 50 * time.Millisecond
	// loadPatience is how long one request may take before it counts as failed.
	loadPatience = 10 * time.Second
	// metKill is how long after a kill a request still counts as one that may have met it.
	metKill = time.Second
)

// Headers by which a gateway says who answered, for which replica and under which generation of it.
const (
	headerNode       = "X-Depin-Node"
	headerReplica    = "X-Depin-Replica"
	headerGeneration = "X-Depin-Generation"
)

type sample struct {
	sent time.Time
	took time.Duration
	err  error
}

// load sends idempotent requests to gateways at a steady rate, however long each takes.
type load struct {
	client   *http.Client
	gateways []string
	workload uint32

	mu      sync.Mutex
	samples []sample
	served  map[place]time.Time // when each first answered
	kills   []time.Time
	stop    context.CancelFunc
	done    chan struct{}
}

func startLoad(ctx context.Context, gateways []string, workload uint32) *load {
	ctx, cancel := context.WithCancel(ctx)
	l := &load{
		client:   &http.Client{Timeout: loadPatience, Transport: &http.Transport{MaxIdleConnsPerHost: 64}},
		gateways: gateways, workload: workload,
		served: make(map[place]time.Time), stop: cancel, done: make(chan struct{}),
	}
	go l.run(ctx)
	return l
}

func (l *load) run(ctx context.Context) {
	defer close(l.done)
	var under sync.WaitGroup
	defer under.Wait()
	tick := time.NewTicker(loadEvery)
	defer tick.Stop()
	for i := 0; ; i++ {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		gateway := l.gateways[i%len(l.gateways)]
		under.Go(func() { l.one(gateway, l.workload) })
	}
}

// one is not cancelled with the load: a request that was sent is judged.
func (l *load) one(gateway string, workload uint32) {
	begun := time.Now()
	at, err := l.get(gateway, workload)
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.samples = append(l.samples, sample{begun, now.Sub(begun), err})
	if err == nil && l.served[at].IsZero() {
		l.served[at] = now
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
		case <-time.After(loadEvery):
			l.one(l.gateways[i%len(l.gateways)], p.workload)
		}
	}
}

// get asks once, and returns whose answer it was.
func (l *load) get(gateway string, workload uint32) (place, error) {
	resp, err := l.client.Get(fmt.Sprintf("%s/w/%d/", gateway, workload))
	if err != nil {
		return place{}, fmt.Errorf("ask gateway: %w", err)
	}
	defer resp.Body.Close() //nolint:errcheck // read to its end
	if _, err := io.Copy(io.Discard, resp.Body); err != nil {
		return place{}, fmt.Errorf("ask gateway: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return place{}, fmt.Errorf("ask gateway: status %d", resp.StatusCode)
	}
	h := resp.Header
	return place{
		item{workload, uint8(number(h.Get(headerReplica), 8))},
		host{number(h.Get(headerNode), 32), number(h.Get(headerGeneration), 32)},
	}, nil
}

func number(text string, bits int) uint32 {
	n, err := strconv.ParseUint(text, 10, bits)
	if err != nil {
		return 0
	}
	return uint32(n)
}

// killed marks a moment that requests may have met.
func (l *load) killed(at time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.kills = append(l.kills, at)
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
	var found RequestsFound
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
		if l.met(s) {
			met = append(met, s.took)
		}
	}
	found.P50, found.P99 = quantile(all, 50), quantile(all, 99)
	found.InterruptedP99, found.InterruptedMax = quantile(met, 99), quantile(met, 100)
	return found, first
}

func (l *load) met(s sample) bool {
	for _, k := range l.kills {
		if s.sent.Before(k.Add(metKill)) && s.sent.Add(s.took).After(k) {
			return true
		}
	}
	return false
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
func (p *play) request(ctx context.Context, nodes []uint32) error {
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
	p.load = startLoad(context.WithoutCancel(ctx), gateways, s.Workload)
	p.out.Line("requests go to %s", gateways)
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
