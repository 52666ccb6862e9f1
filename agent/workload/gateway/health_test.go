package gateway

import (
	"net/http"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

func suspects(h *health, p p2p.PeerID) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.class(Route{Peer: p, Alive: true}) > 0
}

func TestSlowWorkloadIsHedgedAfterWhatItUsuallyTakes(t *testing.T) {
	h := newHealth(time.Now)
	if d := h.hedgeAfter(1); d != hedgeLeast {
		t.Fatalf("nothing known: %s", d)
	}
	for range latencyEvery {
		h.observe(1, 2*time.Second)
		h.observe(2, time.Millisecond)
	}
	if d := h.hedgeAfter(1); d != 2*time.Second {
		t.Errorf("slow workload: %s", d)
	}
	if d := h.hedgeAfter(2); d != hedgeLeast {
		t.Errorf("fast workload: %s", d)
	}
}

func TestPeerThatLosesToAnotherIsSuspectOnlyWhenItWasSilentForLong(t *testing.T) {
	const slow = time.Second
	for _, tc := range []struct {
		name         string
		known        bool // what the workload usually takes
		silent, took time.Duration
		suspect      bool
	}{
		{"asked a moment ago", false, hedgeLeast / 2, time.Millisecond, false},
		{"silent where another answers at once", false, hedgeLeast, time.Millisecond, true},
		{"slow workload, nothing known yet", false, hedgeLeast + slow, slow, false},
		{"slow workload, asked as the second", false, slow - hedgeLeast, slow, false},
		{"slow workload, within what it usually takes", true, slow / 2, time.Millisecond, false},
		{"slow workload, silent for longer", true, slow + slow/2, slow / 2, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			h := newHealth(time.Now)
			for range latencyEvery {
				if tc.known {
					h.observe(1, slow)
				}
			}
			for range slowStrikes {
				h.lost("a", 1, tc.silent, tc.took)
			}
			if suspects(h, "a") != tc.suspect {
				t.Fatalf("suspect: %t", !tc.suspect)
			}
		})
	}
}

func TestLostHedgesOfDifferentWorkloadsAreNotAddedUp(t *testing.T) {
	h := newHealth(time.Now)
	for workload := range uint32(2 * slowStrikes) {
		h.lost("a", workload, time.Second, time.Millisecond)
	}
	if suspects(h, "a") {
		t.Fatal("one lost hedge of each of some workloads made a peer suspect")
	}
	h.lost("a", 1, time.Second, time.Millisecond)
	h.good("a", 2)
	h.lost("a", 1, time.Second, time.Millisecond)
	if !suspects(h, "a") {
		t.Fatal("an answer to one workload hid the silence to another")
	}
}

func TestHealthyHostsOfASlowWorkloadStayTrusted(t *testing.T) {
	w := newWorld(t)
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		w.hosts[id].run(func(rw http.ResponseWriter, _ *http.Request) {
			time.Sleep(2 * hedgeLeast)
			rw.WriteHeader(204)
		})
	}
	for range 8 {
		w.do("GET", "/w/7/", "")
	}
	for _, id := range []p2p.PeerID{"b", "c", "d"} {
		if suspects(w.hosts["a"].gateway.health, id) {
			t.Errorf("%s is suspect", id)
		}
	}
}
