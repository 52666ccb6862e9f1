package terminal

import "golang.org/x/sys/unix"

// What to ask a terminal's settings with.
const getTermios, setTermios = unix.TCGETS, unix.TCSETS
