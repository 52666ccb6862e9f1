package chain

import (
	"fmt"
	"math/big"
	"math/bits"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
)

func (f *folder) apply(ev event) error {
	switch e := ev.data.(type) {
	case *bindings.NetworkNodeRegistered:
		return f.registered(e)
	case *bindings.NetworkNodeAnnounced:
		return f.announced(e)
	case *bindings.NetworkChangeQueued:
		return f.changeQueued(e)
	case *bindings.NetworkChangeApplied:
		return f.changeApplied(e)
	case *bindings.NetworkSetChanged:
		return f.setChanged(e)
	case *bindings.NetworkBootstrapped:
		return f.bootstrapped(e)
	case *bindings.NetworkStatusChanged:
		return f.statusChanged(e)
	case *bindings.NetworkDrainStarted:
		n, err := f.node(e.Node)
		if err != nil {
			return err
		}
		n.DrainUntil = e.Until
		return nil
	case *bindings.NetworkIncidentOpened:
		return f.incidentOpened(e)
	case *bindings.NetworkIncidentMembers:
		return f.incidentMembers(e)
	case *bindings.NetworkIncidentResolved:
		return f.incidentResolved(e)
	case *bindings.NetworkIncidentReplied:
		i, err := f.incident(e.Incident)
		if err != nil {
			return err
		}
		i.Replies = append(i.Replies, Reply{Node: e.Node, CID: e.Cid, At: f.moment()})
		return nil
	case *bindings.NetworkReplicaFailed:
		f.putFailed(e.Item, e.Generation)
		return nil
	case *bindings.NetworkStakeWithdrawn:
		n, err := f.node(e.Node)
		if err != nil {
			return err
		}
		n.Units = 0
		return nil
	case *bindings.NetworkFunded:
		f.state.Funded = new(big.Int).Add(f.state.Funded, e.Amount)
		return nil
	case *bindings.NetworkClaimed:
		return f.claimed(e)
	case *bindings.NetworkDebited:
		return f.debited(e)
	case *bindings.NetworkAttested:
		return f.attested(e, ev.tx)
	default:
		return f.applyWork(ev)
	}
}

func (f *folder) registered(e *bindings.NetworkNodeRegistered) error {
	key, err := publicKey(e.PublicKey)
	if err != nil {
		return err
	}
	f.putNode(&Node{
		ID: e.Node, Owner: e.Owner, Agent: e.Agent, PublicKey: key, PeerKey: e.PeerKey,
		Domain: e.Domain, DomainID: e.DomainId, Units: e.Units, Capacity: e.Capacity, Drivers: e.Drivers,
		Multiaddrs: splitAddrs(e.Multiaddrs), Status: attestation.StatusPending,
	})
	return nil
}

func (f *folder) announced(e *bindings.NetworkNodeAnnounced) error {
	n, err := f.node(e.Node)
	if err != nil {
		return err
	}
	n.PeerKey, n.Capacity, n.Drivers, n.Multiaddrs = e.PeerKey, e.Capacity, e.Drivers, splitAddrs(e.Multiaddrs)
	return nil
}

func (f *folder) changeQueued(e *bindings.NetworkChangeQueued) error {
	n, err := f.node(e.Node)
	if err != nil {
		return err
	}
	n.Queued = ChangeKind(e.Kind)
	entry := QueueEntry{Entry: e.Entry, Kind: ChangeKind(e.Kind), Node: e.Node, QueuedAt: e.QueuedAt, Agent: e.Agent, PublicKey: n.PublicKey}
	if entry.Kind == ChangeRotate {
		if entry.PublicKey, err = publicKey(e.PublicKey); err != nil {
			return err
		}
	}
	f.state.Queue = append(f.state.Queue, entry)
	return nil
}

