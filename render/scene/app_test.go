package scene

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"groundrules/render/face"
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/goal"
	"groundrules/sim/session"
)

var update = flag.Bool("update", false, "write the golden files anew")

// shelf is a Starter that keeps practices in memory.
type shelf struct {
	list  []*scenarios.Scenario
	open  map[Kept]*session.Practice
	kept  []Kept
	log   session.Log
	begun *session.Practice

	past []debrief.Past
	set  Settings
	full error // why nothing can be kept

	own      map[string][]Own // by folder
	dropped  map[string]Taken // by name
	reports  int              // how often the debrief was saved as a page
	reviewed bool             // with a review of its decisions

	advise func(session.Observed, *sim.Group) string
}

func newShelf(t *testing.T) *shelf {
	s := &shelf{open: map[Kept]*session.Practice{}}
	for _, e := range scenarios.Library() {
		s.list = append(s.list, stretched(e.Scenario))
	}
	if len(s.list) == 0 {
		t.Fatal("the library is empty")
	}
	return s
}

func (s *shelf) Scenarios() []*scenarios.Scenario { return s.list }
func (s *shelf) Kept() []Kept                     { return s.kept }
func (s *shelf) Where(*session.Practice) string   { return "practices/first_evening-1.jsonl" }

func (s *shelf) Begin(mode session.Mode, of *scenarios.Scenario, seed uint64) (*session.Practice, error) {
	plan := of.Plan(seed)
	plan.Mode = mode
	plan.Advise = s.advise
	p, err := session.Begin(plan, seed, s.log)
	s.begun = p
	return p, err
}

func (s *shelf) Resume(k Kept) (*scenarios.Scenario, *session.Practice, error) {
	for _, of := range s.list {
		if of.Name == k.Scenario && s.open[k] != nil {
			return of, s.open[k], nil
		}
	}
	return nil, nil, errors.New("there is nothing here to go on with")
}

func (s *shelf) Take(d ui.Dropped) (Taken, error) {
	got, ok := s.dropped[d.Name]
	if !ok {
		return Taken{}, errors.New("it is nothing that can be opened")
	}
	return got, nil
}

func (s *shelf) Own(folder string) ([]Own, error) {
	list, ok := s.own[folder]
	if !ok {
		return nil, errors.New(folder + " is not there")
	}
	return list, nil
}

func (s *shelf) Report(_ *scenarios.Scenario, _ *session.Practice, review *coach.Review) (string, error) {
	s.reports, s.reviewed = s.reports+1, review != nil
	return "practices/first_evening-1.html", s.full
}

func (s *shelf) Names(of *scenarios.Scenario) debrief.Names {
	n := debrief.Names{Title: of.Title, Topic: of.Topic.Title, For: of.Topic.For, Against: of.Topic.Against, Words: of.Words, Language: words.Language()}
	for i, m := range of.Members {
		n.Members[sim.ID(i+1).Slot()] = debrief.Person{Name: m.Name, Pronoun: m.Pronoun}
	}
	for _, v := range of.Interventions {
		n.Interventions = append(n.Interventions, debrief.NamedIntervention{ID: v.ID, Title: v.Title})
	}
	return n
}

func (s *shelf) Debrief(of *scenarios.Scenario, p *session.Practice) debrief.Debrief {
	aims := []goal.Objective{{Text: of.Objectives[0].Text, Measure: goal.Cohesion, AtLeast: goal.Bound{Set: true, Start: true}}}
	return debrief.Of(p, s.Names(of), aims)
}

func (s *shelf) Rubric(*scenarios.Scenario) debrief.Rubric { return debrief.OwnRubric() }

func (s *shelf) Settings() Settings { return s.set }

func (s *shelf) Remember(set Settings) error {
	s.set = set
	return s.full
}

func (s *shelf) Folder() string { return "They are kept in practices." }

func (s *shelf) Forget() error {
	s.kept, s.past = nil, nil
	return s.full
}

func (s *shelf) History() History { return remembered{s} }

// remembered is what a shelf has of earlier practices.
type remembered struct{ *shelf }

func (remembered) More() bool { return false }

func (r remembered) Progress() debrief.Progress {
	var ladder []debrief.Rung
	for _, of := range r.list {
		ladder = append(ladder, debrief.Rung{Name: of.Name, Title: of.Title, Rung: of.Rung})
	}
	return debrief.Look(r.past, ladder, 0, words.Language())
}

// player plays an App as a person would, with input written down.
type player struct {
	t    *testing.T
	app  *App
	in   ui.Input
	list paint.List
	done bool
	hold float64
}

var ruler = face.NewRuler()

func newPlayer(t *testing.T, s Starter) *player {
	p := &player{t: t, app: NewApp(s, ruler)}
	p.in = ui.Input{Width: 1280, Height: 800, TextScale: 1}
	p.settle()
	return p
}

func (p *player) frame() {
	p.list.Reset()
	p.hold, p.done = p.app.Frame(&p.in, &p.list)
	p.in.Presses = p.in.Presses[:0]
	p.in.Now += .05
}

// settle makes frames until nothing moves any more, without letting time pass that
// nobody waits for.
func (p *player) settle() {
	for range 60 {
		if p.frame(); p.hold > .5 {
			return
		}
	}
}

// keys presses keys one after another: characters, or names such as <enter>.
func (p *player) keys(script string) {
	p.t.Helper()
	names := map[string]ui.Key{
		"enter": ui.Enter, "tab": ui.Tab, "esc": ui.Escape, "left": ui.Left, "right": ui.Right,
		"up": ui.Up, "down": ui.Down, "space": ui.Space, "home": ui.Home, "end": ui.End, "f2": ui.F2, "f1": ui.F1, "f6": ui.F6, "backspace": ui.Backspace,
	}
	for script != "" {
		press := ui.Press{Rune: rune(script[0])}
		if name, rest, ok := strings.Cut(script[1:], ">"); script[0] == '<' && ok {
			press, script = ui.Press{Key: names[name]}, rest
			if press.Key == ui.Space {
				press.Rune = ' '
			}
		} else {
			script = script[1:]
		}
		p.in.Presses = append(p.in.Presses, press)
		p.frame()
		p.frame()
	}
}

func (p *player) has(role ui.Role, name string) *ui.Node {
	p.t.Helper()
	n := p.app.Outline().Find(role, name)
	if n == nil {
		p.t.Fatalf("there is no %v %q in\n%s", role, name, p.app.Outline())
	}
	return n
}

// toEnd listens until the meeting is over.
func (p *player) toEnd(s *shelf) {
	p.t.Helper()
	for range 2000 {
		if s.begun.State() == session.Over {
			return
		}
		p.keys(".")
	}
	p.t.Fatalf("the meeting does not end; state %v after %d beats", s.begun.State(), len(s.begun.Beats()))
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run with -update)", err)
	}
	if got != string(want) {
		t.Errorf("%s differs (run with -update and look at the difference)", path)
	}
}
