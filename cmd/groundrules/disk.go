package main

import (
	"io"
	"io/fs"
	"os"
	"runtime"
)

// disk is where journals lie: the system's files, or in tests some that fail.
type disk interface {
	open(name string, flag int) (diskFile, error)
	rename(from, to string) error
	remove(name string) error

	// syncFolder makes sure that a new name in a folder survives a loss of power.
	syncFolder(name string) error
}

// diskFile is an open file.
type diskFile interface {
	io.WriteCloser
	Sync() error
	Stat() (fs.FileInfo, error)
	lock() error // keeps others from recording to it
}

// system is the system's files.
type system struct{}

type systemFile struct {
	*os.File
	held *os.File // holds the lock where the file itself cannot
}

func (f *systemFile) lock() (err error) {
	f.held, err = lock(f.File)
	return err
}

// Close ends the lock, too.
func (f *systemFile) Close() error {
	if f.held != nil {
		f.held.Close()
	}
	return f.File.Close()
}

func (system) open(name string, flag int) (diskFile, error) {
	f, err := os.OpenFile(name, flag, 0o600)
	if err != nil {
		return nil, err
	}
	return &systemFile{File: f}, nil
}

func (system) rename(from, to string) error { return os.Rename(from, to) }
func (system) remove(name string) error     { return os.Remove(name) }

// Windows and the browser have nothing like syncing a folder.
func (system) syncFolder(name string) error {
	if runtime.GOOS == "windows" || runtime.GOOS == "js" {
		return nil
	}
	d, err := os.Open(name)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}
