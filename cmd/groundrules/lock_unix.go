//go:build unix && !solaris && !aix

package main

import (
	"os"
	"syscall"
)

// lock keeps others from recording to the same file; it goes with the process,
// however that ends.
func lock(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) }
