package words

import (
	"strconv"
	"strings"

	"groundrules/sim/phrase"
)

// Text is a message that stands as it is, in the language that is spoken.
func Text(english string) string {
	c := spoken.Load()
	if c == nil || english == "" {
		return english
	}
	if s, ok := c.Message(english); ok {
		return s
	}
	return english
}

// As is Text for what has more than one sense in English, and may be different words in
// another language: As("number", "one").
func As(sense, english string) string {
	if c := spoken.Load(); c != nil {
		if s, ok := c.Message(sense + "|" + english); ok {
			return s
		}
	}
	return english
}

// Say is a message with parts that change, which stand in braces:
//
//	Say("{who} has gone quiet.", name)
//	Say("wording {k} of {n}", 2, 3)
//
// The names are for translators; the arguments come in the order in which the names first
// stand in the English text; one may be a [phrase.Phrase]. A part that begins with a
// capital has what is put there begin with one.
func Say(english string, args ...any) string {
	return phrase.Fill(Text(english), english, args, Language())
}

// Count is Say for what is worded by a number: one for a single thing, other for any
// other number. Other languages may have more forms, or fewer. {n} is the number in
// digits and needs no argument; the other names are those of the text for many.
//
//	Count(turns, "one turn later", "{n} turns later")
//	Count(k, "One decision", "{Many} decisions", Capital(Number(k)))
func Count(n int, one, other string, args ...any) string {
	text := other
	if n == 1 {
		text = one
	}
	if c := spoken.Load(); c != nil {
		if s, ok := c.Plural(other, n); ok {
			text = s
		}
	}
	return phrase.Fill(strings.ReplaceAll(text, "{n}", strconv.Itoa(n)), strings.ReplaceAll(other, "{n}", ""), args, Language())
}

// Told is something that was put together where no language is known.
func Told(p phrase.Phrase) string { return p.In(Language()) }

// Trouble is what an error says.
func Trouble(err error) string { return Told(phrase.Of(err)) }

// Language is whichever is spoken, for those who know of none.
func Language() phrase.Language { return speech{} }

// speech is the language that is spoken at the moment.
type speech struct{}

func (speech) Message(english string) (string, bool) {
	c := spoken.Load()
	if c == nil {
		return "", false
	}
	return c.Message(english)
}

func (speech) Plural(english string, n int) (string, bool) {
	c := spoken.Load()
	if c == nil {
		return "", false
	}
	return c.Plural(english, n)
}
