package debrief

import (
	"strings"
	"testing"

	"groundrules/sim/observe"
	"groundrules/sim/session"
)

var testLadder = []Rung{{"two", "Second", 2}, {"one", "First", 1}, {"three", "Third", 3}}

func past(scenario string, day int, good bool) Past {
	return Past{Scenario: scenario, Title: scenario, Day: day, Good: good, Turns: 100}
}

func TestWhatNext(t *testing.T) {
	tests := []struct {
		name  string
		past  []Past
		today int
		want  string // scenarios in order
	}{
		{"nothing yet", nil, 0, "one"},
		{"one that went badly", []Past{past("one", 1, false)}, 1, "one"},
		{"one good one", []Past{past("one", 1, true)}, 1, "one"},
		{"two in a row", []Past{past("one", 1, true), past("one", 2, true)}, 2, "two"},
		{"two, not in a row", []Past{past("one", 1, true), past("one", 2, false), past("one", 3, true)}, 3, "one"},
		{"given in any order", []Past{past("one", 3, true), past("one", 1, true), past("one", 2, false)}, 3, "one"},
		{"due again after four days", []Past{past("one", 1, true), past("one", 2, true), past("two", 5, false)}, 6, "two one"},
		{"not due yet", []Past{past("one", 1, true), past("one", 2, true), past("two", 5, false)}, 5, "two"},
		{"the top", []Past{past("three", 1, true), past("three", 2, true)}, 2, "three"},
		{"a scenario that is not on the ladder", []Past{past("mine", 1, true)}, 1, "one"},
	}
	for _, test := range tests {
		var got []string
		for _, s := range Look(test.past, testLadder, test.today, nil).Next {
			got = append(got, s.Scenario)
			if s.Title == "" || s.Why == "" {
				t.Errorf("%s: %+v", test.name, s)
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %v, want %s", test.name, got, test.want)
		}
	}
	if Look(nil, nil, 0, nil).Next != nil {
		t.Error("there is something to practise where there is nothing")
	}
}

func TestTrendsOverPractices(t *testing.T) {
	var list []Past
	for n, mark := range []int{2, 2, 4, 5} {
		p := past("one", n, false)
		p.Marks = []DimensionMark{{"timing", "Timing", mark}}
		if n == 3 {
			p.Marks = append(p.Marks, DimensionMark{"safety", "Safety", 3})
		}
		p.Seen[observe.Domination], p.Named[observe.Domination] = 2, n/2
		p.Guesses = []Guess{{session.Fairly, n > 0}}
		list = append(list, p)
	}
	x := Look(list, testLadder, 9, nil)
	if len(x.Dimensions) != 2 || x.Dimensions[0].Marks[3] != 5 || x.Dimensions[1].Marks[0] != 0 || len(x.Dimensions[1].Marks) != 4 {
		t.Fatalf("dimensions %+v", x.Dimensions)
	}
	want := "Timing: 5 of 5 last; 2.0 on average in the first half of your practices, 4.5 in the second."
	if x.Dimensions[0].Words != want {
		t.Errorf("it says %q, want %q", x.Dimensions[0].Words, want)
	}
	if len(x.Challenges) != 1 || x.Challenges[0].Seen != 8 || x.Challenges[0].Named != 2 || x.Challenges[0].Early != [2]int{4, 0} || x.Challenges[0].Later != [2]int{4, 2} {
		t.Errorf("challenges %+v", x.Challenges)
	}
	if want := "came up 8 times and was named twice; in the later half of your practices 2 of 4."; !strings.Contains(x.Challenges[0].Words, want) {
		t.Errorf("it says %q, want %q", x.Challenges[0].Words, want)
	}
	for k := range list {
		list[k].Named[observe.Domination] = 0
	}
	if got := Look(list, testLadder, 9, nil).Challenges[0].Words; !strings.HasSuffix(got, "came up 8 times and was never named.") {
		t.Errorf("it says %q", got)
	}
	if x.Calibration.Predictions != 4 || x.Calibration.Right != 3 {
		t.Errorf("calibration %+v", x.Calibration)
	}
	if !strings.HasPrefix(x.Words[0], "4 practices so far, of 1 scenario.") {
		t.Errorf("words %q", x.Words)
	}
}

func TestWhatIsGood(t *testing.T) {
	met := func(yes, no int) []Outcome {
		var list []Outcome
		for n := range yes + no {
			list = append(list, Outcome{Known: true, Met: n < yes})
		}
		return append(list, Outcome{})
	}
	for _, test := range []struct {
		name string
		d    Debrief
		j    Judgement
		want bool
	}{
		{"left early", Debrief{Ended: SteppedOut, Objectives: met(3, 0)}, Judgement{Known: true, Mean: 5}, false},
		{"two thirds met", Debrief{Ended: TimeUp, Objectives: met(2, 1)}, Judgement{}, true},
		{"half met", Debrief{Ended: TimeUp, Objectives: met(1, 1)}, Judgement{Known: true, Mean: 5}, false},
		{"a rule counts before objectives", Debrief{Ended: TimeUp, Objectives: met(3, 0)}, Judgement{Known: true, Rule: true, Mean: 5}, false},
		{"passed", Debrief{Ended: TimeUp}, Judgement{Known: true, Rule: true, Passed: true}, true},
		{"no objectives, good marks", Debrief{Ended: TimeUp}, Judgement{Known: true, Mean: 3.5}, true},
		{"no objectives, no marks", Debrief{Ended: TimeUp}, Judgement{}, false},
		{"danger", Debrief{Ended: InDanger, Objectives: met(3, 0)}, Judgement{}, false},
	} {
		if got := test.d.IsGood(&test.j); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}
