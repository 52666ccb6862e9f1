package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// logChunk is how many final blocks are asked for logs at once: below the
	// range limit of public endpoints.
	logChunk = 1_000

	// headerBatch is how many headers are asked for at once: below the batch limit
	// of public endpoints.
	headerBatch = 50

	// catchUpGap is how far behind finality the agent must be to read logs by range.
	catchUpGap = 64

	// maxReachBack bounds the batches read before the first view.
	maxReachBack = 20

	// reorgStep is how many headers are asked for at once when looking for the
	// block where a fork began.
	reorgStep = 8

	// maxSteps bounds the blocks that are kept because they are not final: an hour
	// of 2 s blocks is longer than any rollup takes in practice.
	maxSteps = 4_096

	// maxHeaders bounds the headers held for beacons: a day of 2 s blocks.
	maxHeaders = 50_000
)

// catchUp folds final blocks by ranges, if many were not folded yet; follow
// walks the rest block by block.
func (w *Watcher) catchUp(ctx context.Context, finalized Header) error {
	if len(w.steps) == 0 && finalized.Number < w.StartBlock {
		w.steps, w.headers = []step{{finalized, emptyState()}}, headers{finalized}
		return nil
	}
	first, state := w.StartBlock, emptyState()
	if len(w.steps) > 0 {
		if finalized.Number <= w.steps[len(w.steps)-1].header.Number+catchUpGap {
			return nil
		}
		// Steps above the first may be off the final chain by now: start below them.
		first, state = max(w.StartBlock, w.steps[0].header.Number+1), w.steps[0].state
	}
	for first <= finalized.Number {
		last := min(first+logChunk-1, finalized.Number)
		logs, err := w.Source.LogsBetween(ctx, first, last, w.addresses)
		if err != nil {
			return err
		}
		header, after, err := w.foldRange(ctx, state, logs, last)
		if err != nil {
			return err
		}
		state, first = after, last+1
		w.steps, w.headers = []step{{header, state}}, headers{header}
	}
	return nil
}

// foldRange folds logs of several final blocks up to last.
func (w *Watcher) foldRange(ctx context.Context, state *State, logs []types.Log, last uint64) (Header, *State, error) {
	var numbers []uint64
	for _, l := range logs {
		if len(numbers) == 0 || numbers[len(numbers)-1] != l.BlockNumber {
			numbers = append(numbers, l.BlockNumber)
		}
	}
	if len(numbers) == 0 || numbers[len(numbers)-1] != last {
		numbers = append(numbers, last)
	}
	var header Header
	for batch := range slices.Chunk(numbers, headerBatch) {
		list, err := w.Source.HeadersAt(ctx, batch)
		if err != nil {
			return Header{}, nil, err
		}
		for _, header = range list {
			n := 0
			for ; n < len(logs) && logs[n].BlockNumber == header.Number; n++ {
				if logs[n].BlockHash != header.Hash {
					return Header{}, nil, fmt.Errorf("fold finalised block %d: logs are of block %s, the chain has %s", header.Number, logs[n].BlockHash.TerminalString(), header.Hash.TerminalString())
				}
			}
			if state, err = w.foldLogs(state, header, logs[:n]); err != nil {
				return Header{}, nil, err
			}
			logs = logs[n:]
		}
	}
	return header, state, nil
}

func (w *Watcher) foldBlock(ctx context.Context, state *State, block Header) (*State, error) {
	if block.Number < w.StartBlock {
		return state, nil
	}
	logs, err := w.Source.LogsOf(ctx, block, w.addresses)
	if err != nil {
		return nil, err
	}
	return w.foldLogs(state, block, logs)
}

func (w *Watcher) foldLogs(state *State, block Header, logs []types.Log) (*State, error) {
	var events []event
	for _, l := range logs {
		ev, ok, err := w.Deployment.ofLog(w.codec, l)
		if err != nil {
			return nil, err
		}
		if ok {
			events = append(events, ev)
		}
	}
	return fold(state, w.Deployment.Schedule(), block, events)
}

// follow folds the blocks between what was folded and the head, one by one and
// by hash, after taking back what is no longer on the agreed chain.
func (w *Watcher) follow(ctx context.Context, head Header) error {
	path, err := w.path(ctx, head)
	if err != nil || len(path) == 0 {
		return err
	}
	from := w.find(path[0].Parent)
	if dropped := len(w.steps) - 1 - from; dropped > 0 {
		w.Logger.Info("the chain was reorganised", "blocks", dropped, "from", path[0].Number, "head", head.Number)
	}
	steps := slices.Clone(w.steps[:from+1])
	for _, block := range path {
		state, err := w.foldBlock(ctx, steps[len(steps)-1].state, block)
		if err != nil {
			return err
		}
		steps = append(steps, step{block, state})
	}
	if extra := len(steps) - maxSteps; extra > 0 {
		steps = slices.Delete(steps, 1, 1+extra) // the first one is final and stays
	}
	w.steps, w.headers = steps, w.headers.extend(path)
	return nil
}

