package sweep

import (
	"testing"

	"groundrules/sim"
)

// A meeting of 250 turns of eight members, unread, with random and greedy play.
func BenchmarkMeeting(b *testing.B) {
	plan := helpful()
	plan.Set.N, plan.Set.Minutes, plan.Meetings, plan.Events, plan.Agenda = 8, 85, 1, nil, nil
	plan.Set.Members[5].Arrives = 0
	for len(plan.Set.Interventions) < 30 {
		plan.Set.Interventions = append(plan.Set.Interventions, plan.Set.Interventions[0])
	}
	for _, c := range []struct {
		name   string
		policy func() Policy
	}{
		{"random", func() Policy { return random{} }},
		{"quick", Quick},
		{"only", func() Policy { return Only(1, sim.Gentle) }},
		{"read greedy", func() Policy { return &greedy{} }},
	} {
		b.Run(c.name, func(b *testing.B) {
			turns := 0
			for i := 0; b.Loop(); i++ {
				p := Begin(plan, uint64(i), c.policy)
				if c.name != "read greedy" {
					p.gaze = averted
				}
				for p.Next() && p.Turn.Number < 250 {
					turns++
				}
			}
			b.ReportMetric(float64(turns)/float64(b.N), "turns")
		})
	}
}
