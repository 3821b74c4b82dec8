package evidence

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

var _ = measuring(map[string]measure{
	"conflict-low-high-low": {
		labels: []string{"middle over first third", "middle over last third"}, on: []experiment{twelve},
		take: takeConflict, put: putConflict,
	},
	"development": {
		labels: []string{"dependency falls", "fight falls", "work rises"}, on: []experiment{thirtySix}, take: takeDevelopment,
	},
	"non-linearity": {
		labels: []string{"return to storming", "never show it"}, on: []experiment{twelve}, take: takeStorms,
	},
	"dropout": {
		labels: []string{"share of members"}, on: []experiment{twelve},
		take: func(_ int, r *trace) []float64 {
			left := 0
			for k := range r.meetings {
				left += len(r.meetings[k].left)
			}
			return []float64{float64(left) / float64(r.n)}
		},
	},
})

// thirds are where the thirds of a life begin and end.
func (r *trace) thirds() [4]int {
	n := len(r.meetings)
	return [4]int{0, n / 3, n - n/3, n}
}

// takeConflict counts negative acts and all acts in each third of the life.
func takeConflict(_ int, r *trace) (out []float64) {
	at := r.thirds()
	for k := range 3 {
		n := r.acts(at[k], at[k+1])
		out = append(out, negative(n), sum(n[:]))
	}
	return out
}

func negative(n [sim.Acts]float64) float64 {
	return n[sim.Disagrees] + n[sim.ShowsTension] + n[sim.ShowsAntagonism]
}

// putConflict compares the thirds of all groups together, as the publications have the
// mean course of groups.
func putConflict(samples [][][]float64) []float64 {
	t := totals(samples[0])
	if len(t) < 6 {
		return []float64{over(0, 0), over(0, 0)}
	}
	first, middle, last := over(t[0], t[1]), over(t[2], t[3]), over(t[4], t[5])
	return []float64{over(middle, first), over(middle, last)}
}

// takeDevelopment compares the first third of the life with the last. Wheelan counts
// statements of dependency, of fight and of work: fight is Bales' negative acts here,
// work suggestions, opinions and orientation given. For statements of dependency Bales
// has no category of his own, so that it is read off the group as it stands at the end
// of each meeting, as her questionnaire has it of members.
func takeDevelopment(_ int, r *trace) []float64 {
	at := r.thirds()
	d, fight, work := [3]float64{}, [3]float64{}, [3]float64{}
	for k := range 3 {
		n := r.acts(at[k], at[k+1])
		fight[k] = negative(n) / sum(n[:])
		work[k] = (n[sim.GivesSuggestion] + n[sim.GivesOpinion] + n[sim.GivesOrientation]) / sum(n[:])
		for m := at[k]; m < at[k+1]; m++ {
			d[k] += r.meetings[m].end.Dependency / float64(at[k+1]-at[k])
		}
	}
	return []float64{one(d[2] < d[0]), one(fight[2] < fight[0]), one(work[2] > work[0])}
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// takeStorms follows the stage that is named, turn by turn through all meetings:
// whether storming comes back after another stage, and whether it is never named.
func takeStorms(_ int, r *trace) []float64 {
	storms, before := 0, observe.Stage(255)
	for k := range r.meetings {
		for _, s := range r.meetings[k].named {
			if s == observe.Storming && s != before {
				storms++
			}
			before = s
		}
	}
	return []float64{one(storms > 1), one(storms == 0)}
}
