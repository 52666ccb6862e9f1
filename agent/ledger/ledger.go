// Package ledger reads and writes the contracts for people: the commands, and whoever judges a scenario by the chain
// alone. It asks one endpoint and believes it. Agents, which must not, use package chain.
package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Statuses of a node, in the contract's numbers.
const (
	StatusNone uint8 = iota
	StatusPending
	StatusUp
	StatusDraining
	StatusDown
	StatusExiting
	StatusExited
)

// Kinds of incident, in the contract's numbers.
const (
	IncidentNone uint8 = iota
	IncidentNodeDown
	IncidentSystemic
	IncidentQuorumLost
	IncidentReplicaFailed
)

// StatusName is the word for a status.
func StatusName(s uint8) string {
	return name(s, "None", "Pending", "Up", "Draining", "Down", "Exiting", "Exited")
}

// IncidentName is the word for a kind of incident.
func IncidentName(k uint8) string {
	return name(k, "None", "NodeDown", "Systemic", "QuorumLost", "ReplicaFailed")
}

// ReasonName is the word for why an incident was opened.
func ReasonName(r uint8) string {
	return name(r, "None", "Silent", "SilentAfterDrain", "WeightDown", "ManyDown", "NoAttestation", "NotServing")
}

func name(i uint8, words ...string) string {
	if int(i) < len(words) {
		return words[i]
	}
	return fmt.Sprintf("unknown(%d)", i)
}

// ErrNoContract is an address without the expected contract behind it.
var ErrNoContract = errors.New("no such contract")

// Backend is what the ledger asks of an endpoint.
type Backend interface {
	bind.ContractBackend
	bind.DeployBackend
	ChainID(ctx context.Context) (*big.Int, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error)
}

var _ Backend = (*ethclient.Client)(nil)

// Ledger is one deployment: Network, its token, and Work.
type Ledger struct {
	Backend  Backend
	ChainID  uint64
	Network  common.Address
	Work     common.Address // zero when not used
	Token    common.Address
	Params   bindings.Params
	Schedule epoch.Schedule

	at       *big.Int // block that getters read; nil is the latest
	abi      codec
	network  *bind.BoundContract
	work     *bind.BoundContract
	token    *bind.BoundContract
	decoders map[common.Hash]decoder
}

// codec holds the generated encoders; they have no state.
type codec struct {
	network *bindings.Network
	work    *bindings.Work
	token   *bindings.Token
}

func newCodec() codec {
	return codec{bindings.NewNetwork(), bindings.NewWork(), bindings.NewToken()}
}

// Open checks that the contracts are there and reads their constants. work may be the zero address.
func Open(ctx context.Context, b Backend, network, work common.Address) (*Ledger, error) {
	id, err := b.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	c := newCodec()
	l := &Ledger{
		Backend: b, ChainID: id.Uint64(), Network: network, Work: work,
		abi: c, network: c.network.Instance(b, network), work: c.work.Instance(b, work),
	}
	for what, a := range map[string]common.Address{"Network": network, "Work": work} {
		if a == (common.Address{}) && what == "Work" {
			continue
		}
		code, err := b.CodeAt(ctx, a, nil)
		if err != nil {
			return nil, fmt.Errorf("read code of %s: %w", what, err)
		}
		if len(code) == 0 {
			return nil, fmt.Errorf("%w: %s at %s on chain %d", ErrNoContract, what, a, l.ChainID)
		}
	}
	if l.Params, err = call(ctx, l.network, l.at, c.network.PackParams(), c.network.UnpackParams); err != nil {
		return nil, fmt.Errorf("read parameters of %s: %w: %w", network, ErrNoContract, err)
	}
	if l.Token, err = call(ctx, l.network, l.at, c.network.PackToken(), c.network.UnpackToken); err != nil {
		return nil, fmt.Errorf("read token of %s: %w", network, err)
	}
	l.token = c.token.Instance(b, l.Token)
	l.Schedule = epoch.Schedule{
		Genesis: l.Params.Genesis, SlotSeconds: l.Params.SlotSeconds, SlotsPerEpoch: l.Params.SlotsPerEpoch,
	}
	if l.decoders, err = decoders(c); err != nil {
		return nil, err
	}
	return l, nil
}

// Domain is what signatures for this deployment are bound to.
func (l *Ledger) Domain() eip712.Domain {
	return eip712.Domain{ChainID: l.ChainID, Contract: l.Network}
}

