package ledger

import (
	"context"
	"encoding/json"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// eventsPerRead bounds how many blocks one question covers: endpoints refuse long ranges.
const eventsPerRead = 5_000

// History is the deployment's events, read as far as Catch was called.
type History struct {
	Events []Event
	// Progress, if set, is told after each read how far it has come.
	Progress func(block, last uint64)

	ledger *Ledger
	next   uint64
}

// NewHistory has read nothing yet. It begins with the first block of the chain.
func NewHistory(l *Ledger) *History { return HistoryFrom(l, 0) }

// HistoryFrom begins with the block of the deployment: on a chain that is older, all before it is read for nothing.
func HistoryFrom(l *Ledger, block uint64) *History { return &History{ledger: l, next: block} }

// Catch reads up to the latest block, and returns its number and time.
func (h *History) Catch(ctx context.Context) (block, at uint64, err error) {
	head, err := h.ledger.Latest(ctx)
	if err != nil {
		return 0, 0, err
	}
	last := head.Number.Uint64()
	for h.next <= last {
		to := min(last, h.next+eventsPerRead-1)
		events, err := h.ledger.Events(ctx, h.next, to)
		if err != nil {
			return 0, 0, err
		}
		h.Events = append(h.Events, events...)
		h.next = to + 1
		if h.Progress != nil {
			h.Progress(to, last)
		}
	}
	return last, head.Time, nil
}

// Summary is the network as a person asks about it.
type Summary struct {
	Chain     uint64         `json:"chain_id"`
	Network   common.Address `json:"contract"`
	Block     uint64         `json:"block"`
	Time      time.Time      `json:"time"`
	Epoch     uint64         `json:"epoch"`
	Settled   uint64         `json:"settled_epoch"`
	Attested  uint64         `json:"epochs_attested"`
	Running   bool           `json:"bootstrapped"`
	SettlesAt time.Time      `json:"settles_at"`
	Accruing  *big.Int       `json:"accruing"` // wei, of all nodes
	Funded    *big.Int       `json:"funded"`
	Paid      *big.Int       `json:"paid"`
	Owed      *big.Int       `json:"owed"`
	Nodes     []NodeLine     `json:"nodes"`
	Incidents []IncidentLine `json:"incidents"`
	Moves     []MoveLine     `json:"moves"`
}

// NodeLine is one node.
type NodeLine struct {
	Node      uint32         `json:"node"`
	Owner     common.Address `json:"owner"`
	Agent     common.Address `json:"agent"`
	Domain    string         `json:"domain"`
	Status    string         `json:"status"`
	Units     uint32         `json:"units"`
	UpEpochs  int64          `json:"up_epochs"`
	Claimable *big.Int       `json:"claimable"`
	Accruing  *big.Int       `json:"accruing"`
	Replicas  int            `json:"replicas"`
	Incident  uint32         `json:"incident"` // 0: none open
}

// IncidentLine is one incident.
type IncidentLine struct {
	ID       uint32    `json:"id"`
	Node     uint32    `json:"node"` // 0 for a systemic one
	Kind     string    `json:"kind"`
	Opened   uint64    `json:"opened_epoch"`
	Resolved uint64    `json:"resolved_epoch"` // 0: open
	Evidence string    `json:"evidence_cid"`
	At       time.Time `json:"at"`
}

// MoveLine is one replica given to a node.
type MoveLine struct {
	Workload   uint32    `json:"workload"`
	Replica    uint8     `json:"replica"`
	From       uint32    `json:"from"` // 0: first placement, or out of the queue
	To         uint32    `json:"to"`
	Generation uint32    `json:"generation"`
	At         time.Time `json:"at"`
}

// wei is written as a string: a JSON number of that size is rounded by most who read it.
type wei struct{ *big.Int }

// MarshalJSON writes the digits in quotes.
func (w wei) MarshalJSON() ([]byte, error) { return json.Marshal(w.String()) }

// MarshalJSON writes sums as strings.
func (s Summary) MarshalJSON() ([]byte, error) {
	type numbers Summary
	return json.Marshal(struct {
		numbers
		Accruing wei `json:"accruing"`
		Funded   wei `json:"funded"`
		Paid     wei `json:"paid"`
		Owed     wei `json:"owed"`
	}{numbers(s), wei{s.Accruing}, wei{s.Funded}, wei{s.Paid}, wei{s.Owed}})
}

// MarshalJSON writes sums as strings.
func (n NodeLine) MarshalJSON() ([]byte, error) {
	type numbers NodeLine
	return json.Marshal(struct {
		numbers
		Claimable wei `json:"claimable"`
		Accruing  wei `json:"accruing"`
	}{numbers(n), wei{n.Claimable}, wei{n.Accruing}})
}

// Summarize reads the state of now and puts it beside the events so far.
func Summarize(ctx context.Context, l *Ledger, h *History) (Summary, error) {
	block, at, err := h.Catch(ctx)
	if err != nil {
		return Summary{}, err
	}
	state, err := l.State(ctx)
	if err != nil {
		return Summary{}, err
	}
	s := Summary{
		Chain: l.ChainID, Network: l.Network, Block: block, Time: time.Unix(int64(at), 0).UTC(),
		Settled: state.SettledEpoch, Attested: state.AttestedEpochs, Running: state.Bootstrapped,
		Funded: state.Funded, Paid: state.Paid, Owed: state.Owed, Accruing: new(big.Int),
	}
	now, _ := l.Schedule.EpochAt(s.Time)
	s.Epoch = uint64(now)
	s.SettlesAt = l.Schedule.End(epoch.Epoch(state.SettledEpoch + uint64(l.Params.QuietEpochs))).UTC()
	unitPay := s.fold(h.Events)
	var waiting uint64 // whole epochs that the next attestation may settle
	if state.Bootstrapped && s.Epoch > state.SettledEpoch+1 {
		waiting = s.Epoch - state.SettledEpoch - 1
	}
	hosted, err := l.hosted(ctx)
	if err != nil {
		return Summary{}, err
	}
	s.Nodes = []NodeLine{}
	names := make(map[uint16]string)
	for id := uint32(1); id <= state.Nodes; id++ {
		n, err := l.line(ctx, id, names)
		if err != nil {
			return Summary{}, err
		}
		n.Replicas = hosted[id]
		n.Accruing = new(big.Int)
		if n.Status == StatusName(StatusUp) || n.Status == StatusName(StatusDraining) {
			n.Accruing.Mul(unitPay, new(big.Int).SetUint64(uint64(n.Units)*waiting))
		}
		s.Accruing.Add(s.Accruing, n.Accruing)
		s.Nodes = append(s.Nodes, n)
	}
	return s, nil
}

// fold collects incidents and moves, and the last pay of a unit for an epoch.
func (s *Summary) fold(events []Event) *big.Int {
	unitPay := new(big.Int)
	s.Incidents, s.Moves = []IncidentLine{}, []MoveLine{}
	for _, e := range events {
		at := time.Unix(int64(e.Time), 0).UTC()
		switch v := e.Value.(type) {
		case *bindings.NetworkAttested:
			unitPay = v.UnitPay
		case *bindings.NetworkIncidentOpened:
			s.Incidents = append(s.Incidents, IncidentLine{
				ID: v.Incident, Node: v.Node, Kind: IncidentName(v.Kind), Opened: v.Epoch, Evidence: v.Evidence, At: at,
			})
		case *bindings.NetworkIncidentResolved:
			for i := range s.Incidents {
				if s.Incidents[i].ID == v.Incident {
					s.Incidents[i].Resolved = v.Epoch
				}
			}
		case *bindings.WorkReplicaAssigned:
			s.Moves = append(s.Moves, MoveLine{
				Workload: v.Workload, Replica: v.Replica, From: v.From, To: v.Node, Generation: v.Generation, At: at,
			})
		}
	}
	return unitPay
}

func (l *Ledger) line(ctx context.Context, id uint32, names map[uint16]string) (NodeLine, error) {
	n, err := l.Node(ctx, id)
	if err != nil {
		return NodeLine{}, err
	}
	if _, ok := names[n.Domain]; !ok {
		if names[n.Domain], err = l.DomainName(ctx, n.Domain); err != nil {
			return NodeLine{}, err
		}
	}
	claimable, err := l.Claimable(ctx, id)
	if err != nil {
		return NodeLine{}, err
	}
	return NodeLine{
		Node: id, Owner: n.Owner, Agent: n.Agent, Domain: names[n.Domain], Status: StatusName(n.Status), Units: n.Units,
		UpEpochs: n.CumUp, Claimable: claimable, Incident: n.Incident,
	}, nil
}

// hosted counts each node's replicas.
func (l *Ledger) hosted(ctx context.Context) (map[uint32]int, error) {
	out := make(map[uint32]int)
	if l.Work == (common.Address{}) {
		return out, nil
	}
	count, err := l.Workloads(ctx)
	if err != nil {
		return nil, err
	}
	for id := uint32(1); id <= count; id++ {
		w, err := l.Workload(ctx, id)
		if err != nil {
			return nil, err
		}
		for r := uint8(0); r < w.Replicas && !w.Closed; r++ {
			a, err := l.Assignment(ctx, id, r)
			if err != nil {
				return nil, err
			}
			out[a.Node]++
		}
	}
	return out, nil
}
