package lines

import (
	"testing"

	"groundrules/sim"
)

func TestFill(t *testing.T) {
	with := func(slot string) string {
		return map[string]string{"target": "Ines", "rule": "one at a time", "said": "opening the post"}[slot]
	}
	for wording, want := range map[string]string{
		"{target}, only if you like.":              "Ines, only if you like.",
		"Well, {target}?[ {second}, your turn?]":   "Well, Ines?",
		"We agreed[ on “{rule}”], all of us.":      "We agreed on “one at a time”, all of us.",
		"[{second}, ]what's it like?":              "What's it like?",
		"Stop there. [{second}, ]your turn.":       "Stop there. Your turn.",
		"[“{said}”. ]I heard that.":                "“Opening the post”. I heard that.",
		"From now on[, {question}, and] we listen": "From now on we listen",
		"{second}, only if you like.":              "…, only if you like.",
		"":                                         "",
	} {
		if got := Fill(wording, with); got != want {
			t.Errorf("Fill(%q) = %q, want %q", wording, got, want)
		}
	}
}

func TestTheFacilitatorSaysWhatWasShown(t *testing.T) {
	r := newRoom(Line{Act: "gives opinion", Who: "ines", Text: "I can't face _opening the post_."})
	r.tell(turn(3, sim.GivesOpinion, sim.Everyone))
	if got, want := r.Words(sim.Say{Intervention: 1, Target: [2]sim.ID{3}, Wording: 1}), "You said “opening the post”, Ines. More?"; got != want {
		t.Errorf("with the target's own words: %q, want %q", got, want)
	}
	for _, say := range []sim.Say{
		{Intervention: 1, Target: [2]sim.ID{3}},
		{Intervention: 1, Target: [2]sim.ID{3}, Wording: 1},
		{Intervention: 1, Target: [2]sim.ID{3}, Delivery: sim.Forceful, Wording: 7},
		{Intervention: 2, Rule: 1},
		{Intervention: 2},
	} {
		r.tell(turn(3, sim.GivesOpinion, sim.Everyone))
		shown := r.Words(say)
		if got := r.tell(sim.Turn{Speaker: sim.Facilitator, Act: sim.AsksOpinion, Say: say}).Text; got != shown || got == "" {
			t.Errorf("said %q, shown was %q", got, shown)
		}
	}
	for _, say := range []sim.Say{{}, {Intervention: 9}, {Intervention: -1}, {Intervention: 2, Delivery: sim.Forceful}} {
		if got := r.Words(say); got != "" {
			t.Errorf("Words(%+v) = %q, want nothing", say, got)
		}
	}
}
