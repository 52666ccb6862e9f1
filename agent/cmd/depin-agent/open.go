package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

// openLedger connects to the first endpoint that answers and checks that it is the right chain with the right
// contracts on it. Without work, --work may be missing.
func openLedger(ctx context.Context, s settings, work bool) (*ledger.Ledger, error) {
	urls, err := s.rpc()
	if err != nil {
		return nil, err
	}
	network, err := s.address(keyNetwork, true)
	if err != nil {
		return nil, err
	}
	workAddress, err := s.address(keyWork, work)
	if err != nil {
		return nil, err
	}
	client, err := dial(ctx, urls, uint64(s.k.Int64(keyChain)))
	if err != nil {
		return nil, err
	}
	return ledger.Open(ctx, client, network, workAddress)
}

// dial returns the first endpoint that answers. One on a chain other than want is an error, not a reason to try the
// next: somebody is mistaken about where money goes. want 0 takes any.
func dial(ctx context.Context, urls []string, want uint64) (*ethclient.Client, error) {
	var errs []error
	for _, url := range urls {
		client, err := ethclient.DialContext(ctx, url)
		if err != nil {
			errs = append(errs, fmt.Errorf("connect to %s: %w", url, err))
			continue
		}
		id, err := client.ChainID(ctx)
		if err != nil {
			client.Close()
			errs = append(errs, fmt.Errorf("ask %s: %w", url, err))
			continue
		}
		if want != 0 && id.Uint64() != want {
			client.Close()
			return nil, problem(fmt.Sprintf("%s is on chain %s, not %d", url, id, want),
				"point --rpc at the right chain, or correct --chain-id")
		}
		return client, nil
	}
	return nil, fmt.Errorf("no RPC endpoint answers: %w", errors.Join(errs...))
}

// ownerFlags name the account that pays and owns.
func ownerFlags(c *cobra.Command) {
	c.Flags().String("owner-key", "", "wallet file (Web3 secret storage v3) of the account that pays")
	c.Flags().String("owner-password-file", "", `file with its password, readable by you only; "-" reads it from standard input`)
}

// openOwner makes a wallet of the owner's key file.
func openOwner(c *cobra.Command, b ledger.Backend) (*ledger.Wallet, error) {
	path, err := c.Flags().GetString("owner-key")
	if err != nil {
		return nil, err
	}
	if path == "" {
		return nil, problem("no account is given to pay with", "pass --owner-key FILE and --owner-password-file FILE")
	}
	passwordFile, err := c.Flags().GetString("owner-password-file")
	if err != nil {
		return nil, err
	}
	password, err := readPassword(c, passwordFile, "--owner-password-file")
	if err != nil {
		return nil, err
	}
	key, err := keys.LoadAccount(path, password)
	if err != nil {
		return nil, err
	}
	return ledger.NewWallet(c.Context(), b, key)
}

func readPassword(c *cobra.Command, path, flag string) (string, error) {
	if path == "" {
		return "", problem("no password is given", "pass "+flag+" FILE, or "+flag+" - to type it")
	}
	return keys.Password(path, c.InOrStdin())
}

// progress is where a command shows what takes time: the error stream, so that output can be piped.
func progress(c *cobra.Command) *terminal.Output {
	if f, ok := c.ErrOrStderr().(*os.File); ok {
		return terminal.New(f)
	}
	return terminal.Plain(c.ErrOrStderr())
}

// parseTokens reads tokens as a person writes them: 12 or 0.5.
func parseTokens(text, flag string) (*big.Int, error) {
	r, ok := new(big.Rat).SetString(text)
	if !ok || r.Sign() < 0 {
		return nil, problem(fmt.Sprintf("%s %q is not an amount", flag, text), "write tokens, as 12 or 0.5")
	}
	r.Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)))
	if !r.IsInt() {
		return nil, problem(fmt.Sprintf("%s %q has more than 18 decimals", flag, text), "write fewer")
	}
	return new(big.Int).Set(r.Num()), nil
}
