package main

import (
	"testing"

	"groundrules/sim"
)

// A policy with a name says a thing again in other words, each delivery by itself; a file
// says in which.
func TestPoliciesVaryTheirWords(t *testing.T) {
	say := func(delivery sim.Delivery, to sim.ID, wording int8) sim.Say {
		return sim.Say{Intervention: 2, Delivery: delivery, Target: [2]sim.ID{to}, Wording: wording}
	}
	named, file := &sweepJob{named: "article"}, &sweepJob{named: "mine.txt"}
	for k, c := range []struct {
		say         sim.Say
		named, file int8
	}{
		{say(sim.Gentle, 1, 0), 0, 0},
		{say(sim.Gentle, 2, 0), 1, 0},
		{say(sim.Direct, 2, 2), 0, 2},
		{say(sim.Gentle, 1, 1), 2, 1},
	} {
		if got := named.wording(c.say); got != c.named {
			t.Errorf("%d: named policy in wording %d, want %d", k, got, c.named)
		}
		if got := file.wording(c.say); got != c.file {
			t.Errorf("%d: file in wording %d, want %d", k, got, c.file)
		}
	}
}
