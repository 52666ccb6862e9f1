//go:build unix && !linux

package terminal

import "golang.org/x/sys/unix"

// What to ask a terminal's settings with.
const getTermios, setTermios = unix.TIOCGETA, unix.TIOCSETA
