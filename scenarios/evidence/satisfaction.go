package evidence

import "groundrules/sim"

var teams = []experiment{{file: "team_4"}, {file: "team_5"}, {file: "team_6"}, {file: "team_7"}, {file: "team_8"}}

var _ = measuring(map[string]measure{
	"conflict-satisfaction": {
		labels: []string{"relationship conflict", "task conflict"}, on: teams,
		take: takeReports, put: putReports,
	},
	"conflict-kinds": {
		labels: []string{"between members"}, on: teams, take: takeReports,
		put: func(samples [][][]float64) []float64 { return correlated(samples, 3, 0, 1) },
	},
	"participation-satisfaction": {
		labels: []string{"between members"}, on: teams, take: takeParticipation,
		put: func(samples [][][]float64) []float64 { return correlated(samples, 2, 0, 1) },
	},
})

// takeReports is what members report after the last meeting: relationship conflict, task
// conflict, satisfaction.
func takeReports(_ int, r *trace) (out []float64) {
	g := &r.meetings[len(r.meetings)-1].end
	for i := sim.ID(1); i <= sim.ID(r.n); i++ {
		if !g.Members[i].Belongs {
			continue
		}
		relationship, task := g.Conflicts(i)
		out = append(out, relationship, task, g.Satisfaction(r.set, i))
	}
	return out
}

// takeParticipation is, member by member after the last meeting, its turns over an even
// share of them and its satisfaction.
func takeParticipation(_ int, r *trace) (out []float64) {
	m := &r.meetings[len(r.meetings)-1]
	share := shares(m.speakers(), r.n)
	for i := sim.ID(1); i <= sim.ID(r.n); i++ {
		if m.end.Members[i].Here {
			out = append(out, share[i-1]*float64(r.n), m.end.Satisfaction(r.set, i))
		}
	}
	return out
}

// putReports correlates each kind of conflict with satisfaction, over all members of all
// groups.
func putReports(samples [][][]float64) []float64 {
	return append(correlated(samples, 3, 0, 2), correlated(samples, 3, 1, 2)...)
}

// correlated correlates places a and b of records of so many figures, which follow one
// another in each group's sample, over all members of all groups.
func correlated(samples [][][]float64, figures, a, b int) []float64 {
	var pairs [][2]float64
	for _, arm := range samples {
		for _, s := range arm {
			for k := 0; k+figures <= len(s); k += figures {
				pairs = append(pairs, [2]float64{s[k+a], s[k+b]})
			}
		}
	}
	return []float64{pearson(pairs)}
}
