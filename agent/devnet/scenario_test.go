package devnet

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func TestScenariosThatCannotBePlayed(t *testing.T) {
	for _, c := range []struct {
		name, scenario string
		nodes, kills   int
		rate           int
		want           error
	}{
		{"steady on the fewest nodes", steady, MinNodes, 1, DefaultRate, nil},
		{"a loss on the fewest nodes", nodeLoss, MinNodes, 1, DefaultRate, nil},
		{"a loss on the most nodes", nodeLoss, MaxNodes, 1, DefaultRate, nil},
		{"the most of all", nodeLoss, DefaultNodes, maxKills, maxRate, nil},
		{"an outage on seven", cloudOutage, DefaultNodes, 1, DefaultRate, nil},
		{"an outage on four", cloudOutage, MinNodes, 1, DefaultRate, ErrUnfit},
		{"no kills", nodeLoss, DefaultNodes, 0, DefaultRate, ErrUnfit},
		{"too many kills", nodeLoss, DefaultNodes, maxKills + 1, DefaultRate, ErrUnfit},
		{"no requests", nodeLoss, DefaultNodes, 1, 0, ErrUnfit},
		{"too many requests", nodeLoss, DefaultNodes, 1, maxRate + 1, ErrUnfit},
		{"an unknown one", "flood", DefaultNodes, 1, DefaultRate, ErrScenario},
	} {
		if err := CheckScenario(c.scenario, c.nodes, c.kills, c.rate); !errors.Is(err, c.want) {
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

// Whoever hosts the other replicas of a workload, one that lost its host has a choice of two, and room there.
func TestACrowdFitsOnWhatIsLeft(t *testing.T) {
	for nodes := MinNodes; nodes <= MaxNodes; nodes++ {
		var others []string
		for _, d := range domains(nodes) {
			if !strings.HasPrefix(d, Cloud+"/") {
				others = append(others, d)
			}
		}
		type loss struct {
			perNode int
			left    []string // domains of the nodes that live
		}
		cases := map[string]loss{nodeLoss: {lossPerNode, domains(nodes)[1:]}}
		if nodes >= DefaultNodes {
			cases[cloudOutage] = loss{outagePerNode, others}
		}
		for name, c := range cases {
			left := len(c.left)
			plan := planCrowd(nodes, left, c.perNode)
			inDomain := make(map[string]int)
			full := 0 // nodes that a domain with its share of the workload shuts out
			for _, d := range c.left {
				inDomain[d]++
				full = max(full, inDomain[d]-int(plan.perDomain))
			}
			if choice := left - (int(plan.replicas) - 1) - full; choice < 2 || plan.perDomain > plan.replicas || plan.replicas < 2 {
				t.Errorf("%s, %d nodes: %+v leaves a choice of %d", name, nodes, plan, choice)
			}
			if plan.total() < c.perNode*nodes || plan.total()+sampleReplicas > left*nodeCapacity {
				t.Errorf("%s, %d nodes: %d replicas on %d nodes of %d", name, nodes, plan.total(), left, nodeCapacity)
			}
			// 32 out of the queue in an epoch, as the contract's caps have it.
			if least := time.Duration(plan.total()/32) * 4 * time.Second; plan.patience(4*time.Second) < least+movePatience {
				t.Errorf("%s, %d nodes: placed within %s, the caps alone take %s", name, nodes, plan.patience(4*time.Second), least)
			}
		}
	}
}

func TestAnOutageIsAtAnEpochsStart(t *testing.T) {
	start := time.Unix(1000, 0)
	for _, c := range []struct {
		name        string
		first, last time.Duration
		want        int
	}{
		{"at once", time.Millisecond, 2 * time.Millisecond, 0},
		{"just in time", killWithin, 2 * killWithin, 0},
		{"too late", killWithin + time.Millisecond, killWithin + 2*time.Millisecond, 1},
		{"too slow", 0, killWithin + time.Millisecond, 1},
	} {
		p := &play{killedAt: []killing{{1, start.Add(c.first), 0}, {2, start.Add(c.last), 0}}}
		if p.atOnce(start); len(p.found.Failures) != c.want {
			t.Errorf("%s: %q", c.name, p.found.Failures)
		}
	}
}
