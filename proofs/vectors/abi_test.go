package vectors_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/proofs/attestation"
)

// statementTuple is the contract's Statement, members in its order.
var statementTuple = []abi.ArgumentMarshaling{
	{Name: "version", Type: "uint8"},
	{Name: "seq", Type: "uint64"},
	{Name: "prevDigest", Type: "bytes32"},
	{Name: "setVersion", Type: "uint32"},
	{Name: "setHash", Type: "bytes32"},
	{Name: "fromEpoch", Type: "uint64"},
	{Name: "toEpoch", Type: "uint64"},
	{Name: "beforeGap", Type: "bool"},
	{Name: "transitions", Type: "tuple[]", Components: []abi.ArgumentMarshaling{
		{Name: "epoch", Type: "uint64"},
		{Name: "kind", Type: "uint8"},
		{Name: "node", Type: "uint32"},
		{Name: "item", Type: "uint64"},
		{Name: "generation", Type: "uint32"},
	}},
	{Name: "debits", Type: "tuple[]", Components: []abi.ArgumentMarshaling{
		{Name: "node", Type: "uint32"},
		{Name: "epochs", Type: "uint32"},
	}},
	{Name: "evidence", Type: "bytes32"},
}

func abiType(t testing.TB, name string, members []abi.ArgumentMarshaling) abi.Argument {
	t.Helper()
	typ, err := abi.NewType(name, "", members)
	if err != nil {
		t.Fatal(err)
	}
	return abi.Argument{Type: typ}
}

// abiEncode is Solidity's abi.encode of the given values.
func abiEncode(t testing.TB, arguments abi.Arguments, values ...any) []byte {
	t.Helper()
	encoded, err := arguments.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

// abiTransition and abiDebit are the members of a statement's lists.
type abiTransition struct {
	Epoch      uint64
	Kind       uint8
	Node       uint32
	Item       uint64
	Generation uint32
}

type abiDebit struct{ Node, Epochs uint32 }

// abiStatement is abi.encode(statement), for abi.decode in a contract test.
func abiStatement(t testing.TB, s attestation.Statement) []byte {
	t.Helper()
	tuple := struct {
		Version     uint8
		Seq         uint64
		PrevDigest  [32]byte
		SetVersion  uint32
		SetHash     [32]byte
		FromEpoch   uint64
		ToEpoch     uint64
		BeforeGap   bool
		Transitions []abiTransition
		Debits      []abiDebit
		Evidence    [32]byte
	}{
		s.Version, s.Seq, s.PrevDigest, s.SetVersion, s.SetHash, uint64(s.FromEpoch), uint64(s.ToEpoch),
		s.BeforeGap, []abiTransition{}, []abiDebit{}, s.Evidence,
	}
	for _, x := range s.Transitions {
		tuple.Transitions = append(tuple.Transitions, abiTransition{uint64(x.Epoch), uint8(x.Kind), x.Node, x.Item, x.Generation})
	}
	for _, x := range s.Debits {
		tuple.Debits = append(tuple.Debits, abiDebit(x))
	}
	return abiEncode(t, abi.Arguments{abiType(t, "tuple", statementTuple)}, tuple)
}

// bootPreimage is abi.encode("BOOT", chainId, contract, setHash) by an independent encoder.
func bootPreimage(t testing.TB, setHash [32]byte) []byte {
	t.Helper()
	arguments := abi.Arguments{
		abiType(t, "string", nil), abiType(t, "uint256", nil), abiType(t, "address", nil), abiType(t, "bytes32", nil),
	}
	return abiEncode(t, arguments, "BOOT", bigInt(domain.ChainID), common.Address(domain.Contract), setHash)
}

// setPreimage is abi.encode(setVersion, keccak256(aggregateKey), weight, count), likewise.
func setPreimage(t testing.TB, setVersion uint32, keyHash [32]byte, weight, count uint32) []byte {
	t.Helper()
	arguments := abi.Arguments{
		abiType(t, "uint32", nil), abiType(t, "bytes32", nil), abiType(t, "uint32", nil), abiType(t, "uint32", nil),
	}
	return abiEncode(t, arguments, setVersion, keyHash, weight, count)
}
