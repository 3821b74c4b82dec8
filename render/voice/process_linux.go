package voice

import (
	"os/exec"
	"syscall"
)

// hideWindow does nothing where a program opens no console.
func hideWindow(*exec.Cmd) {}

// dieWithUs has a process ended when the thread that starts it is gone, so that nothing
// speaks on after the program was killed.
func dieWithUs(c *exec.Cmd) { c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL} }
