package scene

import (
	"cmp"
	"math"
	"slices"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

// summary is what happened in words, with what is worth another look.
func (d *debriefScreen) summary(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("In words")
	defer c.EndRegion()
	in := r.Pad(20, 14)
	in = c.Scroll(ui.Name("summary"), in, "What happened")
	in.Y += textBlock(c, in, st.head, ui.RoleHeading, "What happened") + 4
	in.Y += paragraphs(c, in, st.lead, d.of.Summary, 6)
	if d.of.Without != nil {
		in.Y += c.Paragraph(in, st.lead, d.of.Without.Words) + 6
	}
	in.Y += 4
	if d.of.Branch != "" {
		in.Y += c.Paragraph(in, st.small, d.of.Branch) + 8
	}
	if d.of.Danger != nil {
		in.Y += d.danger(c, in, st)
	}
	in.Y += d.worthAnother(c, in, st)
	if len(d.of.Acts) > 0 {
		in.Top(4)
		in.Y += d.legend(c, in, st) + 8
	}
	in.Y += d.more(c, in, st)
	in.Y += d.noted(c, in, st)
	in.Y += c.Paragraph(in, st.caption, d.of.Caveat)
	c.EndScroll(in.Y)
}

// noted is what the trainee noticed and expected, and what came; it returns the height.
func (d *debriefScreen) noted(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	top := r.Y
	for _, part := range [...]struct {
		head  string
		texts []string
		any   bool
	}{
		{"What you noticed", d.of.Noticing.Words, d.of.Noticing.Hits+len(d.of.Noticing.Alarms) > 0},
		{"What you expected", d.of.Predicting.Words, d.of.Predicting.Any()},
	} {
		if part.any {
			if r.Y == top {
				c.Rule(r.Top(12))
			}
			c.Heading(r.Top(26), st.strong, part.head)
			r.Y += paragraphs(c, r, st.smallInk, part.texts, 4) + 5
		}
	}
	return r.Y - top
}

// worthAnother is what is worth another look, as rows; it returns the height.
func (d *debriefScreen) worthAnother(c *ui.Context, in paint.Rect, st pageStyles) float32 {
	top, worth, decisions := in.Y, d.worth(), d.worthDecisions()
	if len(worth)+len(decisions) == 0 {
		return 0
	}
	c.Rule(in.Top(12))
	c.Heading(in.Top(28), st.strong, "Worth another look")
	c.Group(ui.Name("worth"), ui.RoleList, "Worth another look", false)
	for i, k := range decisions {
		if decisionRow(c, in.Top(48), ui.Item("worth", i+1), k, st) {
			d.openDecision(k)
		}
		in.Top(6)
	}
	for _, i := range worth {
		if d.actRow(c, in.Top(max(48, d.actHeight(c, in.W, i, st))), ui.Item("worth", i+1), i, ui.Row{Fill: c.Theme.Sunken}, st) {
			d.openAct(i)
		}
		in.Top(6)
	}
	c.EndGroup()
	return in.Y - top
}

// worthDecisions are decisions that harmed or missed a chance, at most four: of each
// sort those first by which the most was lost.
func (d *debriefScreen) worthDecisions() (found []*coach.Decision) {
	for _, want := range [...]coach.Verdict{coach.Harmed, coach.MissedChance} {
		from := len(found)
		for _, k := range d.decisions() {
			if k.Verdict == want {
				found = append(found, k)
			}
		}
		slices.SortStableFunc(found[from:], func(a, b *coach.Decision) int { return cmp.Compare(lost(b), lost(a)) })
	}
	return found[:min(len(found), 4)]
}

// lost is by how much a decision made a difference, in what is worth a word.
func lost(k *coach.Decision) float64 {
	if grain := k.Aim.Measure.Grain(); grain > 0 {
		return math.Abs(k.Margin) / grain
	}
	return 0
}

// decisionRow is a decision as a row: its sign, what it was, when, and the verdict.
func decisionRow(c *ui.Context, r paint.Rect, id ui.ID, k *coach.Decision, st pageStyles) bool {
	t := c.Row(r, ui.Row{ID: id, Name: k.Title, Value: decisionWhen(k), Fill: c.Theme.Sunken})
	markSign(c, r.X+24, r.Centre().Y, verdictMarks[k.Verdict])
	mid := r.Centre().Y
	c.WriteIn(paint.Rect{X: r.X + 46, Y: mid - 20, W: r.W - 66, H: 20}, st.strong, ui.Start, k.Title)
	c.WriteIn(paint.Rect{X: r.X + 46, Y: mid, W: r.W - 66, H: 18}, st.caption, ui.Start, decisionWhen(k))
	c.Icon(ui.IconNext, r.X+r.W-14, mid, .85, c.Theme.Edge)
	return t.Fired
}

// worth is the acts after which something else happened than was meant, at most
// four, the first of the meeting first.
func (d *debriefScreen) worth() []int {
	var found []int
	if d.reviewed() {
		return nil // its decisions say it better
	}
	for _, want := range [...]debrief.Mark{debrief.Backfired, debrief.Away, debrief.NoClear} {
		for i := range d.of.Acts {
			if d.of.Acts[i].Mark == want && len(found) < 4 {
				found = append(found, i)
			}
		}
	}
	return found
}

// danger says that somebody spoke of it, and no more.
func (d *debriefScreen) danger(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	w := d.of.Danger.Words
	h := c.Height(st.smallInk, r.W-52, w) + 20
	c.Inset(paint.Rect{X: r.X, Y: r.Y, W: r.W, H: h}, paint.RadiusInset)
	c.Icon(ui.IconWarn, r.X+20, r.Y+20, 1, c.Theme.Bad)
	c.Paragraph(paint.Rect{X: r.X + 40, Y: r.Y + 10, W: r.W - 52}, st.smallInk, w)
	return h + 10
}

// actName is an act in a few words of the trainee's own.
func actName(a *debrief.Deed) string {
	if a.Short != "" {
		return capital(a.Short)
	}
	return a.Title
}

// actRow is one act as a row: its sign, what it was, when, and what followed.
func (d *debriefScreen) actRow(c *ui.Context, r paint.Rect, id ui.ID, i int, row ui.Row, st pageStyles) bool {
	a := &d.of.Acts[i]
	when := joined(words.Minute(a.Minute), d.markWord(a))
	row.ID, row.Name, row.Value = id, actName(a), when
	t := c.Row(r, row)
	markSign(c, r.X+24, r.Centre().Y, d.markOf(a))
	in := r
	in.Left(46)
	in.Right(10)
	in.Y += (r.H - d.actHeight(c, r.W, i, st)) / 2
	in.Y += 3 + c.WriteLines(paint.Rect{X: in.X, Y: in.Y + 3, W: in.W}, st.strong, actName(a))
	c.WriteLines(in, st.caption, when)
	return t.Fired
}

// actHeight is how high the words of an act are in a row of that width.
func (d *debriefScreen) actHeight(c *ui.Context, width float32, i int, st pageStyles) float32 {
	a := &d.of.Acts[i]
	return c.Height(st.strong, width-56, actName(a)) + c.Height(st.caption, width-56, joined(words.Minute(a.Minute), d.markWord(a))) + 6
}
