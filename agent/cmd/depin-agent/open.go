package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

// openLedger connects to the first endpoint that answers and checks that it is the right chain with the right
// contracts on it. Without work, --work may be missing.
func openLedger(c *cobra.Command, s settings, work bool) (*ledger.Ledger, error) {
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
	client, err := dial(c, urls, uint64(s.k.Int64(keyChain)))
	if err != nil {
		return nil, err
	}
	return ledger.Open(c.Context(), client, network, workAddress)
}

// How long an endpoint may take: to say who it is, before the next is asked; and for any answer later.
var (
	dialPatience   = 10 * time.Second // less in tests
	answerPatience = time.Minute
)

// dial returns the first endpoint that answers. One on a chain other than want is an error, not a reason to try the
// next: somebody is mistaken about where money goes. want 0 takes any.
func dial(c *cobra.Command, urls []string, want uint64) (*ethclient.Client, error) {
	var errs []error
	for _, url := range urls {
		var client *ethclient.Client
		var id *big.Int
		err := slowly(c, "connect to "+redact(url), func() (err error) {
			client, id, err = connect(c.Context(), url)
			return err
		})
		if err != nil {
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

func connect(ctx context.Context, url string) (*ethclient.Client, *big.Int, error) {
	ctx, cancel := context.WithTimeout(ctx, dialPatience)
	defer cancel()
	conn, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(&http.Client{Timeout: answerPatience}))
	if err != nil {
		return nil, nil, err
	}
	client := ethclient.NewClient(conn)
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	return client, id, nil
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
	var key *ecdsa.PrivateKey
	err = slowly(c, "decrypt "+path, func() (err error) {
		key, err = keys.LoadAccount(path, password)
		return err
	})
	if err != nil {
		return nil, err
	}
	return ledger.NewWallet(c.Context(), b, key)
}

func readPassword(c *cobra.Command, path, flag string) (string, error) {
	if path == "" {
		return "", problem("no password is given", "pass "+flag+" FILE, or "+flag+" - to type it")
	}
	in := c.InOrStdin()
	if f, ok := terminal.Is(in); ok && path == "-" {
		line, err := terminal.Secret(c.Context(), f, c.ErrOrStderr(), "password ("+flag+"): ")
		if err != nil {
			return "", err
		}
		in = strings.NewReader(line)
	}
	return keys.Password(path, in)
}

// progress is where a command shows what takes time: the error stream, so that output can be piped.
func progress(c *cobra.Command) *terminal.Output {
	if f, ok := c.ErrOrStderr().(*os.File); ok {
		return terminal.New(f)
	}
	return terminal.Plain(c.ErrOrStderr())
}

// slowly does what is over at once on most machines, and shows it where it is not.
func slowly(c *cobra.Command, what string, do func() error) error {
	step := progress(c).Slow("%s", what)
	if err := do(); err != nil {
		step.Fail()
		return err
	}
	step.Done("")
	return nil
}

// readEvents catches up with the chain while do needs its past.
func readEvents(c *cobra.Command, h *ledger.History, do func() error) error {
	step := progress(c).Slow("read what the contracts logged (--%s skips what is older than they are)", keyStart)
	h.Progress = func(block, last uint64) { step.Note("block %d of %d", block, last) }
	if err := do(); err != nil {
		step.Fail()
		return err
	}
	step.Done("")
	return nil
}

var amount = regexp.MustCompile(`^[0-9]{1,30}(\.[0-9]{1,30})?$`)

// parseTokens reads tokens as a person writes them: 12 or 0.5.
func parseTokens(text, flag string) (*big.Int, error) {
	r, ok := new(big.Rat), amount.MatchString(text) // an exponent of nine digits would fill the memory
	if ok {
		r, ok = r.SetString(text)
	}
	if !ok {
		return nil, problem(fmt.Sprintf("%s %q is not an amount", flag, text), "write tokens, as 12 or 0.5")
	}
	r.Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)))
	if !r.IsInt() {
		return nil, problem(fmt.Sprintf("%s %q has more than 18 decimals", flag, text), "write fewer")
	}
	return new(big.Int).Set(r.Num()), nil
}
