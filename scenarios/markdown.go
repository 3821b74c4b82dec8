package scenarios

import (
	"bytes"
	"html"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// markdown reads the longer texts. HTML in them is left out, and so are links that are
// no ordinary addresses: goldmark does both unless it is told not to.
var markdown = goldmark.New()

// HTML is a text in Markdown as HTML.
func HTML(source string) string {
	var b bytes.Buffer
	if err := markdown.Convert([]byte(source), &b); err != nil {
		return "<p>" + html.EscapeString(source) + "</p>\n"
	}
	return b.String()
}

// Plain is a text in Markdown without its marks, for where there is only one kind of
// letter: paragraphs stand apart by an empty line, items of a list begin with a dash.
func Plain(source string) string {
	if !strings.ContainsAny(source, "*_#`[]<>&\\-+1234567890\n") {
		return source
	}
	raw := []byte(source)
	var b strings.Builder
	// The walk has no error of its own: plain never gives one.
	_ = ast.Walk(markdown.Parser().Parse(text.NewReader(raw)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		return plainNode(&b, n, raw, entering), nil
	})
	return strings.TrimSpace(manyBreaks.ReplaceAllString(b.String(), "\n\n"))
}

// markdownText is how a text is tagged that is written in Markdown.
const markdownText = "markdown"

// unmark takes the marks off the texts in Markdown that are shown as they are. The guide
// keeps its own: it is set as a page.
func (s *Scenario) unmark() {
	for _, text := range []*string{&s.SafetyNote, &s.ContentNote, &s.Setting, &s.Purpose} {
		*text = Plain(*text)
	}
}

// manyBreaks are what blocks that end together leave.
var manyBreaks = regexp.MustCompile(`\n{3,}`)

// plainNode adds a node of a text in Markdown.
func plainNode(b *strings.Builder, n ast.Node, raw []byte, entering bool) ast.WalkStatus {
	switch n := n.(type) {
	case *ast.HTMLBlock, *ast.RawHTML:
		return ast.WalkSkipChildren
	case *ast.Text:
		if entering {
			b.WriteString(html.UnescapeString(string(n.Segment.Value(raw))))
			if n.SoftLineBreak() {
				b.WriteByte(' ')
			} else if n.HardLineBreak() {
				b.WriteByte('\n')
			}
		}
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		if entering {
			for i := range n.Lines().Len() {
				line := n.Lines().At(i)
				b.Write(line.Value(raw))
			}
			b.WriteByte('\n')
		}
	case *ast.ListItem:
		if entering {
			b.WriteString("- ")
		} else {
			b.WriteByte('\n')
		}
	case *ast.Paragraph, *ast.Heading, *ast.List:
		if !entering {
			b.WriteString("\n\n")
		}
	}
	return ast.WalkContinue
}

// holdsHTML reports whether a text in Markdown holds HTML.
func holdsHTML(source string) bool {
	if !strings.Contains(source, "<") {
		return false
	}
	found := false
	_ = ast.Walk(markdown.Parser().Parse(text.NewReader([]byte(source))), func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		switch n.(type) {
		case *ast.HTMLBlock, *ast.RawHTML:
			found = true
			return ast.WalkStop, nil
		}
		return ast.WalkContinue, nil
	})
	return found
}
