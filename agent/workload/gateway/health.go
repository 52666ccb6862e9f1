package gateway

import (
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

const (
	// suspectFirst and suspectMost are how long a peer that failed is tried
	// last, doubling with each failure. By the time the longest ends, the chain
	// has moved what a dead peer ran.
	suspectFirst, suspectMost = 2 * time.Second, 16 * time.Second
	// slowStrikes is how many requests of one workload in a row a peer may lose
	// to a hedge before it counts as failed: a dead machine behind a connection
	// that is not yet known to be dead answers nothing at all.
	slowStrikes = 3
	// slowFactor is how many times as long as the answer that won a peer must
	// have kept silent to have lost: a slow workload is slow everywhere.
	slowFactor = 2

	// hedgeLeast is the shortest wait before a second replica is asked as well:
	// slowStrikes of these and an answer fit into a second.
	hedgeLeast = 150 * time.Millisecond
	// latencyWindow is how many answers the 95th percentile is taken from, and
	// latencyEvery after how many new ones it is computed again.
	latencyWindow, latencyEvery = 256, 32
)

// health remembers how each peer did lately and how long workloads take.
type health struct {
	now func() time.Time

	mu        sync.Mutex
	peers     map[p2p.PeerID]*record
	latencies map[uint32]*latency
}

// record is what is known about one peer.
type record struct {
	inflight int
	failures int            // in a row
	slow     map[uint32]int // by workload: hedges lost in a row
	suspect  time.Time
}

func newHealth(now func() time.Time) *health {
	return &health{now: now, peers: make(map[p2p.PeerID]*record), latencies: make(map[uint32]*latency)}
}

func (h *health) record(p p2p.PeerID) *record {
	r, ok := h.peers[p]
	if !ok {
		r = &record{slow: make(map[uint32]int)}
		h.peers[p] = r
	}
	return r
}

func (h *health) begin(p p2p.PeerID) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.record(p).inflight++
}

// end counts an attempt out. A peer that is idle and has no failures is
// forgotten, so the table holds only what matters.
func (h *health) end(p p2p.PeerID) {
	h.mu.Lock()
	defer h.mu.Unlock()
	r := h.record(p)
	r.inflight--
	if r.inflight == 0 && r.failures == 0 && len(r.slow) == 0 {
		delete(h.peers, p)
	}
}

// good says that a peer answered a request to a workload.
func (h *health) good(p p2p.PeerID, workload uint32) {
	h.mu.Lock()
	defer h.mu.Unlock()
	r := h.record(p)
	r.failures, r.suspect = 0, time.Time{}
	delete(r.slow, workload)
}

func (h *health) failed(p p2p.PeerID) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.strike(h.record(p))
}

// lost says that another replica answered within took while this one had kept
// silent. That counts against it only when it had longer than most answers of
// the workload take, and than this one took.
func (h *health) lost(p p2p.PeerID, workload uint32, silent, took time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if silent < h.usual(workload) || silent < slowFactor*took {
		return
	}
	r := h.record(p)
	if r.slow[workload]++; r.slow[workload] >= slowStrikes || r.failures > 0 {
		h.strike(r)
	}
}

// strike makes a peer suspect. Failures of requests that were under way at the
// same time are one failure.
func (h *health) strike(r *record) {
	now := h.now()
	if now.Before(r.suspect) {
		return
	}
	r.failures++
	clear(r.slow)
	r.suspect = now.Add(min(suspectMost, suspectFirst<<min(r.failures-1, 8)))
}

// class orders peers: lower is tried first. A peer whose suspicion ran out is
// given one request at a time until it answered one.
func (h *health) class(r Route) int {
	c := 0
	if !r.Alive {
		c = 1
	}
	rec, ok := h.peers[r.Peer]
	if ok && rec.failures > 0 && (h.now().Before(rec.suspect) || rec.inflight > 0) {
		c += 2
	}
	return c
}

// choose picks the least loaded of two random routes among the best class.
func (h *health) choose(routes []Route) (Route, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	var best []Route
	lowest := 1 << 8
	for _, r := range routes {
		switch c := h.class(r); {
		case c < lowest:
			lowest, best = c, []Route{r}
		case c == lowest:
			best = append(best, r)
		}
	}
	if len(best) == 0 {
		return Route{}, false
	}
	i := rand.IntN(len(best))
	if len(best) == 1 {
		return best[i], true
	}
	j := (i + 1 + rand.IntN(len(best)-1)) % len(best)
	if h.load(best[j]) < h.load(best[i]) {
		i = j
	}
	return best[i], true
}

func (h *health) load(r Route) int {
	if rec, ok := h.peers[r.Peer]; ok {
		return rec.inflight
	}
	return 0
}

// latency is a ring of the last answer times of a workload.
type latency struct {
	ring  []time.Duration
	next  int
	fresh int
	p95   time.Duration
}

func (h *health) observe(workload uint32, d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	l, ok := h.latencies[workload]
	if !ok {
		l = &latency{ring: make([]time.Duration, 0, latencyWindow)}
		h.latencies[workload] = l
	}
	if len(l.ring) < latencyWindow {
		l.ring = append(l.ring, d)
	} else {
		l.ring[l.next] = d
	}
	l.next = (l.next + 1) % latencyWindow
	if l.fresh++; l.fresh >= latencyEvery {
		sorted := slices.Sorted(slices.Values(l.ring))
		l.p95, l.fresh = sorted[len(sorted)*95/100], 0
	}
}

// hedgeAfter is when a second replica is asked as well.
func (h *health) hedgeAfter(workload uint32) time.Duration {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.usual(workload)
}

// usual is what most answers of a workload take, as far as it is known.
func (h *health) usual(workload uint32) time.Duration {
	if l, ok := h.latencies[workload]; ok {
		return max(hedgeLeast, l.p95)
	}
	return hedgeLeast
}
