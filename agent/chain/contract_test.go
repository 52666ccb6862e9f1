package chain

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// The view is folded from events only; the contracts' getters are the judge,
// after every step of a network's life.
func TestTheViewIsWhatTheContractsSay(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short (runs the real contracts)")
	}
	c := newSimChain(t)
	n, w := bindings.NewNetwork(), bindings.NewWork()
	down := func(after uint64, node uint32) attestation.Transition {
		return attestation.Transition{Epoch: epoch.Epoch(after), Kind: attestation.KindDown, Node: node}
	}
	up := func(after uint64, node uint32) attestation.Transition {
		return attestation.Transition{Epoch: epoch.Epoch(after), Kind: attestation.KindUp, Node: node}
	}
	var published []*View
	var asPublished []string
	moveBlock := func() { c.sim.Commit() }
	for _, s := range []struct {
		name string
		do   func()
	}{
		{"nodes registered", func() {
			for id := uint32(1); id <= 8; id++ {
				c.register(id, fmt.Sprintf("provider/region-%d", id%3))
			}
		}},
		{"funded", func() { c.send(c.network, n.PackFund(tokens(1_000)), nil) }},
		{"a Pending node leaves", func() { c.send(c.network, n.PackExit(8), nil) }},
		{"bootstrapped", func() {
			var keys []byte
			for id := uint32(1); id <= 7; id++ {
				k := c.keys[id].PublicKey()
				keys = append(keys, k[:]...)
			}
			c.send(c.network, n.PackBootstrap(bindings.VotingSet{AggregateKey: make([]byte, 192)}, keys), nil)
		}},
		{"a quiet attestation", func() { c.attest(4, nil, nil) }},
		{"one node down, with debits", func() {
			c.attest(3, []uint32{3}, []attestation.Transition{down(1, 3)}, attestation.Debit{Node: 2, Epochs: 1}, attestation.Debit{Node: 3, Epochs: 2})
		}},
		{"the operator replies", func() { c.send(c.network, n.PackReply(1, 3, "bafyreply"), nil) }},
		{"it returns, three others fall", func() {
			c.attest(3, nil, []attestation.Transition{up(0, 3), down(1, 4), down(1, 5), down(1, 6)})
		}},
		{"the outage grows, one returns", func() { c.attest(2, []uint32{4, 5}, []attestation.Transition{up(0, 4), down(1, 7)}) }},
		{"down and up again within one statement", func() {
			c.attest(12, nil, []attestation.Transition{down(2, 1), up(5, 1), up(6, 5), up(6, 6), up(6, 7), down(11, 1)})
		}},
		{"a newcomer registers", func() { c.register(9, "other/place") }},
		{"and is voted in", func() {
			c.attest(1, nil, []attestation.Transition{up(0, 1), {Kind: attestation.KindJoined, Node: 9}})
		}},
		{"and joins", func() { c.attest(4, nil, nil) }},
		{"one rotates its key and its agent", func() {
			c.next[2] = c.newKey()
			key, proof := c.possession(c.next[2])
			c.send(c.network, n.PackRotate(2, common.Address{0xff}, key, proof), big.NewInt(1e15))
		}},
		{"one drains", func() { c.send(c.network, n.PackDrain(4, c.head().Time+60), nil) }},
		{"one exits", func() { c.send(c.network, n.PackExit(5), big.NewInt(1e15)) }},
		{"one announces new addresses", func() { c.send(c.network, n.PackAnnounce(6, [32]byte{0x66}, 8, 3, ""), nil) }},
		{"the queue is applied", func() { c.attest(4, nil, nil) }},
		{"the new key signs", func() { c.attest(4, nil, nil) }},
		{"pay is claimed", func() { c.send(c.network, n.PackClaim(1), nil) }},
		{"draining ends", func() { c.send(c.network, n.PackResume(4), nil) }},
		{"a workload is created", func() {
			c.send(c.work, w.PackCreate(bindings.WorkloadSpec{Spec: "bafyspec", Driver: 1, Replicas: 3, MaxPerDomain: 3, Price: big.NewInt(1e9), Escrow: big.NewInt(3e9 * 30)}), nil)
			moveBlock()
		}},
		{"one replica is placed; more need other owners", func() { c.send(c.work, w.PackPlace(8), nil) }},
		{"it is updated", func() { c.send(c.work, w.PackUpdate(1, "bafynext"), nil) }},
		{"and scaled up", func() { c.send(c.work, w.PackScale(1, 5, 5), nil) }},
		{"and down, by some that wait", func() { c.send(c.work, w.PackScale(1, 3, 3), nil) }},
		{"and up again", func() { c.send(c.work, w.PackScale(1, 4, 4), nil); moveBlock() }},
		{"its host fails", func() {
			host := c.View().Assignments[Item(1, placedReplica(c))].Node
			c.attest(1, nil, []attestation.Transition{down(0, host)})
			moveBlock()
		}},
		{"the replica moves or waits", func() {
			var host uint32
			for _, a := range c.View().Assignments {
				host = max(host, a.Node)
			}
			c.send(c.work, w.PackRedistribute(host, 8), nil)
		}},
		{"the workload runs dry", func() { c.attest(60, nil, nil) }},
		{"it is settled", func() { c.send(c.work, w.PackSettle(1, placedReplica(c)), nil) }},
		{"and funded again", func() { c.send(c.work, w.PackFund(1, big.NewInt(3e9*50)), nil); moveBlock() }},
		{"placed again", func() { c.send(c.work, w.PackPlace(8), nil) }},
		{"dry a second time", func() { c.attest(60, nil, nil) }},
		{"it is expired", func() { c.send(c.work, w.PackExpire(1), nil) }},
		{"and funded once more", func() { c.send(c.work, w.PackFund(1, big.NewInt(4e9*50)), nil); moveBlock() }},
		{"and placed", func() { c.send(c.work, w.PackPlace(8), nil) }},
		{"scaled down to one", func() {
			c.send(c.work, w.PackScale(1, 1, 1), nil)
		}},
		{"and closed", func() { c.send(c.work, w.PackClose(1), nil) }},
	} {
		s.do()
		c.poll()
		published = append(published, c.View())
		asPublished = append(asPublished, fingerprint(t, c.View()))
		if ok := t.Run(s.name, func(t *testing.T) { compare(t, c) }); !ok {
			t.Fatal("later steps build on this one")
		}
	}

	t.Run("no view changed after it was published", func(t *testing.T) {
		for i, v := range published {
			if fingerprint(t, v) != asPublished[i] {
				t.Errorf("the view of block %d changed", v.Head.Number)
			}
		}
	})
	t.Run("a fresh agent folds the same from history", func(t *testing.T) {
		fresh := NewWatcher(c.WatcherConfig)
		if err := fresh.Poll(t.Context()); err != nil {
			t.Fatal(err)
		}
		a, b := c.View(), fresh.View()
		if a.Digest != b.Digest || len(a.Nodes) != len(b.Nodes) || len(a.Incidents) != len(b.Incidents) || a.AttestedEpochs != b.AttestedEpochs {
			t.Error("two folds of one history differ")
		}
		c.Watcher = fresh
		compare(t, c)
	})
	t.Run("a revert is named", func(t *testing.T) {
		_, err := c.Call(t.Context(), c.head().Hash(), common.Address{}, c.network, n.PackDrain(99, 0))
		if err == nil || err.Error() != "contract refused: NodeUnknown(node 99)" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("an address without a contract is named", func(t *testing.T) {
		if _, err := ReadDeployment(t.Context(), c.Endpoints, common.Address{0x11}, c.work); err == nil {
			t.Error("want an error")
		}
	})
}

// fingerprint is all that a state says, pay included.
func fingerprint(t *testing.T, v *View) string {
	t.Helper()
	raw, err := json.Marshal(v.State)
	if err != nil {
		t.Fatal(err)
	}
	base, _ := v.Base()
	return fmt.Sprint(string(raw), v.Owed(), base)
}

// placedReplica is a replica of workload 1 that has a node.
func placedReplica(c *simChain) uint8 {
	c.poll()
	for _, a := range c.View().Assignments {
		if a.Node != 0 {
			return a.Replica()
		}
	}
	c.t.Fatal("no replica is placed")
	return 0
}

// compare holds the view against every getter.
func compare(t *testing.T, c *simChain) {
	t.Helper()
	v := c.View()
	n := bindings.NewNetwork()
	s := call(c, c.network, n.PackState(), n.UnpackState)
	same(t, "bootstrapped", v.Bootstrapped, s.Bootstrapped)
	same(t, "seq", v.Seq, s.Seq)
	same(t, "digest", v.Digest, s.Digest)
	same(t, "settled epoch", uint64(v.SettledEpoch), s.SettledEpoch)
	same(t, "attested epochs", v.AttestedEpochs, s.AttestedEpochs)
	same(t, "nodes", uint32(len(v.Nodes)), s.Nodes)
	same(t, "incidents", uint32(len(v.Incidents)), s.Incidents)
	same(t, "queue", uint32(len(v.Queue)), s.QueueTail-s.QueueHead)
	same(t, "units that earn", v.UpUnits(), s.UpUnits)
	same(t, "funded", v.Funded.String(), s.Funded.String())
	same(t, "paid", v.Paid.String(), s.Paid.String())
	same(t, "owed", v.Owed().String(), s.Owed.String())
	if s.Bootstrapped {
		same(t, "set version", v.Set.Version, s.SetVersion)
		same(t, "set hash", v.Set.Hash, s.SetHash)
	}
	compareNodes(t, c)
	compareIncidents(t, c)
	compareWork(t, c)
	if base, ok := v.Base(); ok {
		compareBase(t, v, base)
	}
}

func compareNodes(t *testing.T, c *simChain) {
	t.Helper()
	net := bindings.NewNetwork()
	for id, n := range c.View().Nodes {
		got := call(c, c.network, net.PackNode(id), net.UnpackNode)
		at := fmt.Sprintf("node %d: ", id)
		same(t, at+"owner", n.Owner, got.Owner)
		same(t, at+"agent", n.Agent, got.Agent)
		same(t, at+"status", uint8(n.Status), got.Status)
		same(t, at+"status block", n.StatusBlock, got.StatusBlock)
		same(t, at+"queued", uint8(n.Queued), got.Queued)
		same(t, at+"member", n.Member, got.Member)
		same(t, at+"units", n.Units, got.Units)
		same(t, at+"domain id", n.DomainID, got.Domain)
		same(t, at+"domain", n.Domain, call(c, c.network, net.PackDomainName(got.Domain), net.UnpackDomainName))
		same(t, at+"capacity", n.Capacity, got.Capacity)
		same(t, at+"drivers", n.Drivers, got.Drivers)
		same(t, at+"incident", n.Incident, got.Incident)
		same(t, at+"key", crypto.Keccak256Hash(n.PublicKey[:]), common.Hash(got.KeyHash))
		cumUp, balance := c.View().Earned(id)
		same(t, at+"cumUp", cumUp, got.CumUp)
		same(t, at+"accrued", balance.String(), got.Accrued.String())
		if n.Status == attestation.StatusDraining {
			same(t, at+"draining until", n.DrainUntil, got.DrainUntil)
		}
	}
}

func compareIncidents(t *testing.T, c *simChain) {
	t.Helper()
	net := bindings.NewNetwork()
	for id, i := range c.View().Incidents {
		got := call(c, c.network, net.PackIncident(id), net.UnpackIncident)
		at := fmt.Sprintf("incident %d: ", id)
		same(t, at+"kind", uint8(i.Kind), got.Kind)
		same(t, at+"node", i.Node, got.Node)
		same(t, at+"opened", uint64(i.OpenedEpoch), got.OpenedEpoch)
		same(t, at+"resolved", uint64(i.ResolvedEpoch), got.ResolvedEpoch)
		open := uint32(0)
		for _, m := range i.Members {
			if m.At.Block == 0 {
				open++
			}
		}
		same(t, at+"members still down", open, got.Members)
		same(t, at+"open", i.Open(), got.ResolvedEpoch == 0)
	}
}

func compareWork(t *testing.T, c *simChain) {
	t.Helper()
	v, work := c.View(), bindings.NewWork()
	for id, w := range v.Workloads {
		got := call(c, c.work, work.PackWorkload(id), work.UnpackWorkload)
		at := fmt.Sprintf("workload %d: ", id)
		same(t, at+"owner", w.Owner, got.Owner)
		same(t, at+"replicas", w.Replicas, got.Replicas)
		same(t, at+"closed", w.Closed, got.Closed)
		same(t, at+"price", w.Price.String(), got.Price.String())
		same(t, at+"escrow", w.Escrow.String(), got.Escrow.String())
		same(t, at+"end", w.EndsAt, got.EndsAt)
		same(t, at+"most in a domain", w.MaxPerDomain, got.MaxPerDomain)
		same(t, at+"revision", w.Revision, got.Revision)
	}
	for item, a := range v.Assignments {
		got := call(c, c.work, work.PackAssignment(a.Workload(), a.Replica()), work.UnpackAssignment)
		at := fmt.Sprintf("item %x: ", item)
		same(t, at+"node", a.Node, got.Node)
		same(t, at+"generation", a.Generation, got.Generation)
		if a.Node != 0 {
			same(t, at+"since", a.Since, got.Since)
		} else if slices.Contains(v.Unplaced, item) {
			same(t, at+"attempt", a.Attempt, got.Attempt)
		}
		if (a.Node != 0 || slices.Contains(v.Unplaced, item)) && a.SeedBlock != got.Block {
			// No event tells whether a replica that is wanted again kept its old place in the queue. Too late
			// only waits a moment; too early would call in vain.
			if again := v.Workloads[a.Workload()].Replicas == 4 && a.Replica() == 3; !again || a.SeedBlock < got.Block {
				t.Errorf("%sseed block: the view says %d, the contract %d", at, a.SeedBlock, got.Block)
			}
		}
		// An executor asks whether the block that made an assignment so is still on the chain.
		canonical, known := v.Canonical(a.Block, a.BlockHash)
		same(t, at+"is held against a block of the chain", canonical, known)
	}
	queued := call(c, c.work, work.PackQueued(), work.UnpackQueued)
	unplaced := slices.Clone(v.Unplaced)
	slices.Sort(queued)
	slices.Sort(unplaced)
	same(t, "queued items", fmt.Sprint(unplaced), fmt.Sprint(queued))
	for id := range v.Nodes {
		items := call(c, c.work, work.PackItems(id), work.UnpackItems)
		slices.Sort(items)
		var hosted []uint64
		for _, a := range v.AssignedTo(id) {
			hosted = append(hosted, a.Item)
		}
		same(t, fmt.Sprintf("items of node %d", id), fmt.Sprint(hosted), fmt.Sprint(items))
	}
}

// compareBase checks what a statement builds on; statements that the contract
// accepted proved the rest.
func compareBase(t *testing.T, v *View, base attestation.Base) {
	t.Helper()
	same(t, "base: seq", base.Seq, v.Seq)
	same(t, "base: weight", base.Weight, v.Set.Weight)
	var weight uint32
	for _, m := range base.Members {
		weight += m.Units
		if m.JudgedFrom == 0 {
			t.Errorf("base: member %d is judged from epoch 0", m.ID)
		}
	}
	same(t, "base: units of members", weight, v.Set.Weight)
	same(t, "base: members", uint32(len(base.Members)), v.Set.Count)
	same(t, "base: queue", base.QueueDueFrom != 0, len(v.Queue) != 0)
}

func same[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: the view says %v, the contract %v", what, got, want)
	}
}
