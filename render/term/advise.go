package term

import (
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// Advise is what a supervisor makes of a group of a scenario, for session.Plan.
func Advise(s *scenarios.Scenario) func(session.Observed, *sim.Group) string {
	names := Names(s)
	return func(o session.Observed, g *sim.Group) string { return debrief.Advise(&names, &o, g) }
}
