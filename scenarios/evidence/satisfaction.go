package evidence

import "groundrules/sim"

var teams = []experiment{{file: "team_4"}, {file: "team_5"}, {file: "team_6"}, {file: "team_7"}, {file: "team_8"}}

var _ = measuring(map[string]measure{
	"conflict-satisfaction": {
		labels: []string{"relationship conflict", "task conflict"}, on: teams,
		take: takeReports, put: putReports,
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

// putReports correlates over all members of all groups.
func putReports(samples [][][]float64) []float64 {
	var relationship, task [][2]float64
	for _, arm := range samples {
		for _, s := range arm {
			for k := 0; k+2 < len(s); k += 3 {
				relationship = append(relationship, [2]float64{s[k], s[k+2]})
				task = append(task, [2]float64{s[k+1], s[k+2]})
			}
		}
	}
	return []float64{pearson(relationship), pearson(task)}
}
