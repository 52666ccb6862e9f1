package devnet

import (
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"
)

func TestRequestsThatMetAKill(t *testing.T) {
	kill := time.Unix(1000, 0)
	l := &load{kills: []time.Time{kill}}
	for _, c := range []struct {
		name string
		sent time.Duration
		took time.Duration
		want bool
	}{
		{"answered before", -time.Second, 100 * time.Millisecond, false},
		{"under way", -100 * time.Millisecond, 200 * time.Millisecond, true},
		{"sent right after", 500 * time.Millisecond, time.Millisecond, true},
		{"sent later", 2 * time.Second, time.Millisecond, false},
	} {
		if got := l.met(sample{sent: kill.Add(c.sent), took: c.took}); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

func TestLoadCountsAnswersFailuresAndHosts(t *testing.T) {
	var n atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if n.Add(1)%4 == 0 {
			http.Error(w, "no", http.StatusBadGateway)
			return
		}
		w.Header().Set(headerNode, "3")
		w.Header().Set(headerReplica, "4")
		w.Header().Set(headerGeneration, "2")
	}))
	defer server.Close()
	l := startLoad(t.Context(), []string{server.URL}, 1)
	deadline := time.Now().Add(10 * time.Second)
	for n.Load() < 8 && time.Now().Before(deadline) {
		time.Sleep(loadEvery)
	}
	found, err := l.end()
	if found.Sent != int(n.Load()) || found.Failed != found.Sent/4 || err == nil {
		t.Fatalf("%+v of %d, %v", found, n.Load(), err)
	}
	if _, ok := l.servedAt(place{item{1, 4}, host{3, 2}}); !ok {
		t.Fatal("the host that answered is not known")
	}
	if _, ok := l.servedAt(place{item{1, 4}, host{3, 3}}); ok {
		t.Fatal("a generation that never answered is known")
	}
	if _, ok := l.servedAt(place{item{1, 5}, host{3, 2}}); ok {
		t.Fatal("another replica's earlier stay on the same node counts as an answer")
	}
}

func TestTheWorstOfManyIsNotHidden(t *testing.T) {
	kill := time.Unix(1000, 0)
	l := &load{kills: []time.Time{kill}, stop: func() {}, done: make(chan struct{})}
	close(l.done)
	for range 200 {
		l.samples = append(l.samples, sample{sent: kill, took: time.Millisecond})
	}
	l.samples[7].took = 900 * time.Millisecond
	if found, _ := l.end(); found.InterruptedP99 != 1 || found.InterruptedMax != 900 {
		t.Fatalf("%+v", found)
	}
}
