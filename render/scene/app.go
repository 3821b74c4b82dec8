package scene

import (
	"errors"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// A Starter begins practices and knows where they are kept. It is the app's only
// way to files.
type Starter interface {
	// Scenarios are those of the ladder, the easiest first.
	Scenarios() []*scenarios.Scenario
	// Kept are the practices that are not finished, the latest first.
	Kept() []Kept
	// Begin starts a recorded practice, gone about as mode says.
	Begin(mode session.Mode, s *scenarios.Scenario, seed uint64) (*session.Practice, error)
	// Resume goes on with one, with the scenario as it was recorded.
	Resume(k Kept) (*scenarios.Scenario, *session.Practice, error)
	// Where says where p is kept, in words for the person; empty: nowhere.
	Where(p *session.Practice) string
	// Debrief is what there is to say about p.
	Debrief(s *scenarios.Scenario, p *session.Practice) debrief.Debrief
	// Names is what people and things are called in a scenario, and Rubric by what a
	// practice of it is judged.
	Names(s *scenarios.Scenario) debrief.Names
	Rubric(s *scenarios.Scenario) debrief.Rubric
	// Take opens what was dropped on the window.
	Take(ui.Dropped) (Taken, error)
	// Own are the scenarios in a folder of the trainer's, also those that cannot be
	// played.
	Own(folder string) ([]Own, error)
	// Report writes the debrief of p as a page, with what was found of its decisions so
	// far (nil for nothing), and says where.
	Report(s *scenarios.Scenario, p *session.Practice, review *coach.Review) (string, error)
	// History begins to look back on the practices so far.
	History() History

	// Settings are those that were kept last, and Remember keeps others.
	Settings() Settings
	Remember(Settings) error
	// Folder says where practices are kept, in a sentence, and Forget deletes them all.
	Folder() string
	Forget() error
}

// place is the screen one is on.
type place uint8

const (
	inLibrary place = iota
	inBriefing
	inRoom
	inBetween
	inAfterwards
	inSafety
	inStepOut
	inDebrief
	inCompare
	inRating
)

// App is the whole program as one sees it: from the library through the briefing
// into the room, out of it to the debrief, and back. It is a [ui.View].
type App struct {
	Mode    session.Mode // that a briefing begins with
	Speaker Speaker      // reads aloud; nil: there is none
	System  string       // the language the system asks for, as a tag; "" for none

	Welcome bool // the guided practice is offered to whoever has not seen it

	starter   Starter
	ui        ui.Context
	in        ui.Input
	at        place
	library   library
	briefing  briefing
	safety    safety
	out       steppedOut
	between   between
	after     afterwards
	debrief   debriefScreen
	compare   comparison
	rating    rating
	set       Settings
	wanted    string // the language that is spoken, as far as there is a catalogue of it
	unkept    error  // why the settings could not be kept
	settings  bool   // they are open
	forgets   bool   // it is asked whether all practices are to be deleted
	forgotten string // what became of that
	cards     cards
	keys      keysPage
	folder    folderNote
	drop      dropNote
	boundIn   scope  // where the keys that are set were bound last
	boundTo   KeyMap // and which they were
	spoken    spoken
	preview   *draftView // of a scenario that is being written; nil else

	scenario *scenarios.Scenario
	practice *session.Practice
	guide    *guide // through a first practice; nil: there is none
	room     *Room
	lost     error // why the practice is no longer saved
	unsaved  error // why one goes on without anything being written down; nil: one does not
}

// NewApp is the program in its library.
func NewApp(starter Starter, ruler paint.Ruler) *App {
	a := &App{starter: starter, set: starter.Settings().Mended()}
	a.ui.Ruler = ruler
	a.library.ladderOf, a.library.seed = starter.Scenarios(), 1
	a.library.toLadder()
	a.library.kept = starter.Kept()
	a.library.progress.history = starter.History()
	return a
}

// Open goes to the briefing of a scenario, which need not be one of the ladder.
func (a *App) Open(s *scenarios.Scenario, seed uint64) {
	for i, l := range a.library.all {
		if l == s {
			a.library.chosen, a.library.seed = i, seed
		}
	}
	a.briefing = briefing{of: s, seed: seed, mode: a.Mode}
	a.show(inBriefing)
}

// Enter goes into the room of a practice that has begun already.
func (a *App) Enter(s *scenarios.Scenario, p *session.Practice) {
	a.scenario, a.practice, a.lost, a.unsaved = s, p, nil, nil
	if p.State() == session.SteppedOut && p.Group().Over(p.Plan().Set) {
		a.lost = p.Open(p.Branch()) // back to where one stepped out, at the end of a meeting
	}
	old := a.room
	a.room = a.newRoom()
	if old != nil {
		a.room.pace.speed = old.pace.speed
	}
	a.show(inRoom)
}

// newRoom is a room for the practice that one is in.
func (a *App) newRoom() *Room {
	r := NewRoom(a.scenario, a.practice, a.do)
	names := a.starter.Names(a.scenario)
	r.named, r.telling, r.unsaved = &names, a.telling, a.unsaved != nil
	return r
}

// Outline is what the last frame held.
func (a *App) Outline() *ui.Outline { return &a.ui.Outline }

// Frame makes a frame; see [ui.View].
func (a *App) Frame(in *ui.Input, list *paint.List) (hold float64, done bool) {
	a.in = *in
	a.in.TextScale *= a.textScale()
	a.ui.Theme, a.ui.Reduced, a.ui.Silent = a.set.theme(in.Dark), a.set.Reduced, a.set.Silent
	a.follow()
	a.speak()
	a.bindKeys()
	a.ui.Begin(&a.in, list)
	a.takeDropped(in.Dropped)
	done = a.guided(a.draw)
	a.welcome()
	a.drawSettings()
	a.drawCards()
	a.drawKeys()
	a.drawFolder()
	a.drawDropped()
	a.drawPreview()
	hold = a.ui.End()
	hold = min(hold, a.aloud())
	return hold, done || in.Closing // every turn was saved when it was shown
}

// draw draws the screen one is on and goes where it leads.
func (a *App) draw() (done bool) {
	c := &a.ui
	switch a.at {
	case inLibrary:
		return a.browse(a.library.frame(c))
	case inBriefing:
		a.read(a.briefing.frame(c))
	case inRoom:
		a.room.waits = a.settings || a.cards.open || a.keys.open || a.drop.open || a.previewing()
		if how := a.room.Frame(c); !a.room.waits {
			a.leave(how)
		}
	case inBetween:
		a.inBetween(a.between.frame(c))
	case inAfterwards:
		a.afterwards(a.after.frame(c))
	case inSafety:
		a.careFor(a.safety.frame(c))
	case inStepOut:
		a.afterOut(a.out.frame(c))
	case inCompare:
		a.comparing(a.compare.frame(c))
	case inRating:
		a.rated(a.rating.frame(c))
	case inDebrief:
		a.inDebriefing(a.debrief.frame(c))
	}
	return false
}

// show changes the screen.
func (a *App) show(to place) {
	a.at = to
	a.ui.Unfocus()
	a.ui.Wake(0)
}

func (a *App) toLibrary() {
	a.library.kept, a.library.wrong = a.starter.Kept(), ""
	a.library.progress = progress{history: a.starter.History(), of: a.library.progress.of}
	a.room, a.practice = nil, nil
	a.show(inLibrary)
}

func (a *App) browse(act libraryAct) (done bool) {
	switch act {
	case leave:
		return true
	case openSettings:
		a.openSettings()
	case beShownRound:
		a.showRound()
	case goIn:
		a.Open(a.library.open(), a.library.seed)
	case toOwn:
		a.toOwn()
	case lookAgain:
		a.readOwn()
	case otherFolder:
		a.askFolder()
	case carryOn, otherWays, carryOnLatest:
		k := a.library.goesOn(act == carryOnLatest)
		s, p, err := a.starter.Resume(k)
		if err != nil {
			a.library.wrong = capital(words.Trouble(err))
			break
		}
		a.Enter(s, p)
		if act == otherWays {
			a.room.openWays(&a.ui)
		}
	}
	return false
}

func (a *App) read(act briefingAct) {
	switch act {
	case goBack:
		a.toLibrary()
	case briefingSettings:
		a.openSettings()
	case goInOtherwise:
		in := a.briefing.others.goes
		a.briefing.others = otherWaysIn{}
		a.enterAs(in)
	case start:
		p, err := a.starter.Begin(a.briefing.mode, a.briefing.of, a.briefing.evening())
		if err != nil {
			a.briefing.wrong = capital(words.Trouble(err))
			break
		}
		a.Enter(a.briefing.of, p)
		if note := a.briefing.guess.note(); note != nil {
			a.do(session.Command{Kind: session.Expect, Note: note}) // its failure is in a.lost
		}
	}
}

// do carries a command of the room out. A practice that can no longer be saved says
// so, and can still be left.
func (a *App) do(cmd session.Command) error {
	_, err := a.practice.Do(cmd)
	var lost *session.NotSaved
	if errors.As(err, &lost) {
		a.lost = err
		if cmd.Kind == session.StepOut {
			return nil
		}
	}
	return err
}
