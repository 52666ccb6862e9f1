package gateway

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

const (
	// probeEvery is how often one request looks whether a replica is back.
	probeEvery = time.Second
	// originDial bounds connecting to an origin, originHead what it takes to begin
	// its answer, originTime the whole of it.
	originDial = 5 * time.Second
	originHead = 15 * time.Second
	originTime = 60 * time.Second
	// originConnections bounds the connections to one server.
	originConnections = 64
)

// reserved are addresses that are no host's on the Internet, besides those that
// netip tells: shared, test and translated ones.
var reserved = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("240.0.0.0/4"), netip.MustParsePrefix("64:ff9b::/96"),
	netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("2002::/16"), netip.MustParsePrefix("2001::/32"),
}

// public tells whether an address can be a server on the Internet.
func public(addr netip.Addr) bool {
	addr = addr.Unmap()
	return addr.IsGlobalUnicast() && !addr.IsPrivate() &&
		!slices.ContainsFunc(reserved, func(p netip.Prefix) bool { return p.Contains(addr) })
}

// origins is the way to the servers that owners declared.
type origins struct {
	client http.Client

	mu   sync.Mutex
	away map[uint32]*absence // workloads whose replicas do not answer
}

// absence is one workload's circuit.
type absence struct {
	next    time.Time // when a request looks for replicas again
	probing bool
}

func newOrigins(private bool) *origins {
	dialer := &net.Dialer{Timeout: originDial}
	if !private {
		// Here the address is known that will be dialled, whatever the name says.
		dialer.Control = func(_, address string, _ syscall.RawConn) error {
			to, err := netip.ParseAddrPort(address)
			if err != nil || !public(to.Addr()) {
				return fmt.Errorf("origin at %s is not on the Internet", address)
			}
			return nil
		}
	}
	return &origins{away: make(map[uint32]*absence), client: http.Client{
		// Wherever a redirect leads, it is the client's to follow.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			DialContext: dialer.DialContext, TLSHandshakeTimeout: originDial, ResponseHeaderTimeout: originHead,
			TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12},
			MaxResponseHeaderBytes: maxHeaderBytes, MaxConnsPerHost: originConnections, MaxIdleConnsPerHost: originConnections / 4,
			IdleConnTimeout: time.Minute, DisableCompression: true, ForceAttemptHTTP2: true,
		},
	}}
}

// turn says what a request tries before the origin.
type turn int

const (
	// patient: replicas, with all patience.
	patient turn = iota
	// probe: each replica once, to see whether one is back.
	probe
	// straight: nothing. Replicas do not answer now.
	straight
)

// turn gives a request its turn; done reports what became of one that asked
// replicas.
func (s *origins) turn(workload uint32, now time.Time) (t turn, done func(answered, left bool, now time.Time)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, away := s.away[workload]
	switch {
	case !away:
		t = patient
	case a.probing || now.Before(a.next):
		return straight, nil
	default:
		t, a.probing = probe, true
	}
	return t, func(answered, left bool, now time.Time) {
		s.mu.Lock()
		defer s.mu.Unlock()
		if answered {
			delete(s.away, workload)
			return
		}
		if left {
			if a != nil {
				a.probing = false // nothing was learnt: the next one looks
			}
			return
		}
		s.away[workload] = &absence{next: now.Add(probeEvery)}
	}
}

// ask sends the request to the origin.
func (s *origins) ask(ctx context.Context, origin string, req request, body []byte, most int64) outcome {
	ctx, cancel := context.WithTimeout(ctx, originTime)
	res, err := s.send(ctx, origin, req, body)
	if err != nil {
		cancel()
		return outcome{fate: lost, origin: true, err: err}
	}
	if res.ContentLength > most {
		cancel()
		return outcome{fate: lost, origin: true, err: fmt.Errorf("answer of the origin: %w", errTooLarge)}
	}
	ahead := readAhead(ctx, &capped{res.Body, most})
	ahead.settle(holdTime)
	if _, err := ahead.state(); err != nil && err != io.EOF {
		cancel()
		return outcome{fate: lost, origin: true, err: err}
	}
	return outcome{
		fate: answered, origin: true, body: ahead, end: cancel,
		response: response{Status: res.StatusCode, Header: res.Header, Length: res.ContentLength},
	}
}

func (s *origins) send(ctx context.Context, origin string, req request, body []byte) (*http.Response, error) {
	to, err := originURL(origin, req)
	if err != nil {
		return nil, fmt.Errorf("ask origin: %w", err)
	}
	r, err := http.NewRequestWithContext(ctx, req.Method, to.String(), bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("ask origin: %w", err)
	}
	r.URL = to
	r.Header = requestHeader(req.Header)
	r.Header.Del("Host")
	res, err := s.client.Do(r)
	if err != nil {
		return nil, fmt.Errorf("ask origin: %w", err)
	}
	return res, nil
}

// originURL puts what follows /w/{workload} behind the origin's address.
func originURL(origin string, req request) (*url.URL, error) {
	base, err := url.Parse(origin)
	if err != nil || base.Scheme != "https" || base.Host == "" || base.User != nil || base.RawQuery != "" || base.Fragment != "" {
		return nil, errors.New("the declared origin is not a plain https URL")
	}
	rest := strings.TrimPrefix(req.Path, pathPrefix+strconv.FormatUint(uint64(req.Workload), 10))
	raw := strings.TrimSuffix(base.EscapedPath(), "/") + rest
	decoded, err := url.PathUnescape(raw)
	if err != nil {
		return nil, fmt.Errorf("path: %w", err)
	}
	for step := range strings.SplitSeq(strings.ReplaceAll(decoded, "\\", "/"), "/") {
		if step == "." || step == ".." {
			return nil, errors.New("path leads out of the declared origin")
		}
	}
	return &url.URL{Scheme: base.Scheme, Host: base.Host, Path: decoded, RawPath: raw, RawQuery: req.Query}, nil
}

// capped reads at most left bytes, and fails where more come.
type capped struct {
	from io.Reader
	left int64
}

// Read implements io.Reader.
func (c *capped) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	if c.left -= int64(n); c.left < 0 {
		return 0, errTooLarge
	}
	return n, err
}
