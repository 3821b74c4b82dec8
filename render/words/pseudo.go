package words

import (
	"strings"

	"golang.org/x/text/language"
)

// Pseudo is the language made from English for tests: every text in it is longer by two
// fifths, and of letters that English does not have.
const Pseudo = "en-XA"

var pseudoTag = language.MustParse(Pseudo)

// letters are what stands for English ones in the pseudo-language. Those that are left
// out have no letter near enough that every face draws.
var letters = map[rune]rune{
	'a': 'á', 'c': 'č', 'd': 'đ', 'e': 'ê', 'g': 'ğ', 'h': 'ħ', 'i': 'ï', 'j': 'ĵ', 'k': 'ķ', 'l': 'ļ', 'n': 'ñ', 'o': 'ö',
	'r': 'ř', 's': 'š', 't': 'ţ', 'u': 'ü', 'w': 'ŵ', 'y': 'ÿ', 'z': 'ž',
	'A': 'Å', 'C': 'Č', 'D': 'Đ', 'E': 'Ê', 'G': 'Ğ', 'H': 'Ħ', 'I': 'Ï', 'J': 'Ĵ', 'K': 'Ķ', 'L': 'Ļ', 'N': 'Ñ', 'O': 'Ö',
	'R': 'Ř', 'S': 'Š', 'T': 'Ţ', 'U': 'Ü', 'W': 'Ŵ', 'Y': 'Ÿ', 'Z': 'Ž',
}

// disguise puts every text of the catalogue into the pseudo-language.
func (c *Catalogue) disguise() {
	for key, forms := range c.Said {
		for i := range forms {
			forms[i] = disguised(forms[i])
		}
		c.Said[key] = forms
	}
	c.Tag = pseudoTag
}

// disguised is an English text in the pseudo-language; names in braces stay.
func disguised(s string) string {
	var b strings.Builder
	debt := 0 // fifths of a letter that the text is too short by
	last, slot := 'ö', false
	for _, r := range s {
		slot = r == '{' || slot && r != '}'
		p, changed := letters[r]
		if slot || r == '}' {
			b.WriteRune(r)
			continue
		}
		if debt += 2; !changed {
			b.WriteRune(r)
			continue
		}
		b.WriteRune(p)
		if strings.ContainsRune("aeiouy", r) {
			last = p
			for ; debt >= 5; debt -= 5 {
				b.WriteRune(p)
			}
		}
	}
	for ; debt >= 5; debt -= 5 {
		b.WriteRune(last)
	}
	return b.String()
}
