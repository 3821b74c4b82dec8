package format

import (
	"errors"
	"fmt"
	"strings"
)

// kind is what a token is; for a sign it is the sign itself.
type kind byte

const (
	word    kind = 'w' // a key, a number, a date, true or false
	text    kind = 't' // in quotes of any kind, with them
	comment kind = '#'
	newline kind = 'n'
)

type token struct {
	kind kind
	text string
	near bool // nothing stands between it and the token before
}

// signs stand for themselves.
const signs = "[]{},="

// tokens cuts a text. Spaces are left out.
func tokens(s string) (list []token, err error) {
	near := false
	for len(s) > 0 {
		n, k := 1, kind(s[0])
		switch c := s[0]; {
		case c == ' ' || c == '\t':
			s, near = s[1:], false
			continue
		case strings.HasPrefix(s, "\r\n"):
			n, k = 2, newline
		case c == '\n':
			k = newline
		case c == '#':
			if n = strings.IndexByte(s, '\n'); n < 0 {
				n = len(s)
			}
		case c == '"' || c == '\'':
			if n = quoted(s); n < 0 {
				return nil, errors.New("a text without its closing quotes")
			}
			k = text
		case strings.IndexByte(signs, c) >= 0:
		default:
			if n = strings.IndexAny(s, " \t\r\n#\"'"+signs); n < 0 {
				n = len(s)
			}
			if n == 0 {
				return nil, fmt.Errorf("a character that has no place here: %q", c)
			}
			k = word
		}
		list = append(list, token{k, s[:n], near})
		s, near = s[n:], k != newline
	}
	return list, nil
}

// quoted is the length of the text in quotes that s begins with; -1 where it does not
// end.
func quoted(s string) int {
	quote := s[:1]
	if three := strings.Repeat(quote, 3); strings.HasPrefix(s, three) {
		for i := 3; i < len(s); i++ {
			switch {
			case s[i] == '\\' && quote == `"`:
				i++
			case strings.HasPrefix(s[i:], three):
				for i+3 < len(s) && s[i+3:i+4] == quote { // up to two more belong to the text
					i++
				}
				return i + 3
			}
		}
		return -1
	}
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && quote == `"`:
			i++
		case s[i] == '\n':
			return -1
		case s[i:i+1] == quote:
			return i + 1
		}
	}
	return -1
}
