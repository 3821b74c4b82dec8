package sim

import "testing"

// said is a group of four strangers after one of them has said something to somebody.
func said(t *testing.T, change func(*Turn), before func(*Group)) (*Setup, *Group) {
	t.Helper()
	set := strangers(4)
	g := New(set, 3)
	if before != nil {
		before(&g)
	}
	now := Turn{Number: 1, Topic: 1, Speaker: 2, To: 3, Act: GivesOrientation}
	change(&now)
	g.assemble(&now)
	g.react(set, set.params(), &now)
	return set, &g
}

// Who reveals something of itself is trusted the more for it, and the deeper the more.
func TestADisclosureIsLiked(t *testing.T) {
	last := -2.0
	for depth := range uint8(4) {
		_, g := said(t, func(now *Turn) { now.Disclosure = depth }, nil)
		if trust := g.Ties[3][2].Trust; trust <= last {
			t.Errorf("depth %d: trust %v, no more than %v", depth, trust, last)
		} else {
			last = trust
		}
	}
}

// Advice that was not asked for costs trust with whom it is given to, and with nobody
// else; and to be given it is no support.
func TestUnaskedAdviceIsNoSupport(t *testing.T) {
	_, plain := said(t, func(now *Turn) { now.Act = GivesSuggestion }, nil)
	_, g := said(t, func(now *Turn) { now.Act, now.Advice = GivesSuggestion, true }, nil)
	if with, without := g.Ties[3][2].Trust, plain.Ties[3][2].Trust; with >= without {
		t.Errorf("trust after advice %v, after the same suggestion %v", with, without)
	}
	if with, without := g.Ties[4][2].Trust, plain.Ties[4][2].Trust; with != without {
		t.Errorf("trust of who looks on %v with advice, %v without", with, without)
	}
	set := strangers(4)
	for _, advice := range []bool{false, true} {
		g := New(set, 3)
		g.last = Turn{Number: 1, Speaker: 3, Act: GivesOpinion}
		now := Turn{Number: 2, Speaker: 2, To: 3, Act: GivesSuggestion, Advice: advice}
		before := g.Members[3].Benefit
		g.takenUp(set.params(), 1, &now)
		if supported := g.Members[3].Benefit > before; supported == advice {
			t.Errorf("advice %v: supported %v", advice, supported)
		}
	}
}

// The first time that somebody speaks up, those who lean that way go further; those who
// lean the other way do not, nor does anybody the second time, or where there are items.
func TestAGroupGoesFurtherWhereItLeans(t *testing.T) {
	views := func(g *Group) { g.Members[1].View, g.Members[3].View, g.Members[4].View = .3, -.3, .3 }
	anchored := func(g *Group) {
		views(g)
		for i := range g.Members {
			g.Members[i].Anchor = g.Members[i].View
		}
		for i := range g.Ties {
			g.Ties[i][2].Trust = 0 // nobody is drawn to what it hears
		}
	}
	voiced := func(now *Turn) { now.Act, now.Voiced, now.Expressed = GivesOpinion, true, .5 }
	set, g := said(t, voiced, anchored)
	want := .3 + set.params().Opinion.Argument*.5*.7
	if x := g.Members[1].View; abs(x-want) > .002 {
		t.Errorf("who leans that way stands at %v, want %v", x, want)
	}
	if x := g.Members[3].View; abs(x+.3) > .002 {
		t.Errorf("who leans the other way stands at %v", x)
	}
	_, g = said(t, voiced, func(g *Group) { anchored(g); g.Members[2].Voiced = true })
	if x := g.Members[1].View; abs(x-.3) > .002 {
		t.Errorf("the second time: %v", x)
	}
	set = strangers(4)
	set.Topics[0].Items = []Item{{Known: 1 << 1}}
	now := Turn{Topic: 1, Speaker: 2, Voiced: true, Expressed: .5}
	if r := g.reasons(set, set.params(), &now); r != 0 {
		t.Errorf("where there are items: %v", r)
	}
}
