package wasm

import (
	"context"

	"golang.org/x/sync/semaphore"
)

// stackMiB is what a program's stack may take beside its memory: the runtime
// lets it grow to 80 MiB, and holds half of that again while it copies.
const stackMiB = 120

// budget is what requests may take of the machine at once, in MiB. A request is
// charged all it may come to hold, and at least an equal part of the machine, so
// that one sum bounds both memory and the number of requests.
type budget struct {
	total, least int64
	free         *semaphore.Weighted
}

func newBudget(memoryMiB, running int) *budget {
	total := int64(memoryMiB)
	return &budget{total: total, least: (total + int64(running) - 1) / int64(running), free: semaphore.NewWeighted(total)}
}

// cost is what a request to a program with this memory limit is charged. Growing
// a memory copies it, so it is held one and a half times for a moment.
func (b *budget) cost(memoryMiB uint32) int64 {
	held := int64(memoryMiB) + int64(memoryMiB)/2 + stackMiB
	return min(max(held, b.least, 1), b.total)
}

// perReplica is how many requests of this cost one replica may run at once: half
// of the machine, so that whoever is slow or large leaves the others the rest.
func (b *budget) perReplica(cost int64) int { return int(max(1, b.total/2/cost)) }

func (b *budget) take(ctx context.Context, cost int64) bool { return b.free.Acquire(ctx, cost) == nil }

func (b *budget) give(cost int64) { b.free.Release(cost) }
