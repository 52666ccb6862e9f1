package evidence

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ipfs/go-cid"
	"go.etcd.io/bbolt"

	"github.com/depin-agent/depin-agent/proofs/epoch"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

// Needed is the evidence that must outlive its retention.
type Needed struct {
	// Since: what was put later may back a statement that has not landed, however
	// long the network stands still. The zero time keeps everything.
	Since time.Time
	// Roots are the base of the next statement and what open incidents rest on.
	Roots []Root
}

// Root is a root block, and behind it those before it, as far back as the one
// that epoch From was computed on; each with the observations it names.
type Root struct {
	CID  cid.Cid
	From epoch.Epoch
}

// Sweep removes blocks whose last Put is older than the retention at now, which
// no pin holds and which are not needed. It works in small transactions and
// stops between two of them when ctx ends.
func (s *Store) Sweep(ctx context.Context, now time.Time, needed Needed) (removed int, err error) {
	limit := min(now.Add(-s.cfg.Retention).Unix(), needed.Since.Unix())
	keep, err := s.behind(needed.Roots)
	if err != nil {
		return 0, err
	}
	var from []byte
	for {
		if err := ctx.Err(); err != nil {
			return removed, fmt.Errorf("sweep blocks: %w", err)
		}
		old, next, err := s.expired(from, limit, keep)
		if err != nil {
			return removed, err
		}
		n, err := s.remove(old, limit)
		removed += n
		if err != nil {
			return removed, err
		}
		if next == nil {
			return removed, nil
		}
		from = next
	}
}

// behind lists the blocks that roots stand for, by their key.
func (s *Store) behind(roots []Root) (map[string]bool, error) {
	keep := make(map[string]bool)
	for _, root := range roots {
		for at := root.CID; at.Defined(); {
			keep[at.KeyString()] = true
			block, err := s.Get(at)
			if errors.Is(err, ErrNotFound) || errors.Is(err, ErrMismatch) || errors.Is(err, ErrAddress) {
				break // not here, so what it names can not be told
			}
			if err != nil {
				return nil, fmt.Errorf("find needed blocks: %w", err)
			}
			decoded, err := proof.Decode(block)
			if err != nil {
				break // not evidence
			}
			for _, o := range decoded.Observations {
				keep[o.KeyString()] = true
			}
			if decoded.Epoch < root.From {
				break
			}
			at = decoded.Prev
		}
	}
	return keep, nil
}

// expired lists up to sweepBatch keys from the given one on, and where to
// continue; a nil continuation means that the end was reached.
func (s *Store) expired(from []byte, limit int64, keep map[string]bool) (keys [][]byte, next []byte, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		times := tx.Bucket(bucketTimes).Cursor()
		pins := tx.Bucket(bucketPins)
		for k, v := times.Seek(from); k != nil; k, v = times.Next() {
			if len(keys) == sweepBatch {
				next = bytes.Clone(k)
				return nil
			}
			if isOld(v, limit) && !keep[string(k)] && !pinned(pins, k) {
				keys = append(keys, bytes.Clone(k))
			}
		}
		return nil
	})
	if err != nil {
		return nil, nil, fmt.Errorf("sweep blocks: %w", err)
	}
	return keys, next, nil
}

// remove deletes keys, looking again at each: a Put or a Pin may have come
// since the list was made.
func (s *Store) remove(keys [][]byte, limit int64) (removed int, err error) {
	if len(keys) == 0 {
		return 0, nil
	}
	err = s.db.Update(func(tx *bbolt.Tx) error {
		removed = 0
		blocks, times, pins := tx.Bucket(bucketBlocks), tx.Bucket(bucketTimes), tx.Bucket(bucketPins)
		for _, k := range keys {
			if !isOld(times.Get(k), limit) || pinned(pins, k) {
				continue
			}
			if err := blocks.Delete(k); err != nil {
				return err
			}
			if err := times.Delete(k); err != nil {
				return err
			}
			removed++
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("sweep blocks: %w", err)
	}
	return removed, nil
}

// isOld also calls a damaged stamp old: its block can be fetched again.
func isOld(stamp []byte, limit int64) bool {
	if len(stamp) != 8 {
		return stamp != nil
	}
	return int64(binary.BigEndian.Uint64(stamp)) < limit
}

func pinned(pins *bbolt.Bucket, key []byte) bool {
	k, _ := pins.Cursor().Seek(key)
	return bytes.HasPrefix(k, key)
}
