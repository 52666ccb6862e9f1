package evidence_test

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

const slot = 900

var (
	domain = eip712.Domain{ChainID: 31337, Contract: [20]byte{0xc0}}
	beacon = heartbeat.Beacon{Number: 88, Hash: [32]byte{7, 7, 7, 7, 7}}
)

// orderThree is the point (0, 2), on the curve and outside the subgroup.
var orderThree = bls.Signature{95: 2}

func seeded(n uint32) *rand.ChaCha8 {
	var seed [32]byte
	binary.BigEndian.PutUint32(seed[:], n)
	return rand.NewChaCha8(seed)
}

// network is the keys of some nodes.
type network map[uint32]*bls.Key

func (n network) key(node uint32) *bls.Key { return n[node] }

// slotOf gives every node a heartbeat, changed by spoil, and verifies them in a batch.
func slotOf(t testing.TB, nodes []uint32, spoil func(*heartbeat.Heartbeat)) (network, []heartbeat.Verified) {
	t.Helper()
	keys := network{}
	var order []*bls.Key
	var beats []heartbeat.Heartbeat
	for _, n := range nodes {
		secret, err := bls.GenerateKey(seeded(n))
		if err != nil {
			t.Fatal(err)
		}
		if keys[n], err = bls.ParseKey(secret.PublicKey()); err != nil {
			t.Fatal(err)
		}
		h := heartbeat.Sign(secret, domain, n, slot, beacon)
		if spoil != nil {
			spoil(&h)
		}
		order, beats = append(order, keys[n]), append(beats, h)
	}
	good, bad := heartbeat.VerifyBatch(order, domain, slot, beacon, beats, seeded(0))
	if len(bad) != 0 {
		t.Fatalf("bad heartbeats %v", bad)
	}
	return keys, good
}

func TestHeartbeatsCollapseIntoOneSignatureAndABitmap(t *testing.T) {
	nodes := []uint32{17, 1, 8, 3}
	keys, beats := slotOf(t, nodes, nil)
	aggregate, culled, err := evidence.Collapse(append(beats, beats[0]))
	if err != nil || len(culled) != 0 {
		t.Fatalf("culled %v, %v", culled, err)
	}
	if want := []uint32{1, 3, 8, 17}; !slices.Equal(aggregate.Nodes(), want) {
		t.Fatalf("nodes %v, want %v", aggregate.Nodes(), want)
	}
	if want := []byte{0b0000_1010, 0b1, 0b10}; !slices.Equal(aggregate.Bitmap, want) {
		t.Fatalf("bitmap %b, want %b", aggregate.Bitmap, want)
	}
	if err := aggregate.Verify(domain, keys.key); err != nil {
		t.Fatal(err)
	}
	root := evidence.Root{Epoch: slot / 4, Slots: []evidence.SlotAggregate{aggregate}}
	_, block := encode(t, root)
	back, err := evidence.Decode(block)
	if err != nil {
		t.Fatal(err)
	}
	if err := back.Slots[0].Verify(domain, keys.key); err != nil {
		t.Fatal(err)
	}
}

func TestAnAggregateThatClaimsSomethingElseIsRefused(t *testing.T) {
	keys, beats := slotOf(t, []uint32{1, 3, 8}, nil)
	good, _, err := evidence.Collapse(beats)
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*evidence.SlotAggregate){
		"one node more":           func(a *evidence.SlotAggregate) { a.Bitmap[0] |= 1 << 3; a.Bitmap[0] ^= 1 << 1 },
		"one node less":           func(a *evidence.SlotAggregate) { a.Bitmap = []byte{0b1010} },
		"a node without a key":    func(a *evidence.SlotAggregate) { a.Bitmap[0] |= 1 << 5 },
		"no nodes":                func(a *evidence.SlotAggregate) { a.Bitmap = nil },
		"another slot":            func(a *evidence.SlotAggregate) { a.Slot++ },
		"another beacon":          func(a *evidence.SlotAggregate) { a.Beacon.Hash[31]++ },
		"infinity as signature":   func(a *evidence.SlotAggregate) { a.Signature = bls.Signature{} },
		"a point outside":         func(a *evidence.SlotAggregate) { a.Signature = orderThree },
		"a bitmap with node zero": func(a *evidence.SlotAggregate) { a.Bitmap[0] |= 1 },
	} {
		t.Run(name, func(t *testing.T) {
			a := good
			a.Bitmap = slices.Clone(good.Bitmap)
			change(&a)
			if a.Verify(domain, keys.key) == nil {
				t.Fatal("accepted")
			}
		})
	}
}

