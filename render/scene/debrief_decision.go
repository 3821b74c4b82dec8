package scene

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/observe"
)

// decision is the decision that is open: the verdict, what happened, what else could
// have been said, and why.
func (d *debriefScreen) decision(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	k := d.opened()
	if k == nil {
		c.Paragraph(r.Pad(24, 20), st.lead, "Your decisions are being looked at again: each is set beside everything else that could have been said then.")
		return
	}
	c.Region(k.Title)
	defer c.EndRegion()
	in := c.Scroll(ui.Item("open decision", k.Beat+1), r.Pad(24, 18), "The decision")
	in.Y += d.verdict(c, in, k, st) + 12
	if in.W < 640 {
		in.Y += d.happenedThen(c, in, k, st) + 12
		in.Y += d.bothWays(c, in, k, st)
		c.EndScroll(in.Y)
		return
	}
	left := in.Left(in.W * .5)
	in.Left(24)
	c.EndScroll(max(left.Y+d.happenedThen(c, left, k, st), in.Y+d.bothWays(c, in, k, st)))
}

// verdict is the head: the sign, the word, where it was, and the way to try again.
func (d *debriefScreen) verdict(c *ui.Context, r paint.Rect, k *coach.Decision, st pageStyles) float32 {
	top := r.Y
	if d.review.back {
		b := ui.Button{ID: ui.Name("try again"), Label: "Try again from here", Icon: ui.IconBranch, Look: ui.Filled, Key: ui.Letter('T'), Bare: true, Hint: "Back into the room, as a branch of its own"}
		if r.W >= 560 {
			if c.Button(paint.Rect{X: r.X + r.W - 204, Y: r.Y, W: 204, H: 40}, b) {
				d.again = true
			}
			r.W -= 216
		} else {
			if c.Button(r.Top(40), b) {
				d.again = true
			}
			r.Top(12)
		}
	}
	markSign(c, r.X+12, r.Y+18, verdictMarks[k.Verdict])
	in := paint.Rect{X: r.X + 38, Y: r.Y, W: r.W - 38}
	in.Y += textBlock(c, in, st.head, ui.RoleHeading, capital(k.Verdict.String()))
	if k.First != "" {
		in.Y += c.Paragraph(in, st.label, k.First) + 2
	}
	if k.What != "" {
		in.Y += c.Paragraph(in, st.second, stopped(k.What))
	}
	if d.review.wrong != "" {
		in.Y += c.Paragraph(in, st.bad, d.review.wrong)
	}
	return in.Y - top
}

// happenedThen is the people it was about, the words that were said, and those that
// could have been.
func (d *debriefScreen) happenedThen(c *ui.Context, r paint.Rect, k *coach.Decision, st pageStyles) float32 {
	top, th := r.Y, c.Theme
	c.Heading(r.Top(24), st.captionStrong, "What happened")
	d.scene(c, r.Top(min(196, .44*r.W)), k)
	r.Top(12)
	if k.Words != "" {
		r.Y += c.Paragraph(r, st.body, k.Words) + 10
	}
	if k.Said != "" {
		r.Y += quoted(c, r, "You said", k.Said, th.Edge, st) + 10
	}
	if b := k.Better; b != nil {
		if !strings.Contains(k.Words, b.Gain) { // said already
			r.Y += c.Paragraph(r, st.body, words.Say("Clearly better in this model: {what}; {gain} than with what you did.", words.Text(b.Title), b.Gain)) + 10
		}
		line := b.Words
		if line == "" {
			line = b.Title
		}
		r.Y += quoted(c, r, "It could sound like this", line, th.Good, st) + 10
		r.Y += chips(c, r, d.chipsOf(b.Say)) + 10
		if !gives(k.Why, b.Effect) {
			for _, s := range [...]string{b.Effect, sourceLine(b)} {
				r.Y += c.Paragraph(r, st.small, s) + 4
			}
		}
	}
	if len(k.AsGood) > 0 {
		r.Y += 4 + c.Paragraph(r, st.body, words.Say("As good in this model: {choices}. They cannot be told apart.", strings.Join(k.AsGood, "; "))) + 6
	}
	return r.Y - top
}

// gives reports whether a reason says it already, with where it comes from.
func gives(why []coach.Reason, effect string) bool {
	return slices.ContainsFunc(why, func(w coach.Reason) bool { return w.Text == effect })
}

// chipsOf is something that can be said as words for chips.
func (d *debriefScreen) chipsOf(say sim.Say) []string {
	k := int(say.Intervention) - 1
	if d.scn == nil || k < 0 || k >= len(d.scn.Interventions) {
		return []string{"Say nothing"}
	}
	list := []string{d.scn.Interventions[k].Title, say.Delivery.String()}
	for _, id := range say.Target {
		if id.IsMember() {
			list = append(list, words.Say("to {whom}", d.name(id)))
		}
	}
	if n := int(say.Rule) - 1; n >= 0 && n < len(d.scn.Norms) {
		list = append(list, d.scn.Norms[n].Title)
	}
	return list
}

func sourceLine(b *coach.Better) string {
	if b.Source == "" {
		return ""
	}
	source := strings.TrimSuffix(sentence(b.Source), ".")
	if b.Grade != "" {
		return words.Say("{source}; {grade}.", source, b.Grade)
	}
	return words.Say("{source}.", source)
}

