package evidence

import (
	"math"

	"groundrules/sim"
)

var (
	confided   = experiment{file: "confided"}
	unconfided = experiment{file: "unconfided"}
)

var _ = measuring(map[string]measure{
	"disclosure-liking": {
		labels: []string{"trust, standard deviations"}, on: []experiment{confided, unconfided}, take: takeConfided, put: putContrast,
	},
	"unasked-advice": {
		labels: []string{"trust gained, standard deviations"}, on: []experiment{twelve}, take: takeAdvised, put: putContrast,
	},
})

// takeConfided is how much the others trust the first member in the end, each with the arm
// as its class: whether that member had revealed something of itself.
func takeConfided(arm int, r *trace) (out []float64) {
	g := &r.meetings[0].end
	for i := 2; i <= r.n; i++ {
		out = append(out, g.Ties[i][1].Trust, one(arm == 0))
	}
	return out
}

// takeAdvised is, for everybody to whom somebody else spoke five times or more in a
// meeting, by how much its trust in the speaker grew, and whether two of these turns or
// more were advice that nobody had asked for (1) or none was (0).
func takeAdvised(_ int, r *trace) (out []float64) {
	for k := range r.meetings {
		m := &r.meetings[k]
		var said, advice [sim.Slots][sim.Slots]float64
		for i := range m.turns {
			t := &m.turns[i]
			said[t.To.Slot()][t.Speaker.Slot()]++
			advice[t.To.Slot()][t.Speaker.Slot()] += one(t.Advice)
		}
		out = m.gained(out, r.n, func(to, by int) float64 {
			switch {
			case said[to][by] < 5 || advice[to][by] == 1:
				return math.NaN()
			default:
				return one(advice[to][by] > 0)
			}
		})
	}
	return out
}

// gained adds, for all two members who were there to the end, by how much the trust of one
// in the other has grown in the meeting, and in which class they are; those in no class
// (NaN) are left out.
func (m *meeting) gained(out []float64, n int, class func(of, in int) float64) []float64 {
	for i := 1; i <= n; i++ {
		for j := 1; j <= n; j++ {
			if i == j || !m.end.Members[i].Here || !m.end.Members[j].Here {
				continue
			}
			if c := class(i, j); !math.IsNaN(c) {
				out = append(out, m.end.Ties[i][j].Trust-m.open.Ties[i][j].Trust, c)
			}
		}
	}
	return out
}

// putContrast is the mean of class 1 less that of class 0, in standard deviations within
// classes, over all groups of all arms.
func putContrast(samples [][][]float64) []float64 {
	var n, sum, squares [2]float64
	for _, arm := range samples {
		for _, s := range arm {
			for k := 0; k+1 < len(s); k += 2 {
				c := int(s[k+1])
				n[c]++
				sum[c] += s[k]
				squares[c] += s[k] * s[k]
			}
		}
	}
	within := 0.0
	for c := range n {
		within += squares[c] - over(sum[c]*sum[c], n[c])
	}
	return []float64{over(over(sum[1], n[1])-over(sum[0], n[0]), math.Sqrt(over(within, n[0]+n[1]-2)))}
}
