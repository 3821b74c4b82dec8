package evidence

import "groundrules/sim"

var standing = experiment{file: "standing"}

var _ = measuring(map[string]measure{
	"standing": {
		labels: []string{"turns, high over low", "turns said to, high over low"}, on: []experiment{standing},
		take: takeStanding, put: putStanding,
	},
	"participation-standing": {
		labels: []string{"between members"}, on: teams, take: takeWhoLeads,
		put: func(samples [][][]float64) []float64 { return correlated(samples, 2, 0, 1) },
	},
	"early-order": {labels: []string{"rank correlation"}, on: []experiment{twelve}, take: takeEarlyOrder},
})

// takeStanding counts turns of the first member and of the last, and turns said to them.
func takeStanding(_ int, r *trace) []float64 {
	out := make([]float64, 4)
	last := sim.ID(r.n)
	for i := range r.meetings[0].turns {
		t := &r.meetings[0].turns[i]
		out[0] += one(t.Speaker == 1)
		out[1] += one(t.Speaker == last)
		out[2] += one(t.To == 1)
		out[3] += one(t.To == last)
	}
	return out
}

func putStanding(samples [][][]float64) []float64 {
	t := totals(samples[0])
	if len(t) < 4 {
		return []float64{over(0, 0), over(0, 0)}
	}
	return []float64{over(t[0], t[1]), over(t[2], t[3])}
}

// takeEarlyOrder correlates how much members speak in the first fifth of the first
// meeting with how much they do in the rest of it.
func takeEarlyOrder(_ int, r *trace) []float64 {
	s := r.meetings[0].speakers()
	k := len(s) / 5
	return []float64{spearman(shares(s[:k], r.n), shares(s[k:], r.n))}
}

// takeWhoLeads is, member by member of strangers who had no standing over one another, its
// turns over an even share of them in the first meeting and its standing at the end of it.
func takeWhoLeads(_ int, r *trace) (out []float64) {
	m := &r.meetings[0]
	share := shares(m.speakers(), r.n)
	for i := 1; i <= r.n; i++ {
		if m.end.Members[i].Here {
			out = append(out, share[i-1]*float64(r.n), m.end.Members[i].Status)
		}
	}
	return out
}
