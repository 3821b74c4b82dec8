package lines

import (
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/session"
)

// The Teller is what a practice expects of one.
var _ session.Teller = (*Teller)(nil)

// threeOf is a cast of three: Rosa (1, brisk), Marek (2, plain), Ines (3, careful).
func threeOf() Cast {
	return Cast{
		Members: []Person{
			{ID: "rosa", Name: "Rosa", Pronoun: "she", Voice: "brisk"},
			{ID: "marek", Name: "Marek", Pronoun: "he", Voice: "plain"},
			{ID: "ines", Name: "Ines", Pronoun: "they", Voice: "careful"},
		},
		Topics: []Topic{{
			Title: "asking for help", Question: "May one ask?",
			For: "asking is fair", Against: "one copes alone",
		}},
		Rules: []string{"One speaks at a time"},
		Interventions: []Moves{
			{ID: "invite", Words: [sim.Deliveries][]string{
				{"{target}, only if you like.", "[You said “{said}”, {target}. ]More?"}, {"What about you, {target}?"}, {"Your turn, {target}."},
			}},
			{ID: "ground_rules", Words: [sim.Deliveries][]string{{"What do you need?[ Perhaps “{rule}”?]"}}},
		},
	}
}

// room is a group of three with a teller; turns are made up by the test.
type room struct {
	*Teller
	set sim.Setup
	g   sim.Group
	n   int
}

func newRoom(own ...Line) *room {
	r := &room{Teller: New(threeOf(), own, 1), set: sim.Setup{N: 3, Minutes: 60, Topics: []sim.Topic{{}}}}
	r.g = sim.New(&r.set, 1)
	for i := 1; i <= 3; i++ {
		r.g.Members[i].Safety = .45
		for j := 0; j <= 3; j++ {
			r.g.Ties[i][j].Trust = .1
		}
	}
	return r
}

// tell says a turn at minute 20.
func (r *room) tell(t sim.Turn) session.Line {
	r.n++
	t.Number = int32(r.n)
	t.Meeting = 1
	if t.Minute == 0 {
		t.Minute = 20
	}
	return r.Tell(&r.set, &r.g, &t)
}

// turn is a member's turn.
func turn(speaker sim.ID, act sim.Act, to sim.ID) sim.Turn {
	return sim.Turn{Speaker: speaker, Act: act, To: to, Words: 10, Voiced: act.VoicesView()}
}

func TestConditions(t *testing.T) {
	opinion := turn(1, sim.GivesOpinion, sim.Everyone)
	opinion.Expressed = .5
	deep, advice := opinion, turn(1, sim.GivesSuggestion, 2)
	deep.Disclosure, advice.Advice = 2, true
	early, late := opinion, opinion
	early.Minute, late.Minute = 5, 55
	repaired := turn(1, sim.ShowsSolidarity, 2)
	repaired.Events = sim.Repaired
	cases := []struct {
		name string
		line Line // fits, and is chosen before the stock
		miss Line // differs in one condition and does not fit
		turn sim.Turn
	}{
		{"who", Line{Who: "rosa"}, Line{Who: "marek"}, opinion},
		{"voice", Line{Voice: "brisk"}, Line{Voice: "wry"}, opinion},
		{"side", Line{View: "for"}, Line{View: "against"}, opinion},
		{"force", Line{Force: 2}, Line{Voice: "wry", Force: 2}, opinion},
		{"depth", Line{Depth: 2}, Line{Depth: 3}, deep},
		{"advice", Line{Act: "gives suggestion", Advice: true}, Line{Act: "gives suggestion", Advice: true, Voice: "wry"}, advice},
		{"to the group", Line{To: "group"}, Line{To: "member"}, opinion},
		{"to a member", Line{Act: "gives suggestion", Advice: true, To: "marek"}, Line{Act: "gives suggestion", Advice: true, To: "ines"}, advice},
		{"after", Line{After: "asks opinion"}, Line{After: "disagrees"}, opinion},
		{"after an area", Line{After: "asks"}, Line{After: "negative"}, opinion},
		{"after somebody", Line{AfterWho: "marek"}, Line{AfterWho: "you"}, opinion},
		{"after, to me", Line{AfterTo: "me"}, Line{AfterTo: "others"}, opinion},
		{"early", Line{Early: true}, Line{Late: true}, early},
		{"late", Line{Late: true}, Line{Early: true}, late},
		{"event", Line{Act: "shows solidarity", Event: "repaired"}, Line{Act: "shows solidarity", Event: "stood_up"}, repaired},
		{"first meeting", Line{}, Line{Again: true}, opinion},
		{"strangers", Line{New: true}, Line{Again: true}, opinion},
		{"at peace", Line{}, Line{Sore: true}, opinion},
		{"safety", Line{}, Line{Safe: "low"}, opinion},
		{"trust", Line{}, Line{Trust: "high"}, opinion},
		{"not invited", Line{}, Line{Answers: "invite"}, opinion},
	}
	for _, c := range cases {
		c.line.Text, c.miss.Text = "This is the line.", "That is the other."
		for _, l := range []*Line{&c.line, &c.miss} {
			if l.Act == "" {
				l.Act = c.turn.Act.String()
			}
			// The most specific wins: who and by whom make both compete.
			if ps := l.Problems(ptr(threeOf())); len(ps) > 0 {
				t.Fatalf("%s: %v", c.name, ps)
			}
		}
		r := newRoom(c.line, c.miss)
		r.tell(turn(2, sim.AsksOpinion, 1))
		if got := r.tell(c.turn).Text; got != c.line.Text {
			t.Errorf("%s: said %q, want %q", c.name, got, c.line.Text)
		}
	}
}

