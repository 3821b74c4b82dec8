package coach

import (
	"context"
	"testing"

	"groundrules/sim"
	"groundrules/sim/session"
)

func each(levers ...sim.Lever) [sim.Deliveries][]sim.Lever {
	return [sim.Deliveries][]sim.Lever{levers, levers, levers}
}

// offered are a few interventions with every kind of target.
func offered() []sim.Intervention {
	return []sim.Intervention{
		{ID: "plain", Targets: sim.ToGroup, Act: sim.GivesOrientation, Minutes: .3},
		{ID: "open_question", Targets: sim.ToGroup, Act: sim.AsksOpinion, Minutes: .3, Levers: each(sim.Lever{Moves: sim.Floor, Of: sim.Quiet, By: .6, Turns: 6})},
		{ID: "validate", Targets: sim.ToOne, Act: sim.ShowsSolidarity, Minutes: .3, Levers: each(sim.Lever{Moves: sim.FeltSafety, Of: sim.Target, By: .06}, sim.Lever{Moves: sim.Heard, Of: sim.Target, By: .05})},
		{ID: "invite", Targets: sim.ToOne, Act: sim.AsksOpinion, Minutes: .3, Levers: each(sim.Lever{Moves: sim.NextTurn, Of: sim.Target, By: 2.5}, sim.Lever{Moves: sim.Motivation, Of: sim.Target, By: .05})},
		{ID: "mediate", Targets: sim.ToTwo, Act: sim.AsksOpinion, Minutes: 1, Levers: each(sim.Lever{Moves: sim.Settlement, Of: sim.Both, By: .35, Turns: .5})},
		{ID: "pass", Targets: sim.ToOneThenOther, Act: sim.AsksOpinion, Minutes: .3, Levers: each(sim.Lever{Moves: sim.Floor, Of: sim.Target, By: -1, Turns: 15}, sim.Lever{Moves: sim.NextTurn, Of: sim.Second, By: 2})},
		{ID: "rules", Targets: sim.ToGroup, Act: sim.AsksSuggestion, Minutes: 1.5, Levers: each(sim.Lever{Moves: sim.NormClarity, By: .25}, sim.Lever{Moves: sim.NormBuyIn, By: .25}, sim.Lever{Moves: sim.FeltSafety, By: .04})},
		{ID: "scold", Targets: sim.ToGroup, Act: sim.ShowsAntagonism, Minutes: .3, Levers: each(sim.Lever{Moves: sim.FeltSafety, By: -.2}, sim.Lever{Moves: sim.TrustInYou, By: -.2})},
	}
}

// strangers is a group of whom nothing is known, with a topic and two norms.
func strangers(n int) *sim.Setup {
	set := &sim.Setup{N: n, Topics: []sim.Topic{{}}, Minutes: 60, Facilitated: true, Interventions: offered()}
	set.Norms = []sim.Norm{{ID: "turns", Clarity: .2, BuyIn: .2}, {ID: "stays", Clarity: .4, BuyIn: .3}}
	for i := 1; i <= n; i++ {
		set.Members[i].Spread = 1
		set.Members[i].Key = uint64(1000 + 37*i)
	}
	return set
}

// ask is about a group after some turns in which nobody intervened.
func ask(set *sim.Setup, seed uint64, turns int) Ask {
	g := sim.New(set, seed)
	for range turns {
		sim.Step(set, &g, sim.Say{}, nil)
	}
	return Ask{Plan: &session.Plan{Set: set}, Group: &g, Seed: seed + 99, AsksRule: []bool{6: true}}
}

func advise(t testing.TB, a Ask) Advice {
	t.Helper()
	adv, err := Advise(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	return adv
}

// ids are the interventions of a ranking, best first; "" for saying nothing.
func ids(set *sim.Setup, r *Ranking) (list []string) {
	for _, c := range r.Best {
		id := ""
		if !c.Silent() {
			id = set.Interventions[c.Say.Intervention-1].ID
		}
		list = append(list, id)
	}
	return list
}
