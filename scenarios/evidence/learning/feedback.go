package learning

import (
	"groundrules/sim"
	"groundrules/sim/coach"
)

// Arm is what a trainee is told after a practice.
type Arm uint8

// The arms.
const (
	Alone    Arm = iota // nothing
	Outcomes            // which objectives were reached, and where cohesion ended
	Reviewed            // the decision review of package coach
	Arms
)

var armNames = [Arms]string{"no feedback", "outcomes only", "decision review"}

func (a Arm) String() string { return armNames[a] }

// habit is learnt in every arm.
func (t *trainee) habit(choices []choice) {
	for k := range choices {
		t.table.reinforce(&choices[k], choices[k].done(), exercise)
	}
}

// hearOutcome learns from how a practice ended: the share of objectives reached and what
// cohesion gained, in tens of points, beside what it has come to expect (a running mean,
// as in Sutton & Barto). Nothing says which choice it was, so all of them are credited.
func (t *trainee) hearOutcome(choices []choice, reached, gained float64) {
	reward := reached + gained/10
	t.heard++
	t.expected += (reward - t.expected) / t.heard
	for k := range choices {
		t.table.reinforce(&choices[k], choices[k].done(), reward-t.expected)
	}
}

// readReview learns from each decision under review: what helped is rewarded and what
// harmed is punished; after a missed chance or harm, the alternative that the review
// names is taken as though it had been done and rewarded. No clear difference teaches
// nothing.
func (t *trainee) readReview(m *mind, r *coach.Review) {
	for k := range r.Decisions {
		d := &r.Decisions[k]
		c := m.choiceAt(d)
		if c == nil {
			continue
		}
		switch d.Verdict {
		case coach.Helped:
			t.table.reinforce(c, c.done(), 1)
		case coach.Harmed:
			t.table.reinforce(c, c.done(), -1)
			t.instead(m, c, d.Better)
		case coach.MissedChance:
			t.instead(m, c, d.Better)
		}
	}
}

// instead learns from an alternative.
func (t *trainee) instead(m *mind, c *choice, b *coach.Better) {
	if b == nil {
		return
	}
	if of, ok := m.creditFor(c, b.Say); ok {
		t.table.reinforce(c, of, 1)
	}
}

// choiceAt is the choice that a decision under review is about: what was said at that
// turn, or the latest that was to listen up to where a silence is looked at.
func (m *mind) choiceAt(d *coach.Decision) *choice {
	var found *choice
	for k := range m.choices {
		switch c := &m.choices[k]; {
		case d.Silence == nil && c.speak && int(c.turn) == d.Turn:
			return c
		case d.Silence != nil && !c.speak && int(c.turn) <= d.Turn && int(c.turn) >= d.Silence.FromTurn:
			found = c
		}
	}
	return found
}

// creditFor is credit for something else that could have been said at a choice. It is
// not ok where the trainee could not have said it.
func (m *mind) creditFor(c *choice, say sim.Say) (of credit, ok bool) {
	if say.Intervention == 0 {
		return credit{what: -1}, true
	}
	of = credit{speak: true, what: -1, how: say.Delivery}
	for k := range m.palette {
		o := &m.palette[k]
		if o.number != say.Intervention {
			continue
		}
		for i, row := range c.rows {
			if row == o.row {
				of.what = i
			}
		}
		of.ways = c.ways[o.targets]
	}
	for k := range of.ways {
		if two := of.ways[k].two; two == say.Target || of.ways[k].aim < passOn && two == [2]sim.ID{say.Target[1], say.Target[0]} {
			of.whom = append(of.whom, k)
		}
	}
	return of, of.what >= 0
}