func (f *folder) changeApplied(e *bindings.NetworkChangeApplied) error {
	n, err := f.node(e.Node)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(f.state.Queue, func(q QueueEntry) bool { return q.Entry == e.Entry })
	if i < 0 {
		return fmt.Errorf("applied queue entry %d was never queued", e.Entry)
	}
	entry := f.state.Queue[i]
	f.state.Queue = slices.Delete(f.state.Queue, i, i+1)
	n.Queued = ChangeNone
	switch ChangeKind(e.Kind) {
	case ChangeJoin:
		f.join(n)
	case ChangeRotate:
		n.Agent, n.PublicKey = entry.Agent, entry.PublicKey
	case ChangeExit:
		n.Member = false
	}
	return nil
}

func (f *folder) join(n *Node) {
	n.Member, n.JudgedFrom = true, f.epoch+1
}

func (f *folder) statusChanged(e *bindings.NetworkStatusChanged) error {
	n, err := f.node(e.Node)
	if err != nil {
		return err
	}
	f.bookStatus(n, attestation.Status(e.Status), int64(e.Epoch))
	n.Status, n.StatusBlock, n.StatusEpoch = attestation.Status(e.Status), f.block.Number, epoch.Epoch(e.Epoch)
	if n.Status != attestation.StatusDraining {
		n.DrainUntil = 0
	}
	if n.Status == attestation.StatusDown {
		return nil
	}
	f.left[n.ID] = n.StatusEpoch
	if n.Incident == 0 {
		return nil
	}
	i, err := f.incident(n.Incident)
	if err != nil {
		return err
	}
	n.Incident = 0
	f.leave(i, n.ID, n.StatusEpoch)
	return nil
}

// leave ends a node's part in an incident.
func (f *folder) leave(i *Incident, node uint32, e epoch.Epoch) {
	for at := range i.Members {
		if m := &i.Members[at]; m.Node == node && m.At.Block == 0 {
			m.Resolved, m.At = e, f.moment()
		}
	}
}

func (f *folder) setChanged(e *bindings.NetworkSetChanged) error {
	key, err := publicKey(e.AggregateKey)
	if err != nil {
		return err
	}
	f.state.Set = VotingSet{Version: e.SetVersion, Hash: e.SetHash, AggregateKey: key, Weight: e.Weight, Count: e.Count}
	return nil
}

// bootstrapped: all nodes that were Pending became Up before, and are members now.
func (f *folder) bootstrapped(e *bindings.NetworkBootstrapped) error {
	s := f.state
	s.Bootstrapped, s.Seq, s.Digest, s.Evidence = true, 0, e.Digest, [32]byte{}
	s.SettledEpoch = epoch.Epoch(e.SettledEpoch)
	for _, id := range s.NodeIDs() {
		if s.Nodes[id].Status != attestation.StatusUp {
			continue
		}
		n, err := f.node(id)
		if err != nil {
			return err
		}
		f.join(n)
	}
	f.snapshot = true
	return nil
}

func (f *folder) incidentOpened(e *bindings.NetworkIncidentOpened) error {
	i := &Incident{
		ID: e.Incident, Kind: IncidentKind(e.Kind), Reason: e.Reason, Node: e.Node, OpenedEpoch: epoch.Epoch(e.Epoch),
		Opened: f.moment(), Evidence: e.Evidence,
	}
	f.putIncident(i)
	if e.Node == 0 {
		return nil
	}
	if i.Kind != IncidentNodeDown {
		i.Members = []IncidentMember{{Node: e.Node, Joined: i.OpenedEpoch}}
		return nil
	}
	return f.joinIncident(i, e.Node, i.OpenedEpoch)
}

func (f *folder) incidentMembers(e *bindings.NetworkIncidentMembers) error {
	i, err := f.incident(e.Incident)
	if err != nil {
		return err
	}
	for at, b := range e.Bitmap {
		for ; b != 0; b &= b - 1 {
			if err := f.joinIncident(i, uint32(at*8+bits.TrailingZeros8(b)), epoch.Epoch(e.Epoch)); err != nil {
				return err
			}
		}
	}
	return nil
}

// joinIncident adds a member. The bitmap comes after all changes of status of
// its statement: who was Down may be Up again, or Down for another incident.
func (f *folder) joinIncident(i *Incident, node uint32, e epoch.Epoch) error {
	n, err := f.node(node)
	if err != nil {
		return err
	}
	m := IncidentMember{Node: node, Joined: e}
	if n.Status == attestation.StatusDown && (n.Incident == 0 || n.Incident == i.ID) {
		n.Incident = i.ID
	} else {
		m.Resolved, m.At = f.left[node], f.moment()
	}
	i.Members = append(i.Members, m)
	return nil
}

