package scene

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// inPseudo lets a test run in the pseudo-language, in which every text that comes from
// the catalogue has other letters than English.
func inPseudo(t *testing.T) {
	t.Helper()
	words.Speak(words.Pseudo)
	t.Cleanup(func() { words.Speak(words.English) })
}

// given are the texts that are shown as they are given: names, what is said, and the
// texts of scenarios, debriefs and cards.
type given struct {
	all   strings.Builder
	known map[string]bool // what was looked for
}

// take gathers every text in v.
func (g *given) take(v reflect.Value, deep int) {
	if deep > 12 || !v.IsValid() {
		return
	}
	switch v.Kind() {
	case reflect.String:
		if words.Text(v.String()) != v.String() {
			return // a scenario may use what the program brings, and that is in the catalogue
		}
		for _, s := range [...]string{v.String(), sentence(v.String())} {
			g.all.WriteString(strings.Join(strings.Fields(s), " ") + "\n")
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			g.take(v.Elem(), deep+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			g.take(v.Field(i), deep+1)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			g.take(v.Index(i), deep+1)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			g.take(v.MapIndex(k), deep+1)
		}
	}
}

// has reports whether a text is, or is part of, one that was given.
func (g *given) has(text string) bool {
	if g.known[text] || strings.Contains(g.all.String(), text) {
		g.known[text] = true
		return true
	}
	return false
}

// pointed is a number with an English decimal sign.
var pointed = regexp.MustCompile(`[0-9]*\.[0-9]+`)

// untold is the first part of a drawn text that comes neither from the catalogue nor
// from what was given; empty: there is none.
func (g *given) untold(s string) string {
	if number := pointed.FindString(s); number != "" && !g.has(number) {
		return number
	}
	var run []string
	flush := func() string {
		parts := strings.FieldsFunc(strings.Join(run, " "), func(r rune) bool { return strings.ContainsRune(",;:·“”", r) })
		run = run[:0]
		for _, text := range parts {
			text = strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
			if len(text) > 1 && !g.has(text) {
				return text
			}
		}
		return ""
	}
	for _, word := range strings.Fields(s) {
		if !strings.ContainsFunc(word, func(r rune) bool { return r > unicode.MaxASCII && unicode.IsLetter(r) }) {
			run = append(run, word)
			continue
		}
		if text := flush(); text != "" {
			return text
		}
	}
	return flush()
}

// plainly are texts that are the same in every language.
var plainly = []string{"groundrules", "min", "Esc", "Enter", "Space", "Tab", "F1", "F2", "F3", "F4", "F5", "They are kept in practices.", "practices/first_evening-1.jsonl", "practices/evening-1.jsonl", "ask, then wait"}

// check finds every text of a frame that is in no catalogue and was not given.
func (g *given) check(t *testing.T, name string, list *paint.List, o *ui.Outline) {
	t.Helper()
	seen := map[string]bool{}
	report := func(s string) {
		if text := g.untold(s); text != "" && !seen[text] {
			seen[text] = true
			t.Errorf("%s shows %q: %q is in no catalogue", name, s, text)
		}
	}
	for _, m := range list.Marks {
		if m.Kind == paint.TextMark {
			report(strings.TrimSuffix(m.Text.S, "…"))
		}
	}
	for _, n := range o.Nodes {
		for _, s := range []string{n.Name, n.Value, n.Why} {
			report(s)
		}
	}
}

// Every text that is drawn is in the language that is spoken, except what was given in
// another.
func TestEveryTextIsInTheLanguageThatIsSpoken(t *testing.T) {
	inPseudo(t)
	const advice = "Ines has not looked up since minute 6. What would make it easy for her to say a word?"
	g := &given{known: map[string]bool{}}
	for _, v := range []any{
		paperEvening(t), scenario(t, 8), paperDebrief(), paperJudgement(), paperLife(), paperReview(evening().beats), evening().beats, plainly,
		inChannel(1).beats, cast, advice,
	} {
		g.take(reflect.ValueOf(v), 0)
	}
	check := func(name string, list *paint.List, o *ui.Outline) { g.check(t, name, list, o) }
	for name, draw := range pages(t) {
		c, list, _ := still(draw, &paint.Light, 1280, 800, 1)
		check(name, list, &c.Outline)
	}
	for name, keys := range map[string][]any{"room": nil, "choice": {'f', '2', '2'}, "rule": {'g', '1'}, "notice": {'n'}} {
		v := enter(t, 8, evening(), 1280, 800)
		v.press(keys...)
		v.wait(3)
		check("room "+name, &v.list, &v.c.Outline)
	}
	library := newShelf(t)
	g.take(reflect.ValueOf(library.list), 0)
	for _, keys := range walks {
		shelf := *library
		shelf.set = Settings{Language: words.Pseudo}
		p := newPlayer(t, &shelf)
		p.keys(keys)
		p.settle()
		if b := p.app.practice; b != nil {
			g.take(reflect.ValueOf(b.Beats()), 0)
		}
		check("after "+keys, &p.list, p.app.Outline())
	}
}

// What was found of a practice is in the language that is spoken, and is said once more
// where another is chosen: the debrief on every tab, with the review of each decision.
func TestADebriefIsInTheLanguageThatIsSpoken(t *testing.T) {
	t.Cleanup(func() { words.Speak(words.English) })
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>")
	n := len(p.app.scenario.Interventions)
	for i := range 90 {
		c := session.Command{}
		if i%9 == 8 {
			c = session.Command{Kind: session.Say, Say: sim.Say{Intervention: int8(1 + i/9%n), Target: [2]sim.ID{sim.ID(1 + i%3), sim.ID(2 + i%3)}}}
		}
		if p.app.do(c) != nil && p.app.do(session.Command{}) != nil {
			break
		}
	}
	p.app.toDebrief()
	p.settle()
	english := p.app.debrief.of.Caveat
	s.set.Language, p.app.set.Language = words.Pseudo, words.Pseudo
	p.frame()
	if p.app.debrief.of.Caveat == english {
		t.Fatalf("after another language was chosen the debrief says %q", english)
	}
	for v := &p.app.debrief.review; v.run != nil && !v.run.Done(); {
		p.frame()
	}
	g := &given{known: map[string]bool{}}
	for _, v := range []any{s.list, p.app.practice.Beats(), plainly, cast} {
		g.take(reflect.ValueOf(v), 0)
	}
	for _, d := range p.app.debrief.review.got.Decisions {
		if g.take(reflect.ValueOf(d.Said), 0); d.Better != nil {
			g.take(reflect.ValueOf(d.Better.Words), 0)
		}
	}
	for tab := range debriefTabs {
		p.app.debrief.tab = tab
		p.settle()
		g.check(t, debriefTabs[tab], &p.list, p.app.Outline())
	}
	for k := range p.app.debrief.review.got.Decisions {
		p.app.debrief.openDecision(&p.app.debrief.review.got.Decisions[k])
		p.settle()
		g.check(t, "decision", &p.list, p.app.Outline())
	}
}

// walks are ways through the program, as keys.
var walks = []string{
	"<f2>", "<enter>", "<enter><enter>", "<enter><enter>......", "<enter><enter>....w1",
	"<enter><enter>....,,", "<enter><enter>....x", "<enter>w....", "<enter>o", "<enter><enter>....<f2>", "<enter><enter>..../",
}

// What is longer by two fifths fits too, at every size.
func TestPagesFitALongerLanguage(t *testing.T) {
	inPseudo(t)
	TestPagesFitEverySize(t)
}

// Nothing in the room overlaps or is cut in a language that is longer.
func TestTheRoomFitsALongerLanguage(t *testing.T) {
	inPseudo(t)
	TestNothingOverlapsOrIsCut(t)
}
