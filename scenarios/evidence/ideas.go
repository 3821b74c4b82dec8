package evidence

import (
	"math"
	"math/bits"
)

var (
	fourTogether  = experiment{file: "ideas_4"}
	fourAlone     = experiment{file: "ideas_alone", people: 4}
	fourNote      = experiment{file: "ideas_written"}
	twoTogether   = experiment{file: "ideas_2"}
	twoAlone      = experiment{file: "ideas_alone", people: 2}
	eightTogether = experiment{file: "ideas_8"}
	eightAlone    = experiment{file: "ideas_alone", people: 8}
)

var _ = measuring(map[string]measure{
	"brainstorming": {
		labels: []string{"together over alone"}, on: []experiment{fourTogether, fourAlone}, take: takeIdeas, put: putFirstOver,
	},
	"brainstorming-size": {
		labels: sizes(2, 8), on: []experiment{twoTogether, twoAlone, eightTogether, eightAlone}, take: takeIdeas, put: putFirstOver,
	},
	"brainstorming-written": {
		labels: []string{"written over alone"}, on: []experiment{fourNote, fourAlone}, take: takeIdeas, put: putFirstOver,
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

// putFirstOver is the mean of the first arm over that of the second, and so on by twos.
func putFirstOver(samples [][][]float64) (out []float64) {
	for a := 0; a+1 < len(samples); a += 2 {
		out = append(out, over(first(columns(samples[a])), first(columns(samples[a+1]))))
	}
	return out
}

func first(x []float64) float64 {
	if len(x) == 0 {
		return math.NaN()
	}
	return x[0]
}
