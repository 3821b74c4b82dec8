package scene

import (
	"groundrules/scenarios"
	"groundrules/sim"
)

// choice is what the trainee is putting together: for a purpose, this, in these
// words, to them, this gently. While one is open time waits.
type choice struct {
	purpose string // id; empty: none
	item    int8   // the intervention, from 1; 0: none
	ruled   bool   // the rule is settled
	say     sim.Say
	skipped bool // the second target is left open on purpose
	tens    bool // of a seat with two digits the first was typed

	expect  expected
	finding bool   // it is looked for by a word
	text    string // that word
	row     int    // the one of those found that Enter takes
}

func (p *choice) clear() { *p = choice{} }

func (p *choice) open() bool { return p.purpose != "" || p.finding }

// take chooses an intervention; what was chosen for another one is dropped.
func (r *Room) take(item int8) {
	p := &r.pick
	if p.item == item {
		return
	}
	*p = choice{purpose: p.purpose, item: item, say: sim.Say{Intervention: item}}
	if i := r.intervention(); i != nil {
		p.purpose = i.Purpose
		p.say.Wording = r.nextWording()
	}
}

// deliver chooses the delivery, between gentle and forceful.
func (r *Room) deliver(d int) {
	p := &r.pick
	d = min(sim.Deliveries-1, max(0, d))
	if sim.Delivery(d) != p.say.Delivery {
		p.say.Delivery = sim.Delivery(d)
		p.say.Wording = r.nextWording()
	}
}

// nextWording is the wording that comes next: who says a thing again says it in
// other words.
func (r *Room) nextWording() int8 {
	used, n := 0, r.wordings()
	r.look()
	for i := range r.course.Beats()[:r.view.to] {
		b := &r.course.Beats()[i]
		if s := &b.Turn.Say; b.Turn.Number > 0 && s.Intervention == r.pick.item && s.Delivery == r.pick.say.Delivery {
			used++
		}
	}
	if n == 0 {
		return 0
	}
	return int8(used % n)
}

// reword goes on to another of n wordings.
func (p *choice) reword(d, n int) {
	if n > 0 {
		p.say.Wording = int8((int(p.say.Wording) + d + n) % n)
	}
}

// back undoes the latest step.
func (p *choice) back() {
	switch {
	case p.expect.asks:
		p.expect.asks = false
	case p.expect.next != sim.Everyone:
		p.expect.next = sim.Everyone
	case p.skipped:
		p.skipped = false
	case p.say.Target[1] != sim.Everyone:
		p.say.Target[1] = sim.Everyone
	case p.say.Target[0] != sim.Everyone:
		p.say.Target[0] = sim.Everyone
	case p.ruled && p.say.Rule > 0:
		p.ruled, p.say.Rule = false, 0
	case p.item > 0:
		*p = choice{purpose: p.purpose}
	default:
		p.clear()
	}
	p.tens = false
}

// intervention is the one chosen, nil when there is none.
func (r *Room) intervention() *scenarios.Intervention {
	if k := int(r.pick.item); k > 0 && k <= len(r.scn.Interventions) {
		return &r.scn.Interventions[k-1]
	}
	return nil
}

// wordings is how many wordings the chosen delivery has.
func (r *Room) wordings() int {
	if i := r.intervention(); i != nil {
		return len(i.Way(r.pick.say.Delivery).Words)
	}
	return 0
}

// wantsRule reports whether a rule has to be settled next.
func (r *Room) wantsRule() bool {
	i := r.intervention()
	return i != nil && i.AsksRule() && !r.pick.ruled && len(r.scn.Norms) > 0
}

// picking is which target is to be picked now, 0 or 1; −1 when none is.
func (r *Room) picking() int {
	i := r.intervention()
	if i == nil || r.wantsRule() {
		return -1
	}
	t := r.pick.say.Target
	switch i.Targets {
	case "one":
		if t[0] == sim.Everyone {
			return 0
		}
	case "two", "one_then_other":
		if t[0] == sim.Everyone {
			return 0
		}
		if t[1] == sim.Everyone && !r.pick.skipped {
			return 1
		}
	}
	return -1
}

// mayBeOpen reports whether the target to be picked now may be left to chance.
func (r *Room) mayBeOpen() bool {
	i := r.intervention()
	return i != nil && i.Targets == "one_then_other" && r.picking() == 1
}

// question asks for the target to be picked now.
func (r *Room) question() string {
	i, k := r.intervention(), r.picking()
	if r.guessing() {
		return "Who will answer first?"
	}
	if i == nil || k < 0 {
		return ""
	}
	switch {
	case i.Targets == "one_then_other" && k == 0:
		return "Who holds the floor?"
	case i.Targets == "one_then_other":
		return "Who gets the floor?"
	case i.Targets == "two" && k == 0:
		return "Between whom?"
	case i.Targets == "two":
		return "And who else?"
	}
	return "Whom do you mean?"
}

// missing says what still has to be chosen before it can be said; empty: nothing.
func (r *Room) missing() string {
	switch {
	case r.pick.item == 0:
		return "choose what to do first"
	case r.wantsRule():
		return "choose the rule first"
	case r.picking() >= 0 && !r.mayBeOpen():
		return "choose the person first"
	}
	return ""
}

// choosePerson takes id as the person that is being picked.
func (r *Room) choosePerson(id sim.ID) {
	if r.guessing() {
		r.pick.expect.next, r.pick.expect.asks, r.pick.tens = id, false, false
		return
	}
	k := r.picking()
	if k < 0 || k == 1 && r.pick.say.Target[0] == id {
		return
	}
	r.pick.say.Target[k], r.pick.tens = id, false
}

// mayBePicked reports whether id can be the person that is being picked.
func (r *Room) mayBePicked(id sim.ID) bool {
	if r.guessing() {
		return r.present(id)
	}
	k := r.picking()
	return k >= 0 && r.present(id) && !(k == 1 && r.pick.say.Target[0] == id)
}
