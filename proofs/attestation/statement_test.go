package attestation

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	ipld "github.com/ipld/go-ipld-prime/codec/dagcbor"
	"github.com/ipld/go-ipld-prime/node/basicnode"
	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func sample() Statement {
	return Statement{
		Version:    1,
		Seq:        7,
		PrevDigest: [32]byte{31: 0xaa},
		SetVersion: 2,
		SetHash:    [32]byte{31: 0xbb},
		FromEpoch:  101,
		ToEpoch:    104,
		BeforeGap:  true,
		Transitions: []Transition{
			{Epoch: 102, Kind: KindDown, Node: 3},
			{Epoch: 103, Kind: KindReplicaFailed, Node: 2, Item: 515, Generation: 4},
		},
		Debits:   []Debit{{Node: 3, Epochs: 2}, {Node: 9, Epochs: 1}},
		Evidence: [32]byte{31: 0xcc},
	}
}

// typedData is the statement as a wallet would be asked to sign it: another
// implementation of EIP-712 then hashes it.
func typedData(s Statement, d eip712.Domain) apitypes.TypedData {
	field := func(list string) []apitypes.Type {
		var fields []apitypes.Type
		for _, f := range strings.Split(list, ",") {
			typ, name, _ := strings.Cut(f, " ")
			fields = append(fields, apitypes.Type{Name: name, Type: typ})
		}
		return fields
	}
	num := func(v uint64) string { return fmt.Sprint(v) }
	transitions, debits := []any{}, []any{}
	for _, t := range s.Transitions {
		transitions = append(transitions, map[string]any{
			"epoch": num(uint64(t.Epoch)), "kind": num(uint64(t.Kind)), "node": num(uint64(t.Node)),
			"item": num(t.Item), "generation": num(uint64(t.Generation)),
		})
	}
	for _, b := range s.Debits {
		debits = append(debits, map[string]any{"node": num(uint64(b.Node)), "epochs": num(uint64(b.Epochs))})
	}
	return apitypes.TypedData{
		PrimaryType: "Statement",
		Types: apitypes.Types{
			"EIP712Domain": field("string name,string version,uint256 chainId,address verifyingContract"),
			"Transition":   field("uint64 epoch,uint8 kind,uint32 node,uint64 item,uint32 generation"),
			"Debit":        field("uint32 node,uint32 epochs"),
			"Statement": field("uint8 version,uint64 seq,bytes32 prevDigest,uint32 setVersion,bytes32 setHash," +
				"uint64 fromEpoch,uint64 toEpoch,bool beforeGap,Transition[] transitions,Debit[] debits,bytes32 evidence"),
		},
		Domain: apitypes.TypedDataDomain{
			Name: "depin-agent", Version: "1",
			ChainId:           (*ethmath.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)),
			VerifyingContract: common.Address(d.Contract).Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"version": num(uint64(s.Version)), "seq": num(s.Seq), "prevDigest": s.PrevDigest[:],
			"setVersion": num(uint64(s.SetVersion)), "setHash": s.SetHash[:],
			"fromEpoch": num(uint64(s.FromEpoch)), "toEpoch": num(uint64(s.ToEpoch)), "beforeGap": s.BeforeGap,
			"transitions": transitions, "debits": debits, "evidence": s.Evidence[:],
		},
	}
}

// statements draws any statement of valid form.
func statements(rt *rapid.T) Statement {
	s := Statement{
		Version:    Version,
		Seq:        uint64(rapid.Int64Min(0).Draw(rt, "seq")),
		SetVersion: rapid.Uint32().Draw(rt, "setVersion"),
		FromEpoch:  epoch.Epoch(rapid.Uint32().Draw(rt, "from")),
		BeforeGap:  rapid.Bool().Draw(rt, "beforeGap"),
	}
	for _, into := range []*[32]byte{&s.PrevDigest, &s.SetHash, &s.Evidence} {
		copy(into[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(rt, "hash"))
	}
	s.ToEpoch = s.FromEpoch + epoch.Epoch(rapid.Uint16().Draw(rt, "epochs"))
	e, node := s.FromEpoch, uint32(0)
	for range rapid.IntRange(0, 5).Draw(rt, "transitions") {
		node += rapid.Uint32Range(1, 1000).Draw(rt, "node")
		t := Transition{Epoch: e, Node: node, Kind: Kind(rapid.Uint8Range(1, 6).Draw(rt, "kind"))}
		if t.Kind == KindReplicaFailed {
			t.Item, t.Generation = uint64(rapid.Int64Min(1).Draw(rt, "item")), rapid.Uint32().Draw(rt, "generation")
		}
		s.Transitions = append(s.Transitions, t)
		e = min(e+epoch.Epoch(rapid.Uint8Range(0, 3).Draw(rt, "later")), s.ToEpoch)
	}
	node = 0
	for range rapid.IntRange(0, 5).Draw(rt, "debits") {
		node += rapid.Uint32Range(1, 1000).Draw(rt, "node")
		s.Debits = append(s.Debits, Debit{node, rapid.Uint32Min(1).Draw(rt, "epochs")})
	}
	return s
}

func TestTheDigestIsTheOneAnotherImplementationOfTypedDataGives(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := statements(rt)
		d := eip712.Domain{ChainID: rapid.Uint64Range(1, math.MaxInt64).Draw(rt, "chain"), Contract: [20]byte{rapid.Byte().Draw(rt, "contract")}}
		want, _, err := apitypes.TypedDataAndHash(typedData(s, d))
		if err != nil {
			rt.Fatal(err)
		}
		if got := s.Digest(d); !bytes.Equal(got[:], want) {
			rt.Fatalf("digest %x, want %x", got, want)
		}
	})
}

