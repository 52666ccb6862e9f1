package chain

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// errNoBlock says that an endpoint does not have a block.
var errNoBlock = errors.New("block not found")

// tips is what one endpoint says about the chain in one poll.
type tips struct{ latest, finalized Header }

// Head returns the highest block that m endpoints agree on and the highest
// finalised one that m agree on. It updates Health.
func (e *Endpoints) Head(ctx context.Context) (head, finalized Header, err error) {
	reports := gather(ctx, e.all, e.m, e.grace, askTips)
	head, votes, err := e.agree(ctx, reports, func(t tips) Header { return t.latest })
	if ctx.Err() != nil {
		return Header{}, Header{}, ctx.Err() // being stopped says nothing about endpoints
	}
	e.judge(reports, head, votes, err)
	if err != nil {
		return Header{}, Header{}, fmt.Errorf("find the agreed head: %w", err)
	}
	finalized, _, err = e.agree(ctx, reports, func(t tips) Header { return t.finalized })
	if err != nil {
		return Header{}, Header{}, fmt.Errorf("find the agreed finalised block: %w", err)
	}
	return head, finalized, nil
}

// agree finds the highest block that m reports agree on: no higher than the
// m-th highest tip, and below it where endpoints follow different forks. votes
// holds what each endpoint has at that height.
func (e *Endpoints) agree(ctx context.Context, reports []answer[tips], tip func(tips) Header) (Header, []Header, error) {
	var heights []uint64
	var errs []error
	for _, r := range reports {
		errs = append(errs, r.err)
		if r.err == nil {
			heights = append(heights, tip(r.value).Number)
		}
	}
	if len(heights) < e.m {
		return Header{}, nil, fmt.Errorf("%w: %d of %d answered, %d needed%s", ErrNoQuorum, len(heights), len(e.all), e.m, because(errs))
	}
	slices.SortFunc(heights, func(a, b uint64) int { return cmp.Compare(b, a) })
	top := heights[e.m-1]
	var votes []Header
	for depth := uint64(0); depth <= maxForkDepth && depth <= top; depth++ {
		votes = e.at(ctx, top-depth, reports, tip)
		count := map[Header]int{}
		for _, v := range votes {
			if v.Hash == (common.Hash{}) {
				continue
			}
			if count[v]++; count[v] >= e.m {
				return v, votes, nil
			}
		}
	}
	return Header{}, votes, fmt.Errorf("%w: no block between %d and %d is the same on %d of %d", ErrNoQuorum, top-min(top, maxForkDepth), top, e.m, len(e.all))
}

// at is the header that each endpoint has at a height; zero where it has none.
func (e *Endpoints) at(ctx context.Context, height uint64, reports []answer[tips], tip func(tips) Header) []Header {
	votes := make([]Header, len(reports))
	var higher []*endpoint
	for i, r := range reports {
		switch {
		case r.err != nil:
		case tip(r.value).Number == height:
			votes[i] = tip(r.value)
		case tip(r.value).Number > height:
			higher = append(higher, e.all[i])
		}
	}
	for _, a := range gather(ctx, higher, min(e.m, len(higher)), e.grace, func(ctx context.Context, c *rpc.Client) (Header, error) {
		return askNumber(ctx, c, hexutil.EncodeUint64(height))
	}) {
		if a.err == nil {
			votes[slices.Index(e.all, higher[a.from])] = a.value
		}
	}
	return votes
}

// judge names each endpoint's state against the agreed head.
func (e *Endpoints) judge(reports []answer[tips], head Header, votes []Header, agreed error) {
	for i, one := range e.all {
		r := reports[i]
		switch {
		case errors.Is(r.err, ErrWrongChain):
			e.note(one, StateWrongChain, 0, r.err)
		case r.err != nil:
			e.note(one, StateUnreachable, 0, r.err)
		case agreed != nil:
			e.note(one, StateDisagrees, r.value.latest.Number, agreed)
		case r.value.latest.Number+staleBlocks < head.Number:
			e.note(one, StateStale, r.value.latest.Number, fmt.Errorf("%d blocks behind", head.Number-r.value.latest.Number))
		case votes[i].Hash != (common.Hash{}) && votes[i] != head:
			e.note(one, StateDisagrees, r.value.latest.Number, fmt.Errorf("block %d is %s here, %s elsewhere", head.Number, votes[i].Hash.TerminalString(), head.Hash.TerminalString()))
		default:
			e.note(one, StateOK, r.value.latest.Number, nil)
		}
	}
}

