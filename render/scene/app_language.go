package scene

import (
	"slices"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// bySystem is what the colours and the language are set to by somebody who leaves them to
// the system.
const bySystem = "system"

// language is the one that is wanted, by the settings and the system.
func (a *App) language() string {
	if a.set.Language != bySystem {
		return a.set.Language
	}
	return a.System
}

// speak lets the program speak the language that is wanted. Scenarios of the ladder that
// have texts in it are told in it too, a practice only from its beginning.
func (a *App) speak() {
	wanted := a.language()
	if wanted == a.wanted {
		return
	}
	a.wanted = wanted
	words.Speak(wanted)
	a.library.ladderOf = a.starter.Scenarios()
	if !a.library.own.open {
		a.library.all = a.library.ladderOf
	}
	if a.library.wanted = ""; a.set.Language != bySystem {
		a.library.wanted = wanted
	}
	a.retell()
}

// retell says once more, in another language, what was put into words already.
func (a *App) retell() {
	a.library.progress.known = false
	if d := &a.debrief; d.of != nil && a.practice != nil {
		found := a.starter.Debrief(a.scenario, a.practice)
		meeting, open := d.meeting, d.review.open
		d.of, d.all, d.meeting = &found, nil, 0
		d.choose(meeting)
		d.judgement = found.Judge(a.starter.Rubric(a.scenario))
		d.weights, d.review = a.weighed(), review{open: open}
		d.unled = found.LeftAlone(a.practice)
		d.review.begin(a.scenario, a.practice, &found)
	}
}

// otherLanguage says that a scenario has no texts in the language that was chosen; empty:
// it has.
func otherLanguage(s *scenarios.Scenario, wanted string) string {
	told := s.Languages()[0]
	if wanted == "" || words.Nearest(wanted, []string{told}) != "" {
		return ""
	}
	return words.Say("It is told in {language}; there are no texts in {other}.", words.Name(told), words.Name(wanted))
}

// chooseLanguage asks for the language: of the program, and of the scenarios that have
// it.
func (a *App) chooseLanguage(in *paint.Rect, st pageStyles) {
	tags := append([]string{bySystem}, a.languages()...)
	options := []ui.Option{{Label: "As the system"}}
	for _, tag := range tags[1:] {
		options = append(options, ui.Option{Label: words.Name(tag)})
	}
	c := &a.ui
	c.Text(in.Top(24), st.label, ui.Start, "Language")
	chosen := a.chooseIn(in, ui.Name("language"), "Language", options, slices.Index(tags, a.set.Language), 104)
	if chosen >= 0 {
		a.set.Language = tags[chosen]
	}
	if tag := a.set.Language; tag != bySystem && !slices.Contains(words.Languages(), tag) {
		in.Y += c.Paragraph(*in, st.caption, "Only scenarios are told in this language; the program itself speaks English.")
	}
	in.Top(12)
}

// languages are those that the program speaks, and then those that only scenarios are
// told in.
func (a *App) languages() []string {
	tags := words.Languages()
	for _, s := range a.library.ladderOf {
		for _, tag := range s.Languages() {
			if !slices.Contains(tags, tag) {
				tags = append(tags, tag)
			}
		}
	}
	return tags
}
