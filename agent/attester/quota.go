package attester

import (
	"slices"
	"sync"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// quota bounds how many different things each member may say of an epoch: more
// is noise. Safe for concurrent use: validators ask it.
type quota struct {
	most int
	mu   sync.Mutex
	said map[saying][][32]byte
}

type saying struct {
	node  uint32
	epoch epoch.Epoch
}

const (
	// mostObservations: a second one is the proof of an offence.
	mostObservations = 2
	// mostProposals from one freeze to the next, whatever they are of: one for the epoch that
	// ended, and what is proposed again before a gap, each once more when something came late.
	mostProposals = 4
)

// allows reports whether a member may say this. It is for before the signature
// is checked, note for after it: nobody uses up another's quota.
func (q *quota) allows(node uint32, e epoch.Epoch, what [32]byte) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	said := q.said[saying{node, e}]
	return len(said) < q.most || slices.Contains(said, what)
}

// note counts it, and reports whether it was allowed.
func (q *quota) note(node uint32, e epoch.Epoch, what [32]byte) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	key := saying{node, e}
	said := q.said[key]
	switch {
	case slices.Contains(said, what):
		return true
	case len(said) >= q.most:
		return false
	}
	if q.said == nil {
		q.said = map[saying][][32]byte{}
	}
	q.said[key] = append(said, what)
	return true
}

// clear begins anew: on another base the same epochs are spoken of once more, and proposals
// are counted from freeze to freeze.
func (q *quota) clear() {
	q.mu.Lock()
	defer q.mu.Unlock()
	clear(q.said)
}
