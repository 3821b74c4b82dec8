// Package wordstest finds what is shown in English where another language is spoken. In
// the pseudo-language whatever comes from no catalogue is plain to see.
package wordstest

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"groundrules/render/words"
)

// Told holds texts against what was given in another language: names, what is said, and
// the texts of the scenario.
type Told struct {
	t     *testing.T
	given string
	known map[string]bool
}

// InPseudo lets a test run in the pseudo-language, in which every text that comes from
// the catalogue has other letters than English.
func InPseudo(t *testing.T) *Told {
	t.Helper()
	words.Speak(words.Pseudo)
	t.Cleanup(func() { words.Speak(words.English) })
	return &Told{t: t, known: map[string]bool{}}
}

// Give adds every text in v to what was given.
func (o *Told) Give(v any) {
	var b strings.Builder
	texts(reflect.ValueOf(v), "", func(_, s string) {
		b.WriteString(strings.Join(strings.Fields(s), " ") + "\n")
	})
	o.given += b.String() + strings.NewReplacer("“", "‘", "”", "’").Replace(b.String())
}

// Forget forgets what was given.
func (o *Told) Forget() { o.given = "" }

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

// Check finds every text in v that is in no catalogue and was not given.
func (o *Told) Check(what string, v any) {
	o.t.Helper()
	texts(reflect.ValueOf(v), "", func(field, s string) {
		for _, id := range ids {
			if field == id {
				return
			}
		}
		if text := o.Untold(words.Text(s)); text != "" && !o.known[text] {
			o.known[text] = true
			o.t.Errorf("%s, %s: %q: %q is in no catalogue", what, field, s, text)
		}
	})
}

// pointed is a number with an English decimal sign.
var pointed = regexp.MustCompile(`[0-9]*\.[0-9]+`)

// Untold is the first part of a text that is in English and was not given; empty: there
// is none.
func (o *Told) Untold(s string) string {
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

// Page checks what was shown, line by line.
func (o *Told) Page(what, text string) {
	o.t.Helper()
	for line := range strings.Lines(text) {
		for part := range strings.SplitSeq(line, " > ") {
			if english := o.Untold(part); english != "" && !o.known[english] {
				o.known[english] = true
				o.t.Errorf("%s shows %q: %q is in no catalogue", what, strings.TrimSpace(part), english)
			}
		}
	}
}
