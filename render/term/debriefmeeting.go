package term

import (
	"groundrules/render/words"
	"groundrules/sim/debrief"
)

// meeting is one of several meetings.
func (p *page) meeting(m *debrief.Meeting) {
	p.heading(words.Say("MEETING {k}", m.Number))
	if m.Absent != "" {
		p.say(words.Say("Missing: {who}.", m.Absent))
	}
	if m.Danger != nil {
		p.say(m.Danger.Words)
	}
	for _, s := range m.Summary {
		p.say(s)
	}
	if m.Turns == 0 {
		return
	}
	p.course(m.Course, m.Acts, m.Minutes)
	p.moments("What happened", m.Events)
	p.deeds(m.Acts)
	p.challenges(m.Challenges)
	p.quiet(m.Quiet)
	p.decisions("Where it stood at the end", m.Decisions)
}

func (p *page) moments(title string, list []debrief.Moment) {
	if len(list) == 0 {
		return
	}
	p.heading(title)
	for _, m := range list {
		p.item(words.Say("Minute {m}: {what}", int(m.Minute), m.Words))
	}
}

func (p *page) left(d *debrief.Debrief) {
	if len(d.Left) == 0 {
		return
	}
	p.heading("Who left")
	for i := range d.Left {
		p.item(d.Left[i].Words)
	}
}

func (p *page) contacts(list []debrief.Contact) {
	if len(list) == 0 {
		return
	}
	p.heading("Outside the talk")
	for i := range list {
		p.item(list[i].Words)
	}
}

func (p *page) decisions(title string, list []debrief.Decision) {
	if len(list) == 0 {
		return
	}
	p.heading(title)
	for i := range list {
		for k, s := range list[i].Words {
			if k == 0 {
				p.item(s)
			} else {
				p.under(s)
			}
		}
	}
}
