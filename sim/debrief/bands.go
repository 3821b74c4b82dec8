package debrief

import (
	"math"

	"groundrules/sim/phrase"
)

// band is one word for a quantity on a scale of ascending bounds.
type band struct {
	below float64
	word  string
}

func in(bands []band, x float64) phrase.Phrase {
	for _, b := range bands {
		if x < b.below {
			return phrase.Say(b.word)
		}
	}
	return phrase.Say(bands[len(bands)-1].word)
}

var (
	safetyBands = []band{
		{.16, "on guard"},
		{.30, "careful"},
		{.50, "fairly at ease"},
		{math.Inf(1), "at ease"},
	}
	trustBands = []band{
		{-.10, "distrust"},
		{.10, "little trust"},
		{.25, "some trust"},
		{.45, "a fair bit of trust"},
		{math.Inf(1), "a lot of trust"},
	}
	cohesionBands = []band{{44, "loose"}, {56, "holding"}, {math.Inf(1), "close"}}
	tensionBands  = []band{{.28, "low"}, {.55, "felt"}, {math.Inf(1), "high"}}
	normBands     = []band{
		{.2, "not yet a rule of theirs"},
		{.35, "a thin rule"},
		{.55, "partly held"},
		{math.Inf(1), "held by most"},
	}
	gapBands     = []band{{.2, "close together"}, {.6, "some way apart"}, {1.1, "far apart"}, {math.Inf(1), "at opposite ends"}}
	leaningBands = []band{
		{.35, "mostly on one another"},
		{.65, "partly on you"},
		{math.Inf(1), "mostly on you"},
	}
	stayBands = []band{
		{.40, "loosely tied to the group"}, {.60, "fairly committed"}, {math.Inf(1), "committed"},
	}
	benefitBands = []band{
		{1.5, "a little"},
		{2.5, "some"},
		{3.5, "a fair bit"},
		{4.5, "quite a lot"},
		{math.Inf(1), "very much"},
	}
)

// CohesionWords is how cohesion on the shown scale is: "holding".
func CohesionWords(points float64) string { return in(cohesionBands, points).String() }

// TensionWords is how tension in the room is: "felt".
func TensionWords(x float64) string { return in(tensionBands, x).String() }

// course in words: "from careful to fairly at ease", "careful, a little more so".
func moved(bands []band, before, after, clear float64) phrase.Phrase {
	now := in(bands, after)
	switch {
	case !alike(bands, before, after):
		return phrase.Say("from {before} to {after}", in(bands, before), now)
	case after-before >= clear:
		return phrase.Say("{now}, a little higher than before", now)
	case before-after >= clear:
		return phrase.Say("{now}, a little lower than before", now)
	}
	return phrase.Say("{now}, about as before", now)
}

// alike reports whether two quantities have the same word.
func alike(bands []band, a, b float64) bool {
	for _, x := range bands {
		if a < x.below || b < x.below {
			return a < x.below && b < x.below
		}
	}
	return true
}
