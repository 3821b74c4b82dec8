package evidence

import "groundrules/sim"

var (
	laboratory = experiment{file: "laboratory"}
	supportive = experiment{file: "supportive"}
	twelve     = experiment{file: "strangers_12", observed: true}
	thirtySix  = experiment{file: "strangers_36"}
)

// actLabels are Bales' twelve in his order.
func actLabels() (out []string) {
	for a := sim.ShowsSolidarity; a <= sim.ShowsAntagonism; a++ {
		out = append(out, a.String())
	}
	return out
}

// twice labels the same figures in the laboratory and over a life of twelve meetings.
func twice(labels []string) (out []string) {
	for _, where := range []string{"laboratory", "12 meetings"} {
		for _, l := range labels {
			out = append(out, where+": "+l)
		}
	}
	return out
}

var _ = measuring(map[string]measure{
	"bales-profile": {labels: twice(actLabels()), on: []experiment{laboratory, twelve}, take: takeProfile},
	"bales-areas": {
		labels: twice([]string{"positive", "answers", "questions", "negative"}), on: []experiment{laboratory, twelve},
		take: func(arm int, r *trace) []float64 {
			p := takeProfile(arm, r)
			return []float64{sum(p[:3]), sum(p[3:6]), sum(p[6:9]), sum(p[9:])}
		},
	},
	"agree-disagree": {
		labels: []string{"agreements per disagreement"}, on: []experiment{supportive},
		take: func(_ int, r *trace) []float64 {
			c := r.acts(0, len(r.meetings))
			return []float64{c[sim.Agrees], c[sim.Disagrees]}
		},
		put: putRatio,
	},
	"negative-contagion": {
		labels: []string{"over the base rate"}, on: []experiment{freeFive, freeSix, freeSeven, freeEight},
		take: func(_ int, r *trace) []float64 { return contagion(r.meetings[0].turns) }, put: putContagion,
	},
})

// acts counts the acts of members in meetings from..to.
func (r *trace) acts(from, to int) (n [sim.Acts]float64) {
	for k := from; k < to; k++ {
		for i := range r.meetings[k].turns {
			if t := &r.meetings[k].turns[i]; t.Speaker.IsMember() {
				n[t.Act]++
			}
		}
	}
	return n
}

// takeProfile is the twelve acts in per cent, each meeting counting alike.
func takeProfile(_ int, r *trace) []float64 {
	out := make([]float64, sim.Acts-1)
	held := 0.0
	for k := range r.meetings {
		n := r.acts(k, k+1)
		all := sum(n[:])
		if all == 0 {
			continue
		}
		held++
		for a := range out {
			out[a] += 100 * n[a+1] / all
		}
	}
	for a := range out {
		out[a] /= held
	}
	return out
}

// putRatio is the first of two counts over the second, of all groups together.
func putRatio(samples [][][]float64) []float64 {
	var a, b float64
	for _, arm := range samples {
		if t := totals(arm); len(t) == 2 {
			a += t[0]
			b += t[1]
		}
	}
	return []float64{over(a, b)}
}

// contagion counts, where the speaker changes: negative acts after a negative act, acts
// after a negative act, negative acts, all acts.
func contagion(turns []sim.Turn) []float64 {
	out := make([]float64, 4)
	for k := 1; k < len(turns); k++ {
		before, now := &turns[k-1], &turns[k]
		if !before.Speaker.IsMember() || !now.Speaker.IsMember() || now.Speaker == before.Speaker {
			continue
		}
		out[3]++
		if now.Act.Negative() {
			out[2]++
		}
		if before.Act.Negative() {
			out[1]++
			if now.Act.Negative() {
				out[0]++
			}
		}
	}
	return out
}

func putContagion(samples [][][]float64) []float64 {
	var all [][]float64
	for _, arm := range samples {
		all = append(all, arm...)
	}
	t := totals(all)
	if len(t) < 4 {
		return []float64{over(0, 0)}
	}
	return []float64{over(over(t[0], t[1]), over(t[2], t[3]))}
}
