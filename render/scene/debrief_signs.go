package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

// sign is one of the trainee's decisions along the meeting.
type sign struct {
	minute      float64
	mark        debrief.Mark
	name, value string
	act         int             // that it was; -1 for a stretch of saying nothing
	decision    *coach.Decision // nil while it is not worked out
}

// signList is what stands along the meeting: every act, and every long stretch of
// saying nothing that was looked at.
func (d *debriefScreen) signList() []sign {
	var list []sign
	for i := range d.of.Acts {
		a := &d.of.Acts[i]
		list = append(list, sign{a.Minute, d.markOf(a), actName(a), joined(words.Minute(a.Minute), d.markWord(a)), i, d.decisionOf(a)})
	}
	for _, k := range d.decisions() {
		if k.Silence == nil {
			continue
		}
		at := sign{d.through(k), verdictMarks[k.Verdict], k.Title, decisionWhen(k), -1, k}
		n := len(list)
		for n > 0 && list[n-1].minute > at.minute {
			n--
		}
		list = append(list[:n], append([]sign{at}, list[n:]...)...)
	}
	return list
}

// through is the minute of a decision through all meetings, where all are shown.
func (d *debriefScreen) through(k *coach.Decision) float64 {
	minute := k.Minute
	if d.meeting > 0 {
		return minute
	}
	for i := range d.of.Meetings {
		if d.of.Meetings[i].Number < k.Meeting {
			minute += d.of.Meetings[i].Minutes
		}
	}
	return minute
}

// signs are the trainee's own decisions; each opens its page.
func (d *debriefScreen) signs(c *ui.Context, r paint.Rect, t span, st pageStyles) {
	th, mid := c.Theme, r.Centre().Y
	c.WriteIn(paint.Rect{X: r.X, Y: r.Y, W: t.r.X - r.X - 6, H: r.H}, st.label, ui.Start, "Your acts")
	list := d.signList()
	if len(list) == 0 {
		c.Text(paint.Rect{X: t.r.X, Y: r.Y, W: t.r.W, H: r.H}, st.caption, ui.Start, "You listened throughout.")
		return
	}
	c.Box(paint.Rect{X: t.r.X, Y: mid - .75, W: t.r.W, H: 1.5}, 0, th.Edge, 0, paint.Color{})
	c.Group(ui.Name("signs"), ui.RoleList, "Your acts", false)
	lanes := [2]float32{-100, -100} // where the last sign of each lane stands
	apart := c.Reach()
	for i := range list {
		x, y := t.x(list[i].minute), mid
		if crowded(t, list, i, apart) {
			k := 0
			if x-lanes[0] < apart && lanes[1] < lanes[0] {
				k = 1
			}
			x = max(x, lanes[k]+apart) // where both lanes are full it moves on a little
			lanes[k], y = x, y+apart*(float32(k)-.5)
		} else {
			x = max(x, max(lanes[0], lanes[1])+apart)
			lanes = [2]float32{x, x}
		}
		d.sign(c, paint.Point{X: x, Y: y}, i, &list[i])
	}
	c.EndGroup()
}

// crowded reports whether sign i stands so near another that one would cover the
// other.
func crowded(t span, list []sign, i int, apart float32) bool {
	x := t.x(list[i].minute)
	return i > 0 && x-t.x(list[i-1].minute) < apart || i+1 < len(list) && t.x(list[i+1].minute)-x < apart
}

func (d *debriefScreen) sign(c *ui.Context, m paint.Point, i int, s *sign) {
	hit := paint.Rect{X: m.X - 12, Y: m.Y - 12, W: 24, H: 24}
	touch := c.Target(ui.Target{
		ID: ui.Item("sign", i+1), Rect: hit, Role: ui.RoleButton, Name: s.name, Value: s.value, Hint: s.name,
	})
	c.List.Box(paint.Box{X: m.X, Y: m.Y, HW: 13, HH: 13, Radius: 13, Fill: c.Theme.Panel})
	markSign(c, m.X, m.Y, s.mark)
	if touch.Focus {
		c.Ring(hit, 12)
	} else if touch.Hover {
		c.Box(ui.Grow(hit, 1), 13, paint.Color{}, paint.StrokeChosen, c.Theme.Ink)
	}
	switch {
	case touch.Fired && s.decision != nil:
		d.openDecision(s.decision)
	case touch.Fired:
		d.tab, d.act = tabActs, s.act
	}
}
