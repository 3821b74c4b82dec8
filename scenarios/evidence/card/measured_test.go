package card

import (
	"context"
	"encoding/json"
	"flag"
	"math"
	"os"
	"slices"
	"sort"
	"testing"

	"groundrules/scenarios/evidence"
	"groundrules/scenarios/evidence/baseline"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/sweep"
)

var update = flag.Bool("update", false, "measure the model anew; it takes some minutes")

// TestMeasured: what the card says was measured is of this very model.
func TestMeasured(t *testing.T) {
	if *update {
		text, err := json.MarshalIndent(measure(t), "", "\t")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("measured.json", append(text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	m := measured()
	const again = "measure it anew: go generate ./scenarios/evidence/card"
	if m.Signature != sim.Signature() {
		t.Errorf("measured with %q, the model is %q: %s", m.Signature, sim.Signature(), again)
	}
	var want, got []string
	want = append(want, sweep.Ours.Name())
	for _, a := range sim.Ablations() {
		want = append(want, a.Name)
	}
	want = append(want, baseline.Names()...)
	for _, o := range m.Outcomes {
		got = append(got, o.Name)
	}
	if !slices.Equal(got, want) {
		t.Errorf("measured are %v, want %v: %s", got, want, again)
	}
	if len(m.Spread) != len(spreads) || len(m.Lives) != len(lives) {
		t.Errorf("%d rows of spread, %d of lives, want %d and %d: %s", len(m.Spread), len(m.Lives), len(spreads), len(lives), again)
	}
}

// spreads are the groups whose spread is measured.
var spreads = []struct{ members, meeting int }{{4, 1}, {6, 1}, {8, 1}, {12, 1}, {8, 12}}

// lives are those in which the course of conflict is followed.
var lives = []struct{ members, meetings, groups int }{{4, 12, 400}, {6, 12, 400}, {8, 12, 400}, {12, 12, 400}, {8, 36, 200}}

// turnsAMeeting is an hour's talk.
const turnsAMeeting = 235

func measure(t *testing.T) Measurement {
	m := Measurement{Signature: sim.Signature()}
	for _, s := range spreads {
		m.Spread = append(m.Spread, spread(s.members, s.meeting, 400))
	}
	for _, l := range lives {
		m.Lives = append(m.Lives, life(l.members, l.meetings, l.groups))
	}
	m.Outcomes = append(m.Outcomes, outcome(t, sweep.Ours, sim.Ablation{}))
	for _, a := range sim.Ablations() {
		m.Outcomes = append(m.Outcomes, outcome(t, sweep.Ours, a))
		t.Logf("without %s: %v", a.Name, m.Outcomes[len(m.Outcomes)-1].Fails)
	}
	for _, b := range baseline.All() {
		m.Outcomes = append(m.Outcomes, outcome(t, b, sim.Ablation{}))
	}
	return m
}

// spread measures groups of strangers whom nobody facilitates.
func spread(members, meeting, groups int) Spread {
	set := strangers(members, 12)
	var cohesion, gini, trust []float64
	for seed := range uint64(groups) {
		g := sim.New(set, 5000+seed)
		for {
			for range turnsAMeeting {
				sim.Step(set, &g, sim.Say{}, nil)
			}
			if int(g.Meeting) == meeting || g.Present() < 3 {
				break
			}
			g.Next(set, sim.Between{})
		}
		if g.Present() < 3 {
			continue // hardly anybody came
		}
		o := observe.New(set, &g)
		cohesion = append(cohesion, o.Now(set, &g).Cohesion)
		gini = append(gini, giniOf(&g))
		trust = append(trust, trustOf(&g))
	}
	return Spread{members, meeting, len(gini), deciles(cohesion), deciles(gini), deciles(trust)}
}

// strangers are a group of whom nothing is known, and whom nobody facilitates.
func strangers(members, life int) *sim.Setup {
	set := &sim.Setup{N: members, Topics: []sim.Topic{{}}, Minutes: 1e9, Life: float64(life)}
	for i := 1; i <= members; i++ {
		set.Members[i].Spread = 1
	}
	return set
}

// life follows negative acts over the lives of groups.
func life(members, meetings, groups int) Life {
	set := strangers(members, meetings)
	out := Life{Members: members, Meetings: meetings, Groups: groups}
	var negative, all [3]float64
	disagreed := 0.0
	for seed := range uint64(groups) {
		g := sim.New(set, 7000+seed)
		var own, turns [3]float64
		for k := range meetings {
			third := 3 * k / meetings
			for range turnsAMeeting {
				if g.Present() < 2 {
					break
				}
				t := sim.Step(set, &g, sim.Say{}, nil)
				turns[third]++
				if t.Act.Negative() {
					own[third]++
				}
				if k == 0 && t.Act == sim.Disagrees {
					disagreed++
				}
			}
			g.Next(set, sim.Between{})
		}
		share := [3]float64{}
		for k := range own {
			negative[k] += own[k]
			all[k] += turns[k]
			share[k] = own[k] / max(1, turns[k])
		}
		if share[1] >= 1.15*share[0] && share[1] >= 1.15*share[2] {
			out.Hump += 1 / float64(groups)
		}
	}
	for k := range negative {
		out.Thirds[k] = round(negative[k] / all[k])
	}
	out.Hump, out.Disagree = round(out.Hump), round(disagreed/float64(groups*turnsAMeeting))
	return out
}

// giniOf is the Gini coefficient of the turns of those present.
func giniOf(g *sim.Group) float64 {
	var turns []float64
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			turns = append(turns, float64(g.Members[i].Turns))
		}
	}
	sort.Float64s(turns)
	sum, ranked := 0.0, 0.0
	for k, x := range turns {
		sum += x
		ranked += float64(k+1) * x
	}
	n := float64(len(turns))
	return 2*ranked/(n*sum) - (n+1)/n
}

// trustOf is the mean trust over the ties of those present.
func trustOf(g *sim.Group) float64 {
	sum := 0.0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			sum += g.MeanTrust(sim.ID(i))
		}
	}
	return sum / float64(g.Present())
}

