package ui

import (
	"math"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/words"
)

// Style is how text is set.
type Style struct {
	Face  paint.Face
	Size  float32 // logical pixels
	Color paint.Color
}

// Font is a style.
func Font(f paint.Face, size float32, c paint.Color) Style { return Style{f, size, c} }

// Align says where in its rectangle a line stands.
type Align uint8

// The alignments: at the start of the line, in the middle, at its end.
const (
	Start Align = iota
	Middle
	Finish
)

// LineStep is the distance of baselines in running text, logical pixels.
func (s Style) LineStep() float32 {
	return float32(math.Ceil(float64(s.Size*paint.LineHeight - .01)))
}

// Width is how wide s is in the style.
func (c *Context) Width(st Style, s string) float32 { return c.width(st, words.Text(s)) }

// width is Width of what is in the language that is spoken already.
func (c *Context) width(st Style, s string) float32 {
	if c.Ruler == nil || s == "" {
		return 0
	}
	return c.Ruler.Width(st.Face, st.Size, s)
}

// Height is how high s is, wrapped to width.
func (c *Context) Height(st Style, width float32, s string) float32 {
	if s == "" {
		return 0
	}
	return float32(len(c.Lines(st, width, s))) * st.LineStep()
}

// Write puts s with its left end at x on the baseline y and returns its width. It
// leaves no trace in the outline: for what another node names.
func (c *Context) Write(x, y float32, st Style, s string) float32 {
	return c.write(x, y, st, words.Text(s))
}

func (c *Context) write(x, y float32, st Style, s string) float32 {
	c.List.Text(paint.Text{X: x, Y: float32(math.Round(float64(y))), Face: st.Face, Size: st.Size, Color: st.Color, S: s})
	return c.width(st, s)
}

// WriteIn is Write in the middle of r's height. What is too wide is set smaller, then on
// as many lines as r is high enough for, and only at last cut, with "…".
func (c *Context) WriteIn(r paint.Rect, st Style, al Align, s string) float32 {
	return c.writeIn(r, st, al, words.Text(s))
}

func (c *Context) writeIn(r paint.Rect, st Style, al Align, s string) float32 {
	w := c.width(st, s)
	for w > r.W+.5 && st.Size > paint.TypeCaption {
		st.Size = max(paint.TypeCaption, st.Size-1)
		w = c.width(st, s)
	}
	for full := st; w > r.W+.5; {
		if lines, step := c.stack(st, r, s); lines != nil {
			return c.writeStack(r, st, al, lines, step)
		}
		if st.Size--; st.Size < smallestType {
			st, s = full, c.cut(full, r.W, s)
			w = c.width(st, s)
			break
		}
		w = c.width(st, s)
	}
	return c.write(al.from(r, w), r.Y+r.H/2+paint.Baseline*st.Size, st, s)
}

// Fits reports whether WriteIn writes s into r without leaving anything out.
func (c *Context) Fits(r paint.Rect, st Style, s string) bool {
	for s = words.Text(s); st.Size >= smallestType; st.Size-- {
		if c.width(st, s) <= r.W+.5 {
			return true
		}
		if lines, _ := c.stack(st, r, s); lines != nil {
			return true
		}
	}
	return false
}

// smallestType is how small a line is set at most, and only where a long name or word
// would else be cut.
const smallestType = 10

// closeLine is how close lines may come, in their size, where there is little room.
const closeLine = 1.08

// stack breaks s into lines that stand in r one under another, as far apart as in running
// text or closer; nil where r is too low, or where a word would be broken.
func (c *Context) stack(st Style, r paint.Rect, s string) (lines []string, step float32) {
	if r.H < 2*closeLine*st.Size {
		return nil, 0
	}
	lines = c.Lines(st, r.W, s)
	step = min(st.LineStep(), r.H/float32(len(lines)))
	if step < closeLine*st.Size || c.breaksWords(st, r.W, s, lines) {
		return nil, 0
	}
	for _, l := range lines {
		if c.width(st, l) > r.W+.5 { // a single character that is too wide
			return nil, 0
		}
	}
	return lines, step
}

