package debrief

import (
	"math"
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// The parts of the Brier score sum to it, whatever the predictions were, and figures
// worked out by hand come out.
func TestBrierScoreHasItsParts(t *testing.T) {
	guess := func(s session.Sure, right, wrong int) (list []Guess) {
		for range right {
			list = append(list, Guess{s, true})
		}
		for range wrong {
			list = append(list, Guess{s, false})
		}
		return list
	}
	tests := []struct {
		list                                        []Guess
		brier, reliability, resolution, uncertainty float64
	}{
		{nil, 0, 0, 0, 0},
		{guess(session.Very, 1, 0), .01, .01, 0, 0},
		{guess(session.Very, 0, 1), .81, .81, 0, 0},
		{append(guess(session.Very, 9, 1), guess(session.Guess, 5, 5)...), .17125, .00125, .04, .21},
	}
	for _, test := range tests {
		c := Calibrate(test.list)
		for what, pair := range map[string][2]float64{
			"Brier": {c.Brier, test.brier}, "Reliability": {c.Reliability, test.reliability},
			"Resolution": {c.Resolution, test.resolution}, "Uncertainty": {c.Uncertainty, test.uncertainty},
		} {
			if math.Abs(pair[0]-pair[1]) > 1e-12 {
				t.Errorf("%d predictions: %s = %v, want %v", len(test.list), what, pair[0], pair[1])
			}
		}
	}
	for n := range 200 { // any mixture
		list := append(guess(session.Guess, n%7, n%3), append(guess(session.Fairly, n%5, n%11), guess(session.Very, n%13, n%2)...)...)
		c := Calibrate(list)
		if sum := c.Reliability - c.Resolution + c.Uncertainty; math.Abs(c.Brier-sum) > 1e-12 {
			t.Errorf("%d: Brier %v, its parts %v", n, c.Brier, sum)
		}
		all, right := 0, 0
		for _, b := range c.Table {
			all, right = all+b.Predictions, right+b.Right
		}
		if all != len(list) || right != c.Right {
			t.Errorf("the table has %d and %d of %d and %d", all, right, len(list), c.Right)
		}
	}
}

func TestCalibrationInWords(t *testing.T) {
	sure := func(right, wrong int) *Calibration {
		var list []Guess
		for n := range right + wrong {
			list = append(list, Guess{session.Very, n < right})
		}
		c := Calibrate(list)
		return &c
	}
	for want, c := range map[string]*Calibration{"too few to say": sure(2, 1), "surer than what came": sure(5, 7), "the two go together": sure(11, 1)} {
		if got := CalibrationWords(c).String(); !strings.Contains(got, want) {
			t.Errorf("%d of %d: %q does not say %q", c.Right, c.Predictions, got, want)
		}
	}
}

// matching is a debrief of one meeting with two challenges.
func matching() []Challenge {
	return []Challenge{
		{Meeting: 1, Kind: observe.Domination, Who: []sim.ID{2}, FromTurn: 60, ToTurn: 100},
		{Meeting: 1, Kind: observe.Domination, Who: []sim.ID{3}, FromTurn: 90, ToTurn: 130},
		{Meeting: 1, Kind: observe.Groupthink, Who: nil, FromTurn: 10, ToTurn: 20},
		{Meeting: 1, Kind: observe.Withdrawal, Who: []sim.ID{4}, FromTurn: 80, ToTurn: 150},
	}
}

func TestWhatIsNamedIsMatched(t *testing.T) {
	note := func(meeting, turn int, k observe.ChallengeKind, who ...sim.ID) *placed {
		return &placed{Noted: session.Noted{Kind: session.Notice, Note: session.Note{Challenge: k, Who: who}}, place: place{meeting: meeting, turn: turn}}
	}
	for _, test := range []struct {
		name string
		note *placed
		want int
	}{
		{"while it is there", note(1, 70, observe.Domination, 2), 0},
		{"somebody else's", note(1, 70, observe.Domination, 4), -1},
		{"one of two named", note(1, 95, observe.Domination, 4, 3), 1},
		{"nobody in particular: the nearer onset", note(1, 95, observe.Domination), 1},
		{"of a whole group, with a name", note(1, 15, observe.Groupthink, 4), 2},
		{"seen coming", note(1, 40, observe.Domination, 2), 0},
		{"much too early", note(1, 39, observe.Domination, 2), -1},
		{"withdrawal, seen coming", note(1, 20, observe.Withdrawal, 4), 3},
		{"withdrawal, much too early", note(1, 19, observe.Withdrawal, 4), -1},
		{"just over", note(1, 142, observe.Domination, 3), 1},
		{"long over", note(1, 143, observe.Domination, 3), -1},
		{"another kind", note(1, 70, observe.Conflict, 2), -1},
		{"another meeting", note(2, 70, observe.Domination, 2), -1},
	} {
		if got := match(matching(), test.note); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}

func do(t *testing.T, p *session.Practice, c session.Command) {
	t.Helper()
	if _, err := p.Do(c); err != nil {
		t.Fatal(err)
	}
}

// A trainee who names what the model sees as it sees it misses nothing; one who names
// what is not there raises alarms; hits and misses are all challenges there were.
func TestNoticingCounts(t *testing.T) {
	for seed := uint64(1); seed <= 6; seed++ {
		p := practise(t, nil, seed, 0, nil)
		type seen struct {
			kind observe.ChallengeKind
			who  [2]sim.ID
		}
		named := map[seen]bool{}
		for p.State() == session.Running {
			do(t, p, session.Command{})
			for _, c := range p.Beats()[len(p.Beats())-1].Reading.Challenges {
				if c.Kind == 0 || named[seen{c.Kind, c.Who}] || p.State() != session.Running {
					continue
				}
				named[seen{c.Kind, c.Who}] = true
				n := session.Note{Challenge: c.Kind}
				for _, id := range c.Who {
					if id.IsMember() {
						n.Who = append(n.Who, id)
					}
				}
				do(t, p, session.Command{Kind: session.Notice, Note: &n})
			}
		}
		d := Of(p, testNames(), nil)
		for _, f := range d.Noticing.Found {
			if c := &d.Challenges[f.Challenge]; !f.Named && c.ToTurn < d.Turns-1 {
				t.Errorf("seed %d: %s, from turn %d to %d, counts as not named", seed, c.Name, c.FromTurn, c.ToTurn)
			}
		}
		if d.Noticing.Hits+d.Noticing.Misses != len(d.Challenges) {
			t.Errorf("seed %d: %d hits and %d misses of %d", seed, d.Noticing.Hits, d.Noticing.Misses, len(d.Challenges))
		}
		checkWords(t, d)
	}
}

func TestPredictions(t *testing.T) {
	p := practise(t, nil, 1, 10, nil)
	predict := func(c session.Course, s session.Sure, who sim.ID) {
		do(t, p, session.Command{Kind: session.Predict, Note: &session.Note{Cohesion: c, Sure: s, Responds: who}})
	}
	ask := session.Command{Kind: session.Say, Say: sim.Say{Intervention: askAll}}
	predict(session.Up, session.Very, 1)
	do(t, p, ask)                           // beat 11
	predict(session.Down, session.Guess, 2) // right after: about the same words
	for range 30 {
		do(t, p, session.Command{})
	}
	predict(session.Same, session.Fairly, sim.Everyone) // about waiting
	do(t, p, session.Command{Kind: session.StepOut})
	do(t, p, session.Command{})
	d := Of(p, testNames(), nil)
	list, beats := d.Predicting.List, p.Beats()
	if len(list) != 3 {
		t.Fatalf("%d predictions", len(list))
	}
	before, after := beats[9].Reading.Cohesion, beats[29].Reading.Cohesion
	for k := range 2 {
		x := &list[k]
		if !x.Known || x.Before != before || x.After != after || x.Act != 0 || x.Came != session.CourseOf(before, after) {
			t.Errorf("prediction %d is %+v, want from %v to %v about act 0", k+1, x, before, after)
		}
		if x.Answered != beats[11].Turn.Speaker {
			t.Errorf("prediction %d: %d answered, want %d", k+1, x.Answered, beats[11].Turn.Speaker)
		}
	}
	if list[2].Known || list[2].Act != -1 || list[2].Responds != sim.Everyone {
		t.Errorf("the last is %+v, want none known", list[2])
	}
	c := d.Predicting.Calibration
	if c.Predictions != 2 || d.Predicting.Responses != 2 || c.Right > 1 {
		t.Errorf("calibration %+v, %d responses", c, d.Predicting.Responses)
	}
	checkWords(t, d)
}

// A prediction near the end, or before danger stopped the exercise, stays open.
func TestPredictionsStayOpen(t *testing.T) {
	p := practise(t, &session.Danger{Minute: 5, Who: 2, Words: "I do not know how to go on."}, 1, 10, nil)
	do(t, p, session.Command{Kind: session.Predict, Note: &session.Note{Cohesion: session.Up, Sure: session.Very}})
	for p.State() == session.Running {
		do(t, p, session.Command{})
	}
	d := Of(p, testNames(), nil)
	if d.Ended != InDanger || len(d.Predicting.List) != 1 || d.Predicting.List[0].Known {
		t.Errorf("it ended %v, and the prediction is %+v", d.Ended, d.Predicting.List)
	}
	if j := d.Judge(Rubric{Pass: 1}); j.Known || j.Passed {
		t.Error("a practice that stopped for danger is judged")
	}
}

func TestPlansAndOwnMarks(t *testing.T) {
	p := practise(t, nil, 2, 12, nil)
	do(t, p, session.Command{Kind: session.StepOut})
	do(t, p, session.Command{Kind: session.Rate, Note: &session.Note{Ratings: []session.Rating{{Dimension: "timing", Mark: 2}}, Words: "Late."}})
	do(t, p, session.Command{Kind: session.PlanNext, Note: &session.Note{Words: "Sooner."}})
	d := Of(p, testNames(), nil)
	if len(d.Plans) != 1 || d.Plans[0].Words != "Sooner." || d.SelfWords != "Late." {
		t.Errorf("plans %v, words %q", d.Plans, d.SelfWords)
	}
	j := d.Judge(Rubric{})
	if j.Known || j.Rows[dimTiming].Self != 2 || j.Rows[dimTiming].Mark != 0 {
		t.Errorf("after twelve turns: %+v", j)
	}
	if want := "There was too little in this practice to judge it by."; j.Words[0] != want {
		t.Errorf("it says %q", j.Words[0])
	}
}

func TestHints(t *testing.T) {
	names := testNames()
	names.Words = func(sim.Say) string { return "Ines, if you like?" }
	p := practise(t, nil, 1, 30, nil)
	h := Hints(p, &names, sim.Say{Intervention: invite, Target: [2]sim.ID{3}})
	if !strings.HasSuffix(strings.Split(h[0], "?")[0]+"?", "?") || !strings.HasPrefix(h[0], "What do you notice") {
		t.Errorf("the first step is %q, no question", h[0])
	}
	if !strings.HasPrefix(h[1], "In the model's reading: ") {
		t.Errorf("the second step is %q", h[1])
	}
	want := "One thing to say, of several that could be: “Invite one person, to Ines”, gentle. For instance: “Ines, if you like?”"
	if h[2] != want {
		t.Errorf("the last step is %q, want %q", h[2], want)
	}
	if h := Hints(p, &names, sim.Say{}); !strings.Contains(h[2], "waiting") {
		t.Errorf("with nothing to say it is %q", h[2])
	}
	Hints(practise(t, nil, 1, 0, nil), &names, sim.Say{})
}
