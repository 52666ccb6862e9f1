package agent

import (
	"cmp"
	"slices"
	"time"

	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Status is what a node says about itself, from its own sight of the chain.
type Status struct {
	Node         uint32           `json:"node"`
	Peer         string           `json:"peer"`
	Peers        int              `json:"peers"`
	Block        uint64           `json:"block"`
	BlockTime    time.Time        `json:"block_time"`
	Epoch        epoch.Epoch      `json:"epoch"`
	SettledEpoch epoch.Epoch      `json:"settled_epoch"`
	Seq          uint64           `json:"seq"`
	Status       string           `json:"status"`
	Up           int              `json:"up"`
	Members      int              `json:"members"`
	Incidents    []StatusIncident `json:"incidents"`
	Replicas     []StatusReplica  `json:"replicas"`
	Preparations []StatusWorkload `json:"workloads"`
	Reasons      []Reason         `json:"reasons"`
}

// StatusIncident is an open incident.
type StatusIncident struct {
	ID          uint32      `json:"id"`
	Kind        string      `json:"kind"`
	Node        uint32      `json:"node,omitempty"`
	OpenedEpoch epoch.Epoch `json:"opened_epoch"`
	Evidence    string      `json:"evidence_cid"`
}

// StatusReplica is a replica that serves here.
type StatusReplica struct {
	Workload   uint32 `json:"workload"`
	Replica    uint8  `json:"replica"`
	Generation uint32 `json:"generation"`
}

// StatusWorkload is a workload this node has made ready to run.
type StatusWorkload struct {
	Workload uint32 `json:"workload"`
	Ready    bool   `json:"ready"`
	Problem  string `json:"problem,omitempty"`
}

// Reason is a code with advice: what keeps the node from doing its work.
type Reason struct {
	Code   string `json:"code"`
	Advice string `json:"advice"`
}

// staleAfter is how many seconds without a block mean that the chain is out of
// sight: three L1 slots.
const staleAfter = 36

func (n *node) status(now time.Time) Status {
	s := Status{
		Node: n.id, Peer: string(n.bus.Self()), Peers: len(n.bus.Connected()),
		Incidents: []StatusIncident{}, Replicas: []StatusReplica{}, Preparations: []StatusWorkload{}, Reasons: []Reason{},
	}
	v := n.sight.view.Load()
	s.Block, s.BlockTime = v.Head.Number, time.Unix(int64(v.Head.Time), 0).UTC()
	s.Epoch, _ = v.Schedule().EpochAt(now)
	s.SettledEpoch, s.Seq = v.SettledEpoch, v.Seq
	for _, other := range v.Nodes {
		if other.Member {
			s.Members++
		}
		if other.Status == attestation.StatusUp {
			s.Up++
		}
	}
	s.Status = v.Nodes[n.id].Status.String()
	for _, i := range v.Incidents {
		if i.Open() {
			s.Incidents = append(s.Incidents, StatusIncident{
				ID: i.ID, Kind: i.Kind.String(), Node: i.Node, OpenedEpoch: i.OpenedEpoch, Evidence: i.Evidence,
			})
		}
	}
	slices.SortFunc(s.Incidents, func(a, b StatusIncident) int { return cmp.Compare(a.ID, b.ID) })
	for _, t := range n.work.executor.Serving() {
		s.Replicas = append(s.Replicas, StatusReplica{Workload: t.Workload, Replica: t.Replica, Generation: t.Generation})
	}
	for _, p := range n.work.executor.Preparations() {
		one := StatusWorkload{Workload: p.Workload, Ready: p.Ready}
		if p.Err != nil {
			one.Problem = p.Err.Error()
		}
		s.Preparations = append(s.Preparations, one)
	}
	s.Reasons = n.reasons(s, now)
	return s
}

func (n *node) reasons(s Status, now time.Time) []Reason {
	reasons := []Reason{}
	if now.Sub(s.BlockTime) > staleAfter*time.Second {
		reasons = append(reasons, Reason{"ChainOutOfSight", "no new block was seen for a while: check the RPC endpoints"})
	}
	if s.Members > 1 && 2*(s.Peers+1) <= s.Members {
		reasons = append(reasons, Reason{"Isolated", "fewer than half of the members are connected: check the listen addresses and the firewall"})
	}
	switch s.Status {
	case attestation.StatusPending.String():
		reasons = append(reasons, Reason{"Pending", "not a member yet: the others must hear this node for two epochs"})
	case attestation.StatusDown.String():
		reasons = append(reasons, Reason{"Down", "the quorum missed this node: it returns after some good epochs"})
	}
	return reasons
}
