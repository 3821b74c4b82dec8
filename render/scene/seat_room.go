package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
)

// inSeat lays the room out from a member's seat, where there is room for everything:
// what is inside that member stands where the forces are for whoever facilitates, and
// there is no console.
func (r *Room) inSeat(c *ui.Context) {
	all := c.Screen()
	r.bar(c, all.Top(52))
	page := all.Pad(paint.RoomMargin, paint.Gutter)
	timeline := page.Bottom(80)
	page.Bottom(paint.Gutter)
	inside := page.Left(max(280, min(340, .25*c.W)))
	page.Left(10)
	transcript := page.Right(max(256, min(300, .22*c.W)))
	page.Right(10)
	c.Panel(inside, paint.RadiusPanel)
	in := inside.Pad(16, 12)
	foot := r.lookOnWords(c, in)
	in.Top(foot - in.Y + 2)
	c.Rule(in.Top(12))
	r.fromInside(c, in, r.from.me)
	r.stage(c, page)
	r.transcript(c, transcript)
	r.timeline(c, timeline)
}

// facilitator is what whoever facilitates is called on this screen.
func (r *Room) facilitator() string {
	if r.from.role == seated {
		return words.Text("the facilitator")
	}
	return words.Text("you")
}

// yourself is who one is in the room.
func (r *Room) yourself() sim.ID {
	if r.from.role == seated {
		return r.from.me
	}
	return sim.Facilitator
}

// youWord names the lane of what the facilitator did.
func (r *Room) youWord() string {
	return map[bool]string{true: "Facilitator", false: "You"}[r.from.role == seated]
}

// tabsOf are the tabs of a sheet: whoever looks on has nothing to do in the first, and
// from a seat nobody reads the group.
func (r *Room) tabsOf(tabs []string) []string {
	if r.teaches() {
		return append([]string{"Class"}, tabs[1:min(3, len(tabs))]...)
	}
	if !r.looksOn() {
		return tabs
	}
	list := append([]string{"Inside"}, tabs[1:]...)
	if r.from.role == seated && len(list) > sheetGroup {
		list = list[:sheetGroup]
	}
	return list
}

// lookOnButton stands where noticing does for whoever facilitates.
func (r *Room) lookOnButton(c *ui.Context, q paint.Rect) {
	if q.H > 60 {
		q = paint.Rect{X: q.X, Y: q.Centre().Y - 22, W: q.W, H: 44}
	}
	b := ui.Button{ID: ui.Name("look on"), Label: "Thoughts", Hint: "What each of them feels and thinks, in this model"}
	on := &r.from.thoughts
	if r.teaches() {
		b.Label, b.Hint = "Hands", "Stop here, and let the class decide"
		if r.mayVote() && c.Button(q, b) {
			r.callVote(c, "A moment to look round.")
		}
		return
	}
	if r.from.role == seated {
		b.Label, b.Hint, on = "Ties", "Whom you trust", &r.from.ties
	}
	if *on {
		b.Look, b.Name = ui.Noticing, words.Say("Close {what}", words.Text(b.Label))
	}
	if c.Button(q, b) {
		*on = !*on
		c.Wake(0)
	}
}

// readsGroup reports whether one reads the group by instruments: not in a member's seat.
func (r *Room) readsGroup() bool { return r.from.role != seated }
