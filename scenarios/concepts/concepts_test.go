package concepts

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"groundrules/scenarios"
	"groundrules/sim/observe"
)

func TestCardsAreWhole(t *testing.T) {
	var file struct{ Card []Card }
	meta, err := toml.Decode(text, &file)
	if err != nil || len(meta.Undecoded()) > 0 {
		t.Fatalf("%v, and nobody reads %v", err, meta.Undecoded())
	}
	seen := map[string]bool{}
	kind := 0
	for _, c := range Cards() {
		if n := len(strings.Fields(c.Text)); n < 45 || n > 75 {
			t.Errorf("%s has %d words, want about 60", c.ID, n)
		}
		if c.Title == "" || c.Source == "" || c.Known() == "" {
			t.Errorf("%s lacks a title, a source or a grade", c.ID)
		}
		if seen[c.ID] {
			t.Errorf("%s is there twice", c.ID)
		}
		seen[c.ID] = true
		for kind < len(Kinds) && Kinds[kind] != c.Kind {
			kind++
		}
		if kind == len(Kinds) {
			t.Fatalf("%s is out of order or of no kind", c.ID)
		}
	}
}

// Every stage, challenge and intervention has a card, under the title it has elsewhere.
func TestEverythingHasACard(t *testing.T) {
	for s := observe.Forming; s <= observe.Adjourning; s++ {
		if _, ok := Find(s.String()); !ok {
			t.Errorf("the stage %s has no card", s)
		}
	}
	for k := observe.Domination; k <= observe.Groupthink; k++ {
		if _, ok := Find(k.String()); !ok {
			t.Errorf("the challenge %s has no card", k)
		}
	}
	all := scenarios.Interventions()
	if len(all) == 0 {
		t.Fatal("there are no interventions")
	}
	for i := range all {
		c, ok := Find(all[i].ID)
		if !ok || c.Title != all[i].Title || c.Kind != "intervention" || c.Source != all[i].Source || c.Grade != all[i].Grade {
			t.Errorf("the card of %s is %+v", all[i].ID, c)
		}
	}
	if n := 5 + 4 + len(all); len(Cards()) != n {
		t.Errorf("%d cards for %d things", len(Cards()), n)
	}
}

func TestFind(t *testing.T) {
	for name, want := range map[string]string{"Thank and pass on": "pass_floor", "PASS_FLOOR": "pass_floor", " storming ": "storming", "check-in round": "check_in", "": "", "passing": ""} {
		if c, ok := Find(name); c.ID != want || ok != (want != "") {
			t.Errorf("%q finds %q, want %q", name, c.ID, want)
		}
	}
}
