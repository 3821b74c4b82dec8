package format

import (
	"errors"
	"fmt"
	"strings"
)

// keyValue lays out key = value.
func (w *writer) keyValue() error {
	for w.peek().kind == word || w.peek().kind == text {
		w.b.WriteString(w.next().text)
	}
	if t := w.next(); t.kind != '=' {
		return fmt.Errorf("%q where = should stand", t.text)
	}
	w.b.WriteString(" = ")
	return w.value()
}

// value lays out one value.
func (w *writer) value() error {
	switch t := w.peek(); t.kind {
	case '[':
		return w.list()
	case '{':
		return w.table()
	case text:
		w.b.WriteString(w.next().text)
		return nil
	case word:
		w.b.WriteString(w.next().text)
		for w.peek().kind == word { // the time after a date
			w.b.WriteString(" " + w.next().text)
		}
		return nil
	default:
		return fmt.Errorf("%q where a value should stand", t.text)
	}
}

// table lays out an inline table on one line.
func (w *writer) table() error {
	w.at++
	first := true
	for {
		switch t := w.peek(); t.kind {
		case '}':
			w.at++
			if first {
				w.b.WriteString("{}")
			} else {
				w.b.WriteString(" }")
			}
			return nil
		case ',':
			w.at++
			continue
		case newline, comment:
			return errors.New("an inline table over several lines")
		}
		if first {
			w.b.WriteString("{ ")
		} else {
			w.b.WriteString(", ")
		}
		first = false
		if err := w.keyValue(); err != nil {
			return err
		}
	}
}

// list lays out a list: on one line, or, if it is on several, its items indented, as
// many on a line as there were.
func (w *writer) list() error {
	if !w.spans() {
		return w.listOnLine()
	}
	w.at++
	w.depth++
	defer func() { w.depth-- }()
	w.b.WriteString("[")
	indent := "\n" + strings.Repeat("  ", w.depth)
	fresh := true // the next item begins a line
	for {
		switch t := w.peek(); t.kind {
		case ']':
			w.at++
			w.b.WriteString(indent[:len(indent)-2] + "]")
			return nil
		case ',':
			w.at++
		case newline:
			if w.at >= len(w.tokens) {
				return errors.New("a list without its end")
			}
			w.at++
			fresh = true
		case comment:
			w.at++
			if fresh {
				w.b.WriteString(indent + remark(t.text))
			} else {
				w.b.WriteString("  " + remark(t.text))
			}
			fresh = true
		default:
			if fresh {
				w.b.WriteString(indent)
			} else {
				w.b.WriteString(" ")
			}
			fresh = false
			if err := w.value(); err != nil {
				return err
			}
			w.b.WriteString(",")
		}
	}
}

// listOnLine lays out a list that stands on one line.
func (w *writer) listOnLine() error {
	w.at++
	w.b.WriteString("[")
	for first := true; ; {
		switch w.peek().kind {
		case ']':
			w.at++
			w.b.WriteString("]")
			return nil
		case ',', newline:
			w.at++
			continue
		}
		if !first {
			w.b.WriteString(", ")
		}
		first = false
		if err := w.value(); err != nil {
			return err
		}
	}
}

// spans reports whether the list that comes next goes over several lines by itself, that
// is, not only inside one of its items. One without items or comments does not.
func (w *writer) spans() bool {
	depth, breaks, holds := 0, false, false
	for _, t := range w.tokens[w.at:] {
		switch t.kind {
		case '[', '{':
			depth++
			holds = holds || depth > 1
		case ']', '}':
			if depth--; depth == 0 {
				return breaks && holds
			}
		case newline:
			breaks = breaks || depth == 1
		case comment:
			breaks, holds = true, true
		case word, text:
			holds = true
		}
	}
	return false
}
