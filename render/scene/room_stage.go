package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/observe"
)

// stage draws the room itself into area: the floor, the people, what is said and
// to whom. With an open choice people can be picked.
func (r *Room) stage(c *ui.Context, area paint.Rect) {
	c.Region("The room")
	defer c.EndRegion()
	newly := r.seen != len(r.course.Beats())
	if moved := r.ring.Room != area; moved || newly || !r.actors[0].set {
		if moved {
			r.ring = LayCircle(area, len(r.actors))
			names := make([]string, len(r.actors))
			for k := range names {
				names[k] = r.name(sim.ID(k + 1))
			}
			r.plates = layNames(c, &r.ring, names)
		}
		r.direct(c, moved)
	}
	touches := r.peopleTargets(c)
	c.Clip(area)
	r.ring.floor(c.List, c.Theme, paint.RadiusPanel)
	r.yourChair(c)
	r.address(c)
	r.people(c, touches)
	r.pills(c, touches)
	r.speech(c)
	r.banner(c)
	c.Unclip()
	r.rings(c, touches)
}

// peopleTargets makes everybody reachable, in the order of their seats.
func (r *Room) peopleTargets(c *ui.Context) []ui.Touch {
	touches := make([]ui.Touch, len(r.actors))
	reading := r.reading()
	c.Group(ui.Name("people"), ui.RoleList, "People", false)
	for k := range r.actors {
		id := sim.ID(k + 1)
		t := ui.Target{
			ID: ui.Item("person", k+1), Rect: r.ring.figureRect(k), Role: ui.RolePerson,
			Name: r.name(id), Value: reading.Cues[id.Slot()].String(), Chosen: r.isTarget(id), Unseen: true,
		}
		if !r.present(id) {
			t.Off = r.name(id) + " has left the room"
		}
		if r.mayBePicked(id) {
			t.Key = personKey(k + 1)
		}
		touches[k] = c.Target(t)
		if touches[k].Fired {
			if r.picking() >= 0 {
				r.choosePerson(id)
			} else {
				r.tab, r.sheet, r.found = peopleTab, sheetPeople, id
			}
		}
	}
	c.EndGroup()
	return touches
}

// personKey is the key that picks a seat: 1 to 9, and 0 for the tenth.
func personKey(seat int) ui.Shortcut {
	switch {
	case seat <= 9:
		return ui.Letter(rune('0' + seat))
	case seat == 10:
		return ui.Letter('0')
	}
	return ui.Shortcut{}
}

func (r *Room) isTarget(id sim.ID) bool {
	return r.pick.item > 0 && (r.pick.say.Target[0] == id || r.pick.say.Target[1] == id)
}

// people draws the figures, the farthest first, and a pad of light under whoever is
// chosen.
func (r *Room) people(c *ui.Context, touches []ui.Touch) {
	reading := r.reading()
	breath := r.breath(c)
	for _, k := range r.ring.backToFront() {
		id := sim.ID(k + 1)
		pose, moving := r.actors[k].pose(c.Now)
		if moving {
			c.Wake(0)
		}
		pose.Breath = breath
		f := r.ring.figure(k, r.looks[k], pose)
		f.Gone = reading.Cues[id.Slot()] == observe.Gone
		if r.isTarget(id) || r.lit(id) {
			r.pad(c, k)
		}
		f.Draw(c.List, c.Theme)
	}
}

// breath is how far heads have risen; nobody breathes visibly while time waits.
func (r *Room) breath(c *ui.Context) float32 {
	if c.Reduced || !r.flows() {
		return 0
	}
	c.Wake(.2)
	return .5 - .5*cos(6.2832*float32(c.Now/paint.BreathPeriod-float64(int(c.Now/paint.BreathPeriod))))
}

// pad draws light on the floor under seat k.
func (r *Room) pad(c *ui.Context, k int) {
	s := r.ring.Seats[k]
	w := c.Enter(ui.Item("pad", k+1), 0, 1, padTime)
	m := paint.Point{X: s.At.X, Y: s.At.Y + .70*s.Unit}
	c.Box(paint.Rect{X: m.X - 1.15*s.Unit*w, Y: m.Y - .23*s.Unit, W: 2.3 * s.Unit * w, H: .46 * s.Unit}, s.Unit, c.Theme.Accent, 0, paint.Color{})
}

// padTime is how long (seconds) a pad of light takes to open.
const padTime = .2

// lit reports whether what the facilitator has just said was meant for id.
func (r *Room) lit(id sim.ID) bool {
	b := r.last()
	return b != nil && b.Turn.Speaker == sim.Facilitator && !r.pick.open() &&
		(b.Turn.Say.Target[0] == id || b.Turn.Say.Target[1] == id)
}

// pills draws everybody's name, over the figures.
func (r *Room) pills(c *ui.Context, touches []ui.Touch) {
	reading := r.reading()
	for k := range r.actors {
		id := sim.ID(k + 1)
		p := pill{
			seat: k + 1, name: r.name(id), open: r.mayBePicked(id), chosen: r.isTarget(id),
			gone: reading.Cues[id.Slot()] == observe.Gone, tight: r.plates[k].tight,
		}
		if touches[k].Hover && !p.gone {
			p.open = true
		}
		p.draw(c, r.plates[k].rect)
	}
}

// rings draws the focus frame round a figure.
func (r *Room) rings(c *ui.Context, touches []ui.Touch) {
	for k := range touches {
		if touches[k].Focus {
			c.Ring(r.ring.figureRect(k).Pad(-paint.FocusGap, -paint.FocusGap), paint.RadiusPanel)
		}
	}
}

// chairRect is the trainee's own place, in the gap of the circle.
func (r *Room) chairRect() paint.Rect {
	a := r.ring.Room
	if r.cramped() {
		return paint.Rect{X: a.X + a.W/2 - 32, Y: a.Y + a.H - 24, W: 64, H: 24}
	}
	return paint.Rect{X: a.X + a.W/2 - 42, Y: a.Y + a.H - 44, W: 84, H: 44}
}

func (r *Room) yourChair(c *ui.Context) {
	th, q := c.Theme, r.chairRect()
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
		c.WriteIn(q, ui.Font(paint.Bold, paint.TypeCaption, white), ui.Middle, "You")
		return
	}
	c.Box(q, 14, th.Chair, th.Outline, edge)
	c.Box(q.Pad(9, 8), paint.RadiusControl, th.Chair2, 0, paint.Color{})
	m := q.Centre()
	name := paint.Rect{X: m.X - 23, Y: m.Y - paint.PillHeight/2, W: 46, H: paint.PillHeight}
	c.Box(name, name.H/2, th.Tip, 0, paint.Color{})
	c.WriteIn(name, ui.Font(paint.Bold, paint.TypeBodySmall, th.OnTip), ui.Middle, "You")
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
	c.Text(head, ui.Font(paint.Bold, paint.TypeBody, th.Ink), ui.Start, ask)
	c.KeyCap(head.X+head.W+4, head.Centre().Y, ui.On(ui.Escape), th.Ink2)
	c.Text(in, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start, r.howToPick())
}

// bannerRect is where the question stands: at the front, or higher on the rug where
// people sit too close for it.
func (r *Room) bannerRect() paint.Rect {
	a := r.ring.Room
	q := paint.Rect{X: a.X + a.W/2 - 122, Y: a.Y + a.H - 110, W: 244, H: 54}
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
	last := "9"
	if n := len(r.actors); n < 9 {
		last = string(rune('0' + n))
	}
	return "Click a person or press 1 to " + last
}
