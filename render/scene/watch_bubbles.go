package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/debrief"
)

// thoughtBubble is where somebody's thought stands.
type thoughtBubble struct {
	id    sim.ID
	at    paint.Rect
	lines []string // empty: only how safe it feels
	small bool     // only the sign
}

const (
	thoughtPad  = 9
	thoughtHead = 18
	thoughtLine = 17
	thoughtSign = 26
)

// thoughts draws the thought bubbles that are open: how safe each feels and what goes
// through its mind; where there is no room for that, how safe alone, and at the least a
// sign of it. None covers a face, a name, what is said or another thought.
func (r *Room) thoughts(c *ui.Context) {
	if r.view.group == nil || r.from.role != watching && r.from.role != seated {
		return
	}
	taken := r.notToHide(c)
	for _, id := range r.thinking() {
		b := r.placeThought(c, id, taken)
		if b.at.W == 0 {
			continue
		}
		taken = append(taken, b.at)
		r.drawThought(c, b)
	}
}

// notToHide are faces, names, what is said and what is seen in a silence.
func (r *Room) notToHide(c *ui.Context) []paint.Rect {
	var list []paint.Rect
	for k := range r.actors {
		if r.known(sim.ID(k + 1)) {
			list = append(list, r.faceRect(k), r.nameRect(k))
		}
	}
	list = append(list, r.chairRect())
	b := r.last()
	switch {
	case b == nil:
	case !silent(b):
		list = append(list, r.bubble.at)
	case r.sight(b) != "":
		w := min(r.ring.RX*1.1, 300)
		lines := c.Lines(ui.Font(paint.Italic, paint.TypeQuote, paint.Color{}), w, r.sight(b))
		high := float32(len(lines)) * 22
		list = append(list, paint.Rect{X: r.ring.Middle.X - w/2, Y: r.ring.Middle.Y - 6 - high/2, W: w, H: high})
	}
	return list
}

// placeThought finds the largest form of a thought that has room beside the head.
func (r *Room) placeThought(c *ui.Context, id sim.ID, taken []paint.Rect) thoughtBubble {
	st := thoughtStyle(c)
	text := r.thought(id)
	word := debrief.SafetyWord(r.view.group.Members[id].Safety)
	head := c.Width(ui.Font(paint.Bold, paint.TypeCaption, paint.Color{}), word) + 18 + 2*thoughtPad
	for _, w := range [...]float32{150, 190, 122} {
		lines := c.Lines(st, w-2*thoughtPad, text)
		wide := max(head, widest(c, st, lines)+2*thoughtPad)
		high := thoughtHead + float32(len(lines))*thoughtLine + 2*thoughtPad - 4
		if at, ok := r.besideHead(id, wide, high, taken); ok {
			return thoughtBubble{id: id, at: at, lines: lines}
		}
	}
	if at, ok := r.besideHead(id, head, thoughtHead+8, taken); ok {
		return thoughtBubble{id: id, at: at}
	}
	if at, ok := r.besideHead(id, thoughtSign, thoughtSign, taken); ok {
		return thoughtBubble{id: id, at: at, small: true}
	}
	return thoughtBubble{}
}

func thoughtStyle(c *ui.Context) ui.Style {
	return ui.Font(paint.Italic, paint.TypeCaption, c.Theme.Ink)
}

func widest(c *ui.Context, st ui.Style, lines []string) (w float32) {
	for _, l := range lines {
		w = max(w, c.Width(st, l))
	}
	return w
}

// besideHead is a free place of that size near the head of id: the one that lies over
// the least of other people.
func (r *Room) besideHead(id sim.ID, w, h float32, taken []paint.Rect) (best paint.Rect, ok bool) {
	face := r.faceRect(int(id) - 1)
	m, room := face.Centre(), r.ring.Room.Pad(4, 4)
	least := float32(1e9)
	for _, p := range [...]paint.Point{
		{X: m.X - w/2, Y: face.Y - h - 8},
		{X: face.X - w - 8, Y: face.Y - .4*h},
		{X: face.X + face.W + 8, Y: face.Y - .4*h},
		{X: face.X - .85*w, Y: face.Y - h - 6},
		{X: face.X + face.W - .15*w, Y: face.Y - h - 6},
		{X: face.X - w - 8, Y: m.Y - h/2},
		{X: face.X + face.W + 8, Y: m.Y - h/2},
		{X: face.X - w - 8, Y: face.Y + face.H - h},
		{X: face.X + face.W + 8, Y: face.Y + face.H - h},
		{X: face.X - w - 8, Y: face.Y + face.H - 6},
		{X: face.X + face.W + 8, Y: face.Y + face.H - 6},
	} {
		q := paint.Rect{X: p.X, Y: p.Y, W: w, H: h}
		q.X = min(max(q.X, room.X), room.X+room.W-w)
		q.Y = min(max(q.Y, room.Y), room.Y+room.H-h)
		if w > room.W || h > room.H || touchesAny(q, taken) {
			continue
		}
		cost := abs(q.X-p.X) + abs(q.Y-p.Y)
		for k := range r.ring.Seats {
			o := r.ring.figureRect(k).Meet(q)
			cost += .02 * max(0, o.W) * max(0, o.H)
		}
		if cost < least {
			least, best, ok = cost, q, true
		}
	}
	return best, ok
}

