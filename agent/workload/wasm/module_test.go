package wasm

import (
	"bytes"
	"context"
	"encoding/binary"
	"log/slog"
	"strings"
	"testing"

	"github.com/ipfs/go-cid"
	"pgregory.net/rapid"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

// section is one section of a hand-made module.
func section(id byte, payload ...byte) []byte {
	return append(binary.AppendUvarint([]byte{id}, uint64(len(payload))), payload...)
}

func module(sections ...[]byte) []byte {
	return append([]byte("\x00asm\x01\x00\x00\x00"), bytes.Join(sections, nil)...)
}

func TestModulesAreJudgedBeforeTheyAreCompiled(t *testing.T) {
	many := append([]byte{5}, bytes.Repeat([]byte{refFunc, 0, 1}, 5)...)
	for _, tc := range []struct {
		name   string
		module []byte
		want   string
	}{
		{"an empty module is one", module(), ""},
		{"nothing", nil, "not WebAssembly"},
		{"a script", []byte("#!/bin/sh\n"), "not WebAssembly"},
		{"a component", []byte("\x00asm\x0d\x00\x01\x00"), "component"},
		{"another version", []byte("\x00asm\x02\x00\x00\x00"), "version"},
		{"a section longer than the module", append(module(), 1, 100), "damaged"},
		{"a length without an end", append(module(), 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), "damaged"},
		{"a huge table", module(section(4, 1, refFunc, 0, 0xff, 0xff, 0xff, 0x3f)), "table of"},
		{"many tables", module(section(4, many...)), "5 tables"},
		{"a table with an initialiser", module(section(4, 1, 0x40, 0, refFunc, 0, 1, 0xd0, 0x70, 0x0b)), "kind of table"},
		{"bytes behind the tables", module(section(4, 0, 0)), "behind"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			err := Check(tc.module)
			if (err == nil) != (tc.want == "") || err != nil && !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v, want %q", err, tc.want)
			}
		})
	}
}

// A module whose only act is to grow its table: it crashes when it may, and
// ends silently when it may not.
func TestTablesDoNotGrowWithoutEnd(t *testing.T) {
	grower := func(by uint64) []byte {
		code := []byte{0, 0xd0, refFunc, opConst}
		code = appendSigned(code, int32(by))
		code = append(code, 0xfc, 0x0f, 0, // table.grow 0
			opConst, 0x7f, 0x47, // i32.const -1, i32.ne
			0x04, 0x40, 0x00, opEnd, opEnd) // if, unreachable, end, end
		body := append(binary.AppendUvarint([]byte{1}, uint64(len(code))), code...)
		return module(
			section(1, 1, 0x60, 0, 0), section(3, 1, 0), section(4, 1, refFunc, 0, 1), section(5, 1, 0, 1),
			section(7, append([]byte("\x02\x06_start\x00\x00\x06memory\x02"), 0)...), section(10, body...),
		)
	}
	for _, tc := range []struct {
		name   string
		by     uint64
		reason string
	}{
		{"within the limit it grows", 1000, workload.ReasonCrashed},
		{"beyond the limit it does not", maxTableSize, workload.ReasonBadAnswer},
	} {
		t.Run(tc.name, func(t *testing.T) {
			m := grower(tc.by)
			d, err := New(Config{
				Fetch:      func(context.Context, cid.Cid) ([]byte, error) { return m, nil },
				MaxRunning: 1, MemoryMiB: 1 << 10, Log: slog.New(slog.DiscardHandler),
			})
			if err != nil {
				t.Fatal(err)
			}
			defer d.Close(context.Background())
			res, body := do(start(t, d, spec.New(proof.RawCIDOf(m))), "GET", "/w/7/", "")
			if got := res.Header.Get(workload.ReasonHeader); got != tc.reason {
				t.Fatalf("reason %q, body %q", got, body)
			}
		})
	}
}

