package debrief

import "groundrules/sim/phrase"

// ordinary is the range of shares of the turns that is common for one member of a
// spoken group of n: from a third of an even share to what 90% of ordinary groups
// of that size show for the member who talks most (public meeting corpora; sizes
// above 8 smoothed or assumed).
func ordinary(n int) (low, high float64) {
	if n < 1 {
		return 0, 1
	}
	return 1 / (3 * float64(n)), mostOf(n)
}

// mostShares are measured at some sizes; between them the range is drawn straight.
var mostShares = []struct {
	n     int
	share float64
}{{3, .46}, {4, .40}, {5, .43}, {6, .41}, {7, .38}, {8, .33}, {12, .30}, {16, .26}, {20, .24}}

func mostOf(n int) float64 {
	if n < mostShares[0].n {
		return 1
	}
	for i := 1; i < len(mostShares); i++ {
		a, b := mostShares[i-1], mostShares[i]
		if n <= b.n {
			return a.share + (b.share-a.share)*float64(n-a.n)/float64(b.n-a.n)
		}
	}
	return mostShares[len(mostShares)-1].share
}

// fewTurns is how many turns by members it takes before a share says anything.
const fewTurns = 20

// talk places a share in the ordinary range; all is how many turns it is of.
func talk(share float64, n, all int) (Talk, phrase.Phrase) {
	low, high := ordinary(n)
	switch {
	case all < fewTurns:
		return Ordinary, phrase.Say("too few turns to say")
	case share < low:
		return HardlyAny, phrase.Say("hardly any")
	case share > high:
		return MoreThanMost, phrase.Say("most")
	}
	return Ordinary, phrase.Phrase{}
}
