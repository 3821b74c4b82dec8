package coach

import (
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/goal"
)

func someNames() *Names {
	n := &Names{Norms: []string{"One at a time"}, Interventions: []Named{{Title: "Invite one person"}, {Title: "Thank and pass on", InTurn: true}, {Title: "Remind of a rule"}, {Title: "Mediate"}}}
	n.Members[1], n.Members[2] = Person{"Ines", "she"}, Person{"Bao", "they"}
	return n
}

func TestChoiceInWords(t *testing.T) {
	n := someNames()
	for want, say := range map[string]sim.Say{
		"Say nothing":                               {},
		"Invite one person, gentle: Ines":           {Intervention: 1, Target: [2]sim.ID{1}},
		"Thank and pass on, direct: Ines, then Bao": {Intervention: 2, Target: [2]sim.ID{1, 2}, Delivery: sim.Direct},
		"Thank and pass on, gentle: Bao":            {Intervention: 2, Target: [2]sim.ID{2}},
		"Remind of a rule, forceful: One at a time": {Intervention: 3, Delivery: sim.Forceful, Rule: 1},
		"Mediate, gentle: Bao and member 3":         {Intervention: 4, Target: [2]sim.ID{2, 3}},
		"intervention 9, gentle: member 5, rule 4":  {Intervention: 9, Target: [2]sim.ID{5}, Rule: 4},
	} {
		if got := n.Choice(say); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestGainInWords(t *testing.T) {
	r := &Reviewing{names: someNames()}
	bound := goal.Bound{Set: true, Value: .2}
	for want, c := range map[string]struct {
		o            goal.Objective
		margin, half float64
	}{
		"cohesion is 2.4 points (± 0.3) higher":                          {goal.Objective{Measure: goal.Cohesion}, 2.4, .3},
		"hidden dissent is 0.031 (± 0.004) lower":                        {goal.Objective{Measure: goal.Dissent}, .031, .004},
		"felt safety (Ines) is 0.050 (± 0.010) lower":                    {goal.Objective{Measure: goal.Safety, Who: 1}, -.05, .01},
		"“Bao is heard” falls 4.2 turns in a hundred (± 0.5) less short": {goal.Objective{Text: "Bao is heard", Measure: goal.Share, AtLeast: bound}, .042, .005},
		"“Six voices” falls 0.7 voices (± 0.1) more short":               {goal.Objective{Text: "Six voices", Measure: goal.Voices, AtLeast: bound}, -.7, .1},
	} {
		if got := r.gain(&c.o, contest{margin: c.margin, half: c.half}); got.String() != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// An interval that is narrower than its last digit is not said to be none.
func TestHalfWidthIsNeverNone(t *testing.T) {
	for want, c := range map[string]struct {
		m goal.Measure
		x float64
	}{
		"0.001": {goal.Safety, .00004}, "0.1": {goal.Voices, .004}, "0.4": {goal.Cohesion, .36}, "0.000": {goal.Safety, 0},
	} {
		if got := halfWidth(c.m, c.x).String(); got != want {
			t.Errorf("half-width %v: %q, want %q", c.x, got, want)
		}
	}
}

// Of a stretch of silence nothing is said of which the page says otherwise beside it:
// something a little better is no missed chance, and it is something.
func TestSilenceInWords(t *testing.T) {
	r := &Reviewing{names: someNames(), search: &Search{arms: []arm{{}, {say: sim.Say{Intervention: 1}}}}}
	m, d := &occasion{silence: &Silence{}}, &Decision{Verdict: NoClear}
	d.Aim = goal.Objective{Measure: goal.Safety}
	told := contest{won: 1, margin: .019, half: .002}
	r.verdict = finding{best: 1, better: told, told: told}
	if got := r.sentence(m, d, told).String(); !strings.Contains(got, "0.019") || strings.Contains(got, "nothing") {
		t.Errorf("beside something a little better: %q", got)
	}
	told.won = 0
	r.verdict.better, r.verdict.told = told, told
	if got := r.sentence(m, d, told).String(); !strings.Contains(got, "nothing that could have been said") {
		t.Errorf("beside nothing better: %q", got)
	}
}

func TestEachForceInWords(t *testing.T) {
	n := someNames()
	for f, form := range floorWords {
		if form != "" && n.fill(form, 1).Empty() {
			t.Errorf("force %v has no words", sim.Force(f))
		}
	}
	if got, want := n.tookFloor(sim.ByHabit, 2), "they were readier to talk than the others"; got.String() != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := n.fill(actWords[sim.ByTrust], 1), "of how far she trusted whoever had spoken"; got.String() != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Something is clear that is worth a word and known to a third of itself, either way.
func TestWhatIsClear(t *testing.T) {
	for _, c := range []struct {
		gain, half, grain float64
		want              bool
	}{
		{.3, .099, .05, true},
		{.3, .101, .05, false},
		{-.3, .099, .05, true},
		{-.3, .101, .05, false},
		{.04, .001, .05, false},
		{0, 0, .05, false},
	} {
		f := Figure{Gain: c.gain, GainHalf: c.half}
		if got := f.Clear(c.grain); got != c.want {
			t.Errorf("%v ± %v where %v is worth a word: clear %v", c.gain, c.half, c.grain, got)
		}
	}
}
