// Package dagcbor writes and reads the part of DAG-CBOR that signed records use:
// unsigned integers, byte strings, booleans and arrays of known length.
//
// It exists beside a general codec for two reasons. A record that is signed must
// have exactly one encoding, so the reader refuses every longer form of a number;
// and a record that comes from a stranger must not make us allocate, so every
// length is checked against a bound of the caller and against the bytes that are
// really there before anything is made. What is written here is valid DAG-CBOR
// and reads the same with any IPLD tool.
package dagcbor

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// MaxInt is the largest integer a record should hold: the IPLD data model has
// signed 64-bit integers, and some tools stop there.
const MaxInt = math.MaxInt64

const (
	majorUint  = 0
	majorBytes = 2
	majorArray = 4

	simpleFalse = 0xf4
	simpleTrue  = 0xf5
)

// Errors a Reader can report; all mean that the input is not the one canonical
// encoding of a record.
var (
	ErrTruncated    = errors.New("input ends early")
	ErrTrailing     = errors.New("bytes after the record")
	ErrNotCanonical = errors.New("number not in its shortest form")
	ErrOutOfBounds  = errors.New("value out of bounds")
)

// Writer appends values to a buffer. The zero Writer is ready to use.
type Writer struct {
	buf []byte
}

// Uint writes an unsigned integer in its shortest form.
func (w *Writer) Uint(v uint64) { w.head(majorUint, v) }

// ByteString writes a byte string.
func (w *Writer) ByteString(b []byte) {
	w.head(majorBytes, uint64(len(b)))
	w.buf = append(w.buf, b...)
}

// Array writes the head of an array of n values; the caller writes the values.
func (w *Writer) Array(n int) { w.head(majorArray, uint64(n)) }

// Bool writes a boolean.
func (w *Writer) Bool(v bool) {
	if v {
		w.buf = append(w.buf, simpleTrue)
		return
	}
	w.buf = append(w.buf, simpleFalse)
}

// Encoded returns what was written.
func (w *Writer) Encoded() []byte { return w.buf }

func (w *Writer) head(major byte, v uint64) {
	m := major << 5
	switch {
	case v < 24:
		w.buf = append(w.buf, m|byte(v))
	case v < 1<<8:
		w.buf = append(w.buf, m|24, byte(v))
	case v < 1<<16:
		w.buf = binary.BigEndian.AppendUint16(append(w.buf, m|25), uint16(v))
	case v < 1<<32:
		w.buf = binary.BigEndian.AppendUint32(append(w.buf, m|26), uint32(v))
	default:
		w.buf = binary.BigEndian.AppendUint64(append(w.buf, m|27), v)
	}
}

// Reader reads values in order. The first error sticks and later reads return
// zero values, so a decoder may check once, with Done.
type Reader struct {
	rest []byte
	err  error
}

// NewReader returns a Reader over one encoded record.
func NewReader(encoded []byte) *Reader { return &Reader{rest: encoded} }

// Uint reads an unsigned integer of at most max.
func (r *Reader) Uint(max uint64) uint64 {
	v := r.head(majorUint)
	if r.err == nil && v > max {
		r.Fail(fmt.Errorf("%w: integer %d above %d", ErrOutOfBounds, v, max))
	}
	if r.err != nil {
		return 0
	}
	return v
}

// Fill reads a byte string of exactly len(into) bytes.
func (r *Reader) Fill(into []byte) {
	n := r.head(majorBytes)
	if r.err != nil {
		return
	}
	if n != uint64(len(into)) {
		r.Fail(fmt.Errorf("%w: byte string of %d, want %d", ErrOutOfBounds, n, len(into)))
		return
	}
	if uint64(len(r.rest)) < n {
		r.Fail(ErrTruncated)
		return
	}
	copy(into, r.rest)
	r.rest = r.rest[n:]
}

// Array reads the head of an array of min to max values. The answer is never
// larger than the bytes left, so it is safe to allocate that many elements.
func (r *Reader) Array(min, max int) int {
	n := r.head(majorArray)
	if r.err != nil {
		return 0
	}
	if n < uint64(min) || n > uint64(max) {
		r.Fail(fmt.Errorf("%w: array of %d, want %d to %d", ErrOutOfBounds, n, min, max))
		return 0
	}
	if n > uint64(len(r.rest)) {
		r.Fail(ErrTruncated)
		return 0
	}
	return int(n)
}

// Bool reads a boolean.
func (r *Reader) Bool() bool {
	if r.err != nil {
		return false
	}
	if len(r.rest) == 0 {
		r.Fail(ErrTruncated)
		return false
	}
	b := r.rest[0]
	if b != simpleFalse && b != simpleTrue {
		r.Fail(fmt.Errorf("%w: byte 0x%02x is no boolean", ErrOutOfBounds, b))
		return false
	}
	r.rest = r.rest[1:]
	return b == simpleTrue
}

// Err returns the first error met so far.
func (r *Reader) Err() error { return r.err }

// Fail records an error found by the caller, unless there is one already.
func (r *Reader) Fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// Done returns the first error met, or ErrTrailing when bytes are left.
func (r *Reader) Done() error {
	if r.err == nil && len(r.rest) > 0 {
		r.err = ErrTrailing
	}
	return r.err
}

func (r *Reader) head(major byte) uint64 {
	if r.err != nil {
		return 0
	}
	if len(r.rest) == 0 {
		r.err = ErrTruncated
		return 0
	}
	first := r.rest[0]
	if first>>5 != major {
		r.err = fmt.Errorf("%w: major type %d, want %d", ErrOutOfBounds, first>>5, major)
		return 0
	}
	info := first & 0x1f
	if info < 24 {
		r.rest = r.rest[1:]
		return uint64(info)
	}
	if info > 27 {
		r.err = fmt.Errorf("%w: head 0x%02x", ErrNotCanonical, first)
		return 0
	}
	size := 1 << (info - 24)
	if len(r.rest) < 1+size {
		r.err = ErrTruncated
		return 0
	}
	var v uint64
	for _, b := range r.rest[1 : 1+size] {
		v = v<<8 | uint64(b)
	}
	// The smallest number that needs this many bytes: one that fits in fewer
	// would give the same record a second encoding, and a second digest.
	shortest := uint64(24)
	if size > 1 {
		shortest = 1 << (size * 4)
	}
	if v < shortest {
		r.err = ErrNotCanonical
		return 0
	}
	r.rest = r.rest[1+size:]
	return v
}
