package vectors_test

import (
	"crypto/sha256"
	"strings"
	"testing"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

func TestHashToCurve(t *testing.T) {
	var v struct {
		Dsts     []string   `json:"dsts"`
		Messages []hexBytes `json:"messages"`
		Points   []hexBytes `json:"points"`
	}
	const rfc = "QUUX-V01-CS02-with-BLS12381G1_XMD:SHA-256_SSWU_RO_"
	digest := sha256.Sum256([]byte("digest"))
	for _, c := range []struct {
		dst string
		msg []byte
	}{
		{rfc, []byte("")},
		{rfc, []byte("abc")},
		{rfc, []byte("abcdef0123456789")},
		{rfc, []byte("q128_" + strings.Repeat("q", 128))},
		{rfc, []byte("a512_" + strings.Repeat("a", 512))},
		{bls.SignatureDST, digest[:]},
		{bls.PossessionDST, digest[:]},
		{bls.SignatureDST, make([]byte, 32)},
		{bls.SignatureDST, heartbeat.Message(domain, 1, digest)},
	} {
		point := bls.HashToG1(c.dst, c.msg)
		v.Dsts, v.Messages, v.Points = append(v.Dsts, c.dst), append(v.Messages, c.msg), append(v.Points, point[:])
	}
	golden(t, "hash_to_curve.json", v)
}

func TestKeysAndPossession(t *testing.T) {
	v := struct {
		ChainID    uint64     `json:"chainId"`
		Contract   hexBytes   `json:"contract"`
		Separator  hexBytes   `json:"separator"`
		NodeIDs    []uint32   `json:"nodeIds"`
		SecretKeys []hexBytes `json:"secretKeys"`
		PublicKeys []hexBytes `json:"publicKeys"`
		KeyHashes  []hexBytes `json:"keyHashes"`
		Owners     []hexBytes `json:"owners"`
		Digests    []hexBytes `json:"digests"`
		Proofs     []hexBytes `json:"proofs"`
	}{ChainID: domain.ChainID, Contract: domain.Contract[:]}
	separator := domain.Separator()
	v.Separator = separator[:]
	for _, n := range nodes(t, 8) {
		secret, hash := n.secret.Bytes(), eip712.Keccak(n.public[:])
		digest := domain.Possession(n.public[:], n.owner)
		proof := n.secret.Prove(digest[:])
		if err := n.key.VerifyPossession(digest[:], proof); err != nil {
			t.Fatal(err)
		}
		v.NodeIDs = append(v.NodeIDs, n.id)
		v.SecretKeys = append(v.SecretKeys, secret[:])
		v.PublicKeys = append(v.PublicKeys, n.public[:])
		v.KeyHashes = append(v.KeyHashes, hash[:])
		v.Owners = append(v.Owners, n.owner[:])
		v.Digests = append(v.Digests, digest[:])
		v.Proofs = append(v.Proofs, proof[:])
	}
	golden(t, "keys.json", v)
}

func TestHeartbeats(t *testing.T) {
	v := struct {
		ChainID       uint64     `json:"chainId"`
		Contract      hexBytes   `json:"contract"`
		NodeIDs       []uint32   `json:"nodeIds"`
		PublicKeys    []hexBytes `json:"publicKeys"`
		Slots         []uint64   `json:"slots"`
		BeaconNumbers []uint64   `json:"beaconNumbers"`
		BeaconHashes  []hexBytes `json:"beaconHashes"`
		Messages      []hexBytes `json:"messages"`
		Signatures    []hexBytes `json:"signatures"`
		Wires         []hexBytes `json:"wires"`
	}{ChainID: domain.ChainID, Contract: domain.Contract[:]}
	for i, n := range nodes(t, 4) {
		slot := epoch.Slot(900 + i/2)
		beacon := heartbeat.Beacon{Number: 1234 + uint64(i/2), Hash: sha256.Sum256([]byte{byte(i / 2)})}
		h := heartbeat.Sign(n.secret, domain, n.id, slot, beacon)
		if err := heartbeat.Verify(n.key, domain, h, beacon.Hash); err != nil {
			t.Fatal(err)
		}
		v.NodeIDs = append(v.NodeIDs, n.id)
		v.PublicKeys = append(v.PublicKeys, n.public[:])
		v.Slots = append(v.Slots, uint64(slot))
		v.BeaconNumbers = append(v.BeaconNumbers, beacon.Number)
		v.BeaconHashes = append(v.BeaconHashes, beacon.Hash[:])
		v.Messages = append(v.Messages, heartbeat.Message(domain, slot, beacon.Hash))
		v.Signatures = append(v.Signatures, h.Signature[:])
		v.Wires = append(v.Wires, h.Encode())
	}
	golden(t, "heartbeats.json", v)
}

// Seven members sign one digest, except the listed ones: aggregate key minus their keys.
func TestAggregatesWithoutNonSigners(t *testing.T) {
	members := nodes(t, 7)
	keys := make([]*bls.Key, len(members))
	for i, n := range members {
		keys[i] = n.key
	}
	total, err := bls.AggregateKeys(keys...)
	if err != nil {
		t.Fatal(err)
	}
	totalBytes := total.Bytes()
	v := struct {
		AllMembers    []hexBytes `json:"allMembers"`
		AggregateKey  hexBytes   `json:"aggregateKey"`
		Digests       []hexBytes `json:"digests"`
		NonSigners    []hexBytes `json:"nonSigners"`    // ids, 4 bytes each, joined
		NonSignerKeys []hexBytes `json:"nonSignerKeys"` // 192 bytes each, joined
		SignerKeys    []hexBytes `json:"signerKeys"`    // the aggregate without them
		Signatures    []hexBytes `json:"signatures"`
	}{AggregateKey: totalBytes[:]}
	for _, n := range members {
		v.AllMembers = append(v.AllMembers, n.public[:])
	}
	for i, absent := range [][]uint32{{}, {1}, {7}, {2, 5}, {1, 3, 6}, {1, 2, 3, 4, 5, 6}} {
		digest := sha256.Sum256([]byte{byte(i)})
		var out []*bls.Key
		var sigs []bls.Signature
		ids, joined := hexBytes{}, hexBytes{}
		for _, n := range members {
			if len(absent) > 0 && absent[0] == n.id {
				absent = absent[1:]
				out = append(out, n.key)
				ids = append(ids, 0, 0, 0, byte(n.id))
				joined = append(joined, n.public[:]...)
				continue
			}
			sigs = append(sigs, n.secret.Sign(digest[:]))
		}
		rest, err := bls.SubtractKeys(total, out...)
		if err != nil {
			t.Fatal(err)
		}
		sum, err := bls.AggregateSignatures(sigs...)
		if err != nil {
			t.Fatal(err)
		}
		if err := rest.Verify(digest[:], sum); err != nil {
			t.Fatal(err)
		}
		restBytes := rest.Bytes()
		v.Digests = append(v.Digests, digest[:])
		v.NonSigners = append(v.NonSigners, ids)
		v.NonSignerKeys = append(v.NonSignerKeys, joined)
		v.SignerKeys = append(v.SignerKeys, restBytes[:])
		v.Signatures = append(v.Signatures, sum[:])
	}
	golden(t, "aggregates.json", v)
}

// Signatures that everyone must refuse for this key and digest.
func TestRefusedSignatures(t *testing.T) {
	n := nodes(t, 2)
	digest := sha256.Sum256([]byte("refused"))
	good := n[0].secret.Sign(digest[:])
	v := struct {
		PublicKey  hexBytes   `json:"publicKey"`
		Digest     hexBytes   `json:"digest"`
		Good       hexBytes   `json:"good"`
		Reasons    []string   `json:"reasons"`
		Signatures []hexBytes `json:"signatures"`
	}{PublicKey: n[0].public[:], Digest: digest[:], Good: good[:]}

	orderThree := bls.Signature{95: 2} // the point (0, 2)
	tainted, err := bls.AggregateSignatures(good, orderThree)
	if err != nil {
		t.Fatal(err)
	}
	doubled, err := bls.AggregateSignatures(good, good)
	if err != nil {
		t.Fatal(err)
	}
	off := good
	off[95] ^= 1
	prime := bls.Signature(append(
		mustHex("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab"),
		good[48:]...))
	for _, c := range []struct {
		reason string
		sig    bls.Signature
	}{
		{"infinity", bls.Signature{}},
		{"off the curve", off},
		{"a point of order three", orderThree},
		{"the right point plus one of order three", tainted},
		{"the right point doubled", doubled},
		{"a coordinate equal to the prime", prime},
		{"another key", n[1].secret.Sign(digest[:])},
		{"the possession tag", n[0].secret.Prove(digest[:])},
		{"another digest", n[0].secret.Sign(make([]byte, 32))},
	} {
		if n[0].key.Verify(digest[:], c.sig) == nil {
			t.Fatalf("%s: accepted", c.reason)
		}
		v.Reasons, v.Signatures = append(v.Reasons, c.reason), append(v.Signatures, c.sig[:])
	}
	golden(t, "refused_signatures.json", v)
}

func TestEpochs(t *testing.T) {
	var v struct {
		Genesis       []uint64 `json:"genesis"`
		SlotSeconds   []uint32 `json:"slotSeconds"`
		SlotsPerEpoch []uint32 `json:"slotsPerEpoch"`
		Epochs        []uint64 `json:"epochs"`
		FirstSlots    []uint64 `json:"firstSlots"`
		Starts        []int64  `json:"starts"`
		Ends          []int64  `json:"ends"`
	}
	for _, s := range []epoch.Schedule{
		{Genesis: 1_700_000_000, SlotSeconds: 1, SlotsPerEpoch: 4},
		{Genesis: 1_700_000_003, SlotSeconds: 4, SlotsPerEpoch: 5},
		{Genesis: 1_700_000_017, SlotSeconds: 12, SlotsPerEpoch: 5},
	} {
		for _, e := range []epoch.Epoch{0, 1, 180, 4_294_967_296} {
			v.Genesis = append(v.Genesis, s.Genesis)
			v.SlotSeconds = append(v.SlotSeconds, s.SlotSeconds)
			v.SlotsPerEpoch = append(v.SlotsPerEpoch, s.SlotsPerEpoch)
			v.Epochs = append(v.Epochs, uint64(e))
			v.FirstSlots = append(v.FirstSlots, uint64(s.FirstSlot(e)))
			v.Starts = append(v.Starts, s.Start(e).Unix())
			v.Ends = append(v.Ends, s.End(e).Unix())
		}
	}
	golden(t, "epochs.json", v)
}

func TestContentAddresses(t *testing.T) {
	var v struct {
		Blocks  []hexBytes `json:"blocks"`
		Digests []hexBytes `json:"digests"`
		CIDs    []string   `json:"cids"`
	}
	root := evidence.Root{
		Epoch:        225,
		Observations: nil,
		Slots: []evidence.SlotAggregate{{
			Slot: 900, Beacon: heartbeat.Beacon{Number: 88, Hash: sha256.Sum256(nil)}, Bitmap: []byte{2},
			Signature: nodes(t, 1)[0].secret.Sign([]byte("slot")),
		}},
		State: []byte{0xa0},
	}
	first, block, err := evidence.Encode(root)
	if err != nil {
		t.Fatal(err)
	}
	second := evidence.Root{Epoch: 226, Prev: first}
	_, next, err := evidence.Encode(second)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range [][]byte{block, next, {0xa0}} {
		c := evidence.CIDOf(b)
		digest := evidence.Digest(c)
		v.Blocks, v.Digests, v.CIDs = append(v.Blocks, b), append(v.Digests, digest[:]), append(v.CIDs, c.String())
	}
	golden(t, "cids.json", v)
}
