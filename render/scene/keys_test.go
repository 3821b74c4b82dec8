package scene

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/scenarios"
)

// No two keys do something in the same place as they come, and what cannot be set is
// nobody's, but for Space.
func TestKeysAreToldApart(t *testing.T) {
	var m KeyMap
	for i := range keyTable {
		if k := m.taken(i, m.at(i)); k >= 0 {
			t.Errorf("%s and %s are both %v", keyIDs[i], keyIDs[k], m.at(i))
		}
		if isFixed(m.at(i)) && m.at(i) != ui.On(ui.Space) {
			t.Errorf("%s is %v, which cannot be set", keyIDs[i], m.at(i))
		}
		if keyIDs[i] == "" || keyTable[i].title == "" {
			t.Errorf("row %d has no name", i)
		}
	}
}

// literalKeys finds the keys that a source file names.
var literalKeys = regexp.MustCompile(`ui\.(Letter|On)\((?:'(.)'|ui\.(F\d+))\)`)

// Every key that a screen names stands in the table, and everything in the table is
// named by a screen: the list of keys cannot go stale.
func TestTheTableOfKeysIsWhole(t *testing.T) {
	known, used := map[ui.Shortcut]bool{}, map[ui.Shortcut]bool{ui.On(ui.Space): true}
	for i := range keyTable {
		known[keyTable[i].key] = true
	}
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") || name == "keys.go" {
			continue
		}
		for _, found := range literalKeys.FindAllStringSubmatch(string(text), -1) {
			s, ok := ui.ParseShortcut(found[2] + found[3])
			if used[s] = true; !ok || !known[s] && !isFixed(s) {
				t.Errorf("%s: %s is not in the table of keys", name, found[0])
			}
		}
		for i := range keyTable {
			if regexp.MustCompile(`keyTable\[` + constOf(i) + `\]\.key`).Match(text) {
				used[keyTable[i].key] = true
			}
		}
	}
	for i := range keyTable {
		if k := &keyTable[i]; !used[k.key] && k.in&(onBetween|onBriefing) == 0 {
			t.Errorf("%v does %q in the table, and no screen names it", k.key, k.title)
		}
	}
	for _, p := range (&scenarios.Scenario{Interventions: allPurposes(t)}).Purposes() {
		if !known[ui.Letter(p.Key)] {
			t.Errorf("the purpose %s has the key %c, which is not in the table", p.Title, p.Key)
		}
	}
}

// constOf is what row i of the table is called in the sources.
func constOf(i int) string {
	name := "key"
	for _, word := range strings.Split(keyIDs[i], "_") {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name
}

// allPurposes is an intervention of every purpose there is.
func allPurposes(t *testing.T) []scenarios.Intervention {
	seen, list := map[string]bool{}, []scenarios.Intervention(nil)
	for _, e := range scenarios.Library() {
		for _, v := range e.Scenario.Interventions {
			if !seen[v.Purpose] {
				seen[v.Purpose] = true
				list = append(list, v)
			}
		}
	}
	if len(list) != 8 {
		t.Fatalf("%d purposes", len(list))
	}
	return list
}

func TestKeysThatAreSetAreKept(t *testing.T) {
	var m KeyMap
	for _, test := range []struct {
		row  int
		key  ui.Shortcut
		want string // in the refusal
	}{
		{keyStep, ui.Letter('p'), ""},
		{keyNotice, ui.Letter('P'), "P is the key of “One turn on” already."},
		{keyNotice, ui.On(ui.Tab), "Tab always does the same"},
		{keyNotice, ui.Letter('3'), "3 always does the same"},
		{keySwap, ui.Letter('P'), ""}, // elsewhere it is free
		{keyStepOut, ui.On(ui.F9), ""},
		{keyBack, ui.Letter('.'), ""},
		{keyStep, ui.Letter('.'), ". is the key of “One turn back” now."},
		{keyNotice, ui.On(ui.F2), "F2 is the key of “Settings” already."},
	} {
		if got := m.set(test.row, test.key); (got == "") != (test.want == "") || !strings.HasPrefix(got, test.want) {
			t.Errorf("%s on %v: %q, want %q", keyIDs[test.row], test.key, got, test.want)
		}
	}
	texts := m.Texts()
	if len(texts) != 4 || texts["step"] != "P" || texts["step_out"] != "F9" || KeysOf(texts) != m {
		t.Errorf("%v comes back as %v", texts, KeysOf(texts))
	}
}

// A file of settings that somebody wrote by hand cannot take a key away.
func TestKeysOfAFileAreTold(t *testing.T) {
	for _, texts := range []map[string]string{
		nil,
		{"step": "Tab"},
		{"step": "N"},
		{"nothing": "Q"},
		{"step": "no key"},
		{"step": "N", "notice": "X"},
	} {
		m := KeysOf(texts)
		if m.clashes() {
			t.Errorf("%v: two keys are one", texts)
		}
	}
	swapped := KeysOf(map[string]string{"step": ",", "back": "."})
	if swapped.at(keyStep) != ui.Letter(',') || swapped.at(keyBack) != ui.Letter('.') {
		t.Errorf("two keys cannot change places: %v", swapped.Texts())
	}
}

// A key is set in the list of keys, does what it is set to, and the old one does
// nothing any more; it stands on the cap.
func TestAKeyIsSetAndWorks(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>.")
	p.in.Presses = append(p.in.Presses, ui.Press{Key: ui.F6})
	p.frame()
	p.frame()
	if p.app.Outline().Find(ui.RoleDialog, "Keys") == nil {
		t.Fatal("F6 does not open the list of keys")
	}
	row := p.app.Outline().Find(ui.RoleRow, "One turn on")
	if row == nil || row.Value != "." {
		t.Fatalf("the row is %+v", row)
	}
	p.app.keys.chosen = keyStep + 1
	p.keys("n")
	if !p.app.keys.refused || p.app.keys.chosen == 0 {
		t.Errorf("N is taken, and %q is said", p.app.keys.said)
	}
	p.keys("p<esc>")
	if p.app.keys.open || p.app.set.Keys.at(keyStep) != ui.Letter('P') || s.set.Keys != p.app.set.Keys {
		t.Fatalf("P is not set: %v, kept %v", p.app.set.Keys.Texts(), s.set.Keys.Texts())
	}
	was := len(p.app.practice.Beats())
	p.keys(".")
	if len(p.app.practice.Beats()) != was {
		t.Error("the old key still works")
	}
	p.keys("p")
	if len(p.app.practice.Beats()) != was+1 {
		t.Error("the new key does nothing")
	}
	if n := p.app.Outline().Find(ui.RoleButton, "One turn"); n == nil || n.Key != "P" {
		t.Errorf("the cap is %+v", n)
	}
}
