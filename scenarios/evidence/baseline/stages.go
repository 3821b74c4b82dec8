package baseline

import "groundrules/sim"

// stageTimer: a group goes through the stages because time passes. Conflict, norms,
// safety and work follow the share of the group's announced life that has gone, and
// dependency falls by the turn. It cannot be stuck, hastened or set back.
func stageTimer() *Baseline {
	return &Baseline{
		ID:      "stage-timer",
		Idea:    "Groups form, storm, norm and perform by the clock; who does what to whom makes no difference.",
		Source:  "Tuckman 1965 and Tuckman & Jensen 1977, read as a timetable",
		speaker: byTalkativeness,
		act:     byStage,
		hear:    keepTime,
	}
}

// A clock hand stands at each of these shares of the group's life; between them what
// it shows changes evenly.
var (
	hours     = [...]float64{0, .2, .45, .65, .85, 1}
	conflicts = [...]float64{.5, .8, 1.9, .9, .45, .4} // times Bales' rate of negative acts
	works     = [...]float64{.8, .8, .85, 1, 1.2, 1.1}
	norms     = [...]float64{.15, .15, .2, .5, .6, .6}
	safeties  = [...]float64{.35, .35, .3, .5, .65, .65}
)

// independence is the share of dependency that goes with every turn.
const independence = .0014

// elapsed is the share of the group's announced life that has gone, 0..1.
func elapsed(set *sim.Setup, g *sim.Group) float64 {
	life := set.Life
	if life <= 0 {
		life = 12
	}
	return min(1, (float64(g.Meeting-1)+g.Minute/max(1, g.Ends))/life)
}

// at is what the clock shows of something at a time.
func at(now float64, shown *[len(hours)]float64) float64 {
	for k := 1; k < len(hours); k++ {
		if now <= hours[k] {
			part := (now - hours[k-1]) / (hours[k] - hours[k-1])
			return shown[k-1] + float64(part*(shown[k]-shown[k-1]))
		}
	}
	return shown[len(hours)-1]
}

// byStage: what is done at this hour of the group's life.
func byStage(m *moment, weight *[sim.Acts]float64) {
	now := elapsed(m.set, m.g)
	for k := range weight {
		switch act := sim.Act(k); {
		case act.Negative():
			weight[k] = float64(weight[k] * at(now, &conflicts))
		case act.Answers():
			weight[k] = float64(weight[k] * at(now, &works))
		}
	}
}

// keepTime sets what the clock shows.
func keepTime(m *moment) {
	g, now := m.g, elapsed(m.set, m.g)
	g.Dependency = float64(g.Dependency * (1 - independence))
	g.Norm = at(now, &norms)
	g.Norms[0].Clarity = g.Norm
	for i := 1; i <= int(g.N); i++ {
		g.Norms[0].BuyIn[i] = g.Norm
		g.Members[i].Safety = at(now, &safeties)
	}
}
