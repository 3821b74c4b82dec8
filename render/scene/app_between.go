package scene

import "groundrules/sim/session"

// inBetween follows what was chosen between two meetings.
func (a *App) inBetween(act betweenAct) {
	switch act {
	case betweenBack:
		a.room.left = false
		a.show(inRoom)
	case betweenOut:
		a.stepOut()
	case betweenAsk:
		if err := a.do(session.Command{Kind: session.Consult}); err != nil {
			a.between.wrong = trouble(err)
			return
		}
		beats := a.practice.Beats()
		a.between.wrong = ""
		a.between.advise(beats[len(beats)-1])
		a.ui.Wake(0)
	case betweenOn:
		a.onward()
	}
}

// onward lets the time between two meetings pass.
func (a *App) onward() {
	if plan := a.between.planned(); plan != "" && plan != a.between.kept {
		if err := a.do(session.Command{Kind: session.PlanNext, Note: &session.Note{Words: plan}}); err != nil {
			a.between.wrong = trouble(err)
			return
		}
		a.between.kept = plan
	}
	if err := a.do(session.Command{Kind: session.Onward, Between: a.between.done()}); err != nil {
		a.between.wrong = trouble(err)
		return
	}
	beats := a.practice.Beats()
	old := a.room
	a.room = a.newRoom()
	a.room.pace.speed = old.pace.speed
	a.after = afterwards{room: a.room, of: beats[len(beats)-1].Interval}
	a.show(inAfterwards)
}

// afterwards follows what was chosen before the next meeting.
func (a *App) afterwards(on, out bool) {
	switch {
	case on:
		a.show(inRoom)
	case out:
		a.stepOut()
	}
}
