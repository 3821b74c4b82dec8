package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
)

// stage draws the room itself into area: the floor, the people, what is said and
// to whom. With an open choice people can be picked.
func (r *Room) stage(c *ui.Context, area paint.Rect) {
	c.Region("The room")
	defer c.EndRegion()
	r.measureBanner(c)
	r.settle(c, area)
	if r.bubble.strip = (paint.Rect{}); r.crowded {
		r.listed(c, area)
		return
	}
	touches := r.peopleTargets(c)
	c.Clip(area)
	r.ring.floor(c.List, c.Theme, paint.RadiusPanel)
	r.yourChair(c)
	r.rugTies(c)
	r.links(c)
	r.address(c)
	r.people(c)
	r.rings(c, touches)
	r.pills(c, touches)
	r.speech(c)
	r.thoughts(c)
	r.drawChannel(c)
	r.banner(c)
	c.Unclip()
}

// settle lays the circle out where the room is another one than before, and directs
// the people where there is something new.
func (r *Room) settle(c *ui.Context, area paint.Rect) {
	moved := r.ring.Room != area
	if !moved && r.seen == r.stamp() && r.actors[0].set {
		return
	}
	if moved {
		r.ring = LayCircle(area, len(r.actors))
		names := make([]string, len(r.actors))
		for k := range names {
			names[k] = r.name(sim.ID(k + 1))
		}
		names = callNames(c, names)
		r.plates, r.calls = layNames(c, &r.ring, names), names
		r.crowded = area.W < smallRoom || namesCut(c, r.plates, names)
	}
	r.direct(c, moved)
}

// peopleTargets makes everybody reachable, in the order of their seats.
func (r *Room) peopleTargets(c *ui.Context) []ui.Touch {
	return r.reachPeople(c, r.ring.figureRect)
}

// reachPeople is peopleTargets with everybody in a place of their own.
func (r *Room) reachPeople(c *ui.Context, place func(k int) paint.Rect) []ui.Touch {
	touches := make([]ui.Touch, len(r.actors))
	reading := r.reading()
	if r.picksPeople() && len(r.actors) > 10 && !r.pick.tens && c.Take(ui.Letter('0'), false) {
		r.pick.tens = true
		c.Wake(0)
	}
	c.Group(ui.Name("people"), ui.RoleList, "People", false)
	for k := range r.actors {
		id := sim.ID(k + 1)
		t := ui.Target{
			ID: ui.Item("person", k+1), Rect: place(k), Role: ui.RolePerson,
			Name: r.name(id), Chosen: r.isTarget(id), Unseen: true,
		}
		if !r.known(id) {
			continue
		}
		if !r.present(id) {
			t.Off = words.Say("{who} {away}", r.name(id), words.Text(r.awayWord(id)))
		}
		t.Value = r.cueWord(reading, id)
		if r.mayBePicked(id) {
			t.Key = r.personKey(k + 1)
		}
		touches[k] = c.Target(t)
		if touches[k].Fired {
			if r.looksOn() {
				r.lookInto(c, id)
			} else if r.picksPeople() {
				r.choosePerson(id)
			} else {
				r.tab, r.sheet, r.found = peopleTab, sheetPeople, id
			}
		}
	}
	c.EndGroup()
	return touches
}

// personKey is the key that picks a seat: 1 to 9, and 0 for the tenth. In larger
// circles 0 comes first for those from 10 on, and then their second digit.
func (r *Room) personKey(seat int) ui.Shortcut {
	large := len(r.actors) > 10
	switch {
	case seat <= 9 && !r.pick.tens:
		return ui.Letter(rune('0' + seat))
	case seat == 10 && !large:
		return ui.Letter('0')
	case seat >= 10 && r.pick.tens:
		return ui.Letter(rune('0' + seat - 10))
	}
	return ui.Shortcut{}
}

func (r *Room) isTarget(id sim.ID) bool {
	return r.pick.item > 0 && (r.pick.say.Target[0] == id || r.pick.say.Target[1] == id)
}

// people draws the figures, the farthest first, and a pad of light under whoever is
// chosen.
func (r *Room) people(c *ui.Context) {
	reading := r.reading()
	breath := r.breath(c)
	ch, _ := r.channel()
	for _, k := range r.ring.backToFront() {
		id := sim.ID(k + 1)
		if !r.known(id) {
			continue
		}
		pose, moving := r.actors[k].pose(c.Now)
		if moving {
			c.Wake(0)
		}
		pose.Breath = breath
		f := r.ring.figure(k, r.looks[k], pose)
		f.Gone = reading.Cues[id.Slot()] == observe.Gone
		f.Newcomer, f.Sheet = r.isNew(id), ch == sim.Written && !f.Gone
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
		if !r.known(id) {
			continue
		}
		p := pill{
			seat: k + 1, name: r.calls[k], open: r.mayBePicked(id), chosen: r.isTarget(id),
			gone: reading.Cues[id.Slot()] == observe.Gone, tight: r.plates[k].tight,
		}
		if touches[k].Hover && !p.gone {
			p.open = true
		}
		at := r.plates[k].rect
		if word := r.part(id); word != "" {
			long := p
			long.name += " · " + words.Text(word)
			if wide := r.widened(c, k, long); wide.W > 0 {
				p, at = long, wide
			}
		}
		p.draw(c, at)
	}
}

// part is what a person has been picked for, where there is more than one part.
func (r *Room) part(id sim.ID) string {
	if i := r.intervention(); i == nil || i.Targets != "one_then_other" {
		return ""
	}
	switch id {
	case r.pick.say.Target[0]:
		return "thank"
	case r.pick.say.Target[1]:
		return "ask"
	}
	return ""
}

// widened is a place for a longer pill at seat k; empty when there is none.
func (r *Room) widened(c *ui.Context, k int, p pill) paint.Rect {
	q, w, room := r.plates[k].rect, p.width(c, p.tight), r.ring.Room
	q.X, q.W = q.X-(w-q.W)/2, w
	q.X = min(max(q.X, room.X+4), room.X+room.W-4-w)
	over := []paint.Rect{r.bubble.at}
	if r.question() != "" && !r.cramped() {
		over = append(over, r.bannerRect())
	}
	for _, o := range over {
		if m := o.Meet(q); m.W > 0 && m.H > 0 {
			return paint.Rect{}
		}
	}
	for i := range r.plates {
		for _, o := range [...]paint.Rect{r.plates[i].rect, r.faceRect(i)} {
			if m := o.Meet(q); i != k && m.W > 0 && m.H > 0 {
				return paint.Rect{}
			}
		}
	}
	return q
}

// rings draws the focus frame round a figure.
func (r *Room) rings(c *ui.Context, touches []ui.Touch) {
	for k := range touches {
		if touches[k].Focus {
			c.Ring(r.ring.figureRect(k).Pad(-paint.FocusGap, -paint.FocusGap), paint.RadiusPanel)
		}
	}
}
