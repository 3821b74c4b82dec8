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

// A practice that this model decides otherwise is shown as it was recorded, and has
// no debrief.
func TestDebriefOfAnotherModel(t *testing.T) {
	s, list, err := scenarios.Find("first_evening")
	if err != nil || list.Failed() {
		t.Fatal(err, list)
	}
	plan := s.Plan(3)
	plan.Set.Members[1].Talk += 3 // as if the model had been another one
	p, err := session.Begin(plan, 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	for range 12 {
		if _, err := p.Do(session.Command{}); err != nil {
			t.Fatal(err)
		}
	}
	name := filepath.Join(t.TempDir(), "other.jsonl")
	if err := os.WriteFile(name, p.Journal(), 0o600); err != nil {
		t.Fatal(err)
	}
	for format, shown := range map[string]bool{"text": true, "html": false, "json": false, "csv": false} {
		var out bytes.Buffer
		err := (&program{out: &out, err: &out}).debrief([]string{name, "--format", format})
		if err == nil || !strings.Contains(err.Error(), "is not as recorded") || !strings.Contains(err.Error(), "a debrief is drawn from reasons") {
			t.Errorf("%s: %v", format, err)
		}
		if words := p.Beats()[0].Line.Text; strings.Contains(strings.Join(strings.Fields(out.String()), " "), words) != shown {
			t.Errorf("%s: what was recorded is shown: %v, want %v", format, !shown, shown)
		}
	}
}

// The window saves a report beside the journal, and never over another one.
func TestReportBesideTheJournal(t *testing.T) {
	ownFolder(t)
	s, list, err := scenarios.Find("first_evening")
	if err != nil || list.Failed() {
		t.Fatal(err, list)
	}
	k := &keeper{}
	defer k.close()
	d := &desk{keeper: k}
	p, err := d.Begin(session.Rehearsal, s, 3)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for range 2 {
		if _, err := p.Do(session.Command{}); err != nil {
			t.Fatal(err)
		}
		name, err := d.Report(s, p, nil)
		if err != nil || seen[name] || filepath.Dir(name) != filepath.Dir(k.Where()) {
			t.Fatalf("Report = %s, %v", name, err)
		}
		seen[name] = true
		page, err := os.ReadFile(name)
		if err != nil || !strings.Contains(string(page), "Rehearsal, seed 3") {
			t.Errorf("%s: %v, or it is another page", name, err)
		}
	}
	k.close()
	if _, err := d.Report(s, p, nil); err == nil {
		t.Error("a practice that is not recorded has a place for a report")
	}
}
