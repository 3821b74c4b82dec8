package session

import (
	"errors"
	"testing"

	"groundrules/sim"
)

func TestRefusals(t *testing.T) {
	say := func(s sim.Say) Command { return Command{Kind: Say, Say: s} }
	two := func(a, b sim.ID) [2]sim.ID { return [2]sim.ID{a, b} }
	tests := []struct {
		name string
		c    Command
		want string
	}{
		{"unknown command", Command{Kind: 13}, "there is no command 13 (listen, say, step out, acknowledge, go onward, rewind, consult, notice, predict, rate, plan next, count hands or expect)"},
		{"listening with words", Command{Kind: Listen, Say: sim.Say{Intervention: 1}}, "to listen says nothing to the group (leave the intervention out)"},
		{"stepping out with words", Command{Kind: StepOut, Say: sim.Say{Rule: 1}}, "to step_out says nothing to the group (leave the intervention out)"},
		{"listening with a note", Command{Note: &Note{}}, "to listen writes nothing down (leave the note out)"},
		{"no danger", Command{Kind: Acknowledge}, "there is nothing to acknowledge (go on with the practice)"},
		{"no intervention", say(sim.Say{}), "there is no intervention 0 (choose one of 1 to 5)"},
		{"unknown intervention", say(sim.Say{Intervention: 6}), "there is no intervention 6 (choose one of 1 to 5)"},
		{"negative intervention", say(sim.Say{Intervention: -1}), "there is no intervention -1 (choose one of 1 to 5)"},
		{"unknown delivery", say(sim.Say{Intervention: 1, Delivery: 3}), "there is no delivery 3 (choose gentle, direct or forceful)"},
		{"negative wording", say(sim.Say{Intervention: 1, Wording: -1}), "there is no wording -1 (count wordings from 0)"},
		{"unknown rule", say(sim.Say{Intervention: 1, Rule: 3}), "there is no rule 3 (choose one of 1 to 2, or 0 for none)"},
		{"rule needed", say(sim.Say{Intervention: 5}), "remind_rule is about one rule (choose the rule)"},
		{"target of a group's", say(sim.Say{Intervention: 1, Target: two(2, 0)}), "open_question is said to the whole group (leave member 2 out)"},
		{"no target", say(sim.Say{Intervention: 2}), "invite is said to one member (choose who)"},
		{"two for one", say(sim.Say{Intervention: 2, Target: two(1, 2)}), "invite is said to one member (leave member 2 out)"},
		{"one for two", say(sim.Say{Intervention: 3, Target: two(1, 0)}), "mediate is said to two members (choose who)"},
		{"second only", say(sim.Say{Intervention: 4, Target: two(0, 1)}), "pass_floor is said to one member (choose who)"},
		{"twice the same", say(sim.Say{Intervention: 3, Target: two(2, 2)}), "mediate names member 2 twice (choose two different members)"},
		{"no such member", say(sim.Say{Intervention: 2, Target: two(5, 0)}), "there is no member 5 (choose one of 1 to 4)"},
		{"the facilitator", say(sim.Say{Intervention: 2, Target: two(-1, 0)}), "there is no member -1 (choose one of 1 to 4)"},
		{"absent", say(sim.Say{Intervention: 2, Target: two(3, 0)}), "member 3 is not in the room (choose somebody who is here)"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := mustBegin(t, evening(), 1, nil)
			p.now.group.Members[3].Here = false
			before := *p.now
			_, err := p.Do(test.c)
			var refusal *Refusal
			if !errors.As(err, &refusal) || err.Error() != test.want {
				t.Errorf("Do(%v) = %v, want %s", test.c, err, test.want)
			}
			if *p.now != before || len(p.Beats()) != 0 {
				t.Error("a refused command changed the practice")
			}
			if _, err := p.Do(Command{}); err != nil {
				t.Errorf("after a refusal: %v", err)
			}
		})
	}
}

