package scenarios

import "groundrules/sim"

// Sizes of groups: what the model has room for, and what a practice is meant for.
const (
	fewest = 3
	most   = 16
)

// checkSize looks at how many there are in the group.
func (r *reader) checkSize(s *Scenario) {
	members := r.root.in("member")
	if members != nil && members.bad {
		return
	}
	n := len(s.Members)
	switch {
	case n == 0:
		r.report(0, NoMembers, "add [[member]] tables, one for each person", "nobody is in the group")
	case n > sim.MaxMembers:
		r.report(members.at(sim.MaxMembers).value, TooManyMembers, "take somebody out", "%d members, and there is room for %d", n, sim.MaxMembers)
	case s.Facilitated != nil && !*s.Facilitated: // an experiment may have any size
	case n < fewest:
		r.warn(members.at(n-1).value, UnusualSize, "a practice has 3 to 16", "only %d in the group", n)
	case n > most:
		r.warn(members.at(most).value, UnusualSize, "a practice has 3 to 16", "%d in the group", n)
	}
}

// maxThings is how many members, items, events or parts of its own a file may have to be
// looked at any further.
const maxThings = 1000

// crowded notes a file with more of something than is looked at.
func (r *reader) crowded(s *Scenario) bool {
	for _, t := range []struct {
		key  string
		n    int
		code Code
	}{
		{"member", len(s.Members), TooManyMembers},
		{"topic", len(s.Topics), TooMany},
		{"agenda", len(s.Agenda), TooMany},
		{"event", len(s.Events), TooMany},
		{"norm", len(s.Norms), TooMany},
		{"intervention", len(s.OwnInterventions), TooMany},
		{"disposition", len(s.OwnDispositions), TooMany},
	} {
		if t.n > maxThings {
			r.report(r.root.in(t.key).value, t.code, "", "%d times [[%s]]", t.n, t.key)
			return true
		}
	}
	items := 0
	for k := range s.Topics {
		if items += len(s.Topics[k].Items); items > maxThings {
			r.report(r.root.in("topic").at(k).in("item").value, TooMany, "", "%d items and more", items)
			return true
		}
	}
	return false
}
