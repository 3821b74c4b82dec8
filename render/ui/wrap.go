package ui

import (
	"strings"

	"github.com/go-text/typesetting/segmenter"

	"groundrules/render/paint"
	"groundrules/render/words"
)

type wrapKey struct {
	text  string
	face  paint.Face
	size  float32
	width float32
}

type wrapped struct {
	lines []string // parts of the text, without the space they end in
	frame int
}

// Lines breaks s into lines no wider than width, where Unicode lets lines break
// (UAX 14); a word wider than that is broken between its characters. No width is too
// small: every line has a character. The result is kept: do not change it.
func (c *Context) Lines(st Style, width float32, s string) []string {
	s = words.Text(s)
	width = max(0, width)
	k := wrapKey{s, st.Face, st.Size, width}
	w := c.wraps[k]
	if w == nil {
		w = &wrapped{lines: c.breakLines(st, width, s)}
		c.wraps[k] = w
	}
	w.frame = c.frame
	return w.lines
}

func (c *Context) breakLines(st Style, width float32, s string) []string {
	var lines []string
	for text := range strings.SplitSeq(s, "\n") {
		lines = c.breakParagraph(lines, st, width, text)
	}
	return lines
}

// breakParagraph fills lines greedily with the segments between break opportunities.
func (c *Context) breakParagraph(lines []string, st Style, width float32, s string) []string {
	var seg segmenter.Segmenter
	if seg.InitWithString(s) != nil {
		s = strings.ToValidUTF8(s, "�")
		seg.Init([]rune(s))
	}
	start, end := 0, 0 // the line so far: s[start:end]
	it := seg.LineIterator()
	for it.Next() {
		l := it.Line()
		next := l.OffsetInBytes + l.LengthInBytes
		if c.fits(st, width, s[start:next]) {
			end = next
			continue
		}
		if end > start {
			lines = append(lines, trim(s[start:end]))
			start, end = end, next
		}
		for !c.fits(st, width, s[start:next]) {
			cut := c.cutWord(st, width, s[start:next])
			lines = append(lines, s[start:start+cut])
			if start += cut; trim(s[start:next]) == "" {
				start = next // the space behind a word needs no line
			}
		}
		end = next
	}
	if start > 0 && start == len(s) {
		return lines
	}
	return append(lines, trim(s[start:]))
}

func trim(s string) string { return strings.TrimRight(s, " \t\r") }

func (c *Context) fits(st Style, width float32, s string) bool {
	return c.width(st, trim(s)) <= width
}

// cutWord is how many bytes of word fit, whole characters as a person sees them,
// and at least one.
func (c *Context) cutWord(st Style, width float32, word string) int {
	var seg segmenter.Segmenter
	seg.Init([]rune(word))
	it, end := seg.GraphemeIterator(), 0
	for it.Next() {
		next := end + len(string(it.Grapheme().Text))
		if end > 0 && c.width(st, word[:next]) > width {
			return end
		}
		end = next
	}
	return end
}
