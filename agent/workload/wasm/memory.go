package wasm

import (
	"sync"

	"github.com/tetratelabs/wazero/experimental"
)

const (
	// memoryStart is the capacity a memory begins with: a Go program starts in
	// less, so most requests never grow theirs.
	memoryStart = 4 << 20
	// memoryKept is the largest memory kept for the next request.
	memoryKept = 8 << 20
)

// pool lends linear memories to requests and takes them back. Getting 4 MiB of
// zeroed memory from the garbage collector for each request cost more than
// starting the program in it.
type pool struct {
	mu   sync.Mutex
	free [][]byte
	keep int
}

// newPool returns a pool that keeps at most keep idle memories.
func newPool(keep int) *pool { return &pool{keep: keep} }

// Allocate implements experimental.MemoryAllocator.
func (p *pool) Allocate(_, max uint64) experimental.LinearMemory {
	return &memory{pool: p, max: max}
}

func (p *pool) get() []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := len(p.free)
	if n == 0 {
		return nil
	}
	b := p.free[n-1]
	p.free = p.free[:n-1]
	return b
}

// put takes back a memory whose first used bytes may hold another workload's
// data: they are wiped here, before anyone else can get it.
func (p *pool) put(b []byte) {
	if cap(b) == 0 || cap(b) > memoryKept {
		return
	}
	clear(b)
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.free) < p.keep {
		p.free = append(p.free, b[:0])
	}
}

// memory is one request's linear memory. Beyond its length it is always zero.
type memory struct {
	pool *pool
	max  uint64
	buf  []byte
	done bool
}

// Reallocate implements experimental.LinearMemory; nil means refused.
func (m *memory) Reallocate(size uint64) []byte {
	if size > m.max || m.done {
		return nil
	}
	if m.buf == nil {
		m.buf = m.pool.get()
	}
	if size > uint64(cap(m.buf)) {
		grown := make([]byte, size, m.capacity(size))
		copy(grown, m.buf)
		m.pool.put(m.buf)
		m.buf = grown
		return m.buf
	}
	m.buf = m.buf[:size]
	return m.buf
}

// capacity doubles, so that growing page by page stays linear in the end size.
func (m *memory) capacity(size uint64) uint64 {
	return max(size, min(m.max, max(memoryStart, 2*uint64(cap(m.buf)))))
}

// Free implements experimental.LinearMemory.
func (m *memory) Free() {
	if m.done {
		return
	}
	m.done = true
	m.pool.put(m.buf)
	m.buf = nil
}
