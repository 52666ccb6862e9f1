package heartbeat_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

const slot = epoch.Slot(900)

var (
	domain = eip712.Domain{ChainID: 31337, Contract: [20]byte{0xc0, 19: 0x01}}
	beacon = heartbeat.Beacon{Number: 1234, Hash: [32]byte{1, 2, 3, 4, 5, 31: 0xff}}
)

// seeded is a reproducible source of bytes.
func seeded(n uint64) *rand.ChaCha8 {
	var seed [32]byte
	binary.BigEndian.PutUint64(seed[:], n)
	return rand.NewChaCha8(seed)
}

func secretKey(t testing.TB, n uint64) *bls.SecretKey {
	t.Helper()
	key, err := bls.GenerateKey(seeded(n))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func parsed(t testing.TB, k *bls.SecretKey) *bls.Key {
	t.Helper()
	key, err := bls.ParseKey(k.PublicKey())
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestTheMessageIsLaidOutAsTheContractRebuildsIt(t *testing.T) {
	want := hex.EncodeToString([]byte("depin-agent/heartbeat/1")) +
		"0000000000000000000000000000000000000000000000000000000000007a69" +
		"c000000000000000000000000000000000000001" +
		"0000000000000384" +
		"01020304050000000000000000000000000000000000000000000000000000ff"
	if got := hex.EncodeToString(heartbeat.Message(domain, slot, beacon.Hash)); got != want {
		t.Fatalf("\n got %s\nwant %s", got, want)
	}
}

func TestTheWireFormIsFixed(t *testing.T) {
	h := heartbeat.Heartbeat{
		Node: 0x01020304, Slot: 0x1112131415161718, BeaconNumber: 0x2122232425262728,
		BeaconPrefix: [4]byte{0x31, 0x32, 0x33, 0x34}, Signature: bls.Signature{0x41, 95: 0x42},
	}
	want := "01" + "01020304" + "1112131415161718" + "2122232425262728" + "31323334" + hex.EncodeToString(h.Signature[:])
	if got := hex.EncodeToString(h.Encode()); got != want {
		t.Fatalf("\n got %s\nwant %s", got, want)
	}
	if len(h.Encode()) != heartbeat.Size || heartbeat.Size != 121 {
		t.Fatalf("size %d, encoded %d, want 121", heartbeat.Size, len(h.Encode()))
	}
}

func TestHeartbeatsSurviveEncoding(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		h := heartbeat.Heartbeat{
			Node:         rapid.Uint32().Draw(rt, "node"),
			Slot:         epoch.Slot(rapid.Uint64().Draw(rt, "slot")),
			BeaconNumber: rapid.Uint64().Draw(rt, "number"),
		}
		_, _ = seeded(rapid.Uint64().Draw(rt, "seed")).Read(h.Signature[:])
		binary.BigEndian.PutUint32(h.BeaconPrefix[:], rapid.Uint32().Draw(rt, "prefix"))
		back, err := heartbeat.Decode(h.Encode())
		if err != nil || back != h {
			rt.Fatalf("got %+v, %v, want %+v", back, err, h)
		}
	})
}

func TestBytesOfAnotherSizeOrVersionAreNotDecoded(t *testing.T) {
	good := heartbeat.Heartbeat{Node: 1}.Encode()
	version := bytes.Clone(good)
	version[0] = 2
	zero := bytes.Clone(good)
	zero[0] = 0
	for name, data := range map[string][]byte{
		"nothing":          nil,
		"one byte short":   good[:len(good)-1],
		"one byte more":    append(bytes.Clone(good), 0),
		"a later version":  version,
		"version zero":     zero,
		"a megabyte of it": make([]byte, 1<<20),
	} {
		if _, err := heartbeat.Decode(data); err == nil {
			t.Errorf("%s: decoded", name)
		}
	}
}

func TestAHeartbeatIsBoundToEverythingItNames(t *testing.T) {
	secret := secretKey(t, 1)
	key := parsed(t, secret)
	h := heartbeat.Sign(secret, domain, 7, slot, beacon)
	if err := heartbeat.Verify(key, domain, h, beacon.Hash); err != nil {
		t.Fatal(err)
	}

	samePrefix := beacon.Hash
	samePrefix[31] ^= 1
	later, torsion := h, h
	later.Slot++
	torsion.Signature = withOrderThree()
	otherChain, otherContract := domain, domain
	otherChain.ChainID++
	otherContract.Contract[0]++
	for name, test := range map[string]struct {
		key  *bls.Key
		d    eip712.Domain
		h    heartbeat.Heartbeat
		hash [32]byte
		want error
	}{
		"another key":            {parsed(t, secretKey(t, 2)), domain, h, beacon.Hash, bls.ErrMismatch},
		"another chain":          {key, otherChain, h, beacon.Hash, bls.ErrMismatch},
		"another contract":       {key, otherContract, h, beacon.Hash, bls.ErrMismatch},
		"another slot":           {key, domain, later, beacon.Hash, bls.ErrMismatch},
		"a hash of equal prefix": {key, domain, h, samePrefix, bls.ErrMismatch},
		"another beacon":         {key, domain, h, [32]byte{9}, heartbeat.ErrBeacon},
		"outside the subgroup":   {key, domain, torsion, beacon.Hash, bls.ErrSubgroup},
	} {
		if err := heartbeat.Verify(test.key, test.d, test.h, test.hash); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", name, err, test.want)
		}
	}
	if heartbeat.Verify(nil, domain, h, beacon.Hash) == nil {
		t.Error("verified without a key")
	}
}

// withOrderThree is (0, 2), a point of the curve outside the subgroup.
func withOrderThree() (s bls.Signature) {
	s[len(s)-1] = 2
	return s
}

func TestABatchVerifiesOnlyWhatBelongsToItsSlotAndBeacon(t *testing.T) {
	const size = 8
	keys := make([]*bls.Key, size)
	beats := make([]heartbeat.Heartbeat, size)
	for i := range size {
		secret := secretKey(t, uint64(i))
		keys[i], beats[i] = parsed(t, secret), heartbeat.Sign(secret, domain, uint32(i+1), slot, beacon)
	}
	beats[1].Slot++            // says another slot
	beats[2].BeaconNumber++    // says another height
	beats[3].BeaconPrefix[0]++ // says another hash
	beats[4].Signature = bls.Signature{}
	keys[5] = nil // unknown node
	good, bad := heartbeat.VerifyBatch(keys[:7], domain, slot, beacon, beats, seeded(1))
	if want := []int{1, 2, 3, 4, 5, 7}; !slices.Equal(bad, want) {
		t.Fatalf("bad %v, want %v", bad, want)
	}
	if len(good) != 2 || good[0].Heartbeat() != beats[0] || good[1].Heartbeat() != beats[6] || good[0].Beacon() != beacon {
		t.Fatalf("good %+v", good)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(heartbeat.Heartbeat{}.Encode())
	f.Add(heartbeat.Sign(secretKey(f, 1), domain, 1, slot, beacon).Encode())
	f.Add([]byte{heartbeat.Version})
	f.Fuzz(func(t *testing.T, data []byte) {
		h, err := heartbeat.Decode(data)
		if err != nil {
			return
		}
		if !bytes.Equal(h.Encode(), data) {
			t.Fatal("a decoded heartbeat encodes differently")
		}
	})
}
