package evidence

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"go.etcd.io/bbolt"
)

// Sweep removes blocks whose last Put is older than the retention at now and
// which no pin holds. It works in small transactions and stops between two of
// them when ctx ends.
func (s *Store) Sweep(ctx context.Context, now time.Time) (removed int, err error) {
	limit := now.Add(-s.cfg.Retention).Unix()
	var from []byte
	for {
		if err := ctx.Err(); err != nil {
			return removed, fmt.Errorf("sweep blocks: %w", err)
		}
		old, next, err := s.expired(from, limit)
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

// expired lists up to sweepBatch keys from the given one on, and where to
// continue; a nil continuation means that the end was reached.
func (s *Store) expired(from []byte, limit int64) (keys [][]byte, next []byte, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		times := tx.Bucket(bucketTimes).Cursor()
		pins := tx.Bucket(bucketPins)
		for k, v := times.Seek(from); k != nil; k, v = times.Next() {
			if len(keys) == sweepBatch {
				next = bytes.Clone(k)
				return nil
			}
			if isOld(v, limit) && !pinned(pins, k) {
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
