package scene

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"groundrules/scenarios"
	"groundrules/sim/debrief"
)

// drawOut lets tests give everything long names and titles, as somebody who writes a
// scenario may.
var drawOut bool

// longNames are people's names that are long, one of them in a single word, and one that
// is short.
var longNames = [...]string{
	"Maximiliane Papadopoulou", "Oluwaseun-Temitope", "Wolfeschlegelsteinhausen", "Bo", "Ana María de los Ángeles",
	"Konstantinos", "Jean-Baptiste Grenouille", "Siobhán",
}

func longName(k int) string {
	name := longNames[k%len(longNames)]
	if k >= len(longNames) {
		name += " " + strconv.Itoa(k/len(longNames)+1)
	}
	return name
}

const (
	longTitle = "Rechtsschutzversicherungsgesellschaften and the long evening at the end of the year"
	longWords = " It went on like this for the whole of the evening, and for much of the evening before that one, and nobody could say when it had begun."
)

// longer is a text with more behind it.
func longer(s, more string) string {
	if s == "" {
		return ""
	}
	return s + more
}

// stretched is a scenario with long names, titles and texts, where they are wanted.
func stretched(of *scenarios.Scenario) *scenarios.Scenario {
	if !drawOut {
		return of
	}
	s := *of
	s.Title = longTitle
	s.Challenge = longer(s.Challenge, " und Gesprächsbereitschaft")
	for _, text := range []*string{&s.Summary, &s.Setting, &s.Purpose, &s.HardBecause, &s.ContentNote, &s.SafetyNote} {
		*text = longer(*text, longWords)
	}
	for _, list := range []*[]string{&s.Goals, &s.Notice, &s.Try} {
		*list = slices.Clone(*list)
		for i := range *list {
			(*list)[i] += longWords
		}
	}
	s.Members = slices.Clone(s.Members)
	for i := range s.Members {
		s.Members[i].Name = longName(i)
		s.Members[i].Backstory = longer(s.Members[i].Backstory, longWords)
	}
	s.Norms = slices.Clone(s.Norms)
	for i := range s.Norms {
		s.Norms[i].Title += ", also when it is late and somebody has waited for an hour"
	}
	s.Topics = slices.Clone(s.Topics)
	for i := range s.Topics {
		t := &s.Topics[i]
		t.Title += " and everything that comes with it in a year"
		t.For, t.Against = longer(t.For, ", whatever others may say of it"), longer(t.Against, ", whatever others may say of it")
	}
	s.Objectives = slices.Clone(s.Objectives)
	for i := range s.Objectives {
		s.Objectives[i].Text += ", and this from the first minute of the evening to the last"
	}
	s.Interventions = slices.Clone(s.Interventions)
	for i := range s.Interventions {
		s.Interventions[i].Title += " und Rückversicherung"
		s.Interventions[i].Hint = longer(s.Interventions[i].Hint, ", and leave them time")
	}
	return &s
}

// stretchedDebrief is a debrief with long names and texts, where they are wanted.
func stretchedDebrief(d *debrief.Debrief) *debrief.Debrief {
	if drawOut {
		draw(reflect.ValueOf(d).Elem())
		for i := range d.Members {
			d.Members[i].Name = longName(i)
		}
	}
	return d
}

// draw makes every text in v that is a sentence longer.
func draw(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if s := v.String(); len(s) > 60 {
			v.SetString(s + longWords)
		} else if len(s) > 24 {
			v.SetString(strings.TrimSuffix(s, ".") + ", and it went on for a while")
		}
	case reflect.Struct:
		for i := range v.NumField() {
			draw(v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			draw(v.Index(i))
		}
	}
}
