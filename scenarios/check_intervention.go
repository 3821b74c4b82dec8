package scenarios

import "groundrules/sim"

// checkWays looks at interventions: whether their deliveries have words, and
// whether the levers have somebody to act on.
func (r *reader) checkWays(list []Intervention) {
	for i := range list {
		v, at := &list[i], r.root.in("intervention").at(i)
		if at == nil || at.bad {
			continue
		}
		have := targetCount(v.Targets)
		if targets := at.in("targets"); targets != nil && targets.bad {
			have = 2 // whatever it was meant to be
		} else if targets == nil && at.in("extends") != nil {
			have = 2 // those of the one it extends
		}
		for d := range sim.Delivery(sim.Deliveries) {
			way, there := v.Way(d), at.in(d.String())
			if there == nil || there.bad {
				continue
			}
			if len(way.Words) == 0 && at.in("extends") == nil {
				r.warn(there.value, NoWords, "add words", "%s has nothing to say", d)
			}
			r.checkLevers(have, "see targets", way.Levers, there.in("levers"))
		}
		if at.in("extends") == nil && at.in("gentle") == nil && at.in("direct") == nil && at.in("forceful") == nil {
			r.report(at.key, Missing, "add gentle, direct or forceful", "an intervention without a delivery")
		}
		for k := range v.Backfires {
			r.checkLevers(have, "see targets", v.Backfires[k].Levers, at.in("backfire").at(k).in("levers"))
		}
	}
}

// checkLevers looks for levers that need more targets than there are, and for sizes
// that mean something for one quantity only.
func (r *reader) checkLevers(have int, remedy string, list []Lever, at *place) {
	for i := range list {
		l, place := &list[i], at.at(i)
		if place == nil || place.bad {
			continue
		}
		if need := targetsOf(l); need > have {
			r.report(place.value, NotApplicable, remedy, "a lever that needs %s", []string{"", "a target", "two targets"}[need])
		}
		if turns := place.in("turns"); turns != nil && !turns.bad && l.Turns < 0 && l.Moves != "settlement" {
			r.report(turns.value, OutOfRange, "0 to 500", "turns is %s, which is out of range", number(l.Turns))
		}
	}
}

// checkOwn refuses a scenario's own parts written as inline tables: Source could
// not add the shared ones to them.
func (r *reader) checkOwn(kind string) {
	if own := r.root.in(kind); own != nil && !own.bad && len(own.items) > 0 && own.at(0).head == "" {
		r.report(own.value, WrongType, "write [["+kind+"]]", "%s stands as tables of its own", kind)
	}
}

// targetsOf is how many targets a lever needs.
func targetsOf(l *Lever) int {
	switch {
	case l.Of == "second" || l.Of == "both" || l.Moves == "pair_trust" || l.Moves == "pair_order" || l.Moves == "settlement":
		return 2
	case l.Of == "target" || l.Of == "others":
		return 1
	}
	return 0
}

func targetCount(targets string) int {
	switch targets {
	case "one":
		return 1
	case "two", "one_then_other":
		return 2
	}
	return 0
}
