package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
)

// lineHeight is how high the slim timeline is.
const lineHeight = 26

// slimTimeline draws the meeting as one line: your acts, what you noticed, and where
// we are. It can be moved along, as the whole one.
func (r *Room) slimTimeline(c *ui.Context, area paint.Rect) {
	th := c.Theme
	in := area.Pad(12, 0)
	touch := r.moveOn(c, area, in)
	y := area.Centre().Y
	now := in.X + r.at(r.minute(), in.W)
	c.Box(paint.Rect{X: in.X, Y: y - 1, W: in.W, H: 2}, 1, th.Edge, 0, paint.Color{})
	c.Box(paint.Rect{X: in.X, Y: y - 2.5, W: max(5, now-in.X), H: 5}, 2.5, th.Ink, 0, paint.Color{})
	beats := r.whole()
	for i := range beats {
		if t := &beats[i].Turn; t.Number > 0 && t.Speaker == sim.Facilitator {
			fill := th.Accent
			if i >= r.view.to-r.view.from {
				fill = th.Edge
			}
			diamond(c, paint.Point{X: in.X + r.at(t.Minute, in.W), Y: y}, 8.5, th.Panel)
			diamond(c, paint.Point{X: in.X + r.at(t.Minute, in.W), Y: y}, 7, fill)
		}
	}
	r.flags(c, in, y)
	c.List.Box(paint.Box{X: now, Y: y, HW: 7, HH: 7, Radius: 7, Fill: th.Ink, Stroke: 2, Edge: th.Panel})
	if touch.Focus {
		c.Ring(area, paint.RadiusInset)
	}
}
