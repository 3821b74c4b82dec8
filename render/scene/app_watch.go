package scene

import (
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// enterAs goes into the room of a scenario as somebody who looks on, or with a class.
func (a *App) enterAs(in wayIn) {
	if in.role == teaching {
		a.teach()
		return
	}
	b := &a.briefing
	plan := b.of.Plan(b.seed)
	p, err := session.Begin(plan, b.seed, nil) // nothing is decided in it, so nothing is kept
	if err != nil {
		b.wrong = capital(words.Trouble(err))
		return
	}
	a.scenario, a.practice, a.lost, a.unsaved = b.of, p, nil, nil
	a.room = a.lookOnRoom(b.of, p, a.do, in)
	a.show(inRoom)
}

// lookOnRoom is a room to look on in.
func (a *App) lookOnRoom(s *scenarios.Scenario, of Course, do func(session.Command) error, in wayIn) *Room {
	r := NewRoom(s, of, do)
	names := a.starter.Names(s)
	r.named = &names
	r.from = standpoint{role: in.role, me: in.me}
	if in.role == seated {
		r.from.thoughts = true
	}
	return r
}

// seeAgain goes through a practice that has been once more, with what everybody
// thought in it, or from the seat of one of them.
func (a *App) seeAgain(who sim.ID) {
	v := newReplay(a.practice)
	in := wayIn{role: watching}
	if who.IsMember() {
		in = wayIn{role: seated, me: who}
	}
	a.room = a.lookOnRoom(a.scenario, v, func(session.Command) error { v.next(); return nil }, in)
	a.room.from.again, a.room.from.thoughts = true, true
	a.show(inRoom)
}

// lookedOn follows what a frame of a room that one looks on in ended with.
func (a *App) lookedOn(how Leave) {
	switch {
	case how == ToSettings:
		a.openSettings()
	case a.room.from.again && (how == SteppedOut || how == Finished):
		a.show(inDebrief) // as it was left
	case how == SteppedOut:
		a.toLibrary()
	case how == Finished:
		a.toDebrief()
	case how == Danger:
		a.stop()
	case how == MeetingOver:
		in := wayIn{role: a.room.from.role, me: a.room.from.me}
		if a.do(session.Command{Kind: session.Onward}) != nil {
			a.toLibrary()
			return
		}
		old := a.room
		a.room = a.lookOnRoom(a.scenario, a.practice, a.do, in)
		a.room.from, a.room.pace.speed = old.from, old.pace.speed
		a.room.from.inner = inner{}
	}
}
