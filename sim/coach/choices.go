package coach

import "groundrules/sim"

// Choices are what could be said at this turn: to say nothing, which is the first,
// and each intervention offered, to each sensible target, in each delivery, and about
// each norm where one is chosen with it.
func Choices(set *sim.Setup, g *sim.Group, asksRule []bool) []sim.Say {
	p := newPeople(set, g)
	list := []sim.Say{{}}
	for k := range set.Interventions {
		v := &set.Interventions[k]
		first, last := 0, 0
		if k < len(asksRule) && asksRule[k] && len(set.Norms) > 0 {
			first, last = 1, len(set.Norms)
		}
		for _, to := range p.targets(v) {
			for rule := first; rule <= last; rule++ {
				for d := range sim.Delivery(sim.Deliveries) {
					list = append(list, sim.Say{Intervention: int8(k + 1), Target: to, Delivery: d, Rule: int8(rule)})
				}
			}
		}
	}
	return list
}
