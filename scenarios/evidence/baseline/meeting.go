package baseline

import (
	"slices"

	"groundrules/sim"
)

// recount has the group take its sums over ties anew, as it does when somebody goes
// or comes: one member does both.
func recount(set *sim.Setup, g *sim.Group) {
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if g.Members[i].Here {
			sim.Happen(set, g, sim.Happening{Kind: sim.Departure, Who: i})
			sim.Happen(set, g, sim.Happening{Kind: sim.Arrival, Who: i})
			return
		}
	}
}

// next begins the next meeting.
func next(set *sim.Setup, g *sim.Group, hazard func(*sim.Group, int) float64) sim.Interval {
	var v sim.Interval
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Belongs && chance(g.Seed, g.Meeting, -1, forLeaving, uint64(i)) < hazard(g, i) {
			v.Left = append(v.Left, sim.ID(i))
		}
	}
	g.Meeting++
	for i := 1; i <= int(g.N); i++ {
		plan := &set.Members[i]
		if g.Members[i].Belongs && plan.Leaves > 0 && int(g.Meeting) > plan.Leaves {
			v.Graduated = append(v.Graduated, sim.ID(i))
		}
		if !g.Members[i].Belongs && plan.Arrives == int(g.Meeting) {
			v.Arrived = append(v.Arrived, sim.ID(i))
		}
	}
	// By way of a happening, so that the group counts who is here anew.
	for _, id := range slices.Concat(v.Left, v.Graduated) {
		sim.Happen(set, g, sim.Happening{Kind: sim.Departure, Who: id})
	}
	for _, id := range v.Arrived {
		sim.Happen(set, g, sim.Happening{Kind: sim.Arrival, Who: id})
	}
	g.Turn, g.Minute, g.Ends, g.Channel, g.Round = 0, 0, set.Minutes, set.Channel, 0
	for i := 0; i <= int(g.N); i++ {
		m := &g.Members[i]
		m.Turns, m.Last, m.Words, m.VoicedAt = 0, 0, 0, 0
	}
	return v
}
