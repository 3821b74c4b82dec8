package words

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Pseudo is the language made from English for tests: every text in it is longer by two
// fifths, and of letters that English does not have. Its decimal sign is a comma.
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
	c.Said["decimal|."] = Forms{plural.Other: ","}
	c.Tag = pseudoTag
}

// disguised is an English text in the pseudo-language; names in braces stay.
func disguised(s string) string {
	var text []rune
	debt := 3               // fifths of a letter that the text is too short by; rounded up
	last, slot := -1, false // where the last vowel stands, or else letter
	pay := func() {
		for ; last >= 0 && debt >= 5; debt -= 5 {
			text = slices.Insert(text, last, text[last])
			last++
		}
	}
	for _, r := range s {
		slot = r == '{' || slot && r != '}'
		p, changed := letters[r]
		if slot || r == '}' {
			text = append(text, r)
			continue
		}
		debt += 2
		if !changed {
			text = append(text, r)
			continue
		}
		text = append(text, p)
		if vowel := strings.ContainsRune("aeiouy", unicode.ToLower(r)); vowel || last < 0 {
			last = len(text) - 1
			if vowel {
				pay()
			}
		}
	}
	pay()
	return string(text)
}
