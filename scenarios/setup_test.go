package scenarios

import (
	"math"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/goal"
)

// mustLoad reads a scenario that has no errors.
func mustLoad(t *testing.T, path string) *Scenario {
	t.Helper()
	s, list := Load(os.DirFS("."), path)
	if s == nil {
		t.Fatal(list)
	}
	return s
}

func TestSetup(t *testing.T) {
	s := mustLoad(t, "testdata/good/everything.toml")
	set := s.Setup()

	if set.N != 3 || !set.Facilitated || !set.Task || set.Meeting != 2 || set.Minutes != 45 || set.Life != 6 {
		t.Errorf("%d members, facilitated %v, task %v, meeting %d, minutes %v, life %v", set.N, set.Facilitated, set.Task, set.Meeting, set.Minutes, set.Life)
	}
	if !set.Structured || !set.Ideas || set.Channel != sim.Spoken || set.Weekly != sim.Fixed(0.2) || set.Leader != (sim.Leader{Who: 1, Directive: 0.6, Threat: 0.3}) {
		t.Errorf("structured %v, ideas %v, channel %v, weekly %v, leader %+v", set.Structured, set.Ideas, set.Channel, set.Weekly, set.Leader)
	}
	topics := []sim.Topic{
		{ID: "help", Items: []sim.Item{{ID: "office", Valence: 0.4, Known: 0b1110}}},
		{ID: "rota", Items: []sim.Item{{ID: "keys", Valence: -0.6, Known: 0b1100}}},
	}
	if !reflect.DeepEqual(set.Topics, topics) {
		t.Errorf("topics %+v", set.Topics)
	}
	opening := sim.Opening{
		Dependency: sim.Fixed(0.7), FastTension: 0.2, SlowTension: 0.1,
		Order: sim.Fixed(0.6), Trust: sim.Fixed(0.15), Commitment: sim.Fixed(0.5), Prepared: 0.5, Seen: 5,
	}
	if set.Opening != opening {
		t.Errorf("opening %+v", set.Opening)
	}
	rosa := set.Members[1]
	if rosa.Key == 0 || rosa.Key == set.Members[2].Key {
		t.Error("members share their luck")
	}
	rosa.Key = 0
	want := sim.MemberSetup{
		Talk: 1.1 + 0.5, Ease: 0.3 + 0.2, Agree: 1, React: -0.2 + 0.4, Conform: -0.3,
		Spread: 0.2, Views: [sim.MaxTopics]sim.Given{sim.Fixed(0.6), sim.Fixed(-0.4)}, Voiced: [sim.MaxTopics]bool{true, true}, Safety: sim.Fixed(0.5),
		Commitment: sim.Fixed(0.6), TrustInYou: sim.Fixed(0.1), Engagement: 0.3, Status: sim.Fixed(0.5),
		Script: []sim.Voicing{{From: 1, View: 0.9}, {From: 30, View: 0.2}, {Topic: 2, View: -0.5}},
	}
	if !near(rosa, want) {
		t.Errorf("rosa is %+v, want %+v", rosa, want)
	}
	if ines := set.Members[3]; ines.Spread != defaultSpread || ines.Views[0].Set || ines.Safety.Set {
		t.Errorf("ines is %+v", ines)
	}
	if marek := set.Members[2]; marek.Arrives != 3 || marek.Leaves != 4 || marek.Script != nil {
		t.Errorf("marek is %+v", marek)
	}
	pairs := []sim.PairSetup{
		{From: 1, To: 2, Trust: sim.Fixed(-0.2), Liking: sim.Fixed(0.1), Order: sim.Fixed(0.9), Hurt: true},
		{From: 3, To: 1, Trust: sim.Fixed(0.3)},
		{From: 1, To: 3, Trust: sim.Fixed(0.3)},
	}
	if !reflect.DeepEqual(set.Pairs, pairs) {
		t.Errorf("pairs %+v", set.Pairs)
	}
	if want := []sim.Norm{{ID: "one_at_a_time", Clarity: 0.3, BuyIn: 0.4, Dissent: true}}; !reflect.DeepEqual(set.Norms, want) {
		t.Errorf("norms %+v", set.Norms)
	}
}

// near reports whether dispositions are the same up to how sums round.
func near(a, b sim.MemberSetup) bool {
	for _, d := range []float64{a.Talk - b.Talk, a.Agree - b.Agree, a.React - b.React, a.Conform - b.Conform, a.Ease - b.Ease} {
		if math.Abs(d) > 1e-12 {
			return false
		}
	}
	a.Talk, a.Agree, a.React, a.Conform, a.Ease = b.Talk, b.Agree, b.React, b.Conform, b.Ease
	return reflect.DeepEqual(a, b)
}

