package scenarios

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

const smallest = "testdata/good/smallest.toml"

func TestCheck(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	good, err := os.ReadFile(smallest)
	if err != nil {
		t.Fatal(err)
	}
	write("a/good.toml", string(good))
	write("a/deep/bad.toml", "tittle = 1\n"+string(good))
	write("a/.hidden/bad.toml", "=")
	write("a/notes.txt", "not a scenario")
	write("parts/own.toml", "[[disposition]]\nid = \"hums\"\nmeaning = \"\"\n")
	write("empty/readme.md", "nothing here")
	write("odd.text", string(good))
	write("mixed/good.toml", string(good))
	write("mixed/lines/stock.toml", "[[say]]\nact = \"agrees\"\nany = [\"Yes.\"]\n")
	write("mixed/broken.toml", "format = 1\ntitle = \"Tues\n")
	write("mixed/testdata/wrong/bad.toml", "format = 99")
	write("mixed/config.toml", "")
	write("stocks/one.toml", "a = 1")
	write("found/findings.toml", "version = 1\n[[finding]]\nid = \"gini\"\ntitle = \"Gini of turns\"\n")

	for _, tt := range []struct {
		path  string
		files int
		want  []string // of each diagnostic, what it has to contain
	}{
		{"a", 2, []string{"bad.toml:1:1: error: unknown key \"tittle\" (did you mean \"title\"?) [GR0102]"}},
		{"a/good.toml", 1, nil},
		{"odd.text", 1, nil},
		{"parts", 1, []string{"own.toml:3:11: error: meaning is empty"}},
		{"mixed", 2, []string{
			"testdata: note: passed over: files of tests (name it to have it checked) [GR0008]",
			"broken.toml:2:", "config.toml: note: passed over: not a scenario", "stock.toml: note: passed over: not a scenario",
		}},
		{"mixed/testdata", 1, []string{"bad.toml:1:1: error: no minutes", "", "", ""}},
		{"mixed/config.toml", 1, []string{"no format", "", "", ""}},
		{"stocks", 0, []string{"one.toml: note: passed over"}},
		{"found", 0, []string{"findings.toml: note: passed over: not a scenario"}},
		{"empty", 0, []string{"empty: error: no .toml file in this folder"}},
		{"nowhere", 0, []string{"nowhere: error: cannot be read: "}},
		{"nowhere.toml", 0, []string{"[GR0001]"}},
	} {
		root := filepath.Join(dir, filepath.FromSlash(tt.path))
		files, list := Check(root)
		if files != tt.files || len(list) != len(tt.want) {
			t.Errorf("%s: %d files, want %d\n%s", tt.path, files, tt.files, list)
			continue
		}
		for i, d := range list {
			if !strings.HasPrefix(d.File, root) || !strings.Contains(d.String(), tt.want[i]) {
				t.Errorf("%s: got %s, want %s", tt.path, d, tt.want[i])
			}
		}
	}
	if files, list := Check(filepath.Join(dir, "nowhere"), filepath.Join(dir, "a")); files != 2 || list.Errors() != 2 {
		t.Errorf("%d files\n%s", files, list)
	}
}

func TestUnreadable(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("everything can be read by root")
	}
	path := filepath.Join(t.TempDir(), "x.toml")
	if err := os.WriteFile(path, nil, 0o000); err != nil {
		t.Fatal(err)
	}
	if _, list := Check(path); len(list) != 1 || list[0].Code != Unreadable {
		t.Errorf("%s", list)
	}
}

func TestLoad(t *testing.T) {
	good, err := os.ReadFile(smallest)
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{
		"good.toml":   {Data: good},
		"large.toml":  {Data: []byte(strings.Repeat("#", maxBytes+1))},
		"folder/file": {Data: nil},
	}
	if s, list := Load(fsys, "good.toml"); s == nil || s.Name != "good" || len(list) > 0 {
		t.Errorf("good: %s", list)
	}
	for path, want := range map[string]string{
		"large.toml": "large.toml: error: larger than 4 MiB (a scenario is a few pages of text) [GR0002]",
		"none.toml":  "none.toml: error: cannot be read: file does not exist [GR0001]",
		"folder":     "folder: error: cannot be read: invalid argument [GR0001]",
	} {
		s, list := Load(fsys, path)
		if s != nil || len(list) != 1 || list[0].String() != want {
			t.Errorf("got %swant %s", list, want)
		}
	}
}

func TestFind(t *testing.T) {
	if s, list, err := Find("first_evening"); s == nil || len(list) > 0 || err != nil {
		t.Errorf("first_evening: %v %s", err, list)
	}
	if s, list, err := Find(smallest); s == nil || s.Name != "smallest" || len(list) > 0 || err != nil {
		t.Errorf("%s: %v %s", smallest, err, list)
	}
	if s, list, err := Find("testdata/wrong/bad_ids.toml"); s != nil || err != nil || !list.Failed() || list[0].File != "testdata/wrong/bad_ids.toml" {
		t.Errorf("bad_ids: %v %s", err, list)
	}
	if _, list, err := Find("nowhere/none.toml"); err != nil || len(list) != 1 || list[0].Code != Unreadable {
		t.Errorf("none: %v %s", err, list)
	}
	var known []string
	for _, e := range Library() {
		known = append(known, e.Name)
	}
	for name, want := range map[string]string{
		"first_evning": `unknown scenario "first_evning" (did you mean "first_evening"?)`,
		"":             `unknown scenario "" (known: ` + strings.Join(known, ", ") + `; or give the path of a file)`,
	} {
		if _, _, err := Find(name); err == nil || err.Error() != want {
			t.Errorf("Find(%q): %v, want %s", name, err, want)
		}
	}
}
