package journal

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
)

// ErrCorrupt says that a journal holds bytes that no crash can leave behind.
var ErrCorrupt = errors.New("journal is corrupt")

// ErrBroken says that an earlier write failed, so nothing may be trusted to be
// on disk any more. The process must end.
var ErrBroken = errors.New("journal is broken by an earlier write error")

const (
	// magic starts every journal file; its last byte is the format version.
	magic = "dpnjrnl\x01"

	// headerSize is length, checksum of the length, checksum of the payload.
	// The length has its own checksum so that a damaged length is seen as damage
	// and not as a record that was cut short.
	headerSize = 12

	// maxRecord bounds what a length field may ask for. The largest record is a
	// signed transaction: 128 KiB is the pool limit of public nodes, hex doubles it.
	maxRecord = 1 << 19
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// disk is what an open journal file must do; os.File does.
type disk interface {
	io.Writer
	Sync() error
	Close() error
}

// file is one append-only journal file. Not safe for concurrent use: its owner
// holds a mutex.
type file struct {
	path   string
	disk   disk
	size   int64
	broken error
}

// openFile opens or creates the journal at path and returns its records and
// whether a cut-short last record was dropped.
func openFile(path string) (f *file, records [][]byte, torn bool, err error) {
	raw, err := os.ReadFile(path)
	switch {
	case errors.Is(err, os.ErrNotExist) || (err == nil && len(raw) < len(magic) && magic[:len(raw)] == string(raw)):
		// Absent, or its creation was cut short before anything was recorded.
		if err := replaceFile(path, nil); err != nil {
			return nil, nil, false, err
		}
		raw = []byte(magic)
	case err != nil:
		return nil, nil, false, fmt.Errorf("read journal: %w", err)
	}
	records, end, err := parse(raw)
	if err != nil {
		return nil, nil, false, fmt.Errorf("%w: %s: %w (move the file away to start a new one; a member then sits out two epochs)", ErrCorrupt, path, err)
	}
	torn = end < len(raw)
	if torn {
		// Rewritten rather than truncated in place: a crash here leaves either file whole.
		if err := replaceFile(path, records); err != nil {
			return nil, nil, false, err
		}
	}
	h, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, nil, false, fmt.Errorf("open journal: %w", err)
	}
	return &file{path: path, disk: h, size: int64(end)}, records, torn, nil
}

// parse splits raw into records and says where the last whole one ends. What
// follows is accepted only if a crash during an append explains it: a record
// shorter than it says, or blocks that were allocated but never written.
func parse(raw []byte) (records [][]byte, end int, err error) {
	if len(raw) < len(magic) || string(raw[:len(magic)]) != magic {
		return nil, 0, errors.New("not a journal, or of another version")
	}
	at := len(magic)
	for at < len(raw) {
		rest := raw[at:]
		if len(rest) < headerSize || allZero(rest) {
			return records, at, nil
		}
		length := binary.BigEndian.Uint32(rest)
		if crc32.Checksum(rest[:4], castagnoli) != binary.BigEndian.Uint32(rest[4:]) || length > maxRecord {
			return nil, 0, fmt.Errorf("record %d at byte %d: bad length", len(records), at)
		}
		if len(rest) < headerSize+int(length) {
			return records, at, nil
		}
		payload := rest[headerSize : headerSize+int(length)]
		if crc32.Checksum(payload, castagnoli) != binary.BigEndian.Uint32(rest[8:]) {
			// Payloads are JSON and never end in a zero byte: a last record that does
			// had its final block allocated but not written.
			if len(rest) == headerSize+int(length) && length > 0 && payload[length-1] == 0 {
				return records, at, nil
			}
			return nil, 0, fmt.Errorf("record %d at byte %d: bad checksum", len(records), at)
		}
		records = append(records, bytes.Clone(payload))
		at += headerSize + int(length)
	}
	return records, at, nil
}

func allZero(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

func frame(dst, payload []byte) []byte {
	var h [headerSize]byte
	binary.BigEndian.PutUint32(h[:], uint32(len(payload)))
	binary.BigEndian.PutUint32(h[4:], crc32.Checksum(h[:4], castagnoli))
	binary.BigEndian.PutUint32(h[8:], crc32.Checksum(payload, castagnoli))
	return append(append(dst, h[:]...), payload...)
}

// append writes one record and returns when it is on disk.
func (f *file) append(payload []byte) error {
	if f.broken != nil {
		return fmt.Errorf("%w: %w", ErrBroken, f.broken)
	}
	if len(payload) > maxRecord {
		return fmt.Errorf("append to journal: record of %d bytes, at most %d", len(payload), maxRecord)
	}
	framed := frame(nil, payload)
	if _, err := f.disk.Write(framed); err != nil {
		return f.fail("write journal", err)
	}
	if err := f.disk.Sync(); err != nil {
		return f.fail("fsync journal", err)
	}
	f.size += int64(len(framed))
	return nil
}

// compact replaces the file by one that holds only records.
func (f *file) compact(records [][]byte) error {
	if f.broken != nil {
		return fmt.Errorf("%w: %w", ErrBroken, f.broken)
	}
	if err := replaceFile(f.path, records); err != nil {
		return f.fail("compact journal", err)
	}
	h, err := os.OpenFile(f.path, os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return f.fail("reopen journal", err)
	}
	_ = f.disk.Close() // the replaced file: nothing of it is needed
	f.disk, f.size = h, int64(len(magic))
	for _, r := range records {
		f.size += int64(headerSize + len(r))
	}
	return nil
}

func (f *file) fail(action string, err error) error {
	f.broken = fmt.Errorf("%s: %w", action, err)
	return fmt.Errorf("%w: %w", ErrBroken, f.broken)
}

func (f *file) close() error { return f.disk.Close() }

// replaceFile writes magic and records to a temporary file, fsyncs it, renames
// it over path and fsyncs the directory: after a crash either the old file or
// the new one is there, whole.
func replaceFile(path string, records [][]byte) error {
	body := []byte(magic)
	for _, r := range records {
		body = frame(body, r)
	}
	tmp := path + ".tmp"
	h, err := os.OpenFile(tmp, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("create journal: %w", err)
	}
	_, err = h.Write(body)
	if err == nil {
		err = h.Sync()
	}
	if cerr := h.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return fmt.Errorf("write new journal: %w", err)
	}
	if err := os.Rename(tmp, path); err != nil {
		return fmt.Errorf("install new journal: %w", err)
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open directory: %w", err)
	}
	err = d.Sync()
	if cerr := d.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return fmt.Errorf("fsync directory: %w", err)
	}
	return nil
}
