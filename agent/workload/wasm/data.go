package wasm

import (
	"cmp"
	"encoding/binary"
	"slices"
)

const (
	sectionData      = 11
	sectionDataCount = 12

	// mergeGap is the longest run of zeroes written to join two data segments,
	// mergeFill the most that is written in all.
	mergeGap, mergeFill = 4 << 10, 1 << 20

	opConst, opEnd = 0x41, 0x0b // i32.const, end
)

// segment is a piece of initial memory.
type segment struct {
	offset uint32
	data   []byte
}

// mergeData joins data segments that lie close to each other. Go's linker
// leaves out every run of eight zeroes and so makes tens of thousands of
// segments, which the runtime copies one by one at the start of each request.
// Memory starts as zeroes, so as long as no two segments overlap, what it holds
// afterwards is the same. ok is false for any other payload, which stays as it is.
func mergeData(payload []byte) (merged []byte, ok bool) {
	segments, ok := readSegments(payload)
	if !ok {
		return nil, false
	}
	slices.SortStableFunc(segments, func(a, b segment) int { return cmp.Compare(a.offset, b.offset) })
	var joined []segment
	fill := mergeFill
	for _, s := range segments {
		if n := len(joined); n > 0 {
			last := &joined[n-1]
			end := uint64(last.offset) + uint64(len(last.data))
			if uint64(s.offset) < end {
				return nil, false // overlapping: their order matters
			}
			if gap := int(uint64(s.offset) - end); gap <= mergeGap && gap <= fill {
				fill -= gap
				last.data = append(append(last.data, make([]byte, gap)...), s.data...)
				continue
			}
		}
		joined = append(joined, segment{s.offset, slices.Clone(s.data)})
	}
	out := binary.AppendUvarint(make([]byte, 0, len(payload)), uint64(len(joined)))
	for _, s := range joined {
		out = append(out, 0, opConst)
		out = appendSigned(out, int32(s.offset))
		out = append(out, opEnd)
		out = binary.AppendUvarint(out, uint64(len(s.data)))
		out = append(out, s.data...)
	}
	return out, true
}

func readSegments(payload []byte) ([]segment, bool) {
	count, rest, err := number(payload)
	if err != nil || uint64(count) > uint64(len(rest)) {
		return nil, false
	}
	segments := make([]segment, 0, count)
	for range count {
		s, after, ok := readSegment(rest)
		if !ok {
			return nil, false
		}
		segments, rest = append(segments, s), after
	}
	return segments, len(rest) == 0
}

// readSegment reads an active segment of memory 0 at a constant offset.
func readSegment(b []byte) (s segment, rest []byte, ok bool) {
	if len(b) < 2 || b[0] != 0 || b[1] != opConst {
		return segment{}, nil, false
	}
	offset, b, ok := signed(b[2:])
	if !ok || len(b) == 0 || b[0] != opEnd {
		return segment{}, nil, false
	}
	data, rest, err := sized(b[1:])
	if err != nil {
		return segment{}, nil, false
	}
	return segment{uint32(offset), data}, rest, true
}

// signed reads a signed LEB128 of 32 bits.
func signed(b []byte) (v int32, rest []byte, ok bool) {
	const bits = 32
	var shift uint
	for i := 0; i < len(b) && i < 5; i++ {
		v |= int32(b[i]&0x7f) << shift
		shift += 7
		if b[i]&0x80 == 0 {
			if shift < bits && b[i]&0x40 != 0 {
				v |= -1 << shift
			}
			return v, b[i+1:], true
		}
	}
	return 0, nil, false
}

func appendSigned(b []byte, v int32) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
