package session

import (
	"testing"

	"groundrules/sim"
)

// end listens to the end of the meeting.
func end(t *testing.T, p *Practice) {
	t.Helper()
	for p.State() == Running {
		mustDo(t, p, Command{})
	}
}

func TestMeetings(t *testing.T) {
	for _, meetings := range []int{0, 1, 3} {
		plan := quiet(3)
		plan.Meetings, plan.Set.Meeting = meetings, 4
		p := mustBegin(t, plan, 1, nil)
		for m := 4; ; m++ {
			if p.Group().Meeting != int16(m) {
				t.Fatalf("the meeting is %d, want %d", p.Group().Meeting, m)
			}
			end(t, p)
			if m == 3+max(1, meetings) {
				break
			}
			if p.State() != BetweenMeetings {
				t.Fatalf("after meeting %d of %d State = %v", m, 3+meetings, p.State())
			}
			mustDo(t, p, Command{Kind: Consult}, Command{Kind: StepOut}, Command{Kind: Onward})
			b := p.Beats()[len(p.Beats())-1]
			if b.Interval == nil || b.Turn != (sim.Turn{Meeting: int16(m + 1)}) {
				t.Fatalf("the beat of going on is %+v", b)
			}
			if b.Reading.Shares != [sim.Slots]float64{} || b.Reading.Participation != 1 {
				t.Errorf("before its first turn meeting %d has shares %v", m+1, b.Reading.Shares)
			}
		}
		if p.State() != Over {
			t.Errorf("State = %v after the last of %d meetings", p.State(), meetings)
		}
	}
}

// What is done between meetings reaches the group, and what happened is told.
func TestBetween(t *testing.T) {
	begin := func() *Practice {
		plan := quiet(2)
		plan.Meetings = 2
		p := mustBegin(t, plan, 1, nil)
		end(t, p)
		return p
	}
	p, plain := begin(), begin()
	done := &sim.Between{OneToOne: []sim.ID{2}, Guest: true}
	mustDo(t, p, Command{Kind: Onward, Between: done})
	mustDo(t, plain, Command{Kind: Onward, Between: &sim.Between{}})
	b := p.Beats()[len(p.Beats())-1]
	if v := b.Interval.Private; len(v) != 1 || v[0] != (sim.View{Who: 2, View: p.Group().Members[2].View}) {
		t.Errorf("alone was said %v", v)
	}
	if p.Group().Ties[2][0].Trust <= plain.Group().Ties[2][0].Trust || p.Group().Dependency <= plain.Group().Dependency {
		t.Error("to be met alone or a guest has no effect")
	}
	done.OneToOne[0] = 3
	if b.Command.Between.OneToOne[0] != 2 || plain.Beats()[len(plain.Beats())-1].Command.Between != nil {
		t.Error("the beat keeps what belongs to whoever gave the command")
	}
}

func TestOnwardRefused(t *testing.T) {
	between := func(ids ...sim.ID) *sim.Between { return &sim.Between{OneToOne: ids} }
	plan := quiet(2)
	plan.Meetings = 2
	p := mustBegin(t, plan, 1, nil)
	try := func(c Command, want string) {
		t.Helper()
		if _, err := p.Do(c); err == nil || err.Error() != want {
			t.Errorf("Do(%+v) = %v, want %s", c, err, want)
		}
	}
	try(Command{Kind: Onward}, "the meeting is not over yet (listen until it is over)")
	try(Command{Between: &sim.Between{}}, "to listen does nothing between meetings (leave it for when the meeting is over)")
	try(Command{To: 1}, "to listen goes back to no beat (leave the beat out)")
	end(t, p)
	try(Command{}, "the meeting is over (go onward to the next, or step out)")
	try(Command{Kind: Say, Say: sim.Say{Intervention: 1}}, "the meeting is over (go onward to the next, or step out)")
	try(Command{Kind: Onward, Between: between(5)}, "there is no member 5 (choose one of 1 to 4)")
	try(Command{Kind: Onward, Between: between(0)}, "there is no member 0 (choose one of 1 to 4)")
	try(Command{Kind: Onward, Between: between(1, 2, 1)}, "member 1 is met alone twice (name each member once)")
	p.now.group.Members[3].Belongs = false
	try(Command{Kind: Onward, Between: between(3)}, "member 3 has left the group (choose somebody who belongs to it)")
	mustDo(t, p, Command{Kind: Onward})
	end(t, p)
	try(Command{Kind: Onward}, "the meeting is over (see the debrief)")
	try(Command{Kind: Consult}, "the meeting is over (see the debrief)")
}

