package scenarios

import "slices"

// span is which meetings of the group's life are practised, first and last; ok is
// false where the file says nothing sensible about it.
func (r *reader) span(s *Scenario) (first, last int, ok bool) {
	for _, key := range []string{"meeting", "meetings"} {
		if at := r.root.in(key); at != nil && at.bad {
			return 0, 0, false
		}
	}
	return s.Meeting, s.Meeting + s.Meetings - 1, true
}

// checkSpan looks at whether the group is to live as long as it is practised with.
func (r *reader) checkSpan(s *Scenario) {
	_, last, ok := r.span(s)
	at := r.root.in("life")
	switch {
	case at == nil:
		at = r.root.in("meetings")
	case at.bad:
		return
	}
	if ok && at != nil && float64(last) > s.Life {
		r.warn(at.value, Contradiction, "announce a longer life", "meeting %d of %s", last, number(s.Life))
	}
}

// checkStays looks at when members come and go.
func (r *reader) checkStays(s *Scenario) {
	first, last, ok := r.span(s)
	if !ok {
		return
	}
	members := r.root.in("member")
	somebody := false
	for i := range s.Members {
		m, at := &s.Members[i], members.at(i)
		r.checkStay(s, m, at, first, last)
		somebody = somebody || m.there(first)
	}
	if n := len(s.Members); n > 0 && !somebody {
		r.report(members.at(0).value, NoMembers, "let somebody be there from the beginning", "nobody is in the group in meeting %d", first)
	}
}

func (r *reader) checkStay(s *Scenario, m *Member, at *place, first, last int) {
	arrives, leaves := at.in("arrives"), at.in("leaves")
	if arrives != nil && arrives.bad || leaves != nil && leaves.bad {
		return
	}
	switch {
	case leaves != nil && m.Leaves < m.Arrives:
		r.report(leaves.value, Contradiction, "let them come first", "leaves after meeting %d and arrives in meeting %d", m.Leaves, m.Arrives)
	case leaves != nil && m.Leaves < first:
		r.report(leaves.value, TooEarly, "take them out, or let them leave later", "leaves after meeting %d, and the first one here is meeting %d", m.Leaves, first)
	case arrives != nil && m.Arrives > last && !s.brings(m.ID):
		r.warn(arrives.value, NeverUsed, "let them arrive earlier, or in an [[event]] of kind arrival", "arrives in meeting %d, and the last one here is meeting %d", m.Arrives, last)
	}
}

// brings reports whether an event brings a member in.
func (s *Scenario) brings(id string) bool { return s.moves("arrival", id) }

// moves reports whether an event of a kind is about a member.
func (s *Scenario) moves(kind, id string) bool {
	return slices.ContainsFunc(s.Events, func(e Event) bool { return e.Kind == kind && e.Who == id })
}

// checkMeeting looks at whether a table's meeting is one of those practised.
func (r *reader) checkMeeting(s *Scenario, at *place, meeting int) {
	first, last, ok := r.span(s)
	given := at.in("meeting")
	if !ok || given == nil || given.bad {
		return
	}
	switch {
	case meeting > last:
		r.report(given.value, TooLate, "set an earlier one, or practise more meetings", "meeting %d, and the last one here is meeting %d", meeting, last)
	case meeting < first:
		r.report(given.value, TooEarly, "set a later one", "meeting %d, and the first one here is meeting %d", meeting, first)
	}
}

// checkMinute looks at whether a table's minute comes before a meeting is over.
func (r *reader) checkMinute(s *Scenario, at *place, minute float64) {
	given, minutes := at.in("minute"), r.root.in("minutes")
	if given == nil || given.bad || minutes == nil || minutes.bad {
		return
	}
	if minute >= s.longest() {
		r.report(given.value, TooLate, "set an earlier minute", "minute %s of a meeting of %s", number(minute), number(s.Minutes))
	}
}

// longest is how many minutes a meeting can take: events may draw it out.
func (s *Scenario) longest() float64 {
	x := s.Minutes
	for i := range s.Events {
		x = max(x, given(s.Events[i].Ends).Value)
	}
	return x
}
