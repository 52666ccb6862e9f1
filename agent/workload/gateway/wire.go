package gateway

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Sizes of the heads of requests and responses between agents. One above them is
// refused before it is sent, and again before it is decoded.
const (
	// maxHeaderBytes and maxFields bound the headers of each.
	maxHeaderBytes = 32 << 10
	maxFields      = 96
	maxMethod      = 16
	maxTarget      = 8 << 10 // of the path, and of the query
	// maxHead is more than a whole head can take.
	maxHead = maxHeaderBytes + maxFields*8 + 2*maxTarget + 256

	// maxTimeout is more than any client waits.
	maxTimeout = time.Hour

	wireVersion = 2
)

var (
	errTooLarge  = errors.New("too large")
	errMalformed = errors.New("malformed")
)

// request is the head of a client's request on its way to the agent that runs the
// replica. Its body follows.
type request struct {
	Workload   uint32
	Replica    uint8
	Generation uint32        // as the sender knows it, for the logs of the other side
	Timeout    time.Duration // what is left of the client's patience
	Method     string
	Path       string // escaped as the client sent it, with /w/{workload}
	Query      string
	Header     http.Header // Host included
	Length     int64       // of the body; unknownLength if only its end tells
}

// unknownLength stands where a body's length is not known before its end.
const unknownLength = -1

// code says what became of a request on the other side.
type code uint8

const (
	// codeAnswered: the replica answered.
	codeAnswered code = iota
	// codeNotHere: nothing was executed, the replica does not run there.
	codeNotHere
	// codeRefused: nothing was executed, the replica is busy or ends.
	codeRefused
	codeEnd
)

// response is the head of what comes back. After codeAnswered its body follows.
type response struct {
	Code       code
	Generation uint32 // of the replica that answered
	Status     int
	Header     http.Header
	Length     int64 // of the body, or unknownLength
}

func (r request) encode() ([]byte, error) {
	if len(r.Method) > maxMethod || len(r.Path) > maxTarget || len(r.Query) > maxTarget {
		return nil, fmt.Errorf("encode request: %w", errTooLarge)
	}
	b := make([]byte, 0, len(r.Path)+len(r.Query)+1024)
	b = append(b, wireVersion)
	b = binary.BigEndian.AppendUint32(b, r.Workload)
	b = append(b, r.Replica)
	b = binary.BigEndian.AppendUint32(b, r.Generation)
	b = binary.BigEndian.AppendUint32(b, uint32(max(0, min(r.Timeout, maxTimeout)).Milliseconds()))
	b = appendText(b, r.Method)
	b = appendText(b, r.Path)
	b = appendText(b, r.Query)
	b, err := appendHeader(b, r.Header)
	if err != nil {
		return nil, fmt.Errorf("encode request: %w", err)
	}
	return appendLength(b, r.Length), nil
}

func decodeRequest(data []byte) (request, error) {
	d := decoder{rest: data}
	d.version()
	r := request{Workload: d.uint32(), Replica: d.byte(), Generation: d.uint32()}
	r.Timeout = time.Duration(d.uint32()) * time.Millisecond
	r.Method = string(d.bytes(maxMethod))
	r.Path = string(d.bytes(maxTarget))
	r.Query = string(d.bytes(maxTarget))
	r.Header = d.header()
	r.Length = d.bodyLength()
	if err := d.end(); err != nil {
		return request{}, fmt.Errorf("decode request: %w", err)
	}
	if r.Timeout > maxTimeout {
		return request{}, fmt.Errorf("decode request: timeout %s: %w", r.Timeout, errTooLarge)
	}
	if _, err := url.PathUnescape(r.Path); err != nil || !isToken(r.Method) || !strings.HasPrefix(r.Path, pathPrefix) {
		return request{}, fmt.Errorf("decode request: method or path: %w", errMalformed)
	}
	return r, nil
}

func (r response) encode() ([]byte, error) {
	b := make([]byte, 0, 1024)
	b = append(b, wireVersion, byte(r.Code))
	b = binary.BigEndian.AppendUint32(b, r.Generation)
	b = binary.BigEndian.AppendUint16(b, uint16(r.Status))
	b, err := appendHeader(b, r.Header)
	if err != nil {
		return nil, fmt.Errorf("encode response: %w", err)
	}
	return appendLength(b, r.Length), nil
}

