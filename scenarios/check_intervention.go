package scenarios

import "groundrules/sim"

// checkWays looks at the interventions of a file. full says that those they extend have
// filled in what they leave out; else that is not asked for.
func (r *reader) checkWays(list []Intervention, full bool) {
	for i := range list {
		r.checkWay(&list[i], r.root.in("intervention").at(i), full)
	}
}

// checkWay looks whether the deliveries of an intervention have words, and whether its
// levers have somebody to act on.
func (r *reader) checkWay(v *Intervention, at *place, full bool) {
	if at == nil || at.bad {
		return
	}
	extends := at.in("extends") != nil
	have := targetCount(v.Targets)
	if targets := at.in("targets"); targets != nil && targets.bad || extends && (!full || v.Targets == "" && v.Act == "") {
		have = 2 // whatever it was meant to be
	}
	for d := range sim.Delivery(sim.Deliveries) {
		way, there := v.Way(d), at.in(d.String())
		if there == nil || there.bad {
			continue
		}
		if len(way.Words) == 0 && (full || !extends) {
			r.warn(there.value, NoWords, "add words", "%s has nothing to say", d)
		}
		r.checkLevers(have, "see targets", way.Levers, there.in("levers"))
	}
	if !extends && at.in("gentle") == nil && at.in("direct") == nil && at.in("forceful") == nil {
		r.report(at.key, Missing, "add gentle, direct or forceful", "an intervention without a delivery")
	}
	for k := range v.Backfires {
		r.checkLevers(have, "see targets", v.Backfires[k].Levers, at.in("backfire").at(k).in("levers"))
	}
	if full && extends {
		r.checkInherited(v, at, have)
	}
}

// checkInherited looks for levers that are taken over from where there were more people
// to act on than the intervention is said to here.
func (r *reader) checkInherited(v *Intervention, at *place, have int) {
	targets := at.in("targets")
	if targets == nil || targets.bad {
		return
	}
	need := 0
	for d := range sim.Delivery(sim.Deliveries) {
		if at.in(d.String()).in("levers") == nil {
			need = max(need, targetsOfAll(v.Way(d).Levers))
		}
	}
	if at.in("backfire") == nil {
		for k := range v.Backfires {
			need = max(need, targetsOfAll(v.Backfires[k].Levers))
		}
	}
	if need > have {
		r.report(targets.value, NotApplicable, "give it levers of its own, or the same targets", "what it extends moves %s", []string{"", "a target", "two targets"}[need])
	}
}

// targetsOfAll is how many targets some levers need.
func targetsOfAll(levers []Lever) int {
	need := 0
	for i := range levers {
		need = max(need, targetsOf(&levers[i]))
	}
	return need
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
