package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// review is the decisions of a practice, looked at again: a slice of the work in each
// frame, so that nothing waits for it.
type review struct {
	run   *coach.Reviewing // nil where there is none
	got   coach.Review
	beats []session.Beat
	back  bool // one may go back and try again
	open  int  // decision, counted from 0 among those that are shown
	wrong string
}

// begin starts the work. After words of danger, and of an assessment, there is none.
func (v *review) begin(s *scenarios.Scenario, p *session.Practice, d *debrief.Debrief) {
	v.beats = p.Beats()
	if d.Mode == session.Assessment || d.Ended == debrief.InDanger || len(v.beats) == 0 {
		return
	}
	names, objectives := s.Coached()
	names.Language = words.Language()
	v.run = coach.NewReviewing(p, coach.Options{Names: names, Objectives: objectives})
	v.back = d.Mode.GoesBack()
}

// work does a slice of what is left.
func (v *review) work(c *ui.Context) {
	if v.run == nil || v.run.Done() {
		return
	}
	v.slice()
	c.Wake(0)
}

// slice works for a part of a frame and takes what was found so far.
func (v *review) slice() {
	v.run.Slice(slice)
	v.got = v.run.Review()
}

// reviewed reports whether decisions are shown in place of plain acts.
func (d *debriefScreen) reviewed() bool {
	return d.review.run != nil || len(d.review.got.Decisions) > 0
}

// decisions are those of what is shown: all, or one meeting.
func (d *debriefScreen) decisions() []*coach.Decision {
	var list []*coach.Decision
	for i := range d.review.got.Decisions {
		k := &d.review.got.Decisions[i]
		if d.meeting == 0 || k.Meeting == d.whole().Meetings[d.meeting-1].Number {
			list = append(list, k)
		}
	}
	return list
}

// chosen is the beat of the decision that is open.
func (v *review) chosen() int {
	if v.open >= 0 && v.open < len(v.got.Decisions) {
		return v.got.Decisions[v.open].Beat
	}
	return 0
}

// verdictMarks are the signs of the verdicts: those of what followed an act.
var verdictMarks = [...]debrief.Mark{
	coach.Unrated: debrief.NotRated, coach.NoClear: debrief.NoClear, coach.Helped: debrief.Towards,
	coach.MissedChance: debrief.Away, coach.Harmed: debrief.Backfired,
}

// decisionOf is the decision that an act was, nil while that is not worked out.
func (d *debriefScreen) decisionOf(a *debrief.Deed) *coach.Decision {
	for i := range d.review.got.Decisions {
		k := &d.review.got.Decisions[i]
		if k.Silence == nil && k.Meeting == a.Meeting && k.Turn == a.Turn {
			return k
		}
	}
	return nil
}

// openDecision opens the page of a decision.
func (d *debriefScreen) openDecision(k *coach.Decision) {
	for i := range d.review.got.Decisions {
		if &d.review.got.Decisions[i] == k {
			d.tab, d.review.open = tabActs, i
		}
	}
}

// decisionPage is the list of decisions, with one of them open.
func (d *debriefScreen) decisionPage(c *ui.Context, page paint.Rect, st pageStyles) {
	panels(c, page, st, 276, true, d.decision, d.decisionList)
}

func (d *debriefScreen) decisionList(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	in := r.Pad(12, 12)
	list := d.decisions()
	head := in.Top(30)
	head.Left(8)
	title := words.Count(len(list), "One decision", "{Number} decisions", words.Capital(words.Number(len(list))))
	c.Heading(head, st.part, title)
	d.reviewProgress(c, &in, st)
	rows := c.Scroll(ui.Name("decisions"), in, "Your decisions")
	c.Group(ui.Name("decision list"), ui.RoleList, "Your decisions", true)
	for i, k := range list {
		w := rows.W - 56
		q := rows.Top(14 + c.Height(st.strong, w, k.Title) + c.Height(st.caption, w, decisionWhen(k)))
		rows.Top(4)
		t := c.Row(q, ui.Row{ID: ui.Item("decision", i+1), Name: k.Title, Value: decisionWhen(k), Chosen: d.isOpen(k)})
		markSign(c, q.X+24, q.Centre().Y, verdictMarks[k.Verdict])
		text := paint.Rect{X: q.X + 46, Y: q.Y + 7, W: w}
		text.Y += c.WriteLines(text, st.strong, k.Title)
		c.WriteLines(text, st.caption, decisionWhen(k))
		if t.Fired {
			d.openDecision(k)
			c.Wake(0)
		}
	}
	c.EndGroup()
	c.EndScroll(rows.Y)
}

func decisionWhen(k *coach.Decision) string {
	return words.Minute(k.Minute) + " · " + words.Text(k.Verdict.String())
}

// isOpen reports whether a decision is the one that is open; where that is of another
// meeting, the first is.
func (d *debriefScreen) isOpen(k *coach.Decision) bool {
	list := d.decisions()
	for _, o := range list {
		if o == d.opened() {
			return o == k
		}
	}
	return list[0] == k
}

// opened is the decision that is open, nil while there is none.
func (d *debriefScreen) opened() *coach.Decision {
	list := d.decisions()
	if v := &d.review; v.open < len(v.got.Decisions) {
		for _, k := range list {
			if k == &v.got.Decisions[v.open] {
				return k
			}
		}
	}
	if len(list) > 0 {
		return list[0]
	}
	return nil
}

// reviewProgress says how far the work has come, while it is going on.
func (d *debriefScreen) reviewProgress(c *ui.Context, in *paint.Rect, st pageStyles) {
	v := &d.review
	if v.run == nil || v.run.Done() {
		return
	}
	done, all := v.run.Progress()
	q := in.Top(44).Pad(8, 0)
	text := words.Say("Looking again: {done} of {all}", done, all)
	c.Text(q.Top(20), st.caption, ui.Start, text)
	track := paint.Rect{X: q.X, Y: q.Y + 4, W: q.W, H: 6}
	c.Box(track, 3, c.Theme.Sunken, 1, c.Theme.Edge)
	if w := track.W * float32(done) / float32(max(1, all)); w > 5 {
		c.Box(paint.Rect{X: track.X, Y: track.Y, W: w, H: 6}, 3, c.Theme.Accent, 0, paint.Color{})
	}
}

// involved are up to four members that a decision was about: those it was said to, who
// spoke next, and who had spoken before.
func (d *debriefScreen) involved(k *coach.Decision) []sim.ID {
	var list []sim.ID
	add := func(id sim.ID) {
		for _, o := range list {
			if o == id {
				return
			}
		}
		if id.IsMember() && len(list) < 4 {
			list = append(list, id)
		}
	}
	for _, id := range k.Say.Target {
		add(id)
	}
	beats := d.review.beats
	for i := k.Beat + 1; i < len(beats) && i <= k.Beat+4; i++ {
		add(beats[i].Turn.Speaker)
	}
	for i := k.Beat - 1; i >= 0 && i >= k.Beat-3; i-- {
		add(beats[i].Turn.Speaker)
	}
	return list
}