func TestASmallOrderPartIsCulledBeforeItBecomesEvidence(t *testing.T) {
	keys, beats := slotOf(t, []uint32{1, 2, 5, 11}, func(h *heartbeat.Heartbeat) {
		if h.Node != 5 {
			return
		}
		sum, err := bls.AggregateSignatures(h.Signature, orderThree)
		if err != nil {
			t.Fatal(err)
		}
		h.Signature = sum
	})
	aggregate, culled, err := evidence.Collapse(beats)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(culled, []uint32{5}) || !slices.Equal(aggregate.Nodes(), []uint32{1, 2, 11}) {
		t.Fatalf("culled %v, kept %v", culled, aggregate.Nodes())
	}
	if err := errors.Join(bls.InSubgroup(aggregate.Signature), aggregate.Verify(domain, keys.key)); err != nil {
		t.Fatal(err)
	}
}

func TestNothingLeftAfterCullingIsAnError(t *testing.T) {
	_, beats := slotOf(t, []uint32{4}, func(h *heartbeat.Heartbeat) {
		sum, err := bls.AggregateSignatures(h.Signature, orderThree)
		if err != nil {
			t.Fatal(err)
		}
		h.Signature = sum
	})
	if _, culled, err := evidence.Collapse(beats); err == nil || !slices.Equal(culled, []uint32{4}) {
		t.Fatalf("culled %v, err %v", culled, err)
	}
}

func TestHeartbeatsThatDoNotBelongTogetherDoNotCollapse(t *testing.T) {
	_, beats := slotOf(t, []uint32{1, 2}, nil)
	_, tooHigh := slotOf(t, []uint32{8 * evidence.MaxBitmap}, nil)
	_, zero := slotOf(t, []uint32{0}, nil)
	secret, err := bls.GenerateKey(seeded(2))
	if err != nil {
		t.Fatal(err)
	}
	key, err := bls.ParseKey(secret.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	other, _ := heartbeat.VerifyBatch([]*bls.Key{key}, domain, slot+1, beacon,
		[]heartbeat.Heartbeat{heartbeat.Sign(secret, domain, 2, slot+1, beacon)}, seeded(0))
	for name, set := range map[string][]heartbeat.Verified{
		"none":                      nil,
		"of two slots":              {beats[0], other[0]},
		"a node beyond the bitmap":  tooHigh,
		"node zero":                 zero,
		"a heartbeat never checked": {beats[0], {}},
	} {
		if _, _, err := evidence.Collapse(set); err == nil {
			t.Errorf("%s: collapsed", name)
		}
	}
}

func FuzzDecode(f *testing.F) {
	_, block := encode(f, sample())
	f.Add(block)
	_, empty := encode(f, evidence.Root{})
	f.Add(empty)
	f.Add([]byte{0xa0})
	f.Add([]byte{0x9a, 0xff, 0xff, 0xff, 0xff})
	f.Fuzz(func(t *testing.T, data []byte) {
		root, err := evidence.Decode(data)
		if err != nil {
			return
		}
		c, again := encode(t, root)
		if string(again) != string(data) {
			t.Fatal("a decoded root encodes differently")
		}
		if err := evidence.Check(c, data); err != nil {
			t.Fatal(err)
		}
	})
}
