package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"

	"groundrules/sim/phrase"
)

// canWrite is an error where a file of this name could not be written: said before the
// work of minutes that is to go into it.
func canWrite(name string) error {
	if kind, err := os.Stat(name); err == nil && kind.IsDir() {
		return cannotWrite(name, errors.New("it is a folder"))
	}
	f, err := beside(name)
	if err != nil {
		return cannotWrite(name, err)
	}
	f.Close()
	os.Remove(f.Name())
	return nil
}

// beside is a new file beside one of this name.
func beside(name string) (*os.File, error) {
	return os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*")
}

func cannotWrite(name string, err error) error {
	return phrase.Fault("{file}: cannot be written: {why} (choose another place with -o)", name, plainer(err))
}

// writeWhole writes a file that is there whole or not at all: in another one beside
// it first, which then takes its name.
func writeWhole(name string, write func(io.Writer) error) error {
	var all bytes.Buffer
	if err := write(&all); err != nil {
		return err
	}
	f, err := beside(name)
	if err != nil {
		return cannotWrite(name, err)
	}
	_, err = f.Write(all.Bytes())
	if err == nil {
		err = f.Sync()
	}
	if shut := f.Close(); err == nil {
		err = shut
	}
	if err == nil {
		err = os.Chmod(f.Name(), 0o644)
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		os.Remove(f.Name())
		return cannotWrite(name, err)
	}
	return nil
}
