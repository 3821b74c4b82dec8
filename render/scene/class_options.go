package scene

import (
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/observe"
)

// mostOptions is how many things to say are put to a class, beside listening on.
const mostOptions = 4

// sighted is what a class can see of the room, as far as its options hang on it.
type sighted struct {
	loud, quiet sim.ID    // who has spoken most and least of those who are here
	pair        [2]sim.ID // who are at odds; Everyone: nobody
	told        sim.ID    // who has just said something personal
	uneven      bool
	part        float64 // of the meeting that has passed, 0..1
}

// sighted is what can be seen now.
func (r *Room) sighted() sighted {
	s, reading := sighted{part: r.minute() / max(1, r.minutes())}, r.reading()
	for k := range r.actors {
		id := sim.ID(k + 1)
		if !r.present(id) {
			continue
		}
		if s.loud == 0 || reading.Shares[id] > reading.Shares[s.loud] {
			s.loud = id
		}
		if s.quiet == 0 || reading.Shares[id] < reading.Shares[s.quiet] {
			s.quiet = id
		}
	}
	s.uneven = float64(r.headcount())*reading.Shares[s.loud.Slot()] > 1.6
	for _, ch := range reading.Challenges {
		if ch.Kind == observe.Conflict && r.present(ch.Who[0]) && r.present(ch.Who[1]) {
			s.pair = ch.Who
		}
	}
	beats := r.beats()
	for i := len(beats) - 1; i >= 0 && i >= len(beats)-6; i-- {
		t := &beats[i].Turn
		if t.Speaker.IsMember() && t.To.IsMember() && r.present(t.Speaker) && r.present(t.To) && (t.Events.Has(sim.Attacked) || t.Events.Has(sim.OpenedDispute)) && s.pair[0] == 0 {
			s.pair = [2]sim.ID{t.Speaker, t.To}
		}
		if t.Speaker.IsMember() && t.Disclosure >= 2 && r.present(t.Speaker) && s.told == 0 {
			s.told = t.Speaker
		}
	}
	return s
}

// calls reports whether what can be seen calls for a purpose, and barred whether nobody
// would think of it now.
func (s *sighted) calls(purpose string) (now, barred bool) {
	switch purpose {
	case "conflict":
		now = s.pair[0] != 0
	case "hear":
		now = s.told != 0
	case "ending":
		now, barred = s.part > .85, s.part < .6
	case "floor":
		now = s.uneven
	case "warm_up":
		now = s.part < .12
	case "rules":
		now = s.part < .3
	case "unsaid", "direction":
		now = s.part > .5
	}
	return now, barred
}

// fits are the purposes that one could act for, those that are called for first.
func (r *Room) fits(s *sighted) []string {
	var first, rest []string
	for _, p := range r.purposes {
		switch now, barred := s.calls(p.ID); {
		case now:
			first = append(first, p.ID)
		case !barred:
			rest = append(rest, p.ID)
		}
	}
	return append(first, rest...)
}

// putToClass are the options: one of each purpose, those that fit first and beside them
// others that one might try; and listening on, which always can be.
func (r *Room) putToClass() []option {
	s := r.sighted()
	var list []option
	for _, purpose := range r.fits(&s) {
		if o, ok := r.optionOf(purpose, &s); ok && len(list) < mostOptions {
			list = append(list, o)
		}
	}
	for k := range r.scn.Interventions { // where few purposes are offered, two of one
		if o, ok := r.optionFor(k, &s); ok && len(list) < mostOptions && !has(list, o) {
			list = append(list, o)
		}
	}
	return append(list, option{title: "Listen on", whom: "say nothing for now"})
}

func has(list []option, o option) bool {
	for _, l := range list {
		if l.say.Intervention == o.say.Intervention {
			return true
		}
	}
	return false
}

// optionOf is the first thing for a purpose that nobody has said of late.
func (r *Room) optionOf(purpose string, s *sighted) (option, bool) {
	all := r.offered(purpose)
	n := 0
	for _, b := range r.beats() {
		if b.Turn.Speaker == sim.Facilitator {
			n++
		}
	}
	for i := range all { // another one each time
		if o, ok := r.optionFor(all[(i+n)%len(all)], s); ok {
			return o, true
		}
	}
	return option{}, false
}

// optionFor is the k-th intervention, gently, to those whom it concerns.
func (r *Room) optionFor(k int, s *sighted) (option, bool) {
	i := &r.scn.Interventions[k]
	o := option{say: sim.Say{Intervention: int8(k + 1)}, title: i.Title}
	switch i.Targets {
	case "one":
		who := s.quiet
		if i.Purpose == "hear" {
			who = s.told
		} else if i.Purpose == "conflict" {
			who = s.pair[0]
		}
		o.say.Target[0] = who
	case "two":
		o.say.Target = s.pair
	case "one_then_other":
		o.say.Target = [2]sim.ID{s.loud, s.quiet}
	}
	for n := range targetCount(i) {
		if o.say.Target[n] == 0 || n == 1 && o.say.Target[1] == o.say.Target[0] {
			return o, false
		}
	}
	switch targetCount(i) {
	case 1:
		o.whom = r.name(o.say.Target[0])
	case 2:
		o.whom = words.All(r.names(o.say.Target[:]))
		if i.Targets == "one_then_other" {
			o.whom = words.Say("{first}, then {second}", r.name(o.say.Target[0]), r.name(o.say.Target[1]))
		}
	}
	if i.AsksRule() {
		o.say.Rule = r.ruleFor(i)
		if o.say.Rule == 0 {
			return o, false
		}
		o.whom = r.scn.Norms[o.say.Rule-1].Title
	}
	return o, true
}

// targetCount is how many people a thing is said to.
func targetCount(i *scenarios.Intervention) int {
	switch i.Targets {
	case "one":
		return 1
	case "two", "one_then_other":
		return 2
	}
	return 0
}

// ruleFor is the rule to ask for that is least one yet, and to remind of that is most.
func (r *Room) ruleFor(i *scenarios.Intervention) int8 {
	best, at := -1.0, int8(0)
	for k := range r.scn.Norms {
		weight := r.scn.Norms[k].Clarity * r.scn.Norms[k].BuyIn
		if g := r.view.group; g != nil {
			weight = g.Norms[k+1].Clarity
		}
		if i.Rule == "ask" {
			weight = 1 - weight
		}
		if weight > best {
			best, at = weight, int8(k+1)
		}
	}
	return at
}
