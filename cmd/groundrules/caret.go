package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	columns "golang.org/x/text/width"

	"groundrules/scenarios"
)

// ink is whether diagnostics are shown in colour.
type ink bool

// The colours of a terminal that diagnostics are shown in.
const (
	red    = "\x1b[31m"
	yellow = "\x1b[33m"
	blue   = "\x1b[36m"
	bold   = "\x1b[1m"
	dark   = "\x1b[2m"
	noInk  = "\x1b[0m"
)

func (k ink) in(colour, s string) string {
	if !k {
		return s
	}
	return colour + s + noInk
}

// diagnostic shows one: what it says, the line it stands in, and a caret under it.
func (k ink) diagnostic(w io.Writer, d scenarios.Diagnostic) error {
	said := d.String()
	if k {
		colour := [...]string{red, yellow, blue}[d.Severity]
		mark := ": " + d.Severity.String() + ": "
		before, after, _ := strings.Cut(said, mark)
		said = k.in(bold, before) + ": " + k.in(colour, d.Severity.String()) + ": " + after
	}
	if _, err := fmt.Fprintln(w, said); err != nil || d.Line == 0 {
		return err
	}
	line, caret := window(d.Excerpt, d.Col)
	if strings.TrimSpace(line) == "" {
		return nil
	}
	number := fmt.Sprintf("%5d | ", d.Line)
	_, err := fmt.Fprintf(w, "%s%s\n%s%s\n", k.in(dark, number), line, strings.Repeat(" ", len(number)), k.in(red, caret))
	return err
}

// Bounds of what is shown of a line.
const (
	shownWidth = 90
	shownLeft  = 50 // of it at most this much before the caret
)

// window is the part of a line around a column, and a caret below it. Tabs become single
// blanks, and what would move the terminal's cursor a sign.
func window(line string, col int) (shown, caret string) {
	letters := []rune(strings.Map(visible, line))
	at := max(0, min(col-1, len(letters)))
	from := 0
	if len(letters) > shownWidth {
		from = max(0, min(at-shownLeft, len(letters)-shownWidth))
	}
	to := min(len(letters), from+shownWidth)
	shown = string(letters[from:to])
	before := 0
	for _, r := range letters[from:at] {
		before += cells(r)
	}
	if from > 0 {
		shown = "…" + shown
		before++
	}
	if to < len(letters) {
		shown += "…"
	}
	return strings.TrimRight(shown, " "), strings.Repeat(" ", before) + "^"
}

// cells is how many columns of a terminal a letter takes.
func cells(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	switch columns.LookupRune(r).Kind() {
	case columns.EastAsianWide, columns.EastAsianFullwidth:
		return 2
	}
	return 1
}

func visible(r rune) rune {
	switch {
	case r == '\t':
		return ' '
	case r < ' ' || r >= 0x7f && r < 0xa0 || r == '\u2028' || r == '\u2029':
		return '\ufffd'
	}
	return r
}
