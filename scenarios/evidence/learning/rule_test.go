package learning

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/coach"
)

// bandit lets a table choose among three things again and again, and rewards it.
func bandit(rounds int, reward func(c *choice, two [2]sim.ID) float64) (Table, choice) {
	table := newTable(3)
	c := choice{rows: []int{0, 1, 2}, to: sim.ToOne}
	c.x[always] = 1
	c.ways[sim.ToOne] = []way{{latest, [2]sim.ID{1}}, {quietest, [2]sim.ID{2}}, {troubled, [2]sim.ID{2}}}
	for k := range uint64(rounds) {
		draw := func(q uint64) float64 { return chance(11, k, q) }
		c.speak = pick(table.chancesWhether(&c.x), draw(1)) == 1
		c.what = pick(table.chancesWhat(&c.x, c.rows), draw(2))
		c.how = sim.Delivery(pick(table.chancesHow(&c.x, c.what), draw(3)))
		ways := c.ways[c.to]
		c.whom = pick(table.chancesWhom(c.what, ways), draw(4))
		table.reinforce(&c, c.done(), reward(&c, ways[c.whom].two))
	}
	return table, c
}

// TestRuleFindsTheRewarded: in a bandit that rewards speaking, the second thing,
// directly, to member 2, the chances of each go there; and where it is punished, away.
func TestRuleFindsTheRewarded(t *testing.T) {
	right := func(c *choice, two [2]sim.ID) bool {
		return c.speak && c.what == 1 && c.how == sim.Direct && two[0] == 2
	}
	for _, test := range []struct {
		name   string
		reward float64
		above  bool
	}{{"rewarded", 1, true}, {"punished", -1, false}} {
		table, c := bandit(6000, func(c *choice, two [2]sim.ID) float64 {
			if right(c, two) {
				return test.reward
			}
			return 0
		})
		whom := table.chancesWhom(1, c.ways[c.to])
		chance := table.chancesWhether(&c.x)[1] * table.chancesWhat(&c.x, c.rows)[1] * table.chancesHow(&c.x, 1)[1] * (whom[1] + whom[2])
		const even = 1.0 / 2 / 3 / 3 * 2 / 3
		if test.above && chance < .8 || !test.above && chance > even/2 {
			t.Errorf("%s: chance %.3f, from %.3f", test.name, chance, even)
		}
	}
}

// TestRuleIsOfTheMoment: what is rewarded only where something is noticed is learnt
// for there.
func TestRuleIsOfTheMoment(t *testing.T) {
	table := newTable(2)
	for k := range uint64(4000) {
		c := choice{speak: true, rows: []int{0, 1}}
		c.x[always], c.x[heat] = 1, float64(k%2)
		c.what = pick(table.chancesWhat(&c.x, c.rows), chance(3, k))
		if c.what == int(k%2) {
			table.reinforce(&c, c.done(), 1)
		}
	}
	calm, hot := noticed{always: 1}, noticed{always: 1, heat: 1}
	if a, b := table.chancesWhat(&calm, []int{0, 1})[0], table.chancesWhat(&hot, []int{0, 1})[1]; a < .9 || b < .9 {
		t.Errorf("chances %.2f and %.2f of what is right in either moment, want .9", a, b)
	}
}

// TestReviewIsLearnt: each verdict moves a table the way it says.
func TestReviewIsLearnt(t *testing.T) {
	palette := []offer{{1, 0, sim.ToGroup, false}, {2, 1, sim.ToOne, false}}
	spoke := choice{turn: 4, rows: []int{0, 1}, speak: true, what: 0, to: sim.ToGroup}
	spoke.x[always] = 1
	spoke.ways[sim.ToOne] = []way{{latest, [2]sim.ID{3}}, {quietest, [2]sim.ID{2}}}
	listened := spoke
	listened.speak, listened.turn = false, 7
	other := &coach.Better{Say: sim.Say{Intervention: 2, Target: [2]sim.ID{2}, Delivery: sim.Gentle}}
	quiet := &coach.Silence{FromTurn: 6, ToTurn: 30}
	tests := []struct {
		name        string
		d           coach.Decision
		speak, what int // which way the chance of speaking, and of the first thing, goes
		whom        int // of the quietest, with the second
	}{
		{"helped", coach.Decision{Turn: 4, Verdict: coach.Helped}, 1, 1, 0},
		{"harmed", coach.Decision{Turn: 4, Verdict: coach.Harmed}, -1, -1, 0},
		{"missed by saying something else", coach.Decision{Turn: 4, Verdict: coach.MissedChance, Better: other}, 1, -1, 1},
		{"missed by speaking", coach.Decision{Turn: 4, Verdict: coach.MissedChance, Better: &coach.Better{}}, -1, 0, 0},
		{"missed by silence", coach.Decision{Turn: 8, Verdict: coach.MissedChance, Better: other, Silence: quiet}, 1, -1, 1},
		{"silence helped", coach.Decision{Turn: 8, Verdict: coach.Helped, Silence: quiet}, -1, 0, 0},
		{"no clear difference", coach.Decision{Turn: 4, Verdict: coach.NoClear, Better: other}, 0, 0, 0},
		{"not rated", coach.Decision{Turn: 4, Verdict: coach.Unrated}, 0, 0, 0},
		{"of no choice", coach.Decision{Turn: 5, Verdict: coach.Helped}, 0, 0, 0},
	}
	for _, test := range tests {
		tr := trainee{table: newTable(2)}
		m := &mind{table: &tr.table, palette: palette, choices: []choice{spoke, listened}}
		tr.readReview(m, &coach.Review{Decisions: []coach.Decision{test.d}})
		x := &spoke.x
		got := [3]float64{
			tr.table.chancesWhether(x)[1] - .5, tr.table.chancesWhat(x, spoke.rows)[0] - .5,
			tr.table.chancesWhom(1, spoke.ways[sim.ToOne])[1] - .5,
		}
		for k, want := range []int{test.speak, test.what, test.whom} {
			if sign(got[k]) != want {
				t.Errorf("%s: figure %d moved by %+.3f, want sign %d", test.name, k, got[k], want)
			}
		}
	}
}

// TestOutcomeIsLearnt: what was done before a good end is done more readily, before one
// that is worse than usual less.
func TestOutcomeIsLearnt(t *testing.T) {
	c := choice{rows: []int{0, 1}, speak: true}
	c.x[always] = 1
	tr := trainee{table: newTable(2)}
	tr.hearOutcome([]choice{c}, .5, 0)
	if x := tr.table.chancesWhat(&c.x, c.rows)[0]; x != .5 {
		t.Errorf("the first outcome is all that is known, and moved a chance to %.3f", x)
	}
	tr.hearOutcome([]choice{c}, 1, 5)
	up := tr.table.chancesWhat(&c.x, c.rows)[0]
	tr.hearOutcome([]choice{c}, 0, -9)
	if down := tr.table.chancesWhat(&c.x, c.rows)[0]; up <= .5 || down >= up {
		t.Errorf("chance %.3f after a good end, then %.3f after a bad one", up, down)
	}
}

func sign(x float64) int {
	switch {
	case x > 1e-12:
		return 1
	case x < -1e-12:
		return -1
	}
	return 0
}
