package scenarios

import (
	"reflect"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// TestPlanPlays runs a practice of every scenario that ships.
func TestPlanPlays(t *testing.T) {
	for _, e := range Library() {
		plan := e.Scenario.Plan(7)
		if plan.Name != e.Name || len(plan.Interventions) != len(plan.Set.Interventions) {
			t.Errorf("plan of %q with %v", plan.Name, plan.Interventions)
		}
		p, err := session.Begin(plan, 7, nil)
		if err != nil {
			t.Fatal(err)
		}
		for range 20 {
			beat, err := p.Do(session.Command{Kind: session.Listen})
			if err != nil {
				t.Fatal(err)
			}
			if beat.Line.Text == "" && beat.Line.Sight == "" {
				t.Errorf("%s: turn %d is without words", e.Name, beat.Turn.Number)
			}
		}
	}
}

func TestDangerInPlan(t *testing.T) {
	s := mustLoad(t, "testdata/good/everything.toml")
	want := session.Danger{Minute: 30, Who: 3, Words: "I don't think I want to be here any more.", GoesOn: true}
	if got := s.Plan(1).Danger; got == nil || *got != want {
		t.Errorf("danger %+v", got)
	}
}

func TestAgendaInPlan(t *testing.T) {
	plan := mustLoad(t, "testdata/good/everything.toml").Plan(1)
	want := []session.Agenda{
		{Meeting: 3, Minute: 10, Topic: 2, Channel: sim.Written, Turns: 12},
		{Minute: 20, Channel: sim.Pairs},
	}
	if plan.Meetings != 3 || !reflect.DeepEqual(plan.Agenda, want) {
		t.Errorf("%d meetings, agenda %+v", plan.Meetings, plan.Agenda)
	}
}

func TestEventsInPlan(t *testing.T) {
	plan := mustLoad(t, "testdata/good/everything.toml").Plan(1)
	want := []session.Event{
		{
			ID: "letter", Meeting: 2, Minute: 15, Text: "A letter is pushed under the door.",
			Happening: sim.Happening{
				Topic: 1, Until: sim.Fixed(40), Threat: sim.Fixed(0.5), Directive: sim.Fixed(0.2),
				Pull: []sim.Lever{{Moves: sim.SlowTension, By: 1.2}, {Moves: sim.Floor, Of: sim.Quiet, By: 0.5, Turns: 8}},
			},
		},
		{
			ID: "asks", Once: true, Text: "I have one of the keys.", Sight: "Ines puts a key on the table.",
			Happening: sim.Happening{
				Kind: sim.Word, Who: 3, To: 1, Act: sim.GivesOrientation, Depth: 2,
				View: sim.Fixed(0.4), Item: 2, Words: 6,
			},
		},
		{ID: "keys_again", Once: true, Text: "Somebody asks about the keys."},
		{
			ID: "goes", Meeting: 3, Minute: 30, Once: true, Text: "Marek has a train to catch.",
			Happening: sim.Happening{Kind: sim.Departure, Who: 2},
		},
		{
			ID: "told", Meeting: 4, Minute: 30, Once: true, Text: "I am not safe at home.", Danger: true, GoesOn: true,
			Happening: sim.Happening{Kind: sim.Word, Who: 1, Words: 6},
		},
	}
	for i := range plan.Events {
		if (plan.Events[i].When != nil) != (i == 1 || i == 2) {
			t.Errorf("%s has a condition: %v", plan.Events[i].ID, plan.Events[i].When != nil)
		}
		plan.Events[i].When = nil
	}
	if !reflect.DeepEqual(plan.Events, want) {
		t.Errorf("got %+v\nwant %+v", plan.Events, want)
	}
}

// TestKinds holds the words for what happens against the model's constants.
func TestKinds(t *testing.T) {
	for kind, word := range map[sim.HappeningKind]string{sim.News: "news", sim.Word: "word", sim.Arrival: "arrival", sim.Departure: "departure"} {
		if numberOf("kind", word) != int(kind) {
			t.Errorf("%s is %d, want %d", word, numberOf("kind", word), kind)
		}
	}
}

// seen is what could be noticed in a room where all conditions of TestNotices hold.
func seen() session.Observed {
	o := session.Observed{Minute: 20, Meeting: 3}
	o.Silent[2] = 40
	r := &o.Reading
	r.Cohesion, r.Tension, r.Participation, r.Bond, r.Safety = 61, .7, .3, -.2, .4
	r.Climate = observe.Climate{Engaged: .5, Conflict: .65, Avoiding: .1}
	r.Named = observe.Storming
	r.Challenges[1].Kind = observe.Withdrawal
	return o
}

func TestNotices(t *testing.T) {
	s := mustLoad(t, smallest)
	at := func(x float64) *float64 { return &x }
	for _, tt := range []struct {
		name   string
		notice Notice
		want   bool
	}{
		{"cohesion", Notice{Read: "cohesion", Above: at(60)}, true},
		{"cohesion at the bound", Notice{Read: "cohesion", Above: at(61)}, false},
		{"cohesion below the bound", Notice{Read: "cohesion", Below: at(61)}, false},
		{"cohesion between", Notice{Read: "cohesion", Above: at(60), Below: at(62)}, true},
		{"tension", Notice{Read: "tension", Above: at(.6), Below: at(.8)}, true},
		{"participation", Notice{Read: "participation", Below: at(.35)}, true},
		{"trust", Notice{Read: "trust_in_you", Below: at(0)}, true},
		{"safety", Notice{Read: "safety", Above: at(.5)}, false},
		{"engaged", Notice{Read: "engaged", Above: at(.4), Below: at(.6)}, true},
		{"conflict", Notice{Read: "conflict", Above: at(.6)}, true},
		{"avoiding", Notice{Read: "avoiding", Above: at(.6)}, false},
		{"minute", Notice{Read: "minute", Above: at(19), Below: at(21)}, true},
		{"meeting", Notice{Read: "meeting", Above: at(2), Below: at(4)}, true},
		{"stage", Notice{Read: "stage", Is: "storming"}, true},
		{"other stage", Notice{Read: "stage", Is: "forming"}, false},
		{"silent", Notice{Silent: "marek", Turns: 40}, true},
		{"not yet silent", Notice{Silent: "marek", Turns: 41}, false},
		{"not silent", Notice{Silent: "rosa", Turns: 1}, false},
		{"challenge", Notice{Challenge: "withdrawal"}, true},
		{"other challenge", Notice{Challenge: "groupthink"}, false},
	} {
		if got := s.holds([]Notice{tt.notice})(seen()); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
		if got := s.holds([]Notice{{Read: "conflict", Above: at(.6)}, tt.notice})(seen()); got != tt.want {
			t.Errorf("%s beside another: %v", tt.name, got)
		}
	}
}

// TestReadings: what an event can wait for is in its range, and nothing hidden is
// among it.
func TestReadings(t *testing.T) {
	o := seen()
	for _, r := range readings {
		if hidden[r.name] != "" {
			t.Errorf("%s is hidden", r.name)
		}
		if r.of == nil {
			continue
		}
		if x := r.of(&o); x < r.low || x > r.high {
			t.Errorf("%s is %v", r.name, x)
		}
	}
}

// TestLifePlays goes through a life of meetings with everything that can happen.
func TestLifePlays(t *testing.T) {
	s := mustLoad(t, "testdata/good/everything.toml")
	p, err := session.Begin(s.Plan(3), 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	happened, said, written := map[string]int{}, map[string]bool{}, 0
	for range 3000 {
		c := session.Command{Kind: session.Listen}
		switch p.State() {
		case session.InDanger:
			c.Kind = session.Acknowledge
		case session.BetweenMeetings:
			c.Kind = session.Onward
		}
		if p.State() == session.Over {
			break
		}
		beat, err := p.Do(c)
		if err != nil {
			t.Fatal(err)
		}
		if beat.Event != "" {
			happened[beat.Event]++
			said[beat.Line.Text] = true
		}
		if beat.Turn.Channel == sim.Written {
			written++
		}
	}
	if p.State() != session.Over || p.Group().Meeting != 4 {
		t.Errorf("%s in meeting %d", p.State(), p.Group().Meeting)
	}
	if happened["letter"] != 1 || happened["told"] != 1 || written != 12 {
		t.Errorf("happened %v, %d turns written", happened, written)
	}
	if !said["A letter is pushed under the door."] || !said["I am not safe at home."] {
		t.Errorf("said %v", said)
	}
}
