package observe

import "groundrules/sim"

// conflict watches for antagonism and unrepaired hurt between two persons. A voiced
// disagreement is not it.
type conflict struct {
	on       bool
	who      [2]sim.ID
	since    int32
	last     int32 // latest turn that shows it
	evidence [4]int32
	heat     [sim.Slots][sim.Slots]float64 // antagonism between a pair of late
}

// conflictQuiet is after how many turns without a sign it is over, unless a hurt
// is still open.
const (
	conflictKeep  = .96
	conflictOn    = 1.15
	conflictOff   = .35
	conflictQuiet = 40
)

func (c *conflict) take(g *sim.Group, t *sim.Turn) {
	if t.Number == 1 {
		*c = conflict{}
	}
	for i := 1; i < int(g.N); i++ {
		for j := i + 1; j <= int(g.N); j++ {
			c.heat[i][j] = float64(c.heat[i][j] * conflictKeep)
		}
	}
	if t.Speaker.IsMember() && t.To.IsMember() {
		c.strike(g, t)
	}
	if c.on && (c.heat[c.who[0]][c.who[1]] < conflictOff || t.Number-c.last > conflictQuiet) && !hurting(g, c.who) {
		c.on = false
	}
}

// strike adds what a turn does between two: an attack counts one, a disagreement
// where there is a hurt a third.
func (c *conflict) strike(g *sim.Group, t *sim.Turn) {
	a, b := min(t.Speaker, t.To), max(t.Speaker, t.To)
	w := 0.0
	switch {
	case t.Act == sim.ShowsAntagonism:
		w = 1
	case t.Act == sim.Disagrees && (g.Ties[a][b].Hurt || g.Ties[b][a].Hurt):
		w = .35
	}
	if w == 0 {
		return
	}
	c.heat[a][b] += w
	if c.on && c.who != [2]sim.ID{a, b} {
		return
	}
	copy(c.evidence[:], c.evidence[1:])
	c.evidence[3] = t.Number
	c.last = t.Number
	if !c.on && c.heat[a][b] >= conflictOn {
		c.on, c.who, c.since = true, [2]sim.ID{a, b}, t.Number
	}
}

// hurting reports whether one of the two carries an attack of late that nobody has
// answered.
func hurting(g *sim.Group, who [2]sim.ID) bool {
	for k := range who {
		m := &g.Members[who[k]]
		if m.Hurt > 0 && m.By == who[1-k] && g.Turn-m.Hurt < conflictQuiet {
			return true
		}
	}
	return false
}

func (c *conflict) present() (Challenge, bool) {
	return Challenge{Kind: Conflict, Who: c.who, Since: c.since, Evidence: c.evidence}, c.on
}
