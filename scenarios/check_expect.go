package scenarios

import "errors"

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
	for i, line := range t.Commands {
		where := at.at(i)
		if where == nil {
			continue
		}
		if _, err := resolved.cue(line); err != nil {
			message, remedy := err.Error(), ""
			if e := (*cueError)(nil); errors.As(err, &e) {
				message, remedy = e.message, e.remedy
			}
			r.report(where.value, BadCommand, remedy, "%s", message)
		}
	}
}
