package term

import (
	"strings"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
)

// page gathers wrapped text.
type page struct {
	strings.Builder
	width int
}

// heading and say are given a text that is in words already, or a message as it stands.
func (p *page) heading(s string) { p.WriteString("\n" + words.Text(s) + "\n") }
func (p *page) say(s string)     { p.WriteString(Wrap("", "", words.Text(s), p.width)) }
func (p *page) item(s string)    { p.WriteString(Wrap("- ", "  ", s, p.width)) }
func (p *page) under(s string)   { p.WriteString(Wrap("  ", "  ", s, p.width)) }

// DebriefText is a debrief as text, wrapped at width columns. Where somebody spoke of
// danger and the practice ended there, that is all there is to say.
func DebriefText(d Debriefed, width int) string {
	p := &page{width: width}
	p.heading(words.Say("Debrief: {title}", d.Title))
	if d.Branch != "" {
		p.say(d.Branch)
	}
	if d.Danger != nil {
		p.say(d.Danger.Words)
	}
	if d.Ended != debrief.InDanger {
		p.found(&d.Debrief)
		p.learned(&d)
	}
	p.list("What to try next", d.Next)
	p.plans(d.Plans)
	if d.Ended != debrief.InDanger {
		p.talk(&d.Guide)
	}
	p.say("")
	p.say(d.Caveat)
	p.heading("Leaving the role")
	for _, s := range d.WayOut {
		p.say(s)
	}
	return p.String()
}

// talk is what the scenario's guide says for the talk afterwards.
func (p *page) talk(g *scenarios.Guide) {
	if g.Text == "" && len(g.Questions) == 0 {
		return
	}
	p.heading("For the talk afterwards")
	for line := range strings.Lines(scenarios.Plain(g.Text)) {
		if line = strings.TrimSpace(line); line != "" {
			p.say(line)
		}
	}
	for _, s := range g.Questions {
		p.item(s)
	}
}

// found is everything that was found out about a practice.
func (p *page) found(d *debrief.Debrief) {
	for _, s := range d.Summary {
		p.say(s)
	}
	if d.Without != nil {
		p.say(d.Without.Words)
	}
	if len(d.Meetings) == 1 {
		m := &d.Meetings[0]
		p.course(m.Course, m.Acts, m.Minutes)
		p.moments("What happened", m.Events)
		p.deeds(m.Acts)
		p.challenges(m.Challenges)
		p.quiet(m.Quiet)
	}
	p.left(d)
	p.contacts(d.Contacts)
	p.decisions("What was settled", d.Decisions)
	if d.Turns > 0 { // before the first there is nothing to say about anybody
		p.members(d)
	}
	p.outcomes(d)
	if len(d.Meetings) > 1 {
		for i := range d.Meetings {
			p.meeting(&d.Meetings[i])
		}
	}
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
func (p *page) course(course []debrief.Point, acts []debrief.Deed, minutes float64) {
	if len(course) < 2 {
		return
	}
	p.heading("The course of the meeting (cohesion 0 to 100, 50 in the middle)")
	step := max(1, minutes/courseRows)
	next, act := 0.0, 0
	for i, c := range course {
		for act < len(acts) && acts[act].Turn <= c.Turn {
			a := &acts[act]
			p.under(words.Say("minute {m}: you {did}", int(a.Minute), a.Short))
			act++
		}
		if c.Minute < next && i < len(course)-1 {
			continue
		}
		p.say(words.Say("minute {m}: cohesion {x}, {cohesion}; tension {tension}; {stages}", int(c.Minute), whole(c.Cohesion),
			words.Text(forces[0].band(c.Cohesion, "")), words.Text(forces[1].band(c.Tension, "")), stages(&c)))
		next = c.Minute + step
	}
}

func stages(c *debrief.Point) string {
	list := words.Text(c.Named.String())
	for s := observe.Forming; s <= observe.Adjourning; s++ {
		if s != c.Named && c.Stage[s] >= .25 {
			list = words.Say("{stage}, in part {other}", list, words.Text(s.String()))
		}
	}
	return list
}

func (p *page) deeds(acts []debrief.Deed) {
	p.heading("What you said, and what followed")
	if len(acts) == 0 {
		p.say("You said nothing. Listening is a choice, too.")
		return
	}
	for i := range acts {
		p.deed(&acts[i])
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
		p.under(words.Say("{What}: {words}.", c.What, c.Words))
	}
	for _, s := range a.Why {
		p.under(s)
	}
	end := words.Say("Said {how}; {mark}", words.Text(adverbs[a.Delivery]), words.Text(a.Mark.String()))
	if a.Grade != "" && a.Mark != debrief.NotRated {
		end = words.Say("{said}, in this model ({grade})", end, a.Grade)
	}
	p.under(end + ".")
}

var adverbs = [sim.Deliveries]string{"gently", "directly", "forcefully"}

func (p *page) challenges(list []debrief.Challenge) {
	if len(list) == 0 {
		return
	}
	p.heading("What came up")
	for i := range list {
		p.item(list[i].Words)
		for _, e := range list[i].Evidence {
			p.under(words.Say("It shows at minute {m}: {what}", int(e.Minute), e.Words))
		}
	}
}

func (p *page) quiet(list []debrief.Quiet) {
	if len(list) == 0 {
		return
	}
	p.heading("When you listened")
	for i := range list {
		p.item(list[i].Words)
	}
}

func (p *page) members(d *debrief.Debrief) {
	p.heading("The members")
	if len(d.Members) > 0 {
		m := &d.Members[0]
		p.say(words.Say("An ordinary share of the talk among {n} is {low}% to {high}%.", len(d.Members), whole(100*m.Low), whole(100*m.High)))
	}
	for i := range d.Members {
		p.member(&d.Members[i])
	}
}

func (p *page) member(m *debrief.Member) {
	if m.SpokeOfDanger {
		p.item(strings.Join(m.Story, " "))
		return
	}
	share := words.Say("{share}% of the talk", whole(100*m.Share))
	if m.TalkWords != "" {
		share += " (" + m.TalkWords + ")"
	}
	p.item(words.Say("{who}: {share}. Took home: {benefit}, {n} of {most}; {why}.", m.Name, share, m.BenefitWords, m.Benefit, debrief.BenefitSteps, m.Because))
	if m.Attended < m.Meetings {
		p.under(words.Say("Came to {n} of the {all} meetings.", m.Attended, m.Meetings))
	}
	for _, s := range m.Story {
		p.under(s)
	}
	if m.ViewWords != "" && !m.HeldBack {
		p.under(sentence(m.ViewWords))
	}
	for _, s := range m.Shown {
		when := words.Say("Minute {m}", int(s.Minute))
		if m.Meetings > 1 {
			when = words.Say("Meeting {k}, minute {m}", s.Meeting, int(s.Minute))
		}
		p.under(when + ": " + s.Words)
	}
}

func (p *page) outcomes(d *debrief.Debrief) {
	if len(d.Objectives) == 0 {
		return
	}
	p.heading("What it was for")
	for i := range d.Objectives {
		o := &d.Objectives[i]
		p.item(sentence(o.Objective.Text) + " " + o.Words)
	}
}
