package evidence

import "math"

var (
	aschOne     = experiment{file: "asch_1"}
	aschTwo     = experiment{file: "asch_2"}
	aschThree   = experiment{file: "asch_3"}
	aschFour    = experiment{file: "asch_4"}
	aschEight   = experiment{file: "asch_8"}
	aschSixteen = experiment{file: "asch_16"}
	aschAlly    = experiment{file: "asch_ally"}
	aschPrivate = experiment{file: "asch_private"}
	aschExtreme = experiment{file: "asch_extreme"}
	aschDeserts = experiment{file: "asch_deserts"}
	aschLate    = experiment{file: "asch_late"}
)

// naive is how many groups are played: there is one naive member in each, and members
// differ widely.
const naive = 1200

var _ = measuring(map[string]measure{
	"asch-size": {
		labels: []string{"1 against one", "2 against one", "3 against one", "4 against one", "8 against one", "16 against one"},
		on:     []experiment{aschOne, aschTwo, aschThree, aschFour, aschEight, aschSixteen}, take: takeErrors, put: putErrors, groups: naive,
	},
	"asch-ally":      {labels: []string{"with an ally"}, on: []experiment{aschAlly}, take: takeErrors, put: putErrors, groups: naive},
	"asch-dissenter": {labels: []string{"with somebody further off"}, on: []experiment{aschExtreme}, take: takeErrors, put: putErrors, groups: naive},
	"asch-changes": {
		labels: []string{"after an ally deserts", "after one comes late"}, on: []experiment{aschDeserts, aschLate},
		take: takeLateErrors, put: putErrors, groups: naive,
	},
	"asch-private": {
		labels: []string{"private over public"}, on: []experiment{aschPrivate, aschEight}, take: takeErrors, groups: naive,
		put: func(samples [][][]float64) []float64 {
			e := putErrors(samples)
			return []float64{over(e[0], e[1])}
		},
	},
	"asch-individuals": {
		labels: []string{"never yield", "always yield"}, on: []experiment{aschEight}, groups: naive,
		take: func(_ int, r *trace) []float64 {
			e := takeErrors(0, r)
			if e[1] == 0 {
				return []float64{math.NaN(), math.NaN()}
			}
			return []float64{100 * one(e[0] == 0), 100 * one(e[0] == e[1])}
		},
	},
})

// takeErrors counts the errors and the answers of those who have no script: the first
// turn of each on each card, whatever act it comes with, for everybody has to answer. An
// error lies on the other side than what the member sees.
func takeErrors(_ int, r *trace) []float64 { return r.errors(1) }

// takeLateErrors counts them on the last six cards of twelve.
func takeLateErrors(_ int, r *trace) []float64 { return r.errors(7) }

func (r *trace) errors(from int8) []float64 {
	out := make([]float64, 2)
	asked := map[[2]int]bool{}
	for k := range r.meetings {
		for i := range r.meetings[k].turns {
			t := &r.meetings[k].turns[i]
			key := [2]int{int(t.Speaker), int(t.Topic)}
			if !t.Speaker.IsMember() || t.Topic < from || r.set.Members[t.Speaker].Script != nil || asked[key] {
				continue
			}
			asked[key] = true
			out[1]++
			if t.Expressed*t.Private < 0 {
				out[0]++
			}
		}
	}
	return out
}

// putErrors is errors in per cent of answers, arm by arm.
func putErrors(samples [][][]float64) (out []float64) {
	for _, arm := range samples {
		t := totals(arm)
		if len(t) < 2 {
			t = []float64{0, 0}
		}
		out = append(out, 100*over(t[0], t[1]))
	}
	return out
}
