package p2p

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

func TestAFrameComesBackAsItWasWritten(t *testing.T) {
	for _, size := range []int{0, 1, 127, 128, 16383, 16384, firstChunk + 1, 1 << 20} {
		payload := bytes.Repeat([]byte{0xa5}, size)
		var wire bytes.Buffer
		if err := WriteFrame(&wire, payload); err != nil {
			t.Fatal(err)
		}
		wire.WriteString("next")
		got, err := ReadFrame(iotest.OneByteReader(&wire), size)
		if err != nil || !bytes.Equal(got, payload) {
			t.Errorf("%d bytes: got %d bytes, %v", size, len(got), err)
		}
		if wire.String() != "next" {
			t.Errorf("%d bytes: %q is left behind", size, wire.String())
		}
	}
}

func TestAFrameThatIsNotOneIsRefused(t *testing.T) {
	long := binary.AppendUvarint(nil, 101)
	for name, c := range map[string]struct {
		wire []byte
		want error
	}{
		"nothing":                              {nil, io.EOF},
		"half a length":                        {[]byte{0x80}, io.ErrUnexpectedEOF},
		"a length and no payload":              {[]byte{3}, io.ErrUnexpectedEOF},
		"a payload that ends early":            {[]byte{3, 1, 2}, io.ErrUnexpectedEOF},
		"a length above the limit":             {append(long, make([]byte, 101)...), ErrTooLarge},
		"the largest length":                   {[]byte{0xff, 0xff, 0xff, 0xff, 0x7f}, ErrTooLarge},
		"a padded length":                      {[]byte{0x81, 0x00, 7}, ErrMalformed},
		"a padded zero":                        {[]byte{0x80, 0x00}, ErrMalformed},
		"a length of six bytes":                {[]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0x01}, ErrMalformed},
		"a length of a hundred thousand bytes": {bytes.Repeat([]byte{0x80}, 100_000), ErrMalformed},
	} {
		t.Run(name, func(t *testing.T) {
			payload, err := ReadFrame(bytes.NewReader(c.wire), 100)
			if !errors.Is(err, c.want) || payload != nil {
				t.Errorf("got %d bytes and %v, want %v", len(payload), err, c.want)
			}
		})
	}
}

// A peer can send a prefix and then nothing: what is allocated for it is what it costs this node
// to be lied to.
func TestALengthPrefixAllocatesNothingThatWasNotSent(t *testing.T) {
	const claimed = 100_000
	wire := binary.AppendUvarint(nil, claimed)
	const runs = 100
	measure := func(limit int) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for range runs {
			if _, err := ReadFrame(bytes.NewReader(wire), limit); err == nil {
				t.Fatal("a frame without payload was read")
			}
		}
		runtime.ReadMemStats(&after)
		return (after.TotalAlloc - before.TotalAlloc) / runs
	}
	if got := measure(claimed - 1); got > 1024 {
		t.Errorf("a refused length allocates %d bytes", got)
	}
	if got := measure(claimed); got > 3*firstChunk {
		t.Errorf("a length without payload allocates %d bytes", got)
	}
}

func TestAResponseCarriesAStatus(t *testing.T) {
	var wire bytes.Buffer
	if err := WriteResponse(&wire, StatusOK, []byte("answer")); err != nil {
		t.Fatal(err)
	}
	if err := WriteResponse(&wire, StatusBusy, []byte("come\nback")); err != nil {
		t.Fatal(err)
	}
	wire.WriteByte(byte(statusEnd))
	if got, err := ReadResponse(&wire, 6); err != nil || string(got) != "answer" {
		t.Errorf("got %q, %v", got, err)
	}
	var remote *RemoteError
	if _, err := ReadResponse(&wire, 6); !errors.As(err, &remote) || remote.Status != StatusBusy || remote.Text != "come back" {
		t.Errorf("got %v", err)
	}
	if _, err := ReadResponse(&wire, 6); !errors.Is(err, ErrMalformed) {
		t.Errorf("an unknown status gives %v", err)
	}
}

func TestAnErrorReplyOfMoreThanItsLimitIsRefused(t *testing.T) {
	var wire bytes.Buffer
	if err := WriteResponse(&wire, StatusFailed, make([]byte, MaxErrorText+1)); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadResponse(&wire, 1<<20); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

func TestErrorTextIsMadeHarmless(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"plain text stays":               {"no such block", "no such block"},
		"control characters are blanked": {"a\x00b\nc\x1b[31md\u009be", "a b c [31md e"},
		"broken encoding is dropped":     {"a\xffb", "ab"},
		"long text is cut":               {strings.Repeat("x", 300), strings.Repeat("x", MaxErrorText)},
		"a cut leaves whole characters":  {strings.Repeat("x", MaxErrorText-1) + "é", strings.Repeat("x", MaxErrorText-1)},
	} {
		t.Run(name, func(t *testing.T) {
			if got := CleanText(c.in); got != c.want {
				t.Errorf("got %q", got)
			}
		})
	}
}

func FuzzReadFrame(f *testing.F) {
	f.Add([]byte{3, 1, 2, 3}, 3)
	f.Add([]byte{0x80, 0x01}, 200)
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0x7f}, MaxStreamBytes)
	f.Fuzz(func(t *testing.T, wire []byte, limit int) {
		reader := bytes.NewReader(wire)
		payload, err := ReadFrame(reader, limit)
		if err != nil {
			return
		}
		if len(payload) > limit {
			t.Fatalf("%d bytes, limit %d", len(payload), limit)
		}
		// One payload has one encoding: writing it again gives the bytes that were read.
		var again bytes.Buffer
		if err := WriteFrame(&again, payload); err != nil {
			t.Fatal(err)
		}
		if read := wire[:len(wire)-reader.Len()]; !bytes.Equal(again.Bytes(), read) {
			t.Fatalf("read %x, wrote %x", read, again.Bytes())
		}
	})
}

func FuzzReadResponse(f *testing.F) {
	f.Add([]byte{0, 1, 7})
	f.Add([]byte{2, 4, 'b', 'u', 's', 'y'})
	f.Fuzz(func(t *testing.T, wire []byte) {
		_, err := ReadResponse(bytes.NewReader(wire), 1024)
		var remote *RemoteError
		if errors.As(err, &remote) && (len(remote.Text) > MaxErrorText || !utf8.ValidString(remote.Text)) {
			t.Fatalf("text is %q", remote.Text)
		}
	})
}
