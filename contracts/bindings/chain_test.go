package bindings_test

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/bls"
)

const (
	chainID       = 1337
	nodeUnits     = 10
	quietEpochs   = 4
	bootBatch     = 200
	largestByRule = 10_000_000 // gas no transaction of ours may exceed
)

var network = bindings.NewNetwork()

// chain is Token and Network on a geth in this process: receipts of whole transactions, calldata included.
type chain struct {
	*testing.T
	sim      *simulated.Backend
	opts     *bind.TransactOpts
	network  common.Address
	secrets  []*bls.SecretKey // of node id i+1
	version  uint32
	registry uint64 // gas of the last registration
}

func newChain(t *testing.T, nodes int) *chain {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("deployer")))
	if err != nil {
		t.Fatal(err)
	}
	opts := bind.NewKeyedTransactor(key, big.NewInt(chainID))
	opts.GasLimit = 16_000_000
	rich := new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)
	c := &chain{T: t, opts: opts, sim: simulated.NewBackend(types.GenesisAlloc{opts.From: {Balance: rich}}, prague)}
	t.Cleanup(func() { _ = c.sim.Close() })

	token := bindings.NewToken()
	tokenAt := c.deploy(&bindings.TokenMetaData, token.PackConstructor("depin", "DPN", rich))
	c.network = c.deploy(&bindings.NetworkMetaData, network.PackConstructor(c.params(), tokenAt))
	c.send(tokenAt, token.PackApprove(c.network, rich))
	for range nodes {
		c.register()
	}
	c.bootstrap()
	c.send(c.network, network.PackFund(new(big.Int).Div(rich, big.NewInt(2))))
	return c
}

// prague: the rules the figures are for. Later forks price new state otherwise.
func prague(_ *node.Config, conf *ethconfig.Config) {
	rules := *conf.Genesis.Config
	rules.OsakaTime, rules.AmsterdamTime, rules.BogotaTime = nil, nil, nil
	conf.Genesis.Config = &rules
}

func (c *chain) params() bindings.Params {
	now := c.now()
	return bindings.Params{
		Genesis: now, SlotSeconds: 1, SlotsPerEpoch: 4, QuorumBps: 5500, SystemicBps: 2500, QuietEpochs: quietEpochs,
		RecoverySeconds: 60, WindowSeconds: 60, LastResortSeconds: 600, EvictSeconds: 120, UnbondingSeconds: 120,
		BeaconLagSeconds: 1, MaxBeaconAgeEpochs: 30, MaxTransitions: 200, MaxRun: 1000, MaxNodes: 1024,
		BootstrapTime: now, BootstrapMinNodes: 1, BootstrapMinOwners: 1, MinUnits: 1, MaxUnits: 1000,
		StakePerUnit: big.NewInt(1e18), CapacityPerUnit: 4, QueueDeposit: big.NewInt(1e15),
		RateMax: big.NewInt(1e18), HorizonEpochs: 1000, ScoreBad: 3, ScoreGood: 1, ScoreDown: 6,
		ReturnFirst: 2, ReturnCap: 8, ReturnForgetSeconds: 120,
	}
}

func (c *chain) now() uint64 {
	c.Helper()
	h, err := c.sim.Client().HeaderByNumber(c.Context(), nil)
	if err != nil {
		c.Fatal(err)
	}
	return h.Time
}

func (c *chain) deploy(meta *bind.MetaData, input []byte) common.Address {
	c.Helper()
	result, err := bind.LinkAndDeploy(&bind.DeploymentParams{
		Contracts: []*bind.MetaData{meta}, Inputs: map[string][]byte{meta.ID: input},
	}, func(input, code []byte) (common.Address, *types.Transaction, error) {
		at, tx, err := bind.DeployContract(c.opts, code, c.sim.Client(), input)
		c.sim.Commit()
		return at, tx, err
	})
	if err != nil {
		c.Fatal(err)
	}
	return result.Addresses[meta.ID]
}

// send mines one transaction that must succeed and returns its gas.
func (c *chain) send(to common.Address, data []byte) uint64 {
	c.Helper()
	tx, err := network.Instance(c.sim.Client(), to).RawTransact(c.opts, data)
	if err != nil {
		c.Fatal(err)
	}
	c.sim.Commit()
	r, err := c.sim.Client().TransactionReceipt(c.Context(), tx.Hash())
	if err != nil {
		c.Fatal(err)
	}
	if r.Status != types.ReceiptStatusSuccessful {
		_, reason := c.sim.Client().CallContract(c.Context(), ethereum.CallMsg{From: c.opts.From, To: &to, Data: data, Gas: c.opts.GasLimit}, nil)
		c.Fatalf("transaction of %d nodes reverted after %d gas: %v", len(c.secrets), r.GasUsed, reason)
	}
	return r.GasUsed
}

