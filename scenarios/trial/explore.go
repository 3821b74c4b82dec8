package trial

import (
	"context"
	"strings"
	"time"

	"groundrules/scenarios"
	"groundrules/scenarios/lines"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// Search says how a scenario is explored. The zero value plays 2,000 groups from seed 0
// on, on every core.
type Search struct {
	Groups   int    // 2,000 when 0
	Seed     uint64 // of the first group
	Workers  int    // 0: one a core
	Told     int    // of how many of them the lines are looked at; a fiftieth when 0, none when below 0
	Overhear bool   // in all groups it is looked for lines that a turn comes near to
	Progress func(done, all int)
}

// Reached is what came up in random and in greedy play.
type Reached struct {
	Groups   int           `json:"groups"` // played, of those asked for
	Asked    int           `json:"asked"`
	Meetings int           `json:"meetings"`
	Turns    int           `json:"turns"`
	Took     time.Duration `json:"-"`

	Events        []Count `json:"events"`        // by the scenario's order
	Interventions []Count `json:"interventions"` // on offer, in their order
	Objectives    []Count `json:"objectives"`    // groups in which each was met
	Lines         []Count `json:"lines"`         // the scenario's own, among the Told groups: those in which it was said, and (Times) in which a turn came near to it; one more with Overhear

	// How groups ended.
	Over    int `json:"over"`
	Danger  int `json:"danger"`
	Emptied int `json:"emptied"`

	Told int `json:"told"` // groups whose lines were looked at
	Worn int `json:"worn"` // turns of theirs for which only a line was left that the meeting had heard,
	Said int `json:"said"` // of how many
}

// Count is in how many groups something came up, and how often.
type Count struct {
	ID        string `json:"id,omitempty"`
	Groups    int    `json:"groups"`
	Times     int    `json:"times,omitempty"`
	Backfired int    `json:"backfired,omitempty"`
}

// Explore plays groups with random and greedy facilitators, three to one, and nobody
// looking on, and counts what is reached. In some of them lines are told, too.
func Explore(ctx context.Context, s *scenarios.Scenario, search Search) Reached {
	begun := time.Now()
	if search.Groups == 0 {
		search.Groups = 2000
	}
	if search.Told == 0 {
		search.Told = max(1, search.Groups/50)
	}
	plan := s.Plan(search.Seed)
	var ears ears
	batches := (search.Groups + batch - 1) / batch
	parts := make([]Reached, batches)
	told := max(0, min(search.Told, search.Groups))
	done := crew(ctx, batches, search.Workers, func(done int) {
		if search.Progress != nil {
			search.Progress(min(done*batch, search.Groups), search.Groups)
		}
	}, func() func(int) {
		f := newFollower(s)
		if search.Overhear && len(s.Lines) > 0 {
			f.ear = ears.another(s)
		}
		return func(job int) {
			parts[job] = newReached(s)
			for i := job * batch; i < min((job+1)*batch, search.Groups); i++ {
				// The told groups lie evenly among all, so that a partial result has its share.
				parts[job].group(s, &plan, f, search.Seed+uint64(i), i*told/search.Groups != (i+1)*told/search.Groups)
			}
		}
	})
	all := newReached(s)
	for k := range parts[:done] {
		all.add(&parts[k])
	}
	ears.near(all.Lines)
	all.Asked, all.Took = search.Groups, time.Since(begun)
	return all
}

// batch is how many groups a worker takes at a time.
const batch = 16

// newReached is nothing reached yet.
func newReached(s *scenarios.Scenario) Reached {
	r := Reached{
		Events: make([]Count, len(s.Events)), Interventions: make([]Count, len(s.Interventions)),
		Objectives: make([]Count, min(len(s.Objectives), mostObjectives)), Lines: make([]Count, len(s.Lines)),
	}
	for i := range s.Events {
		r.Events[i].ID = s.Events[i].ID
	}
	for i := range s.Interventions {
		r.Interventions[i].ID = s.Interventions[i].ID
	}
	for i := range r.Objectives {
		r.Objectives[i].ID = s.Objectives[i].Text
	}
	for i := range r.Lines {
		r.Lines[i].ID = strings.TrimSpace(s.Lines[i].Text + " " + s.Lines[i].Sight)
	}
	return r
}

// facilitators take turns by seed.
func facilitator(seed uint64) func() sweep.Policy {
	if seed%4 == 3 {
		return sweep.Quick
	}
	return func() sweep.Policy { p, _ := sweep.New("random"); return p }
}

// group plays one group and counts what came up in it.
func (r *Reached) group(s *scenarios.Scenario, plan *session.Plan, f *follower, seed uint64, tell bool) {
	var teller session.Teller
	if tell {
		teller = f.teller(s, seed)
		r.Told++
	}
	if f.ear != nil {
		f.ear.Leave()
	}
	seenEvent, seenSay := make([]bool, len(r.Events)), make([]bool, len(r.Interventions))
	r.Meetings++
	out := f.follow(sweep.Glance(plan, seed, facilitator(seed)), func(p *sweep.Play) {
		if p.Interval != nil {
			r.Meetings++
		}
		if p.Event != nil {
			r.event(plan, p.Event, seenEvent)
			if herald, ok := teller.(session.Herald); ok {
				herald.Happened(p.Event.ID)
			}
			if f.ear != nil {
				f.ear.Happened(p.Event.ID)
			}
		}
		if k := int(p.Turn.Say.Intervention) - 1; k >= 0 {
			c := &r.Interventions[k]
			c.note(&seenSay[k])
			if p.Turn.Backfired > 0 {
				c.Backfired++
			}
		}
		if teller != nil && p.Turn.Number > 0 {
			teller.Tell(p.Set, &p.Group, &p.Turn)
		}
		if f.ear != nil && p.Turn.Number > 0 {
			f.ear.Overhear(p.Set, &p.Group, &p.Turn)
		}
	})
	r.Groups++
	r.Turns += out.Turns
	r.end(&out)
	if t, ok := teller.(*lines.Teller); ok {
		r.told(t)
	}
}

// note counts something that came up.
func (c *Count) note(seen *bool) {
	c.Times++
	if !*seen {
		*seen = true
		c.Groups++
	}
}

// event counts one that happened. Events of a plan are in the scenario's order.
func (r *Reached) event(plan *session.Plan, e *session.Event, seen []bool) {
	for k := range plan.Events {
		if &plan.Events[k] == e && k < len(r.Events) {
			r.Events[k].note(&seen[k])
		}
	}
}

// end counts how a group ended, and the objectives that it met.
func (r *Reached) end(out *Outcome) {
	switch {
	case out.Danger:
		r.Danger++
	case out.Emptied:
		r.Emptied++
	default:
		r.Over++
	}
	for k := range r.Objectives {
		if out.Met>>k&1 == 1 {
			r.Objectives[k].Groups++
		}
	}
}

// told counts the scenario's own lines that a teller has said.
func (r *Reached) told(t *lines.Teller) {
	for k := range r.Lines {
		if t.Said(k) {
			r.Lines[k].Groups++
		}
		if t.Near(k) {
			r.Lines[k].Times++
		}
	}
	worn, turns := t.Worn()
	r.Worn += worn
	r.Said += turns
}

// add adds the counts of other groups.
func (r *Reached) add(o *Reached) {
	for _, pair := range [][2][]Count{{r.Events, o.Events}, {r.Interventions, o.Interventions}, {r.Objectives, o.Objectives}, {r.Lines, o.Lines}} {
		for k := range pair[0] {
			to, from := &pair[0][k], &pair[1][k]
			to.Groups += from.Groups
			to.Times += from.Times
			to.Backfired += from.Backfired
		}
	}
	r.Groups += o.Groups
	r.Meetings += o.Meetings
	r.Turns += o.Turns
	r.Over += o.Over
	r.Danger += o.Danger
	r.Emptied += o.Emptied
	r.Told += o.Told
	r.Worn += o.Worn
	r.Said += o.Said
}
