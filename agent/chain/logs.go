package chain

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// LogsOf returns the logs of one block, by its hash, as m endpoints give them.
// An endpoint that follows another fork does not know the hash: it cannot leave
// logs out by mistake.
func (e *Endpoints) LogsOf(ctx context.Context, block Header, addresses []common.Address) ([]types.Log, error) {
	hash := block.Hash
	logs, err := e.logs(ctx, "ask for logs of block "+hash.TerminalString(), ethereum.FilterQuery{BlockHash: &hash, Addresses: addresses})
	if err != nil {
		return nil, err
	}
	for _, l := range logs {
		if l.BlockHash != hash {
			return nil, fmt.Errorf("ask for logs of block %s: got a log of block %s", hash.TerminalString(), l.BlockHash.TerminalString())
		}
	}
	return logs, nil
}

// LogsBetween returns the logs of finalised blocks first to last, as m endpoints
// give them. Blocks that are not final must be asked for by hash.
func (e *Endpoints) LogsBetween(ctx context.Context, first, last uint64, addresses []common.Address) ([]types.Log, error) {
	return e.logs(ctx, fmt.Sprintf("ask for logs of blocks %d to %d", first, last), ethereum.FilterQuery{
		FromBlock: hexutil.MustDecodeBig(hexutil.EncodeUint64(first)), ToBlock: hexutil.MustDecodeBig(hexutil.EncodeUint64(last)), Addresses: addresses,
	})
}

func (e *Endpoints) logs(ctx context.Context, action string, q ethereum.FilterQuery) ([]types.Log, error) {
	return vote(ctx, e, action, func(ctx context.Context, c *rpc.Client) ([]types.Log, error) {
		logs, err := ethclient.NewClient(c).FilterLogs(ctx, q)
		if err != nil {
			return nil, err
		}
		for i, l := range logs {
			if l.Removed || !slices.Contains(q.Addresses, l.Address) {
				return nil, errors.New("answered with a log that was not asked for")
			}
			if p := i - 1; p >= 0 && (l.BlockNumber < logs[p].BlockNumber || l.BlockNumber == logs[p].BlockNumber && l.Index <= logs[p].Index) {
				return nil, errors.New("answered with logs out of order")
			}
		}
		return logs, nil
	}, digestLogs)
}

// digestLogs covers what is used of every log.
func digestLogs(logs []types.Log) [32]byte {
	h := sha256.New()
	number := func(n uint64) {
		var b [8]byte
		binary.BigEndian.PutUint64(b[:], n)
		h.Write(b[:])
	}
	for _, l := range logs {
		h.Write(l.Address[:])
		h.Write(l.BlockHash[:])
		h.Write(l.TxHash[:])
		number(l.BlockNumber)
		number(uint64(l.Index))
		number(uint64(len(l.Topics)))
		for _, t := range l.Topics {
			h.Write(t[:])
		}
		number(uint64(len(l.Data)))
		h.Write(l.Data)
	}
	return [32]byte(h.Sum(nil))
}

// Call runs a call against the state after an agreed block and returns what m
// endpoints answer. A revert that m endpoints agree on comes back as *Revert.
func (e *Endpoints) Call(ctx context.Context, block common.Hash, from, to common.Address, data []byte) ([]byte, error) {
	type answer struct {
		out      string
		reverted bool
	}
	a, err := vote(ctx, e, "call "+to.Hex(), func(ctx context.Context, c *rpc.Client) (answer, error) {
		out, err := ethclient.NewClient(c).CallContractAtHash(ctx, ethereum.CallMsg{From: from, To: &to, Data: data}, block)
		if raw, ok := revertData(err); ok {
			return answer{string(raw), true}, nil
		}
		return answer{string(out), false}, err
	}, func(a answer) answer { return a })
	if err != nil {
		return nil, err
	}
	if a.reverted {
		return nil, NewRevert([]byte(a.out))
	}
	return []byte(a.out), nil
}
