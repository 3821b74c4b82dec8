package session

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// Walk goes over a practice as Groups does, a step at a time. What happens to the
// practice meanwhile is not in it.
type Walk struct {
	plan     Plan
	commands []Command
	m        moment
	at       int
}

// Walk begins before the first beat.
func (p *Practice) Walk() *Walk {
	w := &Walk{plan: p.plan, m: *p.kept[0]}
	for i := range p.beats {
		w.commands = append(w.commands, p.beats[i].Command)
	}
	return w
}

// Next takes one beat; false after the last.
func (w *Walk) Next() bool {
	if w.at == len(w.commands) {
		return false
	}
	w.plan.decide(&w.m, w.commands[w.at], nil)
	w.at++
	return true
}

// Beats is how many beats have been taken.
func (w *Walk) Beats() int { return w.at }

// Group is the group as it is now; Observer has read every turn up to here. Both are
// there until the next beat is taken: to keep them, copy them.
func (w *Walk) Group() *sim.Group { return &w.m.group }

// Observer is what reads the room.
func (w *Walk) Observer() *observe.Observer { return &w.m.observer }