// deciles are the tenth, the fiftieth and the ninetieth of a hundred.
func deciles(x []float64) (out [3]float64) {
	sort.Float64s(x)
	for k, q := range []float64{.1, .5, .9} {
		out[k] = round(x[min(len(x)-1, int(q*float64(len(x))))])
	}
	return out
}

// round keeps three digits after the point: no more is known.
func round(x float64) float64 { return float64(int(1000*x+.5*sign(x))) / 1000 }

func sign(x float64) float64 {
	if x < 0 {
		return -1
	}
	return 1
}

// outcome is what the findings say of a model, a mechanism of which is switched off.
func outcome(t *testing.T, model sweep.Model, off sim.Ablation) Outcome {
	t.Helper()
	o := Outcome{Name: model.Name(), Without: off.Title, Fails: []string{}}
	options := evidence.Options{Model: model, Findings: gated()}
	if model != sweep.Ours {
		options.Groups = 200 // a small model misses by far more than chance does
	}
	if off.Name != "" {
		o.Name, options.Without = off.Name, []string{off.Name}
	}
	r, err := evidence.Run(context.Background(), options)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range r.Results {
		if slices.ContainsFunc(x.Figures, func(f evidence.Figure) bool { return !f.Inside() }) {
			o.Fails = append(o.Fails, x.ID)
		}
		if x.ID == "conflict-low-high-low" {
			for _, f := range x.Figures {
				if math.IsNaN(f.Value) {
					t.Fatalf("%s: no figure for %s", o.Name, x.ID)
				}
				o.Conflict = append(o.Conflict, round(f.Value))
			}
		}
	}
	return o
}

// gated are the findings that a model fails by missing.
func gated() (ids []string) {
	for _, f := range evidence.Findings() {
		if f.Gate {
			ids = append(ids, f.ID)
		}
	}
	return ids
}

// TestBaselinesFail: each of the three that know least misses at least six findings,
// by being what it is.
func TestBaselinesFail(t *testing.T) {
	for _, name := range []string{"iid-speakers", "round-robin", "stage-timer"} {
		b, _ := baseline.Find(name)
		r, err := evidence.Run(context.Background(), evidence.Options{Model: b, Findings: gated(), Groups: 20})
		if err != nil {
			t.Fatal(err)
		}
		if fails := r.Failed(); len(fails) < 6 {
			t.Errorf("%s fails only %v", name, fails)
		}
	}
}

// TestAblationsAreNoNoise: of what the card says that a mechanism is there for, two rows
// that differ, with as many groups as the finding asks for.
func TestAblationsAreNoNoise(t *testing.T) {
	m := measured()
	for _, name := range []string{"silence", "pressure"} {
		r, err := evidence.Run(context.Background(), evidence.Options{Findings: []string{"asch-size"}, Without: []string{name}})
		if err != nil {
			t.Fatal(err)
		}
		breaks := slices.ContainsFunc(r.Results[0].Figures, func(f evidence.Figure) bool { return !f.Inside() })
		if said := slices.Contains(m.of(name).Fails, "asch-size"); said != breaks {
			t.Errorf("without %s asch-size breaks: %v, the card says %v", name, breaks, said)
		}
	}
}

// TestFitsAreFindings: what numbers were fitted to are findings that there are.
func TestFitsAreFindings(t *testing.T) {
	known := map[string]bool{}
	for _, f := range evidence.Findings() {
		known[f.ID] = true
	}
	c := New()
	for _, part := range c.Parts {
		for _, p := range part.Parameters {
			for _, id := range p.Fit {
				if !known[id] {
					t.Errorf("%s is fitted to %q, which is no finding", p.Name, id)
				}
			}
		}
	}
	for _, e := range slices.Concat(c.Turn, c.Beside) {
		for _, id := range e.Fit {
			if !known[id] {
				t.Errorf("%s is fitted to %q, which is no finding", e.Title, id)
			}
		}
	}
	if len(c.Interventions) != 30 || len(c.Findings) != len(known) {
		t.Errorf("%d interventions, %d findings", len(c.Interventions), len(c.Findings))
	}
	for _, v := range c.Interventions {
		if !slices.Contains(Grades, v.Grade) {
			t.Errorf("%s: grade %q", v.ID, v.Grade)
		}
	}
}