func TestModulesThatAskForMoreThanWASIAreRefused(t *testing.T) {
	start := func(imports []byte, exports string) []byte {
		return module(section(1, 1, 0x60, 0, 0), imports, section(3, 1, 0), section(5, 1, 0, 1),
			section(7, []byte(exports)...), section(10, 1, 2, 0, opEnd))
	}
	both := "\x02\x06_start\x00\x00\x06memory\x02\x00"
	for _, tc := range []struct {
		name   string
		module []byte
		want   string
	}{
		{"nothing but WASI", start(nil, both), ""},
		{"an import from elsewhere", start(section(2, []byte("\x01\x03env\x03foo\x00\x00")...), "\x02\x06_start\x00\x01\x06memory\x02\x00"), "imports env.foo"},
		{"no memory", start(nil, "\x01\x06_start\x00\x00"), "no memory"},
		{"no entry", start(nil, "\x01\x06memory\x02\x00"), "no function _start"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d, err := New(Config{
				Fetch:      func(context.Context, cid.Cid) ([]byte, error) { return tc.module, nil },
				MaxRunning: 1, MemoryMiB: 1 << 10, Log: slog.New(slog.DiscardHandler),
			})
			if err != nil {
				t.Fatal(err)
			}
			defer d.Close(context.Background())
			err = d.Prepare(context.Background(), spec.New(proof.RawCIDOf(tc.module)))
			if (err == nil) != (tc.want == "") || err != nil && !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v, want %q", err, tc.want)
			}
		})
	}
}

// image is what segments make of an empty memory; ok is false when they overlap.
func image(segments []segment) (memory map[uint32]byte, ok bool) {
	memory = make(map[uint32]byte)
	written := make(map[uint32]bool)
	ok = true
	for _, s := range segments {
		for i, b := range s.data {
			at := s.offset + uint32(i)
			ok = ok && !written[at]
			written[at] = true
			if memory[at] = b; b == 0 {
				delete(memory, at)
			}
		}
	}
	return memory, ok
}

func dataSection(segments []segment) []byte {
	out := binary.AppendUvarint(nil, uint64(len(segments)))
	for _, s := range segments {
		out = append(appendSigned(append(out, 0, opConst), int32(s.offset)), opEnd)
		out = append(binary.AppendUvarint(out, uint64(len(s.data))), s.data...)
	}
	return out
}

func TestJoinedDataGivesTheSameMemory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := rapid.SampledFrom([]uint32{0, 60, 8190, 1 << 31}).Draw(t, "base")
		segments := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) segment {
			return segment{base + rapid.Uint32Range(0, 6000).Draw(t, "offset"), rapid.SliceOfN(rapid.Byte(), 0, 20).Draw(t, "data")}
		}), 0, 12).Draw(t, "segments")
		want, disjoint := image(segments)
		merged, ok := mergeData(dataSection(segments))
		if !ok {
			if disjoint {
				for _, s := range segments {
					if len(s.data) == 0 {
						return // an empty segment inside another also counts as overlap
					}
				}
				t.Fatal("disjoint segments were not joined")
			}
			return
		}
		if !disjoint {
			t.Fatal("overlapping segments were joined")
		}
		joined, ok := readSegments(merged)
		if !ok {
			t.Fatal("the result is malformed")
		}
		got, _ := image(joined)
		if len(got) != len(want) {
			t.Fatalf("%d bytes differ from zero, want %d", len(got), len(want))
		}
		for at, b := range want {
			if got[at] != b {
				t.Fatalf("byte %d is %d, want %d", at, got[at], b)
			}
		}
	})
}

func TestSegmentsThatCodeNamesByNumberStay(t *testing.T) {
	data := dataSection([]segment{{0, []byte("a")}, {10, []byte("b")}})
	for _, tc := range []struct {
		name   string
		module []byte
		joined bool
	}{
		{"only initial data", module(section(11, data...)), true},
		{"a data count", module(section(12, 2), section(11, data...)), false},
		{"a passive segment", module(section(11, 1, 1, 1, 'a')), false},
		{"an offset from a global", module(section(11, 1, 0, 0x23, 0, opEnd, 1, 'a')), false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			out, err := clamp(tc.module)
			if err != nil {
				t.Fatal(err)
			}
			if same := bytes.Equal(out, tc.module); same == tc.joined {
				t.Fatalf("got %x from %x", out, tc.module)
			}
		})
	}
}

func FuzzClamp(f *testing.F) {
	f.Add(module(section(4, 1, refFunc, 0, 1), section(11, dataSection([]segment{{0, []byte("a")}, {10, []byte("b")}})...)))
	f.Fuzz(func(t *testing.T, data []byte) {
		out, err := clamp(data)
		if err != nil {
			return
		}
		if again, err := clamp(out); err != nil || !bytes.Equal(again, out) {
			t.Fatalf("a second pass changes the module: %v", err)
		}
	})
}
