package learning

import (
	"cmp"
	"slices"

	"groundrules/sim"
)

// Report is what was measured.
type Report struct {
	About     string `json:"about"`
	Signature string `json:"signature"`
	Seed      uint64 `json:"seed"`
	Trainees  int    `json:"trainees"` // who were through all arms
	Asked     int    `json:"asked"`
	Partial   bool   `json:"partial"`
	Rollouts  int    `json:"rollouts"` // that the review of a decision had
	Groups    int    `json:"groups"`   // of each unseen scenario

	Practices int        `json:"practices"` // of each trainee
	Practised []string   `json:"practised"` // in turn
	Before    Marks      `json:"before"`    // the same in every arm
	Arms      []Result   `json:"arms"`
	Between   []Contrast `json:"between"`
	Unseen    []Unseen   `json:"unseen"`
	Policies  []Policy   `json:"policies"` // in the same groups, for comparison
}

// Result is one arm.
type Result struct {
	Arm    string   `json:"arm"`
	After  Marks    `json:"after"`
	Change Estimate `json:"change"` // of the score
	D      Estimate `json:"d"`      // the same in standard deviations between trainees before
	Once   Estimate `json:"once"`   // and between single meetings before
	More   []Shift  `json:"more"`   // what is said more often than before, by most
	Less   []Shift  `json:"less"`
}

// Shift is how often something is said: its share of all that a trainee says.
type Shift struct {
	ID     string  `json:"id"`
	Before float64 `json:"before"`
	After  float64 `json:"after"`
}

// Contrast is one arm beside another after practice.
type Contrast struct {
	Arm        string   `json:"arm"`
	Beside     string   `json:"beside"`
	Difference Estimate `json:"difference"` // of the score
	D          Estimate `json:"d"`          // Cohen's, by the deviations between trainees
	Once       Estimate `json:"once"`       // by those between single meetings
}

// Unseen is a scenario that nobody practised.
type Unseen struct {
	Name   string        `json:"name"`
	Title  string        `json:"title"`
	Before float64       `json:"before"` // score
	After  [Arms]float64 `json:"after"`  // in each arm
	D      Estimate      `json:"d"`      // Cohen's d of the review beside no feedback
}

// Policy is how a policy scores in the same groups.
type Policy struct {
	Name  string `json:"name"`
	Marks Marks  `json:"marks"`
}

// report puts together what there is.
func (s *study) report() Report {
	var all []*record
	for i := range s.records {
		if s.records[i].done {
			all = append(all, &s.records[i])
		}
	}
	r := Report{
		About: About, Signature: sim.Signature(), Seed: s.Seed, Trainees: len(all), Asked: s.Trainees, Partial: len(all) < s.Trainees,
		Rollouts: s.Rollouts, Groups: s.Groups, Practices: s.Practices,
	}
	for _, room := range s.practised[:min(s.Practices, len(s.practised))] {
		r.Practised = append(r.Practised, room.name)
	}
	if len(all) == 0 {
		return r
	}
	for _, o := range all {
		r.Before.add(o.before.over(), 1/float64(len(all)))
	}
	for arm := range Arms {
		r.Arms = append(r.Arms, s.result(arm, all))
	}
	for _, pair := range [][2]Arm{{Outcomes, Alone}, {Reviewed, Alone}, {Reviewed, Outcomes}} {
		a, b := scores(all, pair[1], -1), scores(all, pair[0], -1)
		c := Contrast{Arm: pair[0].String(), Beside: pair[1].String(), Difference: difference(a, b, s.Seed), D: between(a, b, s.Seed)}
		c.Once = c.Difference.over(pooled(sittings(all, pair[0]), sittings(all, pair[1])))
		r.Between = append(r.Between, c)
	}
	for k := range s.unseen {
		r.Unseen = append(r.Unseen, s.scenario(k, all))
	}
	for _, name := range []string{"random", "article", "greedy", "smother"} {
		r.Policies = append(r.Policies, Policy{name, s.exam.policy(name)})
	}
	return r
}

// sittings are those of each trainee after an arm, or before with Arms.
func sittings(all []*record, arm Arm) (list []sitting) {
	for _, o := range all {
		if arm == Arms {
			list = append(list, o.before)
		} else {
			list = append(list, o.after[arm])
		}
	}
	return list
}

// scores are those of each trainee, over all unseen scenarios or (from 0) in one.
func scores(all []*record, arm Arm, scenario int) (x []float64) {
	for _, s := range sittings(all, arm) {
		if scenario < 0 {
			x = append(x, s.over().Score)
		} else {
			x = append(x, s.in(scenario).Score)
		}
	}
	return x
}

func (s *study) result(arm Arm, all []*record) Result {
	r := Result{Arm: arm.String()}
	for _, o := range all {
		r.After.add(o.after[arm].over(), 1/float64(len(all)))
	}
	before, after := scores(all, Arms, -1), scores(all, arm, -1)
	r.Change, r.D = difference(before, after, s.Seed), within(before, after, s.Seed)
	r.Once = r.Change.over(unalike(sittings(all, Arms)...))
	r.More, r.Less = s.shifts(arm, all)
	return r
}

func (s *study) scenario(k int, all []*record) Unseen {
	average := func(arm Arm) (sum float64) {
		for _, x := range scores(all, arm, k) {
			sum += x / float64(len(all))
		}
		return sum
	}
	u := Unseen{Name: s.unseen[k].name, Title: s.unseen[k].scenario.Title, Before: average(Arms)}
	for arm := range Arms {
		u.After[arm] = average(arm)
	}
	u.D = between(scores(all, Alone, k), scores(all, Reviewed, k), s.Seed)
	return u
}

// mostShifts is how many shifts are told of each direction.
const mostShifts = 4

// shifts are what is said more and less often after an arm than before.
func (s *study) shifts(arm Arm, all []*record) (more, less []Shift) {
	share := func(at Arm) []float64 {
		x, sum := make([]float64, len(s.ids)), 0.0
		for _, o := range all {
			for row, n := range o.said[at] {
				x[row] += float64(n)
				sum += float64(n)
			}
		}
		for row := range x {
			x[row] /= max(1, sum)
		}
		return x
	}
	before, after := share(Arms), share(arm)
	var list []Shift
	for row, id := range s.ids {
		list = append(list, Shift{id, before[row], after[row]})
	}
	slices.SortStableFunc(list, func(a, b Shift) int { return -cmp.Compare(a.After-a.Before, b.After-b.Before) })
	for k := range list {
		if x := list[k]; x.After > x.Before && len(more) < mostShifts {
			more = append(more, x)
		}
		if x := list[len(list)-1-k]; x.After < x.Before && len(less) < mostShifts {
			less = append(less, x)
		}
	}
	return more, less
}