func view[T any](c *chain, data []byte, unpack func([]byte) (T, error)) T {
	c.Helper()
	v, err := bind.Call(network.Instance(c.sim.Client(), c.network), nil, data, unpack)
	if err != nil {
		c.Fatal(err)
	}
	return v
}

func (c *chain) register() {
	c.Helper()
	id := len(c.secrets) + 1
	var seed [bls.SecretKeySize]byte // the leading zero keeps it below the group order
	copy(seed[1:], crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("node"), uint64(id))))
	secret, err := bls.SecretKeyFromBytes(seed[:])
	if err != nil {
		c.Fatal(err)
	}
	public := secret.PublicKey()
	digest := view(c, network.PackPopDigest(crypto.Keccak256Hash(public[:]), c.opts.From), network.UnpackPopDigest)
	proof := secret.Prove(digest[:])
	c.registry = c.send(c.network, network.PackRegister(bindings.Registration{
		Agent:     common.BytesToAddress(crypto.Keccak256(public[:])),
		PublicKey: public[:], ProofOfPossession: proof[:], PeerKey: crypto.Keccak256Hash(public[:]),
		Domain: "aws/us-east-1", Units: nodeUnits, Capacity: 40, Drivers: 1,
		Multiaddrs: "/ip4/192.0.2.1/tcp/4001,/ip4/192.0.2.1/udp/4001/quic-v1",
	}))
	c.secrets = append(c.secrets, secret)
}

// set is the voting set: everyone registered.
func (c *chain) set(count int) bindings.VotingSet {
	c.Helper()
	key := make([]byte, bls.PublicKeySize)
	if count > 0 {
		keys := make([]*bls.Key, count)
		for i := range keys {
			var err error
			if keys[i], err = bls.ParseKey(c.secrets[i].PublicKey()); err != nil {
				c.Fatal(err)
			}
		}
		sum, err := bls.AggregateKeys(keys...)
		if err != nil {
			c.Fatal(err)
		}
		bytes := sum.Bytes()
		key = bytes[:]
	}
	return bindings.VotingSet{AggregateKey: key, Weight: uint32(count * nodeUnits), Count: uint32(count)}
}

func (c *chain) bootstrap() {
	c.Helper()
	for from := 0; from < len(c.secrets); from += bootBatch {
		var keys []byte
		to := min(from+bootBatch, len(c.secrets))
		for _, s := range c.secrets[from:to] {
			k := s.PublicKey()
			keys = append(keys, k[:]...)
		}
		if gas := c.send(c.network, network.PackBootstrap(c.set(from), keys)); gas > largestByRule {
			c.Errorf("bootstrap of %d nodes: %d gas", to-from, gas)
		}
	}
}

// attest sends the next statement over `epochs`, at the first moment it is valid.
func (c *chain) attest(epochs uint64, absent int, transitions []bindings.Transition, debits ...bindings.Debit) uint64 {
	c.Helper()
	state := view(c, network.PackState(), network.UnpackState)
	s := bindings.Statement{
		Version: 1, Seq: state.Seq + 1, PrevDigest: state.Digest, SetVersion: state.SetVersion, SetHash: state.SetHash,
		FromEpoch: state.SettledEpoch + 1, ToEpoch: state.SettledEpoch + epochs,
		Transitions: transitions, Debits: debits, Evidence: crypto.Keccak256Hash([]byte("evidence")),
	}
	for i := range s.Transitions {
		s.Transitions[i].Epoch += s.FromEpoch
	}
	for end := view(c, network.PackEpochEnd(s.ToEpoch), network.UnpackEpochEnd); c.now() < end; {
		c.sim.Commit()
	}
	digest := view(c, network.PackStatementDigest(s), network.UnpackStatementDigest)
	cert := bindings.Certificate{Set: c.set(len(c.secrets))}
	var shares []bls.Signature
	for i, secret := range c.secrets {
		if i < absent {
			k := secret.PublicKey()
			cert.NonSigners = append(cert.NonSigners, uint32(i+1))
			cert.NonSignerKeys = append(cert.NonSignerKeys, k[:]...)
			continue
		}
		shares = append(shares, secret.Sign(digest[:]))
	}
	signature, err := bls.AggregateSignatures(shares...)
	if err != nil {
		c.Fatal(err)
	}
	cert.Signature = signature[:]
	return c.send(c.network, network.PackAttest(s, cert))
}

// moves are `count` transitions of one kind at the first epoch of the range, for nodes from..from+count-1.
func moves(kind uint8, from, count int) []bindings.Transition {
	out := make([]bindings.Transition, count)
	for i := range out {
		out[i] = bindings.Transition{Kind: kind, Node: uint32(from + i)}
	}
	return out
}
