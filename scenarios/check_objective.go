package scenarios

// checkObjectives looks at whether each measure gets what it needs.
func (r *reader) checkObjectives(s *Scenario) {
	for i := range s.Objectives {
		o, at := &s.Objectives[i], r.root.in("objective").at(i)
		if at == nil || at.bad {
			continue
		}
		named := at.in("measure")
		if named == nil || named.bad {
			continue
		}
		m, ok := measureNamed(o.Measure)
		if !ok {
			continue
		}
		r.checkUse(m.name, "who", m.who, at)
		r.checkUse(m.name, "norm", m.norm, at)
		r.checkBounds(o, m, at)
	}
}

// checkUse looks at whether a key of an objective is there when it should be.
func (r *reader) checkUse(measure, key string, u use, at *place) {
	given := at.in(key)
	switch {
	case u == always && given == nil:
		r.report(at.key, Missing, "add "+key, "an objective about %s has no %s", measure, key)
	case u == never && given != nil:
		r.report(given.key, NotApplicable, "leave it out", "%s means nothing for %s", key, measure)
	}
}

func (r *reader) checkBounds(o *Objective, m measure, at *place) {
	least, atMost := at.in("at_least"), at.in("at_most")
	switch {
	case least == nil && atMost == nil:
		r.report(at.key, Missing, "add at_least or at_most", "an objective without a bound")
	case least != nil && atMost != nil:
		r.report(atMost.key, Contradiction, "make two objectives of it", "both at_least and at_most")
	case least != nil:
		r.checkBound(o.AtLeast, m, least)
	default:
		r.checkBound(o.AtMost, m, atMost)
	}
}

func (r *reader) checkBound(b *Bound, m measure, at *place) {
	if b == nil || at.bad || b.Start {
		return
	}
	if !(b.Value >= m.low && b.Value <= m.high) {
		r.report(at.value, OutOfRange, number(m.low)+" to "+number(m.high), "%s is never %s", m.name, number(b.Value))
	}
}
