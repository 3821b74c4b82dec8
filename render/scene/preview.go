package scene

import (
	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// Draft is a scenario that is being written, as the window sees it.
type Draft interface {
	// Poll looks whether it was saved, and reports whether there is anything new.
	Poll() bool
	Scenario() *scenarios.Scenario // the latest that could be played; nil where none could
	Practice() *session.Practice
	Wrong() []string                          // what is wrong with it as it was saved, and what could not be kept
	Broken() bool                             // it cannot be played as it was saved
	Status() string                           // what became of the commands, in a line
	Hidden() (head []string, rows [][]string) // what nobody in the room can see
	GoTo(where string) error                  // "12", a turn; "3:12", of a meeting; or the id of an event
}

// pollEvery is how many seconds lie between two looks at the file.
const pollEvery = .03

// Preview has the window follow a draft: it is in its room at once, and goes on with
// what is saved.
func (a *App) Preview(d Draft) {
	a.preview = &draftView{draft: d}
	a.preview.waits = d.Practice() == nil
	a.preview.open = a.preview.waits
	a.renew()
}

// draftView is the window beside an editor.
type draftView struct {
	draft Draft
	open  bool
	waits bool // open because there is no room to be in yet
	where string
	wrong string // why it could not be gone there
}

// renew goes into the room of the practice as it is now.
func (a *App) renew() {
	if d := a.preview.draft; d.Practice() != nil {
		a.Enter(d.Scenario(), d.Practice())
	}
}

// follow looks at the file before a frame.
func (a *App) follow() {
	if a.preview != nil && a.preview.draft.Poll() {
		if d := a.preview.draft; d.Practice() != a.practice {
			a.renew()
			if a.preview.waits { // no more
				a.preview.open, a.preview.waits = false, false
				a.ui.Dismiss()
			}
			if a.preview.open { // who types where to go types on
				a.ui.Type(ui.Name("preview where"))
			}
		}
		a.ui.Wake(0)
	}
}

// previewing reports whether the panel of the preview is open.
func (a *App) previewing() bool { return a.preview != nil && a.preview.open }
