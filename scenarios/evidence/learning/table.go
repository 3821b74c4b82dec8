package learning

import (
	"slices"

	"groundrules/scenarios"
	"groundrules/sim"
)

// Table is all that a trainee has learnt: weights of what it could do, by what it has
// noticed. Interventions are known by their place in the catalogue (Catalogue).
type Table struct {
	whether [2]noticed              // to listen, to speak
	what    []noticed               // of each intervention
	how     [sim.Deliveries]noticed // of each delivery, and
	howOf   [][sim.Deliveries]float64
	whom    [][aims]float64 // of each way to choose a target, by intervention
}

// Catalogue are the interventions that a trainee knows, by id: those that all scenarios
// share. What a scenario has of its own is not in it, and trainees never say it.
func Catalogue() (ids []string) {
	for _, v := range scenarios.Interventions() {
		ids = append(ids, v.ID)
	}
	return ids
}

// newTable is a table without any habit.
func newTable(interventions int) Table {
	return Table{
		what:  make([]noticed, interventions),
		howOf: make([][sim.Deliveries]float64, interventions),
		whom:  make([][aims]float64, interventions),
	}
}

func (t *Table) clone() Table {
	c := *t
	c.what, c.howOf, c.whom = slices.Clone(t.what), slices.Clone(t.howOf), slices.Clone(t.whom)
	return c
}

// dot is the weight of something now.
func (x *noticed) dot(w *noticed) (sum float64) {
	for k := range x {
		sum += float64(x[k] * w[k])
	}
	return sum
}

// softmax turns weights into chances, in place.
func softmax(h []float64) []float64 {
	if len(h) == 0 {
		return h
	}
	top, sum := slices.Max(h), 0.0
	for k := range h {
		h[k] = sim.Exp(h[k] - top)
		sum += h[k]
	}
	for k := range h {
		h[k] /= sum
	}
	return h
}

// pick draws one of several by their chances; u is uniform in [0,1).
func pick(p []float64, u float64) int {
	for k := range p {
		if u -= p[k]; u < 0 {
			return k
		}
	}
	return len(p) - 1
}

// chances of listening and of speaking.
func (t *Table) chancesWhether(x *noticed) []float64 {
	return softmax([]float64{x.dot(&t.whether[0]), x.dot(&t.whether[1])})
}

// chancesWhat are those of each of some interventions.
func (t *Table) chancesWhat(x *noticed, rows []int) []float64 {
	h := make([]float64, len(rows))
	for k, row := range rows {
		h[k] = x.dot(&t.what[row])
	}
	return softmax(h)
}

// chancesHow are those of each delivery.
func (t *Table) chancesHow(x *noticed, row int) []float64 {
	h := make([]float64, sim.Deliveries)
	for d := range h {
		h[d] = x.dot(&t.how[d]) + t.howOf[row][d]
	}
	return softmax(h)
}

// chancesWhom are those of each way to choose a target that leads to one.
func (t *Table) chancesWhom(row int, ways []way) []float64 {
	h := make([]float64, len(ways))
	for k := range ways {
		h[k] = t.whom[row][ways[k].aim]
	}
	return softmax(h)
}
