package learning

import (
	"slices"

	"groundrules/scenarios"
	"groundrules/scenarios/trial"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// Marks say how a trainee's meetings went beside the same groups in which nobody said
// anything: differences, means over groups.
type Marks struct {
	Score      float64 `json:"score"`
	Objectives float64 `json:"objectives"` // share of the scenario's that were met, -1..1
	Benefit    float64 `json:"benefit"`    // what members take home, -1..1
	Safety     float64 `json:"safety"`     // felt, mean of the members, -1..1
	Cohesion   float64 `json:"cohesion"`   // shown points
	Talk       float64 `json:"talk"`       // share of the words that were the facilitator's own, 0..1
}

// What counts as one in the score, of each of its four parts: one objective of four, ten
// points of cohesion (a standard deviation between groups), and as many times what is
// worth a word to the coach as ten points are of cohesion. Fixed.
const (
	unitObjectives = .25
	unitBenefit    = .06
	unitSafety     = .1
	unitCohesion   = 10
)

// sum adds up the four parts, each a quarter.
func (m *Marks) sum() {
	m.Score = (m.Objectives/unitObjectives + m.Benefit/unitBenefit + m.Safety/unitSafety + m.Cohesion/unitCohesion) / 4
}

func (m *Marks) add(o Marks, weight float64) {
	m.Score += float64(weight * o.Score)
	m.Objectives += float64(weight * o.Objectives)
	m.Benefit += float64(weight * o.Benefit)
	m.Safety += float64(weight * o.Safety)
	m.Cohesion += float64(weight * o.Cohesion)
	m.Talk += float64(weight * o.Talk)
}

// mean is that of marks, all of the same weight.
func mean(all []Marks) (m Marks) {
	for _, o := range all {
		m.add(o, 1/float64(len(all)))
	}
	return m
}

// halves part the library: scenarios of odd rungs are practised, those of even rungs
// measured. One in which somebody may speak of danger is in neither: it is not scored.
func halves(ids []string) (practised, unseen []*room) {
	for _, e := range scenarios.Library() {
		switch r := newRoom(e, ids); {
		case dangerous(&r.plan):
		case e.Scenario.Rung%2 == 1:
			practised = append(practised, r)
		default:
			unseen = append(unseen, r)
		}
	}
	return practised, unseen
}

func dangerous(plan *session.Plan) bool {
	return plan.Danger != nil || slices.ContainsFunc(plan.Events, func(e session.Event) bool { return e.Danger })
}

// exam is what all trainees are measured with: groups of scenarios that nobody has
// practised, and how each goes when nobody says anything.
type exam struct {
	rooms   []*room
	seeds   [][]uint64 // of the groups in each
	nothing [][]trial.Outcome
}

func newExam(rooms []*room, seed uint64, groups int) *exam {
	e := &exam{rooms: rooms, seeds: make([][]uint64, len(rooms)), nothing: make([][]trial.Outcome, len(rooms))}
	for k := range rooms {
		for i := range groups {
			e.seeds[k] = append(e.seeds[k], seedOf(seed, forExam, uint64(k), uint64(i)))
		}
		e.nothing[k] = make([]trial.Outcome, groups)
	}
	return e
}

// leave plays the groups of a scenario with nobody saying anything.
func (e *exam) leave(k int) {
	for i, seed := range e.seeds[k] {
		e.nothing[k][i], _ = e.of(k, seed, "none")
	}
}

// of plays a group under a policy.
func (e *exam) of(k int, seed uint64, policy string) (o trial.Outcome, talk float64) {
	p := sweep.Begin(&e.rooms[k].plan, seed, func() sweep.Policy { p, _ := sweep.New(policy); return p })
	o = trial.Follow(e.rooms[k].scenario, p)
	return o, p.Group.FacilitatorShare()
}

// sitting are the marks of one trainee, of each group in each scenario.
type sitting [][]Marks

// in is the mean of a scenario.
func (s sitting) in(k int) Marks { return mean(s[k]) }

// over is the mean over scenarios, each of the same weight.
func (s sitting) over() Marks {
	list := make([]Marks, len(s))
	for k := range s {
		list[k] = s.in(k)
	}
	return mean(list)
}

// take lets a table be measured, with learning off. What it says is counted in said, by
// row of the catalogue.
func (e *exam) take(t *Table, luck uint64, said []int) sitting {
	list := make(sitting, len(e.rooms))
	for k, r := range e.rooms {
		for i, seed := range e.seeds[k] {
			m, p := r.play(t, seed, seedOf(luck, uint64(k), uint64(i)))
			out := trial.Follow(r.scenario, p)
			for c := range m.choices {
				if x := &m.choices[c]; x.speak {
					said[x.rows[x.what]]++
				}
			}
			mark := e.mark(k, i, &out)
			mark.Talk = p.Group.FacilitatorShare()
			list[k] = append(list[k], mark)
		}
	}
	return list
}

// mark is a group beside itself without anybody saying anything.
func (e *exam) mark(k, i int, o *trial.Outcome) Marks {
	none, n := &e.nothing[k][i], len(e.rooms[k].scenario.Objectives)
	m := Marks{
		Objectives: (o.Points(n) - none.Points(n)) / 100,
		Benefit:    o.Benefit - none.Benefit, Safety: o.Safety - none.Safety, Cohesion: o.Cohesion - none.Cohesion,
	}
	m.sum()
	return m
}

// policy is how a policy does in the same groups.
func (e *exam) policy(name string) Marks {
	list := make(sitting, len(e.rooms))
	for k := range e.rooms {
		for i, seed := range e.seeds[k] {
			out, talk := e.of(k, seed, name)
			mark := e.mark(k, i, &out)
			mark.Talk = talk
			list[k] = append(list[k], mark)
		}
	}
	return list.over()
}
