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
		if a.lost != nil { // from here on it is not recorded
			p, err := a.practice.Continue(a.scenario.Plan(a.practice.Seed()), nil)
			if err != nil {
				a.out.wrong = capital(words.Trouble(err))
				return
			}
			a.practice = p
		}
		a.Enter(a.scenario, a.practice)
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
