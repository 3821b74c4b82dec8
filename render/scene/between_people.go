package scene

import (
	"slices"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// people are those who belong to the group, with what each took home; up to three can
// be met alone.
func (b *between) people(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	w := c.Heading(r.Top(28), st.part, "What each took home")
	hint := "choose up to three to meet alone"
	if c.Width(st.caption, hint) <= r.W-w-9 {
		c.Text(paint.Rect{X: r.X + w + 9, Y: r.Y - 27, W: r.W - w - 9, H: 28}, st.caption, ui.Start, hint)
	} else {
		r.Y += c.Paragraph(r, st.caption, stopped(sentence(hint)))
	}
	r.Top(4)
	c.Group(ui.Name("people"), ui.RoleList, "Meet alone", false)
	for k := range b.room.actors {
		if id := sim.ID(k + 1); b.room.known(id) {
			b.member(c, &r, id, st)
		}
	}
	c.EndGroup()
	return r.Y
}

// member is one row.
func (b *between) member(c *ui.Context, r *paint.Rect, id sim.ID, st pageStyles) {
	th, k := c.Theme, int(id)-1
	away := b.room.awayWord(id)
	lines := b.stories[k]
	if away != "" {
		lines = []string{stopped(sentence(away))}
	}
	sign := b.signWidth(c, r.W, st)
	w, under := r.W-76-sign-24, r.W < 300
	if under { // the sign stands under the words
		w = r.W - 86
	}
	h := float32(34)
	for _, s := range lines {
		h += c.Height(st.smallInk, w, s)
	}
	if under {
		h += 26
	}
	q := r.Top(max(66, h+8))
	r.Top(6)
	on := slices.Contains(b.alone, id)
	row := ui.Row{ID: ui.Item("alone", k+1), Name: b.room.name(id), Value: strings.Join(lines, " "), Chosen: on, Fill: th.Sunken, Off: b.offAlone(id)}
	if k < 9 {
		row.Key = ui.Letter(rune('1' + k))
	}
	if t := c.Row(q, row); t.Fired || t.Focus && row.Off == "" && c.Take(ui.On(ui.Enter), false) {
		b.toggle(id)
	}
	tile := paint.Rect{X: q.X + 6, Y: q.Y + 6, W: 56, H: min(q.H-12, 64)}
	c.Box(tile, paint.RadiusInset-2, th.Floor, 0, paint.Color{})
	Bust(c.List, tile.Centre(), 24, b.room.looks[k])
	in := paint.Rect{X: q.X + 74, Y: q.Y + 6, W: w, H: 24}
	c.WriteIn(in, st.strong, ui.Start, b.room.name(id))
	in.Y += 25
	for _, s := range lines {
		in.Y += c.WriteLines(in, st.smallInk, s)
	}
	end := paint.Rect{X: q.X + q.W - 12 - sign, Y: q.Y, W: sign, H: q.H}
	if under {
		end.Y, row.Key = q.Y+q.H-64, ui.Shortcut{}
	}
	b.aloneSign(c, end, row, on, st)
}

// signWidth is how wide the words are at the end of a row, in rows of that width.
func (b *between) signWidth(c *ui.Context, row float32, st pageStyles) float32 {
	wide := max(88, c.Width(st.caption, "meet alone"), c.Width(st.accentCaption, "met alone")+18)
	return min(wide, max(88, .3*row))
}

// aloneSign says in q, at the end of a row, whether one is met alone.
func (b *between) aloneSign(c *ui.Context, q paint.Rect, row ui.Row, on bool, st pageStyles) {
	th := c.Theme
	if row.Off != "" && !on {
		return
	}
	if row.Key.Rune != 0 {
		c.KeyCap(q.X+q.W, q.Y+18, row.Key, th.Ink2)
	}
	if on {
		w := c.WriteIn(paint.Rect{X: q.X + 18, Y: q.Y + 31, W: q.W - 18, H: 30}, st.accentCaption, ui.Finish, "met alone")
		c.Icon(ui.IconCheck, q.X+q.W-w-12, q.Y+46, .85, th.Accent)
		return
	}
	c.WriteIn(paint.Rect{X: q.X, Y: q.Y + 31, W: q.W, H: 30}, st.caption, ui.Finish, "meet alone")
}

// offAlone says why somebody cannot be met alone; empty: they can.
func (b *between) offAlone(id sim.ID) string {
	switch as := b.room.as(id); {
	case as == gone || as == finished:
		return words.Say("{who} {away}", b.room.name(id), words.Text(b.room.awayWord(id)))
	case len(b.alone) >= session.MostAlone && !slices.Contains(b.alone, id):
		return "three are the most in between"
	}
	return ""
}

func (b *between) toggle(id sim.ID) {
	if i := slices.Index(b.alone, id); i >= 0 {
		b.alone = slices.Delete(b.alone, i, i+1)
		return
	}
	b.alone = append(b.alone, id)
}
