package goal

import (
	"math"
	"slices"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// five is a group of strangers of whom some leave while it lasts.
func five() *sim.Setup {
	set := &sim.Setup{N: 5, Topics: []sim.Topic{{}}, Minutes: 20, Facilitated: true}
	set.Norms = []sim.Norm{{ID: "turns", Clarity: .2, BuyIn: .2}, {ID: "stays", Clarity: .4, BuyIn: .3}}
	for i := 1; i <= set.N; i++ {
		set.Members[i].Spread, set.Members[i].Key = 1, uint64(31*i)
	}
	return set
}

// every is each measure over each part, of the group and of one member.
func every() (list []Objective) {
	for m := Cohesion; m <= Dissent; m++ {
		for _, w := range []When{AtEnd, LastThird, Whole} {
			list = append(list, Objective{Measure: m, When: w, Who: 3, Norm: 2})
			if m != Share {
				list = append(list, Objective{Measure: m, When: w})
			}
		}
	}
	return list
}

// moment is what there was after a turn.
type moment struct {
	turn    sim.Turn
	group   sim.Group
	reading observe.Reading
}

// Over two meetings, one of which somebody leaves, a tally says of every measure what
// one finds who goes through all the turns with an observer.
func TestTallyIsWhatOneFinds(t *testing.T) {
	for seed := uint64(1); seed <= 6; seed++ {
		set := five()
		g := sim.New(set, seed)
		observer := observe.New(set, &g)
		objectives := every()
		tally := Begin(objectives, &g)
		var past []moment
		for meeting := range 2 {
			for n := 0; !g.Over(set); n++ {
				if meeting == 1 && n == 30 {
					sim.Happen(set, &g, sim.Happening{Kind: sim.Departure, Who: 2})
					tally.Take(&sim.Turn{}, &g)
				}
				turn := sim.Step(set, &g, sim.Say{}, nil)
				past = append(past, moment{turn, g, observer.Read(set, &g, &turn)})
				tally.Take(&turn, &g)
				if n%23 == 0 {
					agree(t, &tally, past)
				}
			}
			agree(t, &tally, past)
			if meeting == 0 {
				g.Next(set, sim.Between{})
				tally.Take(&sim.Turn{}, &g)
			}
		}
	}
}

// agree holds a tally against the turns so far.
func agree(t *testing.T, tally *Tally, past []moment) {
	t.Helper()
	now := &past[len(past)-1]
	there := []sim.ID{}
	for i := sim.ID(1); i <= 5; i++ {
		if slices.ContainsFunc(past, func(m moment) bool { return m.group.Members[i].Here }) {
			there = append(there, i)
		}
	}
	first := slices.IndexFunc(past, func(m moment) bool { return m.group.Meeting == now.group.Meeting })
	border := slices.IndexFunc(past[first:], func(m moment) bool { return m.group.Minute > 20*2.0/3 })
	for k, o := range tally.Objectives() {
		over := past[len(past)-1:]
		switch {
		case o.When == Whole || o.When == AtEnd && o.Measure.counted():
			over = past
		case o.When == LastThird && border >= 0:
			over = past[first+border:]
		case o.When == LastThird && o.Measure.counted():
			over = past[first:]
		}
		if got, want := tally.Figure(k, &now.group), find(&o, over, there); math.Abs(got-want) > 1e-12 {
			t.Fatalf("%s %s of %d after %d turns: %v, and one finds %v", o.Measure, o.When, o.Who, len(past), got, want)
		}
	}
}

// find is a measure over some turns, worked out as it is described.
func find(o *Objective, over []moment, there []sim.ID) float64 {
	ids, said, all, sum := there, map[sim.ID]float64{}, 0.0, 0.0
	if o.Who.IsMember() {
		ids = []sim.ID{o.Who}
	}
	for i := range over {
		m := &over[i]
		if m.turn.Speaker.IsMember() {
			said[m.turn.Speaker]++
			all++
		}
		mean := 0.0
		for _, id := range ids {
			x := map[Measure]float64{
				Safety: m.group.Members[id].Safety, TrustInYou: m.group.Ties[id][0].Trust, Benefit: m.group.Members[id].Benefit,
			}[o.Measure]
			mean += x / float64(len(ids))
		}
		switch o.Measure {
		case Cohesion:
			mean = m.reading.Cohesion
		case Conflict:
			mean = m.reading.Climate.Conflict
		case Dissent:
			mean = m.reading.HiddenDissent
		case NormHeld:
			if mean = m.group.Norm; o.Norm > 0 {
				mean = m.group.Norms[o.Norm].Level(5)
			}
		}
		sum += mean / float64(len(over))
	}
	switch o.Measure {
	case Share:
		return said[o.Who] / all
	case Voices:
		n := 0.0
		for _, x := range said {
			if x/all >= 1/float64(len(there))/3-1e-12 {
				n++
			}
		}
		return n
	}
	return sum
}

// A tally goes on from another without touching it.
func TestClone(t *testing.T) {
	set := five()
	g := sim.New(set, 1)
	tally := Begin([]Objective{{Measure: Safety, When: Whole}, {Measure: Voices, When: LastThird}}, &g)
	ahead, h := tally.Clone(), g
	for range 40 {
		turn := sim.Step(set, &h, sim.Say{}, nil)
		ahead.Take(&turn, &h)
	}
	if got := tally.Figure(0, &g); got != g.MeanSafety() {
		t.Errorf("the first has moved to %v", got)
	}
	if ahead.Figure(0, &h) == tally.Figure(0, &g) || ahead.Figure(1, &h) == 0 {
		t.Error("the clone has not moved")
	}
}

func TestMet(t *testing.T) {
	least, most := Bound{Set: true, Value: .4}, Bound{Set: true, Start: true}
	for _, c := range []struct {
		o    Objective
		x    float64
		want bool
	}{
		{Objective{}, -1, true},
		{Objective{AtLeast: least}, .4, true},
		{Objective{AtLeast: least}, .39, false},
		{Objective{AtMost: most}, .7, true},
		{Objective{AtMost: most}, .71, false},
		{Objective{AtLeast: least, AtMost: most}, .3, false},
	} {
		if got := c.o.Met(c.x, .7); got != c.want {
			t.Errorf("%+v at %v, begun at .7: %v", c.o, c.x, got)
		}
	}
}

// Rollouts take a turn each microsecond.
func TestTakingAllocatesNothing(t *testing.T) {
	set := five()
	g := sim.New(set, 1)
	tally := Begin(every(), &g)
	on := tally.Clone()
	turn := sim.Step(set, &g, sim.Say{}, nil)
	if n := testing.AllocsPerRun(100, func() {
		on.Follow(&tally)
		on.Take(&turn, &g)
		on.Figure(0, &g)
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
