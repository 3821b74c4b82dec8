package sweep

import (
	"runtime"
	"sync"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// Play is one practice as it runs, of one meeting or several: the group, its
// observer, and what was read last. It takes the plan's agenda and events as a
// practice does. A disclosure of danger is its end, whether or not a trainee could
// go on: no policy answers it.
type Play struct {
	Set     *sim.Setup
	Group   sim.Group
	Opening observe.Reading // of the meeting that is on
	Reading observe.Reading

	// What the latest step was: a turn (Turn.Number from 1), an event (also one that
	// is no turn), a disclosure of danger, or the way to the next meeting.
	Turn     sim.Turn
	Event    *session.Event
	Danger   *session.Danger
	Interval *sim.Interval
	Closed   sim.Group // the group as the latest meeting left it, where Interval is not nil

	model    Model
	gaze     gaze
	plan     *session.Plan
	calendar session.Calendar
	observer observe.Observer
	room     Room
	before   sim.Turn // the latest turn of the meeting
	fresh    func() Policy
	policy   Policy
}

// Begin makes the group of a seed and lets a policy facilitate it; policy makes one
// for each meeting.
func Begin(plan *session.Plan, seed uint64, policy func() Policy) *Play {
	return begin(Ours, plan, seed, policy, steady)
}

// gaze is how closely the group is looked at.
type gaze uint8

const (
	steady  gaze = iota // every turn is read
	passing             // turns are taken in, and read where a condition is looked at
	averted             // the observer is not fed
)

// Glance is Begin for a policy that looks at no reading (Glances says of which that is
// so). Read-outs cost three times what a turn does and are taken only where the condition
// of an event is looked at; else Reading stays as it was, and Look gives it.
func Glance(plan *session.Plan, seed uint64, policy func() Policy) *Play {
	return begin(Ours, plan, seed, policy, glancing(plan))
}

// glancing is how closely one has to look for the plan's events alone.
func glancing(plan *session.Plan) gaze {
	if waits(plan) {
		return passing
	}
	return averted
}

// waits reports whether an event of the plan waits for what shows.
func waits(plan *session.Plan) bool {
	for k := range plan.Events {
		if plan.Events[k].When != nil {
			return true
		}
	}
	return false
}

// Run begins a practice of any model in which nobody facilitates, as an experiment
// has it. It is read as little as in Glance.
func Run(model Model, plan *session.Plan, seed uint64) *Play {
	return begin(model, plan, seed, func() Policy { return silent{} }, glancing(plan))
}

func begin(model Model, plan *session.Plan, seed uint64, policy func() Policy, gaze gaze) *Play {
	set := plan.Set
	p := &Play{Set: set, Group: model.New(set, seed), model: model, gaze: gaze, plan: plan, room: Room{Set: set, Seed: seed}, fresh: policy}
	p.observer = observe.New(set, &p.Group)
	p.open()
	return p
}

// open begins a meeting.
func (p *Play) open() {
	p.policy, p.before, p.room.Meeting = p.fresh(), sim.Turn{}, p.Group.Meeting
	p.calendar.Table(p.plan, &p.Group)
	p.Reading = p.observer.Now(p.Set, &p.Group)
	if p.Interval != nil {
		p.Reading = session.Unshared(p.Reading)
	}
	p.Opening = p.Reading
	p.calendar.Look(p.plan, &p.Group, &p.Reading)
}

// Next takes one step; it reports false when the practice is over.
func (p *Play) Next() bool {
	if p.Danger != nil {
		return false
	}
	p.Turn, p.Event, p.Interval = sim.Turn{}, nil, nil
	if p.Danger = p.disclosed(); p.Danger != nil {
		return true
	}
	if p.Over() {
		if p.plan.Last(&p.Group) {
			return false
		}
		p.onward()
		return true
	}
	say := p.policy.Next(&p.room, &p.before, &p.Reading)
	if !p.present(say) {
		say = sim.Say{}
	}
	if say == (sim.Say{}) && p.happen() {
		return true
	}
	p.took(p.model.Step(p.Set, &p.Group, say))
	return true
}

// took reads a turn.
func (p *Play) took(t sim.Turn) {
	p.Turn, p.before = t, t
	switch p.gaze {
	case steady:
		p.Reading = p.observer.Read(p.Set, &p.Group, &p.Turn)
	case passing:
		p.observer.Take(p.Set, &p.Group, &p.Turn)
	}
	p.calendar.Table(p.plan, &p.Group)
	if p.plan.LooksNow(&p.Group) {
		if p.gaze == passing {
			p.Reading = p.observer.Now(p.Set, &p.Group)
		}
		p.calendar.Look(p.plan, &p.Group, &p.Reading)
	}
}

// present reports whether all to whom something is said are here.
func (p *Play) present(say sim.Say) bool {
	for _, id := range say.Target {
		if id.IsMember() && !p.Group.Members[id].Here {
			return false
		}
	}
	return true
}

// Over reports whether the meeting is over.
func (p *Play) Over() bool {
	return (p.Group.Over(p.Set) || p.Group.Present() == 0) && p.calendar.Next(p.plan, &p.Group, false) < 0
}

// onward goes to the next meeting. Nothing is done between the two.
func (p *Play) onward() {
	p.Closed = p.Group
	v := p.model.Next(p.Set, &p.Group, sim.Between{})
	p.Interval = &v
	p.calendar.Anew()
	p.open()
}

// Each plays one practice for each seed from first on, on so many workers (0: one a
// core), and gives each to visit as it begins. Calls of visit run at the same time,
// each for another index; what they write to a slice at that index is in order.
func Each(plan *session.Plan, policy func() Policy, first uint64, groups, workers int, visit func(i int, p *Play)) {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(workers, groups) {
		wg.Go(func() {
			for i := range next {
				visit(i, Begin(plan, first+uint64(i), policy))
			}
		})
	}
	for i := range groups {
		next <- i
	}
	close(next)
	wg.Wait()
}

// Look is what can be read off the group now. In Glance, where nobody has followed the
// talk, it tells of the group's state only: cohesion, safety, what is hidden.
func (p *Play) Look() observe.Reading {
	if p.gaze != steady {
		return p.observer.Now(p.Set, &p.Group)
	}
	return p.Reading
}
