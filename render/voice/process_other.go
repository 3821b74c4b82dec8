//go:build !windows

package voice

import "os/exec"

// hideWindow does nothing where a program opens no console.
func hideWindow(*exec.Cmd) {}