// The digest of the sample on chain 31337 at 0x0101…01, for whoever checks by hand or
// in Solidity.
const sampleDigest = "e6c6cf703dc3d312e1537393a060872c1cce8a5a4d7979f01baa43a0ed1cbf45"

func TestTheSampleHasItsDigest(t *testing.T) {
	d := eip712.Domain{ChainID: 31337, Contract: [20]byte(bytes.Repeat([]byte{1}, 20))}
	if got := sample().Digest(d); hex.EncodeToString(got[:]) != sampleDigest {
		t.Fatalf("digest %x", got)
	}
}

// changes are all the ways in which a statement can differ in one field.
var changes = map[string]func(*Statement){
	"version":     func(s *Statement) { s.Version++ },
	"seq":         func(s *Statement) { s.Seq++ },
	"prevDigest":  func(s *Statement) { s.PrevDigest[0]++ },
	"setVersion":  func(s *Statement) { s.SetVersion++ },
	"setHash":     func(s *Statement) { s.SetHash[0]++ },
	"fromEpoch":   func(s *Statement) { s.FromEpoch-- },
	"toEpoch":     func(s *Statement) { s.ToEpoch++ },
	"beforeGap":   func(s *Statement) { s.BeforeGap = false },
	"transitions": func(s *Statement) { s.Transitions = s.Transitions[:1] },
	"debits":      func(s *Statement) { s.Debits = s.Debits[:1] },
	"evidence":    func(s *Statement) { s.Evidence[0]++ },
}

func TestEveryFieldIsInTheDigestAndNamedWhenItDiffers(t *testing.T) {
	if err := Check(sample(), sample()); err != nil {
		t.Fatal(err)
	}
	d := testRules().Domain
	for field, change := range changes {
		s := sample()
		change(&s)
		if s.Digest(d) == sample().Digest(d) {
			t.Errorf("%s is not in the digest", field)
		}
		if err := Check(s, sample()); !errors.Is(err, ErrDiffers) || !strings.HasSuffix(err.Error(), ": "+field) {
			t.Errorf("%s: got %v", field, err)
		}
	}
}

func TestAStatementReadsBackAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := statements(rt)
		got, err := DecodeStatement(s.Encode())
		if err != nil {
			rt.Fatal(err)
		}
		if err := Check(got, s); err != nil {
			rt.Fatal(err)
		}
		sameAsIpld(rt, s.Encode())
	})
}

// sameAsIpld checks that an IPLD tool reads and writes the same bytes.
func sameAsIpld(t interface{ Fatal(...any) }, block []byte) {
	b := basicnode.Prototype.Any.NewBuilder()
	if err := ipld.Decode(b, bytes.NewReader(block)); err != nil {
		t.Fatal(err)
	}
	var again bytes.Buffer
	if err := ipld.Encode(b.Build(), &again); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again.Bytes(), block) {
		t.Fatal("an IPLD tool writes other bytes")
	}
}

func TestDecodeRefusesStatementsOfBadForm(t *testing.T) {
	for name, change := range map[string]func(*Statement){
		"another version":           func(s *Statement) { s.Version = 2 },
		"an empty range":            func(s *Statement) { s.FromEpoch, s.Transitions = 105, nil },
		"a transition before it":    func(s *Statement) { s.FromEpoch = 103 },
		"a transition after it":     func(s *Statement) { s.ToEpoch = 102 },
		"transitions out of order":  func(s *Statement) { s.Transitions[0].Epoch = 104 },
		"a transition twice":        func(s *Statement) { s.Transitions[1] = s.Transitions[0] },
		"no kind":                   func(s *Statement) { s.Transitions[0].Kind = 0 },
		"an unknown kind":           func(s *Statement) { s.Transitions[0].Kind = 7 },
		"node 0":                    func(s *Statement) { s.Transitions[0].Node = 0 },
		"an item for a node's fall": func(s *Statement) { s.Transitions[0].Item = 1 },
		"debits out of order":       func(s *Statement) { s.Debits[0].Node = 10 },
		"an empty debit":            func(s *Statement) { s.Debits[0].Epochs = 0 },
		"too many transitions":      func(s *Statement) { s.Transitions = make([]Transition, MaxEntries+1) },
		"a seq above 63 bits":       func(s *Statement) { s.Seq = 1 << 63 },
	} {
		s := sample()
		change(&s)
		if _, err := DecodeStatement(s.Encode()); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	good := sample().Encode()
	if _, err := DecodeStatement(append(good, 0)); err == nil {
		t.Error("a byte after it: accepted")
	}
	if _, err := DecodeStatement(make([]byte, MaxStatementSize+1)); !errors.Is(err, ErrStatement) {
		t.Error("too large: accepted")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(sample().Encode())
	f.Add(Partial{Node: 1, Statement: sample()}.Encode())
	f.Add(Certificate{Statement: sample(), NonSigners: []uint32{2, 5}}.Encode())
	f.Add(State{Nodes: []NodeState{{Node: 1, Score: 3}, {Node: 7, Flaps: 2, Since: 9, Unsent: true, Owed: 4}}, Heard: []uint32{8}}.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		again := func(encoded []byte, err error) {
			if err == nil && !bytes.Equal(encoded, b) {
				t.Fatalf("two encodings of one record: %x", b)
			}
		}
		s, err := DecodeStatement(b)
		again(s.Encode(), err)
		p, err := DecodePartial(b)
		again(p.Encode(), err)
		c, err := DecodeCertificate(b)
		again(c.Encode(), err)
		if len(b) > 0 {
			state, err := DecodeState(b)
			again(state.Encode(), err)
		}
	})
}
