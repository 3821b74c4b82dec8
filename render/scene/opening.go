package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
)

// Opening is what a window shows while the library is still being read: the ground of the
// page, and the name where it stays.
type Opening struct {
	ui  ui.Context
	set Settings
}

// NewOpening is the opening in the colours and the size that are set.
func NewOpening(set Settings, ruler paint.Ruler) *Opening {
	o := &Opening{set: set.Mended()}
	o.ui.Ruler = ruler
	return o
}

// openingHold is how soon (seconds) it is looked again whether the library is there.
const openingHold = .01

// Frame makes a frame; see [ui.View].
func (o *Opening) Frame(in *ui.Input, list *paint.List) (hold float64, done bool) {
	scaled, c := *in, &o.ui
	scaled.TextScale *= float32(o.set.Text) / 100 * grown(in.Width, in.Height)
	c.Theme, c.Reduced = o.set.theme(in.Dark), o.set.Reduced
	c.Begin(&scaled, list)
	header, _ := pageHeader(c)
	brand(c, header)
	c.End()
	return openingHold, in.Closing
}

// brand writes the name of the program with its sign into a header, and returns where the
// sign stands.
func brand(c *ui.Context, bar paint.Rect) (x float32) {
	th := c.Theme
	x, y := bar.X+paint.PageMargin+17, bar.Y+30
	ringOfDots(c.List, paint.Point{X: x, Y: y}, 13, 7, 3.4, th.Ink, th.Accent)
	name := ui.Font(paint.Display, 26, th.Ink)
	for name.Size > 18 && c.Width(name, "groundrules") > bar.W-x-26-154 {
		name.Size--
	}
	title := paint.Rect{X: x + 26, Y: bar.Y, W: min(240, bar.W-x-26-148), H: 60}
	if c.Width(name, "groundrules") <= title.W {
		c.Heading(title, name, "groundrules")
	} else { // its sign stands for it
		c.Note(ui.RoleHeading, "groundrules", "", bar)
	}
	return x
}
