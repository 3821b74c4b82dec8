package term

import (
	"fmt"
	"strings"

	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
)

// page gathers wrapped text.
type page struct {
	strings.Builder
	width int
}

func (p *page) heading(s string) { p.WriteString("\n" + s + "\n") }
func (p *page) say(s string)     { p.WriteString(Wrap("", "", s, p.width)) }
func (p *page) item(s string)    { p.WriteString(Wrap("- ", "  ", s, p.width)) }
func (p *page) under(s string)   { p.WriteString(Wrap("  ", "  ", s, p.width)) }

// DebriefText is a debrief as text, wrapped at width columns.
func DebriefText(d debrief.Debrief, width int) string {
	p := &page{width: width}
	p.heading("Debrief: " + d.Title)
	for _, s := range d.Summary {
		p.say(s)
	}
	if d.Danger != nil {
		p.say(d.Danger.Words)
	}
	p.course(&d)
	p.deeds(&d)
	p.challenges(&d)
	p.quiet(&d)
	p.members(&d)
	p.outcomes(&d)
	p.list("What to try next", d.Next)
	p.say("")
	p.say(d.Caveat)
	p.heading("Leaving the role")
	for _, s := range d.WayOut {
		p.say(s)
	}
	return p.String()
}

func (p *page) list(title string, lines []string) {
	if len(lines) == 0 {
		return
	}
	p.heading(title)
	for _, s := range lines {
		p.item(s)
	}
}

// courseRows is about how many rows the course gets.
const courseRows = 10

// course is the timeline as rows: cohesion, tension and the stage at even steps of
// time, with what the trainee said in between.
func (p *page) course(d *debrief.Debrief) {
	if len(d.Course) < 2 {
		return
	}
	p.heading("The course of the meeting (cohesion 0 to 100, 50 in the middle)")
	step := max(1, d.Minutes/courseRows)
	next, act := 0.0, 0
	for i, c := range d.Course {
		for act < len(d.Acts) && d.Acts[act].Turn <= c.Turn {
			a := &d.Acts[act]
			p.under(fmt.Sprintf("minute %d: you %s", int(a.Minute), a.Short))
			act++
		}
		if c.Minute < next && i < len(d.Course)-1 {
			continue
		}
		p.say(fmt.Sprintf("minute %d: cohesion %.0f, %s; tension %s; %s", int(c.Minute), c.Cohesion,
			forces[0].band(c.Cohesion, ""), forces[1].band(c.Tension, ""), stages(&c)))
		next = c.Minute + step
	}
}

func stages(c *debrief.Point) string {
	words := c.Named.String()
	for s := observe.Forming; s <= observe.Adjourning; s++ {
		if s != c.Named && c.Stage[s] >= .25 {
			words += ", in part " + s.String()
		}
	}
	return words
}

func (p *page) deeds(d *debrief.Debrief) {
	p.heading("What you said, and what followed")
	if len(d.Acts) == 0 {
		p.say("You said nothing in this practice. Listening is a choice, too.")
		return
	}
	for i := range d.Acts {
		p.deed(&d.Acts[i])
	}
}

func (p *page) deed(a *debrief.Deed) {
	p.item(a.What)
	if a.Words != "" {
		p.under(quoted(a.Words))
	}
	for _, s := range a.Followed {
		p.under(s)
	}
	for _, c := range a.Changes {
		p.under(capital(c.What) + ": " + c.Words + ".")
	}
	for _, s := range a.Why {
		p.under(s)
	}
	end := fmt.Sprintf("Said %s; %s", adverbs[a.Delivery], a.Mark)
	if a.Grade != "" && a.Mark != debrief.NotRated {
		end += ", in this model (" + a.Grade + ")"
	}
	p.under(end + ".")
}

var adverbs = [sim.Deliveries]string{"gently", "directly", "forcefully"}

func (p *page) challenges(d *debrief.Debrief) {
	if len(d.Challenges) == 0 {
		return
	}
	p.heading("What came up")
	for i := range d.Challenges {
		p.item(d.Challenges[i].Words)
	}
}

func (p *page) quiet(d *debrief.Debrief) {
	if len(d.Quiet) == 0 {
		return
	}
	p.heading("When you listened")
	for i := range d.Quiet {
		p.item(d.Quiet[i].Words)
	}
}

func (p *page) members(d *debrief.Debrief) {
	p.heading("The members")
	if len(d.Members) > 0 {
		m := &d.Members[0]
		p.say(fmt.Sprintf("An ordinary share of the talk in a group of %d is %.0f%% to %.0f%%.", len(d.Members), 100*m.Low, 100*m.High))
	}
	for i := range d.Members {
		p.member(&d.Members[i])
	}
}

func (p *page) member(m *debrief.Member) {
	share := fmt.Sprintf("%.0f%% of the talk", 100*m.Share)
	if m.TalkWords != "" {
		share += " (" + m.TalkWords + ")"
	}
	p.item(fmt.Sprintf("%s: %s. Took home: %s, %d of %d; %s.", m.Name, share, m.BenefitWords, m.Benefit, debrief.BenefitSteps, m.Because))
	for _, s := range m.Story {
		p.under(s)
	}
	if m.ViewWords != "" && !m.HeldBack {
		p.under(sentence(m.ViewWords))
	}
	for _, s := range m.Shown {
		p.under(fmt.Sprintf("Minute %d: %s", int(s.Minute), s.Words))
	}
}

func (p *page) outcomes(d *debrief.Debrief) {
	if len(d.Objectives) == 0 {
		return
	}
	p.heading("What the evening was for")
	for i := range d.Objectives {
		o := &d.Objectives[i]
		p.item(sentence(o.Objective.Text) + " " + o.Words)
	}
}
