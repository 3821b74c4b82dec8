package term

import (
	"context"
	"math/rand/v2"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// told holds texts against what was given in another language: names, what is said, and
// the texts of the scenario.
type told struct {
	t     *testing.T
	given string
	known map[string]bool
}

// inPseudo lets a test run in the pseudo-language, in which every text that comes from
// the catalogue has other letters than English.
func inPseudo(t *testing.T) *told {
	t.Helper()
	words.Speak(words.Pseudo)
	t.Cleanup(func() { words.Speak(words.English) })
	return &told{t: t, known: map[string]bool{}}
}

// give adds every text in v to what was given.
func (o *told) give(v any) {
	var b strings.Builder
	texts(reflect.ValueOf(v), "", func(_, s string) {
		b.WriteString(strings.Join(strings.Fields(s), " ") + "\n")
	})
	o.given += b.String() + strings.NewReplacer("“", "‘", "”", "’").Replace(b.String())
}

// ids are fields by which parts of the program know one another.
var ids = []string{"ID", "Key", "Scored", "Dimension", "Scenario", "Policy", "Name"}

// texts visits every text in v, with the name of its field.
func texts(v reflect.Value, field string, visit func(field, s string)) {
	switch v.Kind() {
	case reflect.String:
		visit(field, v.String())
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			texts(v.Elem(), field, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				texts(v.Field(i), f.Name, visit)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			texts(v.Index(i), field, visit)
		}
	}
}

// check finds every text in v that is in no catalogue and was not given.
func (o *told) check(what string, v any) {
	o.t.Helper()
	texts(reflect.ValueOf(v), "", func(field, s string) {
		for _, id := range ids {
			if field == id {
				return
			}
		}
		if text := o.untold(words.Text(s)); text != "" && !o.known[text] {
			o.known[text] = true
			o.t.Errorf("%s, %s: %q: %q is in no catalogue", what, field, s, text)
		}
	})
}

// pointed is a number with an English decimal sign.
var pointed = regexp.MustCompile(`[0-9]*\.[0-9]+`)

// untold is the first part of a text that is in English and was not given; empty: there
// is none.
func (o *told) untold(s string) string {
	if number := pointed.FindString(s); number != "" && !strings.Contains(o.given, number) {
		return number
	}
	var run []string
	flush := func() string {
		parts := strings.FieldsFunc(strings.Join(run, " "), func(r rune) bool { return strings.ContainsRune(",;:·“”()‘’", r) })
		run = run[:0]
		for _, text := range parts {
			text = strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
			if len(text) > 1 && !strings.Contains(o.given, text) && !strings.Contains(strings.ToLower(o.given), strings.ToLower(text)) {
				return text
			}
		}
		return ""
	}
	for _, word := range strings.Fields(s) {
		if !strings.ContainsFunc(word, func(r rune) bool { return r > unicode.MaxASCII && unicode.IsLetter(r) }) {
			run = append(run, word)
		} else if text := flush(); text != "" {
			return text
		}
	}
	return flush()
}

// wild plays a scenario, says and notes what chance gives, and calls each now and then.
func wild(t *testing.T, s *scenarios.Scenario, seed uint64, turns int, each func(p *session.Practice, say sim.Say)) *session.Practice {
	t.Helper()
	p, err := session.Begin(s.Plan(seed), seed, nil)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(seed, 7))
	names, _ := s.Coached()
	asks := names.AsksRule()
	course := func() session.Course { return session.Course(1 + r.IntN(3)) }
	sure := func() session.Sure { return session.Sure(1 + r.IntN(3)) }
	kind := func() observe.ChallengeKind { return observe.ChallengeKind(1 + r.IntN(4)) }
	try := func(k session.Kind, n session.Note) { _, _ = p.Do(session.Command{Kind: k, Note: &n}) }
	try(session.Expect, session.Note{Cohesion: course(), Sure: sure(), Challenge: kind()})
	for range turns {
		switch p.State() {
		case session.InDanger:
			if _, err := p.Do(session.Command{Kind: session.Acknowledge}); err != nil {
				return p
			}
			continue
		case session.Over:
			between := sim.Between{OneToOne: []sim.ID{1}, Guest: r.IntN(2) == 0}
			if _, err := p.Do(session.Command{Kind: session.Onward, Between: &between}); err != nil {
				return p
			}
			continue
		}
		choices := coach.Choices(p.Plan().Set, p.Group(), asks)
		say := choices[r.IntN(len(choices))]
		c := session.Command{}
		if r.IntN(5) == 0 && say.Intervention > 0 {
			c = session.Command{Kind: session.Say, Say: say}
		}
		switch r.IntN(20) {
		case 0:
			try(session.Notice, session.Note{Challenge: kind(), Who: []sim.ID{sim.ID(1 + r.IntN(3))}})
		case 1:
			try(session.Predict, session.Note{Cohesion: course(), Sure: sure(), Responds: sim.ID(1 + r.IntN(3))})
		case 2:
			each(p, say)
		}
		if _, err := p.Do(c); err != nil {
			_, _ = p.Do(session.Command{})
		}
	}
	try(session.Rate, session.Note{Ratings: []session.Rating{{Dimension: "safety", Mark: int8(1 + r.IntN(5))}}})
	return p
}

// Everything that is found of practices is said in the language that is spoken: debrief,
// rubric, hints, a supervisor's advice, what practices say together.
func TestWhatIsFoundIsInTheLanguageThatIsSpoken(t *testing.T) {
	o := inPseudo(t)
	var past []debrief.Past
	var ladder []debrief.Rung
	for i, e := range scenarios.Library() {
		s := e.Scenario
		o.given = ""
		o.give(s)
		names := Names(s)
		seed := uint64(i + 1)
		p := wild(t, s, seed, 60+40*(i%5), func(p *session.Practice, say sim.Say) {
			o.give([]string{s.Words(say)})
			o.check("hint", debrief.Hints(p, &names, say))
			seen := session.Observed{Reading: p.Beats()[len(p.Beats())-1].Reading, Turns: 30}
			for k := range seen.Silent {
				seen.Silent[k] = int32(7 * k)
			}
			o.check("advice", debrief.Advise(&names, &seen, p.Group()))
		})
		for _, b := range p.Beats() {
			o.give([]string{b.Line.Text, b.Line.Sight})
		}
		o.give(names)
		for _, b := range p.Beats() {
			if b.Turn.Say.Intervention > 0 {
				o.give([]string{s.Words(b.Turn.Say), names.Words(b.Turn.Say)})
			}
		}
		d := Debriefs(s, p)
		o.check(e.Name, d)
		past = append(past, d.AsPast(e.Name, i, i, &d.Judgement))
		ladder = append(ladder, debrief.Rung{Name: e.Name, Title: s.Title, Rung: i})
		if i == 0 {
			names, wanted := s.Coached()
			names.Language = words.Language()
			r, err := coach.ReviewOf(context.Background(), p, coach.Options{Names: names, Objectives: wanted, Rollouts: 60, Runs: 40})
			if err != nil {
				t.Fatal(err)
			}
			for k := range r.Decisions {
				if b := r.Decisions[k].Better; b != nil {
					o.give([]string{b.Words})
				}
			}
			o.check(e.Name+", review", r)
		}
	}
	o.give(ladder)
	o.check("progress", debrief.Look(past, ladder, 40, words.Language()))
	o.check("progress of one", debrief.Look(past[:1], ladder, 2, words.Language()))
	o.check("no progress", debrief.Look(nil, ladder, 2, words.Language()))
}
