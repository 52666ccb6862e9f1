package placement

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden file instead of comparing")

// goldenFile lies with the other vectors: the contract's test runs the same cases.
const goldenFile = "../vectors/placement.json"

// vector is one choice. Field names and their order are what the Solidity reader expects.
type vector struct {
	Attempt         uint8      `json:"attempt"`
	BlockHash       string     `json:"blockHash"`
	Chosen          uint32     `json:"chosen"`
	Driver          uint8      `json:"driver"`
	From            uint32     `json:"from"`
	Item            uint64     `json:"item"`
	MaxPerDomain    uint8      `json:"maxPerDomain"`
	Nodes           []nodeJSON `json:"nodes"`
	ReceivePerEpoch uint16     `json:"receivePerEpoch"`
	Replicas        uint8      `json:"replicas"`
	Samples         uint8      `json:"samples"`
	Seats           []seatJSON `json:"seats"`
	Seed            string     `json:"seed"`
}

type nodeJSON struct {
	Capacity uint16 `json:"capacity"`
	Domain   uint16 `json:"domain"`
	Drivers  uint8  `json:"drivers"`
	Load     uint16 `json:"load"`
	Owner    string `json:"owner"`
	Received uint16 `json:"received"`
	Status   uint8  `json:"status"`
}

type seatJSON struct {
	Domain  uint16 `json:"domain"`
	Owner   string `json:"owner"`
	Replica uint8  `json:"replica"`
}

// scenario is a vector before it is written down.
type scenario struct {
	hash     [32]byte
	item     Item
	attempt  uint8
	replicas uint8
	nodes    []Node
	req      Request
	seats    map[uint8]Seat
	rules    Rules
}

func randomScenario(r *rand.Rand, nodes int) scenario {
	s := scenario{replicas: uint8(1 + r.IntN(32)), attempt: uint8(r.IntN(11)), seats: map[uint8]Seat{}}
	for i := range s.hash {
		s.hash[i] = byte(r.Uint32())
	}
	s.item = NewItem(1+r.Uint32N(1000), uint8(r.IntN(int(s.replicas))))
	owners := 1 + r.IntN(nodes+2)
	s.rules = Rules{Samples: 1 + r.IntN(Looks), ReceivePerEpoch: uint16(1 + r.IntN(8))}
	s.req = Request{
		Driver:       uint8(1 + r.IntN(2)),
		MaxPerDomain: uint8(1 + r.IntN(int(s.replicas))),
		From:         uint32(r.IntN(nodes + 1)),
	}
	for range nodes {
		n := Node{
			Owner: address(r.IntN(owners)), Status: statusUp, Domain: uint16(r.IntN(4)),
			Capacity: uint16(r.IntN(12)), Drivers: uint8(1 + r.IntN(3)),
			Load: uint16(r.IntN(10)), Received: uint16(r.IntN(6)),
		}
		if r.IntN(4) == 0 {
			n.Status = uint8(r.IntN(7))
		}
		s.nodes = append(s.nodes, n)
	}
	for replica := range s.replicas {
		if replica != s.item.Replica() && r.IntN(3) == 0 {
			seat := Seat{Owner: address(r.IntN(owners)), Domain: uint16(r.IntN(4))}
			s.seats[replica] = seat
			s.req.Others = append(s.req.Others, seat)
		}
	}
	return s
}

// address spreads small numbers over all 20 bytes.
func address(i int) (a [20]byte) {
	seed := Seed([32]byte{}, Item(i), 0)
	copy(a[:], seed[:])
	return a
}

func (s scenario) vector() vector {
	seed := Seed(s.hash, s.item, s.attempt)
	v := vector{
		Attempt: s.attempt, BlockHash: hex0x(s.hash[:]), Driver: s.req.Driver, From: s.req.From,
		Item: uint64(s.item), MaxPerDomain: s.req.MaxPerDomain, ReceivePerEpoch: s.rules.ReceivePerEpoch,
		Replicas: s.replicas, Samples: uint8(s.rules.Samples), Seed: hex0x(seed[:]),
		Chosen: Choose(seed, s.nodes, s.req, s.rules), Seats: []seatJSON{},
	}
	for _, n := range s.nodes {
		v.Nodes = append(v.Nodes, nodeJSON{n.Capacity, n.Domain, n.Drivers, n.Load, hex0x(n.Owner[:]), n.Received, n.Status})
	}
	for replica := range s.replicas {
		if seat, ok := s.seats[replica]; ok {
			v.Seats = append(v.Seats, seatJSON{seat.Domain, hex0x(seat.Owner[:]), replica})
		}
	}
	return v
}

