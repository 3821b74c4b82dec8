package main

import (
	"bytes"
	"os"
	"path/filepath"
	"sort"
	"time"

	"groundrules/render/term"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// keeper records practices in files and finds those that are not finished. One
// keeper has at most one journal open.
type keeper struct {
	disk   disk   // nil for the system's
	named  string // the file for the next practice; "" for one in the user's folder
	file   *journalFile
	where  string
	begun  bool         // a practice was begun or gone on with
	wentOn int          // how long its journal was when it was gone on with after it had failed
	mode   session.Mode // of the practices that are begun
}

// on is where its journals lie.
func (k *keeper) on() disk {
	if k.disk == nil {
		return system{}
	}
	return k.disk
}

// Begin starts a practice in a journal of its own, in the keeper's mode. Where it cannot,
// no journal is open: what is played then is not in the one before.
func (k *keeper) Begin(s *scenarios.Scenario, seed uint64) (*session.Practice, error) {
	p, err := k.BeginIn(k.mode, s, seed)
	if err != nil {
		k.close()
	}
	return p, err
}

// BeginIn starts a practice in a mode. The seed of an assessment is its own.
func (k *keeper) BeginIn(mode session.Mode, s *scenarios.Scenario, seed uint64) (*session.Practice, error) {
	plan := advised(s, seed)
	if mode == session.Assessment {
		seed = session.FixedSeed(plan.Source)
		plan = advised(s, seed)
	}
	plan.Mode = mode
	name := k.named
	if name == "" {
		var err error
		if name, err = newJournalName(s.Name, time.Now()); err != nil {
			return nil, err
		}
	}
	file, err := createJournal(k.on(), name)
	if err != nil {
		return nil, err
	}
	p, err := session.Begin(plan, seed, file)
	if err != nil {
		file.close()
		_ = k.on().remove(name) // it holds nothing that could be read
		return nil, phrase.Fault("{file}: {why}", name, err)
	}
	k.keep(file, name)
	return p, nil
}

// keep makes file the open journal.
func (k *keeper) keep(file *journalFile, name string) {
	k.close()
	k.file, k.where, k.begun, k.named, k.wentOn = file, absolute(name), true, "", 0
}

// absolute is a path that is right from anywhere.
func absolute(name string) string {
	if abs, err := filepath.Abs(name); err == nil {
		return abs
	}
	return name
}

// close ends the open journal. Nothing is lost by it: every record is synced.
func (k *keeper) close() {
	if k.file != nil {
		k.file.close()
	}
	k.file, k.where = nil, ""
}

// Where is the path of the open journal, "" for none.
func (k *keeper) Where() string { return k.where }

// mostUnfinished is how many journals are looked at for unfinished practices.
const mostUnfinished = 12

// unfinished are the practices in the user's folder that this model can go on
// with, the latest first. What cannot be read is passed over: it is not lost, only
// not offered.
func (k *keeper) unfinished() []*recorded {
	var list []*recorded
	for _, name := range journals() {
		r, err := readRecorded(name)
		if err != nil || len(r.journal.Records) == 0 || r.over() || r.journal.Signature != sim.Signature() {
			continue
		}
		list = append(list, r)
	}
	return list
}

// journals are the latest files of the user's folder, the newest first.
func journals() []string {
	names := ownJournals()
	return names[:min(len(names), mostUnfinished)]
}

// newestFirst sorts files by when they were last written.
func newestFirst(names []string) []string {
	changed := map[string]time.Time{}
	for _, n := range names {
		changed[n] = modified(n)
	}
	sort.SliceStable(names, func(a, b int) bool { return changed[names[a]].After(changed[names[b]]) })
	return names
}

func modified(name string) time.Time {
	info, err := os.Stat(name)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

// Unfinished lists them for the terminal.
func (k *keeper) Unfinished() []term.Unfinished {
	var list []term.Unfinished
	for _, r := range k.unfinished() {
		list = append(list, term.Unfinished{
			Title: r.scenario.Title, Meeting: r.meeting(), Minute: r.minute(), File: r.name,
			Branches: len(r.journal.Branches()),
			When:     words.Say("last played on {when}", modified(r.name).Format("2 January at 15:04")),
		})
	}
	return list
}

// Resume goes on with one that was listed.
func (k *keeper) Resume(u term.Unfinished) (*scenarios.Scenario, *session.Practice, string, error) {
	r, err := readRecorded(u.File)
	if err != nil {
		return nil, nil, "", err
	}
	p, err := k.resume(r)
	return r.scenario, p, r.lost(), err
}

// resume goes on with a recorded practice in its own file. Of a damaged one a whole
// copy is kept beside it.
func (k *keeper) resume(r *recorded) (*session.Practice, error) {
	if _, err := r.again(); err != nil {
		return nil, err // before anything is changed
	}
	if k.where == absolute(r.name) {
		k.close()
	}
	file, err := openJournal(k.on(), r.name)
	if err != nil {
		return nil, err
	}
	if file.size() != int64(len(r.all)) {
		file.close()
		return nil, phrase.Fault("{file}: it has changed since it was read (try again)", r.name)
	}
	if !bytes.Equal(r.all, r.journal.Verified) {
		if file, err = k.mend(r, file); err != nil {
			return nil, err
		}
	}
	p, err := r.journal.Resume(r.plan(), file)
	if err == nil && p.Branch() != r.branch {
		err = p.Open(r.branch)
	}
	if err != nil {
		file.close()
		return nil, phrase.Fault("{file}: {why}", r.name, err)
	}
	k.keep(file, r.name)
	return p, nil
}

// mend puts what verifies of a journal in its place and opens it again. Some systems
// replace no file that is open, so it is closed meanwhile.
func (k *keeper) mend(r *recorded, file *journalFile) (*journalFile, error) {
	file.close()
	if err := replaceJournal(k.on(), r.name, r.all, r.journal.Verified); err != nil {
		return nil, err
	}
	file, err := openJournal(k.on(), r.name)
	if err != nil {
		return nil, err
	}
	if file.size() != int64(len(r.journal.Verified)) {
		file.close()
		return nil, phrase.Fault("{file}: it has changed since it was mended (try again)", r.name)
	}
	return file, nil
}

// GoOn goes on from the last saved turn of a practice whose journal failed: in its file,
// where that can be written again by now, and else unrecorded.
func (k *keeper) GoOn(_ *scenarios.Scenario, p *session.Practice) (*session.Practice, error) {
	if again := k.backInFile(p); again != nil {
		return again, nil
	}
	k.close()
	plan := p.Plan()
	s, list := scenarios.Parse(plan.Name, plan.Source)
	if s == nil || list.Failed() {
		return nil, list.Err()
	}
	fresh := advised(s, p.Seed())
	fresh.Name, fresh.Source = plan.Name, plan.Source
	return p.Continue(fresh, nil)
}

// backInFile goes on with a practice in the file whose journal failed; nil where that
// still cannot be written, is another by now, or failed again before anything came of it.
func (k *keeper) backInFile(p *session.Practice) *session.Practice {
	name, whole := k.where, p.Journal()
	if name == "" || len(whole) <= k.wentOn || tryWriting(k.on(), name) != nil {
		return nil
	}
	r, err := readRecorded(name)
	if err != nil || !bytes.HasPrefix(r.journal.Verified, whole) {
		return nil
	}
	again, err := k.resume(r)
	if err != nil {
		return nil
	}
	k.wentOn = len(again.Journal())
	return again
}
