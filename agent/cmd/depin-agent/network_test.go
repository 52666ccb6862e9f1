package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/bls"
)

// testNetwork is a testChain whose network runs: nodes 1 to 4, each with an owner and a domain of its own. Nobody is
// behind them: a test attests and moves work itself.
type testNetwork struct {
	testChain
	*testing.T
	mover  *ledger.Wallet      // of the poor account: attests and moves
	agents []*ecdsa.PrivateKey // of node i+1
	voters []*bls.SecretKey
}

func (n *testNetwork) do(w *ledger.Wallet, tx ledger.Tx) {
	n.Helper()
	if _, err := w.Do(context.Background(), tx); err != nil {
		n.Fatal(err)
	}
}

func newTestNetwork(t *testing.T) *testNetwork {
	t.Helper()
	n := &testNetwork{testChain: newTestChain(t), T: t}
	ctx, l := context.Background(), n.ledger
	account := func(i uint32) *ledger.Wallet {
		key, err := devnet.Account(devnet.Mnemonic, i)
		if err != nil {
			t.Fatal(err)
		}
		w, err := ledger.NewWallet(ctx, l.Backend, key)
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	deployer := account(0)
	n.mover = account(1)
	var points []byte
	for id := uint32(1); id <= devnet.MinNodes; id++ {
		owner := account(100 + id)
		agent, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		var seed [bls.SecretKeySize]byte
		seed[bls.SecretKeySize-1] = byte(id)
		voter, err := bls.SecretKeyFromBytes(seed[:])
		if err != nil {
			t.Fatal(err)
		}
		n.agents, n.voters = append(n.agents, agent), append(n.voters, voter)
		address := crypto.PubkeyToAddress(agent.PublicKey)
		for _, to := range []common.Address{owner.Address, address} {
			n.do(deployer, ledger.Tx{To: &to, Value: big.NewInt(1e18)})
		}
		n.do(deployer, l.Transfer(owner.Address, l.Stake(1)))
		n.do(owner, l.Approve(l.Network, l.Stake(1)))
		n.do(owner, l.Register(l.Registration(bindings.Registration{
			Agent: address, PeerKey: common.BigToHash(big.NewInt(int64(id))), Domain: fmt.Sprintf("cloud%d/x", id),
			Units: 1, Capacity: 4, Drivers: driverWasm,
		}, voter, owner.Address)))
		public := voter.PublicKey()
		points = append(points, public[:]...)
	}
	n.do(deployer, l.Bootstrap(bindings.VotingSet{AggregateKey: make([]byte, bls.PublicKeySize)}, points))
	return n
}

// ownerOf writes the wallet file of a node's owner.
func (n *testNetwork) ownerOf(id uint32) []string {
	n.Helper()
	path := filepath.Join(n.dir, fmt.Sprintf("owner%d.json", id))
	key, err := devnet.Account(devnet.Mnemonic, 100+id)
	if err != nil {
		n.Fatal(err)
	}
	password, err := keys.Password(n.pass, nil)
	if err != nil {
		n.Fatal(err)
	}
	if err := keys.WriteAccount(path, key, password, keys.Light); err != nil {
		n.Fatal(err)
	}
	return n.owner(path)
}

// place gives every queued replica a host.
func (n *testNetwork) place() {
	n.Helper()
	work := bindings.NewWork()
	n.do(n.mover, ledger.Tx{To: &n.ledger.Work, Data: work.PackPlace(20)})
}

// attest settles the next epochs, in which nodes were down as debits say.
func (n *testNetwork) attest(epochs uint64, debits ...bindings.Debit) {
	n.Helper()
	ctx, l := context.Background(), n.ledger
	state, err := l.State(ctx)
	if err != nil {
		n.Fatal(err)
	}
	s := bindings.Statement{
		Version: 1, Seq: state.Seq + 1, PrevDigest: state.Digest, SetVersion: state.SetVersion, SetHash: state.SetHash,
		FromEpoch: state.SettledEpoch + 1, ToEpoch: state.SettledEpoch + epochs, Debits: debits, Evidence: common.Hash{1},
	}
	for end := l.Params.Genesis + 4*(s.ToEpoch+1); ; time.Sleep(10 * time.Millisecond) {
		if head, err := l.Latest(ctx); err != nil {
			n.Fatal(err)
		} else if head.Time >= end {
			break
		}
	}
	network := bindings.NewNetwork()
	data, err := l.Backend.CallContract(ctx, ethereum.CallMsg{To: &l.Network, Data: network.PackStatementDigest(s)}, nil)
	if err != nil {
		n.Fatal(err)
	}
	var shares []bls.Signature
	var voters []*bls.Key
	for _, v := range n.voters {
		shares = append(shares, v.Sign(data))
		key, err := bls.ParseKey(v.PublicKey())
		if err != nil {
			n.Fatal(err)
		}
		voters = append(voters, key)
	}
	signature, err := bls.AggregateSignatures(shares...)
	if err != nil {
		n.Fatal(err)
	}
	sum, err := bls.AggregateKeys(voters...)
	if err != nil {
		n.Fatal(err)
	}
	key := sum.Bytes()
	n.do(n.mover, ledger.Tx{To: &l.Network, Data: network.PackAttest(s, bindings.Certificate{
		Set:       bindings.VotingSet{AggregateKey: key[:], Weight: uint32(len(voters)), Count: uint32(len(voters))},
		Signature: signature[:],
	})})
}
