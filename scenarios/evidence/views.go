package evidence

import (
	"math"
	"math/bits"

	"groundrules/sim"
)

var (
	samplingThree = experiment{file: "sampling_3"}
	samplingSix   = experiment{file: "sampling_6"}
	profileHidden = experiment{file: "profile_hidden"}
	profileOpen   = experiment{file: "profile_open"}
	leaderHidden  = experiment{file: "profile_directive"}
	normHidden    = experiment{file: "profile_critical"}
	minorityOfTwo = experiment{file: "minority"}
	twoMinds      = experiment{file: "minority_changing"}
	deviantOne    = experiment{file: "deviant"}
	pressed       = experiment{file: "pressed"}
	unpressed     = experiment{file: "unpressed"}
	leaningOneWay = experiment{file: "leaning"}
	cohesive      = experiment{file: "cohesive"}
)

var _ = measuring(map[string]measure{
	"information-sampling": {
		labels: []string{"shared", "unique"}, on: []experiment{samplingThree, samplingSix}, take: takeMentioned,
		put: func(samples [][][]float64) []float64 {
			m := joined(samples)
			return []float64{(m[0] + m[2]) / 2, (m[1] + m[3]) / 2}
		},
	},
	"information-size": {
		labels: []string{"difference at 3", "at 6 over at 3"}, on: []experiment{samplingThree, samplingSix}, take: takeMentioned,
		put: func(samples [][][]float64) []float64 {
			m := joined(samples)
			return []float64{m[0] - m[1], over(m[2]-m[3], m[0]-m[1])}
		},
	},
	"hidden-profile": {
		labels: []string{"hidden", "open"}, on: []experiment{profileHidden, profileOpen},
		take: takeRight,
	},
	"dissent-norm": {labels: []string{"norm for dissent", "no such norm"}, on: []experiment{normHidden, profileHidden}, take: takeRight},
	"directive-leader": {
		labels: []string{"unique points, directive over not"}, on: []experiment{leaderHidden, profileHidden}, take: takeMentioned,
		put: func(samples [][][]float64) []float64 {
			m := joined(samples)
			return []float64{over(m[1], m[3])}
		},
	},
	"minority-changing": {labels: []string{"with the minority"}, on: []experiment{twoMinds}, take: takeErrors, put: putErrors},
	"minority":          {labels: []string{"with the minority"}, on: []experiment{minorityOfTwo}, take: takeErrors, put: putErrors},
	"deviant": {
		labels: []string{"to the deviant over the one who agrees", "second half over first"}, on: []experiment{deviantOne},
		take: takeAttention, put: putAttention,
	},
	"polarization":     {labels: []string{"private views", "the group's view"}, on: []experiment{leaningOneWay}, take: takeShift},
	"initial-majority": {labels: []string{"with the first majority"}, on: teams, take: takeMajority, put: putPooled},
	"groupthink": {
		labels: []string{"leader and threat", "cohesion"}, on: []experiment{pressed, cohesive, unpressed}, take: takeHidden,
		put: func(samples [][][]float64) []float64 {
			m := joined(samples)
			return []float64{over(m[0], m[2]), over(m[1], m[2])}
		},
	},
})

// takeRight is whether the group chose right.
func takeRight(_ int, r *trace) []float64 {
	d := r.meetings[len(r.meetings)-1].end.Decide(r.set)
	return []float64{one(d.Voices > 0 && d.Right)}
}

// takeMentioned is the share of shared items and of unique ones that were ever mentioned.
func takeMentioned(_ int, r *trace) []float64 {
	var said uint64
	for k := range r.meetings {
		for i := range r.meetings[k].turns {
			if it := r.meetings[k].turns[i].Item; it > 0 {
				said |= 1 << uint(it-1)
			}
		}
	}
	var n, all [2]float64
	at := 0
	for _, topic := range r.set.Topics {
		for k := range topic.Items {
			kind := 0
			if bits.OnesCount32(topic.Items[k].Known) == 1 {
				kind = 1
			}
			all[kind]++
			n[kind] += float64(said >> uint(at) & 1)
			at++
		}
	}
	return []float64{over(n[0], all[0]), over(n[1], all[1])}
}

// takeAttention counts turns that members without a script say to the deviant, who is the
// last, in the first half of the meeting and in the second, and to the one before, who
// agrees; and the turns that these two take, for who speaks more is answered more.
func takeAttention(_ int, r *trace) []float64 {
	out := make([]float64, 5)
	deviant, mode := sim.ID(r.n), sim.ID(r.n-1)
	turns := r.meetings[0].turns
	for i := range turns {
		switch t := &turns[i]; {
		case t.Speaker == deviant:
			out[3]++
		case t.Speaker == mode:
			out[4]++
		case t.To == deviant && i < len(turns)/2:
			out[0]++
		case t.To == deviant:
			out[1]++
		case t.To == mode:
			out[2]++
		}
	}
	return out
}

// putAttention compares turns to each, in all groups together. What is said to somebody
// is counted and not how often it spoke: Schachter's accomplices spoke alike.
func putAttention(samples [][][]float64) []float64 {
	t := totals(samples[0])
	if len(t) < 5 {
		return []float64{math.NaN(), math.NaN()}
	}
	return []float64{over(over(t[0]+t[1], t[3]), over(t[2], t[4])), over(t[1], t[0])}
}

// takeHidden is how far voiced views lie from the speakers' own, on average.
func takeHidden(_ int, r *trace) []float64 {
	var gap, n float64
	for k := range r.meetings {
		for i := range r.meetings[k].turns {
			if t := &r.meetings[k].turns[i]; t.Voiced {
				gap += math.Abs(t.Expressed - t.Private)
				n++
			}
		}
	}
	return []float64{over(gap, n)}
}

// takeShift is by how much the mean private view and the group's view lie further on than
// the mean view before the discussion, to the side to which the group leaned.
func takeShift(_ int, r *trace) []float64 {
	m := &r.meetings[0]
	before, after := 0.0, 0.0
	for i := 1; i <= r.n; i++ {
		before += m.open.Members[i].View / float64(r.n)
		after += m.end.Members[i].View / float64(r.n)
	}
	decided := m.end.Decide(r.set).View
	side := math.Copysign(1, before)
	return []float64{side * (after - before), side * (decided - before)}
}

// takeMajority is whether the group comes out on the side on which most were at first;
// nothing where neither side had most, or nobody has said anything.
func takeMajority(_ int, r *trace) []float64 {
	m := &r.meetings[0]
	lead := 0.0
	for i := 1; i <= r.n; i++ {
		lead += math.Copysign(1, m.open.Members[i].View)
	}
	d := m.end.Decide(r.set)
	if lead == 0 || d.Voices == 0 {
		return nil
	}
	return []float64{one(lead*d.View > 0)}
}

// putPooled is the mean over the groups of all arms that gave something.
func putPooled(samples [][][]float64) []float64 {
	n, total := 0.0, 0.0
	for _, arm := range samples {
		for _, s := range arm {
			for _, x := range s {
				n++
				total += x
			}
		}
	}
	return []float64{over(total, n)}
}
