package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"groundrules/render/term"
	"groundrules/scenarios"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// mostJournal is the largest journal that is read: a meeting takes some hundred
// kilobytes.
const mostJournal = 64 << 20

// recorded is a journal as it lies in a file, with its scenario.
type recorded struct {
	name     string // of the file
	branch   int    // that was asked for, or else the one it was on at the end
	all      []byte
	journal  session.Journal
	scenario *scenarios.Scenario
	shown    []session.Beat // of the branch, once they were asked for
}

// readRecorded reads a journal and the scenario in it. The name is that of the file,
// or SESSION@BRANCH for one of its branches.
func readRecorded(name string) (*recorded, error) { return readRecordedOnce(name, nil) }

// readRecordedOnce is readRecorded for many journals: a scenario is read once for all
// that have the same text. Without a place to remember them (nil) it is read anew.
func readRecordedOnce(name string, texts map[string]*scenarios.Scenario) (*recorded, error) {
	name, branch := splitBranch(name)
	if _, err := os.Lstat(name); err != nil && strings.HasSuffix(name, "@") {
		return nil, phrase.Fault("{file}: no branch is named (put its number or name behind the @, or leave it out)", name)
	}
	all, err := readAtMost(name, mostJournal)
	if err != nil {
		return nil, err
	}
	r := &recorded{name: name, all: all}
	if r.journal, err = session.Read(all); err != nil {
		return nil, phrase.Fault("{file}: {why}", name, err)
	}
	if r.scenario = texts[r.journal.Name+"\n"+string(r.journal.Source)]; r.scenario == nil {
		s, list := scenarios.Parse(r.journal.Name, r.journal.Source)
		if list.Failed() || s == nil {
			return nil, fmt.Errorf("%s: its scenario cannot be read: %w (it was recorded by %s)", name, list.Err(), r.journal.Program)
		}
		s.Name = r.journal.Name
		r.scenario = s
	}
	if texts != nil {
		texts[r.journal.Name+"\n"+string(r.journal.Source)] = r.scenario
	}
	return r, r.choose(branch)
}

// splitBranch takes SESSION@BRANCH apart. A file whose name has an @ in it is itself.
func splitBranch(name string) (file, branch string) {
	at := strings.LastIndexByte(name, '@')
	if _, err := os.Lstat(name); err == nil || at < 0 || at == len(name)-1 {
		return name, ""
	}
	return name[:at], name[at+1:]
}

// choose finds the branch that was asked for; without one it is where the practice
// was.
func (r *recorded) choose(branch string) error {
	r.branch = r.journal.Branch()
	if branch == "" {
		return nil
	}
	all := r.journal.Branches()
	b, ok := session.FindBranch(all, branch)
	if !ok {
		return fmt.Errorf("%s: there is no branch %q (%s)", r.name, branch, remedy(branch, branchNames(all), fmt.Sprintf("choose one of 0 to %d", len(all)-1)))
	}
	r.branch = b.ID
	return nil
}

func branchNames(all []session.Branch) []string {
	var names []string
	for _, b := range all {
		if b.Name != "" {
			names = append(names, b.Name)
		}
	}
	return names
}

// beats are those of the branch, as they were recorded.
func (r *recorded) beats() []session.Beat {
	if r.shown == nil {
		r.shown = r.journal.BeatsOf(r.branch, r.plan())
	}
	return r.shown
}

func readAtMost(name string, most int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, phrase.Fault("{file}: {why} (give the path of a recorded practice)", name, plainer(err))
	}
	defer f.Close()
	all, err := io.ReadAll(io.LimitReader(f, most+1))
	switch {
	case err != nil:
		return nil, phrase.Fault("{file}: {why} (give the path of a recorded practice)", name, plainer(err))
	case int64(len(all)) > most:
		return nil, phrase.Fault("{file}: larger than {n} MiB (it is no recorded practice)", name, most>>20)
	}
	return all, nil
}

// again decides the practice again, without recording it, and stands on the branch.
func (r *recorded) again() (*session.Practice, error) {
	p, err := r.journal.Resume(r.plan(), nil)
	if err == nil && p.Branch() != r.branch {
		err = p.Open(r.branch)
	}
	if err != nil {
		return nil, phrase.Fault("{file}: {why}", r.name, err)
	}
	return p, nil
}

