package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// journalFile is a session.Log in a file. Records are only ever appended, and a
// record counts once it is on the disk.
type journalFile struct{ file *os.File }

// Append writes all of line at the end.
func (j *journalFile) Append(line []byte) error {
	_, err := j.file.Write(line)
	return plainer(err)
}

// Sync returns once the file would survive a loss of power.
func (j *journalFile) Sync() error { return plainer(j.file.Sync()) }

func (j *journalFile) close() error { return j.file.Close() }

// createJournal makes a new file; an existing one is never written over.
func createJournal(name string) (*journalFile, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_APPEND|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("%s: there is a file already, and no journal is written over (choose another name)", name)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: cannot be recorded to: %w (choose another folder with --record)", name, plainer(err))
	}
	if err := syncFolder(filepath.Dir(name)); err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: its folder cannot be saved: %w (choose another folder with --record)", name, plainer(err))
	}
	return locked(f)
}

// locked is a file that nobody else records to.
func locked(f *os.File) (*journalFile, error) {
	if err := lock(f); err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: is being recorded to already (end that practice first)", f.Name())
	}
	return &journalFile{f}, nil
}

// size is how long the file is, -1 where that cannot be told.
func (j *journalFile) size() int64 {
	info, err := j.file.Stat()
	if err != nil {
		return -1
	}
	return info.Size()
}

// openJournal opens a journal to go on with.
func openJournal(name string) (*journalFile, error) {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return nil, fmt.Errorf("%s: cannot be recorded to: %w (copy it to a folder of your own)", name, plainer(err))
	}
	return locked(f)
}

// replaceJournal puts the part of a journal that verifies in its place. The whole
// one is kept beside it, and stays where it was until the new one is on the disk.
func replaceJournal(name string, all, verified []byte) error {
	if err := writeNew(freeName(name+".damaged"), all); err != nil {
		return err
	}
	part := freeName(name + ".part")
	if err := writeNew(part, verified); err != nil {
		return err
	}
	if err := os.Rename(part, name); err != nil {
		return fmt.Errorf("%s: %w (copy it to a folder of your own)", name, plainer(err))
	}
	return syncFolder(filepath.Dir(name))
}

func writeNew(name string, b []byte) error {
	j, err := createJournal(name)
	if err != nil {
		return err
	}
	defer j.close()
	if err := j.Append(b); err != nil {
		return fmt.Errorf("%s: %w (free some space)", name, err)
	}
	if err := j.Sync(); err != nil {
		return fmt.Errorf("%s: %w (free some space)", name, err)
	}
	return nil
}

// freeName is name, or name with a number after it that no file has.
func freeName(name string) string {
	ext := filepath.Ext(name)
	for n := 2; ; n++ {
		if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) {
			return name
		}
		stem := name[:len(name)-len(filepath.Ext(name))]
		if n > 2 {
			stem = stem[:len(stem)-len(fmt.Sprintf("-%d", n-1))]
		}
		name = fmt.Sprintf("%s-%d%s", stem, n, ext)
	}
}

// syncFolder makes sure that a new name in a folder survives a loss of power.
// Windows and the browser have no such thing.
func syncFolder(name string) error {
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

// plainer leaves out of a path error what is said already: the path.
func plainer(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
