package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"groundrules/sim/phrase"
)

// journalFile is a session.Log in a file. Records are only ever appended, and a
// record counts once it is on the disk.
type journalFile struct {
	file diskFile
	name string
}

// Append writes all of line at the end.
func (j *journalFile) Append(line []byte) error {
	_, err := j.file.Write(line)
	return plainer(err)
}

// Sync returns once the file would survive a loss of power.
func (j *journalFile) Sync() error { return plainer(j.file.Sync()) }

func (j *journalFile) close() error { return j.file.Close() }

// createJournal makes a new file; an existing one is never written over.
func createJournal(d disk, name string) (*journalFile, error) {
	f, err := d.open(name, os.O_CREATE|os.O_EXCL|os.O_APPEND|os.O_WRONLY)
	if errors.Is(err, fs.ErrExist) {
		return nil, phrase.Fault("{file}: there is a file already, and no journal is written over (choose another name)", name)
	}
	if err != nil {
		return nil, phrase.Fault("{file}: cannot be recorded to: {why} (choose another folder with --record)", name, plainer(err))
	}
	if err := d.syncFolder(filepath.Dir(name)); err != nil {
		f.Close()
		_ = d.remove(name) // it is empty
		return nil, phrase.Fault("{file}: its folder cannot be saved: {why} (choose another folder with --record)", name, plainer(err))
	}
	return locked(f, name)
}

// locked is a file that nobody else records to.
func locked(f diskFile, name string) (*journalFile, error) {
	if err := f.lock(); err != nil {
		f.Close()
		return nil, phrase.Fault("{file}: is being recorded to already (end that practice first)", name)
	}
	return &journalFile{f, name}, nil
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
func openJournal(d disk, name string) (*journalFile, error) {
	f, err := d.open(name, os.O_APPEND|os.O_WRONLY)
	if err != nil {
		return nil, phrase.Fault("{file}: cannot be recorded to: {why} (copy it to a folder of your own)", name, plainer(err))
	}
	return locked(f, name)
}

// replaceJournal puts the part of a journal that verifies in its place. The whole
// one is kept beside it, and stays where it was until the new one is on the disk.
func replaceJournal(d disk, name string, all, verified []byte) error {
	if err := writeNew(d, freeName(name+".damaged"), all); err != nil {
		return err
	}
	part := freeName(name + ".part")
	if err := writeNew(d, part, verified); err != nil {
		return err
	}
	if err := d.rename(part, name); err != nil {
		_ = d.remove(part)
		return phrase.Fault("{file}: {why} (copy it to a folder of your own)", name, plainer(err))
	}
	if err := d.syncFolder(filepath.Dir(name)); err != nil {
		return phrase.Fault("{file}: its folder cannot be saved: {why} (try again)", name, plainer(err))
	}
	return nil
}

// writeNew writes a new file, or leaves none.
func writeNew(d disk, name string, b []byte) error {
	j, err := createJournal(d, name)
	if err != nil {
		return err
	}
	err = j.Append(b)
	if err == nil {
		err = j.Sync()
	}
	if shut := j.close(); err == nil {
		err = shut
	}
	if err != nil {
		_ = d.remove(name)
		return phrase.Fault("{file}: {why} (free some space)", name, err)
	}
	return nil
}

// roomAsked is how much room there has to be for a journal to be gone on with: that of some
// turns.
const roomAsked = 4 << 10

// tryWriting finds out whether there is room beside a journal, and leaves nothing there.
func tryWriting(d disk, name string) error {
	part := freeName(name + ".part")
	if err := writeNew(d, part, make([]byte, roomAsked)); err != nil {
		return err
	}
	return d.remove(part)
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

// plainer leaves out of a path error what is said already: the path.
func plainer(err error) error {
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		return p.Err
	case errors.As(err, &l):
		return l.Err
	}
	return err
}
