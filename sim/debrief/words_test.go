package debrief

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/phrase"
)

func TestPhrases(t *testing.T) {
	n := testNames()
	n.Interventions = append(n.Interventions,
		NamedIntervention{ID: "pass_floor", Title: "Thank and pass on"},
		NamedIntervention{ID: "remind_rule", Title: "Remind"},
		NamedIntervention{ID: "sing", Title: "Sing together"})
	for _, c := range []struct {
		say         sim.Say
		past, short string
	}{
		{sim.Say{Intervention: 1}, "asked everyone", "asked everyone"},
		{sim.Say{Intervention: 2, Target: [2]sim.ID{3}}, "invited Ines", "invited Ines"},
		{sim.Say{Intervention: 3}, "asked the group what it wants to agree on", "asked for rules"},
		{sim.Say{Intervention: 3, Rule: 1}, "asked the group what it wants to agree on about “One speaks at a time”", "asked for rules"},
		{sim.Say{Intervention: 4, Target: [2]sim.ID{2, 3}}, "thanked Marek and passed the floor on to Ines", "passed the floor on"},
		{sim.Say{Intervention: 4, Target: [2]sim.ID{2}}, "thanked Marek and passed the floor on", "passed the floor on"},
		{sim.Say{Intervention: 5, Rule: 1}, "reminded the group of what it had agreed, “One speaks at a time”", "reminded of a rule"},
		{sim.Say{Intervention: 6, Target: [2]sim.ID{1, 5}}, "chose “Sing together” for Rosa and Dele", "Sing together"},
		{sim.Say{Intervention: 9}, "chose “intervention 9”", "intervention 9"},
	} {
		if got := n.told(c.say); got.past.String() != c.past || got.short.String() != c.short {
			t.Errorf("%+v: %q, %q; want %q, %q", c.say, got.past, got.short, c.past, c.short)
		}
	}
}

func TestWords(t *testing.T) {
	names := testNames()
	for _, c := range []struct {
		got  phrase.Phrase
		want string
	}{
		{at(.4), "In the first minute"},
		{at(38.9), "At minute 38"},
		{within(38), "at minute 38"},
		{span(0, 4), "from the start to minute 4"},
		{span(3, 17), "from minute 3 to minute 17"},
		{span(3.1, 3.8), "at minute 3"},
		{turns(0), "no turns"},
		{turns(1), "1 turn"},
		{times(2), "twice"},
		{list(nil), "nobody"},
		{names.names([]sim.ID{1, 2, 3}), "Rosa, Marek and Ines"},
		{fraction(.5), "about half"},
		{fraction(0), "none"},
		{fraction(.99), "nearly all"},
		{moved(trustBands, 0, .3, .03), "from little trust to a fair bit of trust"},
		{moved(trustBands, .11, .2, .03), "some trust, a little higher than before"},
		{moved(trustBands, .11, .12, .03), "some trust, about as before"},
	} {
		if c.got.String() != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestOrdinaryShares(t *testing.T) {
	for _, c := range []struct {
		n         int
		low, high float64
	}{{1, 1. / 3, 1}, {3, 1. / 9, .46}, {4, 1. / 12, .40}, {8, 1. / 24, .33}, {10, 1. / 30, .315}, {16, 1. / 48, .26}, {20, 1. / 60, .24}} {
		low, high := ordinary(c.n)
		if diff(low, c.low) > 1e-9 || diff(high, c.high) > 1e-9 {
			t.Errorf("%d members: %v to %v, want %v to %v", c.n, low, high, c.low, c.high)
		}
		if low >= high {
			t.Errorf("%d members: no range", c.n)
		}
	}
}

func TestMarks(t *testing.T) {
	rise, fall := aim{clear: .05, rises: true}, aim{clear: .05}
	move := func(d float64) Change { return Change{After: d} }
	for _, c := range []struct {
		aims    []aim
		changes []Change
		want    Mark
	}{
		{nil, nil, NoClear},
		{[]aim{rise}, []Change{move(.1)}, Towards},
		{[]aim{rise}, []Change{move(-.1)}, Away},
		{[]aim{fall}, []Change{move(-.1)}, Towards},
		{[]aim{rise}, []Change{move(.01)}, NoClear},
		{[]aim{rise, rise}, []Change{move(.1), move(-.1)}, Towards}, // the chief aim decides
		{[]aim{rise, rise}, []Change{move(.01), move(-.1)}, Away},   // unless it did not move
	} {
		if got := mark(c.aims, c.changes); got != c.want {
			t.Errorf("%v by %v: %v, want %v", c.aims, c.changes, got, c.want)
		}
	}
}

func TestNamesOfMeasures(t *testing.T) {
	for m := goal.Cohesion; m <= goal.Dissent; m++ {
		if goal.ParseMeasure(m.String()) != m {
			t.Errorf("%v is not read back", m)
		}
	}
	if goal.ParseMeasure("") != 0 || goal.ParseMeasure("joy") != 0 {
		t.Error("a measure that there is not is read")
	}
	for w := goal.AtEnd; w <= goal.Whole; w++ {
		if got, ok := goal.ParseWhen(w.String()); !ok || got != w {
			t.Errorf("%v is not read back", w)
		}
	}
}

func diff(a, b float64) float64 { return max(a-b, b-a) }
