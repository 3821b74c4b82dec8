package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"

	"groundrules/sim/phrase"
)

// writeWhole writes a file that is there whole or not at all: in another one beside
// it first, which then takes its name.
func writeWhole(name string, write func(io.Writer) error) error {
	var all bytes.Buffer
	if err := write(&all); err != nil {
		return err
	}
	fail := func(err error) error {
		return phrase.Fault("{file}: cannot be written: {why} (choose another place with -o)", name, plainer(err))
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*")
	if err != nil {
		return fail(err)
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
		return fail(err)
	}
	return nil
}
