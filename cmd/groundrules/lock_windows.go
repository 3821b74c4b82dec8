package main

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// lock keeps others from recording to the same file; it goes with the process,
// however that ends. It is held by a file of its own, since one opened to append only
// may not be locked, and on one byte far behind the end, so that the journal can be
// read. A file system that knows no locks keeps nobody from recording.
func lock(f *os.File) (held *os.File, err error) {
	held, err = os.Open(f.Name())
	if err != nil {
		return nil, nil
	}
	const (
		flags = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
		far   = 0x3fffffff
	)
	err = windows.LockFileEx(windows.Handle(held.Fd()), flags, 0, 1, 0, &windows.Overlapped{OffsetHigh: far})
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		held.Close()
		return nil, err
	}
	return held, nil
}
