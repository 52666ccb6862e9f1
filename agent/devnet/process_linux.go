package devnet

import "syscall"

// attributes gives a child its own process group, so that a terminal's Ctrl-C reaches only us and we stop the
// children in order. A tied child dies with the thread that started it, however that ended.
func attributes(tied bool) *syscall.SysProcAttr {
	a := &syscall.SysProcAttr{Setpgid: true}
	if tied {
		a.Pdeathsig = syscall.SIGKILL
	}
	return a
}
