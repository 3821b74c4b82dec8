package words

import (
	"fmt"
	"strconv"
	"strings"
)

// Text is a message that stands as it is, in the language that is spoken.
func Text(english string) string {
	c := spoken.Load()
	if c == nil || english == "" {
		return english
	}
	if s, ok := c.text(english); ok {
		return s
	}
	return english
}

// As is Text for what has more than one sense in English, and may be different words in
// another language: As("number", "one").
func As(sense, english string) string {
	if c := spoken.Load(); c != nil {
		if s, ok := c.text(sense + "|" + english); ok {
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
// stand in the English text.
func Say(english string, args ...any) string {
	return fill(Text(english), english, args)
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
		if s, ok := c.count(other, n); ok {
			text = s
		}
	}
	return fill(strings.ReplaceAll(text, "{n}", strconv.Itoa(n)), strings.ReplaceAll(other, "{n}", ""), args)
}

// fill puts the arguments into text, by the names they have in the English one.
func fill(text, english string, args []any) string {
	if len(args) == 0 {
		return text
	}
	names := Slots(english)
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		name, after, closed := strings.Cut(rest, "}")
		b.WriteString(before)
		if !found || !closed {
			if found {
				b.WriteString("{" + rest)
			}
			return b.String()
		}
		text = after
		k := 0
		for k < len(names) && names[k] != name {
			k++
		}
		if k < len(names) && k < len(args) {
			put(&b, args[k])
		} else {
			b.WriteString("{" + name + "}")
		}
	}
}

func put(b *strings.Builder, arg any) {
	switch v := arg.(type) {
	case string:
		b.WriteString(v)
	case int:
		b.WriteString(strconv.Itoa(v))
	default:
		fmt.Fprint(b, v)
	}
}

// Slots are the names in braces in a message, each once, in the order they first stand.
func Slots(s string) (names []string) {
next:
	for {
		_, rest, found := strings.Cut(s, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !found || !closed {
			return names
		}
		s = after
		for _, n := range names {
			if n == name {
				continue next
			}
		}
		names = append(names, name)
	}
}
