package scenarios

import (
	"errors"
	"fmt"

	"groundrules/sim/sweep"
)

// checkTests looks at what an author expects.
func (r *reader) checkTests(s *Scenario) {
	tests := r.root.in("test")
	scope := r.scope(s, true)
	for i := range s.Tests {
		t, at := &s.Tests[i], tests.at(i)
		if at == nil || at.bad {
			continue
		}
		t.read = r.condition(t.Expect, at.in("expect"), scope)
		policy, commands := at.in("policy"), at.in("commands")
		if policy != nil && commands != nil {
			r.report(commands.key, Contradiction, "keep one of them", "both a policy and commands")
		}
		if commands != nil && !commands.bad && !r.list.Failed() {
			r.checkCommands(s, t, commands)
		}
		least, most := at.in("at_least"), at.in("at_most")
		if least != nil && most != nil && !least.bad && !most.bad && *t.AtLeast > *t.AtMost {
			r.report(most.value, Contradiction, "let at_most be the larger", "at_least %s and at_most %s", number(*t.AtLeast), number(*t.AtMost))
		}
		if meetings := at.in("meetings"); meetings != nil && !meetings.bad && t.Meetings > s.Meetings {
			r.report(meetings.value, TooLate, "play as many as there are", "%d meetings, and %d are practised here", t.Meetings, s.Meetings)
		}
	}
}

// checkCommands reads the lines of a test as a policy's file is read.
func (r *reader) checkCommands(s *Scenario, t *Test, at *place) {
	resolved := *s
	resolved.Interventions = nil
	for _, id := range resolved.offered() {
		if v := s.intervention(id); v != nil {
			resolved.Interventions = append(resolved.Interventions, *v)
		}
	}
	first, last, spanned := r.span(s)
	var script sweep.Script
	for i, line := range t.Commands {
		where := at.at(i)
		if where == nil {
			continue
		}
		cue, err := resolved.cue(line)
		if err == nil && cue.Turn > 0 {
			err = taken(script, cue)
			script = append(script, cue)
		}
		if m := int(cue.Meeting); err == nil && spanned && m > 0 && (m < first || m > last) {
			r.report(where.value, BadCommand, fmt.Sprintf("meetings here are %d to %d", first, last), "meeting %d is not practised", m)
		}
		if err != nil {
			message, remedy := err.Error(), ""
			if e := (*cueError)(nil); errors.As(err, &e) {
				message, remedy = e.message, e.remedy
			}
			r.report(where.value, BadCommand, remedy, "%s", message)
		}
	}
}