func touchesAny(q paint.Rect, taken []paint.Rect) bool {
	q = ui.Grow(q, 3)
	for _, o := range taken {
		if m := q.Meet(o); m.W > 0 && m.H > 0 {
			return true
		}
	}
	return false
}

// drawThought draws a thought with two small rings on the way from the head. One that
// hides something that was said otherwise has another edge.
func (r *Room) drawThought(c *ui.Context, b thoughtBubble) {
	th, m := c.Theme, &r.view.group.Members[b.id]
	held := r.view.group.Topic > 0 && heldBack(m)
	r.trail(c, b, held)
	thoughtBox(c, b.at, min(12, b.at.H/2), held)
	word := debrief.SafetyWord(m.Safety)
	value := word
	if len(b.lines) > 0 {
		value = words.Say("{feels}: {thought}", words.Text(word), r.thought(b.id))
	}
	c.Note(ui.RoleText, words.Say("{who} thinks", r.name(b.id)), value, b.at)
	if b.small {
		safetySign(c, b.at.Centre(), feeling(m.Safety))
		return
	}
	in := b.at.Pad(thoughtPad, thoughtPad-2)
	if len(b.lines) == 0 {
		in = b.at.Pad(thoughtPad, 4)
	}
	head := in.Top(thoughtHead)
	safetySign(c, paint.Point{X: head.X + 6, Y: head.Centre().Y}, feeling(m.Safety))
	head.Left(18)
	c.WriteIn(head, ui.Font(paint.Bold, paint.TypeCaption, th.Ink), ui.Start, word)
	for _, l := range b.lines {
		c.WriteIn(in.Top(thoughtLine), thoughtStyle(c), ui.Start, l)
	}
}

// trail is two rings between head and bubble.
func (r *Room) trail(c *ui.Context, b thoughtBubble, held bool) {
	fill, edge := c.Theme.Panel, c.Theme.Edge
	if held {
		fill, edge = c.Theme.Trust, c.Theme.Trust
	}
	face := r.faceRect(int(b.id) - 1)
	from := face.Centre()
	to := paint.Point{X: min(max(from.X, b.at.X+10), b.at.X+b.at.W-10), Y: min(max(from.Y, b.at.Y), b.at.Y+b.at.H)}
	d := hypot(to.X-from.X, to.Y-from.Y)
	reach := .5 * min(face.W, face.H)
	if d <= reach+6 {
		return
	}
	for _, s := range [...]struct{ at, r float32 }{{reach + .35*(d-reach), 2.6}, {reach + .75*(d-reach), 3.8}} {
		p := paint.Point{X: mix(from.X, to.X, s.at/d), Y: mix(from.Y, to.Y, s.at/d)}
		c.List.Box(paint.Box{X: p.X, Y: p.Y, HW: s.r, HH: s.r, Radius: s.r, Fill: fill, Stroke: 1.5, Edge: edge})
	}
}

// thoughtBox is what a thought is written on. One that is held back has a double edge,
// and not only an edge of another colour.
func thoughtBox(c *ui.Context, q paint.Rect, radius float32, held bool) {
	th := c.Theme
	if !held {
		c.Box(q, radius, th.Panel, paint.StrokeControl, th.Edge)
		return
	}
	c.Box(q, radius, th.Panel, paint.StrokeControl, th.Trust)
	c.Box(ui.Grow(q, -3), radius-3, paint.Color{}, 1, th.Trust)
}

// safetySign is how safe somebody feels, as a shape: a cross on guard, an empty ring
// careful, a ring with a dot fairly at ease, a disc at ease.
func safetySign(c *ui.Context, m paint.Point, band string) {
	ink := c.Theme.Ink
	disc := func(r float32, fill paint.Color, stroke float32) {
		c.List.Box(paint.Box{X: m.X, Y: m.Y, HW: r, HH: r, Radius: r, Fill: fill, Stroke: stroke, Edge: ink})
	}
	switch band {
	case "on guard":
		c.Icon(ui.IconCross, m.X, m.Y, .8, ink)
	case "careful":
		disc(5.5, paint.Color{}, 2)
	case "fairly":
		disc(5.5, paint.Color{}, 2)
		disc(2.4, ink, 0)
	default:
		disc(5.5, ink, 0)
	}
}