// breaksWords reports whether lines break words of s that would fit into a line smaller.
func (c *Context) breaksWords(st Style, width float32, s string, lines []string) bool {
	if wholeWords(s, lines) {
		return false
	}
	st.Size = smallestType
	for word := range strings.FieldsSeq(s) {
		if c.width(st, word) > width {
			return false // there is no other way
		}
	}
	return true
}

// wholeWords reports whether lines break s between words only.
func wholeWords(s string, lines []string) bool {
	for _, l := range lines[:len(lines)-1] {
		at := strings.Index(s, l) + len(l)
		if at < len(s) && !strings.ContainsRune(" \n-–/", rune(s[at])) && !strings.HasSuffix(l, "-") {
			return false
		}
		s = s[at:]
	}
	return true
}

// from is where something of a width begins in r.
func (al Align) from(r paint.Rect, width float32) float32 {
	switch al {
	case Middle:
		return r.X + (r.W-width)/2
	case Finish:
		return r.X + r.W - width
	}
	return r.X
}

// writeStack writes lines into the middle of r and returns how wide the widest is.
func (c *Context) writeStack(r paint.Rect, st Style, al Align, lines []string, step float32) (widest float32) {
	top := r.Y + (r.H-step*float32(len(lines)))/2
	for i, l := range lines {
		w := c.width(st, l)
		x := al.from(r, w)
		c.write(x, top+(float32(i)+.5)*step+paint.Baseline*st.Size, st, l)
		widest = max(widest, w)
	}
	return widest
}

// Text is WriteIn, told in the outline too.
func (c *Context) Text(r paint.Rect, st Style, al Align, s string) float32 {
	c.Note(RoleText, s, "", r)
	return c.WriteIn(r, st, al, s)
}

// Heading is Text that heads a part of the screen.
func (c *Context) Heading(r paint.Rect, st Style, s string) float32 {
	c.Note(RoleHeading, s, "", r)
	return c.WriteIn(r, st, Start, s)
}

// Paragraph sets s into the top of r, wrapped to its width, and returns the height
// it took. It may take more than r has: give it room, or a scroll area.
func (c *Context) Paragraph(r paint.Rect, st Style, s string) float32 {
	if s == "" {
		return 0
	}
	c.Note(RoleText, s, "", r)
	return c.WriteLines(r, st, s)
}

// ParagraphIn is Paragraph in the middle of r's height, as far as it is lower than r.
func (c *Context) ParagraphIn(r paint.Rect, st Style, s string) float32 {
	r.Y += max(0, (r.H-c.Height(st, r.W, s))/2)
	return c.Paragraph(r, st, s)
}

// WriteLines is Paragraph without a trace in the outline.
func (c *Context) WriteLines(r paint.Rect, st Style, s string) float32 {
	if s == "" {
		return 0
	}
	lines, step := c.Lines(st, r.W, s), st.LineStep()
	for i, l := range lines {
		c.write(r.X, r.Y+(float32(i)+.5)*step+paint.Baseline*st.Size, st, l)
	}
	return float32(len(lines)) * step
}

// Cut is as much of s as fits into width, with "…" where something is left out.
// The result is kept with the wrapped lines.
func (c *Context) Cut(st Style, width float32, s string) string {
	return c.cut(st, width, words.Text(s))
}

func (c *Context) cut(st Style, width float32, s string) string {
	k := wrapKey{s, st.Face, st.Size, -width} // negative: cut, not wrapped
	if w := c.wraps[k]; w != nil {
		w.frame = c.frame
		return w.lines[0]
	}
	cut := s
	for i := range s {
		if c.width(st, s[:i]+"…") > width {
			break
		}
		cut = trim(s[:i]) + "…"
	}
	if cut == s {
		cut = "…"
	}
	c.wraps[k] = &wrapped{lines: []string{cut}, frame: c.frame}
	return cut
}