// askTips asks for the latest and the finalised header in one request.
func askTips(ctx context.Context, c *rpc.Client) (tips, error) {
	var rawLatest, rawFinalized json.RawMessage
	batch := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &rawLatest},
		{Method: "eth_getBlockByNumber", Args: []any{"finalized", false}, Result: &rawFinalized},
	}
	if err := c.BatchCallContext(ctx, batch); err != nil {
		return tips{}, fmt.Errorf("ask for head: %w", err)
	}
	latest, err := decodeHeader(rawLatest, batch[0].Error)
	if err != nil {
		return tips{}, fmt.Errorf("ask for head: %w", err)
	}
	finalized, err := decodeHeader(rawFinalized, batch[1].Error)
	if err == nil {
		return tips{latest, finalized}, nil
	}
	// A chain that has finalised nothing yet answers with an error or null: genesis is final.
	if finalized, err = askNumber(ctx, c, "0x0"); err != nil {
		return tips{}, fmt.Errorf("ask for genesis: %w", err)
	}
	return tips{latest, finalized}, nil
}

func askNumber(ctx context.Context, c *rpc.Client, number string) (Header, error) {
	var raw json.RawMessage
	err := c.CallContext(ctx, &raw, "eth_getBlockByNumber", number, false)
	return decodeHeader(raw, err)
}

func decodeHeader(raw json.RawMessage, err error) (Header, error) {
	if err != nil {
		return Header{}, err
	}
	if len(raw) == 0 || string(raw) == "null" {
		return Header{}, errNoBlock
	}
	var h Header
	if err := json.Unmarshal(raw, &h); err != nil {
		return Header{}, err
	}
	return h, nil
}

// HeaderByHash returns a header that m endpoints give for a hash.
func (e *Endpoints) HeaderByHash(ctx context.Context, hash common.Hash) (Header, error) {
	return vote(ctx, e, "ask for block "+hash.TerminalString(), func(ctx context.Context, c *rpc.Client) (Header, error) {
		var raw json.RawMessage
		err := c.CallContext(ctx, &raw, "eth_getBlockByHash", hash, false)
		return decodeHeader(raw, err)
	}, func(h Header) Header { return h })
}

// HeadersAt returns the headers with these numbers, as m endpoints give them.
func (e *Endpoints) HeadersAt(ctx context.Context, numbers []uint64) ([]Header, error) {
	action := fmt.Sprintf("ask for %d blocks from %d", len(numbers), numbers[0])
	return vote(ctx, e, action, func(ctx context.Context, c *rpc.Client) ([]Header, error) {
		raw := make([]json.RawMessage, len(numbers))
		batch := make([]rpc.BatchElem, len(numbers))
		for i, n := range numbers {
			batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(n), false}, Result: &raw[i]}
		}
		if err := c.BatchCallContext(ctx, batch); err != nil {
			return nil, err
		}
		headers := make([]Header, len(numbers))
		for i := range batch {
			h, err := decodeHeader(raw[i], batch[i].Error)
			if err != nil {
				return nil, err
			}
			if h.Number != numbers[i] {
				return nil, fmt.Errorf("asked for block %d, got %d", numbers[i], h.Number)
			}
			headers[i] = h
		}
		return headers, nil
	}, digestHeaders)
}

// digestHeaders covers every field of every header: two answers with equal
// digests are the same answer.
func digestHeaders(list []Header) [32]byte {
	h := sha256.New()
	for _, one := range list {
		var n [16]byte
		binary.BigEndian.PutUint64(n[:], one.Number)
		binary.BigEndian.PutUint64(n[8:], one.Time)
		h.Write(n[:])
		h.Write(one.Hash[:])
		h.Write(one.Parent[:])
	}
	return [32]byte(h.Sum(nil))
}
