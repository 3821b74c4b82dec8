package trial

import (
	"context"
	"time"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/sweep"
)

// Weighing says how a scenario is weighed. The zero value takes seeds from 0 on, every
// core, two points to either side, and twenty seconds at most.
type Weighing struct {
	Seed     uint64
	Workers  int           // 0: one a core
	Half     float64       // half the width of the interval of points that is wanted; 2 when 0
	Within   time.Duration // 20 s when 0
	Most     int           // groups of an arm; 4,000 when 0
	Progress func(done, all int)

	groups int // for hardness
}

// Balance is what everything that one could do comes to.
type Balance struct {
	Objectives int           `json:"objectives"` // of which points are the share met, in percent; with 0 points are shown cohesion
	Arms       []Arm         `json:"arms"`       // policies, then interventions
	Luck       Luck          `json:"luck"`
	Hardness   Hardness      `json:"hardness"`
	Took       time.Duration `json:"-"`
	Half       float64       `json:"half"`    // that was wanted
	Partial    bool          `json:"partial"` // stopped before all of it was there
}

// Arm is one way of facilitating: a policy, or one intervention and nothing else, said
// gently wherever it seems to do good.
type Arm struct {
	Name         string `json:"name"`
	Intervention bool   `json:"intervention"`
	Groups       int    `json:"groups"`
	Points       Mean   `json:"points"`
	Gain         Mean   `json:"gain"` // points more than the same groups left to themselves
	Cohesion     Mean   `json:"cohesion"`
	Safety       Mean   `json:"safety"`
	Benefit      Mean   `json:"benefit"`
	Said         Mean   `json:"said"`   // how often it spoke
	Met          []int  `json:"met"`    // groups in which each objective was met
	Danger       int    `json:"danger"` // groups in which somebody spoke of danger, and it ended there

	Remark string `json:"remark,omitempty"` // what is to be said of it, see remarks

	kept []kept // of each group, in the order of seeds
}

// kept is what is compared between arms, group by group.
type kept struct{ points, cohesion, safety, benefit, said float64 }

// Weigh plays the same groups under every policy and with every single intervention,
// until the points of each are known well enough, the time is up, or the context ends.
func Weigh(ctx context.Context, s *scenarios.Scenario, w Weighing) Balance {
	begun := time.Now()
	w.fill()
	b := Balance{Objectives: min(len(s.Objectives), mostObjectives), Half: w.Half}
	ctx, cancel := context.WithDeadline(ctx, begun.Add(w.Within))
	defer cancel()
	arms, enough := context.WithDeadline(ctx, begun.Add(w.Within*3/4)) // the rest is for luck and the ladder
	defer enough()
	all := newArms(s)
	for k := range all {
		b.Arms = append(b.Arms, Arm{Name: all[k].name, Intervention: all[k].intervention > 0, Met: make([]int, b.Objectives)})
		b.Arms[k].reckon(nil)
	}
	for from := 0; from < w.Most && arms.Err() == nil; from += round {
		var active []int
		for k := range b.Arms {
			if from == 0 || b.Arms[k].Points.Half > w.Half || b.Arms[k].Name == "none" {
				active = append(active, k)
			}
		}
		if len(active) <= 1 && from > 0 {
			break
		}
		b.round(arms, s, w, all, active, from, func() {
			if w.Progress != nil { // by arms that are done, or by the time that is up
				w.Progress(int(1000*max(float64(len(b.Arms)-len(active))/float64(len(b.Arms)), time.Since(begun).Seconds()/w.Within.Seconds())), 1000)
			}
		})
	}
	b.Luck = luck(ctx, s, w)
	b.Hardness = hardness(ctx, s, w)
	for k := range b.Arms {
		b.Partial = b.Partial || b.Arms[k].Points.Half > w.Half
	}
	b.remark(s)
	b.Took = time.Since(begun)
	return b
}

func (w *Weighing) fill() {
	if w.Half == 0 {
		w.Half = 2
	}
	if w.Within == 0 {
		w.Within = 20 * time.Second
	}
	if w.Most == 0 {
		w.Most = 4000
	}
}

