package scenarios

import (
	"path/filepath"
	"testing"

	"groundrules/sim"
	"groundrules/sim/session"
)

// Experiments from the literature, as scenarios. Nothing here knows what is in them
// but for who is asked: whatever makes the experiment stands in its file.

// conformity is what those without a script said in a round of answers.
type conformity struct {
	answers, errors int // on any topic; an error is on the other side than one's own view
	independent     int // practices without an error
	practices       int
}

func (c conformity) rate() float64 { return float64(c.errors) / float64(max(1, c.answers)) }

// answers plays an experiment under seeds 1 to n and counts the first answer that
// each member without a script gives on each topic.
func answers(t *testing.T, path string, n uint64) (c conformity) {
	t.Helper()
	s := mustLoad(t, path)
	for seed := uint64(1); seed <= n; seed++ {
		errors := c.errors
		asked := map[[2]int8]bool{}
		play(t, s, seed, func(turn *sim.Turn) {
			key := [2]int8{int8(turn.Speaker), turn.Topic}
			if !turn.Speaker.IsMember() || s.Members[turn.Speaker-1].Script != nil || !turn.Voiced || asked[key] {
				return
			}
			asked[key] = true
			c.answers++
			if turn.Expressed*turn.Private < 0 {
				c.errors++
			}
		})
		c.practices++
		if c.errors == errors {
			c.independent++
		}
	}
	return c
}

// play goes through all meetings of a scenario, listening, and shows each turn. Words
// change nothing, so there are none.
func play(t *testing.T, s *Scenario, seed uint64, see func(*sim.Turn)) *session.Practice {
	t.Helper()
	plan := s.Plan(seed)
	plan.Teller, plan.Fresh = nil, nil
	p, err := session.Begin(plan, seed, nil)
	if err != nil {
		t.Fatal(err)
	}
	for p.State() != session.Over {
		c := session.Command{Kind: session.Listen}
		if p.State() == session.BetweenMeetings {
			c.Kind = session.Onward
		}
		beat, err := p.Do(c)
		if err != nil {
			t.Fatal(err)
		}
		see(&beat.Turn)
	}
	return p
}

// TestAsch: errors by the size of a unanimous majority, and with a partner (Asch
// 1951, 1955, 1956; a meta-analysis of 133 studies: Bond & Smith 1996).
func TestAsch(t *testing.T) {
	t.Parallel()
	paths, err := filepath.Glob("testdata/good/asch_*.toml")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]conformity{}
	for _, path := range paths {
		c := answers(t, path, 80)
		got[baseName(path)] = c
		t.Logf("%s: %d answers, %.3f wrong, %d of %d never", baseName(path), c.answers, c.rate(), c.independent, c.practices)
	}
	for _, tt := range []struct {
		name      string
		low, high float64
	}{
		{"asch_one", .005, .07},    // 3.6 per cent
		{"asch_two", .07, .24},     // 13.6
		{"asch_three", .25, .45},   // 31.8
		{"asch_eight", .25, .45},   // 35.1: hardly more
		{"asch_partner", .02, .14}, // 5.5
	} {
		c, ok := got[tt.name]
		if !ok || c.answers < 4*c.practices {
			t.Errorf("%s: %d answers in %d practices", tt.name, c.answers, c.practices)
		}
		if r := c.rate(); r < tt.low || r > tt.high {
			t.Errorf("%s: %.3f wrong, want %v to %v", tt.name, r, tt.low, tt.high)
		}
	}
	// Some never give in and some nearly always do: it is no coin tossed each time.
	if c := got["asch_three"]; 6*c.independent < c.practices || 2*c.independent > c.practices {
		t.Errorf("%d of %d were never wrong", c.independent, c.practices)
	}
}

// profile is what groups made of what their members knew.
type profile struct {
	groups, right  int     // decided as they would have, had all known everything
	shared, unique float64 // share of the items of each kind that were ever mentioned
}

// decisions plays an experiment under seeds 1 to n and looks at what was mentioned
// and decided at the end.
func decisions(t *testing.T, path string, n uint64) (v profile) {
	t.Helper()
	s := mustLoad(t, path)
	items := s.Setup().Topics[0].Items
	for seed := uint64(1); seed <= n; seed++ {
		p := play(t, s, seed, func(*sim.Turn) {})
		g := p.Group()
		v.groups++
		if g.Decide(p.Plan().Set).Right {
			v.right++
		}
		var said, known [2]float64
		for k := range items {
			kind := 0
			if items[k].Unique() {
				kind = 1
			}
			known[kind]++
			said[kind] += float64(g.Items.Mentioned >> uint(k) & 1)
		}
		v.shared += said[0] / max(1, known[0]) / float64(n)
		v.unique += said[1] / max(1, known[1]) / float64(n)
	}
	return v
}

// TestHiddenProfile: groups talk about what all of them know, and so miss what they
// know together (Stasser & Titus 1985; 46 per cent of shared items were mentioned and
// 18 of unique ones: Stasser, Taylor & Hanna 1989; eight times less often solved than
// with everything known to all: Lu, Yuan & McLeod 2012).
func TestHiddenProfile(t *testing.T) {
	t.Parallel()
	hidden := decisions(t, "testdata/good/profile_hidden.toml", 60)
	open := decisions(t, "testdata/good/profile_open.toml", 60)
	t.Logf("hidden %+v", hidden)
	t.Logf("open %+v", open)
	if 5*hidden.right > 2*hidden.groups {
		t.Errorf("%d of %d groups found what was hidden", hidden.right, hidden.groups)
	}
	if 10*open.right < 9*open.groups {
		t.Errorf("only %d of %d groups saw what they all knew", open.right, open.groups)
	}
	if hidden.unique > .5*hidden.shared {
		t.Errorf("of shared items %.2f were mentioned, of unique ones %.2f", hidden.shared, hidden.unique)
	}
}
