package coach

import "groundrules/sim"

// luck is the seed of a rollout: a function of the ask's seed, the turn and the
// rollout's number, and never that of the practice itself.
func luck(seed uint64, g *sim.Group, rollout int) uint64 {
	z := mix(seed + 0x8a5cd789635d2dff)
	z = mix(z ^ uint64(uint16(g.Meeting))<<32 ^ uint64(uint32(g.Turn)))
	z = mix(z + uint64(rollout)*0x9e3779b97f4a7c15)
	if z == g.Seed {
		z = mix(z + 1)
	}
	return z
}

// mix is the finaliser of splitmix64 (Steele, Lea & Flood 2014).
func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}
