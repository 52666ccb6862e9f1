package vectors_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/observation"
)

func bigInt(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

// statements cover every kind, empty lists and the flag.
func statements() map[string]attestation.Statement {
	hash := func(s string) [32]byte { return sha256.Sum256([]byte(s)) }
	base := attestation.Statement{
		Version: attestation.Version, Seq: 7, PrevDigest: hash("previous"), SetVersion: 3, SetHash: hash("set"),
		FromEpoch: 100, ToEpoch: 104, Evidence: hash("evidence"),
	}
	quiet, gap, churn, largest := base, base, base, base
	gap.BeforeGap = true
	churn.Transitions = []attestation.Transition{
		{Epoch: 100, Kind: attestation.KindJoined, Node: 9},
		{Epoch: 101, Kind: attestation.KindUp, Node: 2},
		{Epoch: 102, Kind: attestation.KindDown, Node: 4},
		{Epoch: 102, Kind: attestation.KindReplicaFailed, Node: 5, Item: 3<<8 | 1, Generation: 6},
		{Epoch: 103, Kind: attestation.KindEvicted, Node: 1},
		{Epoch: 104, Kind: attestation.KindExited, Node: 3},
	}
	churn.Debits = []attestation.Debit{{Node: 4, Epochs: 2}, {Node: 6, Epochs: 1}}
	const largestInt = 1<<63 - 1
	largest.Seq, largest.SetVersion = largestInt, 1<<32-1
	largest.FromEpoch, largest.ToEpoch = largestInt, largestInt
	largest.Transitions = []attestation.Transition{
		{Epoch: largestInt, Kind: attestation.KindReplicaFailed, Node: 1<<32 - 1, Item: largestInt, Generation: 1<<32 - 1},
	}
	largest.Debits = []attestation.Debit{{Node: 1<<32 - 1, Epochs: 1<<32 - 1}}
	return map[string]attestation.Statement{"quiet": quiet, "before a gap": gap, "churn": churn, "largest": largest}
}

func TestStatements(t *testing.T) {
	v := struct {
		ChainID    uint64     `json:"chainId"`
		Contract   hexBytes   `json:"contract"`
		PublicKey  hexBytes   `json:"publicKey"`
		Names      []string   `json:"names"`
		Encoded    []hexBytes `json:"encoded"` // abi.encode(Statement)
		Wires      []hexBytes `json:"wires"`   // DAG-CBOR, as agents exchange it
		Digests    []hexBytes `json:"digests"`
		Signatures []hexBytes `json:"signatures"`
	}{ChainID: domain.ChainID, Contract: domain.Contract[:]}
	signer := nodes(t, 1)[0]
	v.PublicKey = signer.public[:]
	all := statements()
	for _, name := range []string{"quiet", "before a gap", "churn", "largest"} {
		s := all[name]
		wire := s.Encode()
		back, err := attestation.DecodeStatement(wire)
		if err != nil {
			t.Fatal(err)
		}
		digest := s.Digest(domain)
		if back.Digest(domain) != digest {
			t.Fatalf("%s: the wire form changes the digest", name)
		}
		sig := signer.secret.Sign(digest[:])
		v.Names = append(v.Names, name)
		v.Encoded = append(v.Encoded, abiStatement(t, s))
		v.Wires = append(v.Wires, wire)
		v.Digests = append(v.Digests, digest[:])
		v.Signatures = append(v.Signatures, sig[:])
	}
	golden(t, "statements.json", v)
}

func TestVotingSets(t *testing.T) {
	v := struct {
		ChainID       uint64     `json:"chainId"`
		Contract      hexBytes   `json:"contract"`
		SetVersions   []uint32   `json:"setVersions"`
		AggregateKeys []hexBytes `json:"aggregateKeys"`
		Weights       []uint32   `json:"weights"`
		Counts        []uint32   `json:"counts"`
		SetHashes     []hexBytes `json:"setHashes"`
		BootDigests   []hexBytes `json:"bootDigests"`
	}{ChainID: domain.ChainID, Contract: domain.Contract[:]}
	for i, size := range []int{1, 4, 7} {
		var keys []*bls.Key
		for _, n := range nodes(t, size) {
			keys = append(keys, n.key)
		}
		total, err := bls.AggregateKeys(keys...)
		if err != nil {
			t.Fatal(err)
		}
		key := total.Bytes()
		version, weight, count := uint32(i+1), uint32(size*10), uint32(size)
		set := eip712.SetHash(version, key[:], weight, count)
		if want := eip712.Keccak(setPreimage(t, version, eip712.Keccak(key[:]), weight, count)); set != want {
			t.Fatalf("set hash %x, an independent encoder gives %x", set, want)
		}
		boot := domain.BootDigest(set)
		if want := eip712.Keccak(bootPreimage(t, set)); boot != want {
			t.Fatalf("boot digest %x, an independent encoder gives %x", boot, want)
		}
		v.SetVersions = append(v.SetVersions, version)
		v.AggregateKeys = append(v.AggregateKeys, key[:])
		v.Weights, v.Counts = append(v.Weights, weight), append(v.Counts, count)
		v.SetHashes, v.BootDigests = append(v.SetHashes, set[:]), append(v.BootDigests, boot[:])
	}
	golden(t, "sets.json", v)
}

func TestObservations(t *testing.T) {
	v := struct {
		ChainID       uint64     `json:"chainId"`
		Contract      hexBytes   `json:"contract"`
		NodeIDs       []uint32   `json:"nodeIds"`
		Epochs        []uint64   `json:"epochs"`
		ContentHashes []hexBytes `json:"contentHashes"`
		Digests       []hexBytes `json:"digests"`
		Agents        []hexBytes `json:"agents"`
		Signatures    []hexBytes `json:"signatures"`
		Blocks        []hexBytes `json:"blocks"`
		CIDs          []string   `json:"cids"`
	}{ChainID: domain.ChainID, Contract: domain.Contract[:]}
	answer := observation.Answer{Target: 3, SlotOffset: 2, Nonce: [16]byte{1}, Digest: [32]byte{2}, Signature: [64]byte{3}}
	for i, content := range []observation.Content{
		{},
		{Answered: []observation.Answer{answer}},
		{Answered: []observation.Answer{answer}, Missed: []observation.Missed{{Node: 4, Slots: 0b1101}}}, // the second by one node for one epoch: equivocation
		{
			Flags:      observation.FlagStaleBeacon,
			Missed:     []observation.Missed{{Node: 1, Slots: 0b11}, {Node: 300, Slots: 0b1111}},
			Failed:     []uint32{1, 300},
			NotServing: []observation.Replica{{Item: 3<<8 | 1, Generation: 6}},
			Heard:      []uint32{9},
		},
	} {
		node := uint32(min(i, 1) + 1)
		if i == 3 {
			node = 3
		}
		seed := sha256.Sum256(fmt.Appendf(nil, "depin-agent vector agent %d", node))
		key, err := crypto.ToECDSA(seed[:])
		if err != nil {
			t.Fatal(err)
		}
		o, err := observation.Sign(key, domain, node, epoch.Epoch(100), content)
		if err != nil {
			t.Fatal(err)
		}
		agent, err := o.Signer(domain)
		if err != nil || agent != [20]byte(crypto.PubkeyToAddress(key.PublicKey)) {
			t.Fatalf("observation %d: signer %x, %v", i, agent, err)
		}
		digest, hash, block := o.Digest(domain), o.Content.Hash(), o.Encode()
		v.NodeIDs = append(v.NodeIDs, o.Node)
		v.Epochs = append(v.Epochs, uint64(o.Epoch))
		v.ContentHashes = append(v.ContentHashes, hash[:])
		v.Digests = append(v.Digests, digest[:])
		v.Agents = append(v.Agents, agent[:])
		v.Signatures = append(v.Signatures, o.Signature[:])
		v.Blocks = append(v.Blocks, block)
		v.CIDs = append(v.CIDs, evidence.CIDOf(block).String())
	}
	golden(t, "observations.json", v)
}
