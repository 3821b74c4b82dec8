package sweep

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/session"
)

// life is three meetings with an agenda, events of every kind and somebody who comes
// later.
func life() *session.Plan {
	set := &sim.Setup{
		N: 5, Topics: []sim.Topic{{ID: "lift", Items: []sim.Item{{ID: "bus", Valence: -.6, Known: 1 << 2}}}, {ID: "rota"}},
		Minutes: 15, Meeting: 2, Facilitated: true, Norms: []sim.Norm{{ID: "turns"}},
	}
	for i := 1; i <= set.N; i++ {
		set.Members[i].Spread = 1
	}
	set.Members[5].Arrives = 3
	set.Interventions = []sim.Intervention{
		{ID: "open_question", Act: sim.AsksOpinion, Minutes: .2},
		{ID: "invite", Targets: sim.ToOne, Act: sim.AsksOpinion, Minutes: .2},
	}
	return &session.Plan{
		Set: set, Meetings: 3, Interventions: []string{"open_question", "invite"},
		Agenda: []session.Agenda{{Meeting: 3, Minute: 2, Topic: 2, Channel: sim.Pairs, Turns: 8}, {Minute: 9, Topic: 1}},
		Events: []session.Event{
			{ID: "news", Minute: 4, Happening: sim.Happening{Kind: sim.News, Threat: sim.Fixed(.5)}},
			{ID: "word", Minute: 6, Once: true, Happening: sim.Happening{Kind: sim.Word, Who: 2, Act: sim.GivesOrientation, Item: 1}},
			{ID: "goes", Meeting: 4, Minute: 5, Happening: sim.Happening{Kind: sim.Departure, Who: 1}},
			{ID: "late", When: func(o session.Observed) bool { return o.Turns > 25 }, Happening: sim.Happening{Kind: sim.Word, Who: 3, Act: sim.GivesOpinion}},
		},
	}
}

func none() Policy { p, _ := New("none"); return p }

// A run without a facilitator is a practice in which nobody says anything.
func TestRunIsPracticeOfListening(t *testing.T) {
	for seed := uint64(1); seed <= 8; seed++ {
		plan := life()
		practice, err := session.Begin(*plan, seed, nil)
		if err != nil {
			t.Fatal(err)
		}
		play := Begin(plan, seed, none)
		kinds := map[string]int{}
		for practice.State() != session.Over {
			c := session.Command{}
			switch practice.State() {
			case session.BetweenMeetings:
				c.Kind = session.Onward
			}
			b, err := practice.Do(c)
			if err != nil {
				t.Fatal(err)
			}
			if !play.Next() {
				t.Fatalf("seed %d: the run is over at meeting %d, minute %.1f of the practice", seed, b.Turn.Meeting, b.Turn.Minute)
			}
			event := ""
			if play.Event != nil {
				event = play.Event.ID
			}
			if b.Turn.Number > 0 && play.Turn != b.Turn || event != b.Event || (play.Interval == nil) != (b.Interval == nil) {
				t.Fatalf("seed %d: %+v %q in the practice, %+v %q in the run", seed, b.Turn, b.Event, play.Turn, event)
			}
			if play.Reading != b.Reading {
				t.Fatalf("seed %d: the readings differ at turn %d of meeting %d (%q)", seed, b.Turn.Number, b.Turn.Meeting, event)
			}
			kinds[event]++
		}
		if play.Next() {
			t.Errorf("seed %d: the run goes on after the practice is over", seed)
		}
		for _, id := range []string{"news", "word", "late"} {
			if kinds[id] == 0 {
				t.Errorf("seed %d: %s never happened", seed, id)
			}
		}
	}
}

func TestWorkersChangeNothing(t *testing.T) {
	random := func() Policy { p, _ := New("random"); return p }
	one, many := Courses(life(), random, 1, 12, 1), Courses(life(), random, 1, 12, 5)
	for i := range one {
		if one[i] != many[i] {
			t.Errorf("group %d: %+v with one worker, %+v with five", i+1, one[i], many[i])
		}
		if one[i].Meetings != 3 && one[i].Left == 0 {
			t.Errorf("group %d met %d times", i+1, one[i].Meetings)
		}
	}
}

func TestScriptByMeeting(t *testing.T) {
	script := Script{{Turn: 3, Say: sim.Say{Intervention: 1}}, {Meeting: 3, Turn: 3, Say: sim.Say{Intervention: 2, Target: [2]sim.ID{2}}}}
	said := map[int16]int8{}
	p := Begin(life(), 1, func() Policy { return script })
	for p.Next() {
		if p.Turn.Number == 3 && p.Turn.Speaker == sim.Facilitator {
			said[p.Turn.Meeting] = p.Turn.Say.Intervention
		}
	}
	if said[2] != 1 || said[4] != 1 || said[3] == 1 {
		t.Errorf("said %v, want 1 in meetings 2 and 4 and 2 in meeting 3 where member 2 is here", said)
	}
}

// A disclosure of danger is an end, even one after which a trainee could go on.
func TestDangerEndsARun(t *testing.T) {
	own, event := life(), life()
	own.Danger = &session.Danger{Minute: 5, Who: 1, GoesOn: true}
	event.Events = append(event.Events, session.Event{ID: "danger", Minute: 5, Danger: true, GoesOn: true, Happening: sim.Happening{Who: 1}})
	for _, plan := range []*session.Plan{own, event} {
		p, steps := Begin(plan, 1, none), 0
		for p.Next() {
			steps++
		}
		if p.Danger == nil || p.Danger.Who != 1 || p.Group.Meeting != 2 || p.Group.Minute < 5 || p.Group.Minute > 7 {
			t.Errorf("after %d steps: danger %v at minute %.1f of meeting %d", steps, p.Danger, p.Group.Minute, p.Group.Meeting)
		}
		if p.Turn.Number != 0 || p.Next() {
			t.Error("the run goes on with it")
		}
	}
}
