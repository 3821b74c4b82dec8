package trial

import (
	"groundrules/scenarios"
	"groundrules/scenarios/lines"
	"groundrules/sim"
	"groundrules/sim/sweep"
)

// Outcome is how a group's practice went, all its meetings.
type Outcome struct {
	Cohesion float64 // shown points, as it ended
	Safety   float64 // felt, mean of the members, as it ended
	Benefit  float64 // what members take home, mean
	Dissent  float64 // hidden, as it ended
	Met      uint64  // objectives that were met, a bit each
	Turns    int
	Danger   bool // it ended where somebody spoke of danger
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

// leastTurns is how many turns it takes before anything is said about objectives.
const leastTurns = 20

// sampleEvery is how many turns lie between two looks at what is a mean over time.
const sampleEvery = 10

// follower follows practices and says what came of them. Its memory is used again for
// the next one; each worker has its own.
type follower struct {
	ear      *lines.Teller // what overhears the talk; nil for nobody
	aims     []scenarios.Objective
	several  bool // meetings
	speakers []sim.ID
	minutes  []float64
	samples  [][]float64 // of each aim, at every sampleEvery-th turn
	starts   []float64
}

func newFollower(s *scenarios.Scenario) *follower {
	aims := s.Objectives[:min(len(s.Objectives), mostObjectives)]
	return &follower{aims: aims, several: s.Meetings > 1, samples: make([][]float64, len(aims)), starts: make([]float64, len(aims))}
}

// reads reports whether the objectives need an observer that has followed the talk.
func reads(s *scenarios.Scenario) bool {
	for i := range s.Objectives {
		if s.Objectives[i].Measure == "conflict" {
			return true
		}
	}
	return false
}

// follow plays to the end. each, where it is not nil, sees every step.
func (f *follower) follow(p *sweep.Play, each func(*sweep.Play)) Outcome {
	f.speakers, f.minutes = f.speakers[:0], f.minutes[:0]
	for k := range f.aims {
		f.samples[k] = f.samples[k][:0]
		f.starts[k] = value(&f.aims[k], p)
	}
	var last sim.Group
	for p.Next() {
		if each != nil {
			each(p)
		}
		if p.Turn.Number == 0 {
			continue
		}
		f.speakers, f.minutes = append(f.speakers, p.Turn.Speaker), append(f.minutes, p.Turn.Minute)
		if len(f.speakers)%sampleEvery == 0 {
			for k := range f.aims {
				if f.aims[k].When != "end" {
					f.samples[k] = append(f.samples[k], value(&f.aims[k], p))
				}
			}
		}
	}
	last = p.Group
	r := p.Look()
	out := Outcome{
		Cohesion: r.Cohesion, Dissent: r.HiddenDissent, Safety: last.MeanSafety(),
		Turns: len(f.speakers), Danger: p.Danger != nil, Emptied: p.Danger == nil && !last.Over(p.Set),
	}
	out.Benefit = meanOf(&last, 0, func(i sim.ID) float64 { return last.Members[i].Benefit })
	for k := range f.aims {
		if !out.Danger && out.Turns >= leastTurns && f.met(k, p) {
			out.Met |= 1 << k
		}
	}
	return out
}

// met reports whether aim k was met.
func (f *follower) met(k int, p *sweep.Play) bool {
	a := &f.aims[k]
	x := f.figure(k, p)
	bound := func(b *scenarios.Bound) float64 {
		if b.Start {
			return f.starts[k]
		}
		return b.Value
	}
	return (a.AtLeast == nil || x >= bound(a.AtLeast)) && (a.AtMost == nil || x <= bound(a.AtMost))
}

// figure is what a bound is held against.
func (f *follower) figure(k int, p *sweep.Play) float64 {
	a := &f.aims[k]
	from := 0
	if a.When == "last_third" {
		from = f.lastThird()
	}
	switch {
	case a.Measure == "voices" || a.Measure == "share":
		return f.talked(a, p.Set.N, f.speakers[from:])
	case a.When != "end" && len(f.samples[k]) > 0:
		return average(f.samples[k][min(from/sampleEvery, len(f.samples[k])-1):])
	}
	return value(a, p)
}

// lastThird is where the last third begins: of the minutes of one meeting, or of the
// turns of several.
func (f *follower) lastThird() int {
	n := len(f.minutes)
	if f.several {
		return n * 2 / 3
	}
	for i, m := range f.minutes {
		if m > f.minutes[n-1]*2/3 {
			return i
		}
	}
	return n
}

// talked is a measure that is counted over turns.
func (f *follower) talked(a *scenarios.Objective, members int, speakers []sim.ID) float64 {
	var turns [sim.Slots]int
	all := 0
	for _, id := range speakers {
		if id.IsMember() {
			turns[id]++
			all++
		}
	}
	if all == 0 {
		return 0
	}
	if a.Measure == "share" {
		return float64(turns[a.Member.Slot()]) / float64(all)
	}
	voices := 0.0
	for i := 1; i <= members; i++ {
		if turns[i]*3*members >= all {
			voices++
		}
	}
	return voices
}
