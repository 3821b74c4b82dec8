package ui

import (
	"math"

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

// WriteIn is Write in the middle of r's height; what is too wide is cut, with "…".
func (c *Context) WriteIn(r paint.Rect, st Style, al Align, s string) float32 {
	return c.writeIn(r, st, al, words.Text(s))
}

func (c *Context) writeIn(r paint.Rect, st Style, al Align, s string) float32 {
	w := c.width(st, s)
	for w > r.W+.5 && st.Size > paint.TypeCaption {
		st.Size = max(paint.TypeCaption, st.Size-1)
		w = c.width(st, s)
	}
	if w > r.W+.5 {
		s = c.cut(st, r.W, s)
		w = c.width(st, s)
	}
	x := r.X
	switch al {
	case Middle:
		x += (r.W - w) / 2
	case Finish:
		x += r.W - w
	}
	return c.write(x, r.Y+r.H/2+paint.Baseline*st.Size, st, s)
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
