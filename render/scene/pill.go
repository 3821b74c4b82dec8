package scene

import (
	"slices"
	"strconv"
	"strings"

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
	tight  bool // set smaller
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

// longestName is how wide a name may be, in pixels, before only its first words stand
// under a figure.
const longestName = 132

// callNames are what stands under the figures: of long names the first words, as many as
// tell them from all others.
func callNames(c *ui.Context, names []string) []string {
	call := slices.Clone(names)
	for k, name := range names {
		for c.Width(pill{open: true}.style(c), call[k]) > longestName {
			cut := strings.LastIndexByte(call[k], ' ')
			if cut < 0 || slices.ContainsFunc(names, func(other string) bool { return other != name && strings.HasPrefix(other, call[k][:cut]) }) {
				break
			}
			call[k] = call[k][:cut]
		}
	}
	return call
}

// plate is where a name stands; a tight one is set smaller.
type plate struct {
	rect  paint.Rect
	tight bool
}

// layNames finds a place for every name, under the hip or a little aside so that no
// two touch. Where they are too many for that they are set smaller, and at last cut.
func layNames(c *ui.Context, ring *Circle, names []string) []plate {
	plates := make([]plate, len(names))
	for _, tight := range [...]bool{false, true} {
		for k, name := range names {
			p := pill{seat: k + 1, name: name, open: true}
			w := p.width(c, tight)
			m := ring.pillAt(k)
			plates[k] = plate{paint.Rect{X: m.X - w/2, Y: m.Y - paint.PillHeight/2, W: w, H: paint.PillHeight}, tight}
		}
		for range 40 {
			if !ring.partNames(plates, false) {
				return plates
			}
		}
	}
	ring.partNames(plates, true)
	return plates
}

// partNames moves names that touch away from one another, and from heads, and
// reports whether any did. With cut they are made narrower instead.
func (c *Circle) partNames(plates []plate, cut bool) bool {
	touched := false
	for k := range plates {
		q := &plates[k].rect
		from, to := c.freeOfHeads(k)
		if q.W > to-from {
			touched = true
			if cut {
				q.X, q.W = from, to-from
			}
		}
		q.X = min(max(q.X, from), max(from, to-q.W))
	}
	for i := range plates {
		for k := range plates[:i] {
			a, b := &plates[k].rect, &plates[i].rect
			if a.X > b.X {
				a, b = b, a
			}
			over := a.X + a.W + 1 - b.X
			if dy := a.Y - b.Y; over <= 0 || dy > paint.PillHeight || dy < -paint.PillHeight {
				continue
			}
			touched = true
			if cut {
				narrow(a, b, over)
				continue
			}
			a.X -= over / 2
			b.X += over / 2
		}
	}
	return touched
}

// narrow makes two pills, a left of b, narrower by so much: the longer one first.
func narrow(a, b *paint.Rect, over float32) {
	from := min(over, max(0, a.W-b.W)) + max(0, over-max(a.W-b.W, b.W-a.W))/2
	a.W -= from
	b.X, b.W = b.X+over-from, b.W-(over-from)
}

// width is how wide the pill likes to be.
func (p pill) width(c *ui.Context, tight bool) float32 {
	p.tight = tight
	return c.Width(p.style(c), p.name) + p.chipWidth(c) + p.padding()
}

// padding is the space left, between and right of number and name.
func (p pill) padding() float32 {
	if p.tight {
		return 10
	}
	return 15
}

func (p pill) style(c *ui.Context) ui.Style {
	st := ui.Font(paint.Semibold, paint.TypeBodySmall, p.face(c.Theme).ink)
	if p.open || p.chosen {
		st.Face = paint.Bold
	}
	if p.tight {
		st.Size = paint.TypeCaption
	}
	return st
}

func (p pill) chipWidth(c *ui.Context) float32 {
	rim := float32(8)
	if p.tight {
		rim = 5
	}
	return max(paint.PillHeight-6, c.Width(ui.Font(paint.Bold, paint.TypeKey, paint.Color{}), seatNumber(p.seat))+rim)
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
	gap := float32(5)
	if p.tight {
		gap = 3
	}
	text := paint.Rect{X: chip.X + chip.W + gap, Y: r.Y, W: r.W - chip.W - p.padding() + 1, H: r.H}
	if !c.Fits(text, st, p.name) {
		return // the number alone
	}
	w := c.WriteIn(text, st, ui.Start, p.name)
	if p.gone {
		line := paint.Rect{X: text.X - 3, Y: r.Centre().Y - .8, W: w + 6, H: 1.6}
		c.Box(line, .8, f.ink, 0, paint.Color{})
	}
}

func seatNumber(seat int) string { return strconv.Itoa(seat) }
