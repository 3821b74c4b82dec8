package term

import (
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"groundrules/scenarios"
	"groundrules/sim/session"
)

var update = flag.Bool("update", false, "write the golden files anew")

// small is a scenario of three with a rule, a topic and three things to say.
const small = `format = 1
title = "Three at a table"
summary = "Three people and a jug of water."
challenge = "Start"
setting = "A kitchen, Sunday."
purpose = "To talk."
minutes = 12
goals = ["listen"]
notice = ["who looks away"]
try = ["wait"]
hard_because = "they all talk at once"
safety_note = "Stop, and stay with the person."
content_note = "Nothing hard comes up."
[[member]]
id = "ada"
name = "Ada"
backstory = "Came by bus."
[[member]]
id = "ben"
name = "Ben"
pronoun = "he"
backstory = "Came on foot."
[[member]]
id = "bea"
name = "Bea"
pronoun = "she"
backstory = "Was early."
[[norm]]
id = "turns"
title = "One speaks at a time"
made = "not yet"
[[topic]]
title = "the key"
question = "Who keeps the key?"
for = "it can be shared"
against = "one person keeps it"
[interventions]
offer = ["open_question", "invite", "remind_rule", "pass_floor", "ground_rules"]
[[objective]]
text = "Cohesion no lower than at the start"
measure = "cohesion"
at_least = "start"
`

const danger = `
[danger]
minute = 1
who = "bea"
words = "There is something I have to say."
goes_on = `

func scenario(t testing.TB, text string) *scenarios.Scenario {
	t.Helper()
	s, list := scenarios.Parse("small", []byte(text))
	if list.Failed() {
		t.Fatal(list)
	}
	return s
}

// shelf keeps practices in memory. Its log fails from the n-th sync on, where n is
// not 0; if it is to heal, only till a practice is gone on with.
type shelf struct {
	failAt     int
	heals      bool
	lost       bool // what is played is not recorded
	synced     int
	practice   *session.Practice
	unfinished []Unfinished
}

func (s *shelf) Append([]byte) error { return nil }

func (s *shelf) Sync() error {
	s.synced++
	if s.failAt > 0 && s.synced >= s.failAt {
		return errors.New("no space left on device")
	}
	return nil
}

func (s *shelf) Begin(sc *scenarios.Scenario, seed uint64) (*session.Practice, error) {
	p, err := session.Begin(sc.Plan(seed), seed, s)
	s.practice, s.lost = p, err != nil
	return p, err
}

func (s *shelf) Where() string {
	if s.lost {
		return ""
	}
	return "the shelf"
}

func (s *shelf) Unfinished() []Unfinished { return s.unfinished }

func (s *shelf) Resume(Unfinished) (*scenarios.Scenario, *session.Practice, string, error) {
	return nil, nil, "", errors.New("it is gone")
}

func (s *shelf) GoOn(sc *scenarios.Scenario, p *session.Practice) (*session.Practice, error) {
	var log session.Log
	if s.lost = !s.heals; s.heals {
		s.failAt, log = 0, s
	}
	q, err := p.Continue(sc.Plan(p.Seed()), log)
	s.practice = q
	return q, err
}

// played runs a script of lines.
func played(t testing.TB, text string, s *shelf, lines ...string) (string, error) {
	t.Helper()
	var out strings.Builder
	in := strings.NewReader(strings.Join(lines, "\n") + "\n")
	if len(lines) == 0 {
		in = strings.NewReader("")
	}
	err := Play(Options{In: in, Out: &out, Keeper: s, Scenario: scenario(t, text), Seed: 1, Echo: true})
	return out.String(), err
}

func want(t *testing.T, out string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(strings.Join(strings.Fields(out), " "), p) {
			t.Errorf("%q is missing in:\n%s", p, out)
		}
	}
}

