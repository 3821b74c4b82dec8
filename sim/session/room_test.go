package session

import (
	"errors"
	"fmt"
	"reflect"
	"testing"

	"groundrules/sim"
)

// evening is a plan of four members and one of each kind of intervention, made anew
// at each call as a scenario would: tellers are not shared.
func evening() Plan {
	set := &sim.Setup{N: 4, Topics: []sim.Topic{{}}, Minutes: 30, Meeting: 1, Facilitated: true}
	for i := 1; i <= set.N; i++ {
		set.Members[i].Spread = 1
	}
	set.Norms = []sim.Norm{{ID: "one_at_a_time", Clarity: .3, BuyIn: .3}, {ID: "stays_here", Clarity: .5, BuyIn: .5}}
	give := func(q sim.Quantity, of sim.Whom, by float64) [sim.Deliveries][]sim.Lever {
		l := []sim.Lever{{Moves: q, Of: of, By: by, Turns: 10}}
		return [sim.Deliveries][]sim.Lever{l, l, l}
	}
	set.Interventions = []sim.Intervention{
		{ID: "open_question", Targets: sim.ToGroup, Act: sim.AsksOpinion, Minutes: .3, Levers: give(sim.Floor, sim.All, .2)},
		{ID: "invite", Targets: sim.ToOne, Act: sim.AsksOpinion, Minutes: .3, Levers: give(sim.NextTurn, sim.Target, 2.5)},
		{ID: "mediate", Targets: sim.ToTwo, Act: sim.GivesSuggestion, Minutes: 2, Levers: give(sim.PairTrust, sim.Both, .2)},
		{ID: "pass_floor", Targets: sim.ToOneThenOther, Act: sim.AsksOpinion, Minutes: .3, Levers: give(sim.Floor, sim.Target, -1)},
		{
			ID: "remind_rule", Targets: sim.ToGroup, Act: sim.GivesOrientation, Minutes: .3,
			Levers: give(sim.Restraint, sim.All, .7),
			Backfires: []sim.Backfire{{
				When:       []sim.Condition{{State: sim.RuleBuyIn, Below: .2}},
				Deliveries: [sim.Deliveries]bool{true, true, true},
			}},
		},
	}
	plan := Plan{Program: "groundrules test", Set: set, Teller: &counter{}, Fresh: func() Teller { return &counter{} }, Name: "evening", Source: []byte("title = \"<Tea> & “talk”\"\n")}
	for _, with := range set.Interventions {
		plan.Interventions = append(plan.Interventions, with.ID)
	}
	return plan
}

// counter is a teller that remembers: its words say how often it was called.
type counter struct{ told int }

func (c *counter) Tell(_ *sim.Setup, _ *sim.Group, t *sim.Turn) Line {
	c.told++
	if t.Speaker == sim.Facilitator {
		return Line{Text: fmt.Sprintf("%d: “What do others think?”", c.told)}
	}
	return Line{Text: fmt.Sprintf("%d: <%v>", c.told, t.Act), Sight: fmt.Sprintf("member %d looks up", t.Speaker)}
}

// commands is a short practice with every kind of command that evening allows.
func commands() []Command {
	return []Command{
		{},
		{Kind: Say, Say: sim.Say{Intervention: 1}},
		{},
		{Kind: Say, Say: sim.Say{Intervention: 3, Target: [2]sim.ID{4, 2}, Delivery: sim.Forceful}},
		{Kind: StepOut},
		{Kind: Say, Say: sim.Say{Intervention: 4, Target: [2]sim.ID{3}, Wording: 1}},
		{},
		{Kind: Say, Say: sim.Say{Intervention: 5, Rule: 2, Delivery: sim.Direct}},
		{},
	}
}

func mustBegin(t testing.TB, plan Plan, seed uint64, log Log) *Practice {
	t.Helper()
	p, err := Begin(plan, seed, log)
	if err != nil {
		t.Fatalf("Begin: %v", err)
	}
	return p
}

func mustDo(t testing.TB, p *Practice, commands ...Command) {
	t.Helper()
	for i, c := range commands {
		if _, err := p.Do(c); err != nil {
			t.Fatalf("command %d, %v: %v", i+1, c, err)
		}
	}
}

func mustRead(t testing.TB, journal []byte) Journal {
	t.Helper()
	j, err := Read(journal)
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	return j
}

func mustResume(t testing.TB, j Journal, plan Plan, log Log) *Practice {
	t.Helper()
	p, err := j.Resume(plan, log)
	if err != nil {
		t.Fatalf("Resume: %v", err)
	}
	return p
}

// equal reports whether two beats are the same to whoever looks at them.
func equal(a, b Beat) bool { return reflect.DeepEqual(a, b) }

// same fails the test unless two practices are equal in all that can be seen.
func same(t testing.TB, what string, got, want *Practice) {
	t.Helper()
	if len(got.Beats()) != len(want.Beats()) {
		t.Fatalf("%s: %d beats, want %d", what, len(got.Beats()), len(want.Beats()))
	}
	for i := range want.Beats() {
		if !equal(got.Beats()[i], want.Beats()[i]) {
			t.Fatalf("%s: beat %d is\n%+v\nwant\n%+v", what, i+1, got.Beats()[i], want.Beats()[i])
		}
	}
	if *got.Group() != *want.Group() {
		t.Fatalf("%s: the groups differ", what)
	}
	if got.Opening() != want.Opening() {
		t.Fatalf("%s: the openings differ", what)
	}
	if string(got.Journal()) != string(want.Journal()) {
		t.Fatalf("%s: journal\n%s\nwant\n%s", what, got.Journal(), want.Journal())
	}
}

var errDisk = errors.New("no space left on device")
