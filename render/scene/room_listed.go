package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/observe"
)

// smallRoom is how wide a room must be for a circle of people. In less, and where the
// names of so many would be cut, they stand in a list, and what is said stands under it.
const smallRoom = 300

// namesCut reports whether a name is too long for its plate.
func namesCut(c *ui.Context, plates []plate, names []string) bool {
	for k, name := range names {
		p := pill{seat: k + 1, name: name, open: true}
		if w := p.width(c, plates[k].tight); w > plates[k].rect.W+1 {
			return true
		}
	}
	return false
}

// listed draws the room as a list: everybody as head and name, then what is said.
func (r *Room) listed(c *ui.Context, area paint.Rect) {
	th := c.Theme
	c.Box(area, paint.RadiusPanel, th.Floor, th.Outline, th.Line)
	in := area.Pad(8, 6)
	people := in
	r.cells(c, &people)
	people.H = min(people.Y-in.Y, max(cellHeight+8, in.H-saidLeast))
	people.Y = in.Y
	in.Top(people.H + 6)
	body := c.Scroll(ui.Name("people listed"), people, "People")
	cells := r.cells(c, &body)
	touches := r.reachPeople(c, func(k int) paint.Rect { return cells[k] })
	for k := range r.actors {
		if r.known(sim.ID(k + 1)) {
			r.cell(c, cells[k], k, touches[k])
		}
	}
	c.EndScroll(body.Y)
	r.bubble.strip = in
	r.speech(c)
}

const (
	cellHeight = 32
	saidLeast  = 84 // height kept for what is said
)

// cells cuts a place for everybody off the top of in, as many in a row as fit.
func (r *Room) cells(c *ui.Context, in *paint.Rect) []paint.Rect {
	wide := float32(0)
	for k := range r.actors {
		wide = max(wide, c.Width(r.cellStyle(c), r.name(sim.ID(k+1))))
	}
	columns := max(1, int((in.W+4)/(wide+46)))
	each := (in.W - 4*float32(columns-1)) / float32(columns)
	cells, n := make([]paint.Rect, len(r.actors)), 0
	row := paint.Rect{}
	for k := range cells {
		if !r.known(sim.ID(k + 1)) {
			continue
		}
		if n%columns == 0 {
			row = in.Top(cellHeight)
			in.Top(4)
		}
		cells[k] = row.Left(each)
		row.Left(4)
		n++
	}
	return cells
}

func (r *Room) cellStyle(c *ui.Context) ui.Style {
	return ui.Font(paint.Bold, paint.TypeCaption, c.Theme.Ink)
}

// cell draws somebody in the list: whoever speaks and whoever may be chosen has a
// frame, whoever is chosen is filled.
func (r *Room) cell(c *ui.Context, q paint.Rect, k int, touch ui.Touch) {
	th, id := c.Theme, sim.ID(k+1)
	st, fill, edge, stroke := r.cellStyle(c), th.Panel, th.Chair, paint.StrokeRule
	b := r.last()
	switch {
	case r.isTarget(id):
		fill, edge, st.Color = th.Accent, th.Accent, th.OnAccent
	case r.mayBePicked(id):
		edge, stroke = th.Accent, paint.StrokeChosen
	case b != nil && b.Turn.Speaker == id:
		edge, stroke = th.Ink, paint.StrokeChosen
	}
	c.Box(q, cellHeight/2, fill, stroke, edge)
	Bust(c.List, paint.Point{X: q.X + 16, Y: q.Centre().Y}, 12, r.looks[k])
	w := c.WriteIn(paint.Rect{X: q.X + 33, Y: q.Y, W: q.W - 38, H: q.H}, st, ui.Start, r.name(id))
	if r.reading().Cues[id.Slot()] == observe.Gone {
		c.Box(paint.Rect{X: q.X + 31, Y: q.Centre().Y - .8, W: w + 4, H: 1.6}, .8, st.Color, 0, paint.Color{})
	}
	if touch.Focus {
		c.Ring(q, cellHeight/2)
	}
}
