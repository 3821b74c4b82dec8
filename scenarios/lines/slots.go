package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// slotSet is a set of slots, a bit for each of Slots; unknownSlot stands for any
// other word in braces.
type slotSet uint16

const unknownSlot slotSet = 1 << 15

// The slots that choosing a line looks at by itself.
var (
	slotTo   = slotBit("to")
	slotLast = slotBit("last")
	vocative = slotTo | slotLast
	quoting  = slotBit("said") | slotBit("earlier")
	wording  = slotBit("side") // said in the author's own words, so noticed soonest
	naming   = slotBit("item")
	topical  = slotBit("topic") | slotBit("rule")
)

func slotBit(name string) slotSet {
	for i, s := range Slots {
		if s == name {
			return 1 << i
		}
	}
	return unknownSlot
}

// slotsOf is the set of slots in a text.
func slotsOf(text string) slotSet {
	var set slotSet
	for {
		_, rest, found := strings.Cut(text, "{")
		if !found {
			return set
		}
		name, after, closed := strings.Cut(rest, "}")
		if !closed {
			return set | unknownSlot
		}
		set |= slotBit(name)
		text = after
	}
}

// filling says what stands in for a slot; empty: nothing does.
type filling func(slot string) string

// fill puts words into the slots of a text. It reports whether every slot could
// be filled.
func fill(text string, with filling) (string, bool) {
	if !strings.Contains(text, "{") {
		return text, true
	}
	var b strings.Builder
	ok := pour(&b, text, with)
	return b.String(), ok
}

// pour adds a text to b with its slots filled, with a capital where a sentence
// begins, and stops at a slot that nothing fills.
func pour(b *strings.Builder, text string, with filling) bool {
	for {
		before, rest, found := strings.Cut(text, "{")
		b.WriteString(before)
		if !found {
			return true
		}
		name, after, _ := strings.Cut(rest, "}")
		words := with(name)
		if words == "" {
			return false
		}
		if begins(b.String()) {
			words = capital(words)
		}
		b.WriteString(words)
		text = after
	}
}

// begins reports whether what follows s begins a sentence.
func begins(s string) bool {
	s = strings.TrimRight(s, " “(")
	return s == "" || strings.ContainsRune(".?!…", last(s))
}

func last(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// capital is s with its first letter in upper case.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// uncapital is s with its first letter in lower case, as a sentence is quoted in
// the middle of another; "I" keeps its capital.
func uncapital(s string) string {
	first, _, _ := strings.Cut(s, " ")
	if first == "I" || strings.HasPrefix(first, "I’") || strings.HasPrefix(first, "I'") {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
