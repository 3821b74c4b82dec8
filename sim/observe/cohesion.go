package observe

import "groundrules/sim"

// readCohesion reads the index: attraction to one another and motivation to stay,
// half each (after Festinger's two sources, 1950). Attraction is each member's mean trust
// towards and from the others, the least connected third weighing double, so that
// an isolate or a split costs.
func (r *Reading) readCohesion(g *sim.Group, b *bonds) {
	attraction := (1 + b.attraction) / 2
	stay := b.stay
	r.Social = float64(100 * attraction)
	r.Task = float64(100 * stay)
	r.Raw = float64(.5 * (attraction + stay))
	r.Cohesion = Shown(int(g.N), age(g), r.Raw)
}

// Cohesion is that of a Reading of the group as it is now, and the index it is shown
// of. It needs no Observer.
func Cohesion(g *sim.Group) (shown, raw float64) {
	var r Reading
	order := seats()
	b := lookAtBonds(g, &order)
	r.readCohesion(g, &b)
	return r.Cohesion, r.Raw
}

// bonds is what lies between the members and binds them, looked at once a turn.
type bonds struct {
	connection [sim.Slots]float64 // each member's mean trust in the others and theirs in it
	contest    [sim.Slots]float64 // sum of what is unsettled between it and the others
	attraction float64            // weighted mean of the members' connection, -1..1
	stay       float64            // mean commitment
	safety     float64            // mean felt safety
}

// lookAtBonds takes each two once. Order is how the members were ranked before, and
// becomes how they are.
func lookAtBonds(g *sim.Group, order *ranks) (b bonds) {
	n := int(g.N)
	here := 0.0
	for i := 1; i <= n; i++ {
		here += yes(g.Members[i].Here)
		for j := i + 1; j <= n; j++ {
			out, back := &g.Ties[i][j], &g.Ties[j][i]
			b.contest[i] += out.Order
			b.contest[j] += back.Order
			both := out.Trust + back.Trust
			if g.Members[j].Here {
				b.connection[i] += both
			}
			if g.Members[i].Here {
				b.connection[j] += both
			}
		}
	}
	for i := 1; i <= n; i++ {
		b.connection[i] /= max(1, float64(2*(here-yes(g.Members[i].Here))))
	}
	order.sort(n, &b.connection)
	b.attraction = attraction(g, int(here), order, &b.connection)
	b.stay, b.safety = motivation(g), g.MeanSafety()
	return b
}

// attraction is the weighted mean of members' connection, -1..1.
func attraction(g *sim.Group, here int, order *ranks, connection *[sim.Slots]float64) float64 {
	if here < 2 {
		return 0
	}
	least := (here + 2) / 3
	k, sum, weight := 0, 0.0, 0.0
	for _, i := range order[1 : g.N+1] {
		if !g.Members[i].Here {
			continue
		}
		w := 1.0
		if k < least {
			w = 2
		}
		sum += float64(w * connection[i])
		weight += w
		k++
	}
	return sum / weight
}

// motivation is members' mean commitment.
func motivation(g *sim.Group) float64 {
	sum, n := 0.0, 0.0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			sum += g.Members[i].Commitment
			n++
		}
	}
	return sum / max(1, n)
}

// turnsPerMeeting is the usual length of a meeting of an hour.
const turnsPerMeeting = 235

// age is how many turns a group of that meeting has had together.
func age(g *sim.Group) float64 {
	return float64(turnsPerMeeting*float64(g.Meeting-1)) + float64(g.Turn)
}
