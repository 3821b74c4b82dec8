package term

import (
	"errors"
	"io"
	"time"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/coach"
	"groundrules/sim/session"
)

// Keeper begins practices and keeps them: files are behind it.
type Keeper interface {
	// Begin starts a practice that is recorded.
	Begin(s *scenarios.Scenario, seed uint64) (*session.Practice, error)
	// Where says in which file the latest practice is being recorded, "" when in none.
	Where() string
	// Unfinished are the practices that can be resumed, the latest first.
	Unfinished() []Unfinished
	// Resume goes on with one of them; lost says what its journal no longer holds, "" for nothing.
	Resume(u Unfinished) (s *scenarios.Scenario, p *session.Practice, lost string, err error)
	// GoOn goes on with a practice whose journal failed, from the last saved turn: in its
	// file, where that can be written again by now, and else unrecorded. Where says which.
	GoOn(s *scenarios.Scenario, p *session.Practice) (*session.Practice, error)
}

// Reporter is a Keeper that can save a report.
type Reporter interface {
	// Report writes the debrief as a page beside the journal and gives the page's
	// name; review is nil for none.
	Report(s *scenarios.Scenario, p *session.Practice, review *coach.Review) (page string, err error)
}

// Unfinished is a recorded practice that has not come to its end.
type Unfinished struct {
	Title    string
	Meeting  int // 0 where the practice has only one
	Minute   float64
	Branches int
	When     string // it was last played, in words
	File     string
}

// Options say what is played and how it is shown.
type Options struct {
	In        io.Reader
	Out       io.Writer
	Keeper    Keeper
	Scenario  *scenarios.Scenario // nil: the library is shown first
	Practice  *session.Practice   // a practice of Scenario that is gone on with; may be nil
	Lost      string              // what its journal no longer holds, "" for nothing
	Seed      uint64
	Language  string          // of the library's texts, where a scenario has it; "" for each one's own
	Width     int             // columns to wrap at; 0 for 78
	Echo      bool            // input is not typed at a terminal: show each line that was read
	Pace      bool            // "go" waits for reading time between turns
	Interrupt <-chan struct{} // a value steps out; may be nil
}

// errLeft ends the program's dialogue; everything is saved by then.
var errLeft = errors.New("left")

// game is one run of Play.
type game struct {
	*console
	Options
	scenario *scenarios.Scenario
	practice *session.Practice
	bands    [forceCount]string // last told
	hinted   hinted             // how much of a hint was given
	lapse    lapse              // where it is no longer recorded
	reviewed reviewed           // what the latest review found

	transcript *Transcript // has told all beats of the branch
}

// Play shows the library or a scenario and plays practices until the reader ends or
// the trainee leaves. It returns an error only where something could not be saved
// or begun.
func Play(o Options) error {
	g := &game{console: newConsole(o), Options: o}
	defer g.close()
	err := g.play()
	if errors.Is(err, errLeft) {
		return nil
	}
	return err
}

func (g *game) play() error {
	if g.Scenario != nil {
		g.scenario = g.Scenario
		if g.Practice != nil {
			g.takeUp(g.Scenario, g.Practice, g.Lost)
		}
		return g.evening()
	}
	for {
		if err := g.library(); err != nil {
			return err
		}
		if err := g.evening(); err != nil && !errors.Is(err, errBack) {
			return err
		}
		g.practice = nil
	}
}

// errBack goes back to the screen before.
var errBack = errors.New("back")

// evening is one practice from its briefing, or from where it was resumed, to the
// debrief.
func (g *game) evening() error {
	g.lapse = lapse{}
	if g.practice == nil {
		if err := g.briefing(); err != nil {
			if errors.Is(err, errBack) && g.Scenario != nil {
				return errLeft
			}
			return err
		}
		if err := g.begin(); err != nil {
			return err
		}
	}
	if file := g.Keeper.Where(); file != "" {
		g.say("This practice is being recorded in {file}.", file)
	}
	for {
		if err := g.room(); err != nil {
			return err
		}
		if again, err := g.farewell(); err != nil || !again {
			return err
		}
	}
}

// readingTime is how long a line is shown before the next: 1.2 s and 55 ms a
// character.
func readingTime(s string) time.Duration {
	return 1200*time.Millisecond + time.Duration(len([]rune(s)))*55*time.Millisecond
}

// seedWords names the seed: the same seed and the same choices give the same evening.
func (g *game) seedWords() string { return words.Say("Seed {n}.", g.Seed) }
