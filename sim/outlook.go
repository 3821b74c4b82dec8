package sim

// outlooks is for how many members a turn the group looks anew at what moves slowly.
const outlooks = 2

// lookAhead refreshes, for a few members in rotation, what each expects: the chance
// that it would have to give in if it spoke (it keeps quiet for that), and how safe
// the room is becoming for it.
func (g *Group) lookAhead(p *Params, t *Turn) {
	n := uint32(g.N)
	turn := uint32(t.Number) * outlooks % n
	for k := range min(outlooks, n) {
		i := int(g.order[(turn+k)%n])
		m := &g.Members[i]
		if g.Topic > 0 {
			m.Yielding = g.yielding(p, i, t.Number)
		}
		m.goal = g.safetyGoal(p, i)
	}
}

// foresee does the same for all: at the start, and as a meeting begins.
func (g *Group) foresee(p *Params) {
	for i := 1; i <= int(g.N); i++ {
		g.Members[i].goal = g.safetyGoal(p, i)
	}
}

// yielding is member i's chance of giving in if it spoke now.
func (g *Group) yielding(p *Params, i int, now int32) float64 {
	press := g.pressure(p, i, now)
	if press.opposed == 0 {
		return 0
	}
	return logistic(press.odds)
}
