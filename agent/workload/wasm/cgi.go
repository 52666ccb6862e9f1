package wasm

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/depin-agent/depin-agent/agent/workload"
)

const (
	// maxAnswerHeader bounds the header part of what a program writes.
	maxAnswerHeader = 16 << 10
	maxAnswerFields = 64
	// maxMeta bounds the request's headers as environment variables.
	maxMeta = 96
)

// variable is one environment variable.
type variable struct{ name, value string }

// metaVariables describes a request as RFC 3875 section 4.1 says. script is the
// part of the path that named the workload; the program sees what follows it.
func metaVariables(r *http.Request, script, pathInfo string, bodyLength int64) ([]variable, error) {
	if strings.ContainsRune(pathInfo, 0) || strings.ContainsRune(r.URL.RawQuery, 0) {
		return nil, errors.New("request path holds a NUL character")
	}
	host, port := splitHost(r.Host)
	remote, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		remote = "0.0.0.0" // forwarded by another agent: who asked it is not passed on
	}
	vars := []variable{
		{"GATEWAY_INTERFACE", "CGI/1.1"},
		{"PATH_INFO", pathInfo},
		{"QUERY_STRING", r.URL.RawQuery},
		{"REMOTE_ADDR", remote},
		{"REQUEST_METHOD", r.Method},
		{"REQUEST_URI", r.URL.RequestURI()}, // escaped as it was sent, which PATH_INFO is not
		{"SCRIPT_NAME", script},
		{"SERVER_NAME", host},
		{"SERVER_PORT", port},
		{"SERVER_PROTOCOL", "HTTP/1.1"},
		{"SERVER_SOFTWARE", "depin-agent"},
	}
	if r.Host != "" && clean(r.Host) {
		vars = append(vars, variable{"HTTP_HOST", r.Host})
	}
	if bodyLength > 0 {
		vars = append(vars, variable{"CONTENT_LENGTH", strconv.FormatInt(bodyLength, 10)})
	}
	if t := r.Header.Get("Content-Type"); t != "" && clean(t) {
		vars = append(vars, variable{"CONTENT_TYPE", t})
	}
	return append(vars, headerVariables(r.Header)...), nil
}

func headerVariables(h http.Header) []variable {
	vars := make([]variable, 0, len(h))
	for name, values := range h {
		if v, ok := headerVariable(name); ok {
			if joined := strings.Join(values, ", "); clean(joined) {
				vars = append(vars, variable{v, joined})
			}
		}
	}
	slices.SortFunc(vars, func(a, b variable) int { return strings.Compare(a.name, b.name) })
	return vars[:min(len(vars), maxMeta)]
}

// headerVariable maps a header's name. Names with an underscore are left out,
// since "X_Y" and "X-Y" would become one; so is Proxy, since programs take
// HTTP_PROXY for their own configuration.
func headerVariable(name string) (string, bool) {
	switch http.CanonicalHeaderKey(name) {
	case "Proxy", "Host", "Content-Type", "Content-Length":
		return "", false
	}
	for _, c := range []byte(name) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !letter && c != '-' && (c < '0' || c > '9') {
			return "", false
		}
	}
	return "HTTP_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_")), true
}

func splitHost(hostport string) (host, port string) {
	host, port, err := net.SplitHostPort(hostport)
	if err != nil {
		host, port = hostport, "80"
	}
	if !clean(host) || host == "" {
		host = "localhost"
	}
	return host, port
}

// clean tells a value without control characters, the tab excepted.
func clean(s string) bool {
	for _, c := range []byte(s) {
		if c < ' ' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}

// answer is the head of a program's response.
type answer struct {
	status int
	header http.Header
}

// errNoHead says that a program's output ended before its header did.
var errNoHead = errors.New("no empty line ends the header")

// readAnswer reads the head of a CGI response (RFC 3875 section 6): header fields
// and an empty line. Behind it, output is at the body. Status defaults to 200, or
// 302 beside a Location. The reader's buffer bounds a line.
func readAnswer(output *bufio.Reader) (answer, error) {
	a := answer{header: make(http.Header)}
	size := 0
	for fields := 0; ; fields++ {
		line, err := output.ReadSlice('\n')
		size += len(line)
		switch {
		case errors.Is(err, bufio.ErrBufferFull) || size > maxAnswerHeader || fields > maxAnswerFields:
			return answer{}, fmt.Errorf("header exceeds %d bytes or %d fields", maxAnswerHeader, maxAnswerFields)
		case err != nil:
			return answer{}, errNoHead
		}
		line = bytes.TrimSuffix(line[:len(line)-1], []byte("\r"))
		if len(line) == 0 {
			break
		}
		if err := a.field(string(line)); err != nil {
			return answer{}, err
		}
	}
	return a, a.complete(output)
}

func (a *answer) field(line string) error {
	name, value, found := strings.Cut(line, ":")
	value = strings.Trim(value, " \t")
	if !found || !token(name) || !clean(value) {
		return fmt.Errorf("header line %.80q is malformed", line)
	}
	name = http.CanonicalHeaderKey(name)
	switch {
	case name == "Status":
		code, _, _ := strings.Cut(value, " ")
		n, err := strconv.Atoi(code)
		// 1xx is the server's to send, and anything above 599 has no meaning.
		if err != nil || len(code) != 3 || n < 200 || n > 599 || a.status != 0 {
			return fmt.Errorf("status %.40q is not one of 200 to 599, once", value)
		}
		a.status = n
	case hostOnly(name):
		// These belong to the connection or to the host: a program cannot set them.
	default:
		a.header.Add(name, value)
	}
	return nil
}

func (a *answer) complete(body *bufio.Reader) error {
	located := a.header.Get("Location") != ""
	if a.status == 0 {
		a.status = http.StatusOK
		if located {
			a.status = http.StatusFound
		}
	}
	if a.bodiless() {
		return nil
	}
	if a.header.Get("Content-Type") == "" {
		if _, err := body.Peek(1); err == nil {
			return errors.New("a body needs a Content-Type")
		}
	}
	if len(a.header) == 0 && a.status == http.StatusOK {
		return errors.New("the header is empty; print at least a Content-Type")
	}
	return nil
}

// bodiless tells answers that have no body, whatever the program writes.
func (a *answer) bodiless() bool {
	return a.status == http.StatusNoContent || a.status == http.StatusNotModified
}

func hostOnly(name string) bool {
	switch name {
	case "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Connection", "Te", "Trailer",
		"Transfer-Encoding", "Upgrade", "Content-Length", "Date", "Server":
		return true
	}
	return strings.HasPrefix(name, "X-Depin-")
}

// token tells a header name of RFC 9110.
func token(s string) bool {
	for _, c := range []byte(s) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !letter && !strings.ContainsRune("!#$%&'*+-.^_`|~", rune(c)) {
			return false
		}
	}
	return s != ""
}

// send writes the head to w.
func (a answer) send(w http.ResponseWriter) {
	h := w.Header()
	for name, values := range a.header {
		h[name] = values
	}
	w.WriteHeader(a.status)
}

// refuse answers a request that was not executed.
func refuse(w http.ResponseWriter, reason, text string) {
	w.Header().Set(workload.RefusedHeader, reason)
	w.Header().Set("Retry-After", "1")
	http.Error(w, text, http.StatusServiceUnavailable)
}

// fail answers a request whose program did not.
func fail(w http.ResponseWriter, status int, reason, text string) {
	w.Header().Set(workload.ReasonHeader, reason)
	http.Error(w, text, status)
}
