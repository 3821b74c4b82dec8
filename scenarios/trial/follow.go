package trial

import (
	"groundrules/scenarios"
	"groundrules/sim/sweep"
)

// Follow plays a practice of a scenario to its end and says what came of it.
func Follow(s *scenarios.Scenario, p *sweep.Play) Outcome { return newFollower(s).follow(p, nil) }
