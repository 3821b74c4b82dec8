package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// inPairs reports whether a turn was one of several talks at once.
func inPairs(t *sim.Turn) bool { return t.Channel == sim.Pairs && t.Speaker.IsMember() }

// unsigned reports whether a turn was written without a name.
func unsigned(t *sim.Turn) bool { return t.Channel == sim.Written && t.Speaker.IsMember() }

// partners are those in the room who talk with id while there are pairs.
func (r *Room) partners(id sim.ID) []sim.ID {
	if ch, _ := r.channel(); ch != sim.Pairs || r.view.group == nil || r.as(id) != among {
		return nil
	}
	var list []sim.ID
	talk := &r.view.group.Conversation
	for k := range r.actors {
		if o := sim.ID(k + 1); o != id && r.as(o) == among && talk[o] == talk[id] {
			list = append(list, o)
		}
	}
	return list
}

// near reports whether the talk of a turn in pairs is the one next to your chair: it
// is heard whole.
func (r *Room) near(t *sim.Turn) bool {
	if r.view.group == nil || len(r.ring.Seats) == 0 {
		return true
	}
	talk, you := &r.view.group.Conversation, r.chairRect().Centre()
	best, at := float32(1e9), int8(0)
	for k, s := range r.ring.Seats {
		if id := sim.ID(k + 1); r.as(id) == among {
			if d := hypot(s.At.X-you.X, s.At.Y-you.Y); d < best-.5 {
				best, at = d, talk[id]
			}
		}
	}
	return talk[t.Speaker.Slot()] == at
}

// heardWords is how many words one catches of a talk that goes on further off.
const heardWords = 5

// heardOf is what one hears of a beat: of pairs further off only bits.
func (r *Room) heardOf(b *session.Beat) string {
	if !inPairs(&b.Turn) || r.near(&b.Turn) {
		return b.Line.Text
	}
	words := strings.Fields(b.Line.Text)
	if len(words) <= heardWords+1 {
		return b.Line.Text
	}
	return strings.TrimRight(strings.Join(words[:heardWords], " "), ",;:.!?") + " …"
}

// links draws a dotted line between those who talk beside the circle: pairs, and two
// neighbours who whisper.
func (r *Room) links(c *ui.Context) {
	for k := range r.actors {
		id := sim.ID(k + 1)
		for _, o := range r.partners(id) {
			if o > id {
				r.dotted(c, k, int(o)-1)
				break // a three is a chain
			}
		}
		if o := r.whispers(id); o > id {
			r.dotted(c, k, int(o)-1)
		}
	}
}

// dotted draws dots on the floor from seat a to seat b.
func (r *Room) dotted(c *ui.Context, a, b int) {
	p, q := r.ring.Seats[a], r.ring.Seats[b]
	from := paint.Point{X: p.At.X, Y: p.At.Y + .35*p.Unit}
	to := paint.Point{X: q.At.X, Y: q.At.Y + .35*q.Unit}
	d := max(1, hypot(to.X-from.X, to.Y-from.Y))
	for s := float32(0); s <= d; s += 9 {
		t := s / d
		m := paint.Point{X: mix(from.X, to.X, t), Y: mix(from.Y, to.Y, t)}
		c.List.Box(paint.Box{X: m.X, Y: m.Y, HW: 2.2, HH: 2.2, Radius: 2.2, Fill: c.Theme.RoomInk})
	}
}

// whispers is the neighbour with whom id talks aside; Everyone: nobody.
func (r *Room) whispers(id sim.ID) sim.ID {
	beats := r.beats()
	if len(beats) == 0 {
		return sim.Everyone
	}
	now := &beats[len(beats)-1].Reading
	if now.Cues[id] != observe.Aside {
		return sim.Everyone
	}
	return now.Gaze[id]
}
