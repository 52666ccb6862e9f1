package devnet

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/contracts/presets"
	"github.com/depin-agent/depin-agent/proofs/bls"
)

// Gas for transactions that are sent before the ones they build on are mined, so cannot be estimated. Limits, not
// costs: what is not used is not paid.
const (
	deployGas   = 12_000_000
	transferGas = 120_000
	registerGas = 1_000_000
)

// agentEther pays for an agent's transactions for as long as a devnet may run.
const agentEther = 100

// deployment is the contracts and who may spend the supply.
type deployment struct {
	ledger   *ledger.Ledger
	deployer *ledger.Wallet
}

// deploy uses the phrase's first account.
func deploy(ctx context.Context, client *ethclient.Client, nodes int) (deployment, error) {
	key, err := Account(Mnemonic, 0)
	if err != nil {
		return deployment{}, err
	}
	w, err := ledger.NewWallet(ctx, client, key)
	if err != nil {
		return deployment{}, err
	}
	l, err := Deploy(ctx, client, w, nodes)
	return deployment{ledger: l, deployer: w}, err
}

// Deploy puts BLS, Token, Network and Work on a chain with the parameters of a devnet whose pay is meant for so many
// nodes. The wallet's account gets the whole supply. Nothing is waited for until all is sent.
func Deploy(ctx context.Context, client ledger.Backend, w *ledger.Wallet, nodes int) (*ledger.Ledger, error) {
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read latest block: %w", err)
	}
	var sent []common.Hash
	create := func(input, code []byte) (common.Address, *types.Transaction, error) {
		address := w.Next(0)
		data := append(append([]byte(nil), code...), input...)
		hash, err := w.Send(ctx, ledger.Tx{Data: data, Gas: deployGas})
		sent = append(sent, hash)
		return address, nil, err
	}
	put := func(meta *bind.MetaData, input []byte) (common.Address, error) {
		result, err := bind.LinkAndDeploy(&bind.DeploymentParams{
			Contracts: []*bind.MetaData{meta}, Inputs: map[string][]byte{meta.ID: input},
		}, create)
		if err != nil {
			return common.Address{}, fmt.Errorf("deploy: %w", err)
		}
		return result.Addresses[meta.ID], nil
	}
	token, err := put(&bindings.TokenMetaData, bindings.NewToken().PackConstructor("depin-agent devnet", "DPN", presets.Tokens(supplyTokens)))
	if err != nil {
		return nil, err
	}
	network, err := put(&bindings.NetworkMetaData, bindings.NewNetwork().PackConstructor(presets.Devnet(head.Time, nodes, nodeUnits), token))
	if err != nil {
		return nil, err
	}
	work, err := put(&bindings.WorkMetaData, bindings.NewWork().PackConstructor(network, presets.Work()))
	if err != nil {
		return nil, err
	}
	if err := waitAll(ctx, client, sent); err != nil {
		return nil, err
	}
	return ledger.Open(ctx, client, network, work)
}

// member is one node before it is a process.
type member struct {
	id      uint32
	domain  string
	listen  string
	owner   *ledger.Wallet
	keys    keys.Set
	account common.Address // of the agent key
}

// register gives owners their stake and agents their gas, and makes every owner register its node. Ids are given in
// the order of transactions, so these go out one block after another's.
func (d deployment) register(ctx context.Context, members []member) error {
	stake := d.ledger.Stake(nodeUnits)
	ether := new(big.Int).Mul(big.NewInt(agentEther), big.NewInt(1e18))
	var sent []common.Hash
	for _, m := range members {
		tx := d.ledger.Transfer(m.owner.Address, stake)
		tx.Gas = transferGas
		h, err := d.deployer.Send(ctx, tx)
		if err != nil {
			return fmt.Errorf("give stake to owner %d: %w", m.id, err)
		}
		sent = append(sent, h)
		if h, err = d.deployer.Send(ctx, ledger.Tx{To: &m.account, Value: ether, Gas: 21_000}); err != nil {
			return fmt.Errorf("give gas to agent %d: %w", m.id, err)
		}
		sent = append(sent, h)
		tx = d.ledger.Approve(d.ledger.Network, stake)
		tx.Gas = transferGas
		if h, err = m.owner.Send(ctx, tx); err != nil {
			return fmt.Errorf("approve stake of owner %d: %w", m.id, err)
		}
		sent = append(sent, h)
	}
	if err := waitAll(ctx, d.ledger.Backend, sent); err != nil {
		return err
	}
	sent = sent[:0]
	for _, m := range members {
		r := d.ledger.Registration(bindings.Registration{
			Agent:      m.account,
			PeerKey:    [32]byte(m.keys.Peer.Public().(ed25519.PublicKey)),
			Domain:     m.domain,
			Units:      nodeUnits,
			Capacity:   nodeCapacity,
			Drivers:    driverWasm,
			Multiaddrs: m.listen,
		}, m.keys.BLS, m.owner.Address)
		tx := d.ledger.Register(r)
		tx.Gas = registerGas
		h, err := m.owner.Send(ctx, tx)
		if err != nil {
			return fmt.Errorf("register node %d: %w", m.id, err)
		}
		sent = append(sent, h)
	}
	if err := waitAll(ctx, d.ledger.Backend, sent); err != nil {
		return err
	}
	for _, m := range members {
		id, err := d.ledger.AgentOf(ctx, m.account)
		if err != nil {
			return fmt.Errorf("find node of agent %s: %w", m.account, err)
		}
		if id != m.id {
			return fmt.Errorf("register nodes: agent %s became node %d, not %d", m.account, id, m.id)
		}
	}
	return nil
}

// bootstrap makes all Pending nodes members and fills the reserve that pays them.
func (d deployment) bootstrap(ctx context.Context, members []member) error {
	var points []byte
	for _, m := range members {
		key := m.keys.BLS.PublicKey()
		points = append(points, key[:]...)
	}
	if err := d.ledger.Allow(ctx, d.deployer, d.ledger.Network, presets.Tokens(rewardTokens)); err != nil {
		return fmt.Errorf("fund rewards: %w", err)
	}
	if _, err := d.deployer.Do(ctx, d.ledger.Fund(presets.Tokens(rewardTokens))); err != nil {
		return fmt.Errorf("fund rewards: %w", err)
	}
	// The first batch continues from nothing: no key yet, no weight.
	if _, err := d.deployer.Do(ctx, d.ledger.Bootstrap(bindings.VotingSet{AggregateKey: make([]byte, len(bls.PublicKey{}))}, points)); err != nil {
		return fmt.Errorf("bootstrap: %w", err)
	}
	return nil
}

func waitAll(ctx context.Context, b ledger.Backend, sent []common.Hash) error {
	for _, h := range sent {
		if _, err := ledger.Wait(ctx, b, h); err != nil {
			return err
		}
	}
	return nil
}

// owners are the accounts of the phrase after the deployer's.
func ownerKey(node uint32) (*ecdsa.PrivateKey, error) { return Account(Mnemonic, node) }

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }
