package card

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// Every number of the readings stands in the code of the observer, whose functions are
// named.
func TestReadingsHaveTheObserversNumbers(t *testing.T) {
	s := readSource(t, "../../../sim/observe")
	for _, e := range readings {
		code := s.numbers(t, e.Code)
		for _, n := range decimal.FindAllString(strings.Join(e.Lines, "\n"), -1) {
			if x, _ := strconv.ParseFloat(n, 64); !slices.Contains(code, x) {
				t.Errorf("%s: %s stands in none of %v", e.Title, n, e.Code)
			}
		}
		for _, x := range code {
			if said := strings.Join(e.Lines, "\n"); x != math.Trunc(x) && x > 1e-6 && !strings.Contains(said, strconv.FormatFloat(x, 'f', -1, 64)) {
				t.Errorf("%s: %v of the code (%v) stands not on the card", e.Title, x, e.Code)
			}
		}
	}
}

// The index of cohesion is what the card says that it is.
func TestCohesionIsAsTheCardSays(t *testing.T) {
	set := &sim.Setup{N: 6, Topics: []sim.Topic{{}}, Minutes: 60}
	for i := 1; i <= set.N; i++ {
		set.Members[i].Spread = 1
	}
	g := sim.New(set, 3)
	for range 120 {
		sim.Step(set, &g, sim.Say{}, nil)
	}
	var c []float64
	stay := 0.0
	for i := 1; i <= 6; i++ {
		sum := 0.0
		for j := 1; j <= 6; j++ {
			if i != j {
				sum += g.Ties[i][j].Trust + g.Ties[j][i].Trust
			}
		}
		c = append(c, sum/10)
		stay += g.Members[i].Commitment / 6
	}
	slices.Sort(c)
	attraction := (2*(c[0]+c[1]) + c[2] + c[3] + c[4] + c[5]) / 8
	want := .5 * ((1+attraction)/2 + stay)
	if _, raw := observe.Cohesion(&g); raw < want-1e-9 || raw > want+1e-9 {
		t.Errorf("the index is %v, by the card %v", raw, want)
	}
}
