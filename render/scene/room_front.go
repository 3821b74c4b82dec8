package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
)

// chairRect is the trainee's own place, in the gap of the circle.
func (r *Room) chairRect() paint.Rect {
	a := r.ring.Room
	if r.cramped() {
		wide := float32(64)
		if r.from.role == seated {
			wide = 88
		}
		wide = max(wide, r.youWide+14)
		return paint.Rect{X: a.X + (a.W-wide)/2, Y: a.Y + a.H - 24, W: wide, H: 24}
	}
	wide := max(84, r.youWide+36)
	return paint.Rect{X: a.X + (a.W-wide)/2, Y: a.Y + a.H - 44, W: wide, H: 44}
}

func (r *Room) yourChair(c *ui.Context) {
	th := c.Theme
	r.youWide = c.Width(ui.Font(paint.Bold, paint.TypeCaption, white), r.youWord())
	q := r.chairRect()
	if m := r.bannerRect().Meet(q); r.question() != "" && !r.cramped() && m.H > 0 {
		return // the question stands where you sit
	}
	if b := r.last(); b != nil && b.Turn.Speaker == sim.Facilitator && !r.pick.open() {
		w := c.Enter(ui.Name("your pad"), 0, 1, padTime)
		c.Box(paint.Rect{X: q.X + q.W/2 - 62*w, Y: q.Y + 14, W: 124 * w, H: 30}, 15, th.Accent, 0, paint.Color{})
	}
	edge := paint.Color{}
	if th.WhiteLine {
		edge = white
	}
	if r.cramped() {
		c.Box(q, paint.RadiusControl, th.Chair2, th.Outline, edge)
		c.WriteIn(q, ui.Font(paint.Bold, paint.TypeCaption, white), ui.Middle, r.youWord())
		return
	}
	c.Box(q, 14, th.Chair, th.Outline, edge)
	c.Box(q.Pad(9, 8), paint.RadiusControl, th.Chair2, 0, paint.Color{})
	m := q.Centre()
	wide := max(46, c.Width(ui.Font(paint.Bold, paint.TypeBodySmall, th.OnTip), r.youWord())+20)
	name := paint.Rect{X: m.X - wide/2, Y: m.Y - paint.PillHeight/2, W: wide, H: paint.PillHeight}
	c.Box(name, name.H/2, th.Tip, 0, paint.Color{})
	c.WriteIn(name, ui.Font(paint.Bold, paint.TypeBodySmall, th.OnTip), ui.Middle, r.youWord())
}

// banner asks for the person who is to be picked, in the middle of the front.
func (r *Room) banner(c *ui.Context) {
	ask := r.question()
	if ask == "" || r.cramped() {
		return
	}
	th, q := c.Theme, r.bannerRect()
	if th.DropFar.A != 0 {
		c.Box(ui.Grow(q, 2).Shift(0, 3), 16, th.DropFar, 0, paint.Color{})
	}
	c.Box(q, 14, th.Panel, paint.StrokeChosen, th.Accent)
	in := q.Pad(14, 7)
	head := in.Top(22)
	head.W -= c.KeyCap(head.X+head.W+4, head.Centre().Y, ui.On(ui.Escape), th.Ink2)
	c.Text(head, ui.Font(paint.Bold, paint.TypeBody, th.Ink), ui.Start, ask)
	c.Text(in, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start, r.howToPick())
}

// bannerLeast is how wide a question is at least.
const bannerLeast = 244

// measureBanner works out how wide the question has to be, in any language.
func (r *Room) measureBanner(c *ui.Context) {
	ask, how := ui.Font(paint.Bold, paint.TypeBody, paint.Color{}), ui.Font(paint.Regular, paint.TypeCaption, paint.Color{})
	r.banners = max(c.Width(ask, r.question())+40, c.Width(how, r.howToPick())) + 30
	r.banners = min(r.banners, r.ring.Room.W-40)
}

// bannerRect is where the question stands: at the front, or higher on the rug where
// people sit too close for it.
func (r *Room) bannerRect() paint.Rect {
	a := r.ring.Room
	wide := max(bannerLeast, r.banners)
	q := paint.Rect{X: a.X + (a.W-wide)/2, Y: a.Y + a.H - 110, W: wide, H: 54}
	if a.H < 425 {
		q.Y += 50 // in a small room it stands before your chair
	}
	for q.Y > r.ring.Middle.Y && r.covers(q) {
		q.Y -= 6
	}
	return q
}

// cramped reports whether the room is too small for a question to stand in it: then
// it stands beside the targets.
func (r *Room) cramped() bool { return r.ring.Room.W < 480 || r.ring.Room.H < 340 }

func (r *Room) howToPick() string {
	if r.mayBeOpen() {
		return "Pick a person, or Enter for anybody"
	}
	n := len(r.actors)
	if n <= 9 {
		return words.Say("Click a person or press 1 to {n}", n)
	}
	if n == 10 {
		return "Click, press 1 to 9, or 0 for 10"
	}
	if r.pick.tens {
		return words.Say("Now 0 to {last}, for 10 to {n}", n-10, n)
	}
	return "Click, 1 to 9, or 0 and a digit"
}
