package agent

import (
	"maps"
	"slices"
	"sync/atomic"

	"github.com/depin-agent/depin-agent/agent/chain"
	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/agent/submitter"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// sight is the newest view of the chain, handed to each stage in the shape
// that stage asked for. Losing every endpoint leaves the last view in place.
type sight struct {
	view   atomic.Pointer[chain.View]
	roster atomic.Pointer[roster.Roster]
}

// update takes a view and reports whether the tally's base moved with it.
func (s *sight) update(v *chain.View) (rebased bool, err error) {
	base, bootstrapped := v.Base()
	if !bootstrapped {
		s.view.Store(v)
		return false, nil
	}
	previous := s.roster.Load()
	r, err := roster.New(base, previous)
	if err != nil {
		return false, err
	}
	s.roster.Store(r)
	s.view.Store(v)
	return previous == nil || previous.Base.Digest != base.Digest, nil
}

// final is the epoch through which the newest finalised block has settled.
func (s *sight) final() epoch.Epoch {
	v := s.view.Load()
	if v == nil {
		return 0
	}
	return v.Final.SettledEpoch
}

// Beacon is the epoch's beacon, or the newest block known when the chain is
// out of sight.
func (s *sight) Beacon(e epoch.Epoch) (heartbeat.Beacon, bool) {
	v := s.view.Load()
	if v == nil {
		return heartbeat.Beacon{}, false
	}
	return v.BeaconOf(e)
}

// HeldBeacon finds a block that a heartbeat quotes.
func (s *sight) HeldBeacon(number uint64, prefix [4]byte) (heartbeat.Beacon, bool) {
	v := s.view.Load()
	if v == nil {
		return heartbeat.Beacon{}, false
	}
	h, ok := v.HeldBeacon(number, prefix)
	return h.Beacon(), ok
}

// Stale: no block is known from the epoch before e or later, so e's beacon is
// older than the chain's.
func (s *sight) Stale(e epoch.Epoch) bool {
	v := s.view.Load()
	return v == nil || e > 0 && int64(v.Head.Time) < v.Schedule().Start(e-1).Unix()
}

// MaxAge is the contract's maxBeaconAge.
func (s *sight) MaxAge() epoch.Epoch {
	v := s.view.Load()
	if v == nil {
		return 0
	}
	return epoch.Epoch(v.Params.MaxBeaconAgeEpochs)
}

// set is what the contract wants to see next to a statement.
type set struct{ v *chain.View }

func (s *sight) set() submitter.Set {
	v := s.view.Load()
	if v == nil {
		return nil
	}
	return set{v}
}

func (s set) VotingSet() bindings.VotingSet {
	key := s.v.Set.AggregateKey
	return bindings.VotingSet{AggregateKey: key[:], Weight: s.v.Set.Weight, Count: s.v.Set.Count}
}

// queueBatch is how many due entries one attestation applies: all of the first
// sixteen.
const queueBatch = 16

func (s set) QueueKeys(due uint64) []byte {
	var keys []byte
	for i, entry := range s.v.Queue {
		if i == queueBatch || entry.QueuedAt > due {
			break
		}
		if entry.Kind == chain.ChangeRotate {
			old := s.v.Nodes[entry.Node].PublicKey
			keys = append(keys, old[:]...)
		}
		keys = append(keys, entry.PublicKey[:]...)
	}
	return keys
}

// movable is what the contract would move or place if asked.
type movable struct{ v *chain.View }

func (s *sight) work() submitter.Work {
	v := s.view.Load()
	if v == nil {
		return nil
	}
	return movable{v}
}

func (m movable) Block() uint64 { return m.v.Head.Number }

func (m movable) Emptying() []submitter.Emptying {
	hosted := map[uint32]int{}
	for _, a := range m.v.Assignments {
		if a.Node != 0 {
			hosted[a.Node]++
		}
	}
	var out []submitter.Emptying
	for id, replicas := range hosted {
		n := m.v.Nodes[id]
		switch n.Status {
		case attestation.StatusDown, attestation.StatusDraining, attestation.StatusExiting, attestation.StatusExited:
			out = append(out, submitter.Emptying{Node: id, StatusBlock: n.StatusBlock, Replicas: replicas})
		}
	}
	return out
}

func (m movable) Queued() []submitter.Queued {
	out := make([]submitter.Queued, 0, len(m.v.Unplaced))
	for _, item := range m.v.Unplaced {
		if a, ok := m.v.Assignments[item]; ok && !m.v.Workloads[a.Workload()].Expired(m.v.AttestedEpochs) {
			out = append(out, submitter.Queued{Item: item, Block: a.SeedBlock})
		}
	}
	return out
}

func (m movable) Dry() []submitter.Dry {
	if len(m.v.Attested) == 0 {
		return nil
	}
	placed := map[uint32]int{}
	for _, a := range m.v.Assignments {
		if a.Node != 0 && m.v.Workloads[a.Workload()].Expired(m.v.AttestedEpochs) {
			placed[a.Workload()]++
		}
	}
	since := m.v.Attested[len(m.v.Attested)-1].At.Block
	var out []submitter.Dry
	for _, id := range slices.Sorted(maps.Keys(placed)) {
		out = append(out, submitter.Dry{Workload: id, Block: since, Replicas: placed[id]})
	}
	return out
}
