package evidence

import (
	"errors"
	"fmt"

	"github.com/ipfs/go-cid"
	"github.com/ipld/go-ipld-prime/datamodel"
	"github.com/ipld/go-ipld-prime/fluent/qp"
	cidlink "github.com/ipld/go-ipld-prime/linking/cid"
	"github.com/ipld/go-ipld-prime/node/basicnode"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// Members of the root's map. A slot aggregate is a list: slot, beacon number, beacon hash,
// bitmap, signature.
const (
	keyVersion      = "version"
	keyEpoch        = "epoch"
	keyObservations = "observations"
	keySlots        = "slots"
	keyState        = "state"
	keyPrev         = "prev"

	rootMembers = 6
	slotMembers = 5
)

// Encode encodes a root and gives its content address.
func Encode(r Root) (cid.Cid, []byte, error) {
	if err := r.validate(); err != nil {
		return cid.Undef, nil, fmt.Errorf("encode evidence: %w", err)
	}
	node, err := qp.BuildMap(basicnode.Prototype.Map, rootMembers, func(m datamodel.MapAssembler) {
		qp.MapEntry(m, keyVersion, qp.Int(Version))
		qp.MapEntry(m, keyEpoch, qp.Int(int64(r.Epoch)))
		qp.MapEntry(m, keyObservations, qp.List(int64(len(r.Observations)), func(l datamodel.ListAssembler) {
			for _, c := range r.Observations {
				qp.ListEntry(l, qp.Link(cidlink.Link{Cid: c}))
			}
		}))
		qp.MapEntry(m, keySlots, qp.List(int64(len(r.Slots)), func(l datamodel.ListAssembler) {
			for _, a := range r.Slots {
				qp.ListEntry(l, encodeSlot(a))
			}
		}))
		qp.MapEntry(m, keyState, qp.Bytes(r.State))
		if r.Prev.Defined() {
			qp.MapEntry(m, keyPrev, qp.Link(cidlink.Link{Cid: r.Prev}))
		} else {
			qp.MapEntry(m, keyPrev, qp.Null())
		}
	})
	if err != nil {
		return cid.Undef, nil, fmt.Errorf("encode evidence: %w", err)
	}
	block, err := EncodeNode(node)
	if err != nil {
		return cid.Undef, nil, fmt.Errorf("encode evidence: %w", err)
	}
	if len(block) > MaxRoot {
		return cid.Undef, nil, fmt.Errorf("encode evidence: %d bytes, at most %d", len(block), MaxRoot)
	}
	return CIDOf(block), block, nil
}

func encodeSlot(a SlotAggregate) qp.Assemble {
	return qp.List(slotMembers, func(l datamodel.ListAssembler) {
		qp.ListEntry(l, qp.Int(int64(a.Slot)))
		qp.ListEntry(l, qp.Int(int64(a.Beacon.Number)))
		qp.ListEntry(l, qp.Bytes(a.Beacon.Hash[:]))
		qp.ListEntry(l, qp.Bytes(a.Bitmap))
		qp.ListEntry(l, qp.Bytes(a.Signature[:]))
	})
}

// Decode reads a root block. It says nothing about where the block came from: call Check
// with the CID it was asked by first.
func Decode(block []byte) (Root, error) {
	root, err := decode(block)
	if err != nil {
		return Root{}, fmt.Errorf("decode evidence: %w", err)
	}
	return root, nil
}

func decode(block []byte) (Root, error) {
	node, err := DecodeNode(block, MaxRoot)
	if err != nil {
		return Root{}, err
	}
	if node.Kind() != datamodel.Kind_Map || node.Length() != rootMembers {
		return Root{}, fmt.Errorf("root is not a map of %d members", rootMembers)
	}
	var f fields
	version := f.uint(f.member(node, keyVersion))
	root := Root{
		Epoch: epoch.Epoch(f.uint(f.member(node, keyEpoch))),
		State: f.bytes(f.member(node, keyState)),
	}
	for _, item := range f.list(f.member(node, keyObservations), MaxObservations) {
		root.Observations = append(root.Observations, f.link(item))
	}
	for _, item := range f.list(f.member(node, keySlots), MaxSlots) {
		root.Slots = append(root.Slots, f.slot(item))
	}
	if prev := f.member(node, keyPrev); prev != nil && !prev.IsNull() {
		root.Prev = f.link(prev)
	}
	if f.err != nil {
		return Root{}, f.err
	}
	if version != Version {
		return Root{}, fmt.Errorf("version %d, want %d", version, Version)
	}
	if err := root.validate(); err != nil {
		return Root{}, err
	}
	return root, nil
}

// fields reads members of the expected kind; after the first failure it only returns
// zero values, and the caller checks err once.
type fields struct{ err error }

func (f *fields) fail(err error) {
	if f.err == nil {
		f.err = err
	}
}

func (f *fields) member(n datamodel.Node, key string) datamodel.Node {
	value, err := n.LookupByString(key)
	if err != nil {
		f.fail(fmt.Errorf("member %q: %w", key, err))
		return nil
	}
	return value
}

func (f *fields) uint(n datamodel.Node) uint64 {
	if n == nil {
		return 0
	}
	v, err := n.AsInt()
	if err != nil {
		f.fail(err)
		return 0
	}
	if v < 0 {
		f.fail(errors.New("number is negative"))
		return 0
	}
	return uint64(v)
}

func (f *fields) bytes(n datamodel.Node) []byte {
	if n == nil {
		return nil
	}
	b, err := n.AsBytes()
	if err != nil {
		f.fail(err)
	}
	return b
}

// exactly copies bytes of one fixed length.
func (f *fields) exactly(n datamodel.Node, into []byte) {
	b := f.bytes(n)
	if len(b) != len(into) {
		f.fail(fmt.Errorf("%d bytes, want %d", len(b), len(into)))
		return
	}
	copy(into, b)
}

func (f *fields) link(n datamodel.Node) cid.Cid {
	if n == nil {
		return cid.Undef
	}
	l, err := n.AsLink()
	if err != nil {
		f.fail(err)
		return cid.Undef
	}
	link, ok := l.(cidlink.Link)
	if !ok {
		f.fail(errors.New("link is not a cid"))
		return cid.Undef
	}
	return link.Cid
}

// list returns the items of a list of at most limit items.
func (f *fields) list(n datamodel.Node, limit int64) []datamodel.Node {
	if n == nil {
		return nil
	}
	if n.Kind() != datamodel.Kind_List || n.Length() > limit {
		f.fail(fmt.Errorf("not a list of at most %d items", limit))
		return nil
	}
	items := make([]datamodel.Node, 0, n.Length())
	for i := range n.Length() {
		item, err := n.LookupByIndex(i)
		if err != nil {
			f.fail(err)
			return nil
		}
		items = append(items, item)
	}
	return items
}

func (f *fields) slot(n datamodel.Node) SlotAggregate {
	items := f.list(n, slotMembers)
	if len(items) != slotMembers {
		f.fail(fmt.Errorf("slot aggregate is not a list of %d items", slotMembers))
		return SlotAggregate{}
	}
	a := SlotAggregate{
		Slot:   epoch.Slot(f.uint(items[0])),
		Beacon: heartbeat.Beacon{Number: f.uint(items[1])},
		Bitmap: f.bytes(items[3]),
	}
	f.exactly(items[2], a.Beacon.Hash[:])
	var sig bls.Signature
	f.exactly(items[4], sig[:])
	a.Signature = sig
	return a
}
