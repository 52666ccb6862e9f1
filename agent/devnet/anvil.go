package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	// anvilPatience is how long anvil may take to answer; it takes well under a second on a quiet machine.
	anvilPatience = 30 * time.Second
	// blockGas leaves room for the deployment of all contracts in one block.
	blockGas = 60_000_000
	// balance of each account of the phrase, in ether.
	balance  = 10_000
	loopback = "127.0.0.1"
)

// ErrNoAnvil means that the chain program is not installed.
var ErrNoAnvil = errors.New("anvil not found")

// FindAnvil looks at the given path, then for the copy `make tools` installs below root, then in PATH.
func FindAnvil(given, root string) (string, error) {
	if given != "" {
		path, err := exec.LookPath(given)
		if err != nil {
			return "", fmt.Errorf("%w: %s", ErrNoAnvil, given)
		}
		return native(path), nil
	}
	if shim := filepath.Join(root, "contracts", "node_modules", ".bin", "anvil"); executable(shim) {
		return native(shim), nil
	}
	if path, err := exec.LookPath("anvil"); err == nil {
		return native(path), nil
	}
	return "", ErrNoAnvil
}

// native steps over npm's Node wrapper, which would outlive or orphan the program it starts.
func native(path string) string {
	real, err := filepath.EvalSymlinks(path)
	if err != nil || filepath.Base(real) != "bin.mjs" {
		return path
	}
	found, err := filepath.Glob(filepath.Join(filepath.Dir(filepath.Dir(real)), "anvil-*", "bin", "anvil"))
	if err != nil || len(found) == 0 {
		return path
	}
	return found[0]
}

func executable(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir() && info.Mode()&0o111 != 0
}

// anvilCommand is a chain with one block a second, whose finalised block trails the latest by one.
func anvilCommand(path, dir string, port, accounts int) command {
	return command{
		Name: "anvil",
		Path: path,
		Args: []string{
			"--host", loopback, "--port", strconv.Itoa(port),
			"--hardfork", "prague", "--block-time", "1", "--slots-in-an-epoch", "1",
			"--mnemonic", Mnemonic, "--accounts", strconv.Itoa(accounts), "--balance", strconv.Itoa(balance),
			"--gas-limit", strconv.Itoa(blockGas), "--silent",
		},
		Dir: dir,
		Log: filepath.Join(dir, anvilLog),
	}
}

// dialAnvil waits until the chain answers.
func dialAnvil(ctx context.Context, url string, p *process) (*ethclient.Client, error) {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connect to anvil: %w", err)
	}
	for begun := time.Now(); ; {
		if _, err = client.ChainID(ctx); err == nil {
			return client, nil
		}
		switch {
		case p.exited():
			err = fmt.Errorf("anvil ended at once: %s", p.lastWords())
		case ctx.Err() != nil:
			err = ctx.Err()
		case time.Since(begun) > anvilPatience:
			err = fmt.Errorf("anvil does not answer at %s: %w", url, err)
		default:
			time.Sleep(50 * time.Millisecond)
			continue
		}
		client.Close()
		return nil, err
	}
}
