package voice

import (
	"os/exec"
	"syscall"
)

// hideWindow keeps a console from flashing up.
func hideWindow(c *exec.Cmd) {
	const createNoWindow = 0x08000000
	c.SysProcAttr = &syscall.SysProcAttr{HideWindow: true, CreationFlags: createNoWindow}
}

// dieWithUs does nothing here: what speaks ends by itself after a line.
func dieWithUs(*exec.Cmd) {}
