package paint

import "fmt"

// Kind tells the marks of a List apart.
type Kind uint8

// The marks: three that draw, and two that bound what the next ones may touch.
const (
	BoxMark Kind = iota + 1
	TextMark
	PathMark
	ClipMark   // all that follows is cut to Clip, until the matching UnclipMark; clips nest
	UnclipMark // ends the latest ClipMark
)

// Mark is one entry of a List. Which fields count depends on Kind.
type Mark struct {
	Kind Kind
	Box  Box
	Text Text
	Path Path
	Clip Rect
}

// Box is a rounded rectangle: also a line (radius half its width) and a disc
// (radius half its side). Lengths are logical pixels, Angle radians clockwise.
type Box struct {
	X, Y   float32 // centre
	HW, HH float32 // half width, half height
	Radius float32 // of the corners, at most min(HW, HH)
	Angle  float32
	Fill   Color   // alpha 0: not filled
	Stroke float32 // width of a stroke that lies inside the box; 0: none
	Edge   Color   // of the stroke
}

// Text is one line of text. X is its left end, Y its baseline; a screen moves both
// to the nearest whole device pixel.
type Text struct {
	X, Y  float32
	Face  Face
	Size  float32
	Color Color
	S     string
}

// Path is a stroked polyline with round joins and ends. Its points lie in the
// list that holds it: points[From:To].
type Path struct {
	From, To int
	Width    float32
	Color    Color
}

// List is a frame as a value: marks from back to front. The zero value is an
// empty frame. A List is built anew each frame; Reset keeps its memory.
type List struct {
	Marks  []Mark
	Points []Point
}

// Reset empties the list and keeps its memory.
func (l *List) Reset() {
	l.Marks = l.Marks[:0]
	l.Points = l.Points[:0]
}

// Box adds a box.
func (l *List) Box(b Box) { l.Marks = append(l.Marks, Mark{Kind: BoxMark, Box: b}) }

// Text adds a line of text; an empty one adds nothing.
func (l *List) Text(t Text) {
	if t.S != "" {
		l.Marks = append(l.Marks, Mark{Kind: TextMark, Text: t})
	}
}

// Path adds a stroked polyline through the points, which are copied.
func (l *List) Path(width float32, c Color, points ...Point) {
	from := len(l.Points)
	l.Points = append(l.Points, points...)
	l.Marks = append(l.Marks, Mark{Kind: PathMark, Path: Path{From: from, To: len(l.Points), Width: width, Color: c}})
}

// Clip cuts all that follows to r, and to the clip already in force.
func (l *List) Clip(r Rect) { l.Marks = append(l.Marks, Mark{Kind: ClipMark, Clip: r}) }

// Unclip ends the latest Clip.
func (l *List) Unclip() { l.Marks = append(l.Marks, Mark{Kind: UnclipMark}) }

// Equal reports whether both lists draw the same frame.
func (l *List) Equal(m *List) bool {
	if len(l.Marks) != len(m.Marks) || len(l.Points) != len(m.Points) {
		return false
	}
	for i := range l.Marks {
		if l.Marks[i] != m.Marks[i] {
			return false
		}
	}
	for i := range l.Points {
		if l.Points[i] != m.Points[i] {
			return false
		}
	}
	return true
}

// Copy makes l draw what m draws, in memory of its own.
func (l *List) Copy(m *List) {
	l.Marks = append(l.Marks[:0], m.Marks...)
	l.Points = append(l.Points[:0], m.Points...)
}

// String writes the list as text, a mark a line, for golden files.
func (l *List) String() string {
	var out []byte
	for _, m := range l.Marks {
		switch m.Kind {
		case BoxMark:
			b := m.Box
			out = fmt.Appendf(out, "box %.1f,%.1f %.1fx%.1f r%.1f", b.X, b.Y, 2*b.HW, 2*b.HH, b.Radius)
			if b.Angle != 0 {
				out = fmt.Appendf(out, " turned %.2f", b.Angle)
			}
			if b.Fill.A != 0 {
				out = fmt.Appendf(out, " fill %v", b.Fill)
			}
			if b.Stroke != 0 {
				out = fmt.Appendf(out, " stroke %.1f %v", b.Stroke, b.Edge)
			}
		case TextMark:
			t := m.Text
			out = fmt.Appendf(out, "text %.1f,%.1f %v %.1f %v %q", t.X, t.Y, t.Face, t.Size, t.Color, t.S)
		case PathMark:
			p := m.Path
			out = fmt.Appendf(out, "path w%.1f %v", p.Width, p.Color)
			for _, q := range l.Points[p.From:p.To] {
				out = fmt.Appendf(out, " %.1f,%.1f", q.X, q.Y)
			}
		case ClipMark:
			c := m.Clip
			out = fmt.Appendf(out, "clip %.1f,%.1f %.1fx%.1f", c.X, c.Y, c.W, c.H)
		case UnclipMark:
			out = append(out, "unclip"...)
		}
		out = append(out, '\n')
	}
	return string(out)
}
