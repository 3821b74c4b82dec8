package format

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"
)

// Format lays a text out. The error says why it cannot be done: the text is no TOML, or
// it would come to mean something else.
func Format(src []byte) ([]byte, error) {
	src = bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	before, err := meaning(src)
	if err != nil {
		return nil, err
	}
	list, err := tokens(string(src))
	if err != nil {
		return nil, err
	}
	w := writer{tokens: list}
	if err := w.file(); err != nil {
		return nil, err
	}
	out := []byte(w.join())
	after, err := meaning(out)
	if err != nil || after != before {
		return nil, errors.New("it cannot be laid out without changing what it means")
	}
	return out, nil
}

// meaning is what a text says, in a form that can be compared.
func meaning(src []byte) (s string, err error) {
	defer func() {
		if p := recover(); p != nil { // the parser's, of what it holds to be impossible
			s, err = "", fmt.Errorf("the text cannot be read: %v", p)
		}
	}()
	var all map[string]any
	if _, err := toml.Decode(string(src), &all); err != nil {
		return "", err
	}
	return fmt.Sprintf("%#v", all), nil
}

// line is a line of the file, or several that hold one value.
type line struct {
	kind kind // newline: blank, comment, '[': a header, '=': a key and its value
	text string
}

// writer lays out tokens.
type writer struct {
	tokens []token
	at     int
	lines  []line
	b      strings.Builder
	depth  int // of lists that span lines
}

// peek is the next token; a newline at the end of the file.
func (w *writer) peek() token {
	if w.at < len(w.tokens) {
		return w.tokens[w.at]
	}
	return token{kind: newline}
}

func (w *writer) next() token {
	t := w.peek()
	w.at++
	return t
}

// file lays out all lines.
func (w *writer) file() error {
	for w.at < len(w.tokens) {
		w.b.Reset()
		switch t := w.peek(); t.kind {
		case newline:
			w.at++
			w.lines = append(w.lines, line{kind: newline})
			continue
		case comment:
			w.at++
			w.lines = append(w.lines, line{comment, remark(t.text)})
		case '[':
			if err := w.header(); err != nil {
				return err
			}
			w.lines = append(w.lines, line{'[', w.b.String()})
		default:
			if err := w.keyValue(); err != nil {
				return err
			}
			if w.peek().kind == comment {
				w.b.WriteString("  " + remark(w.next().text))
			}
			w.lines = append(w.lines, line{'=', w.b.String()})
		}
		if t := w.next(); t.kind != newline {
			return fmt.Errorf("%q where a line should end", t.text)
		}
	}
	return nil
}

// remark is a comment with a space after its sign, but for signs that tools read.
func remark(s string) string {
	s = strings.TrimRight(s, " \t\r")
	if len(s) > 1 && strings.IndexByte(" \t:!#", s[1]) < 0 {
		return "# " + s[1:]
	}
	return s
}

// header lays out [table] or [[table]].
func (w *writer) header() error {
	for w.peek().kind != newline && w.peek().kind != comment {
		w.b.WriteString(w.next().text)
	}
	if w.peek().kind == comment {
		w.b.WriteString("  " + remark(w.next().text))
	}
	return nil
}

// join puts the lines together: one blank line before a table and the comments over it,
// none after its header or at the borders of the file, and never two.
func (w *writer) join() string {
	var out []string
	blank := false
	for i := 0; i < len(w.lines); i++ {
		l := w.lines[i]
		if l.kind == newline {
			blank = len(out) > 0 && (i == 0 || w.lines[i-1].kind != '[')
			continue
		}
		if (blank || w.opens(i)) && len(out) > 0 {
			out = append(out, "")
		}
		blank = false
		out = append(out, l.text)
	}
	if len(out) == 0 {
		return ""
	}
	return strings.Join(out, "\n") + "\n"
}

// opens reports whether line i is a header, or the first of the comments right over one.
func (w *writer) opens(i int) bool {
	if i > 0 && w.lines[i-1].kind == comment {
		return false
	}
	for i < len(w.lines) && w.lines[i].kind == comment {
		i++
	}
	return i < len(w.lines) && w.lines[i].kind == '['
}