// incidentResolved: the last member left, or the failed replica is placed again.
// Members of a Systemic incident leave one by one, with their change of status.
func (f *folder) incidentResolved(e *bindings.NetworkIncidentResolved) error {
	i, err := f.incident(e.Incident)
	if err != nil {
		return err
	}
	i.ResolvedEpoch, i.Resolved = epoch.Epoch(e.Epoch), f.moment()
	for _, m := range i.Members {
		f.leave(i, m.Node, i.ResolvedEpoch)
		if old, ok := f.state.Nodes[m.Node]; ok && old.Incident == i.ID {
			n, err := f.node(m.Node)
			if err != nil {
				return err
			}
			n.Incident = 0
		}
	}
	return nil
}

func (f *folder) attested(e *bindings.NetworkAttested, tx common.Hash) error {
	root, err := evidenceDigest(e.Evidence)
	if err != nil {
		return err
	}
	s := f.state
	s.Seq, s.Digest, s.SettledEpoch, s.Evidence = e.Seq, e.Digest, epoch.Epoch(e.ToEpoch), root
	epochs := e.ToEpoch - e.FromEpoch + 1
	s.AttestedEpochs += epochs
	s.accPerUnit = new(big.Int).Add(s.accPerUnit, new(big.Int).Mul(e.UnitPay, new(big.Int).SetUint64(epochs)))
	if err := f.book(e.UnitPay, int64(e.ToEpoch)); err != nil {
		return err
	}
	weight := s.Set.Weight
	if s.base != nil {
		weight = s.base.Weight
	}
	s.Attested = append(s.Attested, Attestation{
		Seq: e.Seq, Digest: e.Digest, FromEpoch: epoch.Epoch(e.FromEpoch), ToEpoch: epoch.Epoch(e.ToEpoch),
		BeforeGap: e.BeforeGap, SignedWeight: e.SignedWeight, Weight: weight, UnitPay: e.UnitPay,
		Evidence: e.Evidence, Tx: tx, At: f.moment(),
	})
	if extra := len(s.Attested) - maxAttested; extra > 0 {
		s.Attested = s.Attested[extra:]
	}
	f.snapshot = true
	return nil
}

func evidenceDigest(text string) ([32]byte, error) {
	c, err := cid.Decode(text)
	if err != nil {
		return [32]byte{}, fmt.Errorf("decode evidence CID %q: %w", text, err)
	}
	return evidence.Digest(c), nil
}

// snapshotBase is what the next statement builds on: members, and Pending nodes
// without a queue entry.
func snapshotBase(s *State) *attestation.Base {
	b := &attestation.Base{
		Seq: s.Seq, Digest: s.Digest, SettledEpoch: s.SettledEpoch,
		SetVersion: s.Set.Version, SetHash: s.Set.Hash, Weight: s.Set.Weight, Evidence: s.Evidence,
	}
	for _, id := range s.NodeIDs() {
		n := s.Nodes[id]
		m := attestation.Member{
			ID: n.ID, Owner: n.Owner, Agent: n.Agent, Units: n.Units, Domain: n.Domain, Status: n.Status,
			DrainUntil: n.DrainUntil, JudgedFrom: n.JudgedFrom, PublicKey: n.PublicKey, PeerKey: n.PeerKey,
		}
		switch {
		case n.Member:
			b.Members = append(b.Members, m)
		case n.Status == attestation.StatusPending && n.Queued == ChangeNone:
			b.Pending = append(b.Pending, m)
		}
	}
	return b
}

func publicKey(raw []byte) (bls.PublicKey, error) {
	if len(raw) != bls.PublicKeySize {
		return bls.PublicKey{}, fmt.Errorf("public key of %d bytes, want %d", len(raw), bls.PublicKeySize)
	}
	return bls.PublicKey(raw), nil
}

func splitAddrs(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, ",")
}
