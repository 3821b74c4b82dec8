package observe

import "groundrules/sim"

// Fighting is how much there was of negative acts over about the last forty turns:
// all of the course of the talk that the climate's conflict hangs on. An Observer has
// it; who asks for nothing else follows it alone.
type Fighting float64

// StartFighting is what a group comes with.
func StartFighting(g *sim.Group) Fighting {
	f := .04
	f += float64(.12 * min(1, g.Slow))
	return Fighting(f)
}

// Take takes in a turn. Give it each one, in order.
func (f *Fighting) Take(t *sim.Turn) {
	x := float64(*f)
	x += float64(paceRate * (negative[t.Act] - x))
	*f = Fighting(x)
}

// Conflict is that of the climate with the group as it is now, 0..1.
func (f Fighting) Conflict(g *sim.Group) float64 {
	return part(float64(3.2*float64(f)) + float64(.3*tension(g)))
}

// part keeps a number within 0..1.
func part(x float64) float64 { return min(1, max(0, x)) }
