package learning

import (
	"fmt"
	"strings"
)

// Portrait is the trainee, and how it is measured, in words and figures for the model
// card. It is made from the numbers that are used.
type Portrait struct {
	Sees    string   `json:"sees"`
	Chooses string   `json:"chooses"`
	Begins  string   `json:"begins"`
	Habits  []Habit  `json:"habits"`
	Learns  string   `json:"learns"`
	Arms    []string `json:"arms"`
	Counts  string   `json:"counts"`
}

// Habit is a weight that a novice begins with.
type Habit struct {
	Of   string  `json:"of"`   // an intervention, a delivery, speaking, or whom it turns to
	When string  `json:"when"` // what it notices
	By   float64 `json:"by"`   // logits, where what it notices is there in full
}

// Draw makes the portrait.
func Draw() Portrait {
	p := Portrait{
		Sees: fmt.Sprintf("It sees who spoke to whom and which act, what was disclosed or advised, postures and faces, how much each has talked, and the clock; never a member's state, a view that was not voiced, safety, trust or cohesion. Of that it notices %d things, each from 0 to 1: %s.",
			int(features)-1, strings.Join(featureNames[1:], ", ")),
		Chooses: fmt.Sprintf("At every %s turn, though not at the next such moment after it has spoken, it asks itself in a row: speak or listen, what, how, to whom. Each answer is drawn from a softmax over weights: of speaking, of each intervention and of each delivery one weight for each thing that it notices and one for always, of each intervention one for each delivery, and one for each way to choose a target (whoever spoke last, has said least, spoke most lately or looks uneasy; who disagreed last). Of rules it takes each in its turn. It knows the interventions that all scenarios share.", ordinal(thinkEvery)),
		Begins:  fmt.Sprintf("It begins as a novice who talks more than its share, advises, smooths over and turns to whoever spoke last. The sizes are assumed. Around them trainees differ by a standard deviation of %.1f.", spread),
		Learns:  fmt.Sprintf("It learns as a gradient bandit does (Sutton & Barto 2018, section 2.8), at a rate of %.1f: with a reward the weights of what was chosen rise, and those of the rest fall, as far as what they hang on was noticed. Whatever was done has a reward of %.1f in every arm, for habit.", rate, exercise),
		Counts: fmt.Sprintf("It practises each scenario of an odd rung once, in the order of the ladder, and is measured in those of even rungs with learning off, in groups that are the same for all. Its score is the mean of four differences from the same group in which nobody says anything: the share of objectives met over %.2f, what members take home over %.2f, felt safety over %.1f, and shown cohesion over %d points. Of a life of several meetings the first is played; a scenario in which somebody speaks of danger is left out.",
			unitObjectives, unitBenefit, unitSafety, unitCohesion),
		Arms: []string{
			"No feedback: habit alone.",
			"Outcomes only: the reward of all that was done is the share of objectives reached and a tenth of what cohesion gained, less the mean of that so far.",
			"Decision review: what helped is rewarded by 1 and what harmed by -1; after harm or a missed chance the alternative that the review names is rewarded by 1, as though it had been done.",
		},
	}
	p.Habits = []Habit{
		{"speaking", featureNames[always], habitSpeak},
		{"speaking", featureNames[heat], habitSpeakHeated},
		{"direct", featureNames[always], habitDirect},
		{"forceful", featureNames[heat], habitTellHeated},
		{"whoever spoke last", featureNames[always], habitLatest},
	}
	for _, h := range novice {
		p.Habits = append(p.Habits, Habit{h.what, featureNames[h.when], h.by})
	}
	return p
}

func ordinal(n int) string { return [...]string{"", "", "second", "third", "fourth"}[n] }
