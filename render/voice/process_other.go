//go:build !windows && !linux

package voice

import "os/exec"

// hideWindow does nothing where a program opens no console.
func hideWindow(*exec.Cmd) {}

// dieWithUs does nothing here: what speaks ends by itself after a line.
func dieWithUs(*exec.Cmd) {}
