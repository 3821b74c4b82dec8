package trial

import (
	"groundrules/scenarios"
	"groundrules/scenarios/lines"
	"groundrules/sim/goal"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// Outcome is how a group's practice went, all its meetings.
type Outcome struct {
	Cohesion float64 // shown points, as it ended
	Safety   float64 // felt, mean of the members, as it ended
	Benefit  float64 // what members take home, mean
	Dissent  float64 // hidden, as it ended
	Met      uint64  // objectives that were met as it ended, a bit each
	Turns    int
	Danger   bool // it ended where somebody spoke of danger; a trainee's is not judged then
	Emptied  bool // it ended because nobody came any more
}

// Points is the outcome in a number from 0 to 100: the share of so many objectives that
// were met, or shown cohesion where there is none.
func (o *Outcome) Points(objectives int) float64 {
	if objectives == 0 {
		return o.Cohesion
	}
	n := 0
	for k := range objectives {
		n += int(o.Met >> k & 1)
	}
	return 100 * float64(n) / float64(objectives)
}

// mostObjectives is how many are followed.
const mostObjectives = 64

// follower follows practices and says what came of them. Its memory is used again for
// the next one; each worker has its own.
type follower struct {
	ear        *lines.Teller // what overhears the talk; nil for nobody
	told       *lines.Teller // what told the latest group that was told
	objectives []goal.Objective
	wanted     int // how many of them are the scenario's own; then come those of every scenario
}

func newFollower(s *scenarios.Scenario) *follower {
	own := s.Wanted()
	own = own[:min(len(own), mostObjectives)]
	return &follower{objectives: append(own, goal.Always()...), wanted: len(own)}
}

// teller is one for the practice of a seed, with what the latest had to look up.
func (f *follower) teller(s *scenarios.Scenario, seed uint64) session.Teller {
	if f.told != nil {
		f.told = f.told.Anew(seed)
		return f.told
	}
	t := s.Plan(seed).Teller
	f.told, _ = t.(*lines.Teller)
	return t
}

// follow plays to the end. each, where it is not nil, sees every step.
func (f *follower) follow(p *sweep.Play, each func(*sweep.Play)) Outcome {
	tally, turns := goal.Begin(f.objectives, &p.Group), 0
	for p.Next() {
		if each != nil {
			each(p)
		}
		tally.Take(&p.Turn, &p.Group)
		if p.Turn.Number > 0 {
			turns++
		}
	}
	g := &p.Group
	out := Outcome{Turns: turns, Danger: p.Danger != nil, Emptied: p.Danger == nil && !g.Over(p.Set)}
	for k := range f.wanted {
		if turns >= goal.LeastTurns && tally.Met(k, g) {
			out.Met |= 1 << k
		}
	}
	for k := f.wanted; k < len(f.objectives); k++ {
		x := tally.Figure(k, g)
		switch f.objectives[k].Measure {
		case goal.Cohesion:
			out.Cohesion = x
		case goal.Safety:
			out.Safety = x
		case goal.Benefit:
			out.Benefit = x
		case goal.Dissent:
			out.Dissent = x
		}
	}
	return out
}
