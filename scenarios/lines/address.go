package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/sim"
)

// people is a set of members, a bit each.
type people uint32

func (p people) has(id sim.ID) bool { return id.IsMember() && p>>id&1 == 1 }

// addresses is whom a text calls by name, as in "Go on, Rosa." and "Rosa, go on", and of
// whom it speaks by name. Nobody else is told what calls somebody, and nobody is spoken of
// to their face.
func addresses(text string, c *Cast) (calls, mentions people) {
	for i := range c.Members {
		name := c.Members[i].Name
		if name == "" {
			continue
		}
		for at := 0; ; {
			k := strings.Index(text[at:], name)
			if k < 0 {
				break
			}
			before, after := text[:at+k], text[at+k+len(name):]
			at += k + len(name)
			switch {
			case within(before, after):
			case called(before, after):
				calls |= 1 << (i + 1)
			default:
				mentions |= 1 << (i + 1)
			}
		}
	}
	return calls, mentions &^ calls
}

// within reports whether a name is only part of a word.
func within(before, after string) bool {
	b, _ := utf8.DecodeLastRuneInString(before)
	a, _ := utf8.DecodeRuneInString(after)
	return unicode.IsLetter(b) || unicode.IsLetter(a)
}

// called reports whether who is named between two pieces of text is called.
func called(before, after string) bool {
	before = strings.TrimRight(before, " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	switch {
	case before == "" || strings.ContainsRune(".?!…", last):
		return next == ','
	case last == ',':
		return next == utf8.RuneError || strings.ContainsRune(",.?!…", next)
	}
	return false
}