func decodeResponse(data []byte) (response, error) {
	d := decoder{rest: data}
	d.version()
	r := response{Code: code(d.byte()), Generation: d.uint32(), Status: int(d.uint16())}
	r.Header = d.header()
	r.Length = d.bodyLength()
	if err := d.end(); err != nil {
		return response{}, fmt.Errorf("decode response: %w", err)
	}
	if r.Code >= codeEnd || r.Code == codeAnswered && (r.Status < 200 || r.Status > 599) {
		return response{}, fmt.Errorf("decode response: code %d, status %d: %w", r.Code, r.Status, errMalformed)
	}
	return r, nil
}

func appendText(b []byte, s string) []byte {
	b = binary.AppendUvarint(b, uint64(len(s)))
	return append(b, s...)
}

// appendHeader writes fields sorted by name, each with one value.
func appendHeader(b []byte, h http.Header) ([]byte, error) {
	names := make([]string, 0, len(h))
	fields, size := 0, 0
	for name, values := range h {
		names = append(names, name)
		fields += len(values)
		for _, v := range values {
			size += len(name) + len(v)
		}
	}
	if fields > maxFields || size > maxHeaderBytes {
		return nil, fmt.Errorf("header of %d fields, %d bytes: %w", fields, size, errTooLarge)
	}
	slices.Sort(names)
	b = binary.AppendUvarint(b, uint64(fields))
	for _, name := range names {
		for _, v := range h[name] {
			b = appendText(b, name)
			b = appendText(b, v)
		}
	}
	return b, nil
}

// decoder reads from the front of rest and keeps the first error.
type decoder struct {
	rest []byte
	err  error
}

func (d *decoder) take(n int) []byte {
	if d.err == nil && n > len(d.rest) {
		d.err = errMalformed
	}
	if d.err != nil {
		return make([]byte, min(n, 8)) // callers with fixed sizes read zeroes
	}
	b := d.rest[:n]
	d.rest = d.rest[n:]
	return b
}

func (d *decoder) byte() uint8    { return d.take(1)[0] }
func (d *decoder) uint16() uint16 { return binary.BigEndian.Uint16(d.take(2)) }
func (d *decoder) uint32() uint32 { return binary.BigEndian.Uint32(d.take(4)) }
func (d *decoder) version() {
	if v := d.byte(); d.err == nil && v != wireVersion {
		d.err = fmt.Errorf("version %d: %w", v, errMalformed)
	}
}

func (d *decoder) length(limit int) int {
	v, n := binary.Uvarint(d.rest)
	if d.err == nil && n <= 0 {
		d.err = errMalformed
	}
	if d.err == nil && v > uint64(limit) {
		d.err = fmt.Errorf("%d where at most %d are allowed: %w", v, limit, errTooLarge)
	}
	if d.err != nil {
		return 0
	}
	d.rest = d.rest[n:]
	return int(v)
}

// appendLength writes a body's length: one more, so that zero is the unknown one.
func appendLength(b []byte, n int64) []byte { return binary.AppendUvarint(b, uint64(n+1)) }

func (d *decoder) bodyLength() int64 { return int64(d.length(math.MaxInt)) - 1 }

func (d *decoder) bytes(limit int) []byte {
	n := d.length(limit)
	if d.err != nil {
		return nil
	}
	return d.take(n)
}

func (d *decoder) header() http.Header {
	count := d.length(maxFields)
	h := make(http.Header, count)
	left := maxHeaderBytes
	for range count {
		name := string(d.bytes(left))
		left -= len(name)
		value := string(d.bytes(left))
		left -= len(value)
		if d.err != nil {
			return nil
		}
		if !isToken(name) || !isValue(value) || http.CanonicalHeaderKey(name) != name {
			d.err = fmt.Errorf("header field %.40q: %w", name, errMalformed)
			return nil
		}
		h[name] = append(h[name], value)
	}
	return h
}

func (d *decoder) end() error {
	if d.err == nil && len(d.rest) > 0 {
		d.err = fmt.Errorf("%d bytes behind the end: %w", len(d.rest), errMalformed)
	}
	return d.err
}

func isToken(s string) bool {
	for _, c := range []byte(s) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !letter && !strings.ContainsRune("!#$%&'*+-.^_`|~", rune(c)) {
			return false
		}
	}
	return s != ""
}

func isValue(s string) bool {
	for _, c := range []byte(s) {
		if c < ' ' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}
