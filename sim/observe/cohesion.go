package observe

import "groundrules/sim"

// readCohesion reads the index: attraction to one another and motivation to stay,
// half each (after Festinger's two sources, 1950). Attraction is each member's mean trust
// towards and from the others, the least connected third weighing double, so that
// an isolate or a split costs.
func (r *Reading) readCohesion(g *sim.Group, b *bonds) {
	attraction := (1 + b.attraction) / 2
	stay := motivation(g)
	r.Social = float64(100 * attraction)
	r.Task = float64(100 * stay)
	r.Raw = float64(.5 * (attraction + stay))
	r.Cohesion = Shown(int(g.N), age(g), r.Raw)
}

// Cohesion is that of a Reading of the group as it is now, and the index it is shown
// of. It needs no Observer.
func Cohesion(g *sim.Group) (shown, raw float64) {
	var r Reading
	b := lookAtBonds(g)
	r.readCohesion(g, &b)
	return r.Cohesion, r.Raw
}

// bonds is what lies between the members, looked at once a turn.
type bonds struct {
	connection [sim.Slots]float64 // each member's mean trust in the others and theirs in it
	contest    [sim.Slots]float64 // sum of what is unsettled between it and the others
	attraction float64            // weighted mean of the members' connection, -1..1
}

func lookAtBonds(g *sim.Group) (b bonds) {
	n := int(g.N)
	for i := 1; i <= n; i++ {
		sum, others := 0.0, 0.0
		for j := 1; j <= n; j++ {
			if j == i {
				continue
			}
			b.contest[i] += g.Ties[i][j].Order
			if g.Members[j].Here {
				sum += g.Ties[i][j].Trust + g.Ties[j][i].Trust
				others += 2
			}
		}
		b.connection[i] = sum / max(1, others)
	}
	b.attraction = attraction(g, &b.connection)
	return b
}

// attraction is the weighted mean of members' connection, -1..1.
func attraction(g *sim.Group, connection *[sim.Slots]float64) float64 {
	var link [sim.Slots]float64
	n := 0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			link[n] = connection[i]
			n++
		}
	}
	if n < 2 {
		return 0
	}
	ascending(link[:n])
	least := (n + 2) / 3
	sum, weight := 0.0, 0.0
	for k := range n {
		w := 1.0
		if k < least {
			w = 2
		}
		sum += float64(w * link[k])
		weight += w
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

func ascending(x []float64) {
	for i := 1; i < len(x); i++ {
		for j := i; j > 0 && x[j] < x[j-1]; j-- {
			x[j], x[j-1] = x[j-1], x[j]
		}
	}
}

// turnsPerMeeting is the usual length of a meeting of an hour.
const turnsPerMeeting = 235

// age is how many turns a group of that meeting has had together.
func age(g *sim.Group) float64 {
	return float64(turnsPerMeeting*float64(g.Meeting-1)) + float64(g.Turn)
}