func ptr[T any](x T) *T { return &x }

func TestTheMostSpecificWinsThenTheLeastHeard(t *testing.T) {
	act := "gives opinion"
	r := newRoom(
		Line{Act: act, Text: "Anybody could say this."},
		Line{Act: act, Who: "rosa", Text: "Only Rosa says this."},
		Line{Act: act, Who: "rosa", View: "for", Text: "Rosa, when she is for it."},
	)
	opinion := turn(1, sim.GivesOpinion, sim.Everyone)
	opinion.Expressed = .5
	for _, want := range []string{"Rosa, when she is for it.", "Only Rosa says this.", "Anybody could say this."} {
		if got := r.tell(opinion).Text; got != want {
			t.Errorf("said %q, want %q", got, want)
		}
		r.tell(turn(2, sim.ShowsTension, sim.Everyone))
	}
}

func TestOnceIsOnce(t *testing.T) {
	r := newRoom(Line{Act: "gives opinion", Who: "rosa", Once: true, Text: "Once and for all."})
	heard := 0
	for range 200 {
		if r.tell(turn(1, sim.GivesOpinion, sim.Everyone)).Text == "Once and for all." {
			heard++
		}
		r.tell(turn(2, sim.Agrees, 1))
	}
	if heard != 1 {
		t.Errorf("heard %d times, want once", heard)
	}
}

func TestALineWithAnEmptySlotIsNotSaid(t *testing.T) {
	r := newRoom(
		Line{Act: "gives opinion", Text: "{to}, listen."},          // nobody is addressed
		Line{Act: "gives opinion", Text: "As {last} said."},        // nobody spoke before
		Line{Act: "gives opinion", Text: "“{said}”, you say."},     // nothing was said
		Line{Act: "gives opinion", Text: "We said {rule}."},        // nothing is agreed
		Line{Act: "gives opinion", Text: "I asked {you}."},         // the facilitator has no name
		Line{Act: "gives opinion", Text: "Back to “{earlier}”."},   // nor was anything said before
		Line{Act: "gives opinion", Text: "And what about {hurt}?"}, // nobody was hurt
		Line{Act: "gives opinion", Text: "{topic}, says {me}, is for {them} to judge."},
	)
	if got, want := r.tell(turn(1, sim.GivesOpinion, sim.Everyone)).Text, "Asking for help, says Rosa, is for her to judge."; got != want {
		t.Errorf("said %q, want %q", got, want)
	}
}

func TestPeopleTakeUpWordsThatWereUsed(t *testing.T) {
	r := newRoom(
		Line{Act: "gives orientation", Who: "marek", Text: "I've stopped _opening the post_, mostly."},
		Line{Act: "agrees", Who: "rosa", Text: "“{said}”. Me too, {to}."},
	)
	r.tell(turn(2, sim.GivesOrientation, sim.Everyone))
	if got, want := r.tell(turn(1, sim.Agrees, 2)).Text, "“Opening the post”. Me too, Marek."; got != want {
		t.Errorf("said %q, want %q", got, want)
	}
}

func TestPhraseOf(t *testing.T) {
	for said, want := range map[string]string{
		"Three years I said yes to every shift they asked of me.": "every shift they asked of me",
		"I bought a plant, and it has given up already.":          "",
		"There's a pile of ironing at home with its own weather.": "",
		"She carried my shopping up till June.":                   "",
		"I put it in an old biscuit tin. It rattles.":             "an old biscuit tin",
		"Yes.":          "",
		"I don't know.": "",
		"He sang, every blessed morning, and nobody ever asked him to": "every blessed morning",
	} {
		if got := phraseOf(said); got != want {
			t.Errorf("phraseOf(%q) = %q, want %q", said, got, want)
		}
	}
}

