package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// endpoint is one RPC URL. Its connection is made when first needed and made
// again after it broke, so an endpoint that is down at start joins later.
type endpoint struct {
	url     string // with its secrets: never logged
	name    string // redacted
	timeout time.Duration
	chainID uint64

	dial      sync.Mutex // held while connecting, which may take as long as a request
	transport *http.Transport

	mu      sync.Mutex // held for moments only
	client  *rpc.Client
	checked bool // its chain id was seen to be ours
	health  Health
	strikes int // polls in a row in the same bad state
}

// EndpointState is what the last poll found out about an endpoint.
type EndpointState string

const (
	StateOK          EndpointState = "ok"
	StateUnreachable EndpointState = "unreachable" // no answer, or an error
	StateWrongChain  EndpointState = "wrong-chain" // answers for another chain id
	StateStale       EndpointState = "stale"       // its head is well behind the agreed one
	StateDisagrees   EndpointState = "disagrees"   // another block at the agreed height
)

// Health is the state of one endpoint, for status pages and logs.
type Health struct {
	Endpoint string // redacted URL
	State    EndpointState
	Head     uint64
	Err      string
}

// ErrWrongChain says that an endpoint serves another chain.
var ErrWrongChain = errors.New("endpoint serves another chain")

func newEndpoint(raw string, chainID uint64, timeout time.Duration) (*endpoint, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, fmt.Errorf("parse RPC endpoint URL: not a URL") // the error of url.Parse quotes the secret
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return nil, fmt.Errorf("parse RPC endpoint %s: scheme must be http, https, ws or wss", redact(raw))
	}
	if u.Host == "" {
		return nil, fmt.Errorf("parse RPC endpoint %s: no host", redact(raw))
	}
	name := redact(raw)
	return &endpoint{
		url: raw, name: name, chainID: chainID, timeout: timeout,
		transport: &http.Transport{Proxy: http.ProxyFromEnvironment, MaxIdleConnsPerHost: maxIdle, IdleConnTimeout: idleTimeout},
		health:    Health{Endpoint: name, State: StateUnreachable},
	}, nil
}

// redact leaves scheme and host: providers put their keys in user, path and query.
func redact(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "(unreadable URL)"
	}
	name := u.Scheme + "://" + u.Host
	if strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.User != nil {
		name += "/…"
	}
	return name
}

// Connections kept open: a poll, the logs of a block and a transaction may be
// under way at once, and the next poll comes soon.
const (
	maxIdle     = 4
	idleTimeout = time.Minute
)

// maxResponse bounds an answer: the logs of one chunk of blocks.
const maxResponse = 32 << 20

func (e *endpoint) connect(ctx context.Context) (*rpc.Client, error) {
	if c := e.connected(); c != nil {
		return c, nil
	}
	e.dial.Lock()
	defer e.dial.Unlock()
	if c := e.connected(); c != nil {
		return c, nil
	}
	client, err := rpc.DialOptions(ctx, e.url,
		rpc.WithHTTPClient(&http.Client{Timeout: e.timeout, Transport: limitedTransport{e.transport}}),
		rpc.WithWebsocketMessageSizeLimit(maxResponse))
	if err != nil {
		return nil, e.redactError(err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.client = client
	return client, nil
}

func (e *endpoint) connected() *rpc.Client {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.client
}

// call runs do with a connection to an endpoint of the right chain.
func (e *endpoint) call(ctx context.Context, do func(context.Context, *rpc.Client) error) error {
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	client, err := e.connect(ctx)
	if err != nil {
		return err
	}
	if err := e.check(ctx, client); err != nil {
		return err
	}
	if err := do(ctx, client); err != nil {
		e.drop(client, err)
		return e.redactError(err)
	}
	return nil
}

// check asks for the chain id once per connection.
func (e *endpoint) check(ctx context.Context, client *rpc.Client) error {
	e.mu.Lock()
	checked := e.checked
	e.mu.Unlock()
	if checked {
		return nil
	}
	var id hexutil.Uint64
	if err := client.CallContext(ctx, &id, "eth_chainId"); err != nil {
		e.drop(client, err)
		return e.redactError(err)
	}
	if uint64(id) != e.chainID {
		return fmt.Errorf("%w: %s answers for chain id %d, this agent is configured for %d: correct the chain id or remove this endpoint",
			ErrWrongChain, e.name, uint64(id), e.chainID)
	}
	e.mu.Lock()
	e.checked = true
	e.mu.Unlock()
	return nil
}

// drop forgets a connection that failed below the JSON-RPC level; the next call
// connects, and checks the chain id, anew.
func (e *endpoint) drop(client *rpc.Client, err error) {
	var answered rpc.Error
	if errors.As(err, &answered) || errors.Is(err, context.Canceled) {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.client == client {
		e.client, e.checked = nil, false
		client.Close()
	}
}

// redactError keeps the URL, and the key in it, out of error texts; errors of
// the JSON-RPC level stay as they are for callers that decode revert data.
func (e *endpoint) redactError(err error) error {
	var answered rpc.Error
	if errors.As(err, &answered) {
		return err
	}
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	if strings.Contains(err.Error(), e.url) {
		err = errors.New(strings.ReplaceAll(err.Error(), e.url, e.name))
	}
	return fmt.Errorf("%s: %w", e.name, err)
}

func (e *endpoint) close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.client != nil {
		e.client.Close()
		e.client = nil
	}
	e.transport.CloseIdleConnections()
}
