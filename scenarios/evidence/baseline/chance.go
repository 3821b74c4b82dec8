package baseline

import "groundrules/sim"

// purpose says what a draw is for. Their numbers never change.
type purpose uint64

const (
	forSpeaker purpose = iota + 1
	forAct
	forReply
	forYielding
	forLeaving
	forIdea
	forTalk // and the next eleven
)

// chance is a number in [0,1) for a seed, a meeting, a turn, a purpose and a person
// (0 for nobody in particular).
func chance(seed uint64, meeting int16, turn int32, p purpose, who uint64) float64 {
	h := sim.Mix(sim.Mix(seed+0xa0761d6478bd642f) ^ uint64(uint16(meeting))<<32 ^ uint64(uint32(turn)))
	h = sim.Mix(h + uint64(p)*0xd6e8feb86659fd93 + who*0x9fb21c651e98df25)
	return float64(float64(h>>11) * 0x1p-53)
}

// normal is a nearly normal number, mean 0 and standard deviation 1, for a seed, a
// purpose and a person: the sum of twelve uniform ones.
func normal(seed uint64, p purpose, who uint64) float64 {
	sum := -6.0
	for k := range purpose(12) {
		sum += chance(seed, 0, -1, p+k, who)
	}
	return sum
}
