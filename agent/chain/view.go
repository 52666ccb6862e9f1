package chain

import (
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// Deployment is what never changes: where the contracts are and how they were
// constructed.
type Deployment struct {
	ChainID uint64
	Network common.Address
	Work    common.Address // zero: no workloads
	Params  bindings.Params
}

// Schedule is the clock of the network.
func (d *Deployment) Schedule() epoch.Schedule {
	return epoch.Schedule{Genesis: d.Params.Genesis, SlotSeconds: d.Params.SlotSeconds, SlotsPerEpoch: d.Params.SlotsPerEpoch}
}

// Domain is what every signature is bound to.
func (d *Deployment) Domain() eip712.Domain {
	return eip712.Domain{ChainID: d.ChainID, Contract: d.Network}
}

func (d *Deployment) epochSeconds() uint64 {
	return uint64(d.Params.SlotSeconds) * uint64(d.Params.SlotsPerEpoch)
}

// Rules are the parameters of the tally.
func (d *Deployment) Rules() attestation.Rules {
	p := d.Params
	var forget uint32
	if s := d.epochSeconds(); s > 0 {
		forget = uint32(uint64(p.ReturnForgetSeconds) / s)
	}
	return attestation.Rules{
		QuorumBps: p.QuorumBps, SystemicBps: p.SystemicBps,
		ScoreBad: p.ScoreBad, ScoreGood: p.ScoreGood, ScoreDown: p.ScoreDown,
		ReturnFirst: p.ReturnFirst, ReturnCap: p.ReturnCap, ReturnForgetEpochs: forget,
		QuietEpochs: p.QuietEpochs, MaxTransitions: int(p.MaxTransitions), MaxRun: int(p.MaxRun),
		Schedule: d.Schedule(), Domain: d.Domain(),
	}
}

// View is everything the agent knows about the chain as of one agreed block.
// Immutable; safe to keep and to share.
type View struct {
	*Deployment
	*State // as of Head

	Head      Header
	Finalized Header
	// Final is the state as of the newest finalised block that was folded: work is
	// released only on what stands here.
	Final     *State
	FinalHead Header // the block of Final

	headers headers
}

// Base is the snapshot that the next statement builds on; false before bootstrap.
func (v *View) Base() (attestation.Base, bool) {
	if v.base == nil {
		return attestation.Base{}, false
	}
	b := *v.base
	// The queue goes on after the snapshot, and an entry makes a statement due.
	b.QueueDueFrom = 0
	if len(v.Queue) > 0 {
		b.QueueDueFrom = v.Queue[0].QueuedAt
	}
	return b, true
}

// Beacon is the newest block with a timestamp at or before t, if the headers
// held reach back that far.
func (v *View) Beacon(t uint64) (heartbeat.Beacon, bool) {
	h, ok := v.headers.before(t)
	return h.Beacon(), ok
}

// BeaconOf is the beacon of an epoch as seen from this view: the newest block
// with a timestamp at or before start(e) - beaconLag.
func (v *View) BeaconOf(e epoch.Epoch) (heartbeat.Beacon, bool) {
	start := v.Schedule().Start(e).Unix()
	if lag := int64(v.Params.BeaconLagSeconds); start >= lag {
		return v.Beacon(uint64(start - lag))
	}
	return heartbeat.Beacon{}, false
}

// HeldBeacon finds the held block with this number whose hash starts with prefix.
func (v *View) HeldBeacon(number uint64, prefix [4]byte) (Header, bool) {
	h, ok := v.headers.at(number)
	if !ok || [4]byte(h.Hash[:4]) != prefix {
		return Header{}, false
	}
	return h, true
}

// HeaderAt is the canonical header with this number, if held.
func (v *View) HeaderAt(number uint64) (Header, bool) { return v.headers.at(number) }

// Canonical says whether the block with this number and hash is on the agreed
// chain; known is false when no header of that height is held.
func (v *View) Canonical(number uint64, hash common.Hash) (canonical, known bool) {
	h, ok := v.headers.at(number)
	return ok && h.Hash == hash, ok
}

// Beacon is the header as heartbeats name it.
func (h Header) Beacon() heartbeat.Beacon {
	return heartbeat.Beacon{Number: h.Number, Hash: h.Hash}
}

// headers is a run of linked headers, oldest first. Appending shares the array
// with older views, which never read past their own length; cutting does not.
type headers []Header

func (hs headers) at(number uint64) (Header, bool) {
	if len(hs) == 0 || number < hs[0].Number || number > hs[len(hs)-1].Number {
		return Header{}, false
	}
	return hs[number-hs[0].Number], true
}

func (hs headers) before(t uint64) (Header, bool) {
	i := sort.Search(len(hs), func(i int) bool { return hs[i].Time > t })
	if i == 0 {
		return Header{}, false
	}
	return hs[i-1], true
}

// extend appends linked headers after cutting what they replace. Headers that
// link to nothing held start a new run.
func (hs headers) extend(path []Header) headers {
	if len(path) == 0 {
		return hs
	}
	parent, ok := hs.at(path[0].Number - 1)
	if !ok || parent.Hash != path[0].Parent {
		return append(headers(nil), path...)
	}
	keep := int(parent.Number-hs[0].Number) + 1
	if keep < len(hs) {
		hs = hs[:keep:keep] // a reorg: the array must not be written under older views
	}
	return append(hs, path...)
}

// prepend puts older headers before the ones held.
func (hs headers) prepend(older []Header) headers {
	return append(append(make(headers, 0, len(older)+2*len(hs)), older...), hs...)
}

// trim forgets headers older than t, but keeps one at or before it.
func (hs headers) trim(t uint64) headers {
	i := sort.Search(len(hs), func(i int) bool { return hs[i].Time > t })
	if i < 2 {
		return hs
	}
	return hs[i-1:]
}