// round is how many groups are played before it is asked whether that is enough.
const round = 64

// way is how an arm is played.
type way struct {
	name         string
	intervention int // from 1; 0 for a policy
	policy       func() sweep.Policy
	reads        bool
}

// newArms are the policies and every intervention on offer.
func newArms(s *scenarios.Scenario) (list []way) {
	for _, name := range sweep.Names {
		list = append(list, way{
			name: name, reads: !sweep.Glances(name),
			policy: func() sweep.Policy { p, _ := sweep.New(name); return p },
		})
	}
	for k := range s.Interventions {
		list = append(list, way{
			name: s.Interventions[k].ID, intervention: k + 1,
			policy: func() sweep.Policy { return sweep.Only(k+1, sim.Gentle) },
		})
	}
	return list
}

// round plays the next groups under the active arms.
func (b *Balance) round(ctx context.Context, s *scenarios.Scenario, w Weighing, all []way, active []int, from int, progress func()) {
	plan := s.Plan(w.Seed)
	const chunk = 8
	per := round / chunk
	found := make([][]Outcome, len(active)*per)
	said := make([][]float64, len(found))
	crew(ctx, len(found), w.Workers, func(int) { progress() }, func() func(int) {
		f := newFollower(s)
		return func(job int) {
			how := &all[active[job/per]]
			for i := range chunk {
				seed := w.Seed + uint64(from+job%per*chunk+i)
				watch := sweep.Glance
				if how.reads {
					watch = sweep.Begin
				}
				p := watch(&plan, seed, how.policy)
				n := 0.0
				out := f.follow(p, func(p *sweep.Play) {
					if p.Turn.Say.Intervention > 0 {
						n++
					}
				})
				found[job], said[job] = append(found[job], out), append(said[job], n)
			}
		}
	})
	for job := range found {
		a := &b.Arms[active[job/per]]
		if len(a.kept) == from+job%per*chunk { // all groups before are there
			for i := range found[job] {
				a.keep(&found[job][i], said[job][i], b.Objectives)
			}
		}
	}
	none := b.Arms[0].kept
	for _, k := range active {
		b.Arms[k].reckon(none)
	}
}

// keep takes in a group.
func (a *Arm) keep(o *Outcome, said float64, objectives int) {
	a.Groups++
	if o.Danger {
		a.Danger++
	}
	a.kept = append(a.kept, kept{o.Points(objectives), o.Cohesion, o.Safety, o.Benefit, said})
	for k := range objectives {
		a.Met[k] += int(o.Met >> k & 1)
	}
}

// Endangered is in how many practices somebody spoke of danger, of all that were played.
func (b *Balance) Endangered() (ended, all int) {
	for k := range b.Arms {
		ended, all = ended+b.Arms[k].Danger, all+b.Arms[k].Groups
	}
	return ended, all
}

// reckon works out the means, and what there is more of than without a facilitator.
func (a *Arm) reckon(none []kept) {
	for _, m := range []struct {
		to *Mean
		of func(kept) float64
	}{
		{&a.Points, func(k kept) float64 { return k.points }},
		{&a.Cohesion, func(k kept) float64 { return k.cohesion }},
		{&a.Safety, func(k kept) float64 { return k.safety }},
		{&a.Benefit, func(k kept) float64 { return k.benefit }},
		{&a.Said, func(k kept) float64 { return k.said }},
	} {
		var t tally
		for _, k := range a.kept {
			t.add(m.of(k))
		}
		*m.to = t.mean()
	}
	if a.Points.Half == 0 && a.Groups > 1 { // all alike so far: the rule of three
		a.Points.Half = 300 / float64(a.Groups)
	}
	a.Gain = compare(a.kept, none, func(k kept) float64 { return k.points })
}

// compare is how much more of something there is, group by group.
func compare(a, b []kept, of func(kept) float64) Mean {
	var t tally
	for i := range min(len(a), len(b)) {
		t.add(of(a[i]) - of(b[i]))
	}
	return t.mean()
}
