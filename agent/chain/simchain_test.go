package chain

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

const simChainID = 1337

// simChain is the real contracts on a chain in this process, with one owner of
// everything.
type simChain struct {
	t       *testing.T
	sim     *simulated.Backend
	key     *ecdsa.PrivateKey
	signer  types.Signer
	nonce   uint64
	token   common.Address
	network common.Address
	work    common.Address
	start   uint64
	keys    map[uint32]*bls.SecretKey // what the contract knows
	next    map[uint32]*bls.SecretKey // queued rotations
	random  *rand.ChaCha8
	*Endpoints
	*Watcher
}

func newSimChain(t *testing.T) *simChain {
	t.Helper()
	key, err := crypto.HexToECDSA("0303030303030303030303030303030303030303030303030303030303030303")
	if err != nil {
		t.Fatal(err)
	}
	owner := crypto.PubkeyToAddress(key.PublicKey)
	port := freePort(t)
	c := &simChain{
		t: t, key: key, signer: types.LatestSignerForChainID(big.NewInt(simChainID)),
		sim: simulated.NewBackend(types.GenesisAlloc{owner: {Balance: new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)}},
			func(n *node.Config, _ *ethconfig.Config) {
				n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", port, []string{"eth"}
			}),
		keys: map[uint32]*bls.SecretKey{}, next: map[uint32]*bls.SecretKey{}, random: rand.NewChaCha8([32]byte{7}),
	}
	t.Cleanup(func() { _ = c.sim.Close() })
	c.sim.Commit()
	c.start = c.head().Number.Uint64() + 1
	c.token = c.deploy(&bindings.TokenMetaData, bindings.NewToken().PackConstructor("test", "T", tokens(1_000_000)))
	c.network = c.deploy(&bindings.NetworkMetaData, bindings.NewNetwork().PackConstructor(bindings.Params{
		Genesis: c.head().Time, SlotSeconds: 1, SlotsPerEpoch: 4, QuorumBps: 5500, SystemicBps: 2500, QuietEpochs: 4,
		RecoverySeconds: 60, WindowSeconds: 60, LastResortSeconds: 600, EvictSeconds: 120, UnbondingSeconds: 120,
		BeaconLagSeconds: 1, MaxBeaconAgeEpochs: 30, MaxTransitions: 200, MaxRun: 1000, MaxNodes: 1024,
		BootstrapTime: c.head().Time, BootstrapMinNodes: 4, BootstrapMinOwners: 1, MinUnits: 1, MaxUnits: 1000,
		StakePerUnit: tokens(1), CapacityPerUnit: 4, QueueDeposit: big.NewInt(1e15), RateMax: tokens(10), HorizonEpochs: 1000,
		ScoreBad: 3, ScoreGood: 1, ScoreDown: 6, ReturnFirst: 2, ReturnCap: 8, ReturnForgetSeconds: 120,
	}, c.token))
	c.work = c.deploy(&bindings.WorkMetaData, bindings.NewWork().PackConstructor(c.network, bindings.WorkParams{
		MinPrice: big.NewInt(1e9), MinTermEpochs: 10, Samples: 2, MovesPerEpoch: 64, ReceivePerEpoch: 16,
		Bounty: big.NewInt(5e9), MaxAttempts: 8,
	}))
	token := bindings.NewToken()
	c.send(c.token, token.PackApprove(c.network, tokens(500_000)), nil)
	c.send(c.token, token.PackApprove(c.work, tokens(500_000)), nil)

	e, err := NewEndpoints(Config{URLs: []string{fmt.Sprintf("http://127.0.0.1:%d", port)}, ChainID: simChainID, AllowFew: true, Logger: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	c.Endpoints = e
	d, err := ReadDeployment(t.Context(), e, c.network, c.work)
	if err != nil {
		t.Fatal(err)
	}
	c.Watcher = NewWatcher(WatcherConfig{Source: e, Deployment: d, StartBlock: c.start, Interval: time.Second, Logger: quiet()})
	return c
}

func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// freePort is a port that nobody listened on a moment ago.
func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func (c *simChain) head() *types.Header {
	c.t.Helper()
	h, err := c.sim.Client().HeaderByNumber(c.t.Context(), nil)
	if err != nil {
		c.t.Fatal(err)
	}
	return h
}

func (c *simChain) deploy(meta *bind.MetaData, input []byte) common.Address {
	c.t.Helper()
	result, err := bind.LinkAndDeploy(&bind.DeploymentParams{
		Contracts: []*bind.MetaData{meta}, Inputs: map[string][]byte{meta.ID: input},
	}, func(input, code []byte) (common.Address, *types.Transaction, error) {
		address := crypto.CreateAddress(crypto.PubkeyToAddress(c.key.PublicKey), c.nonce)
		tx := c.transact(nil, append(append([]byte(nil), code...), input...), nil)
		return address, tx, nil
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return result.Addresses[meta.ID]
}

// send mines one transaction that must succeed.
func (c *simChain) send(to common.Address, data []byte, value *big.Int) {
	c.t.Helper()
	c.transact(&to, data, value)
}

func (c *simChain) transact(to *common.Address, data []byte, value *big.Int) *types.Transaction {
	c.t.Helper()
	tx, err := types.SignNewTx(c.key, c.signer, &types.DynamicFeeTx{
		ChainID: big.NewInt(simChainID), Nonce: c.nonce, To: to, Data: data, Value: value, Gas: 12_000_000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(10e9),
	})
	if err != nil {
		c.t.Fatal(err)
	}
	if err := c.sim.Client().SendTransaction(c.t.Context(), tx); err != nil {
		c.t.Fatal(err)
	}
	c.nonce++
	c.sim.Commit()
	r, err := c.sim.Client().TransactionReceipt(c.t.Context(), tx.Hash())
	if err != nil {
		c.t.Fatal(err)
	}
	if r.Status != types.ReceiptStatusSuccessful {
		var reason error
		if to != nil {
			_, reason = c.Call(c.t.Context(), r.BlockHash, crypto.PubkeyToAddress(c.key.PublicKey), *to, data)
		}
		c.t.Fatalf("transaction failed with %d gas of %d: %v", r.GasUsed, tx.Gas(), reason)
	}
	return tx
}

// call reads a getter at the head.
func call[T any](c *simChain, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	c.t.Helper()
	raw, err := c.Call(c.t.Context(), c.head().Hash(), common.Address{}, to, data)
	if err != nil {
		c.t.Fatal(err)
	}
	v, err := unpack(raw)
	if err != nil {
		c.t.Fatal(err)
	}
	return v
}

func (c *simChain) newKey() *bls.SecretKey {
	c.t.Helper()
	k, err := bls.GenerateKey(c.random)
	if err != nil {
		c.t.Fatal(err)
	}
	return k
}

// possession proves a key to the contract.
func (c *simChain) possession(k *bls.SecretKey) (key, proof []byte) {
	n := bindings.NewNetwork()
	public := k.PublicKey()
	digest := call(c, c.network, n.PackPopDigest(crypto.Keccak256Hash(public[:]), crypto.PubkeyToAddress(c.key.PublicKey)), n.UnpackPopDigest)
	sig := k.Prove(digest[:])
	return public[:], sig[:]
}

func (c *simChain) register(id uint32, domain string) {
	c.t.Helper()
	k := c.newKey()
	key, proof := c.possession(k)
	c.send(c.network, bindings.NewNetwork().PackRegister(bindings.Registration{
		Agent: common.Address{0xa9, byte(id)}, PublicKey: key, ProofOfPossession: proof, PeerKey: [32]byte{byte(id)},
		Domain: domain, Units: 10, Capacity: 20, Drivers: 1, Multiaddrs: "/ip4/127.0.0.1/tcp/1,/ip4/127.0.0.1/udp/1/quic-v1",
	}), nil)
	c.keys[id] = k
}

// attest sends a statement over n epochs, signed by all members but absent, and
// applies what is due.
func (c *simChain) attest(n uint64, absent []uint32, transitions []attestation.Transition, debits ...attestation.Debit) {
	c.t.Helper()
	c.poll()
	v := c.View()
	base, ok := v.Base()
	if !ok {
		c.t.Fatal("not bootstrapped")
	}
	from := base.SettledEpoch + 1
	to := from + epoch.Epoch(n) - 1
	for i := range transitions {
		transitions[i].Epoch += from
	}
	if end := uint64(v.Schedule().End(to).Unix()); c.head().Time < end {
		if err := c.sim.AdjustTime(time.Duration(end-c.head().Time+1) * time.Second); err != nil {
			c.t.Fatal(err)
		}
		c.poll()
		v = c.View()
	}
	st := attestation.Statement{
		Version: 1, Seq: base.Seq + 1, PrevDigest: base.Digest, SetVersion: base.SetVersion, SetHash: base.SetHash,
		FromEpoch: from, ToEpoch: to, Transitions: transitions, Debits: debits, Evidence: [32]byte{byte(base.Seq + 1)},
	}
	var partials []attestation.Partial
	var absentKeys []byte
	for _, m := range base.Members {
		if containsID(absent, m.ID) {
			absentKeys = append(absentKeys, m.PublicKey[:]...)
			continue
		}
		partials = append(partials, attestation.SignPartial(c.keys[m.ID], m.ID, st, v.Domain()))
	}
	r, err := roster.New(base, nil)
	if err != nil {
		c.t.Fatal(err)
	}
	cert, err := attestation.Aggregate(base, r.Key, st, partials, v.Domain(), v.Params.QuorumBps, c.random)
	if err != nil {
		c.t.Fatal(err)
	}
	var queueKeys []byte
	for _, q := range v.Queue {
		if q.QueuedAt > uint64(v.Schedule().End(to).Unix()) {
			break
		}
		if q.Kind == ChangeRotate {
			old := v.Nodes[q.Node].PublicKey
			queueKeys = append(queueKeys, old[:]...)
			c.keys[q.Node] = c.next[q.Node]
		}
		queueKeys = append(queueKeys, q.PublicKey[:]...)
	}
	wire := bindings.Statement{
		Version: st.Version, Seq: st.Seq, PrevDigest: st.PrevDigest, SetVersion: st.SetVersion, SetHash: st.SetHash,
		FromEpoch: uint64(from), ToEpoch: uint64(to), Evidence: st.Evidence,
	}
	for _, t := range transitions {
		wire.Transitions = append(wire.Transitions, bindings.Transition{Epoch: uint64(t.Epoch), Kind: uint8(t.Kind), Node: t.Node, Item: t.Item, Generation: t.Generation})
	}
	for _, d := range debits {
		wire.Debits = append(wire.Debits, bindings.Debit{Node: d.Node, Epochs: d.Epochs})
	}
	c.send(c.network, bindings.NewNetwork().PackAttest(wire, bindings.Certificate{
		Set:       bindings.VotingSet{AggregateKey: v.Set.AggregateKey[:], Weight: v.Set.Weight, Count: v.Set.Count},
		Signature: cert.Signature[:], NonSigners: cert.NonSigners, NonSignerKeys: absentKeys, QueueKeys: queueKeys,
	}), nil)
}

func containsID(list []uint32, id uint32) bool {
	for _, other := range list {
		if other == id {
			return true
		}
	}
	return false
}

func (c *simChain) poll() {
	c.t.Helper()
	if err := c.Poll(c.t.Context()); err != nil {
		c.t.Fatal(err)
	}
	if got, want := c.View().Head.Hash, c.head().Hash(); got != want {
		c.t.Fatalf("the view is at %s, the chain at %s", got, want)
	}
}
