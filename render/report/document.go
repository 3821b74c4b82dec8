package report

import (
	"groundrules/sim"
	"groundrules/sim/debrief"
)

// documentFormat is the version of the JSON document.
const documentFormat = 1

var endings = [...]string{
	debrief.StillOpen: "open", debrief.TimeUp: "time_up", debrief.SteppedOut: "stepped_out", debrief.InDanger: "in_danger",
}

func (r *Report) document() *Document {
	d := r.Debrief
	doc := &Document{
		Kind: "debrief", Format: documentFormat, Program: r.Program, Signature: r.Signature,
		Scenario: r.Scenario, Title: d.Title, Seed: r.Seed, Mode: d.Mode.String(), Branch: d.Branch,
		Ended: endings[d.Ended], Turns: d.Turns, Minutes: d.Minutes, Summary: d.Summary, Next: d.Next, Caveat: d.Caveat,
		Calibration: calibrated(&d.Predicting.Calibration), Rubric: r.rubric(),
	}
	if d.Danger != nil {
		doc.Danger = &d.Danger.Words
	}
	for _, p := range d.Plans {
		doc.Plans = append(doc.Plans, plan(p))
	}
	if d.Ended == debrief.InDanger {
		return doc // what came before is not set out where the exercise stopped for more
	}
	if w := d.Without; w != nil {
		doc.Without = &without{w.Runs, w.Lower, w.Words}
	}
	for _, p := range d.Course {
		doc.Course = append(doc.Course, point{p.Meeting, p.Turn, p.Minute, p.Cohesion, p.Tension, p.Stage, p.Named.String()})
	}
	doc.Transcript = r.transcript()
	for k := range d.Acts {
		doc.Acts = append(doc.Acts, r.act(&d.Acts[k]))
	}
	if r.Review != nil {
		for k := range r.Review.Decisions {
			doc.Review = append(doc.Review, r.reviewed(&r.Review.Decisions[k]))
		}
	}
	r.noticing(doc)
	r.predicting(doc)
	for k := range d.Members {
		doc.Members = append(doc.Members, membered(&d.Members[k]))
	}
	for k := range d.Objectives {
		o := &d.Objectives[k]
		x := objective{Text: o.Objective.Text, Words: o.Words}
		if o.Known {
			x.Met, x.Figure = &o.Met, &o.Figure
		}
		doc.Objectives = append(doc.Objectives, x)
	}
	doc.Progress = r.progress()
	return doc
}

func (r *Report) act(a *debrief.Deed) act {
	x := act{
		Meeting: a.Meeting, Turn: a.Turn, Minute: a.Minute, Target: numbers(a.Targets), Delivery: a.Delivery.String(),
		Rule: a.Rule, Said: a.Words, Mark: a.Mark.String(), What: a.What, Followed: a.Followed, Why: a.Why, Grade: a.Grade,
	}
	if k := a.Intervention - 1; k >= 0 && k < len(r.Names.Interventions) {
		x.ID = r.Names.Interventions[k].ID
	}
	for _, c := range a.Changes {
		x.Changes = append(x.Changes, change{c.What, c.Before, c.After, c.Words})
	}
	return x
}

func (r *Report) noticing(doc *Document) {
	d := r.Debrief
	for k := range d.Challenges {
		c := &d.Challenges[k]
		x := challenge{
			Meeting: c.Meeting, Challenge: c.Kind.String(), Who: numbers(c.Who), From: c.From, To: c.To,
			FromTurn: c.FromTurn, ToTurn: c.ToTurn, StillThere: c.StillThere, Words: c.Words,
		}
		if c.Acted {
			x.Acted = &c.After
		}
		if f := &d.Noticing.Found[k]; f.Named {
			x.Named = &named{f.Turn, f.Minute, f.DelayTurns, f.Delay}
		}
		for _, e := range c.Evidence {
			x.Evidence = append(x.Evidence, evidence{e.Turn, e.Minute, e.Words})
		}
		doc.Challenges = append(doc.Challenges, x)
	}
	for _, a := range d.Noticing.Alarms {
		doc.Alarms = append(doc.Alarms, alarm{a.Meeting, a.Turn, a.Minute, a.Kind.String(), numbers(a.Who)})
	}
}

