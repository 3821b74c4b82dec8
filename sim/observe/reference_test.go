package observe

import (
	"flag"
	"fmt"
	"math"
	"os"
	"sort"
	"strings"
	"testing"

	"groundrules/sim"
)

var update = flag.Bool("update", false, "write the reference table anew")

// strangers is a group that nobody facilitates and of whom nothing is known.
func strangers(n int) *sim.Setup {
	set := &sim.Setup{N: n, Topics: []sim.Topic{{}}, Minutes: 1e9, Life: 12}
	for i := 1; i <= n; i++ {
		set.Members[i].Spread = 1
	}
	return set
}

// measure gives the median and the standard deviation of the raw index over groups
// at each age.
func measure(n, groups int, first uint64) []norm {
	set := strangers(n)
	raws := make([][]float64, len(referenceAges))
	for k := range groups {
		g := sim.New(set, first+uint64(k))
		for a, until := range referenceAges {
			for age(&g) < until {
				if g.Turn == turnsPerMeeting {
					g.Next(set, sim.Between{})
				}
				sim.Step(set, &g, sim.Say{}, nil)
			}
			var r Reading
			order := seats()
			b := lookAtBonds(&g, &order)
			r.readCohesion(&g, &b)
			raws[a] = append(raws[a], r.Raw)
		}
	}
	out := make([]norm, len(referenceAges))
	for a, x := range raws {
		sort.Float64s(x)
		mean, square := 0.0, 0.0
		for _, v := range x {
			mean += v / float64(len(x))
		}
		for _, v := range x {
			square += (v - mean) * (v - mean) / float64(len(x)-1)
		}
		out[a] = norm{x[len(x)/2], math.Sqrt(square)}
	}
	return out
}

func TestReference(t *testing.T) {
	if *update {
		var b strings.Builder
		b.WriteString("package observe\n\n// referenceTable is made by go generate from 400 groups a size: a row a size, a column an age.\nvar referenceTable = [len(referenceSizes)][len(referenceAges)]norm{\n")
		for _, n := range referenceSizes {
			b.WriteString("\t{")
			for k, v := range measure(int(n), 400, 1000) {
				if k > 0 {
					b.WriteString(", ")
				}
				fmt.Fprintf(&b, "{%.4f, %.4f}", v.median, v.spread)
			}
			b.WriteString("},\n")
		}
		b.WriteString("}\n")
		if err := os.WriteFile("reference_table.go", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	// Other groups than those of the table must agree with it, within sampling error.
	for _, n := range []int{4, 6} {
		i := map[int]int{4: 1, 6: 3}[n]
		for a, got := range measure(n, 100, 9000)[:5] {
			want := referenceTable[i][a]
			if d := math.Abs(got.median - want.median); d > .6*want.spread {
				t.Errorf("%d members, age %v: median %.4f, table %.4f: the table is stale, run go generate", n, referenceAges[a], got.median, want.median)
			}
			if q := got.spread / want.spread; q < .7 || q > 1.4 {
				t.Errorf("%d members, age %v: spread %.4f, table %.4f: the table is stale, run go generate", n, referenceAges[a], got.spread, want.spread)
			}
		}
	}
}