func TestNoRuleToRemindOf(t *testing.T) {
	plan := evening()
	plan.Set.Norms = nil
	_, err := mustBegin(t, plan, 1, nil).Do(Command{Kind: Say, Say: sim.Say{Intervention: 5}})
	want := "remind_rule is about a rule, and this group has none (choose another intervention)"
	if err == nil || err.Error() != want {
		t.Errorf("Do = %v, want %s", err, want)
	}
}

func TestPlanIsChecked(t *testing.T) {
	event := func(h sim.Happening) func(*Plan) {
		return func(p *Plan) { p.Events = []Event{{ID: "a", Happening: h}} }
	}
	tests := []struct {
		name  string
		spoil func(*Plan)
		want  string
	}{
		{"no set-up", func(p *Plan) { p.Set = nil }, "the plan has no set-up (make it from a scenario)"},
		{"ids missing", func(p *Plan) { p.Interventions = nil }, "the plan names 0 interventions and its set-up has 5 (make both from one scenario)"},
		{"no id", func(p *Plan) { p.Interventions[1] = "" }, "intervention 2 has no id (give it one)"},
		{"id twice", func(p *Plan) { p.Interventions[1] = "mediate" }, "two of the interventions have the id \"mediate\" (rename one)"},
		{"rule twice", func(p *Plan) { p.Set.Norms[0].ID = "stays_here" }, "two of the rules have the id \"stays_here\" (rename one)"},
		{"not UTF-8", func(p *Plan) { p.Source = []byte{0xff} }, "the scenario's text is not UTF-8 (save it as UTF-8)"},
		{"too many items", func(p *Plan) { p.Agenda = make([]Agenda, 66) }, "the agenda has 66 items (leave 2 out)"},
		{"no such topic", func(p *Plan) { p.Agenda = []Agenda{{}, {Topic: 2}} }, "item 2 of the agenda puts topic 2 on the table (choose one of 1 to 1)"},
		{"no such channel", func(p *Plan) { p.Agenda = []Agenda{{Channel: 4}} }, "item 1 of the agenda has no channel (choose spoken, pairs, written or round)"},
		{"too many events", func(p *Plan) { p.Events = make([]Event, 65) }, "there are 65 events (leave 1 out)"},
		{"event without id", func(p *Plan) { p.Events = make([]Event, 1) }, "event 1 has no id (give it one)"},
		{"event twice", func(p *Plan) { p.Events = []Event{{ID: "a"}, {ID: "a"}} }, "two of the events have the id \"a\" (rename one)"},
		{"event of no kind", event(sim.Happening{Kind: 4}), "event \"a\" is of no kind (choose news, word, arrival or departure)"},
		{"nobody comes", event(sim.Happening{Kind: sim.Arrival}), "member 0, whom event \"a\" is about, is not in the group (choose one of 1 to 4)"},
		{"danger by nobody", func(p *Plan) { p.Events = []Event{{ID: "a", Danger: true}} }, "member 0, whom event \"a\" is about, is not in the group (choose one of 1 to 4)"},
		{"news of a stranger", event(sim.Happening{Who: 5}), "event \"a\" is about member 5, who is not in the group (choose one of 1 to 4, or nobody)"},
		{"to a stranger", event(sim.Happening{To: 5}), "event \"a\" is addressed to member 5, who is not in the group (choose one of 1 to 4)"},
		{"word without act", event(sim.Happening{Kind: sim.Word, Who: 1}), "event \"a\" has no act (choose one of 1 to 12)"},
		{"too deep", event(sim.Happening{Depth: 4}), "event \"a\" discloses to a depth of 4 (choose one of 0 to 3)"},
		{"event on no topic", event(sim.Happening{Topic: 2}), "event \"a\" puts topic 2 on the table (choose one of 1 to 1)"},
		{"danger of nobody", func(p *Plan) { p.Danger = &Danger{Who: 5} }, "member 5, who speaks of danger, is not in the group (choose one of 1 to 4)"},
	}
	for _, test := range tests {
		plan := evening()
		test.spoil(&plan)
		if _, err := Begin(plan, 1, nil); err == nil || err.Error() != test.want {
			t.Errorf("%s: Begin = %v, want %s", test.name, err, test.want)
		}
	}
}
