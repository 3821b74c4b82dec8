package main

import (
	"bufio"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"groundrules/render/term"
	"groundrules/render/words"
	"groundrules/sim/debrief"
	"groundrules/sim/phrase"
)

// data is the command data: where practices are kept, how much there is of them, what
// they say together, and how to be rid of them.
func (p *program) data(args []string) error {
	set := flag.NewFlagSet("data", flag.ContinueOnError)
	away := set.Bool("delete", false, "")
	yes := set.Bool("yes", false, "")
	rest, err := readFlags(set, args)
	switch {
	case err != nil:
		return err
	case len(rest) > 0:
		return wrong("data", "%q is not wanted: there is one folder", rest[0])
	case *yes && !*away:
		return wrong("data", "--yes goes with --delete")
	}
	dir, err := folder()
	if err != nil {
		return err
	}
	kept, err := keptIn(dir)
	if err != nil {
		return err
	}
	p.tellKept(dir, kept)
	switch {
	case len(kept.files) == 0:
		return nil
	case *away:
		return p.deleteData(dir, kept, *yes)
	}
	p.tellProgress()
	return nil
}

// kept is what lies in the user's folder.
type kept struct {
	files     []string // all of them, also reports and what damage left behind
	practices int
	bytes     int64
	since     time.Time // the oldest of them
}

// keptIn looks through the folder. Only what this program makes is counted, and only
// that is ever deleted.
func keptIn(dir string) (k kept, err error) {
	err = filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if os.IsNotExist(err) && name == dir {
			return fs.SkipAll
		}
		if err != nil {
			return err
		}
		if entry.IsDir() && name != dir {
			return fs.SkipDir
		}
		if !entry.Type().IsRegular() || !isOwn(entry.Name()) {
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		k.files = append(k.files, name)
		k.bytes += info.Size()
		if strings.HasSuffix(name, journalEnding) {
			k.practices++
		}
		if t := info.ModTime(); k.since.IsZero() || t.Before(k.since) {
			k.since = t
		}
		return nil
	})
	if err != nil {
		return k, phrase.Fault("{file}: cannot be looked through: {why} (look at its permissions)", dir, plainer(err))
	}
	return k, nil
}

func (p *program) tellKept(dir string, k kept) {
	fmt.Fprintf(p.out, "Practices are kept in %s.\n", dir)
	if len(k.files) == 0 {
		fmt.Fprintln(p.out, "There are none.")
		return
	}
	fmt.Fprintf(p.out, "There %s, %s in all, the oldest last played on %s.\n", howMany(k), bytesIn(k.bytes), k.since.Format("2 January 2006"))
	fmt.Fprintln(p.out, "Nothing of it leaves this computer. groundrules data --delete deletes all of it.")
}

func howMany(k kept) string {
	s := fmt.Sprintf("are %d practices", k.practices)
	if k.practices == 1 {
		s = "is 1 practice"
	}
	if more := len(k.files) - k.practices; more == 1 {
		s += ", and 1 file beside them"
	} else if more > 1 {
		s += fmt.Sprintf(", and %d files beside them", more)
	}
	return s
}

// isOwn reports whether this program gave a file its name: a journal, what is kept of a
// damaged one, or a report beside one.
func isOwn(name string) bool {
	return strings.Contains(name, journalEnding) || strings.HasSuffix(name, ".html")
}

func bytesIn(n int64) string {
	switch {
	case n < 1<<10:
		return fmt.Sprintf("%d bytes", n)
	case n < 1<<20:
		return fmt.Sprintf("%.0f KiB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20))
}

// tellProgress says what the practices say together.
func (p *program) tellProgress() {
	var back retrospect
	past := back.of(ownJournals())
	if len(past) == 0 {
		return
	}
	progress := debrief.Look(past, ladder(), dayOf(time.Now()), words.Language())
	fmt.Fprint(p.out, term.ProgressText(&progress, width(p.out)))
}

// deleteData deletes every practice, once that has been asked for twice.
func (p *program) deleteData(dir string, k kept, yes bool) error {
	if !yes {
		fmt.Fprintf(p.out, "Delete %s for good? Type yes to do so: ", allOf(k))
		line, _ := bufio.NewReader(p.in).ReadString('\n')
		if strings.TrimSpace(line) != "yes" {
			fmt.Fprintln(p.out, "\nNothing was deleted.")
			return nil
		}
	}
	if err := k.delete(dir); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "Deleted %s.\n", allOf(k))
	return nil
}

// delete deletes all of it from its folder.
func (k *kept) delete(dir string) error {
	for _, name := range k.files {
		if err := deleteOne(name); err != nil {
			return err
		}
	}
	if err := (system{}).syncFolder(dir); err != nil {
		return phrase.Fault("{file}: cannot be saved: {why} (look whether the files are gone)", dir, plainer(err))
	}
	_ = os.Remove(dir) // where nothing else is in it
	return nil
}

// allOf is what is deleted, in words.
func allOf(k kept) string {
	if len(k.files) == 1 {
		return "the 1 file"
	}
	return fmt.Sprintf("all %d files", len(k.files))
}

// deleteOne deletes a file that nobody is recording to.
func deleteOne(name string) error {
	if strings.HasSuffix(name, journalEnding) {
		file, err := openJournal(system{}, name)
		if err != nil {
			return err
		}
		file.close()
	}
	if err := os.Remove(name); err != nil {
		return phrase.Fault("{file}: cannot be deleted: {why} (look at its permissions)", name, plainer(err))
	}
	return nil
}
