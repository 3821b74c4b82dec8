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
	danger   disclosure
	out      bool // stepped out
}

// disclosure is how far an authored disclosure of danger has come.
type disclosure uint8

const (
	ahead disclosure = iota
	present
	behind // acknowledged
)

// begin is the moment before the first beat.
func begin(plan *Plan, seed uint64) *moment {
	m := &moment{group: sim.New(plan.Set, seed), hash: chainStart(seed)}
	m.observer = observe.New(plan.Set, &m.group)
	m.reading = m.observer.Now(plan.Set, &m.group)
	return m
}

// decide takes m through one beat. The command has been checked.
func (plan *Plan) decide(m *moment, c Command) Beat {
	beat := Beat{Command: c}
	m.out = c.Kind == StepOut
	switch {
	case c.Kind == StepOut:
		plan.pause(m, &beat)
	case c.Kind == Acknowledge:
		m.danger = behind
		plan.pause(m, &beat)
	case plan.due(m):
		m.danger = present
		beat.Command, beat.Danger = Command{}, true
		plan.pause(m, &beat)
		beat.Turn.Speaker = plan.Danger.Who
		beat.Line.Text = plan.Danger.Words
	default:
		beat.Turn = sim.Step(plan.Set, &m.group, c.Say, &beat.Why)
		m.reading = m.observer.Read(plan.Set, &m.group, &beat.Turn)
		if plan.Teller != nil {
			beat.Line = plan.Teller.Tell(plan.Set, &m.group, &beat.Turn)
		}
	}
	// A journal is UTF-8; what is shown live is what it will give back.
	beat.Line.Text = strings.ToValidUTF8(beat.Line.Text, "\uFFFD")
	beat.Line.Sight = strings.ToValidUTF8(beat.Line.Sight, "\uFFFD")
	beat.Reading = m.reading
	m.hash = chain(m.hash, plan.said(beat.Command.Say), &beat)
	beat.Hash = m.hash
	return beat
}

// pause fills in a beat in which nobody takes a turn.
func (plan *Plan) pause(m *moment, beat *Beat) {
	beat.Turn.Meeting = m.group.Meeting
	beat.Turn.Minute = m.group.Minute
}

// due reports whether the disclosure of danger comes now. Somebody who is not in
// the room cannot make it.
func (plan *Plan) due(m *moment) bool {
	d := plan.Danger
	return d != nil && m.danger == ahead && m.group.Minute >= d.Minute && m.group.Members[d.Who.Slot()].Here
}
