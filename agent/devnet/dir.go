package devnet

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Names in a devnet's directory.
const (
	stateFile   = "devnet.json" // what makes a directory a devnet's
	controlFile = "control.sock"
	anvilLog    = "anvil.log"
	sampleFile  = "sample.wasm"
	nodesDir    = "nodes"
)

// Names in a node's directory.
const (
	passwordFile = "password"
	keysDir      = "keys"
	ownerFile    = "owner.json"
)

// Reasons not to use a directory.
var (
	ErrRunning    = errors.New("a devnet is already running")
	ErrForeignDir = errors.New("the directory is not empty and holds no devnet")
)

// checkDir refuses a directory that holds something else than an ended devnet. It changes nothing.
func checkDir(dir string) error {
	s, err := ReadState(dir)
	switch {
	case err == nil && !s.ours():
		return fmt.Errorf("%w: %s", ErrForeignDir, dir)
	case err == nil && (s.Running() || s.supervised()):
		return fmt.Errorf("%w in %s", ErrRunning, dir)
	case err == nil:
		return nil
	case !errors.Is(err, ErrNotRunning):
		return err
	}
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return fmt.Errorf("%w: %s", ErrForeignDir, dir)
	}
	return nil
}

// clearDir removes what an ended devnet left in a directory that checkDir let pass, and nothing else: a person may keep
// something beside it.
func clearDir(dir string) error {
	// The state goes last: until then the rest is known to be a devnet's.
	for _, name := range []string{controlFile, anvilLog, sampleFile, nodesDir, stateFile + newSuffix, stateFile} {
		if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("remove the ended devnet: %w", err)
		}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("create devnet directory: %w", err)
	}
	return nil
}

// RemoveKeys takes the keys and their passwords out of an ended devnet, and leaves its logs.
func RemoveKeys(dir string) error {
	for _, name := range []string{passwordFile, keysDir, ownerFile} {
		found, err := filepath.Glob(filepath.Join(dir, nodesDir, "*", name))
		if err != nil {
			return fmt.Errorf("find keys: %w", err)
		}
		for _, path := range found {
			if err := os.RemoveAll(path); err != nil {
				return fmt.Errorf("remove keys: %w", err)
			}
		}
	}
	return nil
}
