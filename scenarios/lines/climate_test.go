package lines

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// TestClimate: lines that ask for a mood, a stage or a disposition are said in it, and
// by whoever has it, and not otherwise.
func TestClimate(t *testing.T) {
	say := func(l Line) Line {
		l.Act, l.Text = "agrees", "Quite so, in this mood."
		return l
	}
	for name, tt := range map[string]struct {
		line    Line
		prepare func(*room)
		want    bool
	}{
		"tense":            {say(Line{Mood: "tense"}), func(r *room) { r.g.Slow = 1.2 }, true},
		"not tense":        {say(Line{Mood: "tense"}), func(r *room) { r.g.Slow, r.g.Fast = 0.1, 0 }, false},
		"calm":             {say(Line{Mood: "calm"}), func(r *room) { r.g.Slow, r.g.Fast = 0.1, 0 }, true},
		"disposition":      {say(Line{Tends: "warm"}), func(*room) {}, true},
		"not that one":     {say(Line{Tends: "hums"}), func(*room) {}, false},
		"in that stage":    {say(Line{Stage: "forming"}), func(*room) {}, true},
		"not in the stage": {say(Line{Stage: "adjourning"}), func(*room) {}, false},
	} {
		cast := threeOf()
		cast.Members[0].Tends = []string{"warm"}
		cast.Members[1].Tends = []string{"hums"}
		r := newRoom()
		r.Teller = New(cast, []Line{tt.line}, 1)
		tt.prepare(r)
		got := r.tell(turn(1, sim.Agrees, 2)).Text == tt.line.Text
		if got != tt.want {
			t.Errorf("%s: said %v, want %v", name, got, tt.want)
		}
	}
}

// TestStageAsThePractice: the stage that lines go by is the one that a practice shows.
func TestStageAsThePractice(t *testing.T) {
	set := sim.Setup{N: 3, Minutes: 60, Topics: []sim.Topic{{}}, Facilitated: true}
	g := sim.New(&set, 3)
	o := observe.New(&set, &g)
	teller := New(threeOf(), []Line{{Act: "agrees", Stage: "norming", Text: "So."}}, 3)
	stages := map[observe.Stage]bool{}
	for !g.Over(&set) {
		turn := sim.Step(&set, &g, sim.Say{}, nil)
		reading := o.Read(&set, &g, &turn)
		teller.Tell(&set, &g, &turn)
		stages[reading.Named] = true
		if observe.Stage(teller.stage) != reading.Named {
			t.Fatalf("turn %d: %v, and the practice shows %v", turn.Number, observe.Stage(teller.stage), reading.Named)
		}
	}
	t.Logf("stages %v", stages)
}
