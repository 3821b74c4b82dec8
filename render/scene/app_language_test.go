package scene

import (
	"os"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// bilingual is a shelf on which the first scenario has French texts too, and gives them
// where they are wanted.
type bilingual struct {
	*shelf
	own *scenarios.Scenario
}

func (b *bilingual) Scenarios() []*scenarios.Scenario {
	told := b.own.In(words.Nearest(b.set.Language, b.own.Languages()))
	return append([]*scenarios.Scenario{told}, b.list[1:]...)
}

func inTwoLanguages(t *testing.T) *bilingual {
	t.Helper()
	text, err := os.ReadFile("testdata/evening.toml")
	if err != nil {
		t.Fatal(err)
	}
	s, list := scenarios.Parse("evening", append(text, "\n[text.fr]\ntitle = \"Une soirée sur papier\"\n"...))
	if s == nil {
		t.Fatal(list.String())
	}
	return &bilingual{newShelf(t), s}
}

func TestTheLanguageIsChosenAndKept(t *testing.T) {
	s := inTwoLanguages(t)
	s.set = DefaultSettings()
	p := newPlayer(t, s.shelf)
	p.app = NewApp(s, ruler)
	p.settle()
	p.has(ui.RoleHeading, "An evening on paper")
	p.keys("<f2>")
	p.press(ui.RoleOption, "Français")
	p.settle()
	if s.set.Language != "fr" {
		t.Errorf("kept is %q, want fr", s.set.Language)
	}
	if o := p.app.Outline().String(); !strings.Contains(o, "the program itself speaks English") {
		t.Error("nothing says that only scenarios are told in it")
	}
	p.keys("<esc>")
	p.settle()
	p.has(ui.RoleHeading, "Une soirée sur papier")
	p.keys("<down>")
	p.settle()
	if o := p.app.Outline().String(); !strings.Contains(o, "It is told in English; there are no texts in Français.") {
		t.Errorf("nothing says that a scenario has no French texts:\n%s", o)
	}
}

func TestTheLanguageFollowsTheSystem(t *testing.T) {
	defer words.Speak(words.English)
	s := newShelf(t)
	s.set = DefaultSettings()
	p := newPlayer(t, s)
	p.app.System = words.Pseudo
	p.keys("<enter>")
	p.settle()
	if p.app.Outline().Find(ui.RoleButton, words.Text("Go in")) == nil || words.Text("Go in") == "Go in" {
		t.Error("the program does not speak as the system does")
	}
}
