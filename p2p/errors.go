package p2p

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

var (
	// ErrClosed is returned by every method of a closed Bus.
	ErrClosed = errors.New("bus is closed")
	// ErrNotRegistered is returned for a peer the registry does not name.
	ErrNotRegistered = errors.New("peer is not registered")
	// ErrUnreachable is returned when no connection to a registered peer could be made.
	ErrUnreachable = errors.New("peer is unreachable")
	// ErrTooLarge is returned for data above a limit, before it is sent or allocated.
	ErrTooLarge = errors.New("data is larger than its limit")
	// ErrMalformed is returned for bytes that are not a frame.
	ErrMalformed = errors.New("frame is malformed")
	// ErrNotJoined is returned when publishing to a topic that was not joined.
	ErrNotJoined = errors.New("topic is not joined")
	// ErrInUse is returned when a topic or protocol is taken a second time.
	ErrInUse = errors.New("name is already in use")
	// ErrSelf is returned for a request to oneself.
	ErrSelf = errors.New("peer is this node itself")
	// ErrRejected is returned by Publish when the own validator rejects.
	ErrRejected = errors.New("message was rejected by the own validator")
	// ErrIgnored is returned by Publish when the own validator ignores.
	ErrIgnored = errors.New("message was ignored by the own validator")
)

// Status is the first byte of every response.
type Status uint8

const (
	// StatusOK precedes an answer.
	StatusOK Status = iota
	// StatusFailed means that the handler returned an error.
	StatusFailed
	// StatusBusy means that the peer serves as many requests as it allows; try later or elsewhere.
	StatusBusy
	// StatusTooLarge means that the request is above the peer's limit.
	StatusTooLarge
	// StatusMalformed means that the peer could not read the request.
	StatusMalformed
	// StatusUnknown means that the peer does not serve the protocol.
	StatusUnknown
	statusEnd
)

// Valid reports whether the status is one of those above.
func (s Status) Valid() bool { return s < statusEnd }

// String returns the status in words.
func (s Status) String() string {
	names := [...]string{"ok", "failed", "busy", "too large", "malformed", "unknown protocol"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// RemoteError is a refusal or failure that the other side reported. Text is the peer's word:
// printable, at most MaxErrorText bytes, and not to be trusted.
type RemoteError struct {
	Status Status
	Text   string
}

// Error implements error.
func (e *RemoteError) Error() string {
	if e.Text == "" {
		return "peer answered: " + e.Status.String()
	}
	return "peer answered: " + e.Status.String() + ": " + e.Text
}

// CleanText makes text fit for an error reply, on both ends of the wire: valid UTF-8 on one line,
// without control characters, at most MaxErrorText bytes.
func CleanText(text string) string {
	if len(text) > MaxErrorText {
		text = text[:MaxErrorText]
		for len(text) > 0 {
			if r, size := utf8.DecodeLastRuneInString(text); r != utf8.RuneError || size != 1 {
				break
			}
			text = text[:len(text)-1]
		}
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == utf8.RuneError:
			return -1
		case r < ' ' || r == 0x7f || (r >= 0x80 && r < 0xa0):
			return ' '
		}
		return r
	}, text)
}
