package debrief

import (
	"reflect"
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// The test group: five people, three things to say.
const (
	askAll = 1 + iota
	invite
	agree
)

func testSetup() *sim.Setup {
	set := &sim.Setup{N: 5, Topics: []sim.Topic{{}}, Minutes: 40, Norms: []sim.Norm{{ID: "turns", Clarity: .3, BuyIn: .3}}}
	for i := 1; i <= set.N; i++ {
		set.Members[i].Spread = 1
	}
	lever := func(m sim.Quantity, of sim.Whom, by float64) sim.Lever {
		return sim.Lever{Moves: m, Of: of, By: by, Turns: 10}
	}
	same := func(l ...sim.Lever) [sim.Deliveries][]sim.Lever { return [...][]sim.Lever{l, l, l} }
	set.Interventions = []sim.Intervention{
		{ID: "open_question", Act: sim.AsksOpinion, Minutes: .2, Levers: same(lever(sim.Floor, sim.Quiet, 1))},
		{
			ID: "invite", Targets: sim.ToOne, Act: sim.AsksOpinion, Minutes: .2, Levers: same(lever(sim.NextTurn, sim.Target, 3)),
			Backfires: []sim.Backfire{{
				When:       []sim.Condition{{State: sim.SameTarget, Above: 1, Below: 99}},
				Deliveries: [...]bool{true, true, true}, Levers: []sim.Lever{lever(sim.FeltSafety, sim.Target, -.2)},
			}},
		},
		{ID: "ground_rules", Act: sim.AsksSuggestion, Minutes: 1, Levers: same(lever(sim.NormClarity, sim.All, .3), lever(sim.NormBuyIn, sim.All, .3))},
	}
	return set
}

func testNames() Names {
	n := Names{
		Title: "A test", Norms: []string{"One speaks at a time"}, Topic: "asking for help", For: "asking is all right", Against: "one copes alone",
		Interventions: []NamedIntervention{
			{ID: "open_question", Title: "Ask everyone", Key: "F"},
			{ID: "invite", Title: "Invite one person", Key: "F", Backfires: []string{"Asked twice, a person is pressed."}},
			{ID: "ground_rules", Title: "Make ground rules together", Key: "G"},
		},
	}
	for i, p := range []Person{{"Rosa", "she"}, {"Marek", "he"}, {"Ines", "she"}, {"Sami", "they"}, {"Dele", "he"}} {
		n.Members[i+1] = p
	}
	return n
}

func testObjectives() []goal.Objective {
	return []goal.Objective{
		{Text: "Cohesion no lower", Measure: goal.Cohesion, AtLeast: goal.Bound{Set: true, Start: true}},
		{Text: "Five voices", Measure: goal.Voices, When: goal.LastThird, AtLeast: goal.Bound{Set: true, Value: 5}},
		{Text: "Ines has room", Measure: goal.Share, Who: 3, When: goal.Whole, AtLeast: goal.Bound{Set: true, Value: .1}, AtMost: goal.Bound{Set: true, Value: .4}},
		{Text: "The rule holds", Measure: goal.NormHeld, Norm: 1, AtLeast: goal.Bound{Set: true, Value: .2}},
		{Text: "Nobody is afraid", Measure: goal.Safety, AtLeast: goal.Bound{Set: true, Value: 0}},
		{Text: "Marek trusts you", Measure: goal.TrustInYou, Who: 2, AtMost: goal.Bound{Set: true, Value: -1}},
	}
}

// practise plays turns; say is what is said as which turn, from 1.
func practise(t *testing.T, danger *session.Danger, seed uint64, turns int, say map[int]sim.Say) *session.Practice {
	t.Helper()
	set := testSetup()
	plan := session.Plan{Set: set, Danger: danger, Name: "test", Source: []byte("test"), Interventions: []string{"open_question", "invite", "ground_rules"}}
	p, err := session.Begin(plan, seed, nil)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= turns && p.State() == session.Running; n++ {
		c := session.Command{}
		if s, ok := say[n]; ok {
			c = session.Command{Kind: session.Say, Say: s}
		}
		if _, err := p.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func TestNothingWasPlayed(t *testing.T) {
	d := Of(practise(t, nil, 1, 0, nil), testNames(), testObjectives())
	if d.Turns != 0 || len(d.Acts) != 0 || len(d.Members) != 5 || len(d.Course) != 1 {
		t.Errorf("turns %d, acts %d, members %d, points %d; want 0, 0, 5, 1", d.Turns, len(d.Acts), len(d.Members), len(d.Course))
	}
	if got := d.Summary[0]; !strings.Contains(got, "before the first turn") {
		t.Errorf("summary %q does not say that nothing was said", got)
	}
	for _, o := range d.Objectives {
		if o.Known || o.Met {
			t.Errorf("%q is judged on no turns", o.Objective.Text)
		}
	}
	checkWords(t, d)
}

func TestTenTurns(t *testing.T) {
	d := Of(practise(t, nil, 1, 10, map[int]sim.Say{4: {Intervention: askAll}, 9: {Intervention: invite, Target: [2]sim.ID{3}}}), testNames(), testObjectives())
	if d.Turns != 10 || len(d.Acts) != 2 {
		t.Fatalf("%d turns, %d acts; want 10, 2", d.Turns, len(d.Acts))
	}
	if d.Acts[1].Mark != TooSoon {
		t.Errorf("the last act is marked %v after one turn", d.Acts[1].Mark)
	}
	for _, m := range d.Members {
		if m.TalkWords != "too few turns to say" {
			t.Errorf("%s's share of ten turns is called %q", m.Name, m.TalkWords)
		}
	}
	for _, o := range d.Objectives {
		if o.Known {
			t.Errorf("%q is judged on ten turns", o.Objective.Text)
		}
	}
	checkWords(t, d)
}

func TestWholeMeetings(t *testing.T) {
	say := map[int]sim.Say{
		3: {Intervention: agree, Rule: 1}, 20: {Intervention: invite, Target: [2]sim.ID{3}},
		30: {Intervention: invite, Target: [2]sim.ID{3}, Delivery: sim.Forceful}, 40: {Intervention: askAll, Delivery: sim.Direct},
	}
	for seed := uint64(1); seed <= 12; seed++ {
		p := practise(t, nil, seed, 1000, say)
		before := p.Beats()[len(p.Beats())-1].Hash
		d := Of(p, testNames(), testObjectives())
		if d.Ended != TimeUp {
			t.Errorf("seed %d: ended %v, want TimeUp", seed, d.Ended)
		}
		if len(d.Course) != d.Turns+1 || len(d.Acts) != 4 {
			t.Errorf("seed %d: %d points for %d turns, %d acts", seed, len(d.Course), d.Turns, len(d.Acts))
		}
		if got := d.Acts[2]; got.Mark != Backfired || !strings.Contains(strings.Join(got.Why, " "), "Asked twice, a person is pressed.") {
			t.Errorf("seed %d: asked twice, marked %v because %q", seed, got.Mark, got.Why)
		}
		if got := d.Acts[0].Changes[0]; got.After <= got.Before || d.Acts[0].Mark != Towards {
			t.Errorf("seed %d: rules made together moved %v to %v, marked %v", seed, got.Before, got.After, d.Acts[0].Mark)
		}
		share := 0.0
		for _, m := range d.Members {
			share += m.Share
		}
		if share < .999 || share > 1.001 {
			t.Errorf("seed %d: shares sum to %v", seed, share)
		}
		if after := p.Beats()[len(p.Beats())-1].Hash; after != before {
			t.Errorf("seed %d: the debrief changed the practice", seed)
		}
		checkWords(t, d)
	}
}

// TestFirstAnswer holds the sentence about who answered against the turns.
func TestFirstAnswer(t *testing.T) {
	names := testNames()
	p := practise(t, nil, 3, 60, map[int]sim.Say{25: {Intervention: askAll}, 45: {Intervention: invite, Target: [2]sim.ID{4}}})
	d := Of(p, names, nil)
	beats := p.Beats()
	for _, a := range d.Acts {
		next := beats[a.Turn].Turn // turn numbers count from 1
		who := names.Members[next.Speaker].Name
		if !strings.Contains(a.What, "and "+who) {
			t.Errorf("%q does not name %s, who answered", a.What, who)
		}
		just := beats[a.Turn-2].Turn.Speaker == next.Speaker
		if got := strings.Contains(a.What, "who had just spoken"); got != just && !strings.Contains(a.What, who+" answered, ") {
			t.Errorf("%q: had just spoken is %v", a.What, just)
		}
	}
}

func TestDangerIsNotRated(t *testing.T) {
	danger := &session.Danger{Minute: 8, Who: 3, Words: "words", GoesOn: true}
	p := practise(t, danger, 1, 1000, map[int]sim.Say{3: {Intervention: askAll}})
	if p.State() != session.InDanger {
		t.Fatalf("state %v, want in danger", p.State())
	}
	d := Of(p, testNames(), testObjectives())
	if d.Ended != InDanger || d.Danger == nil || d.Danger.Who != 3 {
		t.Fatalf("ended %v with %+v", d.Ended, d.Danger)
	}
	for _, o := range d.Objectives {
		if o.Known {
			t.Errorf("%q is judged after a disclosure of danger", o.Objective.Text)
		}
	}
	checkWords(t, d)

	do := func(c session.Command) {
		if _, err := p.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	do(session.Command{Kind: session.Acknowledge})
	do(session.Command{Kind: session.Say, Say: sim.Say{Intervention: askAll}})
	for range 8 {
		do(session.Command{})
	}
	d = Of(p, testNames(), nil)
	if got := d.Acts[1]; got.Mark != NotRated || got.Changes != nil || got.Why != nil {
		t.Errorf("what was said after a disclosure of danger is marked %v, with %v", got.Mark, got.Changes)
	}
	if d.Acts[0].Until > d.Danger.Turn {
		t.Errorf("the window of turn %d reaches to %d, past the disclosure at %d", d.Acts[0].Turn, d.Acts[0].Until, d.Danger.Turn)
	}
	checkWords(t, d)

	left := practise(t, &session.Danger{Minute: 8, Who: 3, Words: "words"}, 1, 1000, nil)
	if _, err := left.Do(session.Command{Kind: session.StepOut}); err != nil {
		t.Fatal(err)
	}
	if d := Of(left, testNames(), nil); d.Ended != InDanger {
		t.Errorf("stepping out of danger ended %v, want InDanger", d.Ended)
	}
}

// unwanted is what a debrief never says: praise, blame, scores, claims.
var unwanted = []string{
	"great", "well done", "good job", "excellent", "perfect", "congrat", "should have", "fail", "wrong", "mistake",
	"score", "points!", "!", "  ", "%", "member 0", "nobody's", "member 1", "<nil>",
}

// checkWords looks at every sentence of a debrief.
func checkWords(t *testing.T, d Debrief) {
	t.Helper()
	each(reflect.ValueOf(d), func(s string) {
		low := strings.ToLower(s)
		for _, w := range unwanted {
			if strings.Contains(low, w) {
				t.Errorf("%q is in %q", w, s)
			}
		}
	})
	for _, list := range [][]string{d.Summary, d.Next, d.WayOut, {d.Caveat}} {
		for _, s := range list {
			if s == "" || !strings.HasSuffix(s, ".") || phrase.Capital(s) != s {
				t.Errorf("%q is no sentence", s)
			}
		}
	}
	if len(d.WayOut) == 0 || len(d.Next) == 0 {
		t.Error("no way out, or nothing to try next")
	}
}

func each(v reflect.Value, visit func(string)) {
	switch v.Kind() {
	case reflect.String:
		visit(v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			each(v.Field(i), visit)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			each(v.Index(i), visit)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			each(v.Elem(), visit)
		}
	}
}

// In an assessment there is no what-if, and the debrief says why there is none.
func TestAssessmentSaysWhatItLeavesOut(t *testing.T) {
	for mode, want := range map[session.Mode]bool{session.Practising: false, session.Rehearsal: false, session.Assessment: true} {
		plan := session.Plan{Set: testSetup(), Mode: mode, Name: "test", Source: []byte("test"), Interventions: []string{"open_question", "invite", "ground_rules"}}
		seed := uint64(1)
		if mode == session.Assessment {
			seed = session.FixedSeed(plan.Source)
		}
		p, err := session.Begin(plan, seed, nil)
		if err != nil {
			t.Fatal(err)
		}
		for range 30 {
			do(t, p, session.Command{})
		}
		if got := strings.Contains(strings.Join(Of(p, testNames(), nil).Summary, " "), "It was an assessment"); got != want {
			t.Errorf("%v: it says so: %v", mode, got)
		}
	}
}

// What is felt is told as it is said of people.
func TestTrustInWords(t *testing.T) {
	names := testNames()
	m := &meeting{names: &names}
	o := goal.Objective{Measure: goal.TrustInYou, Who: 2, AtLeast: goal.Bound{Set: true, Start: true}}
	for x, want := range map[float64]string{
		.6:  "Met: Marek had a lot of trust in you at the end; it was to be at least some trust, as at the start.",
		-.5: "Met: Marek distrusted you at the end; it was to be at least some trust, as at the start.",
	} {
		if got := m.outcomeWords(o, Outcome{Figure: x, Met: true}, .2, TimeUp, true).String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	o.Who = 0
	if got := m.outcomeWords(o, Outcome{Figure: .2}, .2, TimeUp, true).String(); !strings.Contains(got, "the members had some trust in you") {
		t.Errorf("got %q", got)
	}
}

// A mediation may take hold or not; both get a debrief, and one says so.
func TestMediationThatDoesNotTakeHold(t *testing.T) {
	var failed, held int
	for seed := uint64(1); seed <= 12; seed++ {
		set := testSetup()
		lever := []sim.Lever{{Moves: sim.Settlement, Of: sim.Both, By: .2}, {Moves: sim.NextTurn, Of: sim.Both, By: 3, Turns: 10}}
		set.Interventions = []sim.Intervention{{ID: "mediate", Targets: sim.ToTwo, Act: sim.AsksOpinion, Minutes: 1, Levers: [...][]sim.Lever{lever, lever, lever}}}
		p, err := session.Begin(session.Plan{Set: set, Name: "test", Source: []byte("test"), Interventions: []string{"mediate"}}, seed, nil)
		if err != nil {
			t.Fatal(err)
		}
		for n := range 40 {
			c := session.Command{}
			if n == 20 {
				c = session.Command{Kind: session.Say, Say: sim.Say{Intervention: 1, Target: [2]sim.ID{1, 2}}}
			}
			do(t, p, c)
		}
		d := Of(p, testNames(), nil)
		said := strings.Contains(strings.Join(d.Acts[0].Why, " "), "did not take hold")
		if did := p.Beats()[20].Turn.Backfired < 0; did != said {
			t.Errorf("seed %d: it failed: %v, and the debrief says so: %v", seed, did, said)
		} else if did && d.Acts[0].Mark == Towards {
			t.Errorf("seed %d: it failed, and is said to have moved things as meant", seed)
		} else if did {
			failed++
		} else {
			held++
		}
	}
	if failed == 0 || held == 0 {
		t.Errorf("%d failed and %d held: this shows nothing", failed, held)
	}
}
