package scene

import (
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// leave follows what a frame of the room ended with.
func (a *App) leave(how Leave) {
	if a.room.looksOn() && how != Stays {
		a.lookedOn(how)
		return
	}
	switch how {
	case ToSettings:
		a.openSettings()
	case SteppedOut:
		a.stepOut()
	case Danger:
		a.stop()
	case Finished:
		a.finish()
	case Comparing:
		a.compare = newComparison(a.room, a.room.compared[0], a.room.compared[1])
		a.room.compared = nil
		a.show(inCompare)
	case MeetingOver:
		a.between = newBetween(a.room)
		a.show(inBetween)
	}
}

// comparing leaves the page of two branches.
func (a *App) comparing(how compareAct) {
	switch how {
	case compareBack:
		a.show(inRoom)
	case compareAdd:
		a.addBranch()
	}
}

// addBranch goes back to where the two branches part, and into the room: what is done
// from there on is a branch of its own.
func (a *App) addBranch() {
	m := &a.compare
	if at := m.of.Branch(); at != m.sides[0].branch.ID && at != m.sides[1].branch.ID {
		if err := m.of.Open(m.sides[0].branch.ID); err != nil {
			m.wrong = trouble(err)
			return
		}
	}
	if err := a.do(session.Command{Kind: session.Rewind, To: m.from}); err != nil {
		m.wrong = trouble(err)
		return
	}
	a.Enter(a.scenario, a.practice)
}

// stepOut shows that the practice is kept, and where.
func (a *App) stepOut() {
	if a.room.looksOn() {
		a.lookedOn(SteppedOut)
		return
	}
	if s := a.practice.State(); s != session.SteppedOut && s != session.Over {
		a.do(session.Command{Kind: session.StepOut}) // its failure is in a.lost
	}
	a.out = steppedOut{minute: a.minute(), planned: a.scenario.Minutes, where: a.starter.Where(a.practice)}
	if a.unsaved != nil {
		a.out.where = ""
	}
	if a.lost != nil {
		a.out.wrong = words.Say("What came last could not be saved. {why}.", capital(words.Trouble(a.lost)))
	}
	a.show(inStepOut)
}

// stop shows the safety note: somebody spoke of danger.
func (a *App) stop() {
	a.safety = safety{of: a.scenario, who: "Somebody", minute: a.minute()}
	beats, plan := a.practice.Beats(), a.practice.Plan()
	if plan.Danger != nil {
		a.safety.goesOn = plan.Danger.GoesOn
	}
	for i := len(beats) - 1; i >= 0; i-- {
		if !beats[i].Danger {
			continue
		}
		if e := plan.Event(beats[i].Event); e != nil {
			a.safety.goesOn = e.GoesOn
		}
		if k := int(beats[i].Turn.Speaker); k >= 1 && k <= len(a.scenario.Members) {
			a.safety.who = a.scenario.Members[k-1].Name
		}
		break
	}
	a.show(inSafety)
}

func (a *App) careFor(act safetyAct) {
	switch act {
	case goOn:
		if err := a.do(session.Command{Kind: session.Acknowledge}); err != nil {
			a.safety.wrong = capital(words.Trouble(err))
			return
		}
		a.show(inRoom)
	case endHere:
		a.do(session.Command{Kind: session.StepOut}) // its failure is in a.lost
		a.toDebrief()
	}
}

func (a *App) afterOut(act outAct) {
	switch act {
	case outToLibrary:
		a.toLibrary()
	case outToDebrief:
		a.finish()
	case outAndBack:
		a.backIn()
	}
}

// backIn goes on with a practice that one has stepped out of. One that could not be saved
// is gone on with in its file, where that can be written again by now; where it cannot,
// one goes on all the same, and is told that nothing is written down.
func (a *App) backIn() {
	s, p, unsaved := a.scenario, a.practice, a.unsaved
	if a.lost != nil && unsaved == nil {
		unsaved = a.lost
		if where := a.starter.Where(p); where != "" {
			of, again, err := a.starter.Resume(Kept{Scenario: s.Name, Where: where})
			if err == nil {
				a.Enter(of, again)
				return
			}
			unsaved = err
		}
		again, err := p.Continue(s.Plan(p.Seed()), nil)
		if err != nil {
			a.out.wrong = capital(words.Trouble(err))
			return
		}
		p = again
	}
	a.Enter(s, p)
	if a.unsaved = unsaved; unsaved != nil {
		a.room.unsaved = true
		a.room.trouble = words.Say("From here on nothing is written down. {why}", sentence(words.Trouble(unsaved)))
	}
}

// minute is how far the meeting has come.
func (a *App) minute() float64 {
	beats := a.practice.Beats()
	for i := len(beats) - 1; i >= 0; i-- {
		if b := &beats[i]; b.Turn.Number > 0 || b.Danger && b.Turn.Speaker != sim.Everyone {
			return b.Turn.Minute
		}
	}
	return 0
}
