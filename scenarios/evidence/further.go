package evidence

import (
	"math"

	"groundrules/sim"
)

var _ = measuring(map[string]measure{
	"gini-8": {
		labels: sizes(8), on: []experiment{freeEight},
		take: func(_ int, r *trace) []float64 { return []float64{gini(shares(r.meetings[0].speakers(), r.n))} },
	},
	"who-to-whom": {labels: []string{"rank correlation"}, on: []experiment{laboratory}, take: takeWhoToWhom},
	"phases": {
		labels: []string{"orientation, first over last", "control, last over first", "negative, last over first", "positive, last over first"},
		on:     []experiment{laboratory}, take: takePhases, put: putPhases,
	},
	"laboratory-sessions": {
		labels: []string{"second over first", "second over last"}, on: []experiment{laboratory}, take: takeSessions, put: putSessions,
	},
	"early-dropout": {
		labels: []string{"in the first four"}, on: []experiment{twelve}, take: takeLeavers, put: putRatio,
	},
	"satisfaction-size": {
		labels: []string{"4 less 8"}, on: []experiment{teams[0], teams[4]}, take: takeReports, put: putContentment,
	},
})

// takeWhoToWhom correlates, within the group, how many turns a member takes and how many
// are said to it.
func takeWhoToWhom(_ int, r *trace) []float64 {
	from, to := make([]float64, r.n), make([]float64, r.n)
	for k := range r.meetings {
		for i := range r.meetings[k].turns {
			t := &r.meetings[k].turns[i]
			if t.Speaker.IsMember() && t.To.IsMember() {
				to[t.To-1]++
			}
			if t.Speaker.IsMember() {
				from[t.Speaker-1]++
			}
		}
	}
	return []float64{spearman(from, to)}
}

// takePhases counts orientation, control, negative and positive reactions, and all acts,
// in the first third of the meetings and in the last. Orientation is given or asked for,
// and so are suggestions, which are attempts at control.
func takePhases(_ int, r *trace) []float64 {
	out := make([]float64, 10)
	for k := range r.meetings {
		turns := r.meetings[k].turns
		for i := range turns {
			at := 0
			switch {
			case i >= len(turns)-len(turns)/3:
				at = 5
			case i >= len(turns)/3:
				continue
			}
			switch a := turns[i].Act; {
			case a == sim.GivesOrientation || a == sim.AsksOrientation:
				out[at]++
			case a == sim.GivesSuggestion || a == sim.AsksSuggestion:
				out[at+1]++
			case a.Negative():
				out[at+2]++
			case a.Positive():
				out[at+3]++
			}
			out[at+4]++
		}
	}
	return out
}

func putPhases(samples [][][]float64) []float64 {
	t := totals(samples[0])
	if len(t) < 10 {
		return []float64{math.NaN(), math.NaN(), math.NaN(), math.NaN()}
	}
	rises := func(k int) float64 { return over(over(t[5+k], t[9]), over(t[k], t[4])) }
	return []float64{over(1, rises(0)), rises(1), rises(2), rises(3)}
}

// takeSessions counts negative acts and all acts in the first session, the second and the
// last.
func takeSessions(_ int, r *trace) (out []float64) {
	for _, k := range []int{0, min(1, len(r.meetings)-1), len(r.meetings) - 1} {
		n := r.acts(k, k+1)
		out = append(out, negative(n), sum(n[:]))
	}
	return out
}

func putSessions(samples [][][]float64) []float64 {
	t := totals(samples[0])
	if len(t) < 6 {
		return []float64{math.NaN(), math.NaN()}
	}
	second := over(t[2], t[3])
	return []float64{over(second, over(t[0], t[1])), over(second, over(t[4], t[5]))}
}

// takeLeavers counts those who drop out after one of the first four meetings, and all who
// do.
func takeLeavers(_ int, r *trace) []float64 {
	out := make([]float64, 2)
	for k := range r.meetings {
		n := float64(len(r.meetings[k].left))
		out[1] += n
		if k < 4 {
			out[0] += n
		}
	}
	return out
}

// putContentment is by how much members of the first arm are more content than those of
// the second.
func putContentment(samples [][][]float64) []float64 {
	var mean [2]float64
	var all, square, n float64
	for a, arm := range samples {
		var of []float64
		for _, s := range arm {
			for k := 2; k < len(s); k += 3 {
				of = append(of, s[k])
			}
		}
		for _, x := range of {
			mean[a] += x / float64(len(of))
			all, square, n = all+x, square+x*x, n+1
		}
	}
	return []float64{over(mean[0]-mean[1], math.Sqrt(square/n-all/n*all/n))}
}
