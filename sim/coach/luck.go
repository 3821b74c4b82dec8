package coach

import "groundrules/sim"

// luck is the seed of a rollout: a function of the ask's seed, the turn and the
// rollout's number, and never that of the practice itself.
func luck(seed uint64, g *sim.Group, rollout int) uint64 {
	z := sim.Mix(seed + 0x8a5cd789635d2dff)
	z = sim.Mix(z ^ uint64(uint16(g.Meeting))<<32 ^ uint64(uint32(g.Turn)))
	z = sim.Mix(z + uint64(rollout)*0x9e3779b97f4a7c15)
	if z == g.Seed {
		z = sim.Mix(z + 1)
	}
	return z
}