func TestSetupOfInterventions(t *testing.T) {
	s := mustLoad(t, "testdata/good/everything.toml")
	set := s.Setup()
	if got := set.Interventions[1].ID; got != "nod" {
		t.Fatalf("the second on offer is %q", got)
	}
	got := set.Interventions[1]
	want := sim.Intervention{
		ID: "nod", Targets: sim.ToOneThenOther, Act: sim.Agrees, Minutes: 0.1, Grade: sim.Assumed,
		Backfires: []sim.Backfire{{
			When: []sim.Condition{
				{State: sim.TargetSafety, Above: math.Inf(-1), Below: 0.35},
				{State: sim.SameLately, Above: 2, Below: math.Inf(1)},
			},
			Deliveries: [sim.Deliveries]bool{sim.Forceful: true},
			Levers:     []sim.Lever{{Moves: sim.FeltSafety, Of: sim.Second, By: -0.1}},
		}},
	}
	want.Levers[sim.Gentle] = []sim.Lever{{Moves: sim.NextTurn, Of: sim.Target, By: 1.5}, {Moves: sim.Floor, Of: sim.All, By: 0.2, Turns: 10}}
	want.Levers[sim.Direct] = []sim.Lever{{Moves: sim.Heard, Of: sim.Target, By: 0.1}}
	want.Levers[sim.Forceful] = []sim.Lever{{Moves: sim.FastTension, By: 1.1}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

// TestLevers holds the words of the shared interventions against the model's
// constants, by way of their names.
func TestLevers(t *testing.T) {
	for i := range shared().Interventions {
		v := &shared().Interventions[i]
		set := v.setup()
		if set.Act.String() != v.Act || set.Grade.String() != v.Grade {
			t.Errorf("%s became %s, %s", v.ID, set.Act, set.Grade)
		}
		for d := range sim.Delivery(sim.Deliveries) {
			for k, l := range v.Way(d).Levers {
				if got := set.Levers[d][k]; got.Moves.String() != l.Moves || l.Of != "" && got.Of.String() != l.Of || got.By != l.By {
					t.Errorf("%s: %+v became %+v", v.ID, l, got)
				}
			}
		}
	}
}

func TestResolved(t *testing.T) {
	s := mustLoad(t, "testdata/good/everything.toml")
	if o := s.Objectives[0]; o.Member != 2 || o.Rule != 0 || o.AtLeast == nil || *o.AtLeast != (Bound{Value: 0.1}) || o.When != "whole" {
		t.Errorf("objective %+v", o)
	}
	if o := s.Objectives[1]; o.Member != sim.Everyone || o.Rule != 1 || o.AtMost == nil || !o.AtMost.Start || o.When != "end" {
		t.Errorf("objective %+v", o)
	}
	var faces []string
	for _, m := range s.Members {
		faces = append(faces, m.Look.Name)
	}
	if want := []string{"Marek", "", "Rosa"}; !slices.Equal(faces, want) {
		t.Errorf("looks %q, want %q", faces, want)
	}
	if m := s.Members[2]; m.Pronoun != "they" || m.Voice != "plain" {
		t.Errorf("ines is %q and speaks %q", m.Pronoun, m.Voice)
	}
	var keys strings.Builder
	for _, p := range s.Purposes() {
		keys.WriteRune(p.Key)
	}
	if keys.String() != "WHF" {
		t.Errorf("purposes %q", keys.String())
	}
}

// TestMeasures: what an objective can be about, a debrief can rate.
func TestMeasures(t *testing.T) {
	for _, m := range measures {
		if goal.ParseMeasure(m.name) == 0 {
			t.Errorf("%s cannot be rated", m.name)
		}
	}
	for _, when := range vocabularies["when"] {
		if _, ok := goal.ParseWhen(when); !ok {
			t.Errorf("%s cannot be rated", when)
		}
	}
}

func TestWords(t *testing.T) {
	s := mustLoad(t, "testdata/good/everything.toml")
	for _, tt := range []struct {
		say  sim.Say
		want string
	}{
		{sim.Say{}, ""},
		{sim.Say{Intervention: 2, Target: [2]sim.ID{2, 3}}, "Mm, Marek. And Ines?"},
		{sim.Say{Intervention: 2, Target: [2]sim.ID{2, 3}, Wording: 1}, "Marek nods at asking for help."},
		{sim.Say{Intervention: 99}, ""},
	} {
		if got := s.Words(tt.say); got != tt.want {
			t.Errorf("Words(%+v) = %q, want %q", tt.say, got, tt.want)
		}
	}
}
