package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"groundrules/scenarios"
	"groundrules/sim/session"
)

// ownFolder gives a test a data folder of its own.
func ownFolder(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("XDG_DATA_HOME", dir)
	t.Setenv("HOME", dir)
	t.Setenv("AppData", dir)
}

// begun is a keeper that has recorded so many turns of the first evening.
func begun(t *testing.T, turns int) (*keeper, *session.Practice) {
	t.Helper()
	s, _, err := scenarios.Find("first_evening")
	if err != nil {
		t.Fatal(err)
	}
	k := &keeper{}
	t.Cleanup(k.close)
	p, err := k.Begin(s, 3)
	if err != nil {
		t.Fatal(err)
	}
	listen(t, p, turns)
	return k, p
}

func listen(t *testing.T, p *session.Practice, turns int) {
	t.Helper()
	for range turns {
		if _, err := p.Do(session.Command{}); err != nil {
			t.Fatal(err)
		}
	}
}

// TestKilled ends a practice without a word, as a killed process does, and goes on
// with it as the window and as the terminal do.
func TestKilled(t *testing.T) {
	ownFolder(t)
	k, p := begun(t, 7)
	hash := p.Beats()[6].Hash
	k.file.close() // what the system does for a process that is gone

	next := &keeper{}
	d := &desk{keeper: next}
	kept, open := d.Kept(), next.Unfinished()
	if len(kept) != 1 || len(open) != 1 || kept[0].Turns != 7 || kept[0].Seed != 3 || kept[0].Scenario != "first_evening" {
		t.Fatalf("kept %+v, open %+v; want one of seven turns", kept, open)
	}
	s, q, err := d.Resume(kept[0])
	if err != nil {
		t.Fatal(err)
	}
	if s.Title != "A first evening" || len(q.Beats()) != 7 || q.Beats()[6].Hash != hash {
		t.Errorf("resumed %q with %d beats, hash %x; want seven, %x", s.Title, len(q.Beats()), q.Beats()[6].Hash, hash)
	}
	listen(t, q, 3)
	next.close()

	last := &keeper{}
	defer last.close()
	_, q, lost, err := last.Resume(last.Unfinished()[0])
	if err != nil || lost != "" || len(q.Beats()) != 10 {
		t.Errorf("resumed with %d beats, lost %q, %v; want ten", len(q.Beats()), lost, err)
	}
}

func TestOneRecorderAtATime(t *testing.T) {
	ownFolder(t)
	k, _ := begun(t, 2)
	other := &keeper{}
	defer other.close()
	_, _, _, err := other.Resume(other.Unfinished()[0])
	if err == nil || !strings.Contains(err.Error(), "is being recorded to already") {
		t.Skipf("no lock on files here: %v", err)
	}
	// The keeper itself may take its own practice up again.
	if _, _, _, err := k.Resume(k.Unfinished()[0]); err != nil {
		t.Error(err)
	}
}

func TestFinishedIsNotOffered(t *testing.T) {
	ownFolder(t)
	k, p := begun(t, 1)
	for p.State() == session.Running {
		listen(t, p, 1)
	}
	k.close()
	if list := k.Unfinished(); len(list) != 0 {
		t.Errorf("a finished practice is offered: %+v", list)
	}
}

// TestRubbishInTheFolder: what is no journal is passed over and stays as it is.
func TestRubbishInTheFolder(t *testing.T) {
	ownFolder(t)
	k, _ := begun(t, 2)
	rubbish := filepath.Join(filepath.Dir(k.Where()), "rubbish.jsonl")
	if err := os.WriteFile(rubbish, []byte("{}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := len(k.Unfinished()); got != 1 {
		t.Errorf("%d practices are offered, want one", got)
	}
}

func TestNoJournalIsWrittenOver(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.jsonl")
	if err := os.WriteFile(name, []byte("precious"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := createJournal(system{}, name); err == nil {
		t.Error("an existing file was opened as a new journal")
	}
	if got, _ := os.ReadFile(name); string(got) != "precious" {
		t.Errorf("the file holds %q", got)
	}
	if got := freeName(name); got != strings.TrimSuffix(name, ".jsonl")+"-2.jsonl" {
		t.Errorf("free name %q", got)
	}
}

func TestReplaceJournalKeepsTheWhole(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.jsonl")
	all := []byte("one\ntwo\nthr")
	if err := os.WriteFile(name, all, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := replaceJournal(system{}, name, all, all[:8]); err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile(name)
	kept, _ := os.ReadFile(name + ".damaged")
	if string(got) != "one\ntwo\n" || !bytes.Equal(kept, all) {
		t.Errorf("the journal holds %q, the kept one %q", got, kept)
	}
	left, _ := filepath.Glob(name + ".part*")
	if len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}
