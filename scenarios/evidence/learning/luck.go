package learning

import "groundrules/sim"

// What luck is drawn for. Practised and measured groups never share a seed.
const (
	forTrainee = iota + 1
	forHabit
	forPractice
	forExam
	forChoice
	forReview
	forResample
)

// seedOf makes a seed of a seed and what it is for.
func seedOf(seed uint64, parts ...uint64) uint64 {
	z := mix(seed + 0x3c6ef372fe94f82b)
	for _, p := range parts {
		z = mix(z ^ p*0x9e3779b97f4a7c15)
	}
	return max(1, z)
}

// chance is a number in [0,1).
func chance(seed uint64, parts ...uint64) float64 {
	return float64(float64(seedOf(seed, parts...)>>11) * 0x1p-53)
}

// normal is a number that is nearly normal, mean 0 and deviation 1: the sum of twelve.
func normal(seed uint64, parts ...uint64) float64 {
	z, sum := seedOf(seed, parts...), -6.0
	for k := range uint64(12) {
		sum += chance(z, k)
	}
	return sum
}

// mix is splitmix64 (Steele, Lea & Flood 2014).
func mix(z uint64) uint64 { return sim.Mix(z + 0x9e3779b97f4a7c15) }
