//go:build unix && !linux

package devnet

import "syscall"

// attributes gives a child its own process group, so that a terminal's Ctrl-C reaches only us and we stop the
// children in order. Only Linux can tie a child's life to ours; elsewhere `devnet stop` ends what a crash leaves.
func attributes(bool) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true}
}