func TestWhatWasRaisedIsMetByWhomItWasPutTo(t *testing.T) {
	own := []Line{
		{Act: "asks orientation", Who: "rosa", Raises: "since when", Text: "Since when, Marek?"},
		{Act: "gives orientation", Meets: "since when", Text: "It began in spring."},
	}
	r := newRoom(own...)
	r.tell(turn(1, sim.AsksOrientation, 2))
	if got := r.tell(turn(2, sim.GivesOrientation, 1)).Text; got != "It began in spring." {
		t.Errorf("Marek, who was asked, said %q", got)
	}
	r = newRoom(own...)
	r.tell(turn(1, sim.AsksOrientation, 2))
	if got := r.tell(turn(3, sim.GivesOrientation, 1)).Text; got == "It began in spring." {
		t.Errorf("Ines, who was not asked, said %q", got)
	}
}

func TestAnInvitationWhileUnsafeGetsAShortAnswer(t *testing.T) {
	for seed := range 20 {
		r := newRoom()
		r.seed = uint64(seed)
		r.g.Members[3].Safety = .2
		r.tell(sim.Turn{Speaker: sim.Facilitator, Act: sim.AsksOpinion, To: 3, Say: sim.Say{Intervention: 1, Target: [2]sim.ID{3}}})
		got := r.tell(turn(3, sim.GivesOpinion, sim.Facilitator))
		if len(strings.Fields(got.Text)) > 9 || got.Sight == "" {
			t.Errorf("said %q and showed %q, want a few words and a sight", got.Text, got.Sight)
		}
	}
}

// When there is nothing left to say, what was heard longest ago comes again.
func TestWhenTheWordsRunOut(t *testing.T) {
	var own []Line
	texts := []string{"Apples, I think.", "Bread, surely.", "Cheese for me.", "Dates, perhaps."}
	for _, text := range texts {
		own = append(own, Line{Act: "gives opinion", Text: text})
	}
	r := newRoom(own...)
	r.entries = r.entries[:len(own)]
	r.byAct = [sim.Acts][]int{sim.GivesOpinion: {0, 1, 2, 3}}
	var heard []string
	for i := range 40 {
		heard = append(heard, r.tell(turn(sim.ID(i%3+1), sim.GivesOpinion, sim.Everyone)).Text)
	}
	again := 0
	for i := len(texts); i < len(heard); i++ {
		if heard[i] == heard[i-len(texts)] {
			again++
		}
	}
	if again != len(heard)-len(texts) {
		t.Errorf("%d of %d repeats were of the line heard longest ago: %q", again, len(heard)-len(texts), heard)
	}
}

func TestTheSamePracticeSoundsTheSame(t *testing.T) {
	play := func(seed uint64) (all []string) {
		r := newRoom()
		r.seed = seed
		for i := range 120 {
			act := sim.Act(i*7%12 + 1)
			all = append(all, r.tell(turn(sim.ID(i%3+1), act, sim.ID((i+2)%3+1))).Text)
		}
		return all
	}
	a, b, c := play(5), play(5), play(6)
	different := 0
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("turn %d: %q, and then %q", i+1, a[i], b[i])
		}
		if a[i] != c[i] {
			different++
		}
	}
	if different < len(a)/2 {
		t.Errorf("another seed changed %d of %d lines, want half at least", different, len(a))
	}
}

func BenchmarkTell(b *testing.B) {
	r := newRoom()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		r.tell(turn(sim.ID(i%3+1), sim.Act(i*7%12+1), sim.ID((i+2)%3+1)))
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		New(threeOf(), nil, 1)
	}
}

// A Teller that another has made way for says what a new one would.
func TestAnewIsNew(t *testing.T) {
	own := []Line{{Who: "rosa", Act: "gives opinion", Once: true, Text: "Only once."}, {Act: "agrees", Text: "Yes. That."}}
	used := newRoom(own...)
	talk := func(r *room) (said []session.Line) {
		for k := range 60 {
			said = append(said, r.tell(turn(sim.ID(1+k%3), []sim.Act{sim.GivesOpinion, sim.Agrees, sim.GivesOrientation, sim.Disagrees}[k%4], sim.ID(1+(k+1)%3))))
		}
		return said
	}
	first := talk(used)
	again := newRoom()
	again.Teller = used.Anew(1)
	for k, line := range talk(again) {
		if line != first[k] {
			t.Fatalf("turn %d: %q, and new %q", k+1, line.Text, first[k].Text)
		}
	}
	if again.Teller.Said(0) != used.Said(0) || used.Anew(1).Said(0) || used.Anew(1).Near(1) {
		t.Error("it remembers another practice")
	}
}
