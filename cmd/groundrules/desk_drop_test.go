package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// laid writes a file into a folder and gives its path.
func laid(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// sourceOf is the text of a scenario of the library.
func sourceOf(t *testing.T, name string) string {
	t.Helper()
	s, _, err := scenarios.Find(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(s.Plan(1).Source)
}

func TestOwnScenariosAreListed(t *testing.T) {
	dir := t.TempDir()
	laid(t, dir, "a_good.toml", sourceOf(t, "first_evening"))
	laid(t, dir, "b_half.toml", "format = 1\ntitel = \"x\"\n")
	laid(t, dir, "c_noise.toml", "\x00\xff\xfe[[[")
	laid(t, dir, "notes.txt", "no scenario")
	if err := os.Mkdir(filepath.Join(dir, "d_folder.toml"), 0o700); err != nil {
		t.Fatal(err)
	}
	d := &desk{keeper: &keeper{}}
	list, err := d.Own(dir)
	if err != nil || len(list) != 3 {
		t.Fatalf("%d listed, %v; want 3", len(list), err)
	}
	if list[0].Scenario == nil || list[0].File != "a_good.toml" {
		t.Errorf("the good one is %+v", list[0])
	}
	if o := list[1]; o.Scenario != nil || !strings.HasPrefix(o.Wrong, "Line 1: ") || o.More == 0 {
		t.Errorf("the half one says %q", o.Wrong)
	}
	if o := list[2]; o.Scenario != nil || o.Wrong == "" {
		t.Errorf("noise is %+v", o)
	}
	if _, err := d.Own(filepath.Join(dir, "nowhere")); err == nil {
		t.Error("a folder that is not there is read")
	}
}

func TestDroppedFilesAreOpened(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("XDG_DATA_HOME", dir)
	d := &desk{keeper: &keeper{}}
	defer d.keeper.close()
	s, _, err := scenarios.Find("first_evening")
	if err != nil {
		t.Fatal(err)
	}
	d.keeper.named = filepath.Join(dir, "kept.jsonl")
	p, err := d.Begin(session.Practising, s, 3)
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if _, err := p.Do(session.Command{}); err != nil {
			t.Fatal(err)
		}
	}
	kept := d.Where(p)
	d.keeper.close()
	got, err := d.Take(ui.Dropped{Name: "kept.jsonl", Path: kept})
	if err != nil || got.Practice == nil || len(got.Practice.Beats()) != 5 || got.Scenario.Title != s.Title {
		t.Fatalf("a practice: %v", err)
	}
	good := laid(t, dir, "mine.toml", sourceOf(t, "first_evening"))
	for _, dropped := range []ui.Dropped{{Name: "mine.toml", Path: good}, {Name: "mine.toml", Text: []byte(sourceOf(t, "first_evening"))}} {
		if got, err := d.Take(dropped); err != nil || got.Scenario == nil || got.Practice != nil {
			t.Errorf("a scenario at %q: %v", dropped.Path, err)
		}
	}
	if got, err := d.Take(ui.Dropped{Name: "dir", Path: dir, Folder: true}); err != nil || got.Folder != dir {
		t.Errorf("a folder: %+v, %v", got, err)
	}
	for want, dropped := range map[string]ui.Dropped{
		"Line 1: ":                            {Name: "bad.toml", Text: []byte("titel = 1\n")},
		"neither a scenario":                  {Name: "notes.txt", Path: laid(t, dir, "notes.txt", "hello")},
		"where this file is cannot":           {Name: "kept.jsonl", Text: []byte("{}")},
		"where this folder is cannot":         {Name: "mine", Folder: true},
		"nothing of this journal can be used": {Name: "cut.jsonl", Path: laid(t, dir, "cut.jsonl", `{"kind":"journal"`)},
	} {
		_, err := d.Take(dropped)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", dropped.Name, err, want)
		}
	}
}
