package scenarios

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// Limits of what a parser gets to see. Both parsers recurse for every bracket and
// die of a stack that cannot be recovered; and both keep the whole path of every
// key, so that long keys times many keys is memory without end.
const (
	maxBytes = 4 << 20
	maxDepth = 100
	maxCost  = 64 << 20 // of all keys together, about what the parsers keep of them in bytes
	keyCost  = 64       // of a key
	pathCost = 8        // of a byte of its path
)

// scan refuses text that no parser should see. It returns nil when there is
// nothing to refuse.
func scan(file string, text []byte) *Diagnostic {
	refuse := func(code Code, offset int, remedy, format string, args ...any) *Diagnostic {
		line, col := lineColumn(text, offset)
		return &Diagnostic{File: file, Line: line, Col: col, Code: code, Message: fmt.Sprintf(format, args...), Remedy: remedy, Excerpt: lineAt(text, offset)}
	}
	if len(text) > maxBytes {
		return &Diagnostic{
			File: file, Code: TooLarge,
			Message: fmt.Sprintf("larger than %d MiB", maxBytes>>20), Remedy: "a scenario is a few pages of text",
		}
	}
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f {
				return refuse(ControlByte, i, "save the file as UTF-8 text", "control character 0x%02x at byte %d", c, i)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			return refuse(NotUTF8, i, "save the file as UTF-8", "not UTF-8 text: 0x%02x at byte %d", c, i)
		}
		i += size
	}
	s := scanner{text: bytes.TrimPrefix(text, byteOrderMark)}
	switch s.run() {
	case TooDeep:
		return refuse(TooDeep, s.i, "no scenario needs that", "nested more than %d deep", maxDepth)
	case TooIntricate:
		return refuse(TooIntricate, s.i, "shorten the keys, or their number", "keys too long or too many")
	}
	return nil
}

// scanner follows brackets, strings, comments and keys, and nothing else. It has to
// be right only up to the first mistake in the text: there a parser stops too.
type scanner struct {
	text []byte
	i    int

	open   []bracket // of values
	start  int       // where the key being read began; -1 while in a value
	dots   int       // in that key
	header int       // length of the path of the latest [header]
	path   int       // length of the path of the latest key
	cost   int       // of all keys so far
}

// bracket is one that is open, and the length of the path of what it holds.
type bracket struct {
	table bool // { rather than [
	path  int
}

// run goes through the text; it returns why it stopped, or nothing at the end.
func (s *scanner) run() Code {
	for s.i < len(s.text) {
		switch c := s.text[s.i]; c {
		case '#':
			s.comment()
			continue
		case '"', '\'':
			s.quoted(c)
			continue
		case '\n':
			if len(s.open) == 0 {
				s.start, s.dots = s.i+1, 0
			}
		case '.':
			s.dots++
		case '=':
			s.key()
		case '[', '{':
			s.opens(c == '{')
		case ']', '}':
			s.closes()
		case ',':
			s.dots = 0
			if n := len(s.open); n > 0 && s.open[n-1].table {
				s.start = s.i + 1
			}
		}
		switch {
		case len(s.open) > maxDepth || s.dots > maxDepth:
			return TooDeep
		case s.cost > maxCost:
			return TooIntricate
		}
		s.i++
	}
	return ""
}

// key ends a key at its equals sign.
func (s *scanner) key() {
	if s.start < 0 {
		return
	}
	s.path = s.header
	if n := len(s.open); n > 0 {
		s.path = s.open[n-1].path
	}
	s.path += s.i - s.start
	s.cost += keyCost + pathCost*s.path
	s.start, s.dots = -1, 0
}

func (s *scanner) opens(table bool) {
	if s.start >= 0 && len(s.open) == 0 {
		return // a header: what follows is a key
	}
	s.open = append(s.open, bracket{table, s.path})
	s.start, s.dots = -1, 0
	if table {
		s.start = s.i + 1
	}
}

func (s *scanner) closes() {
	n := len(s.open)
	switch {
	case n > 0:
		s.path = s.open[n-1].path
		s.open = s.open[:n-1]
		s.start, s.dots = -1, 0
	case s.start >= 0:
		s.header = s.i - s.start
		s.cost += keyCost + pathCost*s.header
	}
}

func (s *scanner) comment() {
	n := bytes.IndexByte(s.text[s.i:], '\n')
	if n < 0 {
		n = len(s.text) - s.i
	}
	s.i += n
}

// quoted skips a string that begins with q: one line, or several between three
// quotes, where up to two more quotes may stand before the closing three.
func (s *scanner) quoted(q byte) {
	long := bytes.HasPrefix(s.text[s.i:], []byte{q, q, q})
	s.i++
	if long {
		s.i += 2
	}
	for s.i < len(s.text) {
		switch c := s.text[s.i]; {
		case c == '\\' && q == '"':
			s.i++
		case c == '\n' && !long:
			return
		case c == q && !long:
			s.i++
			return
		case c == q && bytes.HasPrefix(s.text[s.i:], []byte{q, q, q}):
			s.i += 3
			for n := 0; n < 2 && s.i < len(s.text) && s.text[s.i] == q; n++ {
				s.i++
			}
			return
		}
		s.i++
	}
}
