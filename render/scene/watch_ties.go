package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
)

// bond is what lies between two people: how much they trust one another, and whether
// one of them is still hurt by the other.
type bond struct {
	a, b    sim.ID
	ab, ba  float64 // trust, each way
	hurt    bool
	mutual  bool
	strange bool // one is wary of the other
	close   bool
}

// bonds are the ties of a group that are worth drawing: trust, and wariness.
func bonds(g *sim.Group) []bond {
	var list []bond
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		for j := i + 1; j <= sim.ID(g.N); j++ {
			if !g.Members[i].Here || !g.Members[j].Here {
				continue
			}
			t, u := &g.Ties[i][j], &g.Ties[j][i]
			b := bond{a: i, b: j, ab: t.Trust, ba: u.Trust, hurt: t.Hurt || u.Hurt}
			b.mutual = b.ab >= trusting && b.ba >= trusting
			b.strange = b.ab < wariness || b.ba < wariness
			b.close = b.ab >= closely && b.ba >= closely
			if b.strange || b.ab >= trusting || b.ba >= trusting {
				list = append(list, b)
			}
		}
	}
	return list
}

// manyBonds is from how many on what goes one way only stands back.
const manyBonds = 16

// drawBonds draws the ties between places, those of one person (Everyone: of all) in
// full strength. Trust is a whole line, wariness a dashed one; one that goes one way
// only has an arrow.
func drawBonds(c *ui.Context, list []bond, who sim.ID, at func(sim.ID) paint.Point, near float32) {
	for _, last := range [...]bool{false, true} { // those that count lie above
		for _, b := range list {
			mine := who == sim.Everyone || b.a == who || b.b == who
			if mine != last {
				continue
			}
			alpha := float32(1)
			switch oneWay := !b.mutual && !b.strange; {
			case !mine:
				alpha = .25
			case who == sim.Everyone && oneWay && len(list) > manyBonds:
				alpha = .4
			}
			b.draw(c, at(b.a), at(b.b), near, alpha)
		}
	}
}

func (b *bond) draw(c *ui.Context, p, q paint.Point, near, alpha float32) {
	th := c.Theme
	d := max(1, hypot(q.X-p.X, q.Y-p.Y))
	if d < 2*near+8 {
		return
	}
	along := func(s float32) paint.Point { return paint.Point{X: mix(p.X, q.X, s/d), Y: mix(p.Y, q.Y, s/d)} }
	from, to := along(near), along(d-near)
	if b.strange {
		ink := th.Tension.Alpha(alpha)
		for s := near; s < d-near; s += 13 {
			c.List.Path(2.4, ink, along(s), along(min(s+7, d-near)))
		}
		switch {
		case b.ab < wariness && b.ba >= wariness:
			barb(c, from, to, ink)
		case b.ba < wariness && b.ab >= wariness:
			barb(c, to, from, ink)
		}
		return
	}
	ink, width := th.Cohesion.Alpha(alpha), float32(2.4)
	if b.close {
		width = 5
	}
	c.List.Path(width, ink, from, to)
	switch {
	case b.mutual:
	case b.ab > b.ba:
		barb(c, from, to, ink)
	default:
		barb(c, to, from, ink)
	}
}

// barb is the head of an arrow from p to q.
func barb(c *ui.Context, p, q paint.Point, ink paint.Color) {
	d := max(.01, hypot(q.X-p.X, q.Y-p.Y))
	dx, dy := (q.X-p.X)/d, (q.Y-p.Y)/d
	side := func(s float32) paint.Point {
		return paint.Point{X: q.X - 10*dx - s*6*dy, Y: q.Y - 10*dy + s*6*dx}
	}
	c.List.Path(2.4, ink, side(-1), q, side(1))
}

// rugTies draws the sociogram on the rug, under the people.
func (r *Room) rugTies(c *ui.Context) {
	g := r.view.group
	if !r.from.ties || g == nil || !r.looksOn() {
		return
	}
	who, list := r.from.who, bonds(g)
	if r.from.role == seated {
		who = r.from.me
		list = ownTies(list, who)
	}
	drawBonds(c, list, who, func(id sim.ID) paint.Point {
		s := r.ring.Seats[id-1]
		return paint.Point{X: mix(s.At.X, r.ring.Middle.X, .1), Y: s.At.Y + .25*s.Unit}
	}, .8*r.ring.Unit)
	c.Note(ui.RolePicture, "Who trusts whom", r.tieWords(list), r.ring.Room)
}

// ownTies are those of one member, as far as it knows them: what it feels itself.
func ownTies(list []bond, who sim.ID) []bond {
	var own []bond
	for _, b := range list {
		mine := b.ab
		switch who {
		case b.a:
			b.ba = 0
		case b.b:
			mine, b.ab = b.ba, 0
		default:
			continue
		}
		b.mutual, b.close, b.strange = false, mine >= closely, mine < wariness
		if b.strange || mine >= trusting {
			own = append(own, b)
		}
	}
	return own
}

// tieWords are the ties in words.
func (r *Room) tieWords(list []bond) string { return tieWords(list, r.name) }

func tieWords(list []bond, name func(sim.ID) string) string {
	text := ""
	for _, b := range list {
		a, with := b.a, b.b
		said := ""
		switch {
		case b.strange && b.ab < wariness && b.ba < wariness:
			said = "{who} and {whom} are wary of one another."
		case b.strange && b.ab < wariness:
			said = "{who} is wary of {whom}."
		case b.strange:
			a, with, said = b.b, b.a, "{who} is wary of {whom}."
		case b.mutual:
			said = "{who} and {whom} trust one another."
		case b.ab >= trusting:
			said = "{who} trusts {whom}."
		default:
			a, with, said = b.b, b.a, "{who} trusts {whom}."
		}
		text += words.Say(said, name(a), name(with)) + " "
	}
	if text == "" {
		return words.Text("Hardly any trust yet, and no wariness.")
	}
	return text[:len(text)-1]
}

// tieKey says what the lines mean, in two columns as far as there is room.
func tieKey(c *ui.Context, area *paint.Rect) {
	st := ui.Font(paint.Regular, paint.TypeCaption, c.Theme.Ink2)
	each := min(150, area.W/2)
	signs := [...]struct {
		word string
		bond bond
	}{
		{"trust", bond{ab: 1, ba: 1, mutual: true}},
		{"wary", bond{ab: -1, ba: -1, strange: true}},
		{"much trust", bond{ab: 1, ba: 1, mutual: true, close: true}},
		{"one way only", bond{ab: 1}},
	}
	for i := 0; i < len(signs) && area.H >= 20; i += 2 {
		row := area.Top(20)
		for _, s := range signs[i : i+2] {
			q := row.Left(each)
			y := q.Centre().Y
			s.bond.draw(c, paint.Point{X: q.X - 4, Y: y}, paint.Point{X: q.X + 38, Y: y}, 4, 1)
			q.Left(42)
			c.Text(q, st, ui.Start, s.word)
		}
	}
	area.Top(4)
}
