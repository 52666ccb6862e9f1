// Package evidence keeps content-addressed blocks on disk and passes them on:
// the evidence behind each attestation, the specs of workloads and their
// modules. Whatever enters is checked against its address first, so nobody who
// reads from here has to trust who wrote, who sent or what the disk did since.
package evidence

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ipfs/go-cid"
	"go.etcd.io/bbolt"
)

const (
	// lockWait is how long Open waits for another process to let go of the file.
	lockWait = time.Second
	// batchDelay is how long a Put waits for others to share its fsync.
	batchDelay = 2 * time.Millisecond
	// maxPinName bounds the name of a pin.
	maxPinName = 128
	// sweepBatch bounds how many blocks one transaction removes, so that a
	// sweep never holds up a Put for long.
	sweepBatch = 256
)

var (
	bucketBlocks = []byte("blocks") // cid -> bytes
	bucketTimes  = []byte("times")  // cid -> unix seconds of the last Put
	bucketPins   = []byte("pins")   // cid ‖ name -> nothing
)

// Config of a Store.
type Config struct {
	// Retention is how long a block is kept after its last Put, if it is neither
	// pinned nor needed.
	Retention time.Duration
	// Now is the clock that ages are written with.
	Now func() time.Time
}

// Block is a block with its address.
type Block struct {
	CID  cid.Cid
	Data []byte
}

// Store is a block store in one bbolt file. A Put has been fsynced when it
// returns: a signature over evidence may leave only after its bytes are safe.
// All methods may be called from any goroutine; all of them may wait for disk.
type Store struct {
	db  *bbolt.DB
	cfg Config
}

// Open opens or creates the store at path.
func Open(path string, cfg Config) (*Store, error) {
	if cfg.Retention <= 0 || cfg.Now == nil {
		return nil, errors.New("open block store: retention and clock are required")
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open block store: %w", err)
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: lockWait, FreelistType: bbolt.FreelistMapType})
	if err != nil {
		if errors.Is(err, bbolt.ErrTimeout) {
			return nil, fmt.Errorf("open block store %s: another process holds it; stop that agent or choose another data directory", path)
		}
		return nil, fmt.Errorf("open block store %s: %w", path, err)
	}
	db.MaxBatchDelay = batchDelay
	err = db.Update(func(tx *bbolt.Tx) error {
		for _, b := range [][]byte{bucketBlocks, bucketTimes, bucketPins} {
			if _, err := tx.CreateBucketIfNotExists(b); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open block store %s: %w", path, err), db.Close())
	}
	return &Store{db: db, cfg: cfg}, nil
}

// Close waits for running transactions and releases the file.
func (s *Store) Close() error {
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("close block store: %w", err)
	}
	return nil
}

// Put stores a block under its address, after checking that they match.
// Storing a block again renews its age.
func (s *Store) Put(c cid.Cid, block []byte) error {
	if err := Verify(c, block); err != nil {
		return fmt.Errorf("put block: %w", err)
	}
	stamp := s.stamp()
	err := s.db.Batch(func(tx *bbolt.Tx) error { return put(tx, c, block, stamp) })
	if err != nil {
		return fmt.Errorf("put block %s: %w", c, err)
	}
	return nil
}

// PutAll stores blocks with one fsync: all of them or none.
func (s *Store) PutAll(blocks []Block) error {
	for _, b := range blocks {
		if err := Verify(b.CID, b.Data); err != nil {
			return fmt.Errorf("put blocks: %w", err)
		}
	}
	stamp := s.stamp()
	err := s.db.Update(func(tx *bbolt.Tx) error {
		for _, b := range blocks {
			if err := put(tx, b.CID, b.Data, stamp); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("put blocks: %w", err)
	}
	return nil
}

func (s *Store) stamp() []byte {
	return binary.BigEndian.AppendUint64(nil, uint64(s.cfg.Now().Unix()))
}

func put(tx *bbolt.Tx, c cid.Cid, block, stamp []byte) error {
	if err := tx.Bucket(bucketBlocks).Put(c.Bytes(), block); err != nil {
		return err
	}
	return tx.Bucket(bucketTimes).Put(c.Bytes(), stamp)
}

// Get returns a copy of the block, or ErrNotFound. The bytes are checked once
// more: a block that rotted on disk is an error, never an answer.
func (s *Store) Get(c cid.Cid) ([]byte, error) {
	if _, err := Limit(c); err != nil {
		return nil, err
	}
	var block []byte
	err := s.db.View(func(tx *bbolt.Tx) error {
		if v := tx.Bucket(bucketBlocks).Get(c.Bytes()); v != nil {
			block = append([]byte(nil), v...)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("get block %s: %w", c, err)
	}
	if block == nil {
		return nil, fmt.Errorf("get block %s: %w", c, ErrNotFound)
	}
	if err := Verify(c, block); err != nil {
		return nil, fmt.Errorf("get block: damaged on disk: %w", err)
	}
	return block, nil
}

// Size returns the length of a held block without reading it, or ErrNotFound.
func (s *Store) Size(c cid.Cid) (int, error) {
	size := 0
	err := s.db.View(func(tx *bbolt.Tx) error {
		size = len(tx.Bucket(bucketBlocks).Get(c.Bytes()))
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("look up block %s: %w", c, err)
	}
	if size == 0 { // no block is empty, see Verify
		return 0, fmt.Errorf("look up block %s: %w", c, ErrNotFound)
	}
	return size, nil
}

// Pin keeps a block past its age until the same name is unpinned: the module of
// a live workload. It may come before the Put. What the chain needs is Needed.
func (s *Store) Pin(c cid.Cid, name string) error {
	key, err := pinKey(c, name)
	if err != nil {
		return err
	}
	if err := s.db.Batch(func(tx *bbolt.Tx) error { return tx.Bucket(bucketPins).Put(key, nil) }); err != nil {
		return fmt.Errorf("pin block %s: %w", c, err)
	}
	return nil
}

// Unpin removes one pin; the block's age decides again once it has no other.
func (s *Store) Unpin(c cid.Cid, name string) error {
	key, err := pinKey(c, name)
	if err != nil {
		return err
	}
	if err := s.db.Batch(func(tx *bbolt.Tx) error { return tx.Bucket(bucketPins).Delete(key) }); err != nil {
		return fmt.Errorf("unpin block %s: %w", c, err)
	}
	return nil
}

func pinKey(c cid.Cid, name string) ([]byte, error) {
	if _, err := Limit(c); err != nil {
		return nil, fmt.Errorf("pin block: %w", err)
	}
	if name == "" || len(name) > maxPinName {
		return nil, fmt.Errorf("pin block %s: a name of 1 to %d bytes is required", c, maxPinName)
	}
	return append(c.Bytes(), name...), nil
}
