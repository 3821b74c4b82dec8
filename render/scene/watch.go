package scene

import (
	"groundrules/render/ui"
	"groundrules/sim"
)

// role is what one does in the room.
type role uint8

const (
	facilitating role = iota
	watching          // nobody facilitates, and one sees into everybody
	seated            // likewise, from one member's seat: one sees into that one only
	teaching          // a class decides, by a show of hands
)

// standpoint is from where one sees the room.
type standpoint struct {
	role     role
	me       sim.ID // whose seat it is
	who      sim.ID // whose inner view stands in the panel; Everyone: nobody's
	thoughts bool   // thought bubbles are open
	ties     bool   // who trusts whom is drawn on the rug
	again    bool   // it is a practice that has been: nothing of it changes
	inner    inner
	class    group
}

// looksOn reports whether one only looks on: nothing can be said.
func (r *Room) looksOn() bool { return r.from.role == watching || r.from.role == seated }

// seesInto reports whether one sees what id thinks.
func (r *Room) seesInto(id sim.ID) bool {
	switch r.from.role {
	case watching:
		return r.from.thoughts
	case seated:
		return id == r.from.me
	}
	return false
}

// lookOnKeys are those of one who looks on: thoughts, ties, and whom to look into.
func (r *Room) lookOnKeys(c *ui.Context) {
	if r.from.role != watching {
		if r.from.role == seated && c.Take(ui.Letter('Y'), false) {
			r.openTies(c)
		}
		return
	}
	if c.Take(ui.Letter('T'), false) {
		r.openThoughts(c)
	}
	if c.Take(ui.Letter('Y'), false) {
		r.openTies(c)
	}
	for k := range min(9, len(r.actors)) {
		if c.Take(ui.Letter(rune('1'+k)), false) {
			r.lookInto(c, sim.ID(k+1))
		}
	}
	if len(r.actors) > 9 && c.Take(ui.Letter('0'), false) {
		r.lookInto(c, 10)
	}
}

func (r *Room) openThoughts(c *ui.Context) {
	r.from.thoughts = !r.from.thoughts
	c.Wake(0)
}

func (r *Room) openTies(c *ui.Context) {
	r.from.ties = !r.from.ties
	c.Wake(0)
}

// lookInto opens the inner view of a member, and the thoughts where they are closed.
func (r *Room) lookInto(c *ui.Context, id sim.ID) {
	if !r.present(id) {
		return
	}
	if r.from.role == watching {
		r.from.who, r.from.thoughts, r.sheet = id, true, sheetAct
	}
	c.Wake(0)
}