// quoted is words under a heading, with a bar beside them; it returns the height.
func quoted(c *ui.Context, r paint.Rect, head, line string, ink paint.Color, st pageStyles) float32 {
	c.Heading(r.Top(24), st.captionStrong, head)
	text := words.Say("“{line}”", strings.Trim(line, "“”"))
	h := c.Paragraph(paint.Rect{X: r.X + 14, Y: r.Y, W: r.W - 14}, st.quote, text)
	c.Box(paint.Rect{X: r.X, Y: r.Y, W: 4, H: h}, 2, ink, 0, paint.Color{})
	return h + 24
}

// chips are words in pills, wrapped; it returns the height.
func chips(c *ui.Context, r paint.Rect, words []string) float32 {
	x, y := r.X, r.Y+12
	for _, w := range words {
		if cw := c.ChipWidth(w); x > r.X && x+cw > r.X+r.W {
			x, y = r.X, y+28
		}
		x += c.Chip(x, y, w) + 8
	}
	return y + 12 - r.Y
}

// scene is the people it was about, as they sat right after it.
func (d *debriefScreen) scene(c *ui.Context, r paint.Rect, k *coach.Decision) {
	th := c.Theme
	c.Box(r, paint.RadiusInset, th.Floor, th.Outline, th.Line)
	who := d.involved(k)
	if len(who) == 0 {
		return
	}
	sort.Slice(who, func(a, b int) bool { return who[a] < who[b] })
	reading := observe.Reading{}
	speaker := sim.Everyone
	if at := k.Beat + 1; at < len(d.review.beats) {
		reading, speaker = d.review.beats[at].Reading, d.review.beats[at].Turn.Speaker
	}
	c.Clip(r)
	u := min((r.H-12)/3.9, r.W/float32(len(who))/2.5) // a bun ends 2.3 of it above the seat
	y := r.Y + r.H - 1.5*u - 8
	c.Box(paint.Rect{X: r.X + 10, Y: y - .6*u, W: r.W - 20, H: 1.9 * u}, u, th.Rug, 0, paint.Color{})
	each := r.W / float32(len(who))
	var names []string
	for i, id := range who {
		m := paint.Point{X: r.X + each*(float32(i)+.5), Y: y}
		cue := reading.Cues[id.Slot()]
		if id == speaker {
			cue = observe.Speaking
		}
		look := d.look(int(id) - 1)
		Figure{Look: look, Pose: PoseOf(cue), At: m, Unit: u, Gone: cue == observe.Gone, Within: r}.Draw(c.List, th)
		p := pill{seat: int(id), name: d.name(id)}
		w := min(p.width(c, false), each-4)
		p.draw(c, paint.Rect{X: m.X - w/2, Y: m.Y + 1.0*u - 3, W: w, H: paint.PillHeight})
		names = append(names, words.Say("{who} {cue}", d.name(id), words.Text(cueWords[cue])))
	}
	c.Unclip()
	c.Note(ui.RolePicture, strings.Join(names, ", "), "", r)
}

// bothWays is the two courses with their bands, and why.
func (d *debriefScreen) bothWays(c *ui.Context, r paint.Rect, k *coach.Decision, st pageStyles) float32 {
	top := r.Y
	if k.Curves != nil && len(k.Curves.Turns) > 1 {
		head := r.Top(24)
		w := c.Heading(head, st.captionStrong, "Cohesion, both ways")
		note := "bands hold 95 of 100 runs"
		if c.Width(st.caption, note) < head.W-w-12 {
			c.WriteIn(head, st.caption, ui.Finish, note)
		}
		d.courses(c, r.Top(238), k, st)
		r.Top(30)
	}
	if len(k.Why) > 0 {
		c.Heading(r.Top(26), st.captionStrong, "Why")
	}
	for i, why := range k.Why {
		disc := paint.Rect{X: r.X, Y: r.Y, W: 22, H: 22}
		c.Box(disc, 11, paint.Color{}, paint.StrokeControl, c.Theme.Edge)
		c.WriteIn(disc, st.captionStrong, ui.Middle, strconv.Itoa(i+1))
		text := paint.Rect{X: r.X + 32, Y: r.Y, W: r.W - 32}
		h := c.Paragraph(text, st.body, why.Text)
		text.Y += h
		if from := reasonSource(&why); from != "" {
			h += c.Paragraph(text, st.caption, from)
		}
		r.Y += max(24, h) + 8
	}
	for _, s := range k.Caveats {
		r.Y += c.Paragraph(r, st.caption, s) + 3
	}
	r.Y += c.Paragraph(r, st.caption, d.review.got.Caveat)
	return r.Y - top
}

// reasonSource says from which turns a reason is, or how well it is known.
func reasonSource(why *coach.Reason) string {
	switch n := len(why.Turns); {
	case n == 1:
		return words.Say("turn {n}", why.Turns[0])
	case n == 2:
		return words.Say("turns {n} and {m}", why.Turns[0], why.Turns[1])
	case n > 2:
		return words.Say("turns {n} to {m}", why.Turns[0], why.Turns[n-1])
	}
	return why.Grade
}
