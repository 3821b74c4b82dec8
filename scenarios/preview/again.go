package preview

import (
	"fmt"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// again gives a new practice the commands of an old one, each at the beat at which it
// was given, and by name: the member, rule or intervention may have another number now.
func again(from *scenarios.Scenario, old *session.Practice, to *scenarios.Scenario, next *session.Practice) Kept {
	var kept Kept
	beats := old.Beats()
	for i := range beats {
		b := &beats[i]
		c := b.Command
		if b.Danger || c.Kind == session.Acknowledge || c.Kind == session.StepOut || c.Kind == session.Consult {
			continue // these come by themselves, or change nothing
		}
		given := c.Kind != session.Listen
		if given {
			kept.Commands++
		}
		lose := func(why string) {
			if given {
				kept.Lost = append(kept.Lost, Lost{int(b.Turn.Meeting), int(b.Turn.Number), called(from, c), why})
			}
		}
		if why := ready(next, c.Kind == session.Onward); why != "" {
			lose(why)
			continue
		}
		if next.State() == session.BetweenMeetings && c.Kind != session.Onward {
			lose("the meeting is over by then")
			continue
		}
		translated, why := translate(from, to, c)
		if why == "" {
			_, err := next.Do(translated)
			if err == nil {
				if given {
					kept.Kept++
				}
				continue
			}
			why = err.Error()
		}
		lose(why)
		if _, err := next.Do(session.Command{}); err != nil {
			continue
		}
	}
	return kept
}

// ready lets a disclosure of danger be acknowledged, and goes to the end of a meeting
// that the old practice had left; it says why nothing more can be done.
func ready(p *session.Practice, onward bool) string {
	for range 5000 {
		switch p.State() {
		case session.InDanger:
			if _, err := p.Do(session.Command{Kind: session.Acknowledge}); err != nil {
				return "somebody speaks of danger before"
			}
		case session.Over:
			return "the practice is over by then"
		case session.Running:
			if !onward {
				return ""
			}
			if _, err := p.Do(session.Command{}); err != nil {
				return err.Error()
			}
		default:
			return ""
		}
	}
	return "the meeting does not end"
}

// called is what a command is called.
func called(s *scenarios.Scenario, c session.Command) string {
	if k := int(c.Say.Intervention) - 1; k >= 0 && k < len(s.Interventions) {
		return s.Interventions[k].ID
	}
	return c.Kind.String()
}

// translate is the command in the numbers of the new text; why says what is gone.
func translate(from, to *scenarios.Scenario, c session.Command) (_ session.Command, why string) {
	member := func(id sim.ID) sim.ID {
		if !id.IsMember() || int(id) > len(from.Members) {
			return id
		}
		name := from.Members[id-1].ID
		for i := range to.Members {
			if to.Members[i].ID == name {
				return sim.ID(i + 1)
			}
		}
		why = fmt.Sprintf("there is no member %q any more", name)
		return 0
	}
	say := &c.Say
	if say.Intervention > 0 {
		id := from.Interventions[say.Intervention-1].ID
		say.Intervention = 0
		for i := range to.Interventions {
			if to.Interventions[i].ID == id {
				say.Intervention = int8(i + 1)
			}
		}
		if say.Intervention == 0 {
			return c, fmt.Sprintf("%q is not on offer any more", id)
		}
		if words := to.Interventions[say.Intervention-1].Way(say.Delivery).Words; int(say.Wording) >= len(words) {
			say.Wording = 0
		}
	}
	say.Target[0], say.Target[1] = member(say.Target[0]), member(say.Target[1])
	if say.Rule > 0 {
		id := from.Norms[say.Rule-1].ID
		say.Rule = 0
		for i := range to.Norms {
			if to.Norms[i].ID == id {
				say.Rule = int8(i + 1)
			}
		}
		if say.Rule == 0 {
			why = fmt.Sprintf("there is no rule %q any more", id)
		}
	}
	if c.Between != nil {
		between := *c.Between
		between.OneToOne = nil
		for _, id := range c.Between.OneToOne {
			between.OneToOne = append(between.OneToOne, member(id))
		}
		c.Between = &between
	}
	return c, why
}
