package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
)

const possessionType = "ProofOfPossession(bytes32 keyHash,address owner)"

// Possession is the digest whose BLS signature proves that owner's node holds the key behind it.
func Possession(d eip712.Domain, key bls.PublicKey, owner common.Address) [32]byte {
	hash := crypto.Keccak256Hash(key[:])
	return d.Digest(eip712.HashStruct(possessionType, hash, eip712.Address(owner)))
}

// Registration completes r with what the voting key says: its public half and the proof that owner's node holds it.
func (l *Ledger) Registration(r bindings.Registration, key *bls.SecretKey, owner common.Address) bindings.Registration {
	public := key.PublicKey()
	digest := Possession(l.Domain(), public, owner)
	proof := key.Prove(digest[:])
	r.PublicKey, r.ProofOfPossession = public[:], proof[:]
	return r
}

// Stake is the tokens a weight takes.
func (l *Ledger) Stake(units uint32) *big.Int {
	return new(big.Int).Mul(l.Params.StakePerUnit, new(big.Int).SetUint64(uint64(units)))
}

// Approve allows spender to take amount of the caller's tokens.
func (l *Ledger) Approve(spender common.Address, amount *big.Int) Tx {
	return Tx{To: &l.Token, Data: l.abi.token.PackApprove(spender, amount)}
}

// Transfer moves tokens.
func (l *Ledger) Transfer(to common.Address, amount *big.Int) Tx {
	return Tx{To: &l.Token, Data: l.abi.token.PackTransfer(to, amount)}
}

// Register makes the caller the owner of a new node.
func (l *Ledger) Register(r bindings.Registration) Tx {
	return Tx{To: &l.Network, Data: l.abi.network.PackRegister(r)}
}

// Bootstrap makes the next Pending nodes members; see the contract.
func (l *Ledger) Bootstrap(set bindings.VotingSet, keys []byte) Tx {
	return Tx{To: &l.Network, Data: l.abi.network.PackBootstrap(set, keys)}
}

// Fund puts tokens into the rewards' reserve.
func (l *Ledger) Fund(amount *big.Int) Tx {
	return Tx{To: &l.Network, Data: l.abi.network.PackFund(amount)}
}

// Claim pays a node's owner what the node has earned.
func (l *Ledger) Claim(node uint32) Tx {
	return Tx{To: &l.Network, Data: l.abi.network.PackClaim(node)}
}

// CreateWorkload makes and places a workload.
func (l *Ledger) CreateWorkload(s bindings.WorkloadSpec) Tx {
	return Tx{To: &l.Work, Data: l.abi.work.PackCreate(s)}
}

// FundWorkload adds to a workload's escrow.
func (l *Ledger) FundWorkload(id uint32, amount *big.Int) Tx {
	return Tx{To: &l.Work, Data: l.abi.work.PackFund(id, amount)}
}

// Scale changes how many replicas a workload has, and how many of them may be in one domain.
func (l *Ledger) Scale(id uint32, replicas, maxPerDomain uint8) Tx {
	return Tx{To: &l.Work, Data: l.abi.work.PackScale(id, replicas, maxPerDomain)}
}

// UpdateWorkload gives a workload another spec: every placed replica gets its next generation.
func (l *Ledger) UpdateWorkload(id uint32, spec string) Tx {
	return Tx{To: &l.Work, Data: l.abi.work.PackUpdate(id, spec)}
}

// CloseWorkload ends a workload and credits what is left to its owner.
func (l *Ledger) CloseWorkload(id uint32) Tx {
	return Tx{To: &l.Work, Data: l.abi.work.PackClose(id)}
}

// Settle pays one replica's host and owner up to now.
func (l *Ledger) Settle(id uint32, replica uint8) Tx {
	return Tx{To: &l.Work, Data: l.abi.work.PackSettle(id, replica)}
}

// WithdrawCredit sends an account what settlements, closed workloads and bounties credited to it.
func (l *Ledger) WithdrawCredit(account common.Address) Tx {
	return Tx{To: &l.Work, Data: l.abi.work.PackWithdraw(account)}
}

// Drain announces that a node will be away until then, in unix seconds: its work moves first.
func (l *Ledger) Drain(node uint32, until uint64) Tx {
	return Tx{To: &l.Network, Data: l.abi.network.PackDrain(node, until)}
}

// Resume ends draining.
func (l *Ledger) Resume(node uint32) Tx {
	return Tx{To: &l.Network, Data: l.abi.network.PackResume(node)}
}

// Exit asks for a node to leave the network; a member's owner sends the queue's deposit with it.
func (l *Ledger) Exit(node uint32, deposit *big.Int) Tx {
	return Tx{To: &l.Network, Value: deposit, Data: l.abi.network.PackExit(node)}
}

// Allow makes sure spender may take amount from w's account: it approves only what is missing, and waits.
func (l *Ledger) Allow(ctx context.Context, w *Wallet, spender common.Address, amount *big.Int) error {
	balance, err := l.Balance(ctx, w.Address)
	if err != nil {
		return err
	}
	if balance.Cmp(amount) < 0 {
		return fmt.Errorf("%w: %s has %s tokens, needs %s", ErrBalance, w.Address, decimal(balance), decimal(amount))
	}
	allowed, err := l.Allowance(ctx, w.Address, spender)
	if err != nil {
		return err
	}
	if allowed.Cmp(amount) >= 0 {
		return nil
	}
	if _, err := w.Do(ctx, l.Approve(spender, amount)); err != nil {
		return fmt.Errorf("approve: %w", err)
	}
	return nil
}
