package wasm

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

const (
	// maxTables and maxTableSize bound what a module may declare: each entry is
	// a pointer in every running request. A large Go program has 50,000.
	maxTables    = 4
	maxTableSize = 100_000

	sectionTable = 4

	refFunc, refExtern = 0x70, 0x6f
)

var (
	magic            = []byte("\x00asm")
	versionCore      = []byte{1, 0, 0, 0}
	versionComponent = []byte{0x0d, 0, 1, 0}
)

// Check tells in one line what makes bytes unfit to be a module here, as far as
// that can be told without compiling them.
func Check(module []byte) error {
	_, err := clamp(module)
	return err
}

// clamp rewrites a module before it is compiled. Every table gets an upper
// bound: the runtime bounds a module's memory but not its tables, and a table
// that may grow without end is memory that no limit counts. Data segments are
// joined, which only makes starting faster.
func clamp(module []byte) ([]byte, error) {
	if err := checkHeader(module); err != nil {
		return nil, err
	}
	out := append(make([]byte, 0, len(module)+16), module[:8]...)
	counted := false // segments that code refers to by number stay as they are
	for rest := module[8:]; len(rest) > 0; {
		id := rest[0]
		payload, after, err := sized(rest[1:])
		if err != nil {
			return nil, fmt.Errorf("module is damaged: section %d: %w", id, err)
		}
		switch id {
		case sectionTable:
			if payload, err = clampTables(payload); err != nil {
				return nil, err
			}
		case sectionDataCount:
			counted = true
		case sectionData:
			if merged, ok := mergeData(payload); ok && !counted {
				payload = merged
			}
		}
		out = append(out, id)
		out = binary.AppendUvarint(out, uint64(len(payload)))
		out = append(out, payload...)
		rest = after
	}
	return out, nil
}

func checkHeader(module []byte) error {
	switch {
	case len(module) < 8 || !bytes.Equal(module[:4], magic):
		return errors.New("module is not WebAssembly (no \\0asm at its start); build one with: GOOS=wasip1 GOARCH=wasm go build")
	case bytes.Equal(module[4:8], versionComponent):
		return errors.New("module is a WebAssembly component; only core modules for WASI preview 1 run here")
	case !bytes.Equal(module[4:8], versionCore):
		return fmt.Errorf("module has WebAssembly version %x; only version 1 runs here", module[4:8])
	}
	return nil
}

func clampTables(payload []byte) ([]byte, error) {
	count, rest, err := number(payload)
	if err != nil {
		return nil, fmt.Errorf("module is damaged: tables: %w", err)
	}
	if count > maxTables {
		return nil, fmt.Errorf("module declares %d tables, at most %d are allowed", count, maxTables)
	}
	out := binary.AppendUvarint(nil, uint64(count))
	for range count {
		if len(rest) < 2 || rest[0] != refFunc && rest[0] != refExtern || rest[1] > 1 {
			return nil, errors.New("module has a kind of table that is not supported here")
		}
		kind, bounded := rest[0], rest[1] == 1
		low, after, err := number(rest[2:])
		if err != nil {
			return nil, fmt.Errorf("module is damaged: table: %w", err)
		}
		high := uint32(maxTableSize)
		if bounded {
			declared, behind, err := number(after)
			if err != nil {
				return nil, fmt.Errorf("module is damaged: table: %w", err)
			}
			high, after = min(high, declared), behind
		}
		if low > maxTableSize {
			return nil, fmt.Errorf("module declares a table of %d entries, at most %d are allowed", low, maxTableSize)
		}
		out = append(out, kind, 1)
		out = binary.AppendUvarint(out, uint64(low))
		out = binary.AppendUvarint(out, uint64(high))
		rest = after
	}
	if len(rest) != 0 {
		return nil, errors.New("module is damaged: bytes behind its tables")
	}
	return out, nil
}

// sized splits off bytes that are preceded by their length.
func sized(b []byte) (payload, rest []byte, err error) {
	n, rest, err := number(b)
	if err != nil {
		return nil, nil, err
	}
	if uint64(n) > uint64(len(rest)) {
		return nil, nil, fmt.Errorf("%d bytes announced, %d left", n, len(rest))
	}
	return rest[:n], rest[n:], nil
}

// number reads an unsigned LEB128 of 32 bits.
func number(b []byte) (uint32, []byte, error) {
	v, n := binary.Uvarint(b)
	if n <= 0 || n > 5 || v > math.MaxUint32 {
		return 0, nil, errors.New("malformed number")
	}
	return uint32(v), b[n:], nil
}
