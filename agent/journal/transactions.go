package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"
)

// keptResults is how many finished transactions stay known by key, so that a
// restarted agent does not send them again. An agent sends a few per epoch.
const keptResults = 512

// compactTransactionsAt is the size at which the transaction journal is rewritten.
const compactTransactionsAt = 8 << 20

// Pending is a transaction that was signed and has no known result. All of
// Signed share one nonce: each is a bump of the one before.
type Pending struct {
	Key    string
	Nonce  uint64
	Signed [][]byte // encoded signed transactions, oldest first
	Since  time.Time
}

// Result is what became of the transaction with this key.
type Result struct {
	Key    string    `json:"key"`
	Status string    `json:"status"`
	Hash   string    `json:"hash,omitempty"`
	Block  uint64    `json:"block,omitempty"`
	Reason string    `json:"reason,omitempty"`
	Cost   *big.Int  `json:"cost"` // wei spent on gas
	At     time.Time `json:"at"`
}

// Transactions remembers every signed transaction before it is broadcast. Safe
// for concurrent use.
type Transactions struct {
	mu      sync.Mutex
	file    *file
	pending map[string]*Pending
	results map[string]Result
	order   []string // keys of results, oldest first
	totals  totals
}

// totals outlive the results they were summed from.
type totals struct {
	Next  uint64   `json:"next"`  // one above the highest nonce ever signed
	Day   string   `json:"day"`   // the UTC day Spent belongs to
	Spent *big.Int `json:"spent"` // wei spent on gas that day
}

type transactionRecord struct {
	Signed *signedRecord `json:"signed,omitempty"`
	Result *Result       `json:"result,omitempty"`
	Totals *totals       `json:"totals,omitempty"` // written by compaction: replaces what was summed before it
}

type signedRecord struct {
	Key   string    `json:"key"`
	Nonce uint64    `json:"nonce"`
	Raw   []byte    `json:"raw"`
	At    time.Time `json:"at"`
}

func openTransactions(path string) (*Transactions, error) {
	// A cut-short last record is a transaction that was never broadcast.
	f, records, _, err := openFile(path)
	if err != nil {
		return nil, err
	}
	t := &Transactions{file: f, pending: map[string]*Pending{}, results: map[string]Result{}}
	for i, raw := range records {
		var r transactionRecord
		if err := json.Unmarshal(raw, &r); err != nil {
			return nil, errors.Join(fmt.Errorf("%w: %s: record %d: decode: %w", ErrCorrupt, path, i, err), f.close())
		}
		t.apply(r)
	}
	return t, nil
}

func (t *Transactions) apply(r transactionRecord) {
	if s := r.Signed; s != nil {
		p := t.pending[s.Key]
		if p == nil || p.Nonce != s.Nonce {
			p = &Pending{Key: s.Key, Nonce: s.Nonce, Since: s.At}
			t.pending[s.Key] = p
		}
		p.Signed = append(p.Signed, s.Raw)
		t.totals.Next = max(t.totals.Next, s.Nonce+1)
	}
	if r.Totals != nil {
		t.totals = *r.Totals
	}
	if r.Result != nil {
		delete(t.pending, r.Result.Key)
		if _, known := t.results[r.Result.Key]; !known {
			t.order = append(t.order, r.Result.Key)
			t.totals.spend(*r.Result)
		}
		t.results[r.Result.Key] = *r.Result
		for len(t.order) > keptResults {
			delete(t.results, t.order[0])
			t.order = t.order[1:]
		}
	}
}

func day(at time.Time) string { return at.UTC().Format(time.DateOnly) }

func (t *totals) spend(r Result) {
	if d := day(r.At); d > t.Day {
		t.Day, t.Spent = d, new(big.Int)
	}
	if t.Spent != nil && r.Cost != nil && day(r.At) == t.Day {
		t.Spent = new(big.Int).Add(t.Spent, r.Cost)
	}
}

// RecordSigned must return nil before raw is broadcast.
func (t *Transactions) RecordSigned(key string, nonce uint64, raw []byte, at time.Time) error {
	return t.record(transactionRecord{Signed: &signedRecord{Key: key, Nonce: nonce, Raw: raw, At: at.UTC()}})
}

// RecordResult closes the transaction with r.Key.
func (t *Transactions) RecordResult(r Result) error {
	if r.Cost == nil {
		r.Cost = new(big.Int)
	}
	r.At = r.At.UTC()
	return t.record(transactionRecord{Result: &r})
}

func (t *Transactions) record(r transactionRecord) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	raw, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("encode transaction record: %w", err)
	}
	if err := t.file.append(raw); err != nil {
		return err
	}
	t.apply(r)
	if t.file.size < compactTransactionsAt {
		return nil
	}
	return t.compact()
}

// Pending lists the transactions without a result, by nonce.
func (t *Transactions) Pending() []Pending {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.sortedPending()
}

func (t *Transactions) sortedPending() []Pending {
	list := make([]Pending, 0, len(t.pending))
	for _, p := range t.pending {
		c := *p
		c.Signed = make([][]byte, len(p.Signed))
		for i, raw := range p.Signed {
			c.Signed[i] = bytes.Clone(raw)
		}
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b Pending) int {
		switch {
		case a.Nonce < b.Nonce:
			return -1
		case a.Nonce > b.Nonce:
			return 1
		default:
			return 0
		}
	})
	return list
}

// Result is what became of the transaction with this key, if it is known.
func (t *Transactions) Result(key string) (Result, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	r, ok := t.results[key]
	return r, ok
}

// NextNonce is one above the highest nonce ever signed here.
func (t *Transactions) NextNonce() uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.totals.Next
}

// SpentOn is the gas cost, in wei, of the transactions that finished on the UTC
// day of at, if that is the newest day on which any finished; else zero.
func (t *Transactions) SpentOn(at time.Time) *big.Int {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.totals.Spent == nil || t.totals.Day != day(at) {
		return new(big.Int)
	}
	return new(big.Int).Set(t.totals.Spent)
}

func (t *Transactions) compact() error {
	var records [][]byte
	keep := func(r transactionRecord) error {
		raw, err := json.Marshal(r)
		if err != nil {
			return fmt.Errorf("encode transaction record: %w", err)
		}
		records = append(records, raw)
		return nil
	}
	for _, key := range t.order {
		r := t.results[key]
		if err := keep(transactionRecord{Result: &r}); err != nil {
			return err
		}
	}
	for _, p := range t.sortedPending() {
		for _, raw := range p.Signed {
			if err := keep(transactionRecord{Signed: &signedRecord{Key: p.Key, Nonce: p.Nonce, Raw: raw, At: p.Since}}); err != nil {
				return err
			}
		}
	}
	if err := keep(transactionRecord{Totals: &t.totals}); err != nil {
		return err
	}
	return t.file.compact(records)
}
