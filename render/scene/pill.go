package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// pill is a name with its seat number, under a figure.
type pill struct {
	seat   int
	name   string
	open   bool // may be chosen
	chosen bool
	gone   bool // struck through
}

// pillFace is the colours of a pill in a theme.
type pillFace struct{ fill, edge, ink, chip, chipInk paint.Color }

func (p pill) face(th *paint.Theme) pillFace {
	f := pillFace{paint.RGB(0xFFFFFF), th.Chair, th.RoomInk, paint.RGB(0xEADBC6), paint.RGB(0x3B2A17)}
	switch {
	case th.WhiteLine:
		f = pillFace{th.Floor, th.Line, white, paint.RGB(0x333333), white}
	case th.DarkPeople:
		f = pillFace{paint.RGB(0x14100C), th.Chair, white, paint.RGB(0x4A3829), white}
	}
	switch {
	case p.chosen:
		f = pillFace{fill: th.Accent, ink: th.OnAccent, chip: th.OnAccent, chipInk: th.Accent}
	case p.open:
		f.edge, f.chip, f.chipInk = th.Accent, th.Accent, th.OnAccent
	}
	return f
}

// longestName is how wide a name may be, in pixels, before it is cut.
const longestName = 132

// rect is where the pill of seat k goes: under the hip, moved aside where a
// neighbour is in the way. A name that still does not fit is cut.
func (p pill) rect(c *ui.Context, ring *Circle, k int) paint.Rect {
	m := ring.pillAt(k)
	from, to := ring.pillSpan(k)
	w := min(c.Width(p.style(c), p.name), longestName) + p.chipWidth(c) + 14
	w = min(w, to-from)
	return paint.Rect{X: min(max(m.X-w/2, from), to-w), Y: m.Y - paint.PillHeight/2, W: w, H: paint.PillHeight}
}

func (p pill) style(c *ui.Context) ui.Style {
	face := paint.Semibold
	if p.open || p.chosen {
		face = paint.Bold
	}
	return ui.Font(face, paint.TypeBodySmall, p.face(c.Theme).ink)
}

func (p pill) chipWidth(c *ui.Context) float32 {
	return max(paint.PillHeight-6, c.Width(ui.Font(paint.Bold, paint.TypeKey, paint.Color{}), seatNumber(p.seat))+8)
}

// draw adds the pill into r.
func (p pill) draw(c *ui.Context, r paint.Rect) {
	f, st := p.face(c.Theme), p.style(c)
	stroke := paint.StrokeRule
	if p.open {
		stroke = paint.StrokeChosen
	}
	if p.chosen {
		stroke = 0
	}
	c.Box(r, r.H/2, f.fill, stroke, f.edge)
	chip := paint.Rect{X: r.X + 3, Y: r.Y + 3, W: p.chipWidth(c), H: r.H - 6}
	c.Box(chip, chip.H/2, f.chip, 0, paint.Color{})
	c.WriteIn(chip, ui.Font(paint.Bold, paint.TypeKey, f.chipInk), ui.Middle, seatNumber(p.seat))
	text := paint.Rect{X: chip.X + chip.W + 5, Y: r.Y, W: r.X + r.W - 6 - chip.X - chip.W - 5, H: r.H}
	w := c.WriteIn(text, st, ui.Start, p.name)
	if p.gone {
		line := paint.Rect{X: text.X - 3, Y: r.Centre().Y - .8, W: w + 6, H: 1.6}
		c.Box(line, .8, f.ink, 0, paint.Color{})
	}
}

func seatNumber(seat int) string { return strconv.Itoa(seat) }