// find is the index of the step with that block, or -1.
func (w *Watcher) find(hash common.Hash) int {
	for i := len(w.steps) - 1; i >= 0; i-- {
		if w.steps[i].header.Hash == hash {
			return i
		}
	}
	return -1
}

// path lists the blocks from the newest folded one on head's chain (exclusive)
// to head. It is empty when head was folded already: an agreed head that lags
// behind an earlier one contradicts nothing.
func (w *Watcher) path(ctx context.Context, head Header) ([]Header, error) {
	if w.find(head.Hash) >= 0 {
		return nil, nil
	}
	path := []Header{head}
	bottom, tip := w.steps[0].header, w.steps[len(w.steps)-1].header
	for w.find(path[0].Parent) < 0 {
		if path[0].Number <= bottom.Number+1 {
			return nil, fmt.Errorf("follow the chain: %w: block %d was %s: check the RPC endpoints, then restart the agent", ErrDeepReorg, bottom.Number, bottom.Hash.TerminalString())
		}
		if len(path) > maxSteps {
			return nil, fmt.Errorf("follow the chain: more than %d blocks above the last final one", maxSteps)
		}
		last := path[0].Number - 1
		first := max(bottom.Number+1, last-min(last, headerBatch-1))
		if last > tip.Number {
			first = max(first, tip.Number+1)
		} else {
			first = max(first, last-min(last, reorgStep-1))
		}
		older, err := w.linked(ctx, first, path[0])
		if err != nil {
			return nil, err
		}
		path = append(older, path...)
	}
	// A batch may reach below the common block.
	for i := len(path) - 1; i > 0; i-- {
		if w.find(path[i].Parent) >= 0 {
			return path[i:], nil
		}
	}
	return path, nil
}

// horizon is the time from which headers are held: the oldest beacon that a
// heartbeat may name.
func (w *Watcher) horizon(head Header) uint64 {
	p := w.Deployment.Params
	age := uint64(p.MaxBeaconAgeEpochs)*w.Deployment.epochSeconds() + uint64(p.BeaconLagSeconds)
	return head.Time - min(head.Time, age)
}

// linked returns the headers from number first up to the parent of child.
func (w *Watcher) linked(ctx context.Context, first uint64, child Header) ([]Header, error) {
	numbers := make([]uint64, 0, child.Number-first)
	for n := first; n < child.Number; n++ {
		numbers = append(numbers, n)
	}
	list, err := w.Source.HeadersAt(ctx, numbers)
	if err != nil {
		return nil, err
	}
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].Hash != child.Parent {
			return nil, fmt.Errorf("read headers: block %d is not the parent of block %d: the chain changed meanwhile", list[i].Number, child.Number)
		}
		child = list[i]
	}
	return list, nil
}

// reachBack makes sure that the beacons of this epoch and the one before are
// held before a view is published.
func (w *Watcher) reachBack(ctx context.Context) error {
	head := w.steps[len(w.steps)-1].header
	need := 2*w.Deployment.epochSeconds() + uint64(w.Deployment.Params.BeaconLagSeconds)
	for batches := 0; batches < maxReachBack && head.Time < w.headers[0].Time+need && w.headers[0].Number > 0; batches++ {
		if err := w.older(ctx); err != nil {
			return err
		}
	}
	return nil
}

// backfill walks one batch of headers back towards the horizon, so that a fresh
// agent soon holds every beacon that may be named.
func (w *Watcher) backfill(ctx context.Context) error {
	v := w.View()
	if oldest := w.headers[0]; oldest.Number == 0 || oldest.Time <= w.horizon(v.Head) || len(w.headers) >= maxHeaders {
		return nil
	}
	if err := w.older(ctx); err != nil {
		return err
	}
	filled := *v
	filled.headers = w.headers
	w.view.Store(&filled)
	return nil
}

// older holds one more batch of headers.
func (w *Watcher) older(ctx context.Context) error {
	oldest := w.headers[0]
	list, err := w.linked(ctx, oldest.Number-min(oldest.Number, headerBatch), oldest)
	if err != nil {
		return err
	}
	w.headers = w.headers.prepend(list)
	return nil
}
