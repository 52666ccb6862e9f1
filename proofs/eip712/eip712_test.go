package eip712_test

import (
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/depin-agent/depin-agent/proofs/eip712"
)

var domain = eip712.Domain{ChainID: 31337, Contract: common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3")}

// reference hashes with the wallet implementation of the same standard.
func reference(d eip712.Domain) apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
			},
			"ProofOfPossession": {{Name: "keyHash", Type: "bytes32"}, {Name: "owner", Type: "address"}},
			"Debits":            {{Name: "last", Type: "bool"}, {Name: "debits", Type: "Debit[]"}},
			"Debit":             {{Name: "node", Type: "uint32"}, {Name: "epochs", Type: "uint32"}},
		},
		Domain: apitypes.TypedDataDomain{
			Name: "depin-agent", Version: "1",
			ChainId:           (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)),
			VerifyingContract: common.Address(d.Contract).Hex(),
		},
	}
}

func digest(t *testing.T, data apitypes.TypedData) string {
	t.Helper()
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(hash)
}

func TestDigestsEqualTheWalletImplementation(t *testing.T) {
	publicKey := []byte("key")
	keyHash := eip712.Keccak(publicKey)
	owner := [20]byte(common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"))
	for name, d := range map[string]eip712.Domain{
		"devnet":           domain,
		"a large chain id": {ChainID: 1<<64 - 1, Contract: domain.Contract},
		"the zero domain":  {},
	} {
		t.Run(name, func(t *testing.T) {
			data := reference(d)
			data.PrimaryType = "ProofOfPossession"
			data.Message = apitypes.TypedDataMessage{"keyHash": keyHash[:], "owner": common.Address(owner).Hex()}
			got := d.Possession(publicKey, owner)
			if want := digest(t, data); hex.EncodeToString(got[:]) != want {
				t.Fatalf("\n got %x\nwant %s", got, want)
			}
		})
	}
}

func TestArraysOfStructsHashAsTheirMembersHashes(t *testing.T) {
	data := reference(domain)
	data.PrimaryType = "Debits"
	data.Message = apitypes.TypedDataMessage{
		"last": true,
		"debits": []any{
			map[string]any{"node": math.NewHexOrDecimal256(3), "epochs": math.NewHexOrDecimal256(9)},
			map[string]any{"node": math.NewHexOrDecimal256(4), "epochs": math.NewHexOrDecimal256(1)},
		},
	}
	const debit = "Debit(uint32 node,uint32 epochs)"
	got := domain.Digest(eip712.HashStruct("Debits(bool last,Debit[] debits)"+debit,
		eip712.Bool(true),
		eip712.HashWords(
			eip712.HashStruct(debit, eip712.Uint(3), eip712.Uint(9)),
			eip712.HashStruct(debit, eip712.Uint(4), eip712.Uint(1)),
		)))
	if want := digest(t, data); hex.EncodeToString(got[:]) != want {
		t.Fatalf("\n got %x\nwant %s", got, want)
	}
}

func TestDigestsOfTwoDeploymentsDiffer(t *testing.T) {
	hash := eip712.Keccak([]byte("struct"))
	chain, contract := domain, domain
	chain.ChainID++
	contract.Contract[19]++
	for name, other := range map[string]eip712.Domain{"chain id": chain, "contract": contract} {
		if other.Digest(hash) == domain.Digest(hash) || other.Separator() == domain.Separator() {
			t.Errorf("the %s is not bound", name)
		}
	}
}