func hex0x(b []byte) string { return "0x" + hex.EncodeToString(b) }

func TestGoldenVectors(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 26))
	var vectors []vector
	for _, nodes := range []int{0, 1, 2, 7, 16, 17, 40} {
		for range 11 {
			vectors = append(vectors, randomScenario(r, nodes).vector())
		}
	}
	chosen := 0
	for i := range vectors {
		if vectors[i].Nodes == nil {
			vectors[i].Nodes = []nodeJSON{}
		}
		if vectors[i].Chosen != 0 {
			chosen++
		}
	}
	if chosen < len(vectors)/4 || chosen > len(vectors)*9/10 {
		t.Fatalf("%d of %d vectors choose a node: they should show both outcomes", chosen, len(vectors))
	}

	// One vector per line: a change shows as the lines it touches.
	var lines []string
	for _, v := range vectors {
		line, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line))
	}
	got := "{\"vectors\":[\n" + strings.Join(lines, ",\n") + "\n]}\n"
	if *update {
		if err := os.WriteFile(goldenFile, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(goldenFile)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Error("the golden file differs from the model: run with -update and look at the difference")
	}
}

func TestChoose(t *testing.T) {
	up := func(owner int, domain uint16) Node {
		return Node{Owner: address(owner), Status: statusUp, Domain: domain, Capacity: 10, Drivers: 1}
	}
	rules := Rules{Samples: Looks, ReceivePerEpoch: 5}
	with := func(n Node, change func(*Node)) Node { change(&n); return n }

	for _, tc := range []struct {
		name  string
		nodes []Node
		req   Request
		want  uint32
	}{
		{"an empty network offers nothing", nil, Request{Driver: 1, MaxPerDomain: 1}, 0},
		{"the only node is found", []Node{up(1, 1)}, Request{Driver: 1, MaxPerDomain: 1}, 1},
		{"the node it leaves is not chosen", []Node{up(1, 1)}, Request{Driver: 1, MaxPerDomain: 1, From: 1}, 0},
		{"a node that is draining receives nothing", []Node{with(up(1, 1), func(n *Node) { n.Status = 3 })}, Request{Driver: 1, MaxPerDomain: 1}, 0},
		{"a node without the driver is passed over", []Node{up(1, 1), with(up(2, 2), func(n *Node) { n.Drivers = 2 })}, Request{Driver: 2, MaxPerDomain: 1}, 2},
		{"a full node is passed over", []Node{with(up(1, 1), func(n *Node) { n.Load = 10 }), up(2, 2)}, Request{Driver: 1, MaxPerDomain: 1}, 2},
		{"a node that received its share is passed over", []Node{with(up(1, 1), func(n *Node) { n.Received = 5 }), up(2, 2)}, Request{Driver: 1, MaxPerDomain: 1}, 2},
		{"an owner hosts one replica of a workload", []Node{up(1, 1), up(2, 2)}, Request{Driver: 1, MaxPerDomain: 2, Others: []Seat{{address(1), 9}}}, 2},
		{"a domain hosts at most its share", []Node{up(1, 1), up(2, 2)}, Request{Driver: 1, MaxPerDomain: 1, Others: []Seat{{address(9), 1}}}, 2},
		{"the least loaded for its capacity wins", []Node{with(up(1, 1), func(n *Node) { n.Load = 2 }), with(up(2, 2), func(n *Node) { n.Load, n.Capacity = 19, 100 })}, Request{Driver: 1, MaxPerDomain: 1}, 2},
		{"a node never hosts more than a call can walk", []Node{with(up(1, 1), func(n *Node) { n.Load, n.Capacity = MaxHosted, 60000 })}, Request{Driver: 1, MaxPerDomain: 1}, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for i := range 20 {
				seed := Seed([32]byte{byte(i)}, 256, 0)
				if got := Choose(seed, tc.nodes, tc.req, rules); got != tc.want {
					t.Fatalf("seed %d: chose %d, want %d", i, got, tc.want)
				}
			}
		})
	}
}

