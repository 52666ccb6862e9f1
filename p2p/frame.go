package p2p

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// A frame is uvarint(length) ‖ payload. The varint is minimal, so a payload has one encoding.
// A request is one frame; a response is one status byte and one frame.

// maxPrefix is the longest length prefix: 5 bytes hold more than MaxStreamBytes, and a longer
// one is refused without reading on.
const maxPrefix = 5

// firstChunk is what a frame may allocate before its payload has begun to arrive. Memory then
// grows with the bytes received, so a peer pays for what it makes this node hold.
const firstChunk = 4 << 10

// WriteFrame writes one frame in a single call of w.Write.
func WriteFrame(w io.Writer, payload []byte) error {
	return writeFrame(w, nil, payload)
}

// WriteResponse writes a status and a frame in a single call of w.Write.
func WriteResponse(w io.Writer, status Status, payload []byte) error {
	return writeFrame(w, []byte{byte(status)}, payload)
}

func writeFrame(w io.Writer, head, payload []byte) error {
	frame := make([]byte, 0, len(head)+maxPrefix+len(payload))
	frame = append(frame, head...)
	frame = binary.AppendUvarint(frame, uint64(len(payload)))
	frame = append(frame, payload...)
	if _, err := w.Write(frame); err != nil {
		return fmt.Errorf("write frame: %w", err)
	}
	return nil
}

// ReadFrame reads one frame of at most limit bytes. It refuses a longer one with ErrTooLarge
// before it allocates, and a bad prefix with ErrMalformed. It reads nothing beyond the frame.
func ReadFrame(r io.Reader, limit int) ([]byte, error) {
	length, err := readPrefix(r)
	if err != nil {
		return nil, fmt.Errorf("read frame length: %w", err)
	}
	if limit < 0 || length > uint64(limit) {
		return nil, fmt.Errorf("read frame of %d bytes, limit %d: %w", length, limit, ErrTooLarge)
	}
	var payload bytes.Buffer
	payload.Grow(int(min(length, firstChunk)))
	if _, err := io.CopyN(&payload, r, int64(length)); err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, fmt.Errorf("read frame of %d bytes: %w", length, err)
	}
	return payload.Bytes(), nil
}

// ReadResponse reads a status and a frame of at most limit bytes, and turns an error status into
// a *RemoteError.
func ReadResponse(r io.Reader, limit int) ([]byte, error) {
	if err := ReadStatus(r); err != nil {
		return nil, err
	}
	return ReadFrame(r, limit)
}

// ReadStatus reads a status, and behind that of an error the text, which becomes a *RemoteError.
func ReadStatus(r io.Reader) error {
	var head [1]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return fmt.Errorf("read response status: %w", err)
	}
	status := Status(head[0])
	if !status.Valid() {
		return fmt.Errorf("read response status %d: %w", head[0], ErrMalformed)
	}
	if status == StatusOK {
		return nil
	}
	text, err := ReadFrame(r, MaxErrorText)
	if err != nil {
		return fmt.Errorf("read error reply: %w", err)
	}
	return &RemoteError{Status: status, Text: CleanText(string(text))}
}

// readPrefix reads a minimal uvarint byte by byte, so that nothing after it is consumed.
func readPrefix(r io.Reader) (uint64, error) {
	var raw [maxPrefix]byte
	for i := range raw {
		if _, err := io.ReadFull(r, raw[i:i+1]); err != nil {
			if i > 0 && errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return 0, err
		}
		if raw[i] >= 0x80 {
			continue
		}
		if raw[i] == 0 && i > 0 {
			return 0, fmt.Errorf("padded length: %w", ErrMalformed)
		}
		length, _ := binary.Uvarint(raw[:i+1])
		return length, nil
	}
	return 0, fmt.Errorf("length of more than %d bytes: %w", maxPrefix, ErrMalformed)
}
