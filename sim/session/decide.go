package session

import (
	"strings"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// moment is everything about a practice that a beat changes, but for the teller's
// memory. It holds no pointers of its own, so that a copy is a snapshot.
type moment struct {
	group    sim.Group
	observer observe.Observer
	reading  observe.Reading
	hash     uint64
	calendar Calendar
	danger   struct {
		told    bool // the plan's own disclosure has been made
		present bool // the exercise has stopped
		goesOn  bool // it may go on from here
	}
	out bool // stepped out
}

// begin is the moment before the first beat.
func begin(plan *Plan, seed uint64) *moment {
	m := &moment{group: sim.New(plan.Set, seed), hash: chainStart(seed)}
	m.calendar.Table(plan, &m.group)
	m.observer = observe.New(plan.Set, &m.group)
	m.reading = m.observer.Now(plan.Set, &m.group)
	m.calendar.Look(plan, &m.group, &m.reading)
	return m
}

// decide takes m through one beat, told by teller (nil: without words). The command
// has been checked.
func (plan *Plan) decide(m *moment, c Command, teller Teller) Beat {
	beat := Beat{Command: c}
	m.out = c.Kind == StepOut
	switch {
	case c.Kind == StepOut:
		plan.pause(m, &beat)
	case c.Kind == Acknowledge:
		m.danger.present = false
		plan.pause(m, &beat)
	case c.Kind == Consult:
		plan.pause(m, &beat)
		if plan.Advise != nil {
			beat.Advice = plan.Advise(ObservedOf(&m.group, &m.reading), &m.group)
		}
	case c.Kind == Onward:
		plan.goOn(m, &beat)
	case plan.disclose(m, &beat):
	case c.Kind == Listen && plan.happen(m, &beat, teller):
	default:
		beat.Turn = sim.Step(plan.Set, &m.group, c.Say, &beat.Why)
		plan.took(m, &beat, teller)
	}
	beat.toUTF8()
	beat.Reading = m.reading
	m.hash = chain(m.hash, plan.said(beat.Command.Say), &beat)
	beat.Hash = m.hash
	return beat
}

// took reads and tells a turn that was taken, and sees what it brings on.
func (plan *Plan) took(m *moment, beat *Beat, teller Teller) {
	m.reading = m.observer.Read(plan.Set, &m.group, &beat.Turn)
	if teller != nil {
		beat.Line = teller.Tell(plan.Set, &m.group, &beat.Turn)
	}
	beat.Agenda = m.calendar.Table(plan, &m.group)
	if plan.LooksNow(&m.group) {
		m.calendar.Look(plan, &m.group, &m.reading)
	}
}

// pause fills in a beat in which nobody takes a turn.
func (plan *Plan) pause(m *moment, beat *Beat) {
	beat.Turn = sim.Turn{Meeting: m.group.Meeting, Minute: m.group.Minute}
}

// toUTF8 mends what is told: a journal is UTF-8, and what is shown live is what it
// will give back.
func (b *Beat) toUTF8() {
	for _, text := range []*string{&b.Line.Text, &b.Line.Sight, &b.Advice} {
		*text = strings.ToValidUTF8(*text, "\uFFFD")
	}
}
