package baseline

import "groundrules/sim"

// roundRobin: turns go round the circle, whatever is said. It is how some methods
// have a group talk (nominal groups: Delbecq & Van de Ven 1971), taken for how groups
// talk.
func roundRobin() *Baseline {
	return &Baseline{
		ID:      "round-robin",
		Idea:    "Turns go round: everybody speaks as often, in the order of seats; acts are independent draws.",
		Source:  "the round of the nominal group technique, Delbecq & Van de Ven 1971; Bales 1955 (rates of acts)",
		speaker: nextInCircle,
	}
}

// nextInCircle is the next member present after the latest of them to speak.
func nextInCircle(m *moment) sim.ID {
	latest, turn := 0, int32(0)
	for i := 1; i <= int(m.g.N); i++ {
		if last := m.g.Members[i].Last; last > turn {
			latest, turn = i, last
		}
	}
	n := int(m.g.N)
	for k := range n {
		if i := (latest+k)%n + 1; m.g.Members[i].Here {
			return sim.ID(i)
		}
	}
	return sim.Everyone
}
