package devnet

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func TestRequestsThatMetAKill(t *testing.T) {
	kill := time.Unix(1000, 0)
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
		if got := (sample{sent: kill.Add(c.sent), took: c.took}).met(killing{at: kill}); got != c.want {
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
	l := startLoad(t.Context(), []string{server.URL}, 1, DefaultRate, loadWorkers)
	deadline := time.Now().Add(10 * time.Second)
	for n.Load() < 8 && time.Now().Before(deadline) {
		time.Sleep(watchEvery)
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
	l := &load{kills: []killing{{node: 3, at: kill}}, stop: func() {}, done: make(chan struct{})}
	close(l.done)
	for range 200 {
		l.samples = append(l.samples, sample{sent: kill, took: time.Millisecond})
	}
	l.samples[7].took = 900 * time.Millisecond
	if found, _ := l.end(); found.InterruptedP99 != 1 || found.InterruptedMax != 900 {
		t.Fatalf("%+v", found)
	}
}

// A server that keeps the only worker waiting makes all that was planned meanwhile late, and that is their latency. One
// that measures from when it sends would see one slow answer.
func TestAQueueIsNotHidden(t *testing.T) {
	const stall = 300 * time.Millisecond
	var n atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		if n.Add(1) == 1 {
			time.Sleep(stall)
		}
	}))
	defer server.Close()
	l := startLoad(t.Context(), []string{server.URL}, 1, 100, 1)
	for deadline := time.Now().Add(10 * time.Second); n.Load() < 40 && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	found, err := l.end()
	if err != nil {
		t.Fatal(err)
	}
	slow := 0
	for _, s := range l.samples {
		if s.took > stall/2 {
			slow++
		}
	}
	if slow < 5 {
		t.Errorf("%d of %d requests were slow while one stood in the way of the others", slow, found.Sent)
	}
	for i := range l.samples[:2] { // one worker: in the order of their turns
		if want := l.samples[0].sent.Add(due(i, 100)); !l.samples[i].sent.Equal(want) {
			t.Errorf("request %d counts from %s, planned for %s", i, l.samples[i].sent, want)
		}
	}
}

// Slow answers must not slow the requests down: each takes as long as forty are apart.
func TestTheRateIsKeptWhateverAnswersTake(t *testing.T) {
	const rate = 200
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { time.Sleep(200 * time.Millisecond) }))
	defer server.Close()
	l := startLoad(t.Context(), []string{server.URL}, 1, rate, loadWorkers)
	time.Sleep(time.Second)
	found, err := l.end()
	if err != nil || found.RatePlanned != rate || found.RateReached < rate/2 || found.RateReached > rate*1.1 {
		t.Fatalf("%+v, %v", found, err)
	}
}

func TestAStallOfTheServerIsBounded(t *testing.T) {
	const workers = 3
	var under, most atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		if now := under.Add(1); now > most.Load() {
			most.Store(now)
		}
		time.Sleep(50 * time.Millisecond)
		under.Add(-1)
	}))
	defer server.Close()
	l := startLoad(t.Context(), []string{server.URL}, 1, maxRate, workers)
	time.Sleep(300 * time.Millisecond)
	if found, _ := l.end(); most.Load() > workers || found.RateReached > maxRate/2 {
		t.Fatalf("%d under way, %+v", most.Load(), found)
	}
}

func TestRequestsArePlannedByTheStart(t *testing.T) {
	if due(0, 200) != 0 || due(3, 200) != 15*time.Millisecond || due(3_000_000, 200) != 15_000*time.Second || due(1, 3) != time.Second/3 {
		t.Fatal(due(0, 200), due(3, 200), due(3_000_000, 200), due(1, 3))
	}
}

func TestTheFirstAnswerElsewhere(t *testing.T) {
	at := time.Unix(1000, 0)
	first, second := killing{node: 3, at: at}, killing{node: 5, at: at.Add(time.Minute)}
	ms := func(n int) time.Duration { return time.Duration(n) * time.Millisecond }
	l := &load{kills: []killing{first, second}, stop: func() {}, done: make(chan struct{})}
	close(l.done)
	l.samples = []sample{
		{sent: at.Add(-ms(50)), took: ms(60), by: 3, attempts: 2},            // its host lived long enough
		{sent: at.Add(ms(10)), took: ms(1), by: 4, attempts: 1},              // never asked the dead one
		{sent: at.Add(ms(20)), took: ms(700), by: 4, attempts: 2},            // answered after 720 ms
		{sent: at.Add(-ms(20)), took: ms(250), by: 6, attempts: 3},           // answered after 230 ms
		{sent: at.Add(2 * time.Second), took: ms(900), by: 6, attempts: 2},   // met no kill
		{sent: at.Add(time.Minute), took: ms(30), by: 4, attempts: 1},        // the second kill cost nobody anything
		{sent: at.Add(ms(30)), took: ms(9_000), err: http.ErrHandlerTimeout}, // failed: counted there
	}
	found, _ := l.end()
	want := []KillFound{{Node: 3, Retried: 2, Elsewhere: 0.23, Longest: 700}, {Node: 5, Longest: 30}}
	if !slices.Equal(found.Kills, want) || found.Failed != 1 {
		t.Fatalf("%+v", found)
	}
}
