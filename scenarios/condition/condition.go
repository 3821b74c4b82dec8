package condition

import "groundrules/sim"

// Condition is one that has been read. It may be asked by many at once.
type Condition struct {
	scope *Scope // its names; nothing in it changes any more
	root  *node
}

// Holds reports whether the condition holds at a moment.
func (c *Condition) Holds(m *Moment) bool { return c.root.holds(c.scope, m) }

func simID(n int) sim.ID { return sim.ID(n) }
