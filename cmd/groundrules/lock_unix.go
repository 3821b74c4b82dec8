//go:build unix && !solaris && !aix

package main

import (
	"os"
	"syscall"
)

// lock keeps others from recording to the same file; it goes with the process,
// however that ends. held is a further file to close with it, nil for none.
func lock(f *os.File) (held *os.File, err error) {
	return nil, syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
}
