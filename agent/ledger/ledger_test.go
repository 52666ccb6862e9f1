package ledger

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
)

// refusal is what an endpoint answers when a call reverts.
type refusal struct{ data any }

func (refusal) Error() string    { return "execution reverted" }
func (refusal) ErrorCode() int   { return 3 }
func (r refusal) ErrorData() any { return r.data }

func encodeError(t *testing.T, name string, args ...any) string {
	t.Helper()
	abi := newCodec().network.GetABI()
	e, ok := abi.Errors[name]
	if !ok {
		t.Fatalf("Network has no error %s", name)
	}
	packed, err := e.Inputs.Pack(args...)
	if err != nil {
		t.Fatal(err)
	}
	return hexutil.Encode(append(append([]byte{}, e.ID[:4]...), packed...))
}

func TestRefusalsGetTheirNames(t *testing.T) {
	pass := errors.New("connection reset")
	for _, c := range []struct {
		name string
		err  error
		want string
	}{
		{"an error with arguments", refusal{encodeError(t, "WrongSeq", uint64(5), uint64(4))}, "contract refused: WrongSeq(5, 4)"},
		{"an error without", refusal{encodeError(t, "NotBootstrapped")}, "contract refused: NotBootstrapped()"},
		{"one that others wrapped", fmt.Errorf("estimate: %w", refusal{encodeError(t, "NodeUnknown", uint32(7))}), "contract refused: NodeUnknown(7)"},
		{"an unknown selector", refusal{"0xdeadbeef"}, "execution reverted"},
		{"too little data", refusal{"0x12"}, "execution reverted"},
		{"data that is no text", refusal{12}, "execution reverted"},
		{"another error", pass, "connection reset"},
	} {
		if got := Explain(c.err).Error(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if !Refused(Explain(refusal{encodeError(t, "NodeUnknown", uint32(7))}), "NodeUnknown") {
		t.Error("a named refusal is not recognised")
	}
	if Refused(pass, "NodeUnknown") {
		t.Error("a lost connection is taken for a refusal")
	}
}

func TestEveryEventIsDecoded(t *testing.T) {
	c := newCodec()
	known, err := decoders(c)
	if err != nil {
		t.Fatal(err)
	}
	l := &Ledger{decoders: known}
	event := c.network.GetABI().Events["Claimed"]
	data, err := event.Inputs.NonIndexed().Pack(big.NewInt(42))
	if err != nil {
		t.Fatal(err)
	}
	log := &types.Log{Topics: []common.Hash{event.ID, common.BigToHash(big.NewInt(3)), common.HexToHash("0xaa")}, Data: data}
	got, ok := Find[bindings.NetworkClaimed](l, &types.Receipt{Logs: []*types.Log{{}, log}})
	if !ok || got.Node != 3 || got.Amount.Int64() != 42 || got.Owner != common.HexToAddress("0xaa") {
		t.Fatalf("%+v, %t", got, ok)
	}
	if _, ok := Find[bindings.NetworkAttested](l, &types.Receipt{Logs: []*types.Log{log}}); ok {
		t.Fatal("found an event that is not there")
	}
}

func TestOnlyAttestationsDecodeAsSuch(t *testing.T) {
	l := &Ledger{abi: newCodec()}
	s := bindings.Statement{Version: 1, Seq: 3, Transitions: []bindings.Transition{{Epoch: 4, Kind: 3, Node: 2}}, Debits: []bindings.Debit{{Node: 2, Epochs: 1}}}
	c := bindings.Certificate{Set: bindings.VotingSet{AggregateKey: []byte{1}}, NonSigners: []uint32{2, 5}}
	gotS, gotC, err := l.Call(l.abi.network.PackAttest(s, c))
	if err != nil {
		t.Fatal(err)
	}
	if gotS.Seq != 3 || len(gotS.Transitions) != 1 || gotS.Debits[0].Epochs != 1 || len(gotC.NonSigners) != 2 {
		t.Fatalf("%+v %+v", gotS, gotC)
	}
	for _, input := range [][]byte{nil, {1, 2, 3}, l.abi.network.PackClaim(1), l.abi.network.PackAttest(s, c)[:40]} {
		if _, _, err := l.Call(input); err == nil {
			t.Errorf("decoded %x", input)
		}
	}
}

func TestProofsOfPossessionBindKeyOwnerAndDeployment(t *testing.T) {
	key, err := bls.SecretKeyFromBytes(append(make([]byte, 31), 7))
	if err != nil {
		t.Fatal(err)
	}
	owner := common.HexToAddress("0x01")
	l := &Ledger{ChainID: 5, Network: common.HexToAddress("0xee")}
	r := l.Registration(bindings.Registration{Units: 1}, key, owner)
	public, err := bls.ParseKey(bls.PublicKey(r.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	domain := eip712.Domain{ChainID: 5, Contract: l.Network}
	for _, c := range []struct {
		name   string
		domain eip712.Domain
		owner  common.Address
		ok     bool
	}{
		{"for its owner", domain, owner, true},
		{"for another owner", domain, common.HexToAddress("0x02"), false},
		{"on another chain", eip712.Domain{ChainID: 6, Contract: l.Network}, owner, false},
		{"for another contract", eip712.Domain{ChainID: 5, Contract: [20]byte{1}}, owner, false},
	} {
		digest := Possession(c.domain, key.PublicKey(), c.owner)
		err := public.VerifyPossession(digest[:], bls.Signature(r.ProofOfPossession))
		if (err == nil) != c.ok {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if !strings.HasPrefix(possessionType, "ProofOfPossession(") {
		t.Error(possessionType)
	}
}

func TestSumsAreStringsInJSON(t *testing.T) {
	sum, _ := new(big.Int).SetString("12345678901234567890", 10)
	data, err := json.Marshal(Summary{
		Accruing: sum, Funded: sum, Paid: sum, Owed: sum, Nodes: []NodeLine{{Node: 3, Claimable: sum, Accruing: sum}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(string(data), `:"12345678901234567890"`); got != 6 {
		t.Errorf("%d sums are strings, want 6: %s", got, data)
	}
	if got := strings.Count(string(data), "12345678901234567890"); got != 6 {
		t.Errorf("%d sums in all, want 6: %s", got, data)
	}
	if !strings.Contains(string(data), `"node":3`) || !strings.Contains(string(data), `"chain_id":0`) {
		t.Errorf("the rest is lost: %s", data)
	}
}
