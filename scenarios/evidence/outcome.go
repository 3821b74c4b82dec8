package evidence

import "groundrules/sim"

var prepared = experiment{file: "prepared_12"}

var _ = measuring(map[string]measure{
	"preparation": {
		labels: []string{"prepared over not"}, on: []experiment{prepared, twelve},
		take: takeLeavers, put: func(samples [][][]float64) []float64 {
			p, n := totals(samples[0]), totals(samples[1])
			if len(p) < 2 || len(n) < 2 {
				return []float64{over(0, 0)}
			}
			return []float64{over(p[1]/float64(len(samples[0])), n[1]/float64(len(samples[1])))}
		},
	},
	"leavers": {
		labels: []string{"turns, over those who stay", "felt safety, over those who stay"}, on: []experiment{twelve},
		take: takeParting, put: putParting,
	},
	"cohesion-outcome": {
		labels: []string{"between members"}, on: []experiment{twelve}, take: takeOutcomes,
		put: func(samples [][][]float64) []float64 { return correlated(samples, 2, 0, 1) },
	},
	"disclosure-reciprocity": {
		labels: []string{"after one, over all turns"}, on: []experiment{twelve}, take: takeDisclosures,
		put: func(samples [][][]float64) []float64 {
			t := totals(samples[0])
			if len(t) < 4 {
				return []float64{over(0, 0)}
			}
			return []float64{over(over(t[0], t[1]), over(t[2], t[3]))}
		},
	},
	"audience": {
		labels: []string{"two by two over four together", "four over eight"}, on: []experiment{{file: "team_4_pairs"}, {file: "team_4"}, {file: "team_8"}},
		take: takeDisclosures,
		put: func(samples [][][]float64) []float64 {
			var share []float64
			for _, arm := range samples {
				t := totals(arm)
				if len(t) < 4 {
					return []float64{over(0, 0), over(0, 0)}
				}
				share = append(share, over(t[2], t[3]))
			}
			return []float64{over(share[0], share[1]), over(share[1], share[2])}
		},
	},
	"deepening": {
		labels: []string{"turns that disclose, last meeting over first", "their depth"}, on: []experiment{twelve}, take: takeDeepening,
		put: func(samples [][][]float64) []float64 {
			t := totals(samples[0])
			if len(t) < 6 {
				return []float64{over(0, 0), over(0, 0)}
			}
			return []float64{over(over(t[4], t[3]), over(t[1], t[0])), over(over(t[5], t[4]), over(t[2], t[1]))}
		},
	},
})

// takeDeepening counts members' turns, those that disclose something, and sums how deeply, in
// the first meeting and in the last.
func takeDeepening(_ int, r *trace) []float64 {
	out := make([]float64, 6)
	for k, m := range []*meeting{&r.meetings[0], &r.meetings[len(r.meetings)-1]} {
		for i := range m.turns {
			if u := &m.turns[i]; u.Speaker.IsMember() {
				out[3*k]++
				out[3*k+1] += one(u.Disclosure > 0)
				out[3*k+2] += float64(u.Disclosure)
			}
		}
	}
	return out
}

// takeParting sums, over the meetings after which somebody dropped out, turns and felt
// safety of those who did and of those who were there and stayed.
func takeParting(_ int, r *trace) []float64 {
	out := make([]float64, 6)
	for k := range r.meetings {
		m := &r.meetings[k]
		if len(m.left) == 0 {
			continue
		}
		var gone [sim.Slots]bool
		for _, id := range m.left {
			gone[id] = true
		}
		for i := 1; i <= r.n; i++ {
			x := &m.end.Members[i]
			at := 3
			switch {
			case gone[i]:
				at = 0
			case !x.Here:
				continue
			}
			out[at] += float64(x.Turns)
			out[at+1] += x.Safety
			out[at+2]++
		}
	}
	return out
}

func putParting(samples [][][]float64) []float64 {
	t := totals(samples[0])
	if len(t) < 6 {
		return []float64{over(0, 0), over(0, 0)}
	}
	return []float64{over(over(t[0], t[2]), over(t[3], t[5])), over(over(t[1], t[2]), over(t[4], t[5]))}
}

// takeOutcomes is, member by member of those who stay to the end, perceived cohesion
// halfway and what was taken home.
func takeOutcomes(_ int, r *trace) (out []float64) {
	mid, end := &r.meetings[(len(r.meetings)-1)/2].end, &r.meetings[len(r.meetings)-1].end
	for i := sim.ID(1); i <= sim.ID(r.n); i++ {
		if mid.Members[i].Belongs && end.Members[i].Belongs {
			out = append(out, mid.PerceivedCohesion(r.set, i), end.Members[i].Benefit)
		}
	}
	return out
}

// takeDisclosures counts turns that disclose something, and all, after one that did, and
// anywhere.
func takeDisclosures(_ int, r *trace) []float64 {
	out := make([]float64, 4)
	for k := range r.meetings {
		turns := r.meetings[k].turns
		for i := range turns {
			d := one(turns[i].Disclosure > 0)
			out[2] += d
			out[3]++
			if i > 0 && turns[i-1].Disclosure > 0 {
				out[0] += d
				out[1]++
			}
		}
	}
	return out
}
