package scenarios

import (
	"embed"
	"strings"
)

//go:embed pages/*.txt
var pageFiles embed.FS

// Page explains a code: what it means, an example that earns it, one that does not, and
// how to mend it. An example is a piece of a scenario; a line that begins with $ is a
// command instead.
type Page struct {
	Code  Code
	Title string
	Means string
	Wrong string
	Right string
	Mend  string

	text string
}

// String is the page as it is shown.
func (p Page) String() string { return p.text }

// PageOf is the page of a code, in capitals or not; ok is false where there is none.
func PageOf(code string) (p Page, ok bool) {
	code = strings.ToUpper(code)
	raw, err := pageFiles.ReadFile("pages/" + code + ".txt")
	if err != nil {
		return Page{}, false
	}
	text := string(raw)
	head, rest, _ := strings.Cut(text, "\n\n")
	_, title, _ := strings.Cut(head, ": ")
	p = Page{Code: Code(code), Title: title, text: text}
	p.Means, rest, _ = strings.Cut(rest, "\n\nWrong:\n\n")
	wrong, rest, _ := strings.Cut(rest, "\n\nRight:\n\n")
	right, mend, _ := strings.Cut(rest, "\n\nTo mend it:\n\n")
	p.Wrong, p.Right, p.Mend = outdent(wrong), outdent(right), strings.TrimSpace(mend)
	return p, true
}

// outdent takes the margin off an example.
func outdent(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "    ")
	}
	return strings.Join(lines, "\n")
}

// Whole is an example as a scenario of its own: what it leaves out is filled in around it.
// It is empty where the example is a command.
func Whole(example string) string {
	if strings.HasPrefix(example, "$") || strings.HasPrefix(example, "format") {
		if strings.HasPrefix(example, "$") {
			return ""
		}
		return example + "\n"
	}
	top, tables := example, ""
	if strings.HasPrefix(example, "[") {
		top, tables = "", example
	} else if i := strings.Index(example, "\n["); i >= 0 {
		top, tables = example[:i], example[i+1:]
	}
	return `format = 2
title = "An example"
minutes = 40
` + top + `

[[member]]
id = "rosa"
name = "Rosa"

[[member]]
id = "marek"
name = "Marek"

[[member]]
id = "ines"
name = "Ines"

` + tables + "\n"
}
