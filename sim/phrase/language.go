package phrase

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Language says messages in other words than the English ones.
type Language interface {
	// Message is what an English message is in this language; ok is false where it has
	// none. A message in one of several senses, or about somebody with a pronoun, has
	// that before it: "possessive|her", "she|{They} spoke."
	Message(english string) (text string, ok bool)
	// Plural is the same of one that hangs on a number, in the form for n.
	Plural(english string, n int) (text string, ok bool)
}

// String is the phrase in English.
func (p Phrase) String() string { return p.In(nil) }

// In is the phrase in a language; nil is English.
func (p Phrase) In(l Language) string {
	if p.Empty() {
		return ""
	}
	switch p.kind {
	case given:
		return p.key
	case decimal:
		return signed(p.key, l)
	case list:
		return p.listed(l)
	case sentences:
		s := said(p.args[0], l)
		for _, next := range p.args[1:] {
			s += " " + said(next, l)
		}
		return s
	case quotation:
		inner := strings.NewReplacer("“", "‘", "”", "’").Replace(said(p.args[0], l))
		return Say("“{quoted}”", inner).In(l)
	case inside:
		return p.args[0].(Phrase).inside(l)
	}
	text := p.text(l)
	if p.one != "" {
		text = strings.ReplaceAll(text, "{n}", strconv.Itoa(p.n))
		return Fill(text, strings.ReplaceAll(p.key, "{n}", ""), p.args, l)
	}
	return Fill(text, p.key, p.args, l)
}

// signed is the digits of a number with the decimal sign of a language.
func signed(digits string, l Language) string {
	return strings.Replace(digits, ".", As("decimal", ".").In(l), 1)
}

// text is the message itself, with its parts still in braces.
func (p Phrase) text(l Language) string {
	if l != nil {
		key := p.key
		if p.sense != "" {
			key = p.sense + "|" + key
		}
		if p.about != "" {
			if s, ok := p.lookUp(l, p.about+"|"+key); ok {
				return s
			}
		}
		if s, ok := p.lookUp(l, key); ok {
			return s
		}
	}
	if p.one != "" && p.n == 1 {
		return p.one
	}
	return p.key
}

func (p Phrase) lookUp(l Language, key string) (string, bool) {
	if p.one != "" {
		return l.Plural(key, p.n)
	}
	return l.Message(key)
}

// listed are names, or what else there is several of, as one says them.
func (p Phrase) listed(l Language) string {
	all, last := said(p.args[0], l), len(p.args)-1
	for i, next := range p.args[1:] {
		if i+1 < last {
			all = Say("{names}, {name}", all, next).In(l)
		} else {
			all = Say("{names} and {last}", all, next).In(l)
		}
	}
	return all
}

// inside is a phrase without its capital, where it begins with no name.
func (p Phrase) inside(l Language) string {
	s := p.In(l)
	if p.named(l) {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// named reports whether a phrase begins with something given.
func (p Phrase) named(l Language) bool {
	first := 0
	switch {
	case p.kind == given || p.kind == decimal:
		return true
	case p.kind == quotation || p.Empty():
		return false
	case p.kind == message:
		name, _, slot := strings.Cut(strings.TrimPrefix(p.text(l), "{"), "}")
		first = slices.Index(Slots(p.key), small(name))
		if !slot || first < 0 || first >= len(p.args) || !strings.HasPrefix(p.text(l), "{") {
			return false
		}
	}
	inner, ok := p.args[first].(Phrase)
	return !ok || inner.named(l)
}

// Fill puts the arguments into text, by the names that their parts have in the English
// one. A part that begins with a capital has what is put there begin with one.
func Fill(text, english string, args []any, l Language) string {
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
		for k < len(names) && names[k] != small(name) {
			k++
		}
		switch {
		case k >= len(names) || k >= len(args):
			b.WriteString("{" + name + "}")
		case small(name) != name:
			b.WriteString(Capital(said(args[k], l)))
		default:
			b.WriteString(said(args[k], l))
		}
	}
}

func said(arg any, l Language) string {
	switch v := arg.(type) {
	case Phrase:
		return v.In(l)
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case float64:
		return signed(strconv.FormatFloat(v, 'f', -1, 64), l)
	case error:
		return Of(v).In(l)
	}
	return fmt.Sprint(arg)
}

// Slots are the names of the parts of a message, each once, in the order they first
// stand. They begin with a small letter, also where the part does not.
func Slots(s string) (names []string) {
next:
	for {
		_, rest, found := strings.Cut(s, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !found || !closed {
			return names
		}
		s, name = after, small(name)
		for _, n := range names {
			if n == name {
				continue next
			}
		}
		names = append(names, name)
	}
}

// small is s with a small first letter.
func small(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || !unicode.IsUpper(r) {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// Capital is s as the beginning of a sentence.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || !unicode.IsLower(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
