package scenarios

import (
	"context"
	"strings"
	"testing"

	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// TestObjectivesAgree plays groups of the library without a facilitator, as a practice
// and as a course: the same objectives are reached, and the coach measures at the end
// what the debrief does, to the last bit.
func TestObjectivesAgree(t *testing.T) {
	t.Parallel()
	compared := 0
	for _, e := range Library() {
		s := e.Scenario
		for seed := uint64(1); seed <= 3; seed++ {
			plan := s.Plan(seed)
			got := s.Course(&plan, seed, func() sweep.Policy { p, _ := sweep.New("none"); return p }, nil)
			p, err := session.Begin(s.Plan(seed), seed, nil)
			if err != nil {
				t.Fatal(err)
			}
			for p.State() == session.Running || p.State() == session.BetweenMeetings {
				kind := session.Listen
				if p.State() == session.BetweenMeetings {
					kind = session.Onward
				}
				if _, err := p.Do(session.Command{Kind: kind}); err != nil {
					t.Fatal(err)
				}
			}
			if p.State() == session.InDanger {
				continue
			}
			d := debrief.Of(p, debrief.Names{}, s.Wanted())
			at, err := coach.At(p, len(p.Beats()), s.Wanted())
			if err != nil {
				t.Fatal(err)
			}
			for k, o := range d.Objectives {
				compared++
				if x := at.Tally.Figure(k, &at.Group); o.Known && x != o.Figure {
					t.Errorf("%s seed %d, objective %d: the coach measures %v, and the debrief %v", e.Name, seed, k+1, x, o.Figure)
				}
				if reached := got.Reached>>k&1 == 1; reached != o.Met {
					t.Errorf("%s seed %d, objective %d: %v, and the debrief says %v (%v)", e.Name, seed, k+1, reached, o.Met, o.Figure)
				}
			}
		}
	}
	if compared < 15 {
		t.Errorf("only %d objectives were compared", compared)
	}
}

// tested is a scenario of three with tests.
func tested(t *testing.T, tests string, top ...string) *Scenario {
	t.Helper()
	s, list := Parse("x.toml", []byte(`format = 2
title = "Three"
minutes = 10
`+strings.Join(top, "")+`[[member]]
id = "ada"
name = "Ada"
[[member]]
id = "ben"
name = "Ben"
[[member]]
id = "cem"
name = "Cem"
[[event]]
id = "bell"
minute = 3
kind = "news"
text = "A bell."
`+tests))
	if s == nil {
		t.Fatal(list)
	}
	return s
}

func TestRunTest(t *testing.T) {
	s := tested(t, `
[[test]]
name = "the bell rings"
expect = 'happened("bell") and turns > 5'
groups = 12
[[test]]
name = "it is quiet"
expect = 'not happened("bell")'
groups = 12
at_least = 0.5
[[test]]
name = "hardly ever"
expect = 'turns > 300'
groups = 5
at_most = 0
[[test]]
name = "by hand"
commands = ["2 check_in gentle", "5 invite ada direct"]
expect = 'here("ada")'
groups = 3
`)
	for i, want := range []struct {
		passed bool
		held   int
		seeds  int
	}{{true, 12, 0}, {false, 0, mostSeeds}, {true, 0, 0}, {true, 3, 0}} {
		for _, workers := range []int{1, 3} {
			got := s.RunTest(context.Background(), &s.Tests[i], workers)
			if got.Err != nil || got.Passed != want.passed || got.Held != want.held || len(got.Seeds) != want.seeds {
				t.Errorf("%s on %d: %+v", s.Tests[i].Name, workers, got)
			}
		}
	}
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	if got := s.RunTest(gone, &s.Tests[0], 1); got.Err == nil || got.Passed {
		t.Errorf("a test that was broken off: %+v", got)
	}
	test := &s.Tests[0]
	if got := test.outcome(1, []bool{true, true, false}, []bool{true, true, false}, context.Canceled); got.Passed || got.Groups != 2 || got.Held != 2 || len(got.Seeds) > 0 {
		t.Errorf("one that held until it was broken off: %+v", got)
	}
}

// TestCourseLooksBack: a disclosure of danger has happened like any other event, and the
// topic is the one on the table, also where nobody has spoken of it yet.
func TestCourseLooksBack(t *testing.T) {
	s := tested(t, `
[[topic]]
id = "a"
title = "one"
[[topic]]
id = "b"
title = "two"
[[agenda]]
minute = 4
topic = "b"
[[event]]
id = "turned"
when = 'topic == "b"'
kind = "word"
who = "ada"
act = "gives orientation"
words = "We are at two, then."
[[event]]
id = "told"
minute = 9
kind = "word"
who = "ben"
words = "I am not safe at home."
danger = true
[[objective]]
text = "Still a group"
measure = "cohesion"
at_least = 0
[[test]]
name = "it is told"
expect = 'happened("told") and happened("turned") and topic == "b" and reached(1)'
groups = 4
`, "safety_note = \"Stop, and tell somebody.\"\n")
	if got := s.RunTest(context.Background(), &s.Tests[0], 1); !got.Passed {
		t.Errorf("%+v", got)
	}
	plan := s.Plan(1)
	p := sweep.Begin(&plan, 1, func() sweep.Policy { p, _ := sweep.New("none"); return p })
	c := s.Course(&plan, 1, func() sweep.Policy { p, _ := sweep.New("none"); return p }, nil)
	if !c.Danger || c.Topic != 2 || int(p.Group.Topic) != 1 {
		t.Errorf("danger %v, topic %d after %d", c.Danger, c.Topic, p.Group.Topic)
	}
}

func TestScripts(t *testing.T) {
	s := tested(t, "")
	script, err := s.Script("x", []byte("# nothing\n3 check_in\n2:3 invite ada forceful wording=2 # twice\n"))
	if err != nil || len(script) != 2 || script[1].Meeting != 2 || script[1].Say.Target[0] != 1 {
		t.Errorf("%+v %v", script, err)
	}
	if _, err := s.Script("x", []byte("3 check_in\n\n3 check_in")); err == nil || !strings.HasPrefix(err.Error(), "x:3: turn 3 is taken") {
		t.Errorf("%v", err)
	}
}
