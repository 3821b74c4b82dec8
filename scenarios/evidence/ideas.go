package evidence

import "math/bits"

var (
	fourTogether = experiment{file: "ideas_4"}
	fourAlone    = experiment{file: "ideas_alone", people: 4}
)

var _ = measuring(map[string]measure{
	"brainstorming": {
		labels: []string{"together over alone"}, on: []experiment{fourTogether, fourAlone}, take: takeIdeas, put: putFirstOver,
	},
})

// takeIdeas is how many different ideas were said: by a group, or by people alone put
// together, an idea that two of them had counted once.
func takeIdeas(_ int, r *trace) []float64 {
	n := 0
	for _, w := range r.ideas {
		n += bits.OnesCount64(w)
	}
	return []float64{float64(n)}
}

// putFirstOver is the mean of the first arm over that of the second.
func putFirstOver(samples [][][]float64) []float64 {
	m := joined(samples)
	if len(m) < 2 {
		return []float64{over(0, 0)}
	}
	return []float64{over(m[0], m[1])}
}
