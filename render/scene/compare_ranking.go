package scene

import (
	"math"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/coach"
	"groundrules/sim/session"
)

// ranking is everything that could have been said where two branches part, rolled
// forward: a slice of the work in each frame.
type ranking struct {
	ahead  *foresight // nil where there is nothing to look for
	begun  bool
	done   bool
	advice coach.Advice
}

// rankRollouts is how many rollouts a ranking is made of.
const rankRollouts = 2400

// rank works on the ranking; it reports whether there is one to show.
func (m *comparison) rank(c *ui.Context) bool {
	k := &m.ranks
	if !k.begun {
		k.begun = true
		m.beginRanking()
	}
	if k.ahead == nil {
		return false
	}
	if !k.done {
		done, nothing := k.ahead.work()
		switch {
		case nothing:
			k.ahead = nil
			return false
		case done:
			k.advice, k.done = k.ahead.search.Advice(), true
		}
		c.Wake(0)
	}
	return true
}

// beginRanking asks what could have been said where the branches part. Of a mode that
// does not look ahead there is nothing to ask.
func (m *comparison) beginRanking() {
	if p, ok := m.of.(*session.Practice); ok && p.Plan().Mode.LooksAhead() {
		m.ranks.ahead = foresee(p, m.room.scn, min(m.from, len(p.Beats())), rankRollouts)
	}
}

// drawRanking lists the choices, best first, with what each gains beside saying
// nothing; those that cannot be told apart share one tint. It returns the height.
func (m *comparison) drawRanking(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	top, k := r.Y, &m.ranks
	c.Rule(r.Top(16))
	r.Y += c.Paragraph(r, st.strong, "Every choice where they part") + 2
	if !k.done {
		made, all := k.ahead.progress()
		return r.Y - top + c.Paragraph(r, st.small, words.Say("Looking ahead: {made} of {all} ways it could go.", made, all))
	}
	far := &k.advice.Far
	if len(far.Best) == 0 || far.By >= len(k.advice.Aims) {
		return r.Y - top + c.Paragraph(r, st.small, "There was nothing else to choose then.")
	}
	r.Y += c.Paragraph(r, st.caption, words.Say("at the end of the meeting, by “{aim}”, against saying nothing", k.ahead.names.Objective(k.advice.Aims[far.By]))) + 4
	most := 1e-9
	for i := range far.Best {
		f := &far.Best[i].Figures[far.By]
		most = max(most, math.Abs(f.Gain)+f.GainHalf)
	}
	for i := range far.Best {
		r.Y += m.rankRow(c, r, &far.Best[i], far.By, i < far.Tied && far.Tied > 1, most, st)
	}
	return r.Y + c.Paragraph(r, st.caption, "In this model; bars hold the mean in 95 of 100 cases. Hollow: not sure.") - top
}

// rankRow is one choice; it returns the height.
func (m *comparison) rankRow(c *ui.Context, r paint.Rect, k *coach.Choice, by int, tied bool, most float64, st pageStyles) float32 {
	th, f := c.Theme, &k.Figures[by]
	bar := min(120, .36*r.W)
	name := m.ranks.ahead.names.Choice(k.Say)
	word := ""
	switch {
	case k.Chosen && tied:
		word = "yours, tied"
	case k.Chosen:
		word = "yours"
	case tied:
		word = "tied"
	}
	w := r.W - bar - 18
	h := c.Height(st.smallInk, w, name) + 8
	if word != "" {
		h += 16
	}
	q := paint.Rect{X: r.X, Y: r.Y, W: r.W, H: h}
	if tied {
		c.Box(q, 4, th.Soft, min(1, th.Outline), th.Accent)
	}
	value := "no clear difference"
	if f.Gain > f.GainHalf {
		value = "more than saying nothing"
	} else if f.Gain < -f.GainHalf {
		value = "less than saying nothing"
	}
	c.Note(ui.RolePicture, name, joined(value, word), q)
	y := q.Y + 4
	y += c.WriteLines(paint.Rect{X: q.X + 6, Y: y, W: w}, st.smallInk, name)
	if word != "" {
		c.WriteIn(paint.Rect{X: q.X + 6, Y: y - 2, W: w, H: 16}, st.good, ui.Start, word)
	}
	x := func(v float64) float32 { return q.X + q.W - bar/2 - 6 + (bar/2-6)*float32(v/most) }
	mid := q.Centre().Y
	c.Box(paint.Rect{X: x(0) - .6, Y: q.Y, W: 1.2, H: q.H}, 0, th.Edge, 0, paint.Color{})
	ink := th.Good
	if f.Gain < 0 {
		ink = th.Bad
	}
	c.Box(paint.Rect{X: x(f.Gain - f.GainHalf), Y: mid - 2, W: max(2, x(f.Gain+f.GainHalf)-x(f.Gain-f.GainHalf)), H: 4}, 2, ink.Alpha(.5), 0, paint.Color{})
	dot := paint.Box{X: x(f.Gain), Y: mid, HW: 6, HH: 6, Radius: 6, Fill: ink}
	switch {
	case math.Abs(f.Gain) <= f.GainHalf:
		dot.Fill, dot.Stroke, dot.Edge = th.Panel, 2.2, th.Edge
	case f.Gain < 0:
		dot.Radius = 1.5
	}
	c.List.Box(dot)
	return h + 2
}