func TestDrawIsAPermutationOfASmallNetworkAndDistinctInALargeOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var seed [32]byte
		copy(seed[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "seed"))
		nodes := rapid.Uint32Range(0, 2000).Draw(t, "nodes")
		ids := Draw(seed, nodes)
		if want := min(Looks, int(nodes)); len(ids) != want {
			t.Fatalf("%d draws, want %d", len(ids), want)
		}
		seen := map[uint32]bool{}
		for _, id := range ids {
			if id < 1 || id > nodes || seen[id] {
				t.Fatalf("drew %d of %d nodes, drawn so far %v", id, nodes, seen)
			}
			seen[id] = true
		}
	})
}

func TestChosenNodesAlwaysFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Uint64().Draw(t, "seed")
		s := randomScenario(rand.New(rand.NewPCG(seed, 1)), rapid.IntRange(0, 60).Draw(t, "nodes"))
		id := Choose(Seed(s.hash, s.item, s.attempt), s.nodes, s.req, s.rules)
		if id == 0 {
			return
		}
		n := s.nodes[id-1]
		domain := 0
		for _, seat := range s.req.Others {
			if seat.Owner == n.Owner {
				t.Fatalf("node %d shares its owner with another replica", id)
			}
			if seat.Domain == n.Domain {
				domain++
			}
		}
		if id == s.req.From || n.Status != statusUp || n.Load >= n.Capacity || n.Drivers&s.req.Driver == 0 ||
			n.Received >= s.rules.ReceivePerEpoch || domain >= int(s.req.MaxPerDomain) {
			t.Fatalf("node %d does not fit: %+v for %+v", id, n, s.req)
		}
	})
}

func TestAFitInASmallNetworkIsAlwaysFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Uint64().Draw(t, "seed")
		s := randomScenario(rand.New(rand.NewPCG(seed, 2)), rapid.IntRange(1, Looks).Draw(t, "nodes"))
		if Choose(Seed(s.hash, s.item, s.attempt), s.nodes, s.req, s.rules) != 0 {
			return
		}
		for i, n := range s.nodes {
			if uint32(i+1) != s.req.From && n.accepts(s.req, s.rules) {
				t.Fatalf("node %d fits and was not found", i+1)
			}
		}
	})
}

func TestChoicesSpread(t *testing.T) {
	const nodes, rounds = 100, 20000
	network := make([]Node, nodes)
	for i := range network {
		network[i] = Node{Owner: address(i), Status: statusUp, Domain: uint16(i), Capacity: 1, Drivers: 1}
	}
	counts := map[uint32]int{}
	for i := range rounds {
		counts[Choose(Seed([32]byte{}, Item(i), 0), network, Request{Driver: 1, MaxPerDomain: 1}, Rules{Samples: 2, ReceivePerEpoch: 1})]++
	}
	for id := uint32(1); id <= nodes; id++ {
		if c := counts[id]; c < 120 || c > 290 {
			t.Errorf("node %d was chosen %d times of %d", id, c, rounds)
		}
	}
}

func TestDelayGrowsToItsCap(t *testing.T) {
	var got []string
	for attempt := range uint8(9) {
		got = append(got, fmt.Sprint(Delay(attempt)))
	}
	if s := strings.Join(got, " "); s != "0 2 4 8 16 32 64 64 64" {
		t.Errorf("delays %s", s)
	}
}

func TestRemainderIsTheBigIntegers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var hash [32]byte
		copy(hash[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash"))
		by := rapid.Uint32Range(1, 1<<32-1).Draw(t, "by")
		want := new(big.Int).Mod(new(big.Int).SetBytes(hash[:]), big.NewInt(int64(by)))
		if got := remainder(hash, by); uint64(got) != want.Uint64() {
			t.Fatalf("%x mod %d = %d, want %d", hash, by, got, want)
		}
	})
}
