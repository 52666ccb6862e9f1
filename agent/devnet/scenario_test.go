package devnet

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func TestScenariosThatCannotBePlayed(t *testing.T) {
	for _, c := range []struct {
		name, scenario string
		nodes, kills   int
		want           error
	}{
		{"steady on the fewest nodes", steady, MinNodes, 1, nil},
		{"an outage on seven", cloudOutage, DefaultNodes, 1, nil},
		{"an outage on four", cloudOutage, MinNodes, 1, ErrUnfit},
		{"no kills", nodeLoss, DefaultNodes, 0, ErrUnfit},
		{"an unknown one", "flood", DefaultNodes, 1, ErrScenario},
	} {
		if err := CheckScenario(c.scenario, c.nodes, c.kills); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func TestTheFirstWhollyMissedEpoch(t *testing.T) {
	s := epoch.Schedule{Genesis: 1000, SlotSeconds: 1, SlotsPerEpoch: 4}
	at := func(seconds float64) time.Time { return time.UnixMilli(int64(seconds * 1000)) }
	for _, c := range []struct {
		name string
		at   time.Time
		want epoch.Epoch
	}{
		{"killed as an epoch began", at(1008.05), 2},
		{"killed after its first slot", at(1009), 3},
		{"killed just before the next", at(1011.999), 3},
		{"killed before the first", at(999), 0},
	} {
		if got := firstMissed(s, c.at); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestBitmapsNameNodes(t *testing.T) {
	if got := bits([]byte{0b00001010, 0b1}); !slices.Equal(got, []uint32{1, 3, 8}) {
		t.Fatal(got)
	}
}

func TestLayouts(t *testing.T) {
	for n := MinNodes; n <= MaxNodes; n++ {
		layout := domains(n)
		count := make(map[string]int)
		for _, d := range layout {
			count[d]++
		}
		if len(count) != 4 {
			t.Errorf("%d nodes have %d domains", n, len(count))
		}
		if cloud := count["aws/us-east-1"]; n >= DefaultNodes && cloud*100 > n*45 {
			t.Errorf("%s has %d of %d nodes: the others are no quorum", Cloud, cloud, n)
		}
	}
	if got := strings.Join(domains(DefaultNodes), " "); got != "aws/us-east-1 aws/us-east-1 aws/us-east-1 gcp/europe-west1 gcp/europe-west1 hetzner/fsn1 home/br" {
		t.Fatal(got)
	}
}

func TestQuantilesAreSamples(t *testing.T) {
	var all []time.Duration
	for i := 100; i >= 1; i-- {
		all = append(all, time.Duration(i)*time.Millisecond)
	}
	if quantile(all, 50) != 50 || quantile(all, 99) != 99 || quantile(all[:1], 99) != 100 || quantile(nil, 50) != 0 {
		t.Fatal(quantile(all, 50), quantile(all, 99), quantile(all[:1], 99))
	}
}

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
	if _, ok := l.servedAt(place{1, host{3, 2}}); !ok {
		t.Fatal("the host that answered is not known")
	}
	if _, ok := l.servedAt(place{1, host{3, 3}}); ok {
		t.Fatal("a generation that never answered is known")
	}
}
