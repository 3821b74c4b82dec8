package scenarios

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// inside is the offset at which a character of a text stands, counted from 0, where the
// text itself begins at an offset with its quotes: escapes take more room than what they
// stand for, and what a line break at the beginning or a backslash at the end of a line
// swallows takes room for nothing.
func inside(text []byte, at, characters int) int {
	if at >= len(text) || text[at] != '"' && text[at] != '\'' {
		return at
	}
	quote := text[at]
	i, long := at+1, bytes.HasPrefix(text[at:], []byte{quote, quote, quote})
	if long {
		i = at + 3
		i += lineBreak(text[i:])
	}
	for ; i < len(text); characters-- {
		if quote == '"' {
			i += swallowed(text[i:])
		}
		if characters <= 0 || i >= len(text) || text[i] == quote && (!long || bytes.HasPrefix(text[i:], []byte{quote, quote, quote})) {
			break
		}
		i += written(text[i:], quote == '"')
	}
	return min(i, len(text))
}

// lineBreak is how many bytes the line break takes with which a text begins.
func lineBreak(text []byte) int {
	switch {
	case bytes.HasPrefix(text, []byte("\r\n")):
		return 2
	case bytes.HasPrefix(text, []byte("\n")):
		return 1
	}
	return 0
}

// swallowed is how many bytes a backslash at the end of a line takes with all the white
// space behind it; 0 where there is none.
func swallowed(text []byte) int {
	n := 0
	for n < len(text) && text[n] == '\\' {
		rest := bytes.TrimLeft(text[n+1:], " \t")
		if lineBreak(rest) == 0 {
			break
		}
		n = len(text) - len(bytes.TrimLeft(rest, " \t\r\n"))
	}
	return n
}

// escapes is how many bytes an escape takes, by its second one.
var escapes = map[byte]int{'u': 6, 'U': 10, 'x': 4}

// written is how many bytes the next character takes.
func written(text []byte, escaped bool) int {
	switch {
	case escaped && text[0] == '\\' && len(text) > 1:
		if n, ok := escapes[text[1]]; ok {
			return min(n, len(text))
		}
		return 2
	case strings.HasPrefix(string(text[:min(2, len(text))]), "\r\n"):
		return 1 // each of the two counts
	}
	_, n := utf8.DecodeRune(text)
	return n
}
