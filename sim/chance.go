package sim

// Chance is keyed, not streamed: a draw is a function of seed, meeting, turn,
// member and purpose. A new draw shifts no other, branches of a practice share
// their luck, and a copy of a group needs no generator of its own.

// purpose says what a draw is for.
type purpose uint64

// Their numbers never change: a new purpose gets a new number.
const (
	forDrift        purpose = 1
	forFloor        purpose = 2
	forYielding     purpose = 3
	forAct          purpose = 4
	forAddress      purpose = 5
	forAddressee    purpose = 6
	forWords        purpose = 7
	forDisclosure   purpose = 8
	forDepth        purpose = 9
	forAdvice       purpose = 10
	forInterruption purpose = 11
	forMediation    purpose = 12
	forTraits       purpose = 13 // and the next fifteen
	forPair         purpose = 29 // and the next fifteen
	forGroup        purpose = 45 // and the next fifteen
	forTopic        purpose = 61 // and the next fifteen
	forMention      purpose = 77
	forItem         purpose = 78
	forUptake       purpose = 79
	forIdea         purpose = 80
	forReport       purpose = 81
	forContact      purpose = 82
	forContactMood  purpose = 83
	forDropout      purpose = 84
	forAbsence      purpose = 85
	forThird        purpose = 86
)

// mix is the finaliser of splitmix64 (Steele, Lea & Flood 2014): every bit of its
// argument reaches every bit of the result.
func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Mix is mix: for luck beside the group.
func Mix(z uint64) uint64 { return mix(z) }

// turnKey is what the draws of one turn have in common. Seed, meeting and turn are
// mixed one after the other, so that no two groups share a shifted stream.
func turnKey(seed uint64, meeting int16, turn int32) uint64 {
	return mix(mix(seed+0x632be59bd9b4e019) ^ uint64(uint16(meeting))<<32 ^ uint64(uint32(turn)))
}

// draw is 64 bits of chance for a person (by its chance key) and a purpose.
func draw(key, person uint64, p purpose) uint64 {
	return mix(key + person*spread + uint64(p)*0xd6e8feb86659fd93)
}

// spread is what a person's number is multiplied by, so that people lie far apart.
const spread = 0x9fb21c651e98df25

// luck is the draw of place i in this turn: draw under the chance key of whoever sits
// there, which the group keeps as it is needed.
func (g *Group) luck(i int, p purpose) uint64 {
	return mix(g.key + g.chance[i] + uint64(p)*0xd6e8feb86659fd93)
}

// uniform makes a number in [0,1) of a draw.
func uniform(h uint64) float64 { return float64(float64(h>>11) * 0x1p-53) }

// normal makes a nearly normal number, mean 0 and standard deviation 1, of a draw:
// the sum of four uniform numbers of 16 bits. It ends at 3.46; the drift of
// engagement adds up many of them, and traits use gauss.
func normal(h uint64) float64 {
	s := int64(h&0xffff) + int64(h>>16&0xffff) + int64(h>>32&0xffff) + int64(h>>48)
	return float64(float64(s-131070) * (1 / 37837.22))
}

// gauss is a finer normal number: twelve uniform ones.
func gauss(h uint64) float64 {
	s := normal(h) + normal(mix(h+1)) + normal(mix(h+2))
	return float64(s * .5773502691896258)
}
