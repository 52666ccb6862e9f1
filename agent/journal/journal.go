package journal

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Journal is everything one agent keeps in its data directory under one lock.
type Journal struct {
	Signing      *Signing
	Transactions *Transactions
	Backlog      *Backlog

	lock *Lock
}

// Open locks dir (creating it if needed) and opens what is in it.
//
// fresh says that the signing journal cannot vouch for the past: it is new, or
// its last record was cut short. A node that the chain says has been a member
// must then sit out two epochs: call Signing.Floor with the current epoch + 2.
// fresh stays true over restarts until Floor was called.
//
// A restored backup is not seen as fresh. Calling Floor with the current epoch
// at every start covers it: an epoch that began before the process did was not
// wholly observed and is not to be signed anyway.
func Open(dir string) (j *Journal, fresh bool, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, false, fmt.Errorf("create data directory: %w", err)
	}
	lock, err := Acquire(dir)
	if err != nil {
		return nil, false, err
	}
	j = &Journal{lock: lock, Backlog: &Backlog{path: filepath.Join(dir, "backlog")}}
	if j.Signing, fresh, err = openSigning(filepath.Join(dir, "signing.journal")); err != nil {
		return nil, false, errors.Join(err, lock.Release())
	}
	if j.Transactions, err = openTransactions(filepath.Join(dir, "transactions.journal")); err != nil {
		return nil, false, errors.Join(err, j.Signing.file.close(), lock.Release())
	}
	return j, fresh, nil
}

// Close closes the files and releases the lock.
func (j *Journal) Close() error {
	return errors.Join(j.Signing.file.close(), j.Transactions.file.close(), j.lock.Release())
}