// At is the same deployment as it was at the end of a block.
func (l *Ledger) At(block uint64) *Ledger {
	old := *l
	old.at = new(big.Int).SetUint64(block)
	return &old
}

func call[T any](ctx context.Context, c *bind.BoundContract, at *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := bind.Call(c, &bind.CallOpts{Context: ctx, BlockNumber: at}, data, unpack)
	if err != nil {
		return out, Explain(err)
	}
	return out, nil
}

// State is the network's counters and totals.
func (l *Ledger) State(ctx context.Context) (bindings.NetworkState, error) {
	return call(ctx, l.network, l.at, l.abi.network.PackState(), l.abi.network.UnpackState)
}

// Node is one node as the contract has it now.
func (l *Ledger) Node(ctx context.Context, id uint32) (bindings.NodeView, error) {
	return call(ctx, l.network, l.at, l.abi.network.PackNode(id), l.abi.network.UnpackNode)
}

// DomainName is the provider/region with this number.
func (l *Ledger) DomainName(ctx context.Context, id uint16) (string, error) {
	return call(ctx, l.network, l.at, l.abi.network.PackDomainName(id), l.abi.network.UnpackDomainName)
}

// AgentOf is the node of an agent's address; 0 for none.
func (l *Ledger) AgentOf(ctx context.Context, agent common.Address) (uint32, error) {
	return call(ctx, l.network, l.at, l.abi.network.PackAgentOf(agent), l.abi.network.UnpackAgentOf)
}

// Incident is one incident as the contract has it now.
func (l *Ledger) Incident(ctx context.Context, id uint32) (bindings.Incident, error) {
	return call(ctx, l.network, l.at, l.abi.network.PackIncident(id), l.abi.network.UnpackIncident)
}

// Claimable is what claim would pay for a node.
func (l *Ledger) Claimable(ctx context.Context, node uint32) (*big.Int, error) {
	return call(ctx, l.network, l.at, l.abi.network.PackClaimable(node), l.abi.network.UnpackClaimable)
}

// Workloads is how many workloads were ever made; ids are 1..n.
func (l *Ledger) Workloads(ctx context.Context) (uint32, error) {
	return call(ctx, l.work, l.at, l.abi.work.PackWorkloads(), l.abi.work.UnpackWorkloads)
}

// Workload is one workload as the contract has it now.
func (l *Ledger) Workload(ctx context.Context, id uint32) (bindings.WorkloadView, error) {
	return call(ctx, l.work, l.at, l.abi.work.PackWorkload(id), l.abi.work.UnpackWorkload)
}

// Assignment is who hosts one replica now.
func (l *Ledger) Assignment(ctx context.Context, workload uint32, replica uint8) (bindings.Assignment, error) {
	return call(ctx, l.work, l.at, l.abi.work.PackAssignment(workload, replica), l.abi.work.UnpackAssignment)
}

// Items is the replicas a node hosts, as workload << 8 | replica.
func (l *Ledger) Items(ctx context.Context, node uint32) ([]uint64, error) {
	return call(ctx, l.work, l.at, l.abi.work.PackItems(node), l.abi.work.UnpackItems)
}

// Credit is what Work owes an account.
func (l *Ledger) Credit(ctx context.Context, account common.Address) (*big.Int, error) {
	return call(ctx, l.work, l.at, l.abi.work.PackCredit(account), l.abi.work.UnpackCredit)
}

// WorkParams is the constants of Work.
func (l *Ledger) WorkParams(ctx context.Context) (bindings.WorkParams, error) {
	return call(ctx, l.work, l.at, l.abi.work.PackWorkParams(), l.abi.work.UnpackWorkParams)
}

// Balance is an account's tokens.
func (l *Ledger) Balance(ctx context.Context, account common.Address) (*big.Int, error) {
	return call(ctx, l.token, l.at, l.abi.token.PackBalanceOf(account), l.abi.token.UnpackBalanceOf)
}

// Allowance is what spender may take from owner.
func (l *Ledger) Allowance(ctx context.Context, owner, spender common.Address) (*big.Int, error) {
	return call(ctx, l.token, l.at, l.abi.token.PackAllowance(owner, spender), l.abi.token.UnpackAllowance)
}

// Latest is the newest block's header.
func (l *Ledger) Latest(ctx context.Context) (*types.Header, error) {
	h, err := l.Backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read latest block: %w", err)
	}
	return h, nil
}
