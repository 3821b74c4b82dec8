package coach

import (
	"math"
	"testing"

	"groundrules/sim"
	"groundrules/sim/goal"
)

// What an objective over the whole meeting, or over its last third, has seen so far
// counts with what is still to come: just before the end there is little to gain.
func TestPastCounts(t *testing.T) {
	set := strangers(5)
	set.Minutes = 25
	objectives := []goal.Objective{
		{Measure: goal.NormHeld, Norm: 2, When: goal.Whole},
		{Measure: goal.Cohesion, When: goal.Whole},
		{Measure: goal.TrustInYou, When: goal.LastThird},
		{Measure: goal.Share, Who: 2, When: goal.LastThird},
	}
	p := practise(t, planOf(set), 1000, map[int]sim.Say{60: {Intervention: 7, Rule: 2}})
	beats := p.Beats()
	var want [4]float64 // means over the turns, as the debrief has them
	n, late, own := 0.0, 0.0, 0.0
	for i, g := range p.Groups() {
		if i == 0 {
			continue
		}
		n++
		want[0] += g.Norms[2].Level(5)
		want[1] += beats[i-1].Reading.Cohesion
		if g.Minute <= 25*2.0/3 {
			continue
		}
		late++
		for k := sim.ID(1); k <= 5; k++ {
			want[2] += g.Ties[k][0].Trust / 5
		}
		if beats[i-1].Turn.Speaker == 2 {
			own++
		}
	}
	want[0], want[1], want[2], want[3] = want[0]/n, want[1]/n, want[2]/late, own/late
	m, err := At(p, len(beats)-1, objectives)
	if err != nil {
		t.Fatal(err)
	}
	plan := p.Plan()
	a := m.Ask(&plan, &Names{}, 1)
	c := newCourse(&a)
	var r roller
	r.of(c)
	out := make([]float64, c.rowWidth())
	r.roll(sim.Say{}, 1, out)
	for k, near := range []float64{.02, .5, .03, .04} {
		if got := out[2*len(c.aims)+2*k]; math.Abs(got-want[k]) > near {
			t.Errorf("%s %v one turn before the end: %v, want about %v", objectives[k].Measure, objectives[k].When, got, want[k])
		}
	}
	last := p.Group()
	if now := last.Norms[2].Level(5); math.Abs(now-want[0]) < .1 {
		t.Errorf("the rule ended at its mean, %v, with %v: this shows nothing", want[0], now)
	}
}
