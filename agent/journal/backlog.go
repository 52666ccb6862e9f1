package journal

import (
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/ipfs/go-cid"
)

// Backlog keeps the addresses of blocks about what is not settled yet. Losing
// it costs a node its memory of those epochs, never its safety. Safe for
// concurrent use.
type Backlog struct {
	mu   sync.Mutex
	path string
}

// Save replaces the list; after a crash the old one or the new one is there.
func (b *Backlog) Save(list []cid.Cid) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	records := make([][]byte, len(list))
	for i, c := range list {
		records[i] = []byte(c.String())
	}
	return replaceFile(b.path, records)
}

// Load reads the list; one that was never saved is empty.
func (b *Backlog) Load() ([]cid.Cid, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	raw, err := os.ReadFile(b.path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read backlog: %w", err)
	}
	records, end, err := parse(raw)
	if err == nil && end < len(raw) {
		err = errors.New("cut short")
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w (the next epoch replaces it)", ErrCorrupt, b.path, err)
	}
	list := make([]cid.Cid, len(records))
	for i, r := range records {
		if list[i], err = cid.Decode(string(r)); err != nil {
			return nil, fmt.Errorf("%w: %s: record %d: %w (the next epoch replaces it)", ErrCorrupt, b.path, i, err)
		}
	}
	return list, nil
}
