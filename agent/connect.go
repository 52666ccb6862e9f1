package agent

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/depin-agent/depin-agent/agent/chain"
)

// askTimeout bounds the question which chain this is.
const askTimeout = 10 * time.Second

// connect finds out which chain this is and holds every endpoint to it.
func connect(ctx context.Context, c Config, log *slog.Logger) (*chain.Endpoints, error) {
	if len(c.RPC) == 0 {
		return nil, errors.New("no RPC endpoint is configured: set --rpc to three or more URLs")
	}
	id := c.ChainID
	if id == 0 {
		var err error
		if id, err = askChainID(ctx, c.RPC); err != nil {
			return nil, err
		}
	}
	endpoints, err := chain.NewEndpoints(chain.Config{URLs: c.RPC, ChainID: id, AllowFew: c.AllowFewerRPC, Logger: log})
	if err != nil {
		return nil, err
	}
	return endpoints, endpoints.Check(ctx)
}

// askChainID asks all endpoints at once and believes what most of them say: one
// that is down, hangs or lies keeps no node from starting.
func askChainID(ctx context.Context, urls []string) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	type answer struct {
		id  uint64
		err error
	}
	answers := make(chan answer, len(urls))
	for _, endpoint := range urls {
		go func() {
			id, err := askOne(ctx, endpoint)
			answers <- answer{id, err}
		}()
	}
	votes := make(map[uint64]int)
	var silent []error
	for range urls {
		a := <-answers
		if a.err != nil {
			silent = append(silent, a.err)
			continue
		}
		if votes[a.id]++; votes[a.id] > len(urls)/2 {
			return a.id, nil
		}
	}
	if len(votes) > 1 {
		return 0, errors.Join(append(silent, errors.New("the RPC endpoints serve different chains: correct --rpc, or name the chain with --chain-id"))...)
	}
	return 0, errors.Join(append(silent, fmt.Errorf("%d of %d RPC endpoints do not say which chain this is: check --rpc", len(silent), len(urls)))...)
}

// askOne names the host in errors, never the URL, which may hold a secret.
func askOne(ctx context.Context, endpoint string) (uint64, error) {
	host := "an RPC endpoint"
	if u, err := url.Parse(endpoint); err == nil && u.Host != "" {
		host = u.Host
	}
	client, err := ethclient.DialContext(ctx, endpoint)
	if err != nil {
		return 0, fmt.Errorf("connect to %s: check --rpc", host)
	}
	defer client.Close()
	id, err := client.ChainID(ctx)
	var failed *url.Error
	if errors.As(err, &failed) {
		err = failed.Err
	}
	if err != nil {
		return 0, fmt.Errorf("ask %s for its chain id: %w: is it up?", host, err)
	}
	return id.Uint64(), nil
}
