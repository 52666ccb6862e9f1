package gateway

import (
	"net/http"
	"strconv"
	"strings"
)

// Headers that tell a client who answered.
const (
	HeaderNode       = "X-Depin-Node"
	HeaderReplica    = "X-Depin-Replica"
	HeaderGeneration = "X-Depin-Generation"
	HeaderAttempts   = "X-Depin-Attempts"

	ownPrefix = "X-Depin-"

	// nodeOrigin stands for a node where no replica but the owner's server answered.
	nodeOrigin = "origin"
)

// sandbox keeps pages of workloads apart from each other and from the agent's
// own: they all share one origin, so a browser must not treat them as such.
const sandbox = "sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads"

// connectionOnly tells headers that belong to one connection (RFC 9110, 7.6.1).
func connectionOnly(name string) bool {
	switch name {
	case "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection",
		"Te", "Trailer", "Transfer-Encoding", "Upgrade":
		return true
	}
	return false
}

// requestHeader is what a program is told of a client's headers. Cookies are
// not: they were set for the origin, which all workloads share. Nor is what a
// proxy says of where a request came from: a client can write it as well, and a
// program would take it for the gateway's word.
func requestHeader(h http.Header) http.Header {
	return filter(h, listed(h), "Cookie", "Content-Length", "Proxy", "Expect",
		"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Proto", "X-Real-Ip")
}

// responseHeader is what a client is told of a program's headers.
func responseHeader(h http.Header) http.Header {
	return filter(h, listed(h), "Set-Cookie", "Content-Length", "Service-Worker-Allowed", "Clear-Site-Data",
		"Strict-Transport-Security", "Alt-Svc")
}

// listed are the headers that Connection names as its own.
func listed(h http.Header) []string {
	var names []string
	for _, v := range h["Connection"] {
		for name := range strings.SplitSeq(v, ",") {
			names = append(names, http.CanonicalHeaderKey(strings.TrimSpace(name)))
		}
	}
	return names
}

func filter(h http.Header, also []string, drop ...string) http.Header {
	out := make(http.Header, len(h))
	for name, values := range h {
		// Header keys outside their canonical form only come from a caller that
		// bypassed the parser; no filter would recognise them.
		if name != http.CanonicalHeaderKey(name) || connectionOnly(name) {
			continue
		}
		if strings.HasPrefix(name, ownPrefix) || contains(drop, name) || contains(also, name) {
			continue
		}
		out[name] = values
	}
	return out
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}

// sign puts the gateway's own headers on a response.
func sign(h http.Header, o outcome, attempts int) {
	if o.origin {
		h.Set(HeaderNode, nodeOrigin)
	} else {
		h.Set(HeaderNode, strconv.FormatUint(uint64(o.route.Node), 10))
		h.Set(HeaderReplica, strconv.FormatUint(uint64(o.route.Replica), 10))
		h.Set(HeaderGeneration, strconv.FormatUint(uint64(o.response.Generation), 10))
	}
	h.Set(HeaderAttempts, strconv.Itoa(attempts))
	h.Add("Content-Security-Policy", sandbox)
}