// TestBriefingIsAsWritten holds everything up to the first turn against a file.
func TestBriefingIsAsWritten(t *testing.T) {
	out, err := played(t, small, &shelf{}, "?", "n", "huh", "b")
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join("testdata", "briefing.txt")
	if *update {
		if err := os.WriteFile(name, []byte(out), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if out != string(golden) {
		t.Errorf("the briefing differs from %s:\n%s", name, out)
	}
}

func TestAWholeEvening(t *testing.T) {
	s := &shelf{}
	out, err := played(t, small, s, "", "3", "f 2 ben g1", "", "go", "d", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "You asked Ben for a view: “", "The time is up.", "Debrief: Three at a table", "you invited Ben", "Leaving the role")
	if s.practice.State() != session.Over {
		t.Errorf("the practice is %v, not over", s.practice.State())
	}
}

// TestAskedForEverything chooses step by step what can be typed at once.
func TestAskedForEverything(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		words []string
	}{
		{"step by step", []string{"f", "9", "2", "7", "zoe", "b"}, []string{"The seats", "seats are 1 to 3", "Nobody here is called “zoe”"}},
		{"a name that could be two", []string{"f 2 be", "ben", "d1"}, []string{"“be” could be more than one person", "You asked Ben"}},
		{"two, the second left open", []string{"f 3 ada", "f1"}, []string{"] You "}},
		{"a delivery that there is not", []string{"f 2 ada g9", "d"}, []string{"There is no “g9”", "] You "}},
		{"a rule", []string{"g 1", "nine", "r1", "d"}, []string{"r1 One speaks at a time", "which rule", "] You "}},
		{"no rule in particular", []string{"g 2", "", ""}, []string{"Enter for none in particular", "] You "}},
		{"too many", []string{"f 2 ada ben g"}, []string{"is said to one person", "] You "}},
		{"too many turns", []string{"501", "0", "-3"}, []string{"from 1 to 500"}},
		{"why", []string{"why", "why 1", "why 99", "why so"}, []string{"spoke, and nobody else", "Why it was this", "Turn 1: why ", "its last is turn 2", "why and the number of a turn"}},
		{"no rule", []string{"g 1", "nine", "r1", "d"}, []string{"“nine” is no rule here"}},
		{"no command", []string{"sing"}, []string{"“sing” is no command here"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, err := played(t, small, &shelf{}, append([]string{"", "2"}, c.lines...)...)
			if err != nil {
				t.Fatal(err)
			}
			if c.name == "step by step" {
				c.words = c.words[1:]
			}
			want(t, out, c.words...)
		})
	}
}

// TestStepOutAnywhere ends the input, or types x, after every line of a script:
// each time what was played is saved and the last thing in it is stepping out.
func TestStepOutAnywhere(t *testing.T) {
	script := []string{"", "2", "f", "3", "ada", "ben", "g1", "s", "g", "1", "r1", "f1", "4"}
	for n := 1; n <= len(script); n++ {
		for _, end := range [][]string{nil, {"x"}} {
			s := &shelf{}
			out, err := played(t, small, s, append(script[:n:n], end...)...)
			if err != nil {
				t.Fatalf("after %q: %v", script[:n], err)
			}
			beats := s.practice.Beats()
			if len(beats) == 0 || beats[len(beats)-1].Command.Kind != session.StepOut {
				t.Errorf("after %q and %q the practice was not stepped out of:\n%s", script[:n], end, out)
			}
			want(t, out, "You have stepped out", "is saved in the shelf")
		}
	}
}

// watcher is an output that says when a text was written so many times.
type watcher struct {
	all   strings.Builder
	text  string
	times int
	seen  chan struct{}
}

func (w *watcher) Write(b []byte) (int, error) {
	w.all.Write(b)
	if w.times > 0 && strings.Count(w.all.String(), w.text) >= w.times {
		w.times = 0
		close(w.seen)
	}
	return len(b), nil
}

func TestInterrupt(t *testing.T) {
	in, typed := io.Pipe()
	interrupt := make(chan struct{})
	s := &shelf{}
	done := make(chan error)
	out := &watcher{text: " of 12 > ", times: 2, seen: make(chan struct{})}
	go func() {
		done <- Play(Options{In: in, Out: out, Keeper: s, Scenario: scenario(t, small), Seed: 1, Interrupt: interrupt})
	}()
	io.WriteString(typed, "\n3\n")
	<-out.seen
	interrupt <- struct{}{}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	typed.Close()
	beats := s.practice.Beats()
	if len(beats) != 4 || beats[3].Command.Kind != session.StepOut {
		t.Errorf("%d beats, want three and stepping out", len(beats))
	}
}

// TestNothingClaimsToBeSaved lets the disk fill up in the middle.
func TestNothingClaimsToBeSaved(t *testing.T) {
	out, err := played(t, small, &shelf{failAt: 4}, "", "5", "x")
	if err == nil || !strings.Contains(err.Error(), "no space left") {
		t.Errorf("error %v, want that there is no space left", err)
	}
	want(t, out, "Not saved: ", "no space left on device")
	if strings.Contains(out, "is saved in") {
		t.Errorf("it claims to be saved:\n%s", out)
	}

	s := &shelf{failAt: 4}
	if out, err = played(t, small, s, "", "5", "u", "3", "x", ""); err != nil {
		t.Errorf("going on unrecorded: %v", err)
	}
	want(t, out, "From here on nothing is saved.", "You have stepped out", "Only what came until minute", "is saved, in the shelf; nothing after that is.")
	if strings.Contains(out, "Everything up to here") {
		t.Errorf("it claims to be saved:\n%s", out)
	}
	if got := len(s.practice.Beats()); got < 6 {
		t.Errorf("%d beats, want the two that were saved, those unrecorded, and stepping out", got)
	}

	out, err = played(t, small, &shelf{failAt: 1}, "", "x")
	if err == nil {
		t.Error("a practice that could not be begun is no error")
	}
	want(t, out, "This practice cannot be recorded")
	if out, err = played(t, small, &shelf{failAt: 1}, "", "u", "3", "x", ""); err != nil {
		t.Errorf("beginning unrecorded: %v", err)
	}
	want(t, out, "Nothing of it is saved.")
	if out, err = played(t, small, &shelf{failAt: 4}, "", "5", "u", "500", ""); err != nil {
		t.Errorf("unrecorded to the end: %v", err)
	}
	want(t, out, "The time is up.", "nothing after that is.")
}

// Where there is room again by the time one goes on, everything is saved.
func TestAJournalIsGoneOnWith(t *testing.T) {
	s := &shelf{failAt: 4, heals: true}
	out, err := played(t, small, s, "", "5", "u", "3", "x", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "Not saved: ", "this practice goes on in the shelf.", "Everything up to here is saved in the shelf")
	if strings.Contains(out, "nothing is saved") || strings.Contains(out, "nothing after that") {
		t.Errorf("it says that it is not saved:\n%s", out)
	}
}

func TestDangerStops(t *testing.T) {
	out, err := played(t, small+danger+"false\n", &shelf{}, "", "40", "a", "", "d", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "There is something I have to say.", "The exercise stops here.", "Stop, and stay with the person.", "The practice ends here", "nothing about that moment is rated")
	if strings.Contains(out, "to go on") && strings.Contains(out, "a once you have read it") {
		t.Error("it can be gone on with")
	}

	s := &shelf{}
	out, err = played(t, small+danger+"true\n", s, "", "40", "2", "a", "go", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "a once you have read it", "The time is up.")
	if strings.Count(out, "The exercise stops here.") != 1 {
		t.Error("the exercise stops more than once, or never")
	}
}

func TestLibrary(t *testing.T) {
	s := &shelf{unfinished: []Unfinished{{Title: "An evening", Minute: 3, When: "today"}}}
	var out strings.Builder
	err := Play(Options{In: strings.NewReader("nine\nr1\n1\nb\n2\n\n2\nx\n\nq\n"), Out: &out, Keeper: s, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	want(t, out.String(), "groundrules: the library", "r1 An evening, minute 3, today", "That is none of them", "It cannot be gone on with: it is gone", "You have stepped out")
	if got := strings.Count(out.String(), "groundrules: the library"); got != 3 {
		t.Errorf("the library is shown %d times, want at first, after going back and after the practice", got)
	}
}

// FuzzTyping types anything: nothing but an end comes of it.
func FuzzTyping(f *testing.F) {
	for _, s := range []string{"", "\n", "\n3\nf 2 ben g\nx\n\n", "\ngo\nd\n", "\nf\n3\nada\n\ng1\n", "\n\x00\xff\n", "\ng 2 r1 f1\nh\n", "\nr r r\n9999999999999999999\n"} {
		f.Add(s)
	}
	sc := scenario(f, small)
	f.Fuzz(func(t *testing.T, typed string) {
		err := Play(Options{In: strings.NewReader(typed), Out: io.Discard, Keeper: &shelf{}, Scenario: sc, Seed: 1})
		if err != nil {
			t.Error(err)
		}
	})
}