func (r *Report) predicting(doc *Document) {
	doc.Expected = expectedOf(r.Debrief.Predicting.First)
	for k := range r.Debrief.Predicting.List {
		p := &r.Debrief.Predicting.List[k]
		x := prediction{
			Meeting: p.Meeting, Turn: p.Turn, Minute: p.Minute, Expected: p.Cohesion.String(),
			Sure: p.Sure.String(), Chance: p.Sure.Chance(), Before: p.Before, Responds: somebody(p.Responds), Answered: somebody(p.Answered),
		}
		if p.Known {
			came := p.Came.String()
			x.After, x.Came = &p.After, &came
		}
		doc.Predictions = append(doc.Predictions, x)
	}
}

func expectedOf(e *debrief.Expected) *expected {
	if e == nil {
		return nil
	}
	x := &expected{Cohesion: e.Cohesion.String(), Sure: e.Sure.String(), Chance: e.Sure.Chance(), Before: e.Before}
	if e.Known {
		came := e.Came.String()
		x.After, x.Came = &e.After, &came
	}
	if e.Challenge != 0 {
		name := e.Challenge.String()
		x.Challenge = &name
	}
	if e.Main != 0 {
		name := e.Main.String()
		x.Main = &name
	}
	return x
}

func calibrated(c *debrief.Calibration) calibration {
	x := calibration{Predictions: c.Predictions, Right: c.Right, Brier: c.Brier, Reliability: c.Reliability, Resolution: c.Resolution, Uncertainty: c.Uncertainty}
	for _, b := range c.Table {
		x.Table = append(x.Table, bin{b.Sure.String(), b.Chance, b.Predictions, b.Right})
	}
	return x
}

func (r *Report) rubric() rubric {
	var x rubric
	j := &r.Judgement
	if j.Known {
		x.Mean = &j.Mean
	}
	if j.Known && j.Rule {
		x.Passed = &j.Passed
	}
	for k := range j.Rows {
		row := &j.Rows[k]
		d := dimension{
			ID: row.Dimension.ID, Title: row.Dimension.Title, Weight: row.Dimension.Weight,
			Mark: given(row.Mark), Self: given(row.Self), Anchor: row.Anchor,
		}
		for _, s := range row.Signs {
			d.Signs = append(d.Signs, sign{s.Meeting, s.Turn, s.Minute, s.For, s.Words})
		}
		x.Dimensions = append(x.Dimensions, d)
	}
	return x
}

func membered(m *debrief.Member) member {
	x := member{
		ID: int(m.ID), Name: m.Name, Turns: m.Turns, Share: m.Share, Low: m.Low, High: m.High,
		Benefit: m.Benefit, Held: m.HeldBack, Story: m.Story,
	}
	if m.SpokeOfDanger || !m.HasView {
		return x
	}
	x.Thought = &m.Thought
	if m.Voiced {
		x.Said = &m.Said
	}
	return x
}

func (r *Report) progress() *progress {
	p := r.Progress
	if p == nil {
		return nil
	}
	x := &progress{Practices: len(p.Practices), Calibration: calibrated(&p.Calibration)}
	for _, t := range p.Dimensions {
		x.Dimensions = append(x.Dimensions, trend{t.Dimension, t.Marks})
	}
	for _, s := range p.Challenges {
		x.Challenges = append(x.Challenges, spotted{s.Kind.String(), s.Seen, s.Named})
	}
	for _, s := range p.Next {
		x.Next = append(x.Next, step{s.Scenario, s.Why})
	}
	return x
}

func numbers(ids []sim.ID) []int {
	out := make([]int, len(ids))
	for i, id := range ids {
		out[i] = int(id)
	}
	return out
}

// somebody is a member's number, nil for nobody.
func somebody(id sim.ID) *int {
	n := int(id)
	if n == 0 {
		return nil
	}
	return &n
}

// given is a mark, nil for none.
func given(mark int) *int {
	if mark == 0 {
		return nil
	}
	return &mark
}
