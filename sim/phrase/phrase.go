package phrase

import "strconv"

// Phrase is something to be said. The zero value says nothing.
type Phrase struct {
	kind  kind
	key   string // the message in English, for many where it hangs on a number
	one   string // for one; "" where it hangs on none
	n     int
	sense string
	about string // pronoun
	args  []any
}

type kind uint8

const (
	message kind = iota
	given
	list
	sentences
	quotation
	inside
	decimal
)

// Say is a message whose parts stand in braces. The arguments come in the order in which
// the parts first stand in it; each is a string, which is said as it is, a number, a
// Phrase, or an error, of which it is what [Of] makes of it.
func Say(english string, args ...any) Phrase { return Phrase{key: english, args: args} }

// As is Say for what can be different words in another language for what is one in
// English: As("object", "her") beside As("possessive", "her").
func As(sense, english string, args ...any) Phrase {
	return Phrase{sense: sense, key: english, args: args}
}

// Count is Say for what is worded by a number: one for a single thing, other for any
// other number. {n} is the number in digits and needs no argument.
func Count(n int, one, other string, args ...any) Phrase {
	return Phrase{key: other, one: one, n: n, args: args}
}

// Given is what is said as it is in every language: a name, or what somebody said.
func Given(s string) Phrase { return Phrase{kind: given, key: s} }

// Decimal is a number with so many decimals, with the decimal sign of the language.
func Decimal(x float64, places int) Phrase {
	return Phrase{kind: decimal, key: strconv.FormatFloat(x, 'f', places, 64)}
}

// List is several as one says them: "Rosa", "Rosa and Marek", "Rosa, Marek and Ines".
// Of none it says nothing.
func List(parts ...Phrase) Phrase { return several(list, parts) }

// Sentences are several one after the other; those that say nothing are left out.
func Sentences(parts ...Phrase) Phrase { return several(sentences, parts) }

func several(as kind, parts []Phrase) Phrase {
	p := Phrase{kind: as}
	for _, part := range parts {
		if !part.Empty() {
			p.args = append(p.args, part)
		}
	}
	return p
}

// Quote is something in quotation marks; those in it become single ones.
func Quote(what any) Phrase { return Phrase{kind: quotation, args: []any{what}} }

// Inside is a sentence as it stands after the beginning of another: without its capital,
// unless that is a name's.
func Inside(p Phrase) Phrase { return Phrase{kind: inside, args: []any{p}} }

// About is p as it is said of somebody with that pronoun: she, he or they. A language may
// have a message of its own for each.
func (p Phrase) About(pronoun string) Phrase {
	p.about = pronoun
	return p
}

// Empty reports whether it says nothing.
func (p Phrase) Empty() bool {
	switch p.kind {
	case message, given, decimal:
		return p.key == ""
	}
	return len(p.args) == 0
}
