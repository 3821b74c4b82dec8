package learning

import "groundrules/sim"

// rate is the step size of the learning rule: that of Sutton & Barto's own examples of
// the gradient bandit (2018, section 2.8). The same in every arm.
const rate = .1

// exercise is the reward of having done something at all, in every arm: what one does
// one does more readily (Thorndike's law of exercise). Assumed.
const exercise = .1

// credit says what of a choice a reward is for: what was done, or something else that
// was shown to be better, as though that had been done.
type credit struct {
	speak bool
	what  int // index into the choice's rows; -1: nothing of what was said
	how   sim.Delivery
	ways  []way // from which the target was chosen
	whom  []int // which of them lead to it; none: nothing is learnt of whom
}

// done is credit for a choice itself.
func (c *choice) done() credit {
	if !c.speak {
		return credit{what: -1}
	}
	d := credit{speak: true, what: c.what, how: c.how, ways: c.ways[c.to]}
	if len(d.ways) > 0 {
		d.whom = []int{c.whom}
	}
	return d
}

// reinforce learns from a reward: each weight moves by the rate, the reward, how strong
// its feature was, and how far the choice was from certain.
func (t *Table) reinforce(c *choice, of credit, reward float64) {
	step := float64(rate * reward)
	p := t.chancesWhether(&c.x)
	for k := range t.whether {
		move(&t.whether[k], &c.x, float64(step*(yes(of.speak == (k == 1))-p[k])))
	}
	if !of.speak || of.what < 0 {
		return
	}
	p = t.chancesWhat(&c.x, c.rows)
	row := c.rows[of.what]
	chancesHow, chancesWhom := t.chancesHow(&c.x, row), t.chancesWhom(row, of.ways)
	for k, r := range c.rows {
		move(&t.what[r], &c.x, float64(step*(yes(k == of.what)-p[k])))
	}
	for d := range t.how {
		by := float64(step * (yes(d == int(of.how)) - chancesHow[d]))
		move(&t.how[d], &c.x, by)
		t.howOf[row][d] += by
	}
	t.aimAt(row, of, chancesWhom, step)
}

// aimAt learns to whom: where several ways lead to the same target, they share in it.
func (t *Table) aimAt(row int, of credit, p []float64, step float64) {
	sum := 0.0
	for _, k := range of.whom {
		sum += p[k]
	}
	if sum == 0 {
		return
	}
	for k := range of.ways {
		t.whom[row][of.ways[k].aim] -= float64(step * p[k])
	}
	for _, k := range of.whom {
		t.whom[row][of.ways[k].aim] += step * p[k] / sum
	}
}

// move moves weights along what was noticed.
func move(w, x *noticed, by float64) {
	for k := range w {
		w[k] += float64(by * x[k])
	}
}