// A meeting that nobody comes to is over at once; a group that nobody belongs to any
// more has no next one, unless somebody is still to come.
func TestNobodyComes(t *testing.T) {
	plan := quiet(2)
	plan.Meetings = 5
	for i := 1; i <= 4; i++ {
		plan.Set.Members[i].Leaves = 1
	}
	p := mustBegin(t, plan, 1, nil)
	end(t, p)
	mustDo(t, p, Command{Kind: Onward})
	if p.State() != Over {
		t.Errorf("State = %v in a group that nobody belongs to", p.State())
	}
	plan.Set.Members[4].Arrives = 4
	p = mustBegin(t, plan, 1, nil)
	end(t, p)
	mustDo(t, p, Command{Kind: Onward})
	if p.State() != BetweenMeetings || p.Group().Meeting != 2 {
		t.Errorf("State = %v in meeting %d, and somebody is still to come", p.State(), p.Group().Meeting)
	}
}

// Items of the agenda put their topic on the table in their channel, when their
// minute has come, in each meeting they are for.
func TestAgenda(t *testing.T) {
	plan := quiet(6)
	plan.Set.Topics = []sim.Topic{{ID: "lift"}, {ID: "rota"}}
	plan.Meetings = 2
	plan.Agenda = []Agenda{
		{Topic: 2, Channel: sim.Written, Turns: 3},
		{Meeting: 2, Minute: 2, Topic: 1, Channel: sim.Pairs},
		{Meeting: 2, Minute: 4, Channel: sim.Spoken},
	}
	p := mustBegin(t, plan, 1, nil)
	if g := p.Group(); g.Topic != 2 || g.Channel != sim.Written {
		t.Fatalf("at first topic %d is on the table, %v", g.Topic, g.Channel)
	}
	end(t, p)
	mustDo(t, p, Command{Kind: Onward})
	if b := p.Beats()[len(p.Beats())-1]; b.Agenda != 1 || p.Group().Channel != sim.Written {
		t.Errorf("the second meeting begins with item %d", b.Agenda)
	}
	end(t, p)
	came := map[int8]int{}
	for i, b := range p.Beats() {
		if b.Agenda > 0 {
			came[b.Agenda]++
		}
		second := b.Turn.Meeting == 2 && b.Turn.Number > 0
		switch before := p.Beats()[max(0, i-1)].Turn.Minute; {
		case b.Turn.Number == 0:
		case b.Turn.Number <= 3:
			if b.Turn.Channel != sim.Written || b.Turn.Topic != 2 {
				t.Errorf("turn %d of meeting %d is %v on topic %d", b.Turn.Number, b.Turn.Meeting, b.Turn.Channel, b.Turn.Topic)
			}
		case second && before >= 2 && before < 4 && (b.Turn.Channel != sim.Pairs || b.Turn.Topic != 1):
			t.Errorf("at minute %.1f it is %v on topic %d", b.Turn.Minute, b.Turn.Channel, b.Turn.Topic)
		case (!second || before >= 4 || before < 2) && b.Turn.Channel != sim.Spoken:
			t.Errorf("at minute %.1f of meeting %d it is %v", b.Turn.Minute, b.Turn.Meeting, b.Turn.Channel)
		}
	}
	if came[1] != 1 || came[2] != 1 || came[3] != 1 {
		t.Errorf("items came %v times, want the first one at the beginning and with a beat once each", came)
	}
}

// A supervisor changes nothing but what one knows.
func TestConsultHasNoEffect(t *testing.T) {
	plan := quiet(6)
	plan.Advise = func(o Observed, g *sim.Group) string { return "Who has not spoken?\xff" }
	p, plain := mustBegin(t, plan, 1, nil), mustBegin(t, quiet(6), 1, nil)
	mustDo(t, p, Command{}, Command{Kind: Consult}, Command{})
	mustDo(t, plain, Command{}, Command{})
	if *p.Group() != *plain.Group() || p.Beats()[2].Reading != plain.Beats()[1].Reading || p.Beats()[2].Turn != plain.Beats()[1].Turn {
		t.Error("the group is another after a consultation")
	}
	b := p.Beats()[1]
	if b.Advice != "Who has not spoken?\uFFFD" || b.Turn != (sim.Turn{Meeting: 1, Minute: b.Turn.Minute}) {
		t.Errorf("the beat is %+v", b)
	}
	plan.Advise = func(Observed, *sim.Group) string { return "Something else." }
	again := mustResume(t, mustRead(t, p.Journal()), plan, nil)
	if again.Beats()[1].Advice != b.Advice {
		t.Error("what was advised has changed")
	}
	mustDo(t, plain, Command{Kind: Consult})
	if plain.Beats()[2].Advice != "" {
		t.Error("advice without anybody who gives it")
	}
}
