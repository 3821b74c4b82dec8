package coach

import (
	"math"
	"testing"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// What a rollout writes is what somebody who followed it turn by turn would have found.
func TestMeasures(t *testing.T) {
	set := strangers(5)
	set.Minutes = 25
	a := ask(set, 3, 20)
	a.Objectives = []goal.Objective{
		{Measure: goal.Cohesion},
		{Measure: goal.Conflict},
		{Measure: goal.Share, Who: 2},
		{Measure: goal.Share, Who: 3, When: goal.LastThird},
		{Measure: goal.Voices, When: goal.LastThird},
		{Measure: goal.Safety, Who: 4, When: goal.Whole},
		{Measure: goal.TrustInYou},
		{Measure: goal.NormHeld, Norm: 2},
		{Measure: goal.Dissent},
		{Measure: goal.Benefit, Who: 1},
	}
	say := sim.Say{Intervention: 6, Target: [2]sim.ID{1, 3}}
	g := *a.Group
	observer := observe.New(set, &g)
	a.Observer, a.Reading = &observer, observer.Now(set, &g)
	c := newCourse(&a)
	var r roller
	r.of(c)
	out := make([]float64, c.rowWidth())
	r.roll(say, 5, out)

	follows := observer
	g.Seed = luck(a.Seed, a.Group, 5)
	var reading observe.Reading
	var late [sim.Slots]int // turns from the one in which the last third begins
	begun, safety, looked := false, 0.0, 0.0
	for !g.Over(set) {
		turn := sim.Step(set, &g, say, nil)
		say = sim.Say{}
		reading = follows.Read(set, &g, &turn)
		begun = begun || g.Minute > 25*2.0/3
		if begun && turn.Speaker.IsMember() {
			late[turn.Speaker]++
		}
		safety += g.Members[4].Safety
		looked++
	}
	all, voices := 0, 0
	for i := 1; i <= 5; i++ {
		all += late[i]
	}
	for i := 1; i <= 5; i++ {
		if late[i]*15 >= all {
			voices++
		}
	}
	trust := 0.0
	for i := 1; i <= 5; i++ {
		trust += g.Ties[i][0].Trust / 5
	}
	turns := int32(0)
	for i := 1; i <= 5; i++ {
		turns += g.Members[i].Turns - a.Group.Members[i].Turns
	}
	want := []float64{
		reading.Cohesion, reading.Climate.Conflict, float64(g.Members[2].Turns-a.Group.Members[2].Turns) / float64(turns), float64(late[3]) / float64(all),
		float64(voices), safety / looked, trust, g.Norms[2].Level(5), reading.HiddenDissent, g.Members[1].Benefit,
	}
	for k, x := range want {
		if got := out[2*len(c.aims)+2*k]; math.Abs(got-x) > 1e-9 {
			t.Errorf("%s %v: got %v, want %v", a.Objectives[k].Measure, a.Objectives[k].When, got, x)
		}
	}
}

func TestScore(t *testing.T) {
	least, most := goal.Bound{Set: true, Value: .4}, goal.Bound{Set: true, Value: .6}
	for _, c := range []struct {
		o       goal.Objective
		x, want float64
		met     bool
	}{
		{goal.Objective{Measure: goal.Safety}, .3, .3, true},
		{goal.Objective{Measure: goal.Dissent}, .3, -.3, true},
		{goal.Objective{Measure: goal.Safety, AtLeast: least}, .3, -.1, false},
		{goal.Objective{Measure: goal.Safety, AtLeast: least}, .9, 0, true},
		{goal.Objective{Measure: goal.Conflict, AtMost: most}, .9, -.3, false},
		{goal.Objective{Measure: goal.Share, AtLeast: least, AtMost: most}, .5, 0, true},
		{goal.Objective{Measure: goal.Share, AtLeast: least, AtMost: most}, .7, -.1, false},
	} {
		tally := goal.Begin([]goal.Objective{c.o}, &sim.Group{})
		a := newAim(&tally, 0)
		if got := a.score(c.x); math.Abs(got-c.want) > 1e-12 || a.met(c.x) != c.met {
			t.Errorf("%+v at %v: got %v, %v, want %v, %v", c.o, c.x, got, a.met(c.x), c.want, c.met)
		}
	}
}

// What is met is met: then the next objective decides.
func TestObjectivesInOrder(t *testing.T) {
	set := strangers(5)
	easy := goal.Objective{Measure: goal.Safety, AtLeast: goal.Bound{Set: true, Value: .01}}
	for first, order := range map[string][]goal.Objective{
		"rules":    {easy, {Measure: goal.NormHeld}, {Measure: goal.Benefit}},
		"validate": {easy, {Measure: goal.Benefit}, {Measure: goal.NormHeld}},
	} {
		a := ask(set, 6, 30)
		a.Objectives, a.Rollouts, a.NearOnly, a.Turns = order, 800, true, 10
		adv := advise(t, a)
		if got := ids(set, &adv.Near); got[0] != first {
			t.Errorf("after safety, %s decides: %v", order[1].Measure, got)
		}
	}
}

// The agenda comes in rollouts as it does in a practice.
func TestAgenda(t *testing.T) {
	set := strangers(4)
	set.Topics = append(set.Topics, sim.Topic{ID: "second"})
	plan := planOf(set)
	plan.Agenda = []session.Agenda{{Minute: 4, Topic: 2, Channel: sim.Pairs, Turns: 10}, {Meeting: 2, Minute: 1, Topic: 1}, {Minute: 9, Channel: sim.Rounds, Turns: 4}}
	p := practise(t, plan, 60, nil)
	e, err := SameEvening(p, 0, sim.Say{}, 60)
	if err != nil {
		t.Fatal(err)
	}
	for k, took := range e.Took {
		if want := p.Beats()[k].Turn; took.Turn != want {
			t.Fatalf("turn %d is another: topic %d, %s; in the practice topic %d, %s", want.Number, took.Turn.Topic, took.Turn.Channel, want.Topic, want.Channel)
		}
	}
}