// plan is a plan of the journal's scenario, as it was when it was recorded.
func (r *recorded) plan() session.Plan {
	plan := advised(r.scenario, r.journal.Seed)
	plan.Name, plan.Source = r.journal.Name, r.journal.Source
	return plan
}

// advised is a plan of a scenario whose supervisor has something to say.
func advised(s *scenarios.Scenario, seed uint64) session.Plan {
	plan := s.Plan(seed)
	plan.Program = programName()
	if plan.Advise == nil {
		plan.Advise = term.Advise(s)
	}
	return plan
}

// lost is what the journal no longer holds, "" for nothing.
func (r *recorded) lost() string {
	if r.journal.Lost.Lines == 0 {
		return ""
	}
	return r.journal.Lost.String()
}

// over reports whether nothing is left to play on the branch, as far as its records
// tell.
func (r *recorded) over() bool {
	beats := r.beats()
	if len(beats) == 0 {
		return false
	}
	for i := len(beats) - 1; i >= 0; i-- {
		if beats[i].Danger {
			return !r.goesOn(beats[i].Event)
		}
	}
	last := &beats[len(beats)-1].Turn
	if int(last.Meeting) < max(1, r.scenario.Meeting)+max(1, r.scenario.Meetings)-1 {
		return false
	}
	return last.Minute >= r.latest()
}

// goesOn reports whether a practice may go on after a disclosure of danger: that of
// an event, or the scenario's own.
func (r *recorded) goesOn(event string) bool {
	for i := range r.scenario.Events {
		if e := &r.scenario.Events[i]; event != "" && e.ID == event {
			return e.GoesOn
		}
	}
	return r.scenario.Danger == nil || r.scenario.Danger.GoesOn
}

// latest is the last minute at which a meeting may end: an event can put it off.
func (r *recorded) latest() float64 {
	x := r.scenario.Minutes
	for i := range r.scenario.Events {
		if ends := r.scenario.Events[i].Ends; ends != nil {
			x = max(x, *ends)
		}
	}
	return x
}

// minute is how far the branch got in its latest meeting.
func (r *recorded) minute() float64 {
	if beats := r.beats(); len(beats) > 0 {
		return beats[len(beats)-1].Turn.Minute
	}
	return 0
}

// meeting is the meeting it got to; 0 where the practice has only one.
func (r *recorded) meeting() int {
	beats := r.beats()
	if r.scenario.Meetings <= 1 || len(beats) == 0 {
		return 0
	}
	return int(beats[len(beats)-1].Turn.Meeting)
}

// isRecorded reports whether a name is SESSION or SESSION@BRANCH: by the bytes that the
// file begins with or, where those are gone, by what journals are called.
func isRecorded(name string) bool {
	file, _ := splitBranch(name)
	file = strings.TrimSuffix(file, "@")
	return isJournal(file) || strings.HasSuffix(file, ".jsonl")
}

// isJournal reports whether a file looks like a journal, by its first bytes.
func isJournal(name string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 64)
	n, _ := io.ReadFull(f, head)
	return bytes.HasPrefix(head[:n], []byte(`{"kind":"journal"`))
}

// neither is the error of a file that cannot be read as a scenario, is not named as one,
// and is no recorded practice; nil of all others. What it lacks as a scenario would only
// mislead.
func neither(name string) error {
	info, err := os.Stat(name)
	if err != nil || strings.EqualFold(filepath.Ext(name), ".toml") || !info.IsDir() && !info.Mode().IsRegular() { // a pipe is read once
		return nil
	}
	if _, list, _ := scenarios.Find(name); !slices.ContainsFunc(list, unreadable) {
		return nil
	}
	return fmt.Errorf("%s: it is neither a scenario, which ends in .toml, nor a recorded practice (give the path of one of these, or the name of a scenario)", name)
}

// unreadable reports whether a diagnostic says that something is no text of a scenario.
func unreadable(d scenarios.Diagnostic) bool {
	switch d.Code {
	case scenarios.Unreadable, scenarios.TooLarge, scenarios.NotUTF8, scenarios.ControlByte, scenarios.TooDeep, scenarios.TooIntricate, scenarios.Syntax:
		return true
	}
	return false
}
