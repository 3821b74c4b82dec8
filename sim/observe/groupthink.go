package observe

import "groundrules/sim"

// groupthink watches for hidden dissent under voiced unanimity (Janis 1982): most
// have spoken, what they say lies close together, and what some of them think does
// not. High cohesion by itself is not it.
type groupthink struct {
	on       bool
	held     int32
	since    int32
	who      [2]sim.ID
	evidence [4]int32
}

// What has to hold, and for how long.
const (
	unanimous      = .7  // range of the voiced views, at most
	hiddenEnough   = .06 // hidden dissent, at least (0..1)
	groupthinkHold = 10
	enoughVoices   = 4
)

func (c *groupthink) take(g *sim.Group, t *sim.Turn) {
	if t.Number == 1 {
		*c = groupthink{}
	}
	if t.Yielded {
		copy(c.evidence[:], c.evidence[1:])
		c.evidence[3] = t.Number
	}
	if !unanimity(g) || HiddenDissent(g) < hiddenEnough {
		c.held = max(0, c.held-1)
		if c.held == 0 {
			c.on = false
		}
		return
	}
	c.held = min(c.held+1, 2*groupthinkHold)
	if !c.on && c.held >= groupthinkHold {
		c.on, c.since = true, t.Number-groupthinkHold+1
	}
	if c.on {
		c.who = core(g)
	}
}

// unanimity reports whether enough members have voiced a view on the topic on the
// table and all voiced views lie close together.
func unanimity(g *sim.Group) bool {
	n, low, high := 0, 2.0, -2.0
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if m.Here && m.Voiced {
			n++
			low, high = min(low, m.Expressed), max(high, m.Expressed)
		}
	}
	return n >= min(enoughVoices, g.Present()) && high-low <= unanimous
}

// core is the two members behind the view that all voice: those who think it too
// and trust each other most.
func core(g *sim.Group) (who [2]sim.ID) {
	best := -2.0
	for i := 1; i <= int(g.N); i++ {
		for j := i + 1; j <= int(g.N); j++ {
			if !sincere(&g.Members[i]) || !sincere(&g.Members[j]) {
				continue
			}
			if x := g.Ties[i][j].Trust + g.Ties[j][i].Trust; x > best {
				best, who = x, [2]sim.ID{sim.ID(i), sim.ID(j)}
			}
		}
	}
	return who
}

func sincere(m *sim.Member) bool {
	d := m.View - m.Expressed
	return m.Here && m.Voiced && max(d, -d) < .2
}

func (c *groupthink) present() (Challenge, bool) {
	return Challenge{Kind: Groupthink, Who: c.who, Since: c.since, Evidence: c.evidence}, c.on
}
