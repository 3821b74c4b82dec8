package lines

import "strings"

// A phrase is a few words of a line that somebody else can take up: “opening the
// post”. Authors mark it with underlines; otherwise the end of a clause that
// starts with a word such as "my" or "every" is taken, or there is none.

// unmark takes the underlines out of a text and gives what stood between them.
func unmark(text string) (plain, phrase string) {
	before, rest, found := strings.Cut(text, "_")
	if !found {
		return text, ""
	}
	phrase, after, closed := strings.Cut(rest, "_")
	if !closed {
		return text, ""
	}
	return before + phrase + after, phrase
}

// determiners are words that begin something that can be quoted by itself.
var determiners = map[string]bool{
	"my": true, "every": true, "no": true, "each": true, "another": true, "the": true,
	"a": true, "an": true, "two": true, "three": true, "four": true, "five": true,
}

// running are words that a quotation neither holds nor ends on: with them it is a
// piece of a sentence and not a thing that was said.
var running = map[string]bool{
	"till": true, "until": true, "since": true, "up": true, "where": true, "which": true, "who": true,
	"that": true, "when": true, "because": true, "if": true, "so": true, "and": true, "but": true, "or": true,
	"is": true, "was": true, "are": true, "were": true, "be": true, "you": true, "it": true, "this": true,
	"thing": true, "one": true, "way": true, "same": true, "lot": true, "bit": true, "point": true,
	"minute": true, "second": true, "time": true, "there": true, "as": true, "than": true, "them": true,
}

// dangling are words that a quotation cannot end on.
var dangling = map[string]bool{
	"of": true, "to": true, "the": true, "a": true, "an": true, "for": true, "with": true, "at": true,
	"in": true, "on": true, "my": true, "out": true, "off": true, "from": true, "i": true, "he": true, "she": true,
}

// Bounds of a quotation, in words and bytes.
const (
	fewestWords = 3
	mostWords   = 6
	fewestBytes = 12
	mostBytes   = 40
)

// phraseOf finds a phrase in what was said when its author marked none: of the
// clauses that hold one, the last, because people answer ends.
func phraseOf(said string) string {
	clauses := strings.FieldsFunc(said, func(r rune) bool {
		return strings.ContainsRune(".?!,:;–—…“”()\"", r)
	})
	for i := len(clauses) - 1; i >= 0; i-- {
		words := strings.Fields(clauses[i])
		if p := tail(words); p != "" {
			return p
		}
	}
	return ""
}

// tail is the longest quotable end of a clause.
func tail(words []string) string {
	from := max(0, len(words)-mostWords)
	for k := from; k <= len(words)-fewestWords; k++ {
		if !determiners[words[k]] || dangling[words[len(words)-1]] || runs(words[k:]) {
			continue
		}
		if p := strings.Join(words[k:], " "); len(p) <= mostBytes && len(p) >= fewestBytes {
			return p
		}
	}
	return ""
}

func runs(words []string) bool {
	for _, w := range words {
		if running[w] {
			return true
		}
	}
	return false
}
